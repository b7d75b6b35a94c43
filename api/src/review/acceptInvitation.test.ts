import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";

import { Task } from "../accounts/task.entity.js";
import { anEmployment } from "../accounts/accounts.factory.js";
import { Employment, Person } from "../accounts/person.entity.js";
import { newSecret } from "../platform/ids.js";
import { JournalEntry } from "../platform/journal.entity.js";
import { anApi, type TestApi } from "../platform/testing/api.js";
import { aPanel, anAssignment, anExpert, anInvitationTask } from "./review.factory.js";
import { ConflictOfInterest, ExpertiseRound, ReviewAssignment } from "./round.entity.js";

let api: TestApi;
let panel: ReturnType<typeof aPanel>;
let expert: Person;
let reserve: Person;
let assignmentId: string;

beforeAll(async () => {
  api = await anApi();
  const em = api.em();
  panel = aPanel(em);
  await em.flush();
});
afterAll(() => api.close());

/** Each test has an invited expert of its own and one in reserve. */
beforeEach(async () => {
  await api.setClock("2022-06-07T05:00:00Z");
  const em = api.em();
  expert = anExpert(em, panel.region);
  reserve = anExpert(em, panel.region);
  const round = await em.findOneOrFail(ExpertiseRound, panel.round.id);
  const assignment = anAssignment(em, round, expert);
  round.draw = {
    algorithm: "test",
    candidates: [{ personId: reserve.id, weight: 1, key: "1", place: "RESERVE" }],
    excluded: [],
  };
  await anInvitationTask(em, assignment);
  await em.flush();
  assignmentId = assignment.id;
});

interface Payload {
  __typename: string;
  reason?: string;
  conflicts?: string[];
  problems?: { path: string; code: string }[];
  assignment?: { state: string } | null;
}

async function send(mutation: string, input: object, as: string | null = expert.id): Promise<Payload> {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}`;
  const conflicts = mutation === "acceptInvitation" ? "conflicts" : "";
  const { data, errors } = await api.send<Record<string, Payload>>(
    `mutation ($input: ${type}Input!) { ${mutation}(input: $input) { __typename
      ... on ${type}Success { assignment { state } ${conflicts} }
      ... on AssignmentRefused { reason } ... on InvalidInput { problems { path code } } } }`,
    { input: { key: newSecret(), assignmentId, version: 1, ...input } },
    as,
  );
  expect(errors).toBeUndefined();
  return data[mutation]!;
}

const accepting = { hasDeclaredNoConflict: true, isNamedAgreed: false };
const stored = (id = assignmentId) => api.em().findOneOrFail(ReviewAssignment, id);
const openKinds = async (personId: string) =>
  (await api.em().find(Task, { person: personId, closedAt: null })).map(({ kind }) => kind);
const acts = async (subjectId: string) =>
  (await api.em().find(JournalEntry, { subjectId }, { orderBy: { seq: "asc" } })).map(({ act }) => act);

describe("an invitation is accepted", () => {
  test("with the declaration of no conflict, and the review takes its place among what waits", async () => {
    const answer = await send("acceptInvitation", { ...accepting, isNamedAgreed: true });

    expect(answer).toMatchObject({ assignment: { state: "ACCEPTED" }, conflicts: [] });
    expect(await stored()).toMatchObject({ state: "ACCEPTED", isNamedAgreed: true });
    expect(await openKinds(expert.id)).toEqual(["REVIEW"]);
    expect(await acts(assignmentId)).toEqual(["invitation.accepted"]);
  });

  test("not without the declaration", async () => {
    const answer = await send("acceptInvitation", { ...accepting, hasDeclaredNoConflict: false });

    expect(answer.problems).toEqual([{ path: "hasDeclaredNoConflict", code: "REQUIRED" }]);
    expect(await stored()).toMatchObject({ state: "INVITED" });
  });

  test("not a second time, and not by an old form", async () => {
    await send("acceptInvitation", accepting);

    expect(await send("acceptInvitation", accepting)).toMatchObject({ reason: "ALREADY_ANSWERED" });
  });

  test("not after the time to answer, whether or not a timer has run", async () => {
    await api.setClock("2022-06-09T19:00:00Z");

    expect(await send("acceptInvitation", accepting)).toMatchObject({ reason: "INVITATION_EXPIRED" });
  });

  test("T25 by nobody else: an invitation of another answers as one that does not exist", async () => {
    const other = await send("acceptInvitation", accepting, reserve.id);
    const none = await send(
      "acceptInvitation",
      { ...accepting, assignmentId: "assignment_1111111111111111111111" },
      reserve.id,
    );

    expect(other).toEqual(none);
    expect(other).toMatchObject({ reason: "NOT_FOUND" });
  });

  test("R43 a conflict found at this moment takes it away and brings the next of the reserve", async () => {
    const em = api.em();
    const [post] = await em.find(Employment, { person: panel.lead.id }, { populate: ["institution"] });
    const person = await em.findOneOrFail(Person, expert.id);
    anEmployment(em, person, post!.institution.$, { isMain: false, fromOn: "2022-05-01" });
    await em.flush();

    const answer = await send("acceptInvitation", accepting);

    expect(answer.assignment).toEqual({ state: "RECUSED" });
    expect(answer.conflicts).toContain("SAME_INSTITUTION_AS_LEAD");
    const [next] = await api.em().find(ReviewAssignment, { expert: reserve.id });
    expect(next).toMatchObject({ state: "INVITED" });
    expect(await openKinds(expert.id)).toEqual([]);
  });

  test("R22 an entry that has expired since does not take it away", async () => {
    const em = api.em();
    await em
      .getConnection()
      .execute("update register_entry set valid_until_on = '2022-06-01' where person_id = ?", [expert.id]);

    expect(await send("acceptInvitation", accepting)).toMatchObject({ assignment: { state: "ACCEPTED" } });
  });
});

describe("names of an open round", () => {
  test("R48 an open round is not accepted without the consent to be named", async () => {
    await api.em().getConnection().execute("update expertise_round set blind_mode = 'OPEN'");

    const without = await send("acceptInvitation", accepting);
    const withConsent = await send("acceptInvitation", { ...accepting, isNamedAgreed: true });
    await api.em().getConnection().execute("update expertise_round set blind_mode = 'SINGLE_BLIND'");

    expect(without.problems).toEqual([{ path: "isNamedAgreed", code: "REQUIRED" }]);
    expect(withConsent).toMatchObject({ assignment: { state: "ACCEPTED" } });
  });
});

describe("an expert who does not review", () => {
  test("declines with a reason, and the next of the reserve is invited", async () => {
    const short = await send("declineInvitation", { reason: "Нет" });
    const answer = await send("declineInvitation", { reason: "В эти дни принимаю экзамены" });

    expect(short.problems).toEqual([{ path: "reason", code: "TOO_SHORT" }]);
    expect(answer).toMatchObject({ assignment: { state: "DECLINED" } });
    expect(await openKinds(reserve.id)).toEqual(["RESPOND_TO_INVITATION"]);
    expect(await acts(assignmentId)).toEqual(["invitation.declined"]);
  });

  test("steps back from an accepted assignment", async () => {
    await send("acceptInvitation", accepting);
    const { version } = await stored();

    const answer = await send("recuse", { version, reason: "Ухожу в длительный отпуск" });

    expect(answer).toMatchObject({ assignment: { state: "RECUSED" } });
    expect(await openKinds(expert.id)).toEqual([]);
  });

  test("R41 declares a conflict, which stands for later draws", async () => {
    const answer = await send("declareConflict", { ground: "KINSHIP", note: "Автор — мой двоюродный брат" });

    expect(answer).toMatchObject({ assignment: { state: "RECUSED" } });
    const [conflict] = await api.em().find(ConflictOfInterest, { person: expert.id });
    expect(conflict).toMatchObject({ objectId: panel.document.id, ground: "KINSHIP", source: "DECLARED" });
  });
});
