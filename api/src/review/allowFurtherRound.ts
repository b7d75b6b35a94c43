import { parametersKept } from "../accounts/regulation.queries.js";
import type { Acting } from "../context.js";
import { ModelDocument } from "../documents/document.entity.js";
import { forUpdate } from "../platform/act.js";
import { record } from "../platform/journal.js";
import { done, invalid, type Outcome, refused } from "../platform/outcome.js";
import { written, writtenProblems } from "../platform/written.js";
import { type RoundRefusalReason, whyNotAllowFurtherRound } from "./round.policy.js";
import { ExpertConclusion, ExpertiseRound } from "./round.entity.js";

/** Lets a document go to revision once more after its last round (4.3); the ministry officer's act, before the signature. */
export async function allowFurtherRound(
  { em, viewer, now }: Acting,
  { roundId, reason }: { roundId: string; reason: string },
): Promise<Outcome<ExpertiseRound, RoundRefusalReason>> {
  const round = await em.findOne(ExpertiseRound, { id: roundId, regionId: viewer.regionId }, forUpdate);
  if (!round) return refused("NOT_FOUND");
  const document = await em.findOneOrFail(ModelDocument, round.document.id);
  const { maxRoundCount } = await parametersKept(em, round.regulation?.id ?? null);
  const signed = await em.find(ExpertConclusion, { document: document.id });
  const why = whyNotAllowFurtherRound({
    isOfficer: viewer.has("MINISTRY_OFFICER"),
    isAuthor: viewer.isMemberOf(document.group.id),
    state: round.state,
    isSigned: signed.some((conclusion) => conclusion.round.id === round.id),
    isLast: signed.length + 1 >= maxRoundCount,
    isAllowed: round.furtherRoundReason != null,
  });
  if (why) return refused(why);
  const problems = writtenProblems({ reason }, { reason: { most: 2000 } });
  if (problems.length > 0) return invalid(...problems);

  round.furtherRoundReason = written(reason);
  record(em, {
    regionId: round.regionId,
    act: "round.furtherAllowed",
    actorId: viewer.personId,
    subjectId: round.id,
    at: now,
    refs: { document: document.id },
    proves: { reason: round.furtherRoundReason },
  });

  return done(round);
}
