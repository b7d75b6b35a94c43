// A desk for trying operations, at /graphiql/ of `npm run dev`; no build contains it.
import "graphiql/style.css";

import { createGraphiQLFetcher } from "@graphiql/toolkit";
import { GraphiQL } from "graphiql";
import { createRoot } from "react-dom/client";

const welcome = `# Sign in on the client's page first, and you ask as that person.
{
  viewer {
    person {
      fullName
    }
  }
}
`;

const fetcher = createGraphiQLFetcher({ url: "/graphql" });
createRoot(document.getElementById("root")!).render(<GraphiQL fetcher={fetcher} defaultQuery={welcome} />);
