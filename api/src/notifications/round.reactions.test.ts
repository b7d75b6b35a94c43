import { afterAll, beforeAll, expect, test } from "vitest";

import type { Person } from "../accounts/person.entity.js";
import { ModelDocument } from "../documents/document.entity.js";
import { anApi, type TestApi } from "../platform/testing/api.js";
import { aPanelWorld, PASSWORD, submitted } from "../review/panelWorld.factory.js";
import { ExpertiseRound, ReviewAssignment } from "../review/round.entity.js";
import { Notification } from "./notification.entity.js";
import { type NoticeKind, notices, worded } from "./notices.js";

let api: TestApi;
let world: Awaited<ReturnType<typeof aPanelWorld>>;
let roundId = "";
let keys = 0;
let seen = 0;

beforeAll(async () => {
  api = await anApi();
  await api.setClock("2022-06-06T05:00:00Z");
  world = await aPanelWorld(api.em(), { spare: 2 });
  await api.em().nativeUpdate(ModelDocument, { id: world.document.id }, { discussionClosesAt: null });
  const opened = (await does("openRound", {
    documentId: world.document.id,
    rubricId: world.rubric.id,
    reviewCount: 3,
    dueOn: "2022-06-20",
    blindMode: "SINGLE_BLIND",
  })) as { round?: { id: string } };
  roundId = opened.round!.id;
});
afterAll(() => api.close());

async function does(name: string, input: object, as = world.coordinator.id): Promise<object> {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}`;
  const success = name === "openRound" ? "round { id }" : "__typename";
  const answer = await api.send<Record<string, { __typename: string }>>(
    `mutation ($input: ${type}Input!) { ${name}(input: $input) { __typename ... on ${type}Success { ${success} } } }`,
    { input: { key: `key_of_notices_${`${(keys += 1)}`.padStart(8, "0")}`, ...input } },
    as,
  );
  expect(answer.data[name]).toMatchObject({ __typename: `${type}Success` });
  return answer.data[name]!;
}

const version = async () => (await api.em().findOneOrFail(ExpertiseRound, roundId)).version;
const seats = () => api.em().find(ReviewAssignment, { round: roundId }, { orderBy: { seq: "asc" } });
const invited = async () => (await seats()).filter(({ state }) => state === "INVITED");
const bySurname = (one: string, other: string) => (one < other ? -1 : 1);

/** Who was told what since the last look, as "person: kind". */
async function told(): Promise<string[]> {
  await api.settle();
  const fresh = await api.em().find(Notification, { seq: { $gt: seen } }, { orderBy: { seq: "asc" } });
  seen = fresh.at(-1)?.seq ?? seen;
  return fresh.map(({ person, kind }) => `${person.id}: ${kind}`).sort(bySurname);
}
const lines = (kind: NoticeKind, ...people: Pick<Person, "id">[]) => people.map(({ id }) => `${id}: ${kind}`);

async function textOf(personId: string, kind: NoticeKind, locale: "RU" | "EN") {
  const { words } = await api.em().findOneOrFail(Notification, { person: personId, kind });
  return worded(notices[kind][locale === "RU" ? "ru" : "en"].text, words, locale);
}

test("5b the invited are told, and who accepts is told until when; the coordinator that somebody did", async () => {
  await does("sendInvitations", { roundId, version: await version() });
  const [first] = await seats();
  const experts = (await seats()).map(({ expert }) => expert);
  expect(await told()).toEqual(lines("INVITATION", ...experts).sort(bySurname));

  const answer = { hasDeclaredNoConflict: true, isNamedAgreed: false };
  await does(
    "acceptInvitation",
    { assignmentId: first!.id, version: first!.version, ...answer },
    first!.expert.id,
  );
  expect(await told()).toEqual(
    [...lines("ASSIGNMENT_ACCEPTED", first!.expert), ...lines("EXPERT_ACCEPTED", world.coordinator)].sort(
      bySurname,
    ),
  );
  expect(await textOf(first!.expert.id, "ASSIGNMENT_ACCEPTED", "RU")).toContain("нужен до 20.06.2022");
});

test("5b a refusal tells the coordinator and invites the next; who is replaced by hand is told so", async () => {
  const [second] = await invited();
  const refusal = { assignmentId: second!.id, version: second!.version, reason: "В отпуске до августа" };
  await does("declineInvitation", refusal, second!.expert.id);
  const next = (await invited()).at(-1)!;
  expect(await told()).toEqual(
    [...lines("EXPERT_DECLINED", world.coordinator), ...lines("INVITATION", next.expert)].sort(bySurname),
  );

  const seated = new Set((await seats()).map(({ expert }) => expert.id));
  const free = [...world.experts, ...world.reserve].find(({ id }) => !seated.has(id))!;
  await does("replaceExpert", { assignmentId: next.id, expertId: free.id, reason: "Болезнь эксперта" });
  expect(await told()).toEqual(
    [...lines("ASSIGNMENT_REPLACED", next.expert), ...lines("INVITATION", free)].sort(bySurname),
  );
});

test("5b R48 a returned review tells its expert, and the signed conclusion the lead and the experts what it came to", async () => {
  const at = new Date("2022-06-15T10:00:00Z");
  const seated = (await seats()).filter(({ state }) => state === "INVITED" || state === "ACCEPTED");
  for (const { expert } of seated)
    await submitted(api.em(), { roundId, expertId: expert.id }, { points: 19, verdict: "REVISE" }, at);
  const [first] = seated;
  await does("returnForClarification", { assignmentId: first!.id, note: "Что значит «не везде»?" });
  expect(await told()).toEqual(lines("REVIEW_RETURNED", first!.expert));

  await api.em().nativeUpdate(ReviewAssignment, { id: first!.id }, { state: "SUBMITTED" });
  for (const { id } of seated) await does("acceptReview", { assignmentId: id });
  await does("concludeRound", { roundId, version: await version() });
  await does("signConclusion", { roundId, version: await version(), password: PASSWORD });
  expect(await told()).toEqual(
    [
      ...lines("CONCLUSION_REVISE", ...seated.map(({ expert }) => expert)),
      ...lines("REVISION_DUE", world.lead),
    ].sort(bySurname),
  );
  const { id } = first!.expert;
  expect(await textOf(id, "CONCLUSION_REVISE", "RU")).toContain(
    "63,3 %, неустранённых обязательных замечаний: 3.",
  );
  expect(await textOf(id, "CONCLUSION_REVISE", "EN")).toContain("63.3 percent");
});

test("R48 no notice of the round names an expert", async () => {
  const surnames = [...world.experts, ...world.reserve].map(({ surname }) => surname);
  for (const { kind, words } of await api.em().find(Notification, {})) {
    const { ru, en } = notices[kind as NoticeKind];
    const mail = [
      worded(ru.subject, words, "RU"),
      worded(ru.text, words, "RU"),
      worded(en.subject, words, "EN"),
      worded(en.text, words, "EN"),
    ].join("\n");
    for (const surname of surnames) expect(mail).not.toContain(surname);
  }
});
