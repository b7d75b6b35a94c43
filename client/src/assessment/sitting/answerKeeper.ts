import { dropDraft, keepDraft, readDraft } from "../../ui/draftStore";
import type { SavedState } from "../../ui/draftKeeper";
import type { ItemAnswer } from "../answer/itemShapes";

/** What a person has done with one item last. */
export interface Given {
  answer: ItemAnswer | null;
  isFlagged: boolean;
  /** Counts the changes of this item. */
  change: number;
  /** Under which it is sent, however often. */
  key: string;
}

/** What came of sending one answer. */
export type Sending =
  /** The server has this one, or one that another device or tab has given instead. */
  | { kind: "kept"; at: string; isThis: boolean }
  /** No answer came: it is sent again. */
  | { kind: "lost" }
  /** The server takes nothing any more from here, or not now. */
  | { kind: "refused"; reason: string }
  /** The server takes this one in no form. */
  | { kind: "unfit" };
type Send = (position: number, given: Given) => Promise<Sending>;

interface Standing {
  state: SavedState;
  /** What this device has given, sent or not; the server's is older. */
  given: ReadonlyMap<number, Given>;
  /** How many items the server does not have yet. */
  unsentCount: number;
  /** Why nothing is sent; null while it is. */
  refusal: string | null;
  /** The item whose answer the server took in no form; null when there is none. */
  unfit: number | null;
}

const rest = 600;
const again = 3000;

const newKey = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join(
    "",
  );

/**
 * Answers on their way, outside of React: kept on this device at once, sent after a short rest one after the other, and
 * forgotten here only when the server has said that it has them. The device's store is written in the very event of the
 * change, so that nothing is lost with a tab that dies in the next moment.
 */
export class AnswerKeeper {
  private readonly unsent: Map<number, Given>;
  private standing: Standing;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private underWay: Promise<void> | null = null;
  private send: Send | null = null;
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly owner: string | null,
    private readonly attemptId: string,
  ) {
    const left = readDraft(owner, this.name)?.value as [number, Given][] | undefined;
    this.unsent = new Map(left);
    this.standing = {
      state: { kind: this.unsent.size > 0 ? "local" : "clean" },
      given: new Map(left),
      unsentCount: this.unsent.size,
      refusal: null,
      unfit: null,
    };
  }

  readonly snapshot = (): Standing => this.standing;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** From now on answers go out through `send`; what this device still holds goes at once. Gives the way to stop. */
  sendWith(send: Send): () => void {
    this.send = send;
    this.show({ refusal: null });
    const flush = () => void this.flush();
    window.addEventListener("online", flush);
    window.addEventListener("pagehide", flush);
    document.addEventListener("visibilitychange", flush);
    flush();
    return () => {
      this.send = null;
      clearTimeout(this.timer);
      window.removeEventListener("online", flush);
      window.removeEventListener("pagehide", flush);
      document.removeEventListener("visibilitychange", flush);
    };
  }

  /** What the person did with an item of which the server has the change `known`. */
  change(position: number, { answer, isFlagged }: Pick<Given, "answer" | "isFlagged">, known: number): void {
    const before = this.standing.given.get(position)?.change ?? 0;
    const given = { answer, isFlagged, change: Math.max(before, known) + 1, key: newKey() };
    this.unsent.set(position, given);
    const isKept = this.keep();
    this.show({
      state: { kind: isKept ? "typing" : "nowhere" },
      given: new Map(this.standing.given).set(position, given),
      unfit: this.standing.unfit === position ? null : this.standing.unfit,
    });
    this.later(rest);
  }

  /** Sends what is not sent yet; resolves when it is known what came of it. */
  async flush(): Promise<void> {
    clearTimeout(this.timer);
    while (this.underWay) await this.underWay;
    if (!this.send || this.unsent.size === 0 || this.standing.refusal) return;
    this.underWay = this.sendAll(this.send).finally(() => {
      this.underWay = null;
    });
    await this.underWay;
  }

  /** Forgets what this device holds: after the paper was handed in. */
  settle(): void {
    clearTimeout(this.timer);
    this.unsent.clear();
    dropDraft(this.owner, this.name);
    this.show({ state: { kind: "clean" } });
  }

  private get name(): string {
    return `${this.attemptId}:answers`;
  }

  private async sendAll(send: Send): Promise<void> {
    if (this.standing.state.kind === "typing") this.show({ state: { kind: "saving" } });
    for (const [position, given] of this.unsent) {
      const came = await send(position, given);
      if (came.kind === "lost") {
        this.show({ state: { kind: this.keep() ? "local" : "nowhere" } });
        this.later(again);
        return;
      }
      if (came.kind === "refused") {
        this.show({ state: { kind: "local" }, refusal: came.reason });
        return;
      }
      // Changed meanwhile: the newer one goes next.
      if (this.unsent.get(position) === given) this.unsent.delete(position);
      this.keep();
      if (came.kind === "unfit") this.show({ unfit: position });
      else if (!came.isThis) this.yieldTo(position);
      if (came.kind === "kept")
        this.show({ state: this.unsent.size > 0 ? { kind: "saving" } : { kind: "saved", at: came.at } });
    }
    if (this.unsent.size > 0) this.later(rest);
  }

  /** Another device has answered later: what it gave is shown. */
  private yieldTo(position: number): void {
    const given = new Map(this.standing.given);
    given.delete(position);
    this.show({ given });
  }

  private keep(): boolean {
    if (this.unsent.size > 0) return keepDraft(this.owner, this.name, [...this.unsent]);
    dropDraft(this.owner, this.name);
    return true;
  }

  private later(milliseconds: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), milliseconds);
  }

  private show(changed: Partial<Standing>): void {
    this.standing = { ...this.standing, ...changed, unsentCount: this.unsent.size };
    for (const listener of this.listeners) listener();
  }
}
