import type { EntityManager } from "@mikro-orm/postgresql";

import { Account } from "../accounts/account.entity.js";
import {
  aMunicipality,
  anEmployment,
  anInstitution,
  aPerson,
  aRegion,
  aRole,
} from "../accounts/accounts.factory.js";
import { hashPassword } from "../accounts/password.js";
import type { Person } from "../accounts/person.entity.js";
import type { Region } from "../accounts/region.entity.js";
import { VersionAuthor } from "../documents/document.entity.js";
import { aDocument, aVersion } from "../documents/document.factory.js";
import { aGroup, aMember } from "../groups/projectGroup.factory.js";
import { Availability, type ExpertCategory, RegisterEntry } from "../register/registerEntry.entity.js";
import { type CriterionMark, Review, ReviewAssignment, type ReviewVerdict } from "./round.entity.js";
import { Rubric } from "./rubric.entity.js";

const longAgo = new Date("2022-04-01T00:00:00Z");
let count = 0;

/** The password of everybody who signs. */
export const PASSWORD = "четыре слова и точка";

/** Six criteria on a scale of 0 to 5, as the default sheet has them. */
export const aRubric = (em: EntityManager, regionId: string): Rubric =>
  em.create(Rubric, {
    regionId,
    createdAt: longAgo,
    titleRu: "Экспертный лист модельного документа",
    edition: 1,
    scaleMax: 5,
    criterionPass: 3,
    passPercent: 70,
    commentLength: 30,
    criteria: Array.from({ length: 6 }, (_, index) => ({
      key: `c${index + 1}`,
      nameRu: `Критерий ${index + 1}`,
      questionRu: `Вопрос ${index + 1}?`,
      weight: 1,
      descriptorsRu: Array.from({ length: 6 }, (_, level) => `Уровень ${level}`),
    })),
  });

/** Somebody with a line of the register and a main post in a municipality of their own, or in the one given. */
export function aRegistered(
  em: EntityManager,
  region: Region,
  {
    surname,
    category = "SENIOR",
    kind = "ATTESTED_EXPERT",
    school = anInstitution(em, aMunicipality(em, region)),
  }: {
    surname: string;
    category?: ExpertCategory | null;
    kind?: "ATTESTED_EXPERT" | "GROUP_PARTICIPANT";
    school?: ReturnType<typeof anInstitution>;
  },
): Person {
  count += 1;
  const person = aPerson(em, region, { surname });
  anEmployment(em, person, school);
  em.create(RegisterEntry, {
    regionId: region.id,
    createdAt: longAgo,
    registrationNo: `74-2022-${`${count}`.padStart(4, "0")}`,
    kind,
    person,
    category,
    directionCodes: ["1.2", "2.4"],
    validFromOn: "2021-01-15",
    validUntilOn: "2024-01-14",
    state: kind === "ATTESTED_EXPERT" ? "ACTIVE" : "LISTED",
  });
  return person;
}

/**
 * The world of scenario 8.2: a document of a group led from Миасский ГО, the experts around it, and a leading expert of
 * Троицкий МР who has no free hand until `freeArbiter`. `spare` more experts stand by.
 */
export async function aPanelWorld(em: EntityManager, { spare = 0 }: { spare?: number } = {}) {
  const region = aRegion(em);
  const miass = aMunicipality(em, region, { nameRu: "Миасский ГО" });
  const leadSchool = anInstitution(em, miass);
  const lead = aPerson(em, region, { surname: "Кузнецова" });
  anEmployment(em, lead, leadSchool);
  const author = aPerson(em, region, { surname: "Авторова" });
  anEmployment(em, author, anInstitution(em, aMunicipality(em, region)));
  const group = aGroup(em, lead);
  aMember(em, group, author);

  const coordinator = aPerson(em, region, { surname: "Координатова" });
  aRole(em, coordinator, "COORDINATOR");
  em.create(Account, {
    regionId: region.id,
    createdAt: longAgo,
    person: coordinator,
    email: "coordinator@test.invalid",
    passwordHash: await hashPassword(PASSWORD),
    confirmedAt: longAgo,
  });
  const authorCoordinator = aPerson(em, region, { surname: "Двоякова" });
  aRole(em, authorCoordinator, "COORDINATOR");
  aMember(em, group, authorCoordinator);

  const experts = ["Волков", "Гордеева", "Дёмин"].map((surname) => aRegistered(em, region, { surname }));
  const reserve = Array.from({ length: spare }, (_, index) =>
    aRegistered(em, region, { surname: `Запасная${index + 1}` }),
  );
  const orlova = aRegistered(em, region, { surname: "Орлова" });
  aMember(em, group, orlova, "MEMBER", { toOn: "2022-04-30" });
  const belov = aRegistered(em, region, { surname: "Белов", school: anInstitution(em, miass) });
  const zueva = aRegistered(em, region, { surname: "Зуева", kind: "GROUP_PARTICIPANT", category: null });
  const arbiter = aRegistered(em, region, { surname: "Троицкая", category: "LEADING" });
  const busy = em.create(Availability, {
    regionId: region.id,
    createdAt: longAgo,
    person: arbiter,
    maxConcurrent: 0,
  });

  const document = aDocument(em, group, {
    title: "Модельная структура управленческого цикла МСОКО",
    directionCodes: ["1.2", "2.4"],
    state: "DISCUSSION_CLOSED",
    discussionOpensAt: new Date("2022-05-15T19:00:00Z"),
    discussionClosesAt: new Date("2022-05-30T19:00:00Z"),
  });
  const version = aVersion(em, document);
  em.create(VersionAuthor, {
    regionId: region.id,
    createdAt: longAgo,
    documentVersion: version,
    person: author,
  });
  const rubric = aRubric(em, region.id);
  await em.flush();

  return {
    region,
    leadSchool,
    lead,
    author,
    group,
    coordinator,
    authorCoordinator,
    experts,
    reserve,
    orlova,
    belov,
    zueva,
    arbiter,
    busy,
    document,
    version,
    rubric,
  };
}

/** Scores that add up to `points` of 30, one criterion after the other. */
export const marksOf = (points: number): CriterionMark[] =>
  Array.from({ length: 6 }, (_, index) => {
    const score = Math.floor(points / 6) + (index < points % 6 ? 1 : 0);
    return {
      key: `c${index + 1}`,
      score,
      comment: score < 3 ? "Показатели не имеют источника и расчёта." : "",
    };
  });

/** Submits a review as its expert's own act leaves it, with one mandatory remark where the verdict asks for it. */
export async function submitted(
  em: EntityManager,
  { roundId, expertId }: { roundId: string; expertId: string },
  {
    points,
    verdict,
    settled = {},
    remarkId = `remark_${expertId}`,
  }: { points: number; verdict: ReviewVerdict; settled?: Record<string, boolean>; remarkId?: string },
  at: Date,
): Promise<ReviewAssignment> {
  const assignment = await em.findOneOrFail(ReviewAssignment, { round: roundId, expert: expertId });
  const isAskingForMore = verdict === "REVISE" || verdict === "REJECT";
  assignment.state = "SUBMITTED";
  assignment.acceptedAt ??= at;
  assignment.declaredNoConflictAt ??= at;
  em.create(Review, {
    regionId: assignment.regionId,
    createdAt: at,
    assignment,
    round: roundId,
    marks: marksOf(points),
    remarks: [
      {
        id: remarkId,
        criterionKey: "c5",
        blockId: null,
        start: null,
        end: null,
        quote: null,
        text: `Уточнить расчёт показателей (${points})`,
        isMandatory: isAskingForMore,
      },
    ],
    settled,
    verdict,
    totalPercent: (100 * points) / 30,
    savedAt: at,
    submittedAt: at,
    hash: "0".repeat(64),
  });
  await em.flush();
  return assignment;
}
