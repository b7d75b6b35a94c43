import { parametersKept } from "../accounts/regulation.queries.js";
import type { Acting } from "../context.js";
import { record } from "../platform/journal.js";
import { done, type Outcome, refused } from "../platform/outcome.js";
import { allocateCase } from "./allocateCase.rules.js";
import { askAssessors } from "./askAssessors.js";
import { AssessmentAttempt } from "./attempt.entity.js";
import { CaseGrade } from "./caseGrade.entity.js";
import { type CaseGradingRefusalReason, isAssessor, MOST_LEASES } from "./caseGrade.policy.js";
import { gradingRoom, holdGrading } from "./gradingRoom.queries.js";
import { returnOverdue } from "./returnOverdue.js";

/** Gives an assessor the next case to grade, for the time that the regulation says (R08, R09). */
export async function claimCase({
  em,
  viewer,
  now,
}: Acting): Promise<Outcome<string, CaseGradingRefusalReason>> {
  if (!viewer.personId || !isAssessor(viewer)) return refused("NOT_ASSESSOR");
  const { regionId, personId } = viewer;
  await holdGrading(em, regionId);
  await returnOverdue(em, regionId, now);
  const held = await em.count(CaseGrade, { assessor: personId, state: "LEASED" });
  if (held >= MOST_LEASES) return refused("LEASE_LIMIT");

  const room = await gradingRoom(em, { regionId, assessorIds: [personId], now });
  if (!room.isEmployerKnown(personId)) return refused("EMPLOYER_UNKNOWN");
  const chosen = allocateCase(personId, room.openTo(personId), room.design, now);
  if (!chosen) return refused("NOTHING_WAITS");

  const attempt = await em.findOneOrFail(AssessmentAttempt, chosen.id);
  const { caseLeaseHours } = await parametersKept(em, attempt.regulation?.id ?? null);
  // Whoever had it before goes on where the lease ran out.
  const [draft] = await em.find(
    CaseGrade,
    { attempt, assessor: personId, state: "RELEASED" },
    { orderBy: { seq: "desc" }, limit: 1 },
  );
  const grade = em.create(CaseGrade, {
    regionId,
    createdAt: now,
    createdById: personId,
    attempt,
    assessor: personId,
    role: chosen.role,
    state: "LEASED",
    leasedAt: now,
    leaseUntil: new Date(now.getTime() + caseLeaseHours * 3_600_000),
    scores: draft?.scores ?? {},
    comments: draft?.comments ?? {},
  });
  record(em, {
    regionId,
    act: "case.claimed",
    actorId: personId,
    subjectId: grade.id,
    at: now,
    refs: { attempt: attempt.id },
  });
  await askAssessors(em, regionId, now);

  return done(grade.id);
}
