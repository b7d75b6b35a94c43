import ExcelJS from "exceljs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { convertDocument } from "../files/convert/convertDocument.js";
import { Proposal, ProposalAnswer } from "./discussion.entity.js";
import { aStage, password, type Stage } from "./testing/stage.js";

let stage: Stage;
let discussionId: string;
beforeAll(async () => {
  stage = await aStage();
  discussionId = await stage.announce();
});
afterAll(() => stage.api.close());

const countsOf = async () => {
  const { data } = await stage.api.send<{ discussion: { counts: Record<string, number> } }>(
    `query ($id: ID!) { discussion(id: $id) { counts { submitted considered rejected merged withdrawn inModeration
      accepted partlyAccepted declined explained notConsidered unanswered } } }`,
    { id: discussionId },
  );
  return data.discussion.counts;
};

describe("the discussion of MD-2022-003 (scenario 8.3)", () => {
  test("R37 takes 37 proposals from 14 municipalities: 37 = 33 + 3 + 1 + 0, answered 33 = 14 + 9 + 10", async () => {
    const { api, who, does } = stage;
    await api.setClock("2022-05-20T06:00:00Z");
    const authors = await Promise.all(
      Array.from({ length: 14 }, (_, index) => stage.aParticipant(`Район ${index} МР`)),
    );
    const sent: { id: string; version: number }[] = [];
    for (let index = 0; index < 37; index += 1) {
      const words = { kind: "REMARK", text: `Замечание ${index + 1}`, isNamePublic: false };
      const { proposal } = await does("submitProposal", { discussionId, ...words }, authors[index % 14]!);
      sent.push(proposal!);
    }
    const read = (index: number) => ({ proposalId: sent[index]!.id, version: sent[index]!.version });

    for (let index = 0; index < 33; index += 1) await does("publishProposal", read(index), who.moderator);
    for (const index of [33, 34])
      await does("rejectProposal", { ...read(index), ground: "OFF_TOPIC" }, who.moderator);
    await does("rejectProposal", { ...read(35), ground: "PERSONAL_DATA" }, who.moderator);
    await does("mergeProposal", { ...read(36), targetId: sent[0]!.id }, who.moderator);

    expect(await countsOf()).toMatchObject({
      submitted: 37,
      considered: 33,
      rejected: 3,
      merged: 1,
      withdrawn: 0,
      inModeration: 0,
      unanswered: 33,
    });

    await api.setClock("2022-06-09T10:00:00Z");
    const reason = "Это выходит за пределы полномочий муниципалитетов.";
    const drafts: { proposalId: string; version: number }[] = [];
    for (let index = 0; index < 33; index += 1) {
      const verdict = index < 14 ? "ACCEPTED" : index < 23 ? "PARTLY_ACCEPTED" : "DECLINED";
      const written = index < 14 || index === 32 ? "" : reason;
      const { answer } = await does(
        "draftAnswer",
        { proposalId: sent[index]!.id, verdict, reason: written },
        who.member,
      );
      drafts.push({ proposalId: sent[index]!.id, version: answer!.version });
    }
    const signing = { discussionId, password };

    const refusal = await does("signAnswers", { ...signing, answers: drafts }, who.lead);
    expect(refusal).toMatchObject({
      reason: "REASON_REQUIRED",
      details: [
        { name: "number", value: "33" },
        { name: "least", value: "30" },
      ],
    });
    expect(await countsOf()).toMatchObject({ unanswered: 33 });

    const late = drafts[32]!;
    const { answer } = await does("draftAnswer", { ...late, verdict: "DECLINED", reason }, who.lead);
    drafts[32] = { proposalId: late.proposalId, version: answer!.version };
    expect(await does("signAnswers", { ...signing, answers: drafts }, who.lead)).toMatchObject({
      __typename: "SignAnswersSuccess",
    });
    expect(await countsOf()).toMatchObject({
      considered: 33,
      accepted: 14,
      partlyAccepted: 9,
      declined: 10,
      explained: 0,
      notConsidered: 0,
      unanswered: 0,
    });

    expect(await does("publishSummary", signing, who.coordinator)).toMatchObject({
      __typename: "PublishSummarySuccess",
    });
    const { data } = await api.send<{
      document: { discussion: { summary: { isLate: boolean; counts: object } } };
    }>(
      `query ($id: ID!) { document(id: $id) { discussion { summary { isLate counts { considered submitted } } } } }`,
      { id: stage.documentId },
    );
    expect(data.document.discussion.summary).toEqual({
      isLate: false,
      counts: { considered: 33, submitted: 37 },
    });
  });

  test("T54 gives its summary as Word and Excel in the form of the paper, and no cell is a formula", async () => {
    const { api } = stage;
    const hostile = ['=HYPERLINK("http://x")', "+1", "-1", "−1", "@SUM(A1)", "\tx", "обычный"];
    const em = api.em();
    const proposals = await em.find(Proposal, { discussion: discussionId, state: "PUBLISHED" });
    for (const [index, text] of hostile.entries()) {
      em.assign(proposals[index]!, { occupation: text });
      await em.nativeUpdate(ProposalAnswer, { proposal: proposals[index]!.id }, { reason: text });
    }
    await em.flush();
    const fetched = async (format: string) => {
      const response = await fetch(`${api.url}/files/summary/${discussionId}.${format}`);
      return { response, content: Buffer.from(await response.arrayBuffer()) };
    };

    const excel = await fetched("xlsx");
    expect(excel.response.headers.get("content-disposition")).toMatch(
      /^attachment; filename="svodka-[\w-]+\.xlsx"$/,
    );
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(excel.content as never);
    const cells: { text: string; isFormula: boolean }[] = [];
    workbook.worksheets[0]!.eachRow((row) =>
      row.eachCell((cell) => cells.push({ text: cell.text, isFormula: cell.formula !== undefined })),
    );
    expect(cells.filter(({ isFormula }) => isFormula)).toEqual([]);
    expect(cells.filter(({ text }) => /^[=+\-−@\t]/u.test(text))).toEqual([]);
    expect(cells.map(({ text }) => text)).toEqual(
      expect.arrayContaining([
        "№ п/п",
        "Позиция разработчика",
        "Поступило 37 = рассмотрено 33 + отклонено модератором 3 + объединено 1 + отозвано 0.",
        `'${hostile[0]}`,
      ]),
    );

    const word = await fetched("docx");
    expect(word.response.status).toBe(200);
    const paper = JSON.stringify(await convertDocument(word.content));
    expect(paper).toContain("Рассмотрено 33 = учтено 14 + учтено частично 9 + отклонено 10");
    expect(paper).toContain("Руководитель проектной группы");
    expect((await fetched("pdf")).response.status).toBe(404);
    expect((await fetch(`${api.url}/files/summary/discussion_none.docx`)).status).toBe(404);
  });
});
