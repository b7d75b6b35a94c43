import type { EntityManager } from "@mikro-orm/postgresql";

import { parametersKept } from "../accounts/regulation.queries.js";
import type { Acting } from "../context.js";
import { forUpdate } from "../platform/act.js";
import type { PlainDate } from "../platform/calendar.js";
import { newId } from "../platform/ids.js";
import { type Refused, refused, type Stale, stale } from "../platform/outcome.js";
import { whyNot } from "../platform/policy.js";
import { ExpertApplication } from "../register/application.entity.js";
import { AssessmentAttempt } from "./attempt.entity.js";
import { attemptStateAt } from "./attempt.rules.js";
import { AssessmentBlueprint, type AssessmentPart, type ExamForm } from "./blueprint.entity.js";
import { SampleDocument } from "./expertTask.entity.js";
import { logIntegrity } from "./integrity.js";
import { type Candidate, makeCasePaper, makeTestPaper } from "./makePaper.js";
import { mayOnAttempt, type SchedulingRefusalReason } from "./scheduling.policy.js";
import type { Accommodations } from "./scheduling.rules.js";

/** The blueprint in force on a day, locked: papers are drawn one after the other, so that exposure is counted rightly. */
export async function blueprintInForce(
  em: EntityManager,
  regionId: string,
  day: PlainDate,
): Promise<AssessmentBlueprint | null> {
  const [blueprint] = await em.find(
    AssessmentBlueprint,
    { regionId, effectiveFromOn: { $lte: day } },
    { orderBy: { edition: "desc" }, limit: 1, ...forUpdate },
  );
  return blueprint ?? null;
}

/** The attempt and its application, both locked, when the viewer may do the act; else why not (R84). */
export async function holdAttempt(
  { em, viewer, now }: Acting,
  { attemptId, version }: { attemptId: string; version: number },
  act: keyof typeof mayOnAttempt,
): Promise<
  { attempt: AssessmentAttempt; application: ExpertApplication } | Refused<SchedulingRefusalReason> | Stale
> {
  const known = await em.findOne(AssessmentAttempt, { id: attemptId, regionId: viewer.regionId });
  if (!known) return refused("NOT_FOUND");
  const application = await em.findOneOrFail(ExpertApplication, known.application.id, forUpdate);
  const attempt = await em.findOneOrFail(AssessmentAttempt, attemptId, { ...forUpdate, refresh: true });
  const { answerGraceSeconds } = await parametersKept(em, attempt.regulation?.id ?? null);
  const { state, opensAt, closesAt, startedAt = null, deadlineAt = null } = attempt;
  const reason = whyNot(mayOnAttempt[act], {
    viewer,
    isOwn: attempt.person.id === viewer.personId,
    state: attemptStateAt({ state, opensAt, closesAt, startedAt, deadlineAt }, now, answerGraceSeconds),
    application: application.state,
  });
  const isStale = version !== attempt.version;
  if (isStale && (!reason || reason === "INVALID_STATE")) return stale(attemptId);
  return reason ? refused(reason) : { attempt, application };
}

/** The sealed paper of a part, null for a part without one; else what stands in the way. */
export async function paperOf(
  em: EntityManager,
  part: AssessmentPart,
  {
    blueprint,
    candidate,
    number,
    now,
  }: { blueprint: AssessmentBlueprint; candidate: Candidate; number: string; now: Date },
): Promise<ExamForm | null | Refused<SchedulingRefusalReason>> {
  if (part === "TEST") {
    const paper = await makeTestPaper(em, blueprint, { candidate, now });
    if (!Array.isArray(paper)) return paper;
    return refused("PAPER_IMPOSSIBLE", { number, conflicts: JSON.stringify(paper) });
  }
  if (part === "CASE")
    return (await makeCasePaper(em, blueprint, { candidate, now })) ?? refused("NO_CASE", { number });
  const samples = await em.count(SampleDocument, { regionId: blueprint.regionId, retiredAt: null });
  return samples < blueprint.sampleCount ? refused("NO_SAMPLES", { number }) : null;
}

export const isRefused = <Reason extends string>(given: object | null): given is Refused<Reason> =>
  given !== null && "kind" in given && given.kind === "refused";

interface NewAttempt {
  application: ExpertApplication;
  part: AssessmentPart;
  ordinal: number;
  blueprint: AssessmentBlueprint;
  form: ExamForm | null;
  regulationId: string | null;
  window: { opensAt: Date; closesAt: Date };
  accommodations: Accommodations;
}

/** Minutes and pass mark of a part, as its attempts keep them; the profile decides on the expert task. */
function limitsOf(
  part: AssessmentPart,
  { testMinutes, caseMinutes, testPassPercent, casePassPercent }: AssessmentBlueprint,
): { minutes: number | null; passPercent: number } {
  if (part === "TEST") return { minutes: testMinutes, passPercent: testPassPercent };
  if (part === "CASE") return { minutes: caseMinutes, passPercent: casePassPercent };
  return { minutes: null, passPercent: 0 };
}

/** Lays an attempt down, and what was arranged into its log. */
export async function createAttempt(
  { em, viewer, now }: Acting,
  { application, part, ordinal, blueprint, form, regulationId, window, accommodations }: NewAttempt,
): Promise<AssessmentAttempt> {
  const limits = limitsOf(part, blueprint);
  const attempt = em.create(AssessmentAttempt, {
    id: newId("attempt"),
    regionId: application.regionId,
    createdAt: now,
    createdById: viewer.personId,
    application,
    person: application.person,
    part,
    ordinal,
    state: "SCHEDULED",
    blueprint,
    form,
    regulation: regulationId,
    ...window,
    ...limits,
    // What is marked by the day needs neither more minutes nor breaks (WCAG 2.2.3).
    ...(limits.minutes === null ? {} : accommodations),
  });
  await logArranged(em, attempt, now);
  return attempt;
}

/** Writes into the log when it may be started, and what the candidate was given besides; never why. */
export async function logArranged(em: EntityManager, attempt: AssessmentAttempt, at: Date): Promise<void> {
  const { opensAt, closesAt, minutes, multiplierPercent, breakMinutes } = attempt;
  await logIntegrity(em, attempt, {
    kind: "SCHEDULED",
    at,
    details: {
      opensAt: opensAt.toISOString(),
      closesAt: closesAt.toISOString(),
      ...(minutes ? { minutes } : {}),
    },
  });
  if (multiplierPercent !== 100 || breakMinutes > 0)
    await logIntegrity(em, attempt, {
      kind: "ACCOMMODATED",
      at,
      details: { multiplierPercent, breakMinutes },
    });
}
