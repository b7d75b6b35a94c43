import type { EntityManager } from "@mikro-orm/postgresql";
import type { RequiredEntityData } from "@mikro-orm/core";

import {
  aMunicipality,
  anEmployment,
  anInstitution,
  aPerson,
  aRegion,
  aRole,
} from "../accounts/accounts.factory.js";
import type { Person } from "../accounts/person.entity.js";
import type { Region } from "../accounts/region.entity.js";
import { openTasks } from "../accounts/tasks.js";
import type { DocumentVersion, ModelDocument } from "../documents/document.entity.js";
import { VersionAuthor } from "../documents/document.entity.js";
import { aDocument, aVersion } from "../documents/document.factory.js";
import { aGroup, aMember } from "../groups/projectGroup.factory.js";
import { RegisterEntry } from "../register/registerEntry.entity.js";
import { ExpertiseRound, type FrozenRubric, Review, ReviewAssignment } from "./round.entity.js";
import { Rubric } from "./rubric.entity.js";

const longAgo = new Date("2022-04-01T00:00:00Z");
let count = 0;

/** Six criteria on a scale of 0 to 5, as the default sheet has them. */
export const aSheet: FrozenRubric = {
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
};

/** An attested expert of direction 1.2 with a main post in a municipality of their own. */
export function anExpert(
  em: EntityManager,
  region: Region,
  given: Partial<RequiredEntityData<RegisterEntry>> = {},
): Person {
  count += 1;
  const person = aPerson(em, region);
  anEmployment(em, person, anInstitution(em, aMunicipality(em, region)));
  em.create(RegisterEntry, {
    regionId: region.id,
    createdAt: longAgo,
    registrationNo: `74-2021-${`${count}`.padStart(4, "0")}`,
    kind: "ATTESTED_EXPERT",
    person,
    category: "SENIOR",
    directionCodes: ["1.2"],
    validFromOn: "2021-06-01",
    validUntilOn: "2024-05-31",
    state: "ACTIVE",
    ...given,
  });

  return person;
}

/** A panel round of the version, under way and due on 20 June 2022. */
export function aRound(
  em: EntityManager,
  document: ModelDocument,
  documentVersion: DocumentVersion,
  openedBy: Person,
  given: Partial<RequiredEntityData<ExpertiseRound>> = {},
): ExpertiseRound {
  count += 1;
  return em.create(ExpertiseRound, {
    regionId: document.regionId,
    createdAt: longAgo,
    document,
    documentVersion,
    number: 1,
    mode: "PANEL",
    blindMode: "SINGLE_BLIND",
    rubric: em.create(Rubric, {
      regionId: document.regionId,
      createdAt: longAgo,
      titleRu: `${aSheet.titleRu} ${count}`,
      edition: 1,
      scaleMax: 5,
      criterionPass: 3,
      passPercent: 70,
      commentLength: 30,
      criteria: aSheet.criteria,
    }),
    frozenRubric: aSheet,
    reviewCount: 3,
    dueOn: "2022-06-20",
    dueAt: new Date("2022-06-20T19:00:00Z"),
    state: "REVIEWING",
    drawSeed: "проба",
    draw: { algorithm: "test", candidates: [], excluded: [] },
    openedBy,
    ...given,
  });
}

/** An invitation of 6 June 2022 to be answered until the end of 9 June. */
export function anAssignment(
  em: EntityManager,
  round: ExpertiseRound,
  expert: Person,
  given: Partial<RequiredEntityData<ReviewAssignment>> = {},
): ReviewAssignment {
  count += 1;
  return em.create(ReviewAssignment, {
    regionId: round.regionId,
    createdAt: longAgo,
    round,
    document: round.document.id,
    expert,
    role: "REVIEWER",
    letter: "АБВГДЕЖЗИК"[count % 10]!,
    state: "INVITED",
    invitedAt: new Date("2022-06-06T04:00:00Z"),
    respondBy: new Date("2022-06-09T19:00:00Z"),
    dueAt: new Date("2022-06-20T19:00:00Z"),
    lapsesAt: new Date("2022-06-23T19:00:00Z"),
    criterionCount: 6,
    ...given,
  });
}

/** A submitted review with the same score everywhere, unless it is given otherwise. */
export function aReview(
  em: EntityManager,
  assignment: ReviewAssignment,
  given: Partial<RequiredEntityData<Review>> = {},
): Review {
  const at = new Date("2022-06-15T10:00:00Z");
  return em.create(Review, {
    regionId: assignment.regionId,
    createdAt: longAgo,
    assignment,
    round: assignment.round.id,
    marks: aSheet.criteria.map(({ key }) => ({ key, score: 4, comment: "" })),
    remarks: [],
    settled: {},
    verdict: "APPROVE",
    totalPercent: 80,
    savedAt: at,
    submittedAt: at,
    hash: "0".repeat(64),
    ...given,
  });
}

/** A document under expertise with everybody around it: its people and a round with nobody invited yet. */
export function aPanel(em: EntityManager, given: Partial<RequiredEntityData<ExpertiseRound>> = {}) {
  const region = aRegion(em);
  const lead = aPerson(em, region);
  const author = aPerson(em, region);
  for (const person of [lead, author]) anEmployment(em, person, anInstitution(em, aMunicipality(em, region)));
  const coordinator = aPerson(em, region);
  aRole(em, coordinator, "COORDINATOR");
  const group = aGroup(em, lead);
  aMember(em, group, author);
  const document = aDocument(em, group, { state: "UNDER_EXPERTISE" });
  const version = aVersion(em, document);
  em.create(VersionAuthor, {
    regionId: region.id,
    createdAt: longAgo,
    documentVersion: version,
    person: author,
  });
  const round = aRound(em, document, version, coordinator, given);

  return { region, group, lead, author, coordinator, document, version, round };
}

/** Puts an invitation before its expert, as sending it does. */
export const anInvitationTask = (em: EntityManager, assignment: ReviewAssignment): Promise<void> =>
  openTasks(
    em,
    {
      regionId: assignment.regionId,
      personIds: [assignment.expert.id],
      kind: "RESPOND_TO_INVITATION",
      objectId: assignment.id,
      documentId: assignment.document.id,
      dueAt: assignment.respondBy ?? null,
    },
    longAgo,
  );
