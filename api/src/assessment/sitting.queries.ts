import type { EntityManager } from "@mikro-orm/postgresql";
import { sql } from "kysely";

import { parametersOf } from "../accounts/parameters.js";
import type { Acting } from "../context.js";
import { forUpdate } from "../platform/act.js";
import { type Refused, refused } from "../platform/outcome.js";
import { whyNot } from "../platform/policy.js";
import type { SystemActing } from "../platform/systemAct.js";
import { ExpertApplication } from "../register/application.entity.js";
import { AssessmentAttempt } from "./attempt.entity.js";
import type { AssessmentPart } from "./blueprint.entity.js";
import { arrivalOf } from "./attempt.rules.js";
import { logIntegrity } from "./integrity.js";
import { leaseHash } from "./lease.js";
import { creditOutage } from "./outage.js";
import { mayInSitting, type SittingRefusalReason } from "./sitting.policy.js";
import { breakLeft, breakTaken, deadlineOf, isOnBreak } from "./sitting.rules.js";

/** A sitting in hand: its attempt, locked, and the grace that its edition of the regulation gives (R06, R85). */
export interface HeldSitting {
  attempt: AssessmentAttempt;
  graceSeconds: number;
}

/** Whether a part is sat: on a paper, against the clock. */
export const isSat = ({
  part,
  ...paper
}: {
  part: AssessmentPart;
  form?: object | null;
  formId?: string | null;
}) => (part === "TEST" || part === "CASE") && Boolean(paper.form ?? paper.formId);

async function graceOf(em: EntityManager, attemptId: string): Promise<number> {
  const { rows } = await sql<{ parameters: Record<string, unknown> | null }>`
    select g.parameters from assessment_attempt a left join regulation g on g.id = a.regulation_id
    where a.id = ${attemptId}`.execute(em.getKysely());
  return parametersOf(rows[0]?.parameters ?? {}).answerGraceSeconds;
}

/** Writes down a break that is over: the deadline moves by what was taken. */
export async function settleBreak({ em, now }: SystemActing, attempt: AssessmentAttempt): Promise<void> {
  const taken = Math.round(breakTaken(attempt, now));
  em.assign(attempt, {
    deadlineAt: new Date(attempt.deadlineAt!.getTime() + taken * 1000),
    breakUsedSeconds: attempt.breakUsedSeconds + taken,
    breakSince: null,
  });
  await logIntegrity(em, attempt, { kind: "BREAK_ENDED", at: now, details: { seconds: taken } });
}

/** Locks a sitting, after what time and our own outages have changed of it: credit, and a break that has run out. */
export async function lockSitting(acting: SystemActing, attemptId: string): Promise<HeldSitting | null> {
  const { em, now } = acting;
  await creditOutage(acting);
  const graceSeconds = await graceOf(em, attemptId);
  const attempt = await em.findOne(AssessmentAttempt, attemptId, forUpdate);
  if (!attempt || !isSat(attempt)) return null;
  if (attempt.state === "IN_PROGRESS" && attempt.breakSince && !isOnBreak(attempt, now))
    await settleBreak(acting, attempt);
  return { attempt, graceSeconds };
}

interface Token {
  attemptId: string;
  /** Of the device that acts; absent where none is needed. */
  token?: string;
}

/** The sitting, locked, when the viewer may do the act in it; else why not. */
export async function holdSitting(
  acting: Acting,
  { attemptId, token }: Token,
  act: keyof typeof mayInSitting,
): Promise<HeldSitting | Refused<SittingRefusalReason>> {
  const { em, viewer, now } = acting;
  const held = await lockSitting(acting, attemptId);
  if (!held) return refused("NOT_FOUND");
  const { attempt, graceSeconds } = held;
  const deadline = deadlineOf(attempt, now);
  const application = act === "start" ? await em.findOne(ExpertApplication, attempt.application.id) : null;
  const reason = whyNot(mayInSitting[act], {
    viewer,
    personId: attempt.person.id,
    state: attempt.state === "SCHEDULED" && now >= attempt.closesAt ? "NO_SHOW" : attempt.state,
    handedInBy: attempt.handedInBy ?? null,
    applicationState: application?.state ?? null,
    hasOpened: attempt.opensAt <= now,
    arrival: deadline && arrivalOf(deadline, now, graceSeconds),
    holdsLease: token !== undefined && attempt.leaseHash === leaseHash(token, viewer.sessionId),
    isOnBreak: isOnBreak(attempt, now),
    breakSecondsLeft: breakLeft(attempt, now),
  });
  return reason ? refused(reason) : held;
}
