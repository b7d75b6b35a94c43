import type { EntityManager } from "@mikro-orm/postgresql";
import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";

import {
  anAccount,
  anEmployment,
  anInstitution,
  aPerson,
  aRole,
} from "../../../api/src/accounts/accounts.factory.js";
import { Municipality } from "../../../api/src/accounts/municipality.entity.js";
import { hashPassword } from "../../../api/src/accounts/password.js";
import type { Person } from "../../../api/src/accounts/person.entity.js";
import { Region } from "../../../api/src/accounts/region.entity.js";
import type { Role } from "../../../api/src/accounts/role.entity.js";
import { loadDictionaries } from "../../../api/seeds/dictionaries.js";
import { newSecret } from "../../../api/src/platform/ids.js";
import { anApi, type TestApi } from "../../../api/src/platform/testing/api.js";
import { anEntry } from "../../../api/src/register/register.factory.js";
import { ReviewAssignment } from "../../../api/src/review/round.entity.js";
import { aBrowser, aVisitor, type Visitor } from "./browser.js";

/** The password of everybody. */
export const PASSWORD = "четыре слова и точка";

/** A Word file of the demonstration. */
export const wordFile = (name: string) =>
  fileURLToPath(new URL(`../../../api/seeds/documents/${name}`, import.meta.url));

/** What an act answers, as far as journeys ask. */
export interface Done {
  message?: string;
  proposal?: { id: string; number: number; version: number };
  answer?: { version: number };
}

type Verdict = "APPROVE" | "APPROVE_WITH_REMARKS" | "REVISE" | "REJECT";
interface Judgement {
  points: number;
  verdict: Verdict;
  /** Words of a remark on the whole document that has to be settled. Remarks of the round before are settled. */
  mandatory?: string;
}

interface OpenedReview {
  id: string;
  version: number;
  formerRemarks: { id: string }[] | null;
}

/** A region with its dictionaries, its people at their browsers, and the clock that all of them see. */
export interface Stage {
  api: TestApi;
  /** Sets the clock of the server and of every browser. */
  at: (instant: string) => Promise<void>;
  /** Does an act over the API, as the page would; `read` is what is asked of its success. */
  does: (mutation: string, input: object, as: Person, read?: string) => Promise<Done>;
  /** The browser of a person, the same one at every call; null is a visitor who has not signed in. */
  visit: (person: Person | null, looks?: Parameters<typeof aVisitor>[3]) => Promise<Visitor>;
  /** The API's part of an expert: takes the assignment on, fills the sheet in and submits it. */
  judges: (roundId: string, expert: Person, judgement: Judgement) => Promise<void>;
  /** What all browsers complained of. */
  complaints: () => string[];
  close: () => Promise<void>;
}

/** Makes people of the region; flush the unit of work afterwards. */
export interface Cast {
  em: EntityManager;
  person: (surname: string, municipality: string) => Person;
  staff: (surname: string, role: Role) => Person;
  /** Somebody with a line of the register, employed in the municipality. */
  expert: (surname: string, municipality: string, entry?: Parameters<typeof anEntry>[2]) => Person;
}

/** Starts the product with an empty region as of a day, and fills it with the people of a journey. */
export async function aStage<People>(
  instant: string,
  cast: (given: Cast) => People,
): Promise<Stage & { people: People }> {
  const api = await anApi();
  const browser: Browser = await aBrowser();
  await api.setClock(instant);
  let now = instant;

  const em = api.em();
  await loadDictionaries(
    em,
    "74",
    {
      nameRu: "Челябинская область",
      timeZone: "Asia/Yekaterinburg",
      operator: {
        nameRu: "Оператор",
        addressRu: "Челябинск",
        taxpayerNumber: "7400000000",
        siteUrl: "https://operator.invalid",
      },
    },
    { now: new Date(instant), today: "2022-01-01" },
  );
  const region = await em.findOneOrFail(Region, { code: "74" });
  const places = new Map((await em.find(Municipality, {})).map((place) => [place.nameRu, place]));
  const passwordHash = await hashPassword(PASSWORD);
  const placeOf = (name: string) => {
    const place = places.get(name);
    if (!place) throw new Error(`No municipality is called ${name}: ${[...places.keys()].join(", ")}`);
    return place;
  };
  const person = (surname: string, municipality: string) => {
    const one = aPerson(em, region, {
      surname,
      occupation: "педагог",
      municipality: placeOf(municipality),
    });
    anAccount(em, one, { passwordHash });
    anEmployment(em, one, anInstitution(em, placeOf(municipality)));
    return one;
  };
  const people = cast({
    em,
    person,
    staff: (surname, role) => {
      const one = person(surname, "Челябинский ГО");
      aRole(em, one, role);
      return one;
    },
    expert: (surname, municipality, entry = {}) => {
      const one = person(surname, municipality);
      anEntry(em, one, { directionCodes: ["1.2", "2.4"], category: "SENIOR", ...entry });
      return one;
    },
  });
  await em.flush();

  const visitors = new Map<Person | null, Visitor>();
  const does: Stage["does"] = async (mutation, input, as, read = "__typename") => {
    const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}`;
    const { data, errors } = await api.send<Record<string, Done>>(
      `mutation ($input: ${type}Input!) { ${mutation}(input: $input) {
        ... on ${type}Success { ${read} } ... on Problem { message } } }`,
      { input: { key: newSecret().slice(0, 32), ...input } },
      as.id,
    );
    if (errors) throw new Error(JSON.stringify(errors));
    return data[mutation]!;
  };
  const succeeds = async (mutation: string, input: object, as: Person) => {
    const { message } = await does(mutation, input, as);
    if (message) throw new Error(`${mutation}: ${message}`);
  };

  return {
    api,
    people,
    does,
    async at(next) {
      now = next;
      await api.setClock(next);
      for (const { context } of visitors.values()) await context.clock.setFixedTime(next);
    },
    async visit(someone, looks) {
      const known = visitors.get(someone);
      if (known && !looks) return known;
      const visitor = await aVisitor(browser, api, someone?.id ?? null, looks);
      await visitor.context.clock.setFixedTime(now);
      visitor.page.setDefaultTimeout(30_000);
      visitors.set(someone, visitor);
      return visitor;
    },
    async judges(roundId, expert, { points, verdict, mandatory }) {
      const duty = () => api.em().findOneOrFail(ReviewAssignment, { round: roundId, expert: expert.id });
      const { id: assignmentId, version } = await duty();
      await succeeds(
        "acceptInvitation",
        { assignmentId, version, hasDeclaredNoConflict: true, isNamedAgreed: true },
        expert,
      );
      await succeeds("openReview", { assignmentId }, expert);
      const { data } = await api.send<{ reviewAssignment: { review: OpenedReview } }>(
        `query ($id: ID!) { reviewAssignment(id: $id) { review { id version formerRemarks { id } } } }`,
        { id: assignmentId },
        expert.id,
      );
      const { id: reviewId, version: reviewVersion, formerRemarks } = data.reviewAssignment.review;
      const content = {
        marks: Array.from({ length: 6 }, (_, index) => {
          const score = Math.floor(points / 6) + (index < points % 6 ? 1 : 0);
          return { key: `c${index + 1}`, score, comment: "Показатели не имеют источника и порядка расчёта." };
        }),
        remarks: mandatory
          ? [
              {
                id: "r1",
                criterionKey: "c5",
                blockId: null,
                start: null,
                end: null,
                quote: null,
                text: mandatory,
                isMandatory: true,
              },
            ]
          : [],
        settled: (formerRemarks ?? []).map(({ id: remarkId }) => ({ remarkId, isSettled: true })),
        summary: "",
        verdict,
      };
      await succeeds("submitReview", { reviewId, version: reviewVersion, content }, expert);
    },
    complaints: () => [...visitors.values()].flatMap(({ complaints }) => complaints),
    async close() {
      await browser.close();
      await api.close();
    },
  };
}
