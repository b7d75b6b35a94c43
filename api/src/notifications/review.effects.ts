import type { EntityManager } from "@mikro-orm/postgresql";

import { Employment } from "../accounts/person.entity.js";
import { GroupMembership } from "../groups/projectGroup.entity.js";
import type { JournalEntry } from "../platform/journal.entity.js";
import { actAsSystem } from "../platform/systemAct.js";
import { RegisterEntry } from "../register/registerEntry.entity.js";
import { recheckConflicts } from "../review/recheckConflicts.js";
import { ConflictOfInterest } from "../review/round.entity.js";
import type { Effect } from "./effects.js";

/** Acts after which something may speak against an expert (R43): posts, places in groups, conflicts, standing. */
const touchesEligibility = /^(employment|institution|membership|member|group|conflict|entry)\./;

/** The people about whom the act changed something. */
async function peopleOf(em: EntityManager, { subjectId, refs }: JournalEntry): Promise<string[]> {
  const named = [refs["person"], refs["expert"], refs["lead"]].flatMap((id) => id ?? []);
  const [prefix] = subjectId.split("_");
  switch (prefix) {
    case "person":
      return [...named, subjectId];
    case "employment":
      return [...named, ...(await em.find(Employment, { id: subjectId })).map(({ person }) => person.id)];
    case "institution":
      return [
        ...named,
        ...(await em.find(Employment, { institution: subjectId })).map(({ person }) => person.id),
      ];
    case "membership":
      return [
        ...named,
        ...(await em.find(GroupMembership, { id: subjectId })).map(({ person }) => person.id),
      ];
    case "group":
      return [
        ...named,
        ...(await em.find(GroupMembership, { group: subjectId })).map(({ person }) => person.id),
      ];
    case "conflict":
      return [
        ...named,
        ...(await em.find(ConflictOfInterest, { id: subjectId })).map(({ person }) => person.id),
      ];
    case "entry":
      return [...named, ...(await em.find(RegisterEntry, { id: subjectId })).map(({ person }) => person.id)];
    default:
      return named;
  }
}

/** R43: what changes about a person is checked at once. */
export const reviewEffects: Effect = async (services, entry) => {
  if (!touchesEligibility.test(entry.act)) return;
  const people = await peopleOf(services.orm.em.fork(), entry);
  for (const personId of new Set(people))
    await actAsSystem(services, (acting) => recheckConflicts(acting, personId));
};
