import type { TestApi } from "../../platform/testing/api.js";

/** A browser's end of the stream of changes. */
export class LiveReader {
  /** What it was told so far. */
  readonly heard: string[] = [];
  readonly #abort = new AbortController();
  #wake = () => {};
  #end: Promise<void> = Promise.resolve();

  /** Opens a stream as a person, or as nobody; resolves when the server has accepted it. */
  static async open(
    { url, cookieOf }: Pick<TestApi, "url" | "cookieOf">,
    personId: string | null,
    documentId: string | null = null,
  ): Promise<LiveReader> {
    const reader = new LiveReader();
    const response = await fetch(`${url}/graphql/stream`, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        accept: "text/event-stream",
        ...(personId && { cookie: await cookieOf(personId) }),
      },
      body: JSON.stringify({
        query: "subscription ($id: ID) { changes(documentId: $id) { subject } }",
        variables: { id: documentId },
      }),
      signal: reader.#abort.signal,
    });
    const parts = response.body!.pipeThrough(new TextDecoderStream())[Symbol.asyncIterator]();
    // The first ping says that the server is listening.
    const first = await parts.next();
    reader.#end = reader.#read(parts, first.value ?? "");

    return reader;
  }

  async #read(parts: AsyncIterator<string>, text: string): Promise<void> {
    try {
      for (let part = await parts.next(); !part.done; part = await parts.next()) {
        text += part.value;
        for (const [, data] of text.matchAll(/event: next\n(?:id: .*\n)?data: (.*)\n\n/g)) {
          const { changes } = (JSON.parse(data!) as { data: { changes: { subject: string } } }).data;
          this.heard.push(changes.subject);
        }
        text = text.slice(text.lastIndexOf("\n\n") + 2);
        this.#wake();
      }
    } catch (error) {
      if (!this.#abort.signal.aborted) throw error;
    }
  }

  /** The first thing it is told. */
  async first(): Promise<string> {
    return (await this.atLeast(1))[0]!;
  }

  /** What it was told, once that is so many things. */
  async atLeast(count: number): Promise<readonly string[]> {
    while (this.heard.length < count) await new Promise<void>((resolve) => (this.#wake = resolve));

    return this.heard;
  }

  /** Resolves when the server has ended the stream. */
  untilEnd(): Promise<void> {
    return this.#end;
  }

  close(): void {
    this.#abort.abort();
  }
}
