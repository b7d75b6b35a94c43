import type { TypedDocumentNode } from "@apollo/client";
import { screen } from "@testing-library/react";
import { parse } from "graphql";
import { useState } from "react";
import { describe, expect, test, vi } from "vitest";
import { FormAlert } from "../ui/FormAlert";
import { TextInput } from "../ui/inputs";
import { SideBySide } from "../ui/SideBySide";
import { RequestFailed } from "./requestFailed";
import { show } from "./testing/show";
import { useAct } from "./useAct";

interface Done {
  __typename: "AnswerQuestionSuccess";
  id: string;
}
interface Stale {
  __typename: "StaleVersion";
  message: string;
  changedAt: string | null;
}
type Unhappy = { __typename: "InvalidInput" | "QuestionRefused" | "KeyReused"; message: string };
type Data = { answerQuestion: Done | Stale | Unhappy };

const AnswerQuestion = parse(/* GraphQL */ `
  mutation AnswerQuestion($input: AnswerQuestionInput!) {
    answerQuestion(input: $input) {
      ... on AnswerQuestionSuccess {
        id
      }
      ... on Problem {
        message
      }
      ... on InvalidInput {
        problems {
          path
          code
          values {
            name
            value
          }
          message
        }
      }
      ... on QuestionRefused {
        reason
      }
      ... on StaleVersion {
        changedAt
      }
    }
  }
`) as TypedDocumentNode<Data, { input: { key: string; text: string } }>;

function Form({ onDone }: { onDone?: (done: Done) => void }) {
  const [text, setText] = useState("");
  const { act, sending, stale, ...trouble } = useAct(AnswerQuestion, { onDone });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void act({ text });
      }}
    >
      <FormAlert
        trouble={trouble}
        reasons={{ ROUND_CLOSED: "Раунд закрыт." }}
        labels={{ text: "Ответ" }}
        showsVersions
      />
      {stale && (
        <SideBySide
          compared={[{ label: "Ответ", mine: text, stored: "Другой" }]}
          changedAt={stale.changedAt}
          onKeepMine={() => void act({ text })}
          onTakeStored={() => setText("Другой")}
        />
      )}
      <TextInput label="Ответ" path="text" value={text} onChange={setText} trouble={trouble} />
      <button disabled={sending}>Ответить</button>
    </form>
  );
}

const unhappy = ["InvalidInput", "QuestionRefused", "StaleVersion", "KeyReused"];
const done = { answerQuestion: { __typename: "AnswerQuestionSuccess", id: "answer_1" } };
const problem = (__typename: string, fields: object = {}) => ({
  answerQuestion: { __typename, message: "In English.", ...fields },
});
const send = async (answers: unknown) => {
  const onDone = vi.fn<(done: Done) => void>();
  const shown = await show(<Form onDone={onDone} />, {
    answers: { AnswerQuestion: answers },
    possibleTypes: {
      AnswerQuestionPayload: ["AnswerQuestionSuccess", ...unhappy],
      Problem: unhappy,
    },
  });
  await shown.user.type(screen.getByLabelText("Ответ"), "Да");
  await shown.user.click(screen.getByRole("button", { name: "Ответить" }));
  const keys = () => shown.sent.map(({ variables }) => (variables["input"] as { key: string }).key);
  return { ...shown, onDone, keys };
};
const text = () => screen.getByLabelText<HTMLInputElement>("Ответ").value;

describe("an act", () => {
  test("that is done tells the form so", async () => {
    const { onDone, keys } = await send(done);

    expect(onDone).toHaveBeenCalledWith(done.answerQuestion);
    expect(keys()[0]).toMatch(/^[0-9a-f]{32}$/);
  });

  test("with a wrong field shows a summary that leads to the field, and keeps the text", async () => {
    const wrong = {
      path: "text",
      code: "TOO_SHORT",
      values: [{ __typename: "MessageValue", name: "least", value: "20" }],
    };
    const { user } = await send(
      problem("InvalidInput", {
        problems: [{ __typename: "InputProblem", message: "Too short.", ...wrong }],
      }),
    );

    const alert = screen.getByRole("alert");
    expect(document.activeElement).toBe(alert);
    await user.click(screen.getByRole("link", { name: "Ответ: Напишите не меньше 20 знаков." }));

    expect(document.activeElement).toBe(screen.getByLabelText("Ответ"));
    expect(screen.getByLabelText("Ответ").getAttribute("aria-invalid")).toBe("true");
    expect(text()).toBe("Да");
  });

  test("that is refused says why in the reader's language, and the server's sentence for an unknown reason", async () => {
    const { user } = await send([
      problem("QuestionRefused", { reason: "ROUND_CLOSED" }),
      problem("QuestionRefused", { reason: "NEWER_REASON" }),
    ]);

    expect(screen.getByRole("alert").textContent).toBe("Раунд закрыт.");
    await user.click(screen.getByRole("button", { name: "Ответить" }));

    expect(screen.getByRole("alert").textContent).toBe("In English.");
  });

  test("on what someone changed meanwhile shows both versions", async () => {
    const { user } = await send([problem("StaleVersion", { changedAt: "2026-11-22T09:05:00Z" }), done]);

    expect(screen.getByRole("heading", { name: /Это изменили 22\u00A0ноября/ })).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Взять сохранённый" }));

    expect(text()).toBe("Другой");
  });

  test("R84 without a connection keeps the text and is sent again under the same key", async () => {
    const { user, keys, onDone } = await send([new RequestFailed(null, null, null), done]);

    expect(screen.getByRole("alert").textContent).toContain("Нет связи с сервером");
    expect(text()).toBe("Да");
    await user.click(screen.getByRole("button", { name: "Отправить ещё раз" }));

    expect(keys()).toEqual([keys()[0], keys()[0]]);
    expect(onDone).toHaveBeenCalledTimes(1);
  });

  test("R84 done once and sent anew goes under a new key", async () => {
    const { user, keys } = await send(done);
    await user.click(screen.getByRole("button", { name: "Ответить" }));

    expect(new Set(keys()).size).toBe(2);
  });

  test("that broke on the server names the failure for support", async () => {
    await send(new RequestFailed(500, "INTERNAL", "c-42"));

    expect(screen.getByRole("alert").textContent).toContain("Номер сбоя: c-42");
  });
});
