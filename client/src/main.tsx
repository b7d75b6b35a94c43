import { createRoot } from "react-dom/client";
import { createClient } from "./app/apollo";
import { App } from "./app/App";
import { startWords } from "./app/i18n";
import { preloadPage } from "./app/routes";
import { askFrame } from "./app/viewer";

// Words, the viewer and the page's chunk come side by side, not one after another.
const client = createClient();
const frame = askFrame(client);
preloadPage(window.location.pathname);
await startWords();
// React writes the tab's name; a second title element before its own would win.
document.querySelector("title")?.remove();
createRoot(document.querySelector("#root")!).render(<App client={client} frame={frame} />);
