import { useViewer } from "../app/viewer";
import { MyWork } from "./MyWork";
import { Welcome } from "./Welcome";

/** The first page: one's own work for who is signed in, a welcome for a visitor. */
export function HomePage() {
  return useViewer() ? <MyWork /> : <Welcome />;
}
