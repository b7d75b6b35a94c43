import { act, screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { show } from "../app/testing/show";
import { MyWork } from "./MyWork";
import { Welcome } from "./Welcome";

const hours = (count: number) => new Date(Date.now() + count * 3_600_000).toISOString();
const document = (id: string, title: string) => ({
  __typename: "ModelDocument",
  id,
  title,
  group: { __typename: "ProjectGroup", id: "group_1", code: "ММПГ-2", title: "Группа Миасского ГО" },
});
const aTask = (id: string, given: object = {}) => ({
  __typename: "Task",
  id,
  kind: "REVIEW",
  dueAt: hours(24 * 40),
  doneCount: 0,
  totalCount: null,
  startedAt: null,
  closedAt: null,
  subjectName: null,
  document: document(`document_${id}`, `Документ ${id}`),
  assignment: null,
  application: null,
  session: null,
  ...given,
});
const anAssignment = (id: string, reviewId: string | null) => ({
  __typename: "ReviewAssignment",
  id,
  state: reviewId ? "IN_PROGRESS" : "ACCEPTED",
  review: reviewId && { __typename: "Review", id: reviewId },
});
const page = (nodes: object[], more = {}) => ({
  __typename: "TaskConnection",
  nodes,
  pageInfo: { __typename: "PageInfo", hasNextPage: false, endCursor: null },
  total: { __typename: "Total", count: nodes.length, exact: true },
  ...more,
});
const work = (nodes: object[], given: object = {}) => ({
  tasks: page(nodes),
  waiting: page([]),
  done: page([]),
  taskCounts: [],
  ...given,
});

test("what waits stands in groups by how near its deadline is, with its verb, group and progress", async () => {
  const begun = { totalCount: 6, doneCount: 4, assignment: anAssignment("assignment_1", "review_1") };
  await show(<MyWork />, {
    answers: {
      MyWork: work([
        aTask("1", { dueAt: hours(-50), ...begun }),
        aTask("2", { dueAt: hours(1), kind: "RESPOND_TO_INVITATION", assignment: anAssignment("a2", null) }),
        aTask("3", { dueAt: null, kind: "ANSWER_PROPOSALS", totalCount: 33, doneCount: 21 }),
      ]),
    },
  });

  const late = within(screen.getByRole("region", { name: "Просрочено" }));
  expect(late.getByText("4 из 6 критериев")).toBeTruthy();
  expect(late.getByText("Группа Миасского ГО")).toBeTruthy();
  expect(late.getByRole("link", { name: /^Продолжить/ }).getAttribute("href")).toBe("/reviews/review_1");
  const soon = within(screen.getByRole("region", { name: "Сегодня и завтра" }));
  expect(soon.getByRole("link", { name: /^Ответить/ }).getAttribute("href")).toBe("/assignments/a2");
  const later = within(screen.getByRole("region", { name: "Позже" }));
  expect(later.getByText("21 из 33")).toBeTruthy();
});

test("a review that was not begun is begun from the list", async () => {
  const opened = {
    __typename: "OpenReviewSuccess",
    review: {
      __typename: "Review",
      id: "review_9",
      assignment: { __typename: "ReviewAssignment", id: "assignment_9", state: "IN_PROGRESS" },
    },
  };
  const { user, sent } = await show(<MyWork />, {
    answers: {
      MyWork: work([aTask("9", { totalCount: 6, assignment: anAssignment("assignment_9", null) })]),
      OpenReview: { openReview: opened },
    },
  });

  await user.click(screen.getByRole("button", { name: /^Начать/ }));

  await waitFor(() =>
    expect(sent.at(-1)?.variables).toMatchObject({ input: { assignmentId: "assignment_9" } }),
  );
});

test("filters by role and kind live in the address and are asked of the server", async () => {
  const counts = [
    { __typename: "TaskCount", kind: "REVIEW", count: 2, lateCount: 1 },
    { __typename: "TaskCount", kind: "ANSWER_PROPOSALS", count: 1, lateCount: 0 },
  ];
  const { sent } = await show(<MyWork />, {
    answers: { MyWork: work([aTask("1")], { taskCounts: counts }) },
    path: "/?role=expert&kind=REVIEW",
  });

  expect(sent[0]?.variables).toMatchObject({ open: { stage: "OPEN", kinds: ["REVIEW"] } });
  const roles = within(screen.getByRole("navigation", { name: "По роли" }));
  expect(roles.getByRole("link", { name: "Эксперт\u00A0·\u00A02" }).getAttribute("aria-current")).toBe(
    "true",
  );
  expect(roles.getByRole("link", { name: "Руководитель группы\u00A0·\u00A01" }).getAttribute("href")).toBe(
    "/?role=lead",
  );
  expect(screen.getByText(/Вас ждут 3 дела, 1 просрочено/)).toBeTruthy();
});

test("with nothing waiting it says so, with what was done lately and what others do", async () => {
  await show(<MyWork />, {
    answers: {
      MyWork: work([], {
        waiting: page([aTask("5", { closedAt: hours(-30) })]),
        done: page([aTask("6", { closedAt: hours(-1) })]),
      }),
    },
  });

  expect(screen.getByText(/Сейчас от вас ничего не ждут/)).toBeTruthy();
  expect(
    within(screen.getByRole("region", { name: "Сделано недавно" })).getByText(/Документ 6/),
  ).toBeTruthy();
  const others = within(screen.getByRole("region", { name: "Ждём других" }));
  expect(others.getByText("Ваш экспертный лист отправлен, ждём экспертное заключение")).toBeTruthy();
});

test("500 rows come page by page", async () => {
  const rows = (from: number) => Array.from({ length: 50 }, (_, index) => aTask(`${from + index}`));
  const more = (endCursor: string) => ({
    pageInfo: { __typename: "PageInfo", hasNextPage: true, endCursor },
    total: { __typename: "Total", count: 500, exact: true },
  });
  const { sent } = await show(<MyWork />, {
    answers: {
      MyWork: ({ after }: { after?: string }) =>
        work([], { tasks: page(rows(after ? 50 : 0), more(after ? "c2" : "c1")) }),
    },
  });
  expect(screen.getByText("Показано 50 из 500")).toBeTruthy();

  await act(async () => screen.getByRole("button", { name: "Показать ещё" }).click());

  expect(await screen.findByText("Показано 100 из 500")).toBeTruthy();
  expect(sent.at(-1)?.variables).toMatchObject({ after: "c1" });
});

test("a visitor reads what is open for discussion and how to look up an expert", async () => {
  await show(<Welcome />, {
    answers: {
      Welcome: {
        documents: {
          __typename: "ModelDocumentConnection",
          nodes: [
            { ...document("document_1", "Комплексная Дорожная карта"), discussionClosesAt: hours(100) },
          ],
          total: { __typename: "Total", count: 1, exact: true },
        },
      },
    },
  });

  expect(screen.getByRole("heading", { level: 1 })).toBeTruthy();
  expect(screen.getByRole("link", { name: "Комплексная Дорожная карта" }).getAttribute("href")).toBe(
    "/documents/document_1/discussion",
  );
  expect(screen.getByRole("link", { name: "Открыть реестр" }).getAttribute("href")).toBe("/register");
});
