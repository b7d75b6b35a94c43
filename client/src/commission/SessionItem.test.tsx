import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { show } from "../app/testing/show";
import { FormAlert } from "../ui/FormAlert";
import { DecisionsPage } from "./DecisionsPage";
import { ItemConduct } from "./ItemConduct";
import { ItemVote } from "./ItemVote";
import type { AgendaItemPartsFragment } from "./SessionItem.generated";

const member = (id: string, name: string, isViewers = false) => ({
  __typename: "SessionMember" as const,
  id,
  name,
  isViewers,
});
const members = [
  { ...member("m1", "Председателева Анна", true), isChair: true, isPresent: true },
  { ...member("m2", "Членова Вера"), isChair: false, isPresent: true },
  { ...member("m3", "Свояков Пётр"), isChair: false, isPresent: true },
  { ...member("m4", "Отсутствуева Яна"), isChair: false, isPresent: false },
];

const abstained = {
  __typename: "AgendaVote" as const,
  id: "v3",
  choice: "ABSTAINED" as const,
  ground: "DECLARED" as const,
  reason: "Свояк",
  isBySecretary: false,
  member: member("m3", "Свояков Пётр"),
};

const item = (given: Partial<AgendaItemPartsFragment> = {}): AgendaItemPartsFragment => ({
  __typename: "AgendaItem",
  id: "item_1",
  position: 1,
  state: "PREPARED",
  asked: "INCLUDE",
  category: "BASIC",
  decided: null,
  forCount: null,
  againstCount: null,
  isByCastingVote: false,
  ground: null,
  reason: null,
  applicationNumber: "З-2026-0012",
  purpose: "INITIAL",
  candidateName: "Кандидатова Ольга",
  resultOutcome: "PASSED",
  resultSource: "ENTERED",
  resultHeldOn: "2026-03-20",
  resultBasis: "Протокол № 4",
  viewerCanVote: true,
  viewerCanConduct: false,
  viewerCannotDecideReason: "VOTES_MISSING",
  isGrantedSoFar: null,
  application: null,
  candidateMunicipality: null,
  entry: null,
  directions: [],
  conditions: [],
  order: null,
  quorum: { __typename: "ItemQuorum", counted: 2, needed: 2, isReached: true },
  votes: [abstained],
  ...given,
});

const answered = (name: string, given: Partial<AgendaItemPartsFragment> = {}) => ({
  [name[0]!.toLowerCase() + name.slice(1)]: { __typename: `${name}Success`, item: item(given) },
});

test("a member votes for it, against it, or tells of a conflict", async () => {
  const { user, sent } = await show(<ItemVote item={item()} />, {
    answers: { CastVote: answered("CastVote"), AbstainFromItem: answered("AbstainFromItem") },
  });

  await user.click(screen.getByRole("button", { name: "Голосую против" }));
  expect(sent.at(-1)).toMatchObject({
    operation: "CastVote",
    variables: { input: { itemId: "item_1", isFor: false } },
  });
  await user.click(screen.getByRole("button", { name: "У меня конфликт интересов" }));
  await user.type(screen.getByLabelText("В чём конфликт"), "Кандидат — мой брат");
  await user.click(screen.getByRole("button", { name: "Не участвовать в голосовании" }));
  expect(sent.at(-1)).toMatchObject({
    operation: "AbstainFromItem",
    variables: { input: { itemId: "item_1", memberId: null, reason: "Кандидат — мой брат" } },
  });
});

test("R14 R10 nobody votes without a quorum, nor for somebody who failed", async () => {
  const { redraw } = await show(
    <ItemVote
      item={item({ quorum: { __typename: "ItemQuorum", counted: 1, needed: 2, isReached: false } })}
    />,
  );
  const isDisabled = (name: string) => screen.getByRole("button", { name }).hasAttribute("disabled");
  expect([isDisabled("Голосую за"), isDisabled("Голосую против")]).toEqual([true, true]);

  await redraw(<ItemVote item={item({ resultOutcome: "FAILED" })} />);
  expect([isDisabled("Голосую за"), isDisabled("Голосую против")]).toEqual([true, false]);
  expect(screen.getByText(/Оценка не пройдена, поэтому комиссия может только отказать/)).toBeTruthy();
});

test("the secretary writes down the vote of whoever is there without a conflict, and closes the vote when all have voted", async () => {
  const { user, sent, redraw } = await show(
    <ItemConduct item={item({ viewerCanConduct: true })} members={members} />,
    { answers: { CastVote: answered("CastVote"), DecideItem: answered("DecideItem") } },
  );

  expect(screen.getByText(/Голоса: 0 из 2/)).toBeTruthy();
  expect(screen.queryByText("Свояков Пётр")).toBeNull();
  expect(screen.queryByText("Отсутствуева Яна")).toBeNull();
  const close = screen.getByRole("button", { name: "Завершить голосование" });
  expect(close.hasAttribute("disabled")).toBe(true);
  expect(screen.getByText("Проголосовали ещё не все присутствующие.")).toBeTruthy();
  await user.click(screen.getByText(/Голоса: 0 из 2/));
  await user.click(screen.getByRole("button", { name: "Членова Вера: за" }));
  expect(sent.at(-1)).toMatchObject({ variables: { input: { memberId: "m2", isFor: true } } });

  await redraw(
    <ItemConduct
      item={item({ viewerCanConduct: true, viewerCannotDecideReason: null, isGrantedSoFar: true })}
      members={members}
    />,
  );
  expect(screen.getByText("Итог голосования: включить в реестр")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Завершить голосование" }));
  expect(sent.at(-1)).toMatchObject({
    operation: "DecideItem",
    variables: { input: { itemId: "item_1", ground: null, reason: null } },
  });
});

test("R17 a refusal asks for the ground and the reason, and keeps them when the server asks for more", async () => {
  const { user, sent } = await show(
    <ItemConduct
      item={item({ viewerCanConduct: true, viewerCannotDecideReason: null, isGrantedSoFar: false })}
      members={members}
    />,
    {
      answers: {
        DecideItem: {
          decideItem: {
            __typename: "InvalidInput",
            message: "",
            problems: [
              {
                __typename: "InputProblem",
                path: "reason",
                code: "TOO_SHORT",
                values: [{ __typename: "MessageValue", name: "least", value: "10" }],
                message: "",
              },
            ],
          },
        },
      },
    },
  );

  await user.selectOptions(screen.getByLabelText("Основание отказа"), "Не выполнены условия");
  await user.type(screen.getByLabelText("Причина словами"), "Стаж");
  await user.click(screen.getByRole("button", { name: "Завершить голосование" }));
  expect(sent.at(-1)).toMatchObject({
    variables: { input: { ground: "CONDITIONS_NOT_MET", reason: "Стаж" } },
  });
  expect(within(screen.getByRole("alert")).getByText(/Напишите не меньше 10 знаков/)).toBeTruthy();
  expect(screen.getByDisplayValue("Стаж")).toBeTruthy();
});

test("the order on decisions is not there for anybody but the ministry's officer", async () => {
  await show(<DecisionsPage />);

  expect(screen.queryByRole("button", { name: "Зарегистрировать приказ" })).toBeNull();
  expect(screen.getByRole("heading", { level: 1 }).textContent).toContain("нет");
});

test("R12 R18 what a day stands in the way of is said with the day, in words", async () => {
  const value = { name: "most", value: "10.04.2026" };
  await show(
    <FormAlert
      trouble={{
        problems: [
          { path: "applicationIds.0", code: "APPEAL_OPEN", values: [value], message: "in English" },
          { path: "on", code: "BEFORE_PROTOCOL", values: [], message: "in English" },
        ],
        refusal: null,
        failure: null,
        isStale: false,
        isKeyReused: false,
        retry: () => undefined,
        dismiss: () => undefined,
      }}
    />,
  );

  const alert = within(screen.getByRole("alert"));
  expect(alert.getByText(/результат можно обжаловать до 10.04.2026/i)).toBeTruthy();
  expect(alert.getByText(/Приказ не может быть издан раньше протокола/)).toBeTruthy();
});
