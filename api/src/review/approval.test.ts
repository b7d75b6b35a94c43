import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { aMunicipality, aPerson, aRegion, aRole } from "../accounts/accounts.factory.js";
import { Person } from "../accounts/person.entity.js";
import { Task, type TaskKind } from "../accounts/task.entity.js";
import { openTasks } from "../accounts/tasks.js";
import { ProposalAnswer, ProposalSummary } from "../discussion/discussion.entity.js";
import { aDiscussion, aProposal } from "../discussion/discussion.factory.js";
import { DocumentState, ModelDocument } from "../documents/document.entity.js";
import { aDocument, aVersion } from "../documents/document.factory.js";
import { WITHDRAWABLE_STATES } from "../documents/document.rules.js";
import { ProjectGroup } from "../groups/projectGroup.entity.js";
import { aGroup, aMember } from "../groups/projectGroup.factory.js";
import { newSecret } from "../platform/ids.js";
import { JournalEntry } from "../platform/journal.entity.js";
import { Notification } from "../notifications/notification.entity.js";
import { anApi, type TestApi } from "../platform/testing/api.js";
import { OrderTarget } from "../register/order.entity.js";
import { ExpertConclusion, ExpertiseRound, ReviewAssignment } from "./round.entity.js";
import { anAssignment, anExpert, aRound } from "./review.factory.js";

const now = "2022-08-20T06:00:00Z";
let api: TestApi;
let group: ProjectGroup;
let teacher: Person;
const who: Record<string, string> = {};
let experts: Person[];

beforeAll(async () => {
  api = await anApi();
  await api.setClock(now);
  const em = api.em();
  const region = aRegion(em);
  const municipality = aMunicipality(em, region, { nameRu: "Миасский ГО" });
  const person = (name: string) => {
    const one = aPerson(em, region, { surname: name, municipality, occupation: "педагог" });
    who[name] = one.id;
    return one;
  };
  group = aGroup(em, person("lead"));
  const authorOfficer = person("authorOfficer");
  aMember(em, group, authorOfficer);
  aRole(em, authorOfficer, "MINISTRY_OFFICER");
  aRole(em, authorOfficer, "COORDINATOR");
  aRole(em, person("coordinator"), "COORDINATOR");
  aRole(em, person("officer"), "MINISTRY_OFFICER");
  teacher = person("teacher");
  experts = [anExpert(em, region), anExpert(em, region)];
  await em.flush();
});
afterAll(() => api.close());

/** A document in a state, with its discussion and, when it was judged, its summary of 1 July and conclusion of 5 August. */
async function aDocumentIn(state: DocumentState, { product }: { product?: string } = {}) {
  const em = api.em();
  const owner = await em.findOneOrFail(ProjectGroup, group.id);
  const document = aDocument(em, owner, { state, ...(product && { product }) });
  const version = aVersion(em, document, state === "DRAFT" ? { submittedAt: null } : {});
  if (state === "DRAFT" || state === "SUBMITTED") {
    await em.flush();
    return document.id;
  }
  const coordinator = em.getReference(Person, who["coordinator"]!);
  const discussion = aDiscussion(em, document, version, coordinator);
  aProposal(em, discussion, em.getReference(Person, teacher.id));
  document.state = state;
  if (["RECOMMENDED", "APPROVED", "REVISION", "RE_REVIEW"].includes(state)) {
    em.create(ProposalSummary, {
      regionId: document.regionId,
      createdAt: new Date("2022-07-01T05:00:00Z"),
      discussion,
      counts: {} as never,
      isLate: false,
      publishedAt: new Date("2022-07-01T05:00:00Z"),
      publishedBy: coordinator,
    });
    const round = aRound(em, document, version, coordinator, { state: "CONCLUDED" });
    em.create(ExpertConclusion, {
      regionId: document.regionId,
      createdAt: new Date("2022-08-05T05:00:00Z"),
      round,
      document,
      verdict: state === "RECOMMENDED" || state === "APPROVED" ? "APPROVE" : "REVISE",
      aggregatePercent: 83.33,
      reviewCount: 3,
      spreadPercent: 6.67,
      figures: [],
      mandatoryRemarks: [],
      signedBy: coordinator,
      signedAt: new Date("2022-08-05T05:00:00Z"),
      paperHash: "0".repeat(64),
    });
  }
  if (state === "UNDER_EXPERTISE" || state === "RE_REVIEW") {
    const round = aRound(em, document, version, coordinator, { number: 2 });
    anAssignment(em, round, em.getReference(Person, experts[0]!.id), { state: "IN_PROGRESS" });
    anAssignment(em, round, em.getReference(Person, experts[1]!.id), { state: "SUBMITTED", letter: "Б" });
  }
  await em.flush();
  await openTasks(
    em,
    {
      regionId: document.regionId,
      personIds: [who["lead"]!],
      kind: "REVISE_DOCUMENT",
      objectId: document.id,
      documentId: document.id,
      dueAt: null,
    },
    new Date(now),
  );
  await em.flush();
  return document.id;
}

interface Payload {
  __typename: string;
  documentCode?: string | null;
  documents?: Payload["document"][];
  reason?: string;
  details?: { name: string; value: string }[];
  problems?: { path: string; code: string }[];
  document?: {
    state: string;
    stateReason: string | null;
    approvalOrder: { number: string } | null;
    publishedAt: string | null;
    supersedes: { id: string; state: string }[];
  };
}

/** Registers one order over the documents, as they stand now. */
async function approves(documentIds: readonly string[], as: string | null, input: object): Promise<Payload> {
  const em = api.em();
  const documents = await Promise.all(
    documentIds.map(async (documentId) => ({
      documentId,
      version: (await em.findOne(ModelDocument, documentId))?.version ?? 1,
    })),
  );
  const { data, errors } = await api.send<
    Record<string, Payload & { order?: { documents: Payload["document"][] } }>
  >(
    `mutation ($input: ApproveDocumentsInput!) { approveDocuments(input: $input) { __typename
      ... on ApproveDocumentsSuccess { order { documents { code state stateReason publishedAt approvalOrder { number } supersedes { id state } } } }
      ... on ApprovalRefused { reason documentCode details { name value } } ... on InvalidInput { problems { path code } } } }`,
    { input: { key: newSecret().slice(0, 32), documents, ...input } },
    as,
  );
  if (errors) throw new Error(JSON.stringify(errors));
  const { order: made, ...payload } = data["approveDocuments"]!;
  return { ...payload, documents: made?.documents, document: made?.documents[0] };
}

async function does(mutation: string, documentId: string, as: string | null, input: object = {}) {
  const { version } = await api.em().findOneOrFail(ModelDocument, documentId);
  const type = mutation[0]!.toUpperCase() + mutation.slice(1);
  const { data, errors } = await api.send<Record<string, Payload>>(
    `mutation ($input: ${type}Input!) { ${mutation}(input: $input) { __typename
      ... on ${type}Success { document { state stateReason publishedAt approvalOrder { number } supersedes { id state } } }
      ... on ApprovalRefused { reason details { name value } } ... on InvalidInput { problems { path code } } } }`,
    { input: { key: newSecret().slice(0, 32), documentId, version, ...input } },
    as,
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data[mutation]!;
}

const order = (number: string, on = "2022-08-15", rest: object = {}) => ({
  issuer: "Министерство образования и науки Челябинской области",
  number,
  on,
  title: "Об утверждении модельного документа",
  publishesAsPractice: false,
  ...rest,
});
const openTaskKinds = async (documentId: string): Promise<TaskKind[]> =>
  (await api.em().find(Task, { documentId, closedAt: null })).map(({ kind }) => kind);

describe("approval by an order", () => {
  test("R59 approves a recommended document and asks the free coordinator to publish it", async () => {
    const id = await aDocumentIn("RECOMMENDED");

    const payload = await approves([id], who["officer"]!, order("01/1"));

    expect(payload.document).toMatchObject({ state: "APPROVED", approvalOrder: { number: "01/1" } });
    const tasks = await api.em().find(Task, { documentId: id, kind: "PUBLISH_DOCUMENT" });
    expect(tasks.map(({ person }) => person.id)).toEqual([who["coordinator"]]);
    expect(await api.em().count(OrderTarget, { targetId: id })).toBe(1);
    expect(await api.em().count(JournalEntry, { subjectId: id, act: "document.approved" })).toBe(1);
  });

  test("R59 the order is not dated before the conclusion or the summary", async () => {
    const id = await aDocumentIn("RECOMMENDED");

    expect(await approves([id], who["officer"]!, order("01/2", "2022-08-04"))).toMatchObject({
      reason: "ORDER_BEFORE_CONCLUSION",
      details: [
        { name: "conclusionOn", value: "2022-08-05" },
        { name: "summaryOn", value: "2022-07-01" },
      ],
    });
    await api
      .em()
      .getConnection()
      .execute("update expert_conclusion set signed_at = '2022-06-20T05:00:00Z' where document_id = ?", [id]);
    expect((await approves([id], who["officer"]!, order("01/2", "2022-06-30"))).reason).toBe(
      "ORDER_BEFORE_SUMMARY",
    );
    await api
      .em()
      .getConnection()
      .execute(
        "delete from proposal_summary where discussion_id in (select id from open_discussion where document_id = ?)",
        [id],
      );
    expect((await approves([id], who["officer"]!, order("01/2"))).reason).toBe("SUMMARY_MISSING");
    await api.em().getConnection().execute("delete from expert_conclusion where document_id = ?", [id]);
    expect((await approves([id], who["officer"]!, order("01/2"))).reason).toBe("CONCLUSION_MISSING");
    expect((await api.em().findOneOrFail(ModelDocument, id)).state).toBe("RECOMMENDED");
  });

  test("R62 a number is taken once a year by an issuer, and no order is dated in the future", async () => {
    const id = await aDocumentIn("RECOMMENDED");

    expect((await approves([id], who["officer"]!, order("№ 01/1"))).problems).toEqual([
      { path: "number", code: "DUPLICATE" },
    ]);
    expect((await approves([id], who["officer"]!, order("01/3", "2022-08-21"))).problems).toEqual([
      { path: "on", code: "IN_THE_FUTURE" },
    ]);
    expect((await approves([id], who["officer"]!, order("01/3", "2022-08-20"))).document?.state).toBe(
      "APPROVED",
    );
  });

  test.each([
    ["nobody", null, "SIGN_IN_REQUIRED"],
    ["the lead", "lead", "NOT_ALLOWED"],
    ["the coordinator", "coordinator", "NOT_ALLOWED"],
    ["R45 an officer who wrote it", "authorOfficer", "CONFLICT_OF_INTEREST"],
  ])("is not for %s", async (_name, as, reason) => {
    const id = await aDocumentIn("RECOMMENDED");

    expect((await approves([id], as && who[as]!, order("01/9"))).reason).toBe(reason);
  });

  test("is only for what was recommended", async () => {
    const id = await aDocumentIn("REVISION");

    expect((await approves([id], who["officer"]!, order("01/9"))).reason).toBe("INVALID_STATE");
  });

  test("R62 one order approves several documents, each with its task, journal row and place in the order", async () => {
    const several = [await aDocumentIn("RECOMMENDED"), await aDocumentIn("RECOMMENDED")];

    const payload = await approves(
      several,
      who["officer"]!,
      order("01/130", "2022-08-15", { publishesAsPractice: true }),
    );

    expect(payload.documents?.map((document) => document?.state)).toEqual(["APPROVED", "APPROVED"]);
    for (const id of several) {
      expect(await openTaskKinds(id)).toContain("PUBLISH_DOCUMENT");
      expect(await api.em().count(JournalEntry, { subjectId: id, act: "document.approved" })).toBe(1);
      const { document } = await does("publishDocument", id, who["coordinator"]!);
      expect(document?.state).toBe("PUBLISHED_AS_PRACTICE");
    }
    expect(await api.em().count(OrderTarget, { targetId: { $in: several } })).toBe(2);
    expect(await api.em().count(JournalEntry, { act: "order.registered" })).toBeGreaterThan(0);
  });

  test("R59 R62 all or nothing: what speaks against one leaves every one as it was, and names it", async () => {
    const good = await aDocumentIn("RECOMMENDED");
    const early = await aDocumentIn("RECOMMENDED");
    const revised = await aDocumentIn("REVISION");
    const em = api.em();
    await em
      .getConnection()
      .execute("update expert_conclusion set signed_at = '2022-08-18T05:00:00Z' where document_id = ?", [
        early,
      ]);
    const codeOf = async (id: string) => (await em.findOneOrFail(ModelDocument, id)).code;

    expect(await approves([good, early], who["officer"]!, order("01/140"))).toMatchObject({
      reason: "ORDER_BEFORE_CONCLUSION",
      documentCode: await codeOf(early),
    });
    expect(await approves([good, revised], who["officer"]!, order("01/140"))).toMatchObject({
      reason: "INVALID_STATE",
      documentCode: await codeOf(revised),
    });
    expect(await approves([good, "document_1"], who["officer"]!, order("01/140"))).toMatchObject({
      reason: "NOT_FOUND",
      documentCode: null,
    });
    expect((await api.em().findOneOrFail(ModelDocument, good)).state).toBe("RECOMMENDED");
    expect(await api.em().count(OrderTarget, { targetId: good })).toBe(0);
    expect((await approves([good], who["officer"]!, order("01/140"))).document?.state).toBe("APPROVED");
  });

  test("R84 a document that changed after the form was opened stops the order", async () => {
    const several = [await aDocumentIn("RECOMMENDED"), await aDocumentIn("RECOMMENDED")];
    const documents = several.map((documentId) => ({ documentId, version: 99 }));

    const payload = await approves([], who["officer"]!, { ...order("01/141"), documents });

    expect(payload.__typename).toBe("StaleVersion");
  });

  test("is of one document at least, and of each once", async () => {
    const id = await aDocumentIn("RECOMMENDED");

    expect((await approves([], who["officer"]!, order("01/142"))).problems).toEqual([
      { path: "documents", code: "TOO_FEW" },
    ]);
    expect((await approves([id, id], who["officer"]!, order("01/142"))).problems).toEqual([
      { path: "documents", code: "DUPLICATE" },
    ]);
  });

  test("supersedes what was published of the same product before", async () => {
    const older = await aDocumentIn("RECOMMENDED");
    await approves([older], who["officer"]!, order("01/20"));
    await does("publishDocument", older, who["coordinator"]!);
    const { product } = await api.em().findOneOrFail(ModelDocument, older);
    const newer = await aDocumentIn("RECOMMENDED", { product: product.id });

    const { document } = await approves([newer], who["officer"]!, order("01/21"));

    expect(document?.supersedes).toEqual([{ id: older, state: "SUPERSEDED" }]);
  });
});

describe("publication", () => {
  test("R60 publishes as a model or, when the order says so, as a practice", async () => {
    const model = await aDocumentIn("RECOMMENDED");
    await approves([model], who["officer"]!, order("01/30"));
    const practice = await aDocumentIn("RECOMMENDED");
    await approves([practice], who["officer"]!, order("01/31", "2022-08-15", { publishesAsPractice: true }));

    expect((await does("publishDocument", model, who["coordinator"]!)).document).toMatchObject({
      state: "PUBLISHED_AS_MODEL",
      publishedAt: expect.stringContaining("2022-08-20") as string,
    });
    expect((await does("publishDocument", practice, who["coordinator"]!)).document?.state).toBe(
      "PUBLISHED_AS_PRACTICE",
    );
    expect(await openTaskKinds(model)).not.toContain("PUBLISH_DOCUMENT");
  });

  test("R60 shows everybody the text, the summary, the conclusion and the order, and before it not the conclusion", async () => {
    const id = await aDocumentIn("RECOMMENDED");
    const read = async () => {
      const { data } = await api.send<{ document: Record<string, object | null> }>(
        `query ($id: ID!) { document(id: $id) { currentVersion { number blocks { id } } conclusion { verdict aggregatePercent }
          approvalOrder { number on issuer title } discussion { summary { publishedAt } } earliestOrderOn } }`,
        { id },
      );
      return data.document;
    };

    expect((await read())["conclusion"]).toBeNull();
    await approves([id], who["officer"]!, order("01/40"));
    await does("publishDocument", id, who["coordinator"]!);

    expect(await read()).toMatchObject({
      currentVersion: { number: 1 },
      conclusion: { verdict: "APPROVE", aggregatePercent: 83.33 },
      approvalOrder: { number: "01/40", on: "2022-08-15" },
      discussion: { summary: {} },
      earliestOrderOn: null,
    });
  });

  test.each([
    ["nobody", null, "SIGN_IN_REQUIRED"],
    ["the lead", "lead", "NOT_ALLOWED"],
    ["R45 a coordinator who wrote it", "authorOfficer", "CONFLICT_OF_INTEREST"],
  ])("is not for %s", async (_name, as, reason) => {
    const id = await aDocumentIn("APPROVED");

    expect((await does("publishDocument", id, as && who[as]!)).reason).toBe(reason);
  });

  test("R60 waits for the order", async () => {
    const recommended = await aDocumentIn("RECOMMENDED");
    const approved = await aDocumentIn("APPROVED");

    expect((await does("publishDocument", recommended, who["coordinator"]!)).reason).toBe("INVALID_STATE");
    expect((await does("publishDocument", approved, who["coordinator"]!)).reason).toBe("ORDER_MISSING");
  });
});

describe("withdrawal", () => {
  const reason = "Группа готовит документ заново.";

  test.each([...WITHDRAWABLE_STATES])(
    "ends a document that is %s, and everything that waits for it",
    async (state) => {
      const id = await aDocumentIn(state);

      const { document } = await does("withdrawDocument", id, who["lead"]!, { reason });

      expect(document).toMatchObject({ state: "WITHDRAWN", stateReason: reason });
      expect(await openTaskKinds(id)).toEqual([]);
      const rounds = await api.em().find(ExpertiseRound, { document: id });
      expect(rounds.filter((round) => !["CONCLUDED", "CANCELLED"].includes(round.state))).toEqual([]);
      const duties = await api.em().find(ReviewAssignment, { document: id });
      expect(duties.map((duty) => duty.state).sort()).toEqual(
        duties.length === 0 ? [] : ["CANCELLED", "SUBMITTED"],
      );
      const answers = await api.em().find(ProposalAnswer, { proposal: { document: id } });
      expect(answers.map(({ verdict }) => verdict)).toEqual(
        state === "DRAFT" || state === "SUBMITTED" ? [] : ["NOT_CONSIDERED"],
      );
    },
  );

  test("5b tells who still owed a review, and who had delivered one, that the expertise has ended", async () => {
    const id = await aDocumentIn("UNDER_EXPERTISE");
    await does("withdrawDocument", id, who["lead"]!, { reason });
    await api.settle();

    const duties = await api.em().find(ReviewAssignment, { document: id });
    const told = await api.em().find(Notification, { subjectId: { $in: duties.map(({ id }) => id) } });
    const kindsOf = (duty: ReviewAssignment) =>
      told.filter(({ subjectId }) => subjectId === duty.id).map(({ kind }) => kind);
    expect(Object.fromEntries(duties.map((duty) => [duty.state, kindsOf(duty)]))).toEqual({
      CANCELLED: ["ASSIGNMENT_CANCELLED"],
      SUBMITTED: ["ROUND_CANCELLED"],
    });
  });

  test.each(
    Object.values(DocumentState).filter(
      (state) => !(WITHDRAWABLE_STATES as readonly string[]).includes(state),
    ),
  )("does not happen to a document that is %s", async (state) => {
    const id = await aDocumentIn(state);

    expect((await does("withdrawDocument", id, who["lead"]!, { reason })).reason).toBe("INVALID_STATE");
  });

  test.each([
    ["nobody", null, "SIGN_IN_REQUIRED"],
    ["another member", "authorOfficer", "NOT_ALLOWED"],
    ["the coordinator", "coordinator", "NOT_ALLOWED"],
  ])("is not for %s", async (_name, as, refusal) => {
    const id = await aDocumentIn("OPEN_DISCUSSION");

    expect((await does("withdrawDocument", id, as && who[as]!, { reason })).reason).toBe(refusal);
  });

  test("of a draft is not there for strangers", async () => {
    const id = await aDocumentIn("DRAFT");

    expect((await does("withdrawDocument", id, who["teacher"]!, { reason })).reason).toBe("NOT_FOUND");
  });

  test("needs a reason", async () => {
    const id = await aDocumentIn("REVISION");

    expect((await does("withdrawDocument", id, who["lead"]!, { reason: "  " })).problems).toEqual([
      { path: "reason", code: "REQUIRED" },
    ]);
  });
});
