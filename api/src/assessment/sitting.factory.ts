import type { RequiredEntityData } from "@mikro-orm/core";

import { anAccount, aPerson, aRegion } from "../accounts/accounts.factory.js";
import { hashPassword } from "../accounts/password.js";
import { Person } from "../accounts/person.entity.js";
import { Region } from "../accounts/region.entity.js";
import { newId, newSecret } from "../platform/ids.js";
import type { TestApi } from "../platform/testing/api.js";
import { hashOf } from "../platform/session.js";
import { Account, Session } from "../accounts/account.entity.js";
import { aBlueprint, aForm, anApplicationInAssessment, anAttempt, anItem } from "./assessment.factory.js";
import { AssessmentAttempt, IntegrityEvent } from "./attempt.entity.js";
import { AssessmentBlueprint } from "./blueprint.entity.js";
import { type ItemType, ItemVersion } from "./item.entity.js";
import { shownId } from "./shownOptions.rules.js";

export const password = "тихая аудитория 2026";
/** The instant at which the attempts of the world open, and the deadline of one that is started then. */
export const opening = Date.UTC(2026, 2, 10, 5, 0, 0);
export const deadline = opening + 90 * 60_000;
export const isoAt = (milliseconds: number): string => new Date(milliseconds).toISOString();

interface Answer {
  __typename: string;
  reason?: string;
  problems?: { path: string; code: string }[];
  token?: string | null;
  deadlineAt?: string;
  epoch?: number;
  change?: number;
  isKept?: boolean;
  isLate?: boolean;
}

const capital = (name: string) => `${name[0]!.toUpperCase()}${name.slice(1)}`;

/** A region with an author, a blueprint and one item of each type, and hands that sit papers of them. */
export async function aSittingWorld(api: TestApi) {
  await api.setClock(isoAt(opening));
  const em = api.em();
  const region = aRegion(em);
  const author = aPerson(em, region);
  const passwordHash = await hashPassword(password);
  const blueprint = aBlueprint(em, region.id, [{ scope: "COMMON", component: null, count: 8 }]);
  await em.flush();
  const versionIds = new Map<ItemType, string>();
  for (const type of [
    "SINGLE",
    "MULTIPLE",
    "ORDER",
    "MATCH",
    "INLINE_CHOICE",
    "SHORT",
    "NUMBER",
    "EXTENDED",
  ] as const)
    versionIds.set(type, (await anItem(em, author, type)).id);

  /** A candidate with a scheduled attempt on a paper of the given types in their order. */
  async function scheduled(
    types: readonly ItemType[] = ["SINGLE", "MULTIPLE", "SHORT"],
    given: Partial<RequiredEntityData<AssessmentAttempt>> = {},
  ) {
    const unit = api.em();
    const person = aPerson(unit, await unit.findOneOrFail(Region, region.id));
    anAccount(unit, person, { passwordHash });
    const ofPaper = await Promise.all(
      types.map((type) => unit.findOneOrFail(ItemVersion, versionIds.get(type)!)),
    );
    const known = await unit.findOneOrFail(AssessmentBlueprint, blueprint.id);
    const form = aForm(unit, known, ofPaper);
    const attempt = anAttempt(unit, anApplicationInAssessment(unit, person), known, form, given);
    await unit.flush();
    return {
      attemptId: attempt.id,
      personId: person.id,
      /** The id under which the paper shows an option. */
      shown: (id: string) => shownId(form.optionSecret, id),
    };
  }

  /** Sends an act under the session of a person, or under another session's cookie. */
  async function send(act: string, input: object, as: string, cookie?: string): Promise<Answer> {
    const query = `mutation ($input: ${capital(act)}Input!) { ${act}(input: $input) { __typename
      ... on InvalidInput { problems { path code } } ... on SittingRefused { reason }
      ${fieldsOf[act] ?? `... on ${capital(act)}Success { at deadlineAt epoch }`} } }`;
    const body = JSON.stringify({ query, variables: { input: { key: newSecret(), ...input } } });
    const response = await fetch(`${api.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", cookie: cookie ?? (await api.cookieOf(as)) },
      body,
    });
    const { data, errors } = (await response.json()) as {
      data?: Record<string, Answer>;
      errors?: { message: string }[];
    };
    if (!data) throw new Error(JSON.stringify(errors));
    return data[act]!;
  }

  /** Another browser of the person. */
  async function anotherSession(personId: string): Promise<string> {
    const unit = api.em();
    const { regionId } = await unit.findOneOrFail(Person, personId);
    const secret = newSecret();
    unit.create(Session, {
      id: newId("session"),
      regionId,
      createdAt: new Date(opening),
      account: await unit.findOneOrFail(Account, { person: personId }),
      tokenHash: hashOf(secret),
      lastSeenAt: new Date(opening),
      expiresAt: new Date("2099-01-01"),
    });
    await unit.flush();
    return `collegium=${secret}`;
  }

  return {
    scheduled,
    send,
    anotherSession,
    /** A candidate who has started at the opening, with the token. */
    async started(...given: Parameters<typeof scheduled>) {
      await api.setClock(isoAt(opening));
      const sitting = await scheduled(...given);
      const { token } = await send("startAttempt", { attemptId: sitting.attemptId }, sitting.personId);
      if (!token) throw new Error("It was not started.");
      return { ...sitting, token };
    },
    attemptOf: (attemptId: string) => api.em().findOneOrFail(AssessmentAttempt, attemptId),
    async kindsOf(attemptId: string): Promise<string[]> {
      const events = await api
        .em()
        .find(IntegrityEvent, { attempt: attemptId }, { orderBy: { ordinal: "asc" } });
      return events.map(({ kind }) => kind);
    },
  };
}

const fieldsOf: Readonly<Record<string, string>> = {
  startAttempt: "... on StartAttemptSuccess { at deadlineAt epoch token }",
  takeOverAttempt: "... on TakeOverAttemptSuccess { at deadlineAt epoch token }",
  saveAnswer: "... on SaveAnswerSuccess { at deadlineAt epoch position change isKept isLate }",
  submitAttempt: "... on SubmitAttemptSuccess { sitting { id state } }",
};
