import { openTasks } from "../accounts/tasks.js";
import type { Acting } from "../context.js";
import { dateIn } from "../platform/calendar.js";
import { record } from "../platform/journal.js";
import { done, invalid, type Outcome } from "../platform/outcome.js";
import { written, writtenProblems } from "../platform/written.js";
import { registrarsFor } from "../register/application.queries.js";
import { askAssessors } from "./askAssessors.js";
import type { AssessmentRefusalReason } from "./assessment.policy.js";
import { AttemptAppeal } from "./attempt.entity.js";
import { holdResult } from "./attempt.queries.js";

interface FileAppeal {
  attemptId: string;
  version: number;
  grounds: string;
}

const bounds = { grounds: { least: 30, most: 4000 } };

/** R12: the candidate appeals against the published result of one part, once, while the term runs. The commission waits for it. */
export async function fileAppeal(
  acting: Acting,
  { attemptId, version, grounds }: FileAppeal,
): Promise<Outcome<string, AssessmentRefusalReason>> {
  const { em, viewer, now } = acting;
  const held = await holdResult(acting, { attemptId, version }, "appeal");
  if ("kind" in held) return held;
  const problems = writtenProblems({ grounds }, bounds);
  if (problems.length > 0) return invalid(...problems);

  const { attempt, application } = held;
  const { regionId } = attempt;
  const appeal = em.create(AttemptAppeal, {
    regionId,
    createdAt: now,
    createdById: viewer.personId,
    attempt,
    grounds: written(grounds),
    filedAt: now,
    scoreBefore: attempt.score!,
  });
  attempt.state = "APPEALED";
  application.hasOpenAppeal = true;
  await openTasks(
    em,
    {
      regionId,
      personIds: await registrarsFor(em, application, dateIn(now, viewer.timeZone)),
      kind: "DECIDE_APPEAL",
      objectId: attemptId,
      documentId: null,
      dueAt: null,
    },
    now,
  );
  // A clean grade comes first, by an assessor who had nothing to do with the case.
  if (attempt.part === "CASE") await askAssessors(em, regionId, now);
  record(em, {
    regionId,
    act: "appeal.filed",
    actorId: viewer.personId,
    subjectId: attemptId,
    at: now,
    refs: { application: application.id },
    proves: { grounds: appeal.grounds },
  });
  return done(attemptId);
}
