import { useApolloClient } from "@apollo/client/react";
import { createClient } from "graphql-sse";
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

/** Keeps what is on the page in step with what others do: reads it again when the server says that it changed. */
export function Live() {
  const client = useApolloClient();
  const { pathname } = useLocation();
  const documentId = matchPath("/documents/:id/*", pathname)?.params.id ?? null;

  // Talks to the server's stream of changes.
  useEffect(() => {
    let gathering: ReturnType<typeof setTimeout> | undefined;
    const readAgain = () => {
      clearTimeout(gathering);
      gathering = setTimeout(() => {
        // What fails here is still on the page as it was; the next word or visit reads it.
        client.refetchQueries({ include: "active" }).catch(() => undefined);
      }, gatherFor);
    };
    let wasConnected = false;
    const stream = createClient({
      url: "/graphql/stream",
      credentials: "same-origin",
      retryAttempts: Number.POSITIVE_INFINITY,
      retry: waitBefore,
      on: {
        connected: () => {
          // What happened while the line was down was told to nobody here.
          if (wasConnected) readAgain();
          wasConnected = true;
        },
      },
    });
    const end = stream.subscribe({ id: operationId(ChangesDocument), variables: { documentId } } as never, {
      next: readAgain,
      error: () => undefined,
      complete: () => undefined,
    });

    return () => {
      clearTimeout(gathering);
      end();
      stream.dispose();
    };
  }, [client, documentId]);

  return null;
}
