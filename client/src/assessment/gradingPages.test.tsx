import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { act } from "react";
import { Route, Routes } from "react-router";
import { describe, expect, test } from "vitest";
import { setWidth } from "../app/testing/setup";
import { show } from "../app/testing/show";
import { GradePage, GradingPage } from "./gradingPages";

const criterion = (number: number) => ({
  __typename: "CaseCriterion",
  key: `k${number}`,
  nameRu: `Критерий ${number}`,
  levelsRu: ["нет", "мало", "частично", "в основном", "почти", "полно"],
  maxScore: 5,
});
const mark = (number: number, score: number | null = null, comment = "") => ({
  __typename: "CaseMark",
  key: `k${number}`,
  score,
  comment,
});
const aGrade = (given: object = {}) => ({
  __typename: "CaseGrade",
  id: "casegrade_1",
  version: 1,
  sign: "7F3K",
  state: "LEASED",
  leaseEndsAt: "2030-06-20T19:00:00.000Z",
  submittedAt: null,
  stem: "Разберите случай.\n\nДанные ниже.",
  answer: "Сначала смотрят на данные.",
  criteria: [criterion(1), criterion(2)],
  marks: [mark(1), mark(2)],
  total: null,
  maxTotal: 10,
  commentLength: 30,
  viewerCanGrade: true,
  ...given,
});
const pages = (path: string, answers: object) =>
  show(
    <Routes>
      <Route path="/grading" element={<GradingPage />} />
      <Route path="/grading/:id" element={<GradePage />} />
    </Routes>,
    { path, answers: { SaveCaseGrade: keeping, ...answers } },
  );
interface Written {
  input: { version: number; marks: { key: string; score: number | null; comment: string }[] };
}
const keeping = ({ input }: Written) => ({
  saveCaseGrade: {
    __typename: "SaveCaseGradeSuccess",
    savedAt: "2022-06-10T09:32:00.000Z",
    grade: {
      __typename: "CaseGrade",
      id: "casegrade_1",
      version: input.version + 1,
      marks: input.marks.map((each) => ({ __typename: "CaseMark", ...each })),
    },
  },
});
const field = (number: number) =>
  within(screen.getByRole("group", { name: `${number}. Критерий ${number}` }));
const press = (code: string) => act(async () => fireEvent.keyDown(document.body, { code }));

describe("the assessor's cases", () => {
  const queue = (given: object, grades: object[] = []) => ({
    Grading: {
      gradingQueue: {
        __typename: "GradingQueue",
        availableCount: 0,
        viewerCannotClaimReason: null,
        ...given,
      },
      caseGrades: grades,
    },
  });

  test("takes the next case and opens it", async () => {
    const { user } = await pages("/grading", {
      ...queue({ availableCount: 2 }),
      ClaimCase: {
        claimCase: { __typename: "ClaimCaseSuccess", grade: { __typename: "CaseGrade", id: "casegrade_1" } },
      },
      CaseGrade: { caseGrade: aGrade() },
    });
    expect(screen.getByText("Ждут оценки 2 кейса.")).toBeTruthy();

    await user.click(screen.getByRole("button", { name: "Взять следующий кейс" }));

    expect(await screen.findByRole("heading", { name: "Кейс 7F3K" }, { timeout: 5000 })).toBeTruthy();
  });

  test("lists what is in hand and what is graded, and says why nothing can be taken", async () => {
    await pages(
      "/grading",
      queue({ viewerCannotClaimReason: "EMPLOYER_UNKNOWN" }, [
        aGrade({ marks: [mark(1, 4), mark(2)] }),
        aGrade({
          id: "casegrade_2",
          sign: "AB12",
          state: "SUBMITTED",
          total: 8,
          submittedAt: "2022-06-10T09:32:00.000Z",
        }),
      ]),
    );

    expect(screen.queryByRole("button", { name: "Взять следующий кейс" })).toBeNull();
    expect(screen.getByText(/место работы ещё не подтверждено/)).toBeTruthy();
    expect(screen.getByText(/Оценено 1 из 2/)).toBeTruthy();
    expect(screen.getByText("8 из 10")).toBeTruthy();
  });
});

describe("one case", () => {
  test("is marked by keys, kept by itself and given for good", async () => {
    const { user, sent } = await pages("/grading/casegrade_1", {
      CaseGrade: { caseGrade: aGrade() },
      SubmitCaseGrade: {
        submitCaseGrade: {
          __typename: "SubmitCaseGradeSuccess",
          grade: aGrade({
            state: "SUBMITTED",
            viewerCanGrade: false,
            total: 9,
            submittedAt: "2022-06-10T09:40:00.000Z",
            marks: [mark(1, 4), mark(2, 5)],
          }),
        },
      },
    });
    expect(screen.getByText("Сначала смотрят на данные.")).toBeTruthy();

    await user.click(field(1).getByRole("radio", { name: /^4:/ }));
    await press("KeyN");
    await press("Digit5");
    expect(await screen.findByText("сохранено 14:32", {}, { timeout: 3000 })).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Поставить оценку…" }));
    const dialog = within(await screen.findByRole("dialog", { name: "Поставить 9 из 10?" }));
    await user.click(dialog.getByRole("button", { name: "Поставить оценку" }));

    expect(await screen.findByText(/Вы поставили 9 из 10/)).toBeTruthy();
    const { variables } = sent.find(({ operation }) => operation === "SubmitCaseGrade")!;
    expect((variables as unknown as Written).input).toMatchObject({ marks: [{ score: 4 }, { score: 5 }] });
  });

  test("leads to the criterion that is open or lacks its comment", async () => {
    const { user } = await pages("/grading/casegrade_1", { CaseGrade: { caseGrade: aGrade() } });
    await user.click(field(1).getByRole("radio", { name: /^2:/ }));
    await user.click(field(2).getByRole("radio", { name: /^5:/ }));
    expect(field(1).getByText(/Оценка ниже 3: поясните её\. Нужно ещё 30 знаков/)).toBeTruthy();

    await user.click(screen.getByRole("button", { name: "Осталось оценить: 1 критерий" }));

    await waitFor(() => expect(document.activeElement).toBe(field(1).getByLabelText("Комментарий")));
  });

  test("is given back for good by whoever knows whose it is", async () => {
    const { user, sent } = await pages("/grading/casegrade_1", {
      CaseGrade: { caseGrade: aGrade() },
      Grading: { gradingQueue: null, caseGrades: [] },
      ReleaseCase: {
        releaseCase: {
          __typename: "ReleaseCaseSuccess",
          grade: aGrade({
            state: "RELEASED",
            viewerCanGrade: false,
            stem: null,
            answer: null,
            criteria: null,
            marks: null,
          }),
        },
      },
    });
    await user.click(screen.getByRole("button", { name: "Вернуть…" }));
    await user.click(screen.getByRole("radio", { name: /^Знаю или догадываюсь/ }));
    await user.click(screen.getByRole("button", { name: "Вернуть" }));

    await waitFor(() =>
      expect(sent.find(({ operation }) => operation === "ReleaseCase")?.variables).toMatchObject({
        input: { isRecused: true },
      }),
    );
  });

  test("on a phone shows one part at a time", async () => {
    setWidth(320);
    const { user } = await pages("/grading/casegrade_1", { CaseGrade: { caseGrade: aGrade() } });
    expect(screen.queryByRole("group", { name: "1. Критерий 1" })).toBeNull();

    await user.click(screen.getByRole("tab", { name: "Оценка" }));

    expect(field(1).getByText("Оценка не поставлена")).toBeTruthy();
  });
});
