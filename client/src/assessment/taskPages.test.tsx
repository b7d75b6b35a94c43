import { act, screen, waitFor, within } from "@testing-library/react";
import { Route, Routes } from "react-router";
import { describe, expect, test } from "vitest";
import { setWidth } from "../app/testing/setup";
import { show } from "../app/testing/show";
import { aBlock } from "../documents/testing";
import { ExpertTaskPage, SampleMarkPage } from "./taskPages";

const criterion = (number: number) => ({
  __typename: "TaskCriterion",
  key: `c${number}`,
  nameRu: `Критерий ${number}`,
  questionRu: `Вопрос ${number}?`,
  descriptorsRu: ["нет", "мало", "частично", "в основном", "почти", "полно"],
});
const criteria = [criterion(1), criterion(2)];
const sample = (position: number, scoredCount: number) => ({
  __typename: "SampleMark",
  id: `samplemark_${position}`,
  position,
  title: `Положение ${position}`,
  scoredCount,
});
const aTask = (given: object = {}) => ({
  __typename: "ExpertTask",
  id: "attempt_1",
  state: "IN_PROGRESS",
  opensAt: "2030-06-10T05:00:00.000Z",
  closesAt: "2030-06-17T19:00:00.000Z",
  startedAt: "2030-06-11T05:00:00.000Z",
  submittedAt: null,
  sampleCount: 2,
  criteria,
  criterionCount: 2,
  samples: [sample(1, 2), sample(2, 0)],
  viewerCanStart: false,
  viewerCanMark: true,
  ...given,
});
const mark = (key: string, score: number | null = null) => ({
  __typename: "CaseMark",
  key,
  score,
  comment: "",
});
const aSample = (given: object = {}) => ({
  ...sample(2, 0),
  version: 1,
  savedAt: null,
  marks: [mark("c1"), mark("c2")],
  task: aTask(),
  blocks: [aBlock("b1", "Общие положения", { kind: "HEADING", level: 1 }), aBlock("b2", "Порядок работы")],
  ...given,
});
interface Written {
  input: { version: number; marks: { key: string; score: number | null }[] };
}
const keeping = ({ input }: Written) => ({
  saveSampleMark: {
    __typename: "SaveSampleMarkSuccess",
    mark: {
      __typename: "SampleMark",
      id: "samplemark_2",
      version: input.version + 1,
      savedAt: "2022-06-10T09:32:00.000Z",
      scoredCount: input.marks.filter(({ score }) => score !== null).length,
      marks: input.marks.map((each) => ({ __typename: "CaseMark", ...each })),
    },
  },
});
const pages = (path: string, answers: object) =>
  show(
    <Routes>
      <Route path="/expert-task/:id" element={<ExpertTaskPage />} />
      <Route path="/expert-task/:id/documents/:markId" element={<SampleMarkPage />} />
    </Routes>,
    { path, answers: { SaveSampleMark: keeping, ...answers } },
  );
const field = (number: number) =>
  within(screen.getByRole("group", { name: `${number}. Критерий ${number}` }));

describe("the expert task", () => {
  test("says what it is and begins", async () => {
    const { user } = await pages("/expert-task/attempt_1", {
      ExpertTask: {
        expertTask: aTask({ state: "SCHEDULED", viewerCanMark: false, viewerCanStart: true, samples: [] }),
      },
      StartExpertTask: { startExpertTask: { __typename: "StartExpertTaskSuccess", task: aTask() } },
    });
    expect(screen.getByText(/Вы оцените 2 документа/)).toBeTruthy();

    await user.click(screen.getByRole("button", { name: "Начать" }));

    expect(await screen.findByText(/Остался 1 документ\./)).toBeTruthy();
    expect(screen.getByRole("link", { name: "2. Положение 2" })).toBeTruthy();
    expect(screen.getByText("2 из 2")).toBeTruthy();
  });

  test("is handed in once every document is marked, and tells nothing of the outcome", async () => {
    const { user } = await pages("/expert-task/attempt_1", {
      ExpertTask: { expertTask: aTask({ samples: [sample(1, 2), sample(2, 2)] }) },
      SubmitExpertTask: {
        submitExpertTask: {
          __typename: "SubmitExpertTaskSuccess",
          task: aTask({ state: "GRADED", viewerCanMark: false, submittedAt: "2030-06-12T05:00:00.000Z" }),
        },
      },
    });
    await user.click(screen.getByRole("button", { name: "Сдать…" }));
    await user.click(within(await screen.findByRole("dialog")).getByRole("button", { name: "Сдать работу" }));

    expect(await screen.findByText(/Итог вы узнаете вместе с результатами других частей/)).toBeTruthy();
  });

  test("shows why it cannot be begun before its window", async () => {
    await pages("/expert-task/attempt_1", {
      ExpertTask: { expertTask: aTask({ state: "SCHEDULED", viewerCanMark: false, samples: [] }) },
    });

    expect(screen.queryByRole("button", { name: "Начать" })).toBeNull();
    expect(screen.getByText(/Задание откроется/)).toBeTruthy();
  });
});

describe("one document of the task", () => {
  test("is marked beside its text, kept by itself, and leads on", async () => {
    const { user, sent } = await pages("/expert-task/attempt_1/documents/samplemark_2", {
      SampleMark: { sampleMark: aSample() },
      ExpertTask: { expertTask: aTask({ samples: [sample(1, 2), sample(2, 2)] }) },
    });
    expect(screen.getByText("Порядок работы")).toBeTruthy();

    await user.click(field(1).getByRole("radio", { name: /^1:/ }));
    expect(field(1).queryByText(/поясните/)).toBeNull();
    await user.click(field(2).getByRole("radio", { name: /^4:/ }));
    await waitFor(
      () => expect(sent.filter(({ operation }) => operation === "SaveSampleMark").length).toBeGreaterThan(0),
      { timeout: 5000 },
    );
    await act(async () => screen.getByRole("button", { name: "К списку" }).click());

    expect(await screen.findByText(/Все документы оценены/, {}, { timeout: 5000 })).toBeTruthy();
  });

  test("on a phone of 320 px shows the text or the criteria", async () => {
    setWidth(320);
    const { user } = await pages("/expert-task/attempt_1/documents/samplemark_2", {
      SampleMark: { sampleMark: aSample() },
    });
    await user.click(screen.getByRole("tab", { name: "Оценка" }));

    expect(field(1).getByText("Вопрос 1?")).toBeTruthy();
  });

  test("is put away once the task is handed in", async () => {
    await pages("/expert-task/attempt_1/documents/samplemark_2", {
      SampleMark: {
        sampleMark: aSample({ blocks: null, task: aTask({ viewerCanMark: false, state: "GRADED" }) }),
      },
    });

    expect(screen.getByText(/документы больше не показываются/)).toBeTruthy();
  });
});
