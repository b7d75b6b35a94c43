import { createQueryPreloader, useReadQuery } from "@apollo/client/react";
import type { ApolloClient } from "@apollo/client";
import { createContext, type ReactNode, useContext } from "react";
import { DraftOwnerContext } from "../ui/draftStore";
import { ZoneContext } from "../ui/format";
import { ShortcutsContext } from "../ui/useShortcuts";
import type { Role } from "./schema.generated";
import { verifyPath } from "./paths";
import { FrameDocument, type FrameQuery } from "./Frame.generated";

/** Who is signed in, and what they are today. Rights are not here: they come with each object as `viewerCan…`. */
export type Viewer = NonNullable<FrameQuery["viewer"]> & {
  /** Notifications that are not marked as read; 99 stands for as many and more. */
  unreadCount: number;
};
const ViewerContext = createContext<Viewer | null>(null);

/** Who is signed in; null for a visitor. */
export const useViewer = () => useContext(ViewerContext);

/** Asks who is signed in, at once, while the page's code is still coming. */
export const askFrame = (client: ApolloClient) =>
  createQueryPreloader(client)(FrameDocument, { errorPolicy: "all" });
/** The frame's answer under way, asked for before anything is drawn. */
export type FrameRef = ReturnType<typeof askFrame>;

/** Suspends until it is known who is signed in; gives the pages the viewer and the region's clock. */
export function ViewerProvider({ frame, children }: { frame: FrameRef; children: ReactNode }) {
  const { data, error } = useReadQuery(frame);
  if (!data || error) {
    // That page works without a server, for nobody in particular.
    if (window.location.pathname === verifyPath) return children;
    throw error ?? new Error("The frame has no answer.");
  }
  const viewer = data.viewer && { ...data.viewer, unreadCount: data.unread.total.count };
  return (
    <ViewerContext value={viewer}>
      <ZoneContext value={data.region?.timeZone ?? "Asia/Yekaterinburg"}>
        <ShortcutsContext value={data.viewer?.hasShortcuts ?? true}>
          <DraftOwnerContext value={data.viewer?.person.id ?? null}>{children}</DraftOwnerContext>
        </ShortcutsContext>
      </ZoneContext>
    </ViewerContext>
  );
}

/** Whether a role works with the orders of the ministry every day; everybody may read them. */
export const keepsOrders = (role: Role): boolean =>
  role === "MINISTRY_OFFICER" || role === "COORDINATOR" || role === "REGISTRAR";

/**
 * Opens `path` with nothing kept of the person before: after signing in and out. A whole load is the one way
 * that leaves no cache, no draft in memory and no timer of somebody else behind.
 */
export function startAfresh(path: string): void {
  window.location.assign(path);
}
