import type { ApolloCache, OperationVariables, TypedDocumentNode } from "@apollo/client";
import { useMutation } from "@apollo/client/react";
import { useCallback, useRef, useState } from "react";
import type { FieldProblem, FormTrouble } from "../ui/formTrouble";
import { correlationIdOf, isLostConnection, RequestFailed } from "./requestFailed";

interface Keyed {
  key: string;
}
type Member<Payload, Name extends string> = Extract<Payload, { __typename: Name }>;
/** The payload union of a mutation document's one root field. */
export type PayloadOf<Data> = NonNullable<Data[Exclude<keyof Data, "__typename">]>;
/** The member of the payload that says it is done. */
export type SuccessOf<Data> = Extract<PayloadOf<Data>, { __typename: `${string}Success` }>;

type Refused<Payload> = Extract<Payload, { __typename: `${string}Refused` }>;

/** What a form knows of its act: `FormTrouble` goes as it is to `FormAlert` and the fields. */
export interface Act<Data, Input extends Keyed> extends FormTrouble {
  /** Sends the form. Resolves to the success, or to null when there is something to show. */
  act: (input: Omit<Input, "key">) => Promise<SuccessOf<Data> | null>;
  /** Whether an answer is awaited. */
  sending: boolean;
  /** Someone changed it meanwhile: the stored object as the fragment asked for it; show `SideBySide`. */
  stale: Member<PayloadOf<Data>, "StaleVersion"> | null;
  /** The refusal as the operation asked for it, for words that name what it is about; null when not refused. */
  refused: Refused<PayloadOf<Data>> | null;
}

interface ActOptions<Data> {
  /** Called with the success, after the cache has it. */
  onDone?: (success: SuccessOf<Data>) => void;
  /** Puts into or takes out of lists what the payload alone does not heal. */
  update?: (cache: ApolloCache, success: SuccessOf<Data>) => void;
}

const newKey = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join(
    "",
  );

interface Answer {
  __typename: string;
  message?: string;
  reason?: string;
  problems?: FieldProblem[];
}

/**
 * The one way to change something. A form is one component, one mutation, one `useAct`:
 *
 *     const { act, sending, ...trouble } = useAct(AcceptAssignmentDocument, { onDone: () => navigate(homePath) });
 *     <form onSubmit={(event) => { event.preventDefault(); void act({ assignmentId, version }); }}>
 *       <FormAlert trouble={trouble} reasons={{ ROUND_CLOSED: t`The round is closed.` }} />
 *       <Field label={t`Comment`} trouble={trouble} path="comment">…</Field>
 *
 * The mutation selects `… on XSuccess { … } … on Problem { message } … on InvalidInput { problems { path code values { name value } message } }
 * … on XRefused { reason }` and, for what several people edit, `… on StaleVersion { … }`.
 * The idempotency key is made when the form opens and lives until the server has answered: a lost connection is
 * retried under the same key with the same input, so nothing is done twice. Text stays in the form's own state.
 */
export function useAct<Data extends object, Input extends Keyed>(
  document: TypedDocumentNode<Data, { input: Input }>,
  { onDone, update }: ActOptions<Data> = {},
): Act<Data, Input> {
  const key = useRef(newKey());
  const lastInput = useRef<Omit<Input, "key"> | null>(null);
  const [mutate, { loading }] = useMutation<Data, OperationVariables>(document);
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [failure, setFailure] = useState<RequestFailed | null>(null);

  const act = useCallback(
    async (input: Omit<Input, "key">): Promise<SuccessOf<Data> | null> => {
      lastInput.current = input;
      // What was wrong before is not wrong yet with this try; it also makes the alert take the focus anew.
      setAnswer(null);
      setFailure(null);
      try {
        const { data } = await mutate({
          variables: { input: { ...input, key: key.current } },
          update: (cache, result) => {
            const success = successIn<Data>(result.data);
            if (success) update?.(cache, success);
          },
        });
        const payload = payloadIn(data);
        const success = successIn<Data>(data);
        key.current = newKey();
        setAnswer(success ? null : payload);
        if (success) onDone?.(success);
        return success;
      } catch (error) {
        if (!(error instanceof RequestFailed)) throw error;
        setFailure(error);
        return null;
      }
    },
    [mutate, onDone, update],
  );

  const retry = useCallback(() => {
    if (lastInput.current) void act(lastInput.current);
  }, [act]);
  const dismiss = useCallback(() => {
    setAnswer(null);
    setFailure(null);
  }, []);

  const isStale = answer?.__typename === "StaleVersion";
  const isKeyReused = answer?.__typename === "KeyReused";
  return {
    act,
    sending: loading,
    problems: answer?.problems ?? [],
    refusal:
      answer && !answer.problems && !isStale && !isKeyReused
        ? { reason: answer.reason ?? null, message: answer.message ?? "" }
        : null,
    isKeyReused,
    isStale,
    stale: isStale ? (answer as Member<PayloadOf<Data>, "StaleVersion">) : null,
    refused: answer?.__typename.endsWith("Refused") ? (answer as Refused<PayloadOf<Data>>) : null,
    failure: failure && {
      isLostConnection: isLostConnection(failure),
      correlationId: correlationIdOf(failure),
    },
    retry,
    dismiss,
  };
}

function payloadIn(data: object | null | undefined): Answer | null {
  const member = Object.entries(data ?? {}).find(([name]) => name !== "__typename");
  return (member?.[1] as Answer | undefined) ?? null;
}

function successIn<Data>(data: unknown): SuccessOf<Data> | null {
  const payload = payloadIn(data as object | null);
  return payload?.__typename.endsWith("Success") ? (payload as unknown as SuccessOf<Data>) : null;
}
