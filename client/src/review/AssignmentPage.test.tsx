import { screen, within } from "@testing-library/react";
import { Route, Routes } from "react-router";
import { expect, test } from "vitest";
import { show } from "../app/testing/show";
import { AssignmentPage } from "./AssignmentPage";

const rubric = {
  __typename: "RoundRubric",
  criteria: [
    { __typename: "RoundCriterion", key: "c1", nameRu: "Применимость", questionRu: "Можно ли применить?" },
  ],
};
const anAssignment = (given: object = {}, round: object = {}) => ({
  __typename: "ReviewAssignment",
  id: "assignment_1",
  state: "INVITED",
  role: "REVIEWER",
  version: 1,
  isOverdue: false,
  respondBy: "2030-06-09T19:00:00.000Z",
  dueAt: "2030-06-20T19:00:00.000Z",
  hoursNorm: 4,
  reason: null,
  conflicts: [],
  returnNote: null,
  viewerCanAnswer: true,
  viewerCanStepBack: true,
  viewerCanWrite: false,
  review: null,
  document: {
    __typename: "ModelDocument",
    id: "document_1",
    title: "Модельная структура управленческого цикла МСОКО",
    group: { __typename: "ProjectGroup", id: "group_1", title: "ММПГ-2" },
  },
  round: {
    __typename: "ExpertiseRound",
    id: "round_1",
    number: 1,
    blindMode: "SINGLE_BLIND",
    rubric,
    ...round,
  },
  ...given,
});
const page = (answers: object, assignment: object | null = anAssignment()) =>
  show(
    <Routes>
      <Route path="/assignments/:id" element={<AssignmentPage />} />
      <Route path="/reviews/:id" element={<p>Лист открыт</p>} />
    </Routes>,
    {
      answers: { Assignment: { reviewAssignment: assignment }, ...answers },
      path: "/assignments/assignment_1",
    },
  );

test("an invitation says what is asked, by when, how long it takes and who learns the name", async () => {
  await page({});

  expect(screen.getByRole("heading", { level: 1, name: /Модельная структура/ })).toBeTruthy();
  expect(screen.getByText(/Первичная экспертиза · ММПГ-2/)).toBeTruthy();
  expect(screen.getByText("около 4 часов")).toBeTruthy();
  expect(screen.getByText(/Авторы и другие эксперты его не узнают/)).toBeTruthy();
  expect(screen.getByText("Применимость")).toBeTruthy();
});

test("it is accepted with the declaration, and then the sheet can be opened", async () => {
  const accepted = anAssignment({
    state: "ACCEPTED",
    version: 2,
    viewerCanAnswer: false,
    viewerCanWrite: true,
  });
  const { user, sent } = await page({
    AcceptInvitation: {
      acceptInvitation: { __typename: "AcceptInvitationSuccess", conflicts: [], assignment: accepted },
    },
    OpenReview: {
      openReview: {
        __typename: "OpenReviewSuccess",
        review: {
          __typename: "Review",
          id: "review_1",
          assignment: { __typename: "ReviewAssignment", id: "assignment_1", state: "IN_PROGRESS" },
        },
      },
    },
  });

  await user.click(screen.getByRole("checkbox", { name: /Заявляю, что у меня нет конфликта/ }));
  await user.click(screen.getByRole("button", { name: "Принять задание" }));

  expect(sent.at(-1)?.variables).toMatchObject({
    input: { assignmentId: "assignment_1", version: 1, hasDeclaredNoConflict: true, isNamedAgreed: false },
  });
  await user.click(await screen.findByRole("button", { name: "Открыть экспертный лист" }));

  expect(await screen.findByText("Лист открыт")).toBeTruthy();
});

test("without the declaration the field says that it is needed", async () => {
  const { user } = await page({
    AcceptInvitation: {
      acceptInvitation: {
        __typename: "InvalidInput",
        message: "In English.",
        problems: [
          {
            __typename: "InputProblem",
            path: "hasDeclaredNoConflict",
            code: "REQUIRED",
            values: [],
            message: "",
          },
        ],
      },
    },
  });

  await user.click(screen.getByRole("button", { name: "Принять задание" }));

  expect(screen.getByRole("alert").textContent).toContain("Конфликт интересов");
});

test("R43 a conflict found at the last moment is told with its ground", async () => {
  await page(
    {},
    anAssignment({ state: "RECUSED", viewerCanAnswer: false, conflicts: ["SAME_INSTITUTION_AS_LEAD"] }),
  );

  expect(screen.getByRole("alert").textContent).toContain(
    "вы работаете или работали в одной организации с руководителем группы",
  );
  expect(screen.queryByRole("button", { name: "Принять задание" })).toBeNull();
});

test("it is declined with a reason", async () => {
  const { user, sent } = await page({
    DeclineInvitation: {
      declineInvitation: {
        __typename: "DeclineInvitationSuccess",
        assignment: anAssignment({ state: "DECLINED", viewerCanAnswer: false, viewerCanStepBack: false }),
      },
    },
  });

  await user.click(screen.getByRole("button", { name: "Отказаться" }));
  const dialog = within(screen.getByRole("dialog"));
  await user.click(dialog.getByLabelText("Причина"));
  await user.paste("Принимаю экзамены");
  await user.click(dialog.getByRole("button", { name: "Отказаться" }));

  expect(sent.at(-1)?.variables).toMatchObject({ input: { reason: "Принимаю экзамены", version: 1 } });
  expect(await screen.findByText("Вы отказались")).toBeTruthy();
});

test("a conflict is declared with its ground", async () => {
  const { user, sent } = await page({
    DeclareConflict: {
      declareConflict: {
        __typename: "DeclareConflictSuccess",
        assignment: anAssignment({ state: "RECUSED", viewerCanAnswer: false, viewerCanStepBack: false }),
      },
    },
  });

  await user.click(screen.getByRole("button", { name: "Заявить конфликт интересов" }));
  const dialog = within(screen.getByRole("dialog"));
  await user.click(dialog.getByRole("radio", { name: "Совместная публикация" }));
  await user.click(dialog.getByLabelText("В чём он состоит"));
  await user.paste("Статья 2021 года");
  await user.click(dialog.getByRole("button", { name: "Заявить конфликт" }));

  expect(sent.at(-1)?.variables).toMatchObject({
    input: { ground: "JOINT_PUBLICATION", note: "Статья 2021 года" },
  });
});

test("R48 in an open round the consent is told to be needed", async () => {
  await page({}, anAssignment({}, { blindMode: "OPEN" }));

  expect(
    screen.getByRole("checkbox", { name: /моё имя было показано вместе с экспертным листом/ }),
  ).toBeTruthy();
});

test("somebody else's assignment is a page that does not exist", async () => {
  await page({}, null);

  expect(screen.getByRole("heading", { level: 1, name: "Такой страницы нет" })).toBeTruthy();
});
