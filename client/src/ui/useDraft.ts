import { useContext, useEffect, useEffectEvent, useState, useSyncExternalStore } from "react";
import { DraftKeeper, type SavedState, type SaveDraft } from "./draftKeeper";
import { DraftOwnerContext } from "./draftStore";

interface DraftOptions<Value> {
  /** One name per thing that is typed: `review_…:comment`. Another name is another draft: give the component a `key`. */
  name: string;
  /** What the server has. */
  initial: Value;
  /** Sends it; resolves to the server's time of saving, or null when it could not be stored now. */
  save: SaveDraft<Value>;
  /** Milliseconds after the last key until it is sent. */
  rest?: number;
}

interface DraftInHand<Value> {
  value: Value;
  change: (value: Value) => void;
  /** Show it with `SavedSign`. */
  state: SavedState;
  /** After the final act, or with the stored value when that is taken: forgets the copy on this device. */
  settle: (value?: Value) => void;
}

/**
 * Keeps what is typed, here at once and on the server a second after the last key: it survives a reload, a closed
 * tab and a lost connection. At most one request is under way; what is typed meanwhile goes with the next one.
 */
export function useDraft<Value>({
  name,
  initial,
  save,
  rest = 1_000,
}: DraftOptions<Value>): DraftInHand<Value> {
  const owner = useContext(DraftOwnerContext);
  const [keeper] = useState(() => new DraftKeeper({ owner, name, initial, rest }));
  const { value, state } = useSyncExternalStore(keeper.subscribe, keeper.snapshot);
  const send = useEffectEvent(save);

  // Talks to the network: the keeper sends as long as the form is there.
  useEffect(() => keeper.sendWith((typed) => send(typed)), [keeper]);

  return { value, change: keeper.change, state, settle: keeper.settle };
}
