import type { Acting } from "../context.js";
import { forUpdate } from "../platform/act.js";
import { record } from "../platform/journal.js";
import { done, invalid, type Outcome, refused } from "../platform/outcome.js";
import { type RoundRefusalReason } from "./round.policy.js";
import { ExpertConclusion, ExpertiseRound } from "./round.entity.js";

/** Lets a document go to revision once more after its last round (4.3); the ministry officer's act, before the signature. */
export async function allowFurtherRound(
  { em, viewer, now }: Acting,
  { roundId, reason }: { roundId: string; reason: string },
): Promise<Outcome<ExpertiseRound, RoundRefusalReason>> {
  const round = await em.findOne(ExpertiseRound, roundId, forUpdate);
  const isTheirs = viewer.has("MINISTRY_OFFICER") && viewer.regionId === round?.regionId;
  if (!round || !isTheirs || round.state === "PREPARED") return refused("NOT_FOUND");
  if (round.state === "FAILED" || round.state === "CANCELLED") return refused("ROUND_STATE");
  if ((await em.count(ExpertConclusion, { round: round.id })) > 0) return refused("ALREADY_SIGNED");
  if (reason.trim().length === 0) return invalid({ path: "reason", code: "REQUIRED" });

  round.furtherRoundReason = reason.trim();
  record(em, {
    regionId: round.regionId,
    act: "round.furtherAllowed",
    actorId: viewer.personId,
    subjectId: round.id,
    at: now,
    refs: { document: round.document.id },
    proves: { reason: reason.trim() },
  });

  return done(round);
}
