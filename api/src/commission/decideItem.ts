import type { Acting } from "../context.js";
import { record } from "../platform/journal.js";
import { done, type InputProblem, invalid, type Outcome, refused } from "../platform/outcome.js";
import { written, writtenProblems } from "../platform/written.js";
import type { RefusalGround } from "../register/application.entity.js";
import { recordOwnStep } from "../register/application.queries.js";
import { applicationStateAfter } from "../register/application.rules.js";
import type { CommissionRefusalReason } from "./commission.policy.js";
import { holdItem, parametersOfSession, votersOf } from "./commission.queries.js";
import { mayBeGranted, resultOf } from "./voting.rules.js";

interface DecideItem {
  itemId: string;
  /** Of a refusal; not looked at otherwise. */
  ground?: RefusalGround | null;
  /** Of a refusal, in words; not looked at otherwise. */
  reason?: string | null;
}

const bounds = { reason: { least: 10, most: 2000 } };

/**
 * Closes the vote on an item with what it came to (R14–R16): the application is recommended, or refused with a ground of
 * the dictionary and a reason in words (R17).
 */
export async function decideItem(
  acting: Acting,
  { itemId, ground, reason }: DecideItem,
): Promise<Outcome<string, CommissionRefusalReason>> {
  const { em, viewer, now } = acting;
  const held = await holdItem(acting, itemId, "conduct");
  if ("kind" in held) return held;
  const { item, application } = held;
  const { commissionQuorum } = await parametersOfSession(em, held.session);
  const result = resultOf(votersOf(held), commissionQuorum);
  if (typeof result === "string") return refused(result);
  const { isGranted, ...counts } = result;
  if (isGranted && !mayBeGranted(application.resultOutcome ?? null)) return refused("RESULT_NOT_PASSED");
  const problems: InputProblem[] = isGranted
    ? []
    : [
        ...(ground ? [] : [{ path: "ground", code: "REQUIRED" }]),
        ...writtenProblems({ reason: reason ?? "" }, bounds),
      ];
  if (problems.length > 0) return invalid(...problems);

  const refusal = isGranted ? null : { ground: ground!, reason: written(reason!) };
  em.assign(item, {
    state: "VOTED",
    decided: isGranted ? item.asked : "REFUSE",
    decidedAt: now,
    ...counts,
    ground: refusal?.ground ?? null,
    reason: refusal?.reason ?? null,
  });
  application.state = applicationStateAfter(
    application.state,
    isGranted ? "DECIDE_INCLUDE" : "DECIDE_REFUSE",
  )!;
  record(em, {
    regionId: item.regionId,
    act: "decision.made",
    actorId: viewer.personId,
    subjectId: itemId,
    at: now,
    refs: { application: application.id },
    proves: { decided: item.decided!, for: `${counts.forCount}`, against: `${counts.againstCount}` },
  });
  await recordOwnStep(
    acting,
    application,
    refusal ? { kind: "REFUSED", ground: refusal.ground, text: refusal.reason } : { kind: "RECOMMENDED" },
  );
  return done(itemId);
}
