import { useApolloClient } from "@apollo/client/react";
import { useEffect } from "react";
import { matchPath, useLocation } from "react-router";
import { ChangesDocument } from "./Live.generated";
import { operationId } from "./trustedLink";

const longestWait = 30_000;
/** Changes that come close together are read at once. */
const gatherFor = 300;

/** Waits longer from try to try, and not the same in every browser, so that a restart is not met by all of them at once. */
const waitBefore = (retries: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, Math.min(longestWait, 500 * 2 ** retries) * (0.5 + Math.random() / 2));
  });

interface Listener {
  onOpen: () => void;
  onNews: () => void;
}

/** One connection to the stream of changes, as the server-sent events of GraphQL; resolves or throws when it ends. */
async function listen(documentId: string | null, { onOpen, onNews }: Listener, signal: AbortSignal) {
  const { ok, body } = await fetch("/graphql/stream", {
    method: "POST",
    credentials: "same-origin",
    headers: { "content-type": "application/json", accept: "text/event-stream" },
    body: JSON.stringify({ id: operationId(ChangesDocument), variables: { documentId } }),
    signal,
  });
  if (!ok || !body) return;
  onOpen();
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let text = "";
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    const events = (text + part.value).split("\n\n");
    text = events.pop() ?? "";
    if (events.some((event) => event.startsWith("event: next"))) onNews();
  }
}

/** Keeps what is on the page in step with what others do: reads it again when the server says that it changed. */
export function Live() {
  const client = useApolloClient();
  const { pathname } = useLocation();
  const documentId = matchPath("/documents/:id/*", pathname)?.params.id ?? null;

  // Talks to the server's stream of changes.
  useEffect(() => {
    const over = new AbortController();
    let gathering: ReturnType<typeof setTimeout> | undefined;
    let retries = 0;
    let wasConnected = false;
    const onNews = () => {
      clearTimeout(gathering);
      gathering = setTimeout(() => {
        // What fails here is still on the page as it was; the next word or visit reads it.
        client.refetchQueries({ include: "active" }).catch(() => undefined);
      }, gatherFor);
    };
    const onOpen = () => {
      retries = 0;
      // What happened while the line was down was told to nobody here.
      if (wasConnected) onNews();
      wasConnected = true;
    };
    const keepListening = async () => {
      while (!over.signal.aborted) {
        await listen(documentId, { onOpen, onNews }, over.signal).catch(() => undefined);
        if (!over.signal.aborted) await waitBefore(retries++);
      }
    };
    void keepListening();

    return () => {
      clearTimeout(gathering);
      over.abort();
    };
  }, [client, documentId]);

  return null;
}
