import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { OpenDiscussion } from "../../api/src/discussion/discussion.entity.js";
import { ModelDocument } from "../../api/src/documents/document.entity.js";
import { aGroup, aProduct } from "../../api/src/groups/projectGroup.factory.js";
import { ExpertiseRound } from "../../api/src/review/round.entity.js";
import { aStage, PASSWORD, wordFile } from "./testing/stage.js";

const title = "Проект приказа об утверждении Комплексной Дорожной карты";

const start = () =>
  aStage("2022-05-10T05:00:00Z", ({ em, person, staff, expert }) => {
    const lead = person("Кузнецова", "Миасский ГО");
    const group = aGroup(em, lead, { title: "Рабочая группа Дорожной карты", level: "REGIONAL" });
    aProduct(em, group, { title, kind: "ROADMAP", directionCodes: ["1.2"] });
    return {
      lead,
      group,
      coordinator: staff("Координатова", "COORDINATOR"),
      moderator: staff("Модератова", "MODERATOR"),
      officer: staff("Приказова", "MINISTRY_OFFICER"),
      participants: ["Ашинский МР", "Брединский МР", "Кусинский МР"].map((place) =>
        person("Участникова", place),
      ),
      experts: [
        expert("Волков", "Саткинский МР"),
        expert("Гордеева", "Троицкий ГО"),
        expert("Дёмин", "Нязепетровский МР"),
      ],
    };
  });

let stage: Awaited<ReturnType<typeof start>>;
let documentId = "";
beforeAll(async () => {
  stage = await start();
});
afterAll(() => stage?.close());

const stored = () => stage.api.em().findOneOrFail(ModelDocument, documentId);
const discussion = () => stage.api.em().findOneOrFail(OpenDiscussion, { document: documentId });
const round = () => stage.api.em().findOneOrFail(ExpertiseRound, { document: documentId });

describe("the roadmap of 2022, from its Word file to its publication", () => {
  test("the lead begins the document, uploads it, sees what looks different and submits it", async () => {
    const { page, open } = await stage.visit(stage.people.lead);
    await open(`/groups/${stage.people.group.id}/documents/new`);
    expect(await page.getByLabel("Название").inputValue()).toBe(title);
    await page.getByRole("radio", { name: "Регион" }).check();
    await page.getByRole("checkbox", { name: /^1\.2 / }).check();
    await page.getByRole("checkbox", { name: /^1\. / }).check();
    await page.getByRole("button", { name: "Создать документ" }).click();
    await page.waitForURL(/\/documents\/.+\/draft$/);
    documentId = new URL(page.url()).pathname.split("/")[2]!;

    await page.locator("input[type=file]").setInputFiles(wordFile("roadmap-2022.docx"));
    await page.getByRole("region", { name: "Что выглядит иначе, чем в Word" }).waitFor();
    await page.getByText("Семинар о Дорожной карте межмуниципального взаимодействия").first().waitFor();
    await page.getByRole("button", { name: "Подать" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Подать" }).click();
    await page.waitForURL(/\/documents\/[^/]+$/);

    expect(await stored()).toMatchObject({ title, kind: "ROADMAP", level: "REGIONAL", state: "SUBMITTED" });
  });

  test("the coordinator announces the discussion", async () => {
    await stage.at("2022-05-12T05:00:00Z");
    const { page, open } = await stage.visit(stage.people.coordinator);
    await open(`/documents/${documentId}/announce`);
    await page.getByLabel("День открытия").fill("2022-05-16");
    await page.getByLabel("Сколько дней").fill("15");
    await page.getByRole("button", { name: "Объявить" }).click();
    await page.waitForURL(/\/discussion$/);

    await page.getByText("Обсуждение объявлено").first().waitFor();
    expect((await stored()).state).toBe("DISCUSSION_ANNOUNCED");
  });

  test("a participant selects words and proposes others, and the moderator publishes it", async () => {
    await stage.at("2022-05-20T05:00:00Z");
    const [first, ...others] = stage.people.participants;
    const participant = await stage.visit(first!);
    await participant.open(`/documents/${documentId}/discussion`);
    await participant.page.getByText("Контроль исполнения приказа").dblclick({ position: { x: 40, y: 10 } });
    await participant.page
      .getByRole("toolbar", { name: "Предложить к выделенным словам" })
      .getByRole("button", { name: "Предлагаемая редакция" })
      .click();
    await participant.page.getByRole("textbox", { name: "Как следует написать" }).fill("Контроль и отчёт");
    await participant.page.getByRole("button", { name: "Отправить на модерацию" }).click();
    await participant.page
      .getByRole("textbox", { name: "Как следует написать" })
      .waitFor({ state: "hidden" });

    for (const other of others) {
      await stage.does(
        "submitProposal",
        {
          discussionId: (await discussion()).id,
          kind: "REMARK",
          text: "Уточнить сроки семинаров.",
          isNamePublic: false,
        },
        other,
      );
    }
    const moderator = await stage.visit(stage.people.moderator);
    await moderator.open("/moderation");
    for (let left = 3; left > 0; left -= 1) {
      expect(await moderator.page.getByRole("article").count()).toBe(left);
      await moderator.page.getByRole("button", { name: "Опубликовать" }).first().click();
      await expect.poll(() => moderator.page.getByRole("article").count()).toBe(left - 1);
    }

    const visitor = await stage.visit(null);
    await visitor.open(`/documents/${documentId}/discussion`);
    await visitor.page.getByRole("tab", { name: "Предложения (3)" }).waitFor();
  });

  test("the lead answers and signs, and the coordinator publishes the summary", async () => {
    await stage.at("2022-06-02T05:00:00Z");
    await stage.api.settle();
    const { page, open } = await stage.visit(stage.people.lead);
    await open(`/documents/${documentId}/answers`);
    for (let done = 0; done < 3; done += 1) {
      await page.getByRole("radio", { name: /^Отклонено/ }).check();
      await page
        .getByRole("textbox", { name: /^Обоснование/ })
        .fill("Сроки и контроль определены планом работы Министерства.");
      await page.getByRole("button", { name: "Ответить и дальше" }).click();
      await expect.poll(() => page.getByText("Отклонено · черновик").count()).toBe(done + 1);
    }
    await page.getByRole("button", { name: "Подписать 3 ответа" }).click();
    await page.getByRole("dialog").getByLabel("Ваш пароль").fill(PASSWORD);
    await page.getByRole("dialog").getByRole("button", { name: "Подписать" }).click();
    await page.getByText("Подписано 3 из 3").first().waitFor();

    const coordinator = await stage.visit(stage.people.coordinator);
    await coordinator.open(`/documents/${documentId}/discussion`);
    await coordinator.page.getByRole("button", { name: "Опубликовать сводку" }).click();
    await coordinator.page.getByRole("dialog").getByLabel("Ваш пароль").fill(PASSWORD);
    await coordinator.page.getByRole("button", { name: "Подписать и опубликовать" }).click();
    await coordinator.page.getByText("Сводка опубликована").first().waitFor();
  });

  test("the coordinator has a panel drawn and invites it", async () => {
    await stage.at("2022-06-06T05:00:00Z");
    const { page, open } = await stage.visit(stage.people.coordinator);
    await open(`/desk/documents/${documentId}`);
    await page.getByLabel("Последний день для экспертных листов").fill("2022-06-20");
    await page.getByRole("button", { name: "Далее: отбор" }).click();
    await page.getByRole("button", { name: "Провести жеребьёвку" }).click();
    await page.getByText("Протокол жеребьёвки").first().waitFor();
    for (const { surname } of stage.people.experts) await page.getByText(surname).first().waitFor();
    await page.getByRole("button", { name: "Отправить приглашения" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Отправить" }).click();
    await page.getByRole("heading", { name: "Эксперты" }).waitFor();

    expect((await round()).state).toBe("INVITING");
  });

  test("an expert finds the invitation, accepts it and writes the whole review beside the text", async () => {
    const [volkov, ...others] = stage.people.experts;
    const { page, open } = await stage.visit(volkov!);
    await open("/");
    await page.getByRole("link", { name: new RegExp(`^Ответить: .*${title}`) }).click();
    await page.getByRole("checkbox", { name: /нет конфликта интересов/ }).check();
    await page.getByRole("button", { name: "Принять задание" }).click();
    await page.getByRole("button", { name: "Открыть экспертный лист" }).click();

    await page.getByText("Семинар о Дорожной карте").first().waitFor();
    const scales = page.getByRole("radiogroup");
    expect(await scales.count()).toBe(6);
    for (let criterion = 0; criterion < 6; criterion += 1) {
      await scales.nth(criterion).getByRole("radio", { name: /^4: / }).check();
    }
    await page.getByRole("button", { name: "Замечание ко всему документу" }).click();
    await page
      .getByRole("textbox", { name: /^Замечание 1/ })
      .fill("Назвать ответственных по каждому событию.");
    await page.getByRole("button", { name: "Отправить…" }).click();
    await page
      .getByRole("dialog")
      .getByRole("radio", { name: /^Утвердить/ })
      .first()
      .check();
    await page.getByRole("dialog").getByRole("button", { name: "Отправить" }).click();
    await page.getByText("Ваш экспертный лист").first().waitFor();

    for (const [index, expert] of others.entries())
      await stage.judges((await round()).id, expert, { points: 25 + index, verdict: "APPROVE" });
  });

  test("the coordinator accepts the reviews, closes the round and signs the conclusion", async () => {
    await stage.at("2022-06-21T05:00:00Z");
    await stage.api.settle();
    const { page, open } = await stage.visit(stage.people.coordinator);
    await open(`/desk/documents/${documentId}`);
    for (let left = 3; left > 0; left -= 1) {
      const accept = page.getByRole("button", { name: "Принять лист" });
      await expect.poll(() => accept.count()).toBe(left);
      await accept.first().click();
    }
    await page.getByRole("button", { name: "Завершить экспертизу и подготовить заключение" }).click();
    await page.getByRole("button", { name: "Подписать заключение" }).click();
    await page.getByRole("dialog").getByLabel("Ваш пароль").fill(PASSWORD);
    await page.getByRole("dialog").getByRole("button", { name: "Подписать" }).click();
    await page.getByRole("dialog").waitFor({ state: "hidden" });

    await expect.poll(async () => (await stored()).state).toBe("RECOMMENDED");
  });

  test("the officer of the ministry enters the order, and the coordinator publishes", async () => {
    await stage.at("2022-08-16T05:00:00Z");
    const officer = await stage.visit(stage.people.officer);
    await officer.open("/");
    await officer.page.getByRole("link", { name: new RegExp(`^Внести приказ: .*${title}`) }).click();
    await officer.page.getByLabel("Кто издал приказ").fill("Министерство образования и науки");
    await officer.page.getByLabel("Номер", { exact: true }).fill("01/1670");
    await officer.page.getByLabel("Дата", { exact: true }).fill("2022-08-15");
    await officer.page.getByLabel("Название приказа").fill("Об утверждении Комплексной Дорожной карты");
    await officer.page.getByRole("button", { name: "Зарегистрировать приказ" }).click();
    await officer.page.getByText("№ 01/1670").first().waitFor();

    await stage.at("2022-08-24T05:00:00Z");
    const { page, open } = await stage.visit(stage.people.coordinator);
    await open(`/documents/${documentId}/publication`);
    await page.getByRole("button", { name: "Опубликовать" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Опубликовать" }).click();
    await expect.poll(async () => (await stored()).state).toBe("PUBLISHED_AS_MODEL");
  });

  test("a visitor on the smallest phone reads all 24 rows, the summary, the conclusion and the order", async () => {
    const { page, open } = await stage.visit(null, { width: 320, height: 640 });
    const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - globalThis.innerWidth);
    await open(`/documents/${documentId}`);
    const rows = page.locator("main li, main tr").filter({ hasText: "Участники" });
    expect(await rows.count()).toBe(24);
    expect(await overflow()).toBeLessThanOrEqual(0);

    await open(`/documents/${documentId}/publication`);
    await page.getByText("№ 01/1670").first().waitFor();
    expect(await overflow()).toBeLessThanOrEqual(0);

    await page.getByRole("link", { name: /Поступило|поступило/ }).click();
    await page
      .getByText(/рассмотрено 3/)
      .first()
      .waitFor();
    expect(await overflow()).toBeLessThanOrEqual(0);

    await open(`/rounds/${(await round()).id}/conclusion`);
    await page.getByText("Рекомендован к утверждению").first().waitFor();
    expect(await overflow()).toBeLessThanOrEqual(0);
  });

  test("no browser complained, and none left for anywhere else", () => {
    expect(stage.complaints()).toEqual([]);
  });
});
