import type { Acting } from "../context.js";
import { forUpdate } from "../platform/act.js";
import { dateIn } from "../platform/calendar.js";
import { record } from "../platform/journal.js";
import { done, invalid, type Outcome, refused, stale } from "../platform/outcome.js";
import { whyNot } from "../platform/policy.js";
import { written, writtenProblems } from "../platform/written.js";
import { type AdministrationReason, may } from "./administration.policy.js";
import { Region } from "./region.entity.js";
import { Regulation } from "./regulation.entity.js";
import { beginningProblems, type TypedValue, valueProblems, valuesOfEdition } from "./regulation.rules.js";

interface IssueRegulation {
  /** Number of the newest edition when the form opened; 0 when there was none. */
  latestEdition: number;
  title: string;
  basis: string;
  effectiveFromOn: string;
  values: readonly TypedValue[];
}

/** Makes a new edition of the regulation; what was opened under an earlier one keeps it (R85). */
export async function issueRegulation(
  { em, viewer, now }: Acting,
  input: IssueRegulation,
): Promise<Outcome<string, AdministrationReason>> {
  const { regionId } = viewer;
  const reason = whyNot(may.regulate, { viewer });
  if (reason) return refused(reason);
  // Two administrators at once: the second waits here and then sees the edition of the first.
  await em.findOneOrFail(Region, regionId, forUpdate);
  const [latest] = await em.find(Regulation, { regionId }, { orderBy: { edition: "desc" }, limit: 1 });
  if ((latest?.edition ?? 0) !== input.latestEdition) return stale(latest?.id ?? regionId);

  const { title, basis, effectiveFromOn } = input;
  const before = latest?.parameters ?? {};
  const values = valuesOfEdition(before, input.values);
  const today = dateIn(now, viewer.timeZone);
  const problems = [
    ...writtenProblems({ title, basis }, { title: { most: 300 }, basis: { most: 500 } }),
    ...beginningProblems(effectiveFromOn, today, latest?.effectiveFromOn ?? null),
    ...valueProblems(values, before),
  ];
  if (problems.length > 0) return invalid(...problems);

  const regulation = em.create(Regulation, {
    regionId,
    createdAt: now,
    createdById: viewer.personId,
    edition: input.latestEdition + 1,
    title: written(title),
    basis: written(basis),
    effectiveFromOn,
    parameters: { ...values },
  });
  await em.flush();
  record(em, {
    regionId,
    act: "regulation.issued",
    actorId: viewer.personId,
    subjectId: regulation.id,
    at: now,
    proves: { basis: regulation.basis, effectiveFromOn, parameters: JSON.stringify(regulation.parameters) },
  });

  return done(regulation.id);
}
