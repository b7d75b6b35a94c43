import { type RequestListener, type Server, type ServerResponse, createServer } from "node:http";
import { type AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

import { StartRefused, codeOf, sentenceOf } from "./startRefused.js";

/** The port people come through. It is taken at once and answers 503 until it is opened. */
export interface Door {
  /** The port in use, also when any free one was asked for. */
  readonly port: number;
  /** From now on `listener` answers. */
  open(listener: RequestListener): void;
  /** Takes nobody in any more, lets those inside finish for this many milliseconds, then shuts. */
  close(patience: number): Promise<void>;
}

/** What is said before the door opens, and to probes while it closes. */
const notNow: RequestListener = (request, response) => {
  const isLive = request.url === "/health/live";
  response.writeHead(isLive ? 200 : 503, {
    "Content-Type": "application/json",
    "Cache-Control": "no-store",
    ...(!isLive && { "Retry-After": "2" }),
  });
  response.end(JSON.stringify({ status: isLive ? "ok" : "unavailable" }));
};

function refusalOf(error: unknown, host: string, port: number): StartRefused {
  const code = codeOf(error);
  if (code === "EADDRINUSE") {
    return new StartRefused(
      `Port ${port} is in use on ${host}. Stop the program that uses it, or set PORT to another port.`,
    );
  }
  if (code === "EACCES") {
    return new StartRefused(
      `This user may not listen at port ${port}. Set PORT to one above 1023 and put a proxy in front.`,
    );
  }
  return new StartRefused(
    `It is not possible to listen at ${host}, port ${port} (${sentenceOf(error)}). Set HOST to an address of this machine: 127.0.0.1 for itself alone, 0.0.0.0 for the network.`,
  );
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (error) => reject(refusalOf(error, host, port)));
    server.listen(port, host, () => {
      server.removeAllListeners("error");
      resolve();
    });
  });
}

/** Whether a response is being streamed to somebody who asked for events. */
const isStream = ({ req, headersSent }: ServerResponse) =>
  headersSent && Boolean(req.headers.accept?.includes("text/event-stream"));

/** Takes the port, or throws `StartRefused` with the cure. */
export async function openDoor({ host, port }: { host: string; port: number }): Promise<Door> {
  let listener = notNow;
  let isClosing = false;
  const inside = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    inside.add(response);
    response.once("close", () => inside.delete(response));
    if (isClosing) response.setHeader("Connection", "close");
    const answer = isClosing && request.url === "/health" ? notNow : listener;
    answer(request, response);
  });
  await listen(server, host, port);

  return {
    port: (server.address() as AddressInfo).port,
    open(next) {
      listener = next;
    },
    async close(patience) {
      isClosing = true;
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      for (const response of inside) {
        // A stream never ends by itself; its reader comes again and finds the next process.
        if (isStream(response)) response.end();
        else if (!response.headersSent) response.setHeader("Connection", "close");
      }
      server.closeIdleConnections();
      await Promise.race([closed, sleep(patience, undefined, { ref: false })]);
      server.closeAllConnections();
    },
  };
}
