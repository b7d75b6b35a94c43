import { useApolloClient } from "@apollo/client/react";
import { useContext, useEffect, useEffectEvent, useState, useSyncExternalStore } from "react";
import { RequestFailed } from "../../app/requestFailed";
import { DraftOwnerContext } from "../../ui/draftStore";
import { AnswerKeeper, type Given, type Sending } from "./answerKeeper";
import { sentAnswer } from "./answerShapes";
import type { Lease } from "./lease";
import { SaveAnswerDocument, SittingPageDocument } from "./Sitting.generated";

interface AnswersOptions {
  attemptId: string;
  lease: Lease;
  /** Hears of the server's clock with every answer that is kept. */
  onClock: (at: string, deadlineAt: string) => void;
}

/** Keeps the answers of a sitting, here at once and on the server within a second. */
export function useAnswers({ attemptId, lease, onClock }: AnswersOptions) {
  const client = useApolloClient();
  const owner = useContext(DraftOwnerContext);
  const [keeper] = useState(() => new AnswerKeeper(owner, attemptId));
  const standing = useSyncExternalStore(keeper.subscribe, keeper.snapshot);
  const { token } = lease;

  const send = useEffectEvent(async (position: number, given: Given): Promise<Sending> => {
    const { answer, isFlagged, change, key } = given;
    try {
      const { data } = await client.mutate({
        mutation: SaveAnswerDocument,
        variables: {
          input: { key, attemptId, token, position, answer: sentAnswer(answer), isFlagged, change },
        },
      });
      const came = data!.saveAnswer;
      switch (came.__typename) {
        case "SaveAnswerSuccess":
          onClock(came.at, came.deadlineAt);
          if (!came.isKept) {
            const variables = { attemptId, position, token };
            await client.query({ query: SittingPageDocument, variables, fetchPolicy: "network-only" });
          }
          return { kind: "kept", at: came.at, isThis: came.isKept };
        case "SittingRefused":
          return { kind: "refused", reason: came.reason };
        default:
          return { kind: "unfit" };
      }
    } catch (error) {
      // What is no answer of the API tells nothing of this one: it is sent again.
      if (error instanceof RequestFailed) return { kind: "lost" };
      throw error;
    }
  });

  // Talks to the network: the keeper sends as long as the room is there.
  useEffect(() => keeper.sendWith((position, given) => send(position, given)), [keeper]);

  return { keeper, ...standing };
}
