import type { EntityManager } from "@mikro-orm/postgresql";

import { parametersKept } from "../accounts/regulation.queries.js";
import type { Acting } from "../context.js";
import { forUpdate } from "../platform/act.js";
import { whyNot } from "../platform/policy.js";
import { AssessmentAttempt } from "./attempt.entity.js";
import { attemptStateAt } from "./attempt.rules.js";
import { type ExpertTaskRefusalReason, mayOnTask } from "./expertTask.policy.js";

const timesOf = ({ state, opensAt, closesAt, startedAt, deadlineAt }: AssessmentAttempt) => ({
  state,
  opensAt,
  closesAt,
  startedAt: startedAt ?? null,
  deadlineAt: deadlineAt ?? null,
});

/** The state of a task at an instant, by the grace of its regulation. */
export async function taskStateAt(em: EntityManager, attempt: AssessmentAttempt, at: Date) {
  const { answerGraceSeconds } = await parametersKept(em, attempt.regulation?.id ?? null);
  return attemptStateAt(timesOf(attempt), at, answerGraceSeconds);
}

/** The candidate's own task, locked, or why it may not be worked on. */
export async function holdTask(
  { em, viewer, now }: Acting,
  attemptId: string,
  act: keyof typeof mayOnTask,
): Promise<AssessmentAttempt | ExpertTaskRefusalReason> {
  const attempt = await em.findOne(
    AssessmentAttempt,
    { id: attemptId, regionId: viewer.regionId, part: "EXPERT_TASK" },
    forUpdate,
  );
  if (!attempt) return "NOT_FOUND";
  const reason = whyNot(mayOnTask[act], {
    viewer,
    isOwn: attempt.person.id === viewer.personId,
    state: await taskStateAt(em, attempt, now),
    isOpen: attempt.opensAt <= now,
  });
  return reason ?? attempt;
}
