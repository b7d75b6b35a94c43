import { afterAll, beforeAll, expect, test } from "vitest";

import { convertDocument } from "../files/convert/convertDocument.js";
import { whyNotPdf } from "../files/pdf.js";
import { anApi, type TestApi } from "../platform/testing/api.js";
import { aCommissionWorld, password } from "./commission.factory.js";

let api: TestApi;
let world: Awaited<ReturnType<typeof aCommissionWorld>>;

beforeAll(async () => {
  api = await anApi();
  world = await aCommissionWorld(api);
});
afterAll(() => api.close());

async function file(sessionId: string, format: string, as: string | null) {
  const response = await fetch(`${api.url}/files/protocols/${sessionId}.${format}`, {
    headers: as ? { cookie: await api.cookieOf(as) } : {},
  });
  return { status: response.status, bytes: Buffer.from(await response.arrayBuffer()) };
}

async function wordsOf(sessionId: string): Promise<string> {
  const { bytes } = await file(sessionId, "docx", world.secretary);
  const { blocks } = await convertDocument(bytes);
  return blocks.map(({ text }) => text).join("\n");
}

/** Session with one case granted, one refused by the chair's casting vote, and one left. */
async function aSession(): Promise<string> {
  const sessionId = await world.underWay(
    [await world.assessed(), await world.assessed(), await world.assessed()],
    7,
  );
  const [granted, refused] = await world.itemsOf(sessionId);
  await world.vote(granted!.id, "+++++++");
  await world.send("decideItem", { itemId: granted!.id }, world.secretary);
  await world.send("abstainFromItem", { itemId: refused!.id, reason: "Свояк кандидата" }, world.people[6]!);
  await world.vote(refused!.id, "--++-+");
  await world.send(
    "decideItem",
    { itemId: refused!.id, ground: "CONDITIONS_NOT_MET", reason: "Опыт экспертной работы не подтверждён" },
    world.secretary,
  );
  await world.actIn("closeCommissionSession", sessionId, world.secretary, { reason: "Не хватило времени" });
  return sessionId;
}

test("R14 R15 R16 R17 the protocol names who was there, the conflicts, the votes, the casting vote and the grounds", async () => {
  const sessionId = await aSession();
  const words = await wordsOf(sessionId);

  expect(words).toMatch(/ПРОТОКОЛ № \d+/);
  expect(words).toContain("Проект: не подписан председателем.");
  expect(words).toMatch(/12 апреля 2026\sг\., Челябинск, ул\. Пробная, 1, каб\. 12/);
  expect(words).toContain("В составе комиссии: 9. Председатель: Председателева Анна.");
  expect(words).toContain("Присутствовали (7): Председателева Анна, Членова1 Анна");
  expect(words).toContain("Отсутствовали (2): Членова7 Анна, Членова8 Анна.");
  expect(words).toContain("Голосовали: за — 7 (");
  expect(words).toContain("Решили: включить в реестр экспертов; категория: эксперт; направления: 1.2, 2.4.");
  expect(words).toContain("В голосовании не участвует: Членова6 Анна (конфликт интересов; Свояк кандидата).");
  expect(words).toContain("при равенстве голосов решающим стал голос председателя");
  expect(words).toContain(
    "Решили: отказать; основание: не выполнены условия. Опыт экспертной работы не подтверждён.",
  );
  expect(words).toContain("Рассмотрение перенесено. Не хватило времени");

  await world.actIn("signProtocol", sessionId, world.chair, {
    password,
  });
  const signed = await wordsOf(sessionId);
  expect(signed).not.toContain("Проект");
  expect(signed).toMatch(
    /Подписано председателем в системе 12 апреля 2026\sг\. Контрольная сумма: [0-9a-f]{64}/,
  );
});

test("R82 the protocol, in Word or PDF, is the commission's and the registrar's alone", async () => {
  const sessionId = await aSession();

  for (const as of [world.people[1]!, world.registrar]) {
    const { status, bytes } = await file(sessionId, "pdf", as);
    expect(status).toBe(200);
    expect(whyNotPdf(bytes)).toBeNull();
  }
  for (const as of [null, world.officer])
    for (const format of ["pdf", "docx"]) expect((await file(sessionId, format, as)).status).toBe(404);
  expect((await file(await world.plan("2026-05-01"), "pdf", world.secretary)).status).toBe(404);
});
