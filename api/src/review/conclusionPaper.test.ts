import { expect, test } from "vitest";

import { convertDocument } from "../files/convert/convertDocument.js";
import { paperWord } from "../platform/paper/paperWord.js";
import { conclusionPaper, type PrintedConclusion } from "./conclusionPaper.js";

const conclusion: PrintedConclusion["conclusion"] = {
  verdict: "APPROVE",
  aggregatePercent: 83.33,
  spreadPercent: 6.67,
  reviewCount: 3,
  isArbitrated: false,
  figures: [
    { key: "c1", value: 4.33, mean: 4.33, least: 4, greatest: 5, deviation: 0.58, scores: [4, 4, 5] },
  ],
  mandatoryRemarks: [],
  signedOn: "2022-07-18",
  signedBy: { fullName: "Координатова Анна" },
  paperHash: "a".repeat(64),
};

/** The words of the paper. */
async function printed(given: Partial<PrintedConclusion["conclusion"]> = {}): Promise<string> {
  const { blocks } = await convertDocument(
    await paperWord(
      conclusionPaper({
        document: { code: "MD-2022-003", title: "Модельная структура" },
        number: 2,
        documentVersion: { number: 2 },
        rubric: {
          titleRu: "Экспертный лист модельного документа",
          edition: 1,
          scaleMax: 5,
          passPercent: 70,
          criteria: [{ key: "c1", nameRu: "Ясность и оформление" }],
        },
        namedExperts: null,
        conclusion: { ...conclusion, ...given },
      }),
    ),
  );

  return blocks.map(({ text }) => text).join("\n");
}

test("R50 the paper says the figures of the screen: tenths of a percent, with a comma", async () => {
  const words = await printed();

  expect(words).toMatch(/Итоговая оценка: 83,3\s%\. Разброс итоговых оценок: 6,7\s% от максимума/);
  expect(words).toMatch(/проходная оценка — 70\s%/);
  expect(words).toContain("Рекомендовать документ к утверждению");
  expect(words).toContain("Обязательных замечаний нет.");
});

test("the paper counts the reviews in words and names the arbiter's part", async () => {
  expect(await printed()).toContain("Состав: 3 экспертных листа.");
  expect(await printed({ reviewCount: 5 })).toContain("Состав: 5 экспертных листов.");
  expect(await printed({ reviewCount: 21, isArbitrated: true })).toContain(
    "Состав: 21 экспертный лист, в том числе лист арбитра, чьи оценки и вывод окончательны.",
  );
});

test("R90 the paper lists every mandatory remark with its experts, its words and whether it is settled", async () => {
  const words = await printed({
    verdict: "REVISE",
    mandatoryRemarks: [
      {
        id: "remark_1",
        letters: ["А", "В"],
        criterionKey: "c1",
        blockId: "b4",
        quote: "значения показателей",
        text: "Назвать источник.",
        isSettled: false,
      },
      {
        id: "remark_2",
        letters: ["Б"],
        criterionKey: null,
        blockId: null,
        quote: null,
        text: "Убрать повторы.",
        isSettled: true,
      },
    ],
  });

  expect(words).toContain("1. Назвать источник. К словам: «значения показателей». (эксперты А, В)");
  expect(words).toContain("2. Убрать повторы. (эксперт Б; устранено)");
  expect(words).toContain("Направить документ на доработку. Неустранённых обязательных замечаний: 1.");
});
