import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { anEmployment, aPerson, aRole } from "../accounts/accounts.factory.js";
import { Employment } from "../accounts/person.entity.js";
import { Region } from "../accounts/region.entity.js";
import { Regulation } from "../accounts/regulation.entity.js";
import { Task } from "../accounts/task.entity.js";
import { Notification } from "../notifications/notification.entity.js";
import { JournalEntry } from "../platform/journal.entity.js";
import { anApi, type TestApi } from "../platform/testing/api.js";
import { ApplicationEvent, ExpertApplication } from "../register/application.entity.js";
import { aCommissionWorld, password } from "./commission.factory.js";
import { AgendaItem, AgendaVote, CommissionSession } from "./commissionSession.entity.js";

let api: TestApi;
let world: Awaited<ReturnType<typeof aCommissionWorld>>;

beforeAll(async () => {
  api = await anApi();
  world = await aCommissionWorld(api);
});
afterAll(() => api.close());

const refusal = { ground: "CONDITIONS_NOT_MET", reason: "Опыт экспертной работы не подтверждён" };
const stateOf = async (id: string) => (await api.em().findOneOrFail(ExpertApplication, id)).state;
const onlyItemOf = async (sessionId: string) => (await world.itemsOf(sessionId))[0]!;
const openTasks = (kind: Task["kind"], objectId: string) =>
  api.em().count(Task, { kind, objectId, closedAt: null });

describe("a session", () => {
  test("is called by secretary or registrar, and everybody of the commission is asked and told", async () => {
    await api.setClock("2026-04-10T07:00:00Z");
    const sessionId = await world.plan();
    await api.settle();

    // Nine members, and the secretary.
    expect(await openTasks("ATTEND_SESSION", sessionId)).toBe(10);
    expect(await api.em().find(Notification, { subjectId: sessionId, person: world.chair })).toMatchObject([
      { kind: "SESSION_CALLED", words: { on: "12.04.2026", time: "10:00" } },
    ]);
    expect(await api.em().count(Notification, { subjectId: sessionId, person: world.secretary })).toBe(0);
  });

  test.each([
    ["in the past", { on: "2026-04-10", time: "11:30", place: "Зал" }, "on", "IN_THE_PAST"],
    ["at no hour", { on: "2026-04-12", time: "25:00", place: "Зал" }, "time", "MALFORMED"],
    ["without a place", { on: "2026-04-12", time: "10:00", place: "  " }, "place", "REQUIRED"],
  ])("is not called %s", async (_, input, path, code) => {
    await api.setClock("2026-04-10T07:00:00Z");
    expect(await world.send("planCommissionSession", input, world.registrar)).toMatchObject({
      problems: [{ path, code }],
    });
  });

  test("is nothing for others, and members neither call it nor conduct it", async () => {
    await api.setClock("2026-04-10T07:00:00Z");
    const sessionId = await world.plan();
    const input = { on: "2026-04-14", time: "10:00", place: "Другой зал" };

    expect(await world.send("planCommissionSession", input, world.officer)).toMatchObject({
      reason: "NOT_FOUND",
    });
    expect(await world.send("planCommissionSession", input, world.people[1]!)).toMatchObject({
      reason: "NOT_PREPARER",
    });
    await api.setClock("2026-04-12T05:10:00Z");
    expect(
      await world.actIn("openCommissionSession", sessionId, world.people[1]!, { presentIds: [] }),
    ).toMatchObject({ reason: "NOT_SECRETARY" });
    const { data } = await api.send<{ commissionSession: object | null }>(
      "query ($id: ID!) { commissionSession(id: $id) { id } }",
      { id: sessionId },
      world.officer,
    );
    expect(data.commissionSession).toBeNull();
  });

  test("is moved with its people told, and its tasks follow", async () => {
    await api.setClock("2026-04-10T07:00:00Z");
    const sessionId = await world.plan();
    await world.actIn("moveCommissionSession", sessionId, world.registrar, {
      on: "2026-04-20",
      time: "14:30",
      place: "По видеосвязи",
    });
    await api.settle();

    const tasks = await api.em().find(Task, { kind: "ATTEND_SESSION", objectId: sessionId });
    expect(new Set(tasks.map(({ dueAt }) => dueAt?.toISOString()))).toEqual(
      new Set(["2026-04-20T19:00:00.000Z"]),
    );
    expect(
      await api
        .em()
        .count(Notification, { subjectId: sessionId, kind: "SESSION_MOVED", person: world.chair }),
    ).toBe(1);
  });

  test("R84 is not moved over what somebody else has changed", async () => {
    await api.setClock("2026-04-10T07:00:00Z");
    const sessionId = await world.plan();
    const input = { on: "2026-04-20", time: "14:30", place: "По видеосвязи" };
    await world.actIn("moveCommissionSession", sessionId, world.registrar, input);

    expect(
      await world.send("moveCommissionSession", { sessionId, version: 1, ...input }, world.secretary),
    ).toMatchObject({ __typename: "StaleVersion" });
  });

  test("is cancelled with a reason, and its agenda waits for another", async () => {
    await api.setClock("2026-04-10T07:00:00Z");
    const sessionId = await world.plan();
    const applicationId = await world.assessed();
    await world.send("putOnAgenda", { sessionId, applicationIds: [applicationId] }, world.registrar);
    await world.actIn("cancelCommissionSession", sessionId, world.secretary, { reason: "Нет кворума" });

    expect(await onlyItemOf(sessionId)).toMatchObject({ state: "DEFERRED", reason: "Нет кворума" });
    expect(await openTasks("PUT_ON_AGENDA", applicationId)).toBe(1);
    expect(await openTasks("ATTEND_SESSION", sessionId)).toBe(0);
    const next = await world.plan();
    expect(
      await world.send("putOnAgenda", { sessionId: next, applicationIds: [applicationId] }, world.registrar),
    ).toMatchObject({ session: { id: next } });
  });

  test("is not opened before its day", async () => {
    await api.setClock("2026-04-10T07:00:00Z");
    const sessionId = await world.plan();
    const presentIds = world.people.slice(0, 7);

    expect(
      await world.actIn("openCommissionSession", sessionId, world.secretary, { presentIds }),
    ).toMatchObject({ reason: "TOO_EARLY" });
    await api.setClock("2026-04-11T19:00:00Z");
    expect(
      await world.actIn("openCommissionSession", sessionId, world.secretary, { presentIds: [world.officer] }),
    ).toMatchObject({ problems: [{ path: "presentIds", code: "UNKNOWN" }] });
    expect(
      await world.actIn("openCommissionSession", sessionId, world.secretary, { presentIds }),
    ).toMatchObject({ session: { state: "OPEN" } });
  });
});

describe("the agenda", () => {
  test("R12 takes an application only when its result can be appealed no more", async () => {
    await api.setClock("2026-04-10T07:00:00Z");
    const sessionId = await world.plan();
    const applicationId = await world.assessed({ appealBy: new Date("2026-04-10T19:00:00Z") });
    const put = () =>
      world.send("putOnAgenda", { sessionId, applicationIds: [applicationId] }, world.registrar);

    expect(await put()).toMatchObject({ problems: [{ path: "applicationIds.0", code: "APPEAL_OPEN" }] });
    expect(await stateOf(applicationId)).toBe("ASSESSED");
    await api.setClock("2026-04-10T19:00:00Z");
    expect(await put()).toMatchObject({ session: { id: sessionId } });
    expect(await stateOf(applicationId)).toBe("AT_COMMISSION");
  });

  test("takes each application once, all or none, and is the registrar's alone", async () => {
    await api.setClock("2026-04-10T07:00:00Z");
    const sessionId = await world.plan();
    const first = await world.assessed();
    const second = await world.assessed();
    const put = (applicationIds: string[], as = world.registrar) =>
      world.send("putOnAgenda", { sessionId, applicationIds }, as);

    expect(await put([first], world.secretary)).toMatchObject({ reason: "NOT_REGISTRAR" });
    await put([first]);
    expect(await put([second, first])).toMatchObject({
      problems: [{ path: "applicationIds.1", code: "DUPLICATE" }],
    });
    expect(await stateOf(second)).toBe("ASSESSED");
    expect(await put(["application_unknown"])).toMatchObject({
      problems: [{ path: "applicationIds.0", code: "UNKNOWN" }],
    });
    expect(await put([])).toMatchObject({ problems: [{ path: "applicationIds", code: "TOO_FEW" }] });
  });

  test("R45 is not filled by registrars with their own applications", async () => {
    await api.setClock("2026-04-10T07:00:00Z");
    const sessionId = await world.plan();
    const own = await world.assessed({ person: world.registrar });

    expect(
      await world.send("putOnAgenda", { sessionId, applicationIds: [own] }, world.registrar),
    ).toMatchObject({ problems: [{ path: "applicationIds.0", code: "UNKNOWN" }] });
  });

  test("tells the candidate the day, and its page the place on the agenda", async () => {
    await api.setClock("2026-04-10T07:00:00Z");
    const sessionId = await world.plan();
    const applicationId = await world.assessed();
    const { person } = await api.em().findOneOrFail(ExpertApplication, applicationId);
    await world.send("putOnAgenda", { sessionId, applicationIds: [applicationId] }, world.registrar);
    await api.settle();

    expect(await api.em().find(Notification, { person: person.id })).toMatchObject([
      { kind: "APPLICATION_ON_AGENDA", words: { on: "12.04.2026" } },
    ]);
    const { data } = await api.send<Record<string, never>>(
      `query ($id: ID!) { application(id: $id) { state agendaItem { state votes { id } quorum { counted }
        session { heldAt place members { name } items { id } } } } }`,
      { id: applicationId },
      person.id,
    );
    expect(data["application"]).toMatchObject({
      state: "AT_COMMISSION",
      agendaItem: {
        state: "PREPARED",
        votes: [],
        quorum: null,
        session: { heldAt: "2026-04-12T05:00:00.000Z", place: null, members: [] },
      },
    });
  });

  test("loses an application that is withdrawn before the vote, and no vote on it is taken", async () => {
    const applicationId = await world.assessed();
    const sessionId = await world.underWay([applicationId]);
    const { person, version } = await api.em().findOneOrFail(ExpertApplication, applicationId);
    const { data } = await api.send<{ withdrawApplication: { __typename: string } }>(
      "mutation ($input: WithdrawApplicationInput!) { withdrawApplication(input: $input) { __typename } }",
      { input: { key: `withdraw-${applicationId}`, applicationId, version } },
      person.id,
    );
    expect(data.withdrawApplication.__typename).toBe("WithdrawApplicationSuccess");
    const { id } = await onlyItemOf(sessionId);

    expect(await world.vote(id, "+")).toMatchObject([{ reason: "INVALID_STATE" }]);
    await world.actIn("closeCommissionSession", sessionId, world.secretary, { reason: "Отозвано" });
    expect(await onlyItemOf(sessionId)).toMatchObject({ state: "ANNULLED" });
    expect(await stateOf(applicationId)).toBe("WITHDRAWN");
  });
});

describe("the vote", () => {
  test("R14 with five of nine present is refused and nothing is recorded; with six it is held", async () => {
    const sessionId = await world.underWay([await world.assessed()], 5);
    const { id } = await onlyItemOf(sessionId);

    expect(await world.vote(id, "+")).toMatchObject([{ reason: "NO_QUORUM" }]);
    expect(await world.send("decideItem", { itemId: id }, world.secretary)).toMatchObject({
      reason: "NO_QUORUM",
    });
    expect(await api.em().count(AgendaVote, { item: id })).toBe(0);
    const members = await world.membersOf(sessionId);
    await world.send(
      "setPresence",
      { sessionId, memberIds: members.slice(0, 6).map((member) => member.id) },
      world.secretary,
    );
    expect(await world.vote(id, "++++++")).toHaveLength(6);
    expect(await world.send("decideItem", { itemId: id }, world.secretary)).toMatchObject({
      item: { decided: "INCLUDE" },
    });
  });

  test("R15 a member of the candidate's employer abstains by rule and is not counted", async () => {
    const em = api.em();
    const region = await em.findOneOrFail(Region, "region_test");
    const candidate = aPerson(em, region);
    const colleague = await em.findOneOrFail(Employment, { person: world.people[1]! });
    await em.populate(colleague, ["institution"]);
    anEmployment(em, candidate, colleague.institution.getEntity());
    await em.flush();
    const sessionId = await world.underWay([await world.assessed({ person: candidate.id })], 6);
    const { id } = await onlyItemOf(sessionId);

    expect(await api.em().find(AgendaVote, { item: id })).toMatchObject([
      { choice: "ABSTAINED", ground: "COMMON_EMPLOYER" },
    ]);
    // Six are there, five are counted.
    expect(await world.vote(id, "+")).toMatchObject([{ reason: "NO_QUORUM" }]);
    const members = await world.membersOf(sessionId);
    await world.send(
      "setPresence",
      { sessionId, memberIds: members.slice(0, 7).map((member) => member.id) },
      world.secretary,
    );
    expect(await world.vote(id, ".+")).toMatchObject([{ reason: "CONFLICT_OF_INTEREST" }]);
    await world.vote(id, "+.+++++");
    expect(await world.send("decideItem", { itemId: id }, world.secretary)).toMatchObject({
      item: { decided: "INCLUDE" },
    });
    expect(await onlyItemOf(sessionId)).toMatchObject({ forCount: 6, againstCount: 0 });
  });

  test("R15 a member tells of a conflict; the vote cast before does not count, and it is not taken back", async () => {
    const sessionId = await world.underWay([await world.assessed()]);
    const { id } = await onlyItemOf(sessionId);
    await world.vote(id, "+++++++");

    expect(
      await world.send(
        "abstainFromItem",
        { itemId: id, reason: "Двоюродный брат кандидата" },
        world.people[2]!,
      ),
    ).toMatchObject({ item: { state: "PREPARED" } });
    expect(await world.vote(id, "..-")).toMatchObject([{ reason: "CONFLICT_OF_INTEREST" }]);
    await world.send("decideItem", { itemId: id }, world.secretary);
    expect(await onlyItemOf(sessionId)).toMatchObject({ forCount: 6, againstCount: 0, decided: "INCLUDE" });
  });

  test("R15 the candidate who sits on the commission neither votes nor sees the votes", async () => {
    const own = world.people[3]!;
    const sessionId = await world.underWay([await world.assessed({ person: own })]);
    const { id } = await onlyItemOf(sessionId);
    await world.vote(id, "+++.+++");

    expect(await world.vote(id, "...+")).toMatchObject([{ reason: "CONFLICT_OF_INTEREST" }]);
    const seen = async (as: string) => {
      const { data } = await api.send<{ commissionSession: { items: { votes: object[] }[] } }>(
        "query ($id: ID!) { commissionSession(id: $id) { items { votes { choice } quorum { counted } } } }",
        { id: sessionId },
        as,
      );
      return data.commissionSession.items[0]!;
    };
    expect(await seen(own)).toEqual({ votes: [], quorum: null });
    // Another member sees that six have voted, and how only of the own vote.
    const { votes } = await seen(world.chair);
    expect(votes.filter((vote) => "choice" in vote && vote.choice === "FOR")).toHaveLength(1);
    expect(votes).toHaveLength(7);
  });

  test("R16 the chair decides a tie", async () => {
    const sessionId = await world.underWay([await world.assessed(), await world.assessed()], 6);
    const [first, second] = await world.itemsOf(sessionId);
    await world.vote(first!.id, "+++---");
    await world.vote(second!.id, "-++-+-");

    await world.send("decideItem", { itemId: first!.id }, world.secretary);
    await world.send("decideItem", { itemId: second!.id, ...refusal }, world.secretary);
    expect(await world.itemsOf(sessionId)).toMatchObject([
      { decided: "INCLUDE", isByCastingVote: true, forCount: 3, againstCount: 3 },
      { decided: "REFUSE", isByCastingVote: true },
    ]);
  });

  test("is closed only when everybody who is there has voted; the secretary writes down a vote told in the room", async () => {
    const sessionId = await world.underWay([await world.assessed()]);
    const { id } = await onlyItemOf(sessionId);
    await world.vote(id, "++++++");
    const decide = () => world.send("decideItem", { itemId: id }, world.secretary);

    expect(await decide()).toMatchObject({ reason: "VOTES_MISSING" });
    const silent = (await world.membersOf(sessionId))[6]!;
    const forMember = (as: string) =>
      world.send("castVote", { itemId: id, isFor: false, memberId: silent.id }, as);
    expect(await forMember(world.people[1]!)).toMatchObject({ reason: "NOT_SECRETARY" });
    await forMember(world.secretary);
    expect(await api.em().findOneOrFail(AgendaVote, { item: id, member: silent })).toMatchObject({
      choice: "AGAINST",
      isBySecretary: true,
    });
    expect(await decide()).toMatchObject({ item: { decided: "INCLUDE" } });
    expect(await decide()).toMatchObject({ reason: "INVALID_STATE" });
  });

  test("is not for those who are absent, nor for outsiders", async () => {
    const sessionId = await world.underWay([await world.assessed()]);
    const { id } = await onlyItemOf(sessionId);
    const cast = (as: string) => world.send("castVote", { itemId: id, isFor: true }, as);

    expect(await cast(world.people[8]!)).toMatchObject({ reason: "NOT_MEMBER" });
    expect(await cast(world.registrar)).toMatchObject({ reason: "NOT_MEMBER" });
    expect(await cast(world.officer)).toMatchObject({ reason: "NOT_FOUND" });
  });

  test("R17 a refusal needs a ground of the dictionary and a reason in words", async () => {
    const applicationId = await world.assessed();
    const sessionId = await world.underWay([applicationId]);
    const { id } = await onlyItemOf(sessionId);
    await world.vote(id, "-------");

    expect(await world.send("decideItem", { itemId: id, reason: "коротко" }, world.secretary)).toMatchObject({
      problems: [
        { path: "ground", code: "REQUIRED" },
        { path: "reason", code: "TOO_SHORT" },
      ],
    });
    expect(await world.send("decideItem", { itemId: id, ...refusal }, world.secretary)).toMatchObject({
      item: { state: "VOTED", decided: "REFUSE" },
    });
    expect(await stateOf(applicationId)).toBe("REFUSED");
    expect(
      await api.em().findOneOrFail(ApplicationEvent, { application: applicationId, kind: "REFUSED" }),
    ).toMatchObject({ ground: "CONDITIONS_NOT_MET", text: refusal.reason });
  });

  test("R10 a failed assessment, or one nobody came to, can only be refused", async () => {
    const sessionId = await world.underWay([await world.assessed({ resultOutcome: "NO_SHOW" })]);
    const { id } = await onlyItemOf(sessionId);

    expect(await world.vote(id, "+")).toMatchObject([{ reason: "RESULT_NOT_PASSED" }]);
    await world.vote(id, "-------");
    expect(
      await world.send(
        "decideItem",
        { itemId: id, ground: "NO_SHOW", reason: refusal.reason },
        world.secretary,
      ),
    ).toMatchObject({ item: { decided: "REFUSE" } });
  });

  test("R45 the secretary does not conduct the own case", async () => {
    const sessionId = await world.underWay([await world.assessed({ person: world.secretary })]);
    const { id } = await onlyItemOf(sessionId);
    await world.vote(id, "+++++++");

    expect(await world.send("decideItem", { itemId: id }, world.secretary)).toMatchObject({
      reason: "CONFLICT_OF_INTEREST",
    });
  });

  test("of two members at once is kept from each", async () => {
    const sessionId = await world.underWay([await world.assessed()]);
    const { id } = await onlyItemOf(sessionId);
    await Promise.all(
      world.people.slice(0, 7).map((as) => world.send("castVote", { itemId: id, isFor: true }, as)),
    );

    expect(await api.em().count(AgendaVote, { item: id })).toBe(7);
  });
});

describe("the protocol", () => {
  test("is numbered when the session ends, what is left waits for another, and only the chair signs, by password", async () => {
    const [first, second] = [await world.assessed(), await world.assessed()];
    const sessionId = await world.underWay([first, second]);
    const [item] = await world.itemsOf(sessionId);
    await world.vote(item!.id, "+++++++");
    await world.send("decideItem", { itemId: item!.id }, world.secretary);

    expect(await world.actIn("closeCommissionSession", sessionId, world.secretary)).toMatchObject({
      problems: [{ path: "reason", code: "REQUIRED" }],
    });
    const { session } = await world.actIn("closeCommissionSession", sessionId, world.secretary, {
      reason: "Не хватило времени",
    });
    expect(session).toMatchObject({ state: "CLOSED", protocolNumber: expect.any(Number) });
    expect(await world.itemsOf(sessionId)).toMatchObject([{ state: "VOTED" }, { state: "DEFERRED" }]);
    expect(await stateOf(second)).toBe("AT_COMMISSION");

    const sign = (as: string, word: string) => world.actIn("signProtocol", sessionId, as, { password: word });
    expect(await sign(world.secretary, password)).toMatchObject({ reason: "NOT_CHAIR" });
    expect(await sign(world.chair, "не тот пароль")).toMatchObject({ reason: "PASSWORD_WRONG" });
    expect(await sign(world.chair, password)).toMatchObject({ session: { state: "SIGNED" } });
    expect(await sign(world.chair, password)).toMatchObject({ reason: "INVALID_STATE" });
    expect(await onlyItemOf(sessionId)).toMatchObject({ state: "PROTOCOL_SIGNED" });
  });

  test("R18 asks the officer for the order within three working days, and tells the candidate of the decision", async () => {
    const applicationId = await world.assessed();
    const [item] = await world.decided(applicationId);
    await api.settle();
    const { person } = await api.em().findOneOrFail(ExpertApplication, applicationId);
    const sessionId = item!.session.id;

    // Signed on Sunday the 12th: three working days are over with Wednesday the 15th.
    const [task] = await api.em().find(Task, { kind: "CARRY_OUT_DECISIONS", objectId: sessionId });
    expect(task).toMatchObject({ closedAt: null });
    expect(task!.dueAt!.toISOString()).toBe("2026-04-15T19:00:00.000Z");
    const told = await api.em().find(Notification, { person: person.id }, { orderBy: { id: "asc" } });
    expect(told.map(({ kind }) => kind).toSorted()).toEqual(["APPLICATION_ON_AGENDA", "DECISION_MADE"]);
  });

  test("R85 keeps the edition of the regulation that the session was opened under, and the journal every act", async () => {
    const em = api.em();
    const regulation = em.create(Regulation, {
      regionId: "region_test",
      createdAt: new Date(),
      edition: 1,
      title: "Регламент",
      basis: "Приказ для пробы",
      effectiveFromOn: "2026-01-01",
      parameters: {},
    });
    await em.flush();
    const sessionId = await world.underWay([await world.assessed()]);
    const item = await onlyItemOf(sessionId);
    await world.vote(item.id, "+++++++");
    await world.send("decideItem", { itemId: item.id }, world.secretary);
    await world.actIn("closeCommissionSession", sessionId, world.secretary);
    await world.actIn("signProtocol", sessionId, world.chair, { password });
    const acts = await api
      .em()
      .find(JournalEntry, { subjectId: { $in: [item.id, sessionId] } }, { orderBy: { seq: "asc" } });

    expect(acts.map(({ act }) => act)).toEqual([
      "commissionSession.planned",
      "commissionSession.opened",
      ...Array.from({ length: 7 }, () => "vote.cast"),
      "decision.made",
      "commissionSession.closed",
      "protocol.signed",
    ]);
    const session = await api.em().findOneOrFail(CommissionSession, sessionId);
    expect(session.regulation?.id).toBe(regulation.id);
  });

  test("R86 is not there for the commission of another region", async () => {
    const em = api.em();
    const other = em.create(Region, {
      id: "region_other",
      code: "45",
      nameRu: "Курганская область",
      timeZone: "Asia/Yekaterinburg",
      operator: {
        nameRu: "Оператор",
        addressRu: "Курган",
        taxpayerNumber: "4500000000",
        siteUrl: "https://o.invalid",
      },
      createdAt: new Date(),
    });
    const foreign = aPerson(em, other);
    aRole(em, foreign, "COMMISSION_SECRETARY");
    await em.flush();
    const sessionId = await world.underWay([await world.assessed()]);
    const { id } = await api.em().findOneOrFail(AgendaItem, { session: sessionId });

    expect(await world.send("deferItem", { itemId: id, reason: "Чужое дело" }, foreign.id)).toMatchObject({
      reason: "NOT_FOUND",
    });
    const { data } = await api.send<{ commissionSessions: { nodes: object[] } }>(
      "{ commissionSessions(first: 5) { nodes { id } } }",
      {},
      foreign.id,
    );
    expect(data.commissionSessions.nodes).toEqual([]);
  });
});
