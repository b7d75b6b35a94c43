import type { RequiredEntityData } from "@mikro-orm/core";
import { expect } from "vitest";

import {
  aMunicipality,
  anAccount,
  anEmployment,
  anInstitution,
  aPerson,
  aRegion,
  aRole,
} from "../accounts/accounts.factory.js";
import { Direction } from "../accounts/dictionary.entity.js";
import { hashPassword } from "../accounts/password.js";
import { Region } from "../accounts/region.entity.js";
import { newId } from "../platform/ids.js";
import type { TestApi } from "../platform/testing/api.js";
import { ExpertApplication } from "../register/application.entity.js";
import { AgendaItem, AgendaVote, SessionMember } from "./commissionSession.entity.js";

export const password = "закрытый протокол 2026";

interface Answer {
  __typename: string;
  reason?: string;
  problems?: { path: string; code: string }[];
  session?: { id: string; version: number; state: string; protocolNumber: number | null };
  item?: { id: string; state: string; decided: string | null };
  order?: { id: string; number: string; kind: string };
}

let ordinal = 0;
let orders = 0;

/**
 * A region on 10 April 2026 with registrar, secretary, officer and a commission of nine, each of an employer of their own,
 * and hands that conduct its sessions.
 */
export async function aCommissionWorld(api: TestApi) {
  await api.setClock("2026-04-10T07:00:00Z");
  const em = api.em();
  const region = aRegion(em);
  const municipality = aMunicipality(em, region);
  const passwordHash = await hashPassword(password);
  const registrar = aPerson(em, region, { surname: "Реестрова" });
  aRole(em, registrar, "REGISTRAR");
  const secretary = aPerson(em, region, { surname: "Протоколова" });
  aRole(em, secretary, "COMMISSION_SECRETARY");
  const officer = aPerson(em, region, { surname: "Приказова" });
  aRole(em, officer, "MINISTRY_OFFICER");
  const members = Array.from({ length: 9 }, (_, index) => {
    const person = aPerson(em, region, { surname: index === 0 ? "Председателева" : `Членова${index}` });
    aRole(em, person, index === 0 ? "COMMISSION_CHAIR" : "COMMISSION_MEMBER");
    anEmployment(em, person, anInstitution(em, municipality));
    return person;
  });
  anAccount(em, members[0]!, { passwordHash });
  for (const [position, code] of ["1.2", "2.4"].entries())
    em.create(Direction, {
      regionId: region.id,
      createdAt: new Date(),
      code,
      nameRu: code,
      nameEn: code,
      position,
    });
  await em.flush();
  const people = members.map(({ id }) => id);
  const chair = people[0]!;

  /** An application that was assessed in March, so that its result is appealed no more. */
  async function assessed(given: Partial<RequiredEntityData<ExpertApplication>> = {}): Promise<string> {
    const unit = api.em();
    const known = await unit.findOneOrFail(Region, "region_test");
    const person = given.person ?? aPerson(unit, known, { surname: "Кандидатова" });
    ordinal += 1;
    const application = unit.create(ExpertApplication, {
      regionId: "region_test",
      createdAt: new Date(),
      person,
      number: `З-2026-${String(ordinal).padStart(4, "0")}`,
      purpose: "INITIAL",
      directionCodes: ["1.2", "2.4"],
      content: {
        education: [],
        service: [],
        training: [],
        experience: "",
        isDisinterested: true,
        agreedText: null,
        publicFields: [],
      },
      state: "ASSESSED",
      savedAt: new Date("2026-03-01T07:00:00Z"),
      submittedAt: new Date("2026-03-01T07:00:00Z"),
      gaps: [],
      resultOutcome: "PASSED",
      resultSource: "ENTERED",
      resultHeldOn: "2026-03-20",
      resultPublishedAt: new Date("2026-03-23T07:00:00Z"),
      appealBy: new Date("2026-03-26T19:00:00Z"),
      resultBasis: "Протокол экзамена № 4",
      ...given,
    });
    await unit.flush();
    return application.id;
  }

  /** Sends one act; gives its payload. */
  async function send(name: string, input: object, as: string): Promise<Answer> {
    const type = `${name[0]!.toUpperCase()}${name.slice(1)}`;
    const shown =
      name === "carryOutDecisions"
        ? "order { id number kind }"
        : ["castVote", "abstainFromItem", "decideItem", "deferItem"].includes(name)
          ? "item { id state decided }"
          : "session { id version state protocolNumber }";
    const refused = name === "carryOutDecisions" ? "OrderRefused" : "CommissionRefused";
    const { data, errors } = await api.send<Record<string, Answer>>(
      `mutation ($input: ${type}Input!) { ${name}(input: $input) { __typename
        ... on ${type}Success { ${shown} }
        ... on InvalidInput { problems { path code } } ... on ${refused} { reason } } }`,
      { input: { key: newId("key"), ...input } },
      as,
    );
    expect(errors).toBeUndefined();
    return data[name]!;
  }

  async function plan(on = "2026-04-12"): Promise<string> {
    const { session } = await send(
      "planCommissionSession",
      { on, time: "10:00", place: "Челябинск, ул. Пробная, 1, каб. 12" },
      secretary.id,
    );
    return session!.id;
  }

  const versionOf = async (sessionId: string): Promise<number> => {
    const { data } = await api.send<{ commissionSession: { version: number } }>(
      "query ($id: ID!) { commissionSession(id: $id) { version } }",
      { id: sessionId },
      secretary.id,
    );
    return data.commissionSession.version;
  };

  const actIn = async (name: string, sessionId: string, as: string, input: object = {}): Promise<Answer> =>
    send(name, { sessionId, version: await versionOf(sessionId), ...input }, as);

  const itemsOf = (sessionId: string) =>
    api.em().find(AgendaItem, { session: sessionId }, { orderBy: { position: "asc" } });

  const membersOf = (sessionId: string) =>
    api.em().find(SessionMember, { session: sessionId }, { orderBy: { seq: "asc" } });

  /** A session of 12 April that is under way with these applications and the first `present` members. */
  async function underWay(applicationIds: readonly string[], present = 7): Promise<string> {
    await api.setClock("2026-04-10T07:00:00Z");
    const sessionId = await plan();
    expect(await send("putOnAgenda", { sessionId, applicationIds }, registrar.id)).toMatchObject({
      session: { state: "PLANNED" },
    });
    await api.setClock("2026-04-12T05:10:00Z");
    expect(
      await actIn("openCommissionSession", sessionId, secretary.id, { presentIds: people.slice(0, present) }),
    ).toMatchObject({ session: { state: "OPEN" } });
    return sessionId;
  }

  /** Votes by letters, the chair's first: `+` for, `-` against; the others do not vote. */
  async function vote(itemId: string, line: string): Promise<Answer[]> {
    const answers: Answer[] = [];
    for (const [index, letter] of line.split("").entries()) {
      if (letter !== "+" && letter !== "-") continue;
      answers.push(await send("castVote", { itemId, isFor: letter === "+" }, people[index]!));
    }
    return answers;
  }

  /** A signed protocol with a decision to grant for each application; gives the items in their order. */
  async function decided(...applicationIds: string[]): Promise<AgendaItem[]> {
    const sessionId = await underWay(applicationIds);
    const unit = api.em();
    const present = (await membersOf(sessionId)).filter(({ isPresent }) => isPresent);
    for (const { id } of await itemsOf(sessionId)) {
      for (const member of present)
        unit.create(AgendaVote, {
          regionId: "region_test",
          createdAt: new Date(),
          item: id,
          member: member.id,
          choice: "FOR",
          isBySecretary: false,
          at: new Date(),
        });
      await unit.flush();
      expect(await send("decideItem", { itemId: id }, secretary.id)).toMatchObject({
        item: { state: "VOTED" },
      });
    }
    await actIn("closeCommissionSession", sessionId, secretary.id);
    expect(await actIn("signProtocol", sessionId, chair, { password })).toMatchObject({
      session: { state: "SIGNED" },
    });
    return itemsOf(sessionId);
  }

  const carryOut = (itemIds: readonly string[], given: object = {}, as = officer.id): Promise<Answer> => {
    orders += 1;
    return send(
      "carryOutDecisions",
      {
        issuer: "Министерство",
        number: `01/${orders}`,
        on: "2026-04-15",
        title: "О включении в реестр экспертов",
        itemIds,
        ...given,
      },
      as,
    );
  };

  return {
    registrar: registrar.id,
    secretary: secretary.id,
    officer: officer.id,
    chair,
    people,
    assessed,
    send,
    plan,
    actIn,
    itemsOf,
    membersOf,
    underWay,
    vote,
    decided,
    carryOut,
  };
}
