import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import sampleRows from "../../api/seeds/data/samples.json" with { type: "json" };
import { Person } from "../../api/src/accounts/person.entity.js";
import {
  aBlueprint,
  anApplicationInAssessment,
  anItem,
} from "../../api/src/assessment/assessment.factory.js";
import { AssessmentAttempt } from "../../api/src/assessment/attempt.entity.js";
import type { AssessmentPart } from "../../api/src/assessment/blueprint.entity.js";
import { ExpertApplication } from "../../api/src/register/application.entity.js";
import { aStage } from "./testing/stage.js";

const start = () =>
  aStage("2022-03-16T05:00:00Z", ({ person, staff }) => ({
    candidate: person("Смирнова", "Нязепетровский МР"),
    registrar: staff("Реестрова", "REGISTRAR"),
    assessors: ["Оценщикова", "Проверяева", "Третьякова"].map((surname) => staff(surname, "ASSESSOR")),
  }));

let stage: Awaited<ReturnType<typeof start>>;
let applicationId = "";

beforeAll(async () => {
  stage = await start();
  const em = stage.api.em();
  const { candidate, assessors } = stage.people;
  const author = await em.findOneOrFail(Person, assessors[2]!.id);
  for (let count = 0; count < 10; count += 1) await anItem(em, author);
  await anItem(em, author, "EXTENDED");
  aBlueprint(em, author.regionId, [{ scope: "COMMON", component: null, count: 10 }], {
    edition: 2,
    effectiveFromOn: "2022-01-02",
    parts: ["TEST", "EXPERT_TASK", "CASE"],
    exposurePercent: 100,
    sampleCount: 2,
  });
  const application = anApplicationInAssessment(em, await em.findOneOrFail(Person, candidate.id), {
    state: "ADMITTED",
    number: "З-2022-0001",
    submittedAt: new Date("2022-03-14T05:00:00Z"),
  });
  await em.flush();
  applicationId = application.id;
});
afterAll(() => stage?.close());

const attemptOf = (part: AssessmentPart) =>
  stage.api.em().findOneOrFail(AssessmentAttempt, { application: applicationId, part });
const handIn = async (page: Page) => {
  await page.getByRole("dialog").getByRole("button", { name: "Сдать работу" }).click();
  await page.getByRole("heading", { name: "Спасибо, работа сдана" }).waitFor();
};
const midOf = (given: readonly number[]) => given.toSorted((one, other) => one - other)[given.length >> 1]!;

describe("R04–R12: a candidate's whole way through the assessment", () => {
  test("the registrar schedules the candidate, and each part has a paper of its own", async () => {
    const { page, open } = await stage.visit(stage.people.registrar);
    await open("/assessment/schedule");
    await page.getByRole("checkbox", { name: /Смирнова/ }).check();
    await page.getByLabel("Начать можно с").fill("2022-03-28");
    await page.getByRole("button", { name: "Назначить 1 кандидату" }).click();
    await page.getByText(/Оценка назначена 1 кандидату/).waitFor();

    const parts = await stage.api.em().find(AssessmentAttempt, { application: applicationId });
    expect(parts.map(({ part }) => part).toSorted()).toEqual(["CASE", "EXPERT_TASK", "TEST"]);
  });

  test("the test is sat item by item and handed in, and nothing of its points is told", async () => {
    await stage.at("2022-03-28T05:30:00Z");
    const { id } = await attemptOf("TEST");
    const { page, open } = await stage.visit(stage.people.candidate);
    await open(`/attempts/${id}`);
    await page.getByRole("button", { name: "Начать – время пойдёт" }).click();
    for (let position = 1; position <= 10; position += 1) {
      await page.getByRole("heading", { name: new RegExp(`Задание ${position}\\b`) }).waitFor();
      await page.getByRole("radio", { name: position <= 8 ? "Цель" : "Мера" }).check();
      if (position < 10) await page.getByRole("button", { name: "Следующее задание" }).click();
    }
    await page.getByRole("button", { name: "Проверить и сдать" }).first().click();
    await page.getByText("Ответы даны на все задания.").waitFor();
    await page.getByRole("button", { name: "Сдать работу" }).click();
    await handIn(page);

    expect(await attemptOf("TEST")).toMatchObject({ state: "GRADED", score: 8, maxScore: 10 });
    expect(await page.locator("main").innerText()).not.toMatch(/8 из 10|80/);
  });

  test("the case is written and handed in", async () => {
    const { id } = await attemptOf("CASE");
    const { page, open } = await stage.visit(stage.people.candidate);
    await open(`/attempts/${id}`);
    await page.getByRole("button", { name: "Начать – время пойдёт" }).click();
    await page.getByRole("textbox").fill("Вывод не следует из данных: показатель не имеет источника.");
    await page.getByRole("button", { name: "Проверить и сдать" }).first().click();
    await page.getByRole("button", { name: "Сдать работу" }).click();
    await handIn(page);

    expect((await attemptOf("CASE")).state).toBe("GRADING");
  });

  test("the sample documents are marked by the criteria of real work", async () => {
    const { id } = await attemptOf("EXPERT_TASK");
    const { page, open } = await stage.visit(stage.people.candidate);
    await open(`/expert-task/${id}`);
    await page.getByRole("button", { name: "Начать", exact: true }).click();
    for (let position = 1; position <= 2; position += 1) {
      await page.getByRole("link", { name: `Документ ${position}` }).click();
      await page.getByRole("radiogroup").first().waitFor();
      const title = await page.getByRole("heading", { level: 1 }).innerText();
      const sample = sampleRows.find((row) => title.includes(row.title))!;
      for (const [index, given] of Object.values(sample.references as Record<string, number[]>).entries()) {
        await page.keyboard.press(`${midOf(given)}`);
        await page
          .getByRole("radiogroup")
          .nth(index)
          .getByRole("radio", { checked: true })
          .waitFor({ state: "attached" });
        await page.keyboard.press("n");
      }
      await page.getByText("Сохранено").first().waitFor();
      await open(`/expert-task/${id}`);
    }
    await page.getByRole("button", { name: "Сдать…" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Сдать работу" }).click();
    await expect.poll(async () => (await attemptOf("EXPERT_TASK")).state).toBe("GRADED");
  });

  test("R08 two assessors lie 6 of 20 apart, so a third decides, and none of them learns whose it is", async () => {
    for (const [index, levels] of [
      [5, 5, 4, 4],
      [3, 3, 3, 3],
      [4, 4, 4, 3],
    ].entries()) {
      const { page, open } = await stage.visit(stage.people.assessors[index]!);
      await open("/grading");
      await page.getByRole("button", { name: "Взять следующий кейс" }).click();
      await page.waitForURL(/\/grading\/.+/);
      await page.getByRole("radiogroup").first().waitFor();
      expect(await page.locator("body").innerText()).not.toMatch(/Смирнова|З-2022-0001/);
      for (const [place, level] of levels.entries()) {
        await page.keyboard.press(`${level}`);
        await page
          .getByRole("radiogroup")
          .nth(place)
          .getByRole("radio", { checked: true })
          .waitFor({ state: "attached" });
        await page.keyboard.press("n");
      }
      await page.getByRole("button", { name: "Поставить оценку…" }).click();
      await page.getByRole("dialog").getByRole("button", { name: "Поставить оценку" }).click();
      await page.getByRole("dialog").waitFor({ state: "hidden" });
      await page.getByRole("radiogroup").first().waitFor({ state: "hidden" });
    }
    expect(await attemptOf("CASE")).toMatchObject({ state: "PUBLISHED", score: 15, isPassed: true });
    expect(await stage.api.em().findOneOrFail(ExpertApplication, applicationId)).toMatchObject({
      state: "ASSESSED",
      resultOutcome: "PASSED",
      resultSource: "ASSESSMENT",
    });
  });

  test("R12 the candidate reads the result with the day until which it may be appealed against", async () => {
    const { page, open } = await stage.visit(stage.people.candidate);
    await open(`/application/${applicationId}`);
    await page.getByRole("link", { name: "Баллы и основания" }).last().click();
    await page.getByRole("button", { name: "Подать апелляцию" }).waitFor();

    expect(await page.locator("main").innerText()).toMatch(/8 из 10[^]*до\s31\sмарта/);
  });

  test("when the time to appeal is over the registrar puts the application on an agenda", async () => {
    await stage.at("2022-04-04T05:00:00Z");
    const { page, open } = await stage.visit(stage.people.registrar);
    await open("/commission");
    await page.getByRole("button", { name: "Назначить заседание" }).click();
    await page.getByLabel("День", { exact: true }).fill("2022-04-12");
    await page.getByLabel("Место").fill("Челябинск, зал заседаний");
    await page.getByRole("button", { name: "Назначить", exact: true }).click();
    await page.waitForURL(/\/commission\/.+/);
    await page.getByRole("checkbox", { name: /Смирнова/ }).check();
    await page.getByRole("button", { name: "Внести в повестку" }).click();
    await page.getByRole("article", { name: /Смирнова/ }).waitFor();

    const { state } = await stage.api.em().findOneOrFail(ExpertApplication, applicationId);
    expect(state).toBe("AT_COMMISSION");
    expect(stage.complaints()).toEqual([]);
  });
});
