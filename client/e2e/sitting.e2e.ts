import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";

import { AttemptAnswer } from "../../api/src/assessment/attempt.entity.js";
import { aSittingWorld, password } from "../../api/src/assessment/sitting.factory.js";
import { anApi, type TestApi } from "../../api/src/platform/testing/api.js";
import { aBrowser, aVisitor } from "./testing/browser.js";

let api: TestApi;
let browser: Browser;
let world: Awaited<ReturnType<typeof aSittingWorld>>;

beforeAll(async () => {
  api = await anApi();
  world = await aSittingWorld(api);
  await api.setClock(null);
  browser = await aBrowser();
});
afterAll(async () => {
  await browser.close();
  await api.close();
});

const scheduledNow = (types: Parameters<typeof world.scheduled>[0], given: object = {}) =>
  world.scheduled(types, {
    opensAt: new Date(Date.now() - 60_000),
    closesAt: new Date(Date.now() + 3_600_000),
    ...given,
  });
const overflowOf = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
/** Goes on by Tab until something of this name has the focus. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let each = 0; each < 40; each += 1) {
    await page.keyboard.press("Tab");
    const focused = await page.evaluate(() => {
      const { activeElement: at } = document;
      return `${at?.getAttribute("aria-label") ?? ""} ${at?.textContent ?? ""}`;
    });
    if (name.test(focused)) return;
  }
  throw new Error(`Tab does not come to ${name}.`);
}

test("a whole paper is sat by keyboard alone, on a screen of 320 pixels, which is 1280 at a zoom of 400 %", async () => {
  const { attemptId, personId } = await scheduledNow(["SINGLE", "SHORT"]);
  const visitor = await aVisitor(browser, api, personId, { width: 320, height: 256 });
  const { page, open, axeFindings, complaints, context } = visitor;
  const wrong: string[] = [];
  const look = async (what: string) => {
    const found = await axeFindings();
    if ((await overflowOf(page)) > 0) found.push("wider than the screen");
    wrong.push(...found.map((each) => `${what}: ${each}`));
  };

  await open(`/attempts/${attemptId}`);
  await page.getByText("связь хорошая").waitFor();
  await look("the check page");
  await tabTo(page, /Начать/);
  await page.keyboard.press("Enter");
  await page.getByText("Что стоит первым?").waitFor();
  await look("an item");
  // The focus is at the heading of the item: the next thing is its answer.
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await page.getByText(/^сохранено/).waitFor();
  await tabTo(page, /Следующее задание/);
  await page.keyboard.press("Enter");
  await page.getByText("Назовите одним словом.").waitFor();
  await page.keyboard.press("Tab");
  await page.keyboard.type("мониторинг");
  await tabTo(page, /^\s*Проверить и сдать/);
  await page.keyboard.press("Enter");
  await page.getByText("Ответы даны на все задания.").waitFor();
  await look("the review");
  await page.getByRole("button", { name: "Сдать работу" }).and(page.locator(":enabled")).waitFor();
  await tabTo(page, /Сдать работу/);
  await page.keyboard.press("Enter");
  await page.getByRole("dialog").waitFor();
  await tabTo(page, /Сдать работу/);
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Спасибо, работа сдана" }).waitFor();
  await look("the thanks");

  const answers = await api
    .em()
    .find(AttemptAnswer, { attempt: attemptId }, { orderBy: { position: "asc" } });
  expect(answers.map(({ answer }) => answer)).toMatchObject([
    { choices: [expect.any(String)] },
    { text: "мониторинг" },
  ]);
  expect([...wrong, ...complaints]).toEqual([]);
  await context.close();
});

test("another browser takes over with the password; the first keeps what it could not send, and says so", async () => {
  const { attemptId, personId } = await scheduledNow(["SINGLE", "SHORT"]);
  const first = await aVisitor(browser, api, personId);
  await first.open(`/attempts/${attemptId}`);
  await first.page.getByRole("button", { name: /^Начать/ }).click();
  await first.page.getByRole("radio").first().check();
  await first.page.getByText(/^сохранено/).waitFor();
  await first.context.setOffline(true);
  await first.page.getByRole("radio").nth(1).check();
  await first.page.getByText("1 ответ ждёт отправки").waitFor();

  const second = await aVisitor(browser, api, personId);
  await second.open(`/attempts/${attemptId}`);
  await second.page.getByLabel(/Ваш пароль/).fill(password);
  await second.page.getByRole("button", { name: "Продолжить здесь" }).click();
  await second.page.getByText("Назовите одним словом.").waitFor();
  await first.context.setOffline(false);
  await first.page.getByRole("heading", { name: "Работа продолжена на другом устройстве" }).waitFor();

  expect(await world.kindsOf(attemptId)).toEqual(
    expect.arrayContaining(["STARTED", "TAKEN_OVER", "REFUSED"]),
  );
  await first.context.close();
  await second.context.close();
});
