import { ConceptDocument } from "../accounts/dictionary.entity.js";
import { Person } from "../accounts/person.entity.js";
import type { Acting } from "../context.js";
import { record } from "../platform/journal.js";
import { done, type InputProblem, invalid, type Outcome, refused } from "../platform/outcome.js";
import { whyNot } from "../platform/policy.js";
import { written, writtenProblems } from "../platform/written.js";
import { GroupReason, may } from "./group.policy.js";
import { groupsLedBy, todayOf } from "./group.queries.js";
import { mayLead } from "./group.rules.js";
import { type GroupLevel, GroupMembership, ProjectGroup } from "./projectGroup.entity.js";

/** What the coordinator says of a group, as its form has it. */
export interface GroupParticulars {
  year: number;
  code: string;
  title: string;
  topic: string;
  level: GroupLevel;
  /** Id of the group whose work it goes on with; null when it is the first. */
  continuesId?: string | null;
  conceptNumbers: number[];
}

const bounds = { code: { most: 40 }, title: { most: 300 }, topic: { most: 1000 } };

/** What is wrong with a group's particulars; `group` is null for a new one. */
export async function particularsProblems(
  { em, viewer }: Acting,
  group: ProjectGroup | null,
  { year, code, title, topic, continuesId, conceptNumbers }: GroupParticulars,
): Promise<InputProblem[]> {
  const { regionId } = viewer;
  const problems = writtenProblems({ code, title, topic }, bounds);
  if (year < 2000 || year > 2100) problems.push({ path: "year", code: "MALFORMED" });

  const twin = await em.findOne(ProjectGroup, { regionId, year, code: written(code) });
  if (twin && twin.id !== group?.id) problems.push({ path: "code", code: "DUPLICATE" });

  const before = continuesId ? await em.findOne(ProjectGroup, { id: continuesId, regionId }) : null;
  if (continuesId && (!before || before.id === group?.id))
    problems.push({ path: "continuesId", code: "UNKNOWN" });

  const known = await em.count(ConceptDocument, { regionId, number: { $in: conceptNumbers } });
  if (conceptNumbers.length === 0)
    problems.push({ path: "conceptNumbers", code: "TOO_FEW", values: { least: 1 } });
  else if (known !== new Set(conceptNumbers).size) problems.push({ path: "conceptNumbers", code: "UNKNOWN" });
  return problems;
}

/** Puts the particulars into the row. */
export const kept = ({ year, code, title, topic, level, continuesId, conceptNumbers }: GroupParticulars) => ({
  year,
  code: written(code),
  title: written(title),
  topic: written(topic),
  level,
  continues: continuesId ?? null,
  conceptNumbers: [...new Set(conceptNumbers)].toSorted((one, other) => one - other),
});

/** Announces a project group under a lead, who is its first member from today on. */
export async function createGroup(
  acting: Acting,
  { leadId, ...particulars }: GroupParticulars & { leadId: string },
): Promise<Outcome<ProjectGroup, GroupReason>> {
  const { em, viewer, now } = acting;
  const { regionId, personId } = viewer;
  const reason = whyNot(may.create, { viewer });
  if (reason) return refused(reason);

  const problems = await particularsProblems(acting, null, particulars);
  const lead = await em.findOne(Person, { id: leadId, regionId, erasedAt: null });
  if (!lead) problems.push({ path: "leadId", code: "UNKNOWN" });
  if (!lead || problems.length > 0) return invalid(...problems);

  const today = todayOf(acting);
  if (!mayLead(await groupsLedBy(em, lead.id, today), "", particulars.year))
    return refused(GroupReason.LEADS_ANOTHER_GROUP);

  const made = { regionId, createdAt: now, createdById: personId };
  const group = em.create(ProjectGroup, {
    ...made,
    ...kept(particulars),
    state: "FORMING",
    lead,
    memberCount: 1,
  });
  em.create(GroupMembership, { ...made, group, person: lead, role: "LEAD", fromOn: today });
  record(em, {
    regionId,
    act: "group.created",
    actorId: personId,
    subjectId: group.id,
    at: now,
    refs: { lead: lead.id },
    proves: { title: group.title },
  });
  return done(group);
}
