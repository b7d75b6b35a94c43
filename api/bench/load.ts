import { Agent, request } from "node:http";

/** What came of asking for a while. */
export interface Load {
  /** Answers a second. */
  rate: number;
  /** Milliseconds within which half, and 99 of 100, were answered. */
  p50: number;
  p99: number;
  count: number;
}

/** A request that is sent again and again. */
export interface Shot {
  url: string;
  headers: Record<string, string>;
  body: string;
}

const percentile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;

/** The body of one answer; throws when it is not a 200. */
export function ask({ url, headers, body }: Shot, agent?: Agent): Promise<string> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { method: "POST", headers, ...(agent && { agent }) }, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (part: string) => (text += part));
      response.once("end", () =>
        response.statusCode === 200 ? resolve(text) : reject(new Error(`${response.statusCode}: ${text}`)),
      );
    });
    sent.once("error", reject);
    sent.end(body);
  });
}

/** Asks over so many connections at once for so many milliseconds, each connection one request after another. */
export async function load(shot: Shot, connections: number, milliseconds: number): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const since = performance.now();
  const times: number[] = [];
  const connection = async (): Promise<void> => {
    while (performance.now() - since < milliseconds) {
      const began = performance.now();
      await ask(shot, agent);
      times.push(performance.now() - began);
    }
  };
  await Promise.all(Array.from({ length: connections }, connection));
  const seconds = (performance.now() - since) / 1000;
  agent.destroy();
  times.sort((one, other) => one - other);

  return {
    rate: times.length / seconds,
    p50: percentile(times, 0.5),
    p99: percentile(times, 0.99),
    count: times.length,
  };
}
