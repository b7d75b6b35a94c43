import type { Acting } from "../context.js";
import { record } from "../platform/journal.js";
import { done, type Outcome, refused, stale } from "../platform/outcome.js";
import { remarksMade } from "./conclusion.rules.js";
import { type RoundRefusalReason } from "./round.policy.js";
import { type ExpertiseRound } from "./round.entity.js";
import { completedReviews, holdRound } from "./round.queries.js";
import { isOnlyJoined } from "./verdict.rules.js";

/** Says which remarks say the same; each keeps its wording, and nothing is added or dropped (R90). */
export async function joinRemarks(
  acting: Acting,
  { roundId, groups, version }: { roundId: string; groups: string[][]; version: number },
): Promise<Outcome<ExpertiseRound, RoundRefusalReason>> {
  const { em, viewer, now } = acting;
  const held = await holdRound(acting, roundId, "joinRemarks");
  if (typeof held === "string") return refused(held);
  const { round, document, assignments } = held;
  if (round.version !== version) return stale(round.id);
  const made = remarksMade(await completedReviews(em, assignments), round.number).map(({ id }) => id);
  const named = new Set(groups.flat());
  const joined = [...groups, ...made.filter((id) => !named.has(id)).map((id) => [id])];
  if (!isOnlyJoined(made, joined)) return refused("NOT_ONLY_JOINED");

  round.joinedRemarks = groups.filter((ids) => ids.length > 1);
  record(em, {
    regionId: round.regionId,
    act: "remarks.joined",
    actorId: viewer.personId,
    subjectId: round.id,
    at: now,
    refs: { document: document.id },
    proves: { groups: JSON.stringify(round.joinedRemarks) },
  });

  return done(round);
}
