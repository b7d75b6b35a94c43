import { afterAll, beforeAll, describe, expect, test } from "vitest";

import type { Person } from "../../api/src/accounts/person.entity.js";
import { OpenDiscussion, Proposal, ProposalAnswer } from "../../api/src/discussion/discussion.entity.js";
import { DocumentVersion, ModelDocument } from "../../api/src/documents/document.entity.js";
import { Availability } from "../../api/src/register/registerEntry.entity.js";
import { ExpertiseRound, ReviewAssignment } from "../../api/src/review/round.entity.js";
import { Rubric } from "../../api/src/review/rubric.entity.js";
import { tabTo } from "./testing/keyboard.js";
import { start, title } from "./testing/mainJobCast.js";
import { PASSWORD, wordFile } from "./testing/stage.js";

const reason = "Это выходит за пределы полномочий муниципалитетов.";
let stage: Awaited<ReturnType<typeof start>>;
let documentId = "";
let discussionId = "";
beforeAll(async () => {
  stage = await start();
});
afterAll(() => stage?.close());

const stored = () => stage.api.em().findOneOrFail(ModelDocument, documentId);
const lastRound = () =>
  stage.api.em().findOneOrFail(ExpertiseRound, { document: documentId }, { orderBy: { number: "desc" } });
const proposals = () =>
  stage.api.em().find(Proposal, { document: documentId }, { orderBy: { number: "asc" } });

/** Does an act over the API that has to succeed. */
async function does(mutation: string, input: object, as: Person, read?: string) {
  const done = await stage.does(mutation, input, as, read);
  if (done.message) throw new Error(`${mutation}: ${done.message}`);
  return done;
}

const proposes = (as: Person, text: string) =>
  stage.does(
    "submitProposal",
    { discussionId, kind: "REMARK", text, isNamePublic: false },
    as,
    "proposal { id number version }",
  );

async function accepts(expert: Person) {
  const { id } = await lastRound();
  const duty = await stage.api.em().findOneOrFail(ReviewAssignment, { round: id, expert: expert.id });
  await does("acceptReview", { assignmentId: duty.id }, stage.people.coordinator);
}

async function concludes() {
  const { coordinator } = stage.people;
  const { id: roundId, version } = await lastRound();
  await does("concludeRound", { roundId, version }, coordinator);
  await does(
    "signConclusion",
    { roundId, version: (await lastRound()).version, password: PASSWORD },
    coordinator,
  );
}

describe("MD-2022-003 from its first version to the Day of the agglomeration (8.2 and 8.3)", () => {
  test("8.3 she submits version 1 on 10 May", async () => {
    const { lead, group, product } = stage.people;
    await does(
      "createDocument",
      {
        groupId: group.id,
        productId: product.id,
        title,
        level: "MUNICIPAL",
        directions: ["1.2", "2.4"],
        conceptNumbers: [1, 6, 7],
      },
      lead,
    );
    documentId = (await stage.api.em().findOneOrFail(ModelDocument, { title })).id;
    const { page, open } = await stage.visit(lead);
    await open(`/documents/${documentId}/draft`);
    await page.locator("input[type=file]").setInputFiles(wordFile("md-2022-003-v1.docx"));
    await page.getByRole("checkbox", { name: "1. Микрогруппа 1", exact: true }).check();
    await page.getByRole("button", { name: "Подать" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Подать" }).click();
    await page.waitForURL(/\/documents\/[^/]+$/);

    expect((await stored()).state).toBe("SUBMITTED");
  });

  test("8.3 R29 fourteen days are too short, fifteen are announced on 12 May for 16 May", async () => {
    await stage.at("2022-05-12T05:00:00Z");
    const { page, open } = await stage.visit(stage.people.coordinator);
    await open(`/documents/${documentId}/announce`);
    await page.getByLabel("День открытия").fill("2022-05-16");
    await page.getByLabel("Сколько дней").fill("14");
    await page.getByRole("button", { name: "Объявить" }).click();
    await page.getByText("Обсуждение слишком короткое").first().waitFor();
    await page.getByLabel("Сколько дней").fill("15");
    await page.getByRole("button", { name: "Объявить" }).click();
    await page.waitForURL(/\/discussion$/);

    const { id, opensAt, closesAt } = await stage.api
      .em()
      .findOneOrFail(OpenDiscussion, { document: documentId });
    discussionId = id;
    expect([opensAt, closesAt]).toEqual([new Date("2022-05-15T19:00:00Z"), new Date("2022-05-30T19:00:00Z")]);
  });

  test("8.3 R31 a member of the group is told that she cannot propose", async () => {
    await stage.at("2022-05-20T05:00:00Z");
    const { page, open } = await stage.visit(stage.people.member);
    await open(`/documents/${documentId}/discussion`);
    await page.getByText("Вы входите в группу разработчиков документа").first().waitFor();

    expect((await proposes(stage.people.member, "Своё замечание")).message).toBeDefined();
  });

  test("8.3 R30 37 proposals come from 14 municipalities, the last of them in the last second", async () => {
    const { authors } = stage.people;
    for (let index = 0; index < 36; index += 1)
      expect((await proposes(authors[index % 14]!, `Замечание ${index + 1}`)).message).toBeUndefined();
    await stage.at("2022-05-30T18:59:59Z");
    const last = await stage.visit(authors[0]!);
    await last.open(`/documents/${documentId}/discussion`);
    await last.page
      .locator("[data-block]")
      .filter({ hasText: "предназначена для муниципальных" })
      .first()
      .dblclick({ position: { x: 40, y: 10 } });
    await last.page.getByRole("toolbar").getByRole("button", { name: "Замечание" }).click();
    await last.page
      .getByRole("textbox", { name: "Ваше замечание" })
      .fill("Назвать тех, кому документ нужен.");
    await last.page.getByRole("button", { name: "Отправить на модерацию" }).click();
    await last.page.getByRole("textbox", { name: "Ваше замечание" }).waitFor({ state: "hidden" });
    expect(await proposals()).toHaveLength(37);

    await stage.at("2022-05-30T19:00:00Z");
    expect((await proposes(authors[0]!, "Опоздавшее замечание")).message).toBeDefined();
  });

  test("8.3 R32 R37 the moderator publishes 33, rejects 3 and merges 1", async () => {
    await stage.at("2022-05-31T05:00:00Z");
    await stage.api.settle();
    const { moderator } = stage.people;
    const all = await proposals();
    const read = (index: number) => ({ proposalId: all[index]!.id, version: all[index]!.version });
    for (let index = 0; index < 32; index += 1) await does("publishProposal", read(index), moderator);
    await does("rejectProposal", { ...read(33), ground: "OFF_TOPIC" }, moderator);
    await does("rejectProposal", { ...read(34), ground: "PERSONAL_DATA" }, moderator);
    await does("publishProposal", read(36), moderator);

    const { page, open } = await stage.visit(moderator);
    await open("/moderation");
    const card = page.getByRole("article").first();
    await card.getByRole("button", { name: "Отклонить…" }).click();
    await card.getByRole("radio", { name: "не относится к документу" }).check();
    await card.getByRole("button", { name: "Отклонить", exact: true }).click();
    await expect.poll(() => page.getByRole("article").count()).toBe(1);
    await card.getByRole("button", { name: "Объединить…" }).click();
    await card.getByRole("radio").first().check();
    await card.getByRole("button", { name: "Объединить", exact: true }).click();
    await page.getByText("Очередь пуста").waitFor();
  });

  test("8.2 R38 the draw on 6 June leaves Орлова, Белов and Зуева out, each with the reason", async () => {
    await stage.at("2022-06-06T05:00:00Z");
    await stage.api.settle();
    const { page, open } = await stage.visit(stage.people.coordinator);
    await open(`/desk/documents/${documentId}`);
    await page.getByLabel("Последний день для экспертных листов").fill("2022-06-20");
    await page.getByRole("button", { name: "Далее: отбор" }).click();
    const leftOut = (why: string) => page.locator("details").filter({ hasText: why });
    await leftOut("недавно состоял в группе").getByText("Орлова").waitFor();
    await leftOut("из муниципалитета руководителя").getByText("Белов").waitFor();
    await leftOut("нет аттестации").getByText("Зуева").waitFor();
    await page.getByRole("row").filter({ hasText: "Волков" }).waitFor();
    await page.getByRole("button", { name: "Провести жеребьёвку" }).click();
    await page.getByRole("button", { name: "Отправить приглашения" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Отправить" }).click();
    await expect.poll(async () => (await lastRound()).state).toBe("INVITING");
  });

  test("8.3 R33 R34 signing is refused until the last declined answer says why; 33 = 14 + 9 + 10", async () => {
    await stage.at("2022-06-09T05:00:00Z");
    const { lead } = stage.people;
    const published = (await proposals()).filter(({ state }) => state === "PUBLISHED");
    expect(published).toHaveLength(33);
    const drafts: { proposalId: string; version: number }[] = [];
    for (const [index, { id }] of published.entries()) {
      const verdict = index < 14 ? "ACCEPTED" : index < 23 ? "PARTLY_ACCEPTED" : "DECLINED";
      const written = index < 14 || index === 32 ? "" : reason;
      const { answer } = await does(
        "draftAnswer",
        { proposalId: id, verdict, reason: written },
        lead,
        "answer { version }",
      );
      drafts.push({ proposalId: id, version: answer!.version });
    }
    const refused = await stage.api.send<{ signAnswers: object }>(
      `mutation ($input: SignAnswersInput!) { signAnswers(input: $input) { ... on DiscussionRefused { reason } } }`,
      { input: { key: "key_of_the_first_signing_1", discussionId, answers: drafts, password: PASSWORD } },
      lead.id,
    );
    expect(refused.data.signAnswers).toEqual({ reason: "REASON_REQUIRED" });

    const { page, open } = await stage.visit(lead);
    await open(`/documents/${documentId}/answers?open=${published[32]!.id}`);
    await page.getByRole("button", { name: "Подписать 32 ответа" }).click();
    await page.getByRole("dialog").getByText("слишком короткое обоснование: № 37").waitFor();
    await page
      .getByRole("dialog")
      .getByRole("button", { name: /^Отмен/ })
      .click();
    await page.getByRole("textbox", { name: /^Обоснование/ }).fill(reason);
    await page.getByRole("button", { name: "Ответить и дальше" }).click();
    await page.getByRole("button", { name: "Подписать 33 ответа" }).click();
    await page.getByRole("dialog").getByLabel("Ваш пароль").fill(PASSWORD);
    await page.getByRole("dialog").getByRole("button", { name: "Подписать" }).click();
    await page.getByText("Подписано 33 из 33").waitFor();
    await does("publishSummary", { discussionId, password: PASSWORD }, stage.people.coordinator);

    const visitor = await stage.visit(null);
    await visitor.open(`/documents/${documentId}/summary`);
    const words = await visitor.page.locator("main").innerText();
    expect(words).toMatch(
      /Поступило\s37: рассмотрено\s33, отклонено модератором\s3, объединено\s1, отозвано\s0/,
    );
    expect(words).toMatch(/Рассмотрено\s33: учтено\s14, учтено частично\s9, отклонено\s10/);
  });

  test("8.2 R47 R48 Волков gives 12 of 30 and REVISE by keyboard alone, and sees no other review before", async () => {
    await stage.at("2022-06-09T10:00:00Z");
    const [volkov, gordeeva, dyomin] = stage.people.experts;
    const { id: roundId } = await lastRound();
    await stage.judges(roundId, gordeeva, { points: 22, verdict: "APPROVE_WITH_REMARKS" });

    const { page, open } = await stage.visit(volkov);
    const { keyboard } = page;
    await open("/");
    await tabTo(page, new RegExp(`^Ответить: .*${title}`));
    await keyboard.press("Enter");
    await page.getByRole("button", { name: "Принять задание" }).waitFor();
    await tabTo(page, /нет конфликта интересов/);
    await keyboard.press("Space");
    await tabTo(page, /^Принять задание$/);
    await keyboard.press("Enter");
    await page.getByRole("button", { name: "Открыть экспертный лист" }).waitFor();
    await tabTo(page, /^Открыть экспертный лист$/);
    await keyboard.press("Enter");
    await page.waitForURL(/\/reviews\//);
    await page.getByRole("radiogroup").first().waitFor();
    const others = await stage.api.send<{ review: { others: object[] } }>(
      `query ($id: ID!) { review(id: $id) { others { id } } }`,
      { id: new URL(page.url()).pathname.split("/")[2] },
      volkov.id,
    );
    expect(others.data.review.others).toEqual([]);

    for (const [criterion, score] of [1, 1, 2, 2, 3, 3].entries()) {
      await keyboard.press(`${score}`);
      const level = page.getByRole("radiogroup").nth(criterion).getByRole("radio", { checked: true });
      await expect.poll(() => level.getAttribute("aria-label")).toMatch(new RegExp(`^${score}: `));
      if (score < 3) {
        await keyboard.press("c");
        await keyboard.insertText("Показатели не имеют источника и порядка расчёта.");
        await keyboard.press("Tab");
      } else if (criterion < 5) await keyboard.press("n");
    }
    for (const number of [1, 2]) {
      await tabTo(page, /^Замечание ко всему документу$/);
      await keyboard.press("Enter");
      const remark = page.getByRole("textbox", { name: new RegExp(`^Замечание ${number}`) });
      await expect.poll(() => remark.evaluate((field) => field === document.activeElement)).toBe(true);
      await keyboard.insertText(`Уточнить расчёт показателей раздела ${number}.`);
      await tabTo(page, /^Обязательное/);
      await keyboard.press("Space");
    }
    await tabTo(page, /^Отправить…$/);
    await keyboard.press("Enter");
    const dialog = page.getByRole("dialog");
    await dialog.waitFor();
    await tabTo(page, /^Утвердить/);
    await keyboard.press("ArrowDown");
    await keyboard.press("ArrowDown");
    await expect.poll(() => dialog.getByRole("radio", { name: /доработк/ }).isChecked()).toBe(true);
    await tabTo(page, /^Отправить$/);
    await keyboard.press("Enter");
    await page.getByText("Ваш экспертный лист").first().waitFor();
    await page.getByText(/40\s% от максимума/).waitFor();

    await stage.judges(roundId, dyomin, { points: 24, verdict: "APPROVE_WITH_REMARKS" });
  });

  test("8.2 R49 R50 40 percent apart call an arbiter; her 19 and REVISE stand, with 3 mandatory remarks", async () => {
    await stage.at("2022-06-21T05:00:00Z");
    const { experts, arbiter, coordinator } = stage.people;
    for (const expert of experts) await accepts(expert);
    expect((await lastRound()).state).toBe("ARBITRATION");
    await stage.api.em().nativeUpdate(Availability, { person: arbiter.id }, { maxConcurrent: 3 });

    const { page, open } = await stage.visit(coordinator);
    await open(`/desk/documents/${documentId}`);
    await page.getByText(/разошлись на 40\s*%/).waitFor();
    await page.getByLabel("Последний день для арбитра").fill("2022-06-28");
    await page.getByRole("button", { name: "Выбрать арбитра жеребьёвкой" }).click();
    await page.getByText("Троицкая").first().waitFor();

    const { id: roundId } = await lastRound();
    const mandatory = "Связать меры с выявленными причинами.";
    await stage.judges(roundId, arbiter, { points: 19, verdict: "REVISE", mandatory });
    await accepts(arbiter);
    await concludes();

    expect((await stored()).state).toBe("REVISION");
    const lead = await stage.visit(stage.people.lead);
    await lead.open(`/rounds/${roundId}/conclusion`);
    await lead.page.getByText(/Направлен на доработку: 63,3\s%, 3\s+обязательных замечания/).waitFor();
    await lead.page.getByText(/разброс итоговых оценок\s—\s40\s% от максимума/).waitFor();
  });

  test("8.3 R35 version 2 goes out when all 23 accepted proposals are linked, and not with 22", async () => {
    await stage.at("2022-07-01T05:00:00Z");
    const { lead } = stage.people;
    const { page, open } = await stage.visit(lead);
    await open(`/documents/${documentId}/draft`);
    await page.locator("input[type=file]").setInputFiles(wordFile("md-2022-003-v2.docx"));
    await page.getByText("Редакция 2").first().waitFor();
    const answers = await stage.api
      .em()
      .find(
        ProposalAnswer,
        { proposal: { document: documentId }, verdict: { $in: ["ACCEPTED", "PARTLY_ACCEPTED"] } },
        { populate: ["proposal"], orderBy: { proposal: { number: "asc" } } },
      );
    expect(answers).toHaveLength(23);
    for (const { proposal } of answers.slice(0, 22))
      await does("linkProposal", { proposalId: proposal.id, blockId: null }, lead);
    const draft = await stage.api.em().findOneOrFail(DocumentVersion, { document: documentId, number: 2 });
    const refused = await stage.api.send<{ submitVersion: object }>(
      `mutation ($input: SubmitVersionInput!) { submitVersion(input: $input) {
        ... on DocumentRefused { reason details { name value } } } }`,
      {
        input: {
          key: "key_of_the_first_sending_1",
          versionId: draft.id,
          version: draft.version,
          microGroupIds: [],
          changeLog: null,
        },
      },
      lead.id,
    );
    expect(refused.data.submitVersion).toEqual({
      reason: "UNLINKED_PROPOSALS",
      details: [
        { name: "count", value: "1" },
        { name: "numbers", value: `${answers[22]!.proposal.$.number}` },
      ],
    });

    await open(`/documents/${documentId}/revision`);
    await page.getByText("осталось связать ещё 1 предложение").waitFor();
    await page.getByRole("button", { name: "Показать только оставшиеся" }).click();
    await page.getByRole("button", { name: "Учтено во всём тексте" }).click();
    await page.getByLabel("Что изменилось").fill("Уточнены показатели и меры.");
    await page.getByRole("button", { name: "Подать на повторную экспертизу" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Подать" }).click();
    await page.waitForURL(/\/documents\/[^/]+$/);
    expect((await stored()).state).toBe("RE_REVIEW");
  });

  test("8.2 R54 the same experts give 24, 25 and 26 of 30: 83.3 percent, recommended", async () => {
    const { coordinator, experts } = stage.people;
    const [rubric] = await stage.api.em().find(Rubric, {});
    await does(
      "openRound",
      { documentId, rubricId: rubric!.id, reviewCount: 3, dueOn: "2022-07-15", blindMode: "SINGLE_BLIND" },
      coordinator,
    );
    const { id: roundId, version } = await lastRound();
    await does("sendInvitations", { roundId, version }, coordinator);
    const panel = await stage.api.em().find(ReviewAssignment, { round: roundId });
    const first = new Set([...experts, stage.people.arbiter].map(({ id }) => id));
    expect(panel.filter(({ expert }) => first.has(expert.id)).length).toBeGreaterThanOrEqual(1);

    await stage.at("2022-07-04T05:00:00Z");
    const people = [...experts, stage.people.arbiter];
    for (const [index, { expert }] of panel.entries()) {
      const one = people.find(({ id }) => id === expert.id)!;
      await stage.judges(roundId, one, { points: 24 + index, verdict: "APPROVE" });
      await accepts(one);
    }
    await concludes();

    expect((await stored()).state).toBe("RECOMMENDED");
    const { page, open } = await stage.visit(coordinator);
    await open(`/rounds/${roundId}/conclusion`);
    await page.getByText(/Рекомендован к утверждению: 83,3\s%, замечаний нет/).waitFor();
    expect(await page.getByText("устранено", { exact: true }).count()).toBe(3);
    await open(`/desk/documents/${documentId}`);
    await page.getByText("Рекомендован к утверждению", { exact: true }).waitFor();
  });

  test("8.3 R59 R60 the order of 15 August approves it, and on 24 August everybody reads it", async () => {
    await stage.at("2022-08-16T05:00:00Z");
    await does(
      "approveDocuments",
      {
        documents: [{ documentId, version: (await stored()).version }],
        issuer: "Министерство образования и науки",
        number: "01/1671",
        on: "2022-08-15",
        title: "Об утверждении модельного документа",
        publishesAsPractice: false,
      },
      stage.people.officer,
    );
    expect((await stored()).state).toBe("APPROVED");
    await stage.at("2022-08-24T05:00:00Z");
    await does(
      "publishDocument",
      { documentId, version: (await stored()).version },
      stage.people.coordinator,
    );
    expect((await stored()).state).toBe("PUBLISHED_AS_MODEL");

    const { page, open } = await stage.visit(null);
    await open(`/documents/${documentId}`);
    const head = await page.locator("main").innerText();
    expect(head).toContain("MD-2022-003");
    expect(head).toMatch(/Опубликован\s+24\s+августа/);
    expect(head).toMatch(/№ 2\. Рекомендован к утверждению: 83,3\s%, замечаний нет/);
    expect(head).toMatch(/№ 1\. Направлен на доработку: 63,3\s%, 3\s+обязательных замечания/);
    await open(`/documents/${documentId}/publication`);
    const papers = await page.locator("main").innerText();
    expect(papers).toContain("Опубликован как модельный документ");
    expect(papers).toMatch(/№\s01\/1671\sот\s15\sавгуста/);
    expect(papers).toMatch(/83,3\s% от наибольшей оценки/);
    expect(papers).toContain("Поступило 37, рассмотрено 33");
    await open(`/documents/${documentId}/discussion?view=list`);
    await page.getByText("Обсуждалась редакция 1.").waitFor();
    await page.getByText("Учтено в редакции 2:").first().waitFor();
    await open(`/documents/${documentId}/compare?before=1&after=2`);
    await page.locator("ins").first().waitFor();
  });

  test("no browser complained, and none left for anywhere else", () => {
    expect(stage.complaints()).toEqual([]);
  });
});
