import { closeTasks } from "../accounts/tasks.js";
import type { Acting } from "../context.js";
import { DocumentVersion } from "../documents/document.entity.js";
import { record } from "../platform/journal.js";
import { done, type Outcome, refused, stale } from "../platform/outcome.js";
import { vacate } from "./fillVacancy.js";
import { invite } from "./invite.js";
import { judgePeople } from "./panel.queries.js";
import { type RoundRefusalReason } from "./round.policy.js";
import { type ExpertiseRound, ReviewAssignment } from "./round.entity.js";
import { type HeldRound, holdRound } from "./round.queries.js";

/** Sends the invitations of a prepared round; who is no longer eligible is replaced from the reserve first (R43). */
export async function sendInvitations(
  acting: Acting,
  { roundId, version }: { roundId: string; version: number },
): Promise<Outcome<ExpertiseRound, RoundRefusalReason>> {
  const { em, viewer, now } = acting;
  const held = await holdRound(acting, roundId, "sendInvitations");
  if (typeof held === "string") return refused(held);
  const { round, document } = held;
  if (round.version !== version) return stale(round.id);

  const proposed = await eligibleProposals(acting, held);
  if (proposed.length < round.reviewCount)
    return refused("TOO_FEW_EXPERTS", { eligible: proposed.length, needed: round.reviewCount });
  await closeTasks(em, { kind: "FORM_PANEL", objectId: document.id }, now);
  round.state = "INVITING";
  for (const assignment of proposed) await invite(acting, round, assignment, viewer.personId);
  record(em, {
    regionId: round.regionId,
    act: "round.announced",
    actorId: viewer.personId,
    subjectId: round.id,
    at: now,
    refs: { document: document.id },
  });

  return done(round);
}

/** The proposed experts for whom nothing speaks; each pass takes replacements from the reserve, which is finite. */
async function eligibleProposals(acting: Acting, held: HeldRound): Promise<ReviewAssignment[]> {
  const { em, now } = acting;
  const { round, document, parameters } = held;
  const documentVersion = await em.findOneOrFail(DocumentVersion, round.documentVersion.id);
  for (;;) {
    const proposed = await em.find(ReviewAssignment, { round: round.id, state: "PROPOSED" });
    const judged = await judgePeople(em, {
      document,
      documentVersion,
      parameters,
      at: now,
      personIds: proposed.map(({ expert }) => expert.id),
    });
    // The place in this round is part of the load; it filled the expert's hands and does not overfill them.
    const against = new Map(
      judged.map(({ personId, reasons }) => [personId, reasons.filter((each) => each !== "LOAD_LIMIT")]),
    );
    const unfit = proposed.filter(({ expert }) => against.get(expert.id)!.length > 0);
    if (unfit.length === 0) return proposed;
    for (const assignment of unfit)
      await vacate(acting, assignment, {
        event: "RECUSE",
        reason: against.get(assignment.expert.id)!.join(" "),
        actorId: null,
      });
  }
}
