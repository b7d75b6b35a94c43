import type { EntityManager } from "@mikro-orm/postgresql";
import { sql } from "kysely";

import { Institution } from "../accounts/institution.entity.js";
import type { Parameters } from "../accounts/parameters.js";
import { Region } from "../accounts/region.entity.js";
import { Proposal, ProposalSupport } from "../discussion/discussion.entity.js";
import { type DocumentVersion, type ModelDocument, VersionAuthor } from "../documents/document.entity.js";
import { GroupMembership, ProjectGroup } from "../groups/projectGroup.entity.js";
import { dateIn } from "../platform/calendar.js";
import { entryStateOn } from "../register/entry.rules.js";
import { Availability, RegisterEntry } from "../register/registerEntry.entity.js";
import { BINDING_STATES } from "./assignment.rules.js";
import type { DrawCandidate } from "./draw.rules.js";
import type {
  EligibilityInput,
  EligibilityReason,
  JudgedEmployment,
  JudgedPerson,
} from "./eligibility.model.js";
import { eligibility, municipalityOn } from "./eligibility.rules.js";
import { type AssignmentRole, ConflictOfInterest, ReviewAssignment } from "./round.entity.js";

/** Of whom and of what is asked. */
export interface PanelQuestion {
  document: ModelDocument;
  documentVersion: DocumentVersion;
  /** REVIEWER where left out. */
  role?: AssignmentRole;
  parameters: Parameters;
  at: Date;
  /** Only these people; everybody with an attested entry where left out. */
  personIds?: readonly string[];
}

/** One person as the check and the draw see them. */
export interface Judged extends DrawCandidate {
  /** Empty when the person may be drawn. */
  reasons: EligibilityReason[];
}

/** R38–R45, R91: everybody of the register, or those asked for, with what speaks against each; no person twice. */
export async function judgePeople(em: EntityManager, question: PanelQuestion): Promise<Judged[]> {
  const { input, on } = await eligibilityInput(em, question);
  const reasons = eligibility(input);
  const employmentsOfPerson = Map.groupBy(input.employments, ({ personId }) => personId);

  return input.people.map(({ id, load }) => ({
    personId: id,
    load,
    municipalityId: municipalityOn(id, employmentsOfPerson.get(id) ?? [], on),
    reasons: reasons[id] ?? [],
  }));
}

async function eligibilityInput(
  em: EntityManager,
  { document, documentVersion, role = "REVIEWER", parameters, at, personIds }: PanelQuestion,
): Promise<{ input: EligibilityInput; on: string }> {
  const { regionId } = document;
  const { timeZone } = await em.findOneOrFail(Region, regionId);
  const on = dateIn(at, timeZone);
  const groups = await lineOfGroup(em, document.group.id);
  const { lead } = groups[0]!;
  const authors = await em.find(VersionAuthor, { documentVersion: documentVersion.id });
  const authorIds = authors.map(({ person }) => person.id);
  const people = await judgedPeople(em, document, on, personIds);
  const memberships = await em.find(GroupMembership, { group: { $in: groups.map(({ id }) => id) } });
  const concerned = [...new Set([...people.map(({ id }) => id), lead.id, ...authorIds])];
  const employments = await employmentsOf(em, concerned);
  const conflicts = await em.find(ConflictOfInterest, { regionId });
  const joined = await em.find(Institution, { regionId, joinedInto: { $ne: null } });

  return {
    on,
    input: {
      document: {
        id: document.id,
        groupId: document.group.id,
        continuedGroupIds: groups.slice(1).map(({ id }) => id),
        leadId: lead.id,
        authorIds,
        directionCodes: document.directionCodes,
        role,
      },
      people,
      memberships: memberships.map(({ person, group, fromOn, toOn }) => ({
        personId: person.id,
        groupId: group.id,
        fromOn,
        toOn: toOn ?? null,
      })),
      employments,
      declarations: conflicts.map(({ person, objectId, ground, waivedAt }) => ({
        personId: person.id,
        objectId,
        ground,
        isWaived: waivedAt != null,
      })),
      publications: [],
      parameters,
      at,
      timeZone,
      joinedInstitutions: Object.fromEntries(joined.map(({ id, joinedInto }) => [id, joinedInto!.id])),
    },
  };
}

/** As plain rows: a register's posts are thousands, and nobody changes them here. */
async function employmentsOf(em: EntityManager, personIds: readonly string[]): Promise<JudgedEmployment[]> {
  const { rows } = await sql<JudgedEmployment>`
    select e.person_id as "personId", e.institution_id as "institutionId", i.municipality_id as "municipalityId",
      e.is_main as "isMain", e.from_on::text as "fromOn", e.to_on::text as "toOn",
      i.state <> 'UNCONFIRMED' as "isInstitutionConfirmed"
    from employment e join institution i on i.id = e.institution_id
    where e.person_id = any(${personIds}) order by e.seq`.execute(em.getKysely());
  return rows;
}

/** R38: the group and those that it continues, itself first. */
async function lineOfGroup(em: EntityManager, groupId: string): Promise<ProjectGroup[]> {
  const line: ProjectGroup[] = [];
  let nextId: string | null = groupId;
  while (nextId && !line.some(({ id }) => id === nextId)) {
    const group: ProjectGroup = await em.findOneOrFail(ProjectGroup, nextId);
    line.push(group);
    nextId = group.continues?.id ?? null;
  }
  return line;
}

async function judgedPeople(
  em: EntityManager,
  document: ModelDocument,
  on: string,
  personIds?: readonly string[],
): Promise<JudgedPerson[]> {
  const { regionId } = document;
  const wanted = personIds && { person: { $in: [...personIds] } };
  const entries = await em.find(RegisterEntry, {
    regionId,
    state: { $ne: "ANNULLED" },
    ...wanted,
  });
  const entriesOf = Map.groupBy(entries, ({ person }) => person.id);
  const availabilities = await em.find(Availability, { regionId, ...wanted });
  const availabilityOf = new Map(availabilities.map((each) => [each.person.id, each]));
  const loads = await em.find(
    ReviewAssignment,
    { regionId, state: { $in: [...BINDING_STATES] } },
    { fields: ["expert"] },
  );
  const loadOf = Map.groupBy(loads, ({ expert }) => expert.id);
  const commenters = await commentersOf(em, document.id);

  return (personIds ?? [...entriesOf.keys()]).map((id) => {
    const availability = availabilityOf.get(id);
    return {
      id,
      entries: (entriesOf.get(id) ?? []).map((entry) => ({
        kind: entry.kind,
        state: entryStateOn(
          {
            state: entry.state,
            validUntilOn: entry.validUntilOn,
            suspendedUntilOn: entry.suspendedUntilOn ?? null,
          },
          on,
        ),
        category: entry.category ?? null,
        directionCodes: entry.directionCodes,
        validFromOn: entry.validFromOn,
        validUntilOn: entry.validUntilOn,
      })),
      load: loadOf.get(id)?.length ?? 0,
      availability: availability
        ? {
            awayFromOn: availability.awayFromOn ?? null,
            awayToOn: availability.awayToOn ?? null,
            maxConcurrent: availability.maxConcurrent,
          }
        : null,
      hasCommentedPublicly: commenters.has(id),
    };
  });
}

/** R87: who has a proposal, not withdrawn, or a support in the discussion of the document. */
async function commentersOf(em: EntityManager, documentId: string): Promise<Set<string>> {
  const proposals = await em.find(
    Proposal,
    { document: documentId, state: { $ne: "WITHDRAWN" } },
    { fields: ["author"] },
  );
  const supports = await em.find(
    ProposalSupport,
    { proposal: { document: documentId } },
    { fields: ["person"] },
  );

  return new Set([...proposals.map(({ author }) => author.id), ...supports.map(({ person }) => person.id)]);
}
