import { dropDraft, keepDraft, readDraft } from "./draftStore";

/** Where what is typed stands. `at` is the server's time of the last save. */
export type SavedState =
  | { kind: "clean" }
  | { kind: "typing" }
  | { kind: "saving" }
  | { kind: "saved"; at: string }
  /** The server does not have it yet; this device does. */
  | { kind: "local" }
  /** Neither has it: the device refuses too. */
  | { kind: "nowhere" };

/** Sends a draft; resolves to the server's time of saving, or null when it could not be stored now. */
export type SaveDraft<Value> = (value: Value) => Promise<string | null>;

interface Draft<Value> {
  value: Value;
  state: SavedState;
}

interface KeeperSettings<Value> {
  owner: string | null;
  name: string;
  initial: Value;
  /** Milliseconds after the last key until it is sent. */
  rest: number;
}

const again = 10_000;

/** The life of one draft outside of React: kept here at once, sent after a rest, one request at a time. */
export class DraftKeeper<Value> {
  private draft: Draft<Value>;
  private isDirty: boolean;
  private isUnderWay = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private save: SaveDraft<Value> | null = null;
  private readonly listeners = new Set<() => void>();

  constructor(private readonly settings: KeeperSettings<Value>) {
    const left = readDraft(settings.owner, settings.name);
    this.isDirty = left !== null;
    this.draft = {
      value: left ? (left.value as Value) : settings.initial,
      state: { kind: this.isDirty ? "local" : "clean" },
    };
  }

  readonly snapshot = (): Draft<Value> => this.draft;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** From now on drafts go out through `save`; what this device still holds goes at once. Gives the way to stop. */
  sendWith(save: SaveDraft<Value>): () => void {
    this.save = save;
    const flush = () => void this.flush();
    window.addEventListener("online", flush);
    // A tab that goes to the background may never come back.
    document.addEventListener("visibilitychange", flush);
    if (this.isDirty) this.later(0);
    return () => {
      this.save = null;
      clearTimeout(this.timer);
      window.removeEventListener("online", flush);
      document.removeEventListener("visibilitychange", flush);
    };
  }

  /** What the person typed. */
  readonly change = (value: Value): void => {
    this.isDirty = true;
    const isKept = keepDraft(this.settings.owner, this.settings.name, value);
    const isAlreadyLocal = this.draft.state.kind === "local" && isKept;
    this.show({ value, state: isAlreadyLocal ? this.draft.state : { kind: "typing" } });
    this.later(this.settings.rest);
  };

  /** Forgets the copy on this device: after the final act, or when the stored text is taken instead. */
  readonly settle = (value: Value = this.draft.value): void => {
    clearTimeout(this.timer);
    this.isDirty = false;
    dropDraft(this.settings.owner, this.settings.name);
    this.show({ value, state: { kind: "clean" } });
  };

  private show(draft: Draft<Value>): void {
    this.draft = draft;
    for (const listener of this.listeners) listener();
  }

  private later(milliseconds: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), milliseconds);
  }

  private async flush(): Promise<void> {
    clearTimeout(this.timer);
    if (!this.isDirty || this.isUnderWay || !this.save) return;
    const sent = this.draft.value;
    const { owner, name, rest } = this.settings;
    this.isUnderWay = true;
    if (this.draft.state.kind !== "local") this.show({ value: sent, state: { kind: "saving" } });
    const at = await this.save(sent).finally(() => {
      this.isUnderWay = false;
    });

    // Settled meanwhile: the answer tells nothing any more.
    if (!this.isDirty) return;
    const { value } = this.draft;
    if (at === null) {
      this.show({ value, state: { kind: keepDraft(owner, name, value) ? "local" : "nowhere" } });
      this.later(again);
    } else if (value === sent) {
      this.isDirty = false;
      dropDraft(owner, name);
      this.show({ value, state: { kind: "saved", at } });
    } else this.later(rest);
  }
}
