import { act, cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { Route, Routes } from "react-router";
import { describe, expect, test } from "vitest";
import { setWidth } from "../app/testing/setup";
import { show } from "../app/testing/show";
import { aBlock } from "../documents/testing";
import { ReviewPage } from "./ReviewPage";

const rubric = () => ({
  __typename: "RoundRubric",
  scaleMax: 5,
  criterionPass: 3,
  commentLength: 30,
  criteria,
});
const criteria = [1, 2].map((number) => ({
  __typename: "RoundCriterion",
  key: `c${number}`,
  nameRu: `Критерий ${number}`,
  questionRu: `Вопрос ${number}?`,
  descriptorsRu: ["нет", "упомянуто", "частично", "в основном", "с неточностями", "полностью"],
}));
const mark = (key: string, score: number | null = null, comment = "") => ({
  __typename: "CriterionMark",
  key,
  score,
  comment,
});
const content = (given: object = {}) => ({
  __typename: "Review",
  id: "review_1",
  version: 1,
  savedAt: "2022-06-10T09:32:00.000Z",
  marks: [mark("c1"), mark("c2")],
  remarks: [],
  settled: [],
  summary: "",
  verdict: null,
  missing: [{ __typename: "MissingPart", part: "SCORE", criterionKey: "c2", remarkId: null }],
  ...given,
});
const aReview = (given: object = {}) => ({
  ...content(),
  isViewers: true,
  isDraft: true,
  role: "REVIEWER",
  letter: "А",
  viewerCanWrite: true,
  viewerCanRevise: false,
  hasLockedScores: false,
  formerRemarks: [],
  expert: null,
  submittedAt: null,
  voidedAt: null,
  totalPercent: null,
  others: [],
  revisions: [],
  assignment: {
    __typename: "ReviewAssignment",
    id: "assignment_1",
    state: "IN_PROGRESS",
    role: "REVIEWER",
    version: 3,
    isOverdue: false,
    respondBy: null,
    hoursNorm: 4,
    reason: null,
    conflicts: [],
    viewerCanAnswer: false,
    viewerCanStepBack: true,
    viewerCanWrite: true,
    review: { __typename: "Review", id: "review_1" },
    round: { __typename: "ExpertiseRound", id: "round_1", blindMode: "SINGLE_BLIND", rubric: rubric() },
    dueAt: "2030-06-20T19:00:00.000Z",
    returnNote: null,
    document: { __typename: "ModelDocument", id: "document_1", title: "Модельная структура" },
    documentVersion: {
      __typename: "DocumentVersion",
      id: "version_1",
      blocks: [
        aBlock("b1", "Общие положения", { kind: "HEADING", level: 1 }),
        aBlock("b2", "Порядок работы"),
      ],
    },
  },
  round: {
    __typename: "ExpertiseRound",
    id: "round_1",
    number: 1,
    document: { __typename: "ModelDocument", id: "document_1", title: "Модельная структура" },
    blindMode: "SINGLE_BLIND",
    rubric: rubric(),
  },
  ...given,
});

interface Saved {
  input: { version: number; content: { marks: { key: string; score: number | null }[] } };
}
/** The server keeps what it gets, one version further. */
const keeping = ({ input }: Saved) => ({
  saveReview: {
    __typename: "SaveReviewSuccess",
    review: {
      ...content({
        version: input.version + 1,
        marks: input.content.marks.map((each) => ({ __typename: "CriterionMark", ...each })),
        missing: input.content.marks
          .filter(({ score }) => score === null)
          .map(({ key }) => ({
            __typename: "MissingPart",
            part: "SCORE",
            criterionKey: key,
            remarkId: null,
          })),
      }),
      assignment: { __typename: "ReviewAssignment", id: "assignment_1", scoredCount: 1 },
    },
  },
});

const page = (answers: object = {}, review: object | null = aReview()) =>
  show(
    <Routes>
      <Route path="/reviews/:id" element={<ReviewPage />} />
    </Routes>,
    { answers: { Review: { review }, SaveReview: keeping, ...answers }, path: "/reviews/review_1" },
  );
const criterion = (number: number) =>
  within(screen.getByRole("group", { name: `${number}. Критерий ${number}` }));
const saved = (sent: { operation: string; variables: object }[]) =>
  sent
    .filter(({ operation }) => operation === "SaveReview")
    .map(({ variables }) => (variables as Saved).input);
const press = (code: string) => act(async () => fireEvent.keyDown(document.body, { code }));

describe("the review screen", () => {
  test("shows the meaning of the chosen level, counts what is marked and keeps it by itself", async () => {
    const { user, sent } = await page();

    await user.click(criterion(1).getByRole("radio", { name: /^4:/ }));

    expect(criterion(1).getByText("с неточностями")).toBeTruthy();
    expect(screen.getByText("Оценено 1 из 2")).toBeTruthy();
    await waitFor(() => expect(saved(sent)).toHaveLength(1), { timeout: 3000 });
    expect(saved(sent)[0]).toMatchObject({ version: 1, content: { marks: [{ score: 4 }, { score: null }] } });
    expect(await screen.findByText("сохранено 14:32")).toBeTruthy();
  });

  test("asks for the comment where a low mark needs one", async () => {
    const { user } = await page();

    await user.click(criterion(1).getByRole("radio", { name: /^2:/ }));
    await user.click(criterion(1).getByLabelText("Комментарий"));
    await user.paste("Коротко");

    expect(criterion(1).getByText(/Оценка ниже 3: поясните её\. Нужно ещё 23 знака/)).toBeTruthy();
  });

  test("is worked by keys: next criterion, mark, list of keys; not while typing", async () => {
    const { user } = await page();

    await press("KeyN");
    await press("Digit5");
    expect(criterion(2).getByRole<HTMLInputElement>("radio", { name: /^5:/ }).checked).toBe(true);
    await user.type(criterion(1).getByLabelText("Комментарий"), "1");
    expect(criterion(1).getByText("Оценка не поставлена")).toBeTruthy();

    await act(async () => fireEvent.keyDown(document.body, { code: "Slash", shiftKey: true }));
    expect(within(screen.getByRole("dialog", { name: "Клавиши" })).getByText("j / о")).toBeTruthy();
  });

  test("has the contents at hand: in a drawer, and beside the text where there is room", async () => {
    const { user } = await page();

    await user.click(screen.getByRole("button", { name: "Содержание" }));
    const contents = screen.getByRole("navigation", { name: "Содержание" });
    await user.click(within(contents).getByRole("link", { name: "Общие положения" }));
    await waitFor(() => expect(screen.queryByRole("navigation", { name: "Содержание" })).toBeNull());

    cleanup();
    setWidth(1920);
    await page();
    expect(screen.queryByRole("button", { name: "Содержание" })).toBeNull();
    expect(screen.getByRole("navigation", { name: "Содержание" })).toBeTruthy();
  });

  test("makes a remark on the whole document and lets it be mandatory once it has words", async () => {
    const { user, sent } = await page();

    await user.click(screen.getByRole("button", { name: "Замечание ко всему документу" }));
    const box = screen.getByRole<HTMLInputElement>("checkbox", { name: /^Обязательное/ });
    expect(box.disabled).toBe(true);
    await user.click(screen.getByLabelText(/^Замечание 1/));
    await user.paste("Назовите сроки");
    await user.click(box);

    await waitFor(
      () => expect(saved(sent).at(-1)).toMatchObject({ content: { remarks: [{ isMandatory: true }] } }),
      {
        timeout: 3000,
      },
    );
  });

  test("keeps what is typed on this device when the connection is lost, also over a reload", async () => {
    const { RequestFailed } = await import("../app/requestFailed");
    const { user, unmount } = await page({ SaveReview: new RequestFailed(null, null, null) });
    await user.click(criterion(1).getByRole("radio", { name: /^4:/ }));
    expect(
      await screen.findByText("нет связи, сохранено на этом устройстве", {}, { timeout: 3000 }),
    ).toBeTruthy();
    unmount();

    const { sent } = await page();

    expect(criterion(1).getByRole<HTMLInputElement>("radio", { name: /^4:/ }).checked).toBe(true);
    await waitFor(() => expect(saved(sent)[0]).toMatchObject({ content: { marks: [{ score: 4 }, {}] } }));
  });

  test("R84 shows both versions when another tab has written meanwhile", async () => {
    const stale = {
      saveReview: {
        __typename: "StaleVersion",
        message: "",
        changedAt: "2022-06-10T09:00:00.000Z",
        stored: content({ version: 7, marks: [mark("c1", 1), mark("c2")] }),
      },
    };
    const { user, sent } = await page({ SaveReview: [stale, keeping] });
    await user.click(criterion(1).getByRole("radio", { name: /^4:/ }));
    expect(await screen.findByRole("heading", { name: /Это изменили/ }, { timeout: 3000 })).toBeTruthy();

    await user.click(screen.getByRole("button", { name: "Оставить мой" }));

    await waitFor(() => expect(saved(sent).at(-1)).toMatchObject({ version: 7 }), { timeout: 3000 });
  });

  test("R90 asks of each former remark whether it was settled", async () => {
    const formerRemarks = [
      { __typename: "FormerRemark", id: "m1", criterionKey: null, quote: null, text: "Назовите срок" },
    ];
    const { user, sent } = await page({}, aReview({ formerRemarks }));

    await user.click(
      within(screen.getByRole("group", { name: "Назовите срок" })).getByLabelText("Не устранено"),
    );

    await waitFor(
      () =>
        expect(saved(sent).at(-1)).toMatchObject({
          content: { settled: [{ remarkId: "m1", isSettled: false }] },
        }),
      { timeout: 3000 },
    );
  });

  test("on a phone shows one part at a time", async () => {
    setWidth(360);
    const { user } = await page();
    expect(screen.queryByRole("group", { name: "1. Критерий 1" })).toBeNull();

    await user.click(screen.getByRole("tab", { name: "Оценка" }));

    expect(criterion(1).getByText("Вопрос 1?")).toBeTruthy();
  });
});

describe("submitting", () => {
  test("lists what is missing with links to it, asks for the verdict and submits the whole content", async () => {
    const submitted = {
      submitReview: {
        __typename: "SubmitReviewSuccess",
        conflicts: [],
        review: aReview({
          viewerCanWrite: false,
          viewerCanRevise: true,
          isDraft: false,
          verdict: "APPROVE",
          marks: [mark("c1", 4), mark("c2", 4)],
          totalPercent: 80,
          submittedAt: "2022-06-10T09:40:00.000Z",
        }),
      },
    };
    const { user, sent } = await page({ SubmitReview: submitted });
    await user.click(screen.getByRole("button", { name: "Отправить…" }));
    await user.click(await screen.findByRole("button", { name: /Оценка по критерию 2/ }));
    await user.click(criterion(2).getByRole("radio", { name: /^4:/ }));
    await user.click(screen.getByRole("button", { name: "Отправить…" }));
    const dialog = within(await screen.findByRole("dialog"));
    await user.click(dialog.getByRole("radio", { name: /^Утвердить Документ/ }));
    await user.click(dialog.getByRole("button", { name: "Отправить" }));

    const { variables } = sent.find(({ operation }) => operation === "SubmitReview")!;
    // Every save before it has made the version one greater.
    expect((variables as unknown as Saved).input.version).toBe(1 + saved(sent).length);
    expect((variables as unknown as Saved).input.content).toMatchObject({
      verdict: "APPROVE",
      marks: [{}, { key: "c2", score: 4 }],
    });
    expect(
      await screen.findByText(/Ваш экспертный лист; другие прочитают его как лист эксперта А/),
    ).toBeTruthy();
    expect(localStorage.length).toBe(0);
  });
});

describe("a submitted review", () => {
  const read = aReview({
    viewerCanWrite: false,
    viewerCanRevise: true,
    isDraft: false,
    verdict: "REVISE",
    marks: [mark("c1", 2, "Нет связи между частями"), mark("c2", 4)],
  });

  test("is read, and R52 amended until the round is closed", async () => {
    const { user } = await page({}, read);
    expect(screen.getByText("Направить на доработку")).toBeTruthy();
    expect(screen.getByText("Нет связи между частями")).toBeTruthy();

    await user.click(screen.getByRole("button", { name: "Внести изменения" }));

    expect(screen.getByText(/Изменения хранятся на этом устройстве/)).toBeTruthy();
    expect(criterion(1).getByRole<HTMLInputElement>("radio", { name: /^2:/ }).checked).toBe(true);
  });

  test("R48 of somebody else is a page that does not exist", async () => {
    await page({}, null);

    expect(screen.getByRole("heading", { level: 1, name: "Такой страницы нет" })).toBeTruthy();
  });
});
