import type { EntityManager } from "@mikro-orm/postgresql";

import { isSignedBy } from "../accounts/password.js";
import { closeTasks, openTasks } from "../accounts/tasks.js";
import type { Acting } from "../context.js";
import { IncorporationLink, Proposal, ProposalAnswer } from "../discussion/discussion.entity.js";
import { DocumentVersion, type ModelDocument } from "../documents/document.entity.js";
import {
  documentStateAfter,
  documentStateAt,
  eventOfConclusion,
  whyNotLeaveExpertise,
} from "../documents/document.rules.js";
import { ProjectGroup } from "../groups/projectGroup.entity.js";
import { dateIn } from "../platform/calendar.js";
import { record } from "../platform/journal.js";
import { done, type Outcome, refused, stale } from "../platform/outcome.js";
import { askOfficers } from "./approval.queries.js";
import { conclusionOf, paperHash } from "./conclusion.rules.js";
import { type RoundRefusalReason } from "./round.policy.js";
import { ExpertConclusion } from "./round.entity.js";
import { completedReviews, holdRound, openRemarksOf } from "./round.queries.js";

/** What the coordinator signs, with their password again. */
export interface SignConclusion {
  roundId: string;
  version: number;
  password: string;
}

/**
 * Signs the conclusion of a concluded round: figures and verdict are computed, and the document goes where they send it
 * (4.3, R50–R53, R89, R90), which it may only when its discussion is over and answered (R33).
 */
export async function signConclusion(
  acting: Acting,
  { roundId, version, password }: SignConclusion,
): Promise<Outcome<ExpertConclusion, RoundRefusalReason>> {
  const { em, viewer, now } = acting;
  const held = await holdRound(acting, roundId, "sign");
  if (typeof held === "string") return refused(held);
  const { round, document, assignments, parameters } = held;
  if (round.version !== version) return stale(round.id);
  const answers = await openAnswersOf(em, document);
  const leaving = document.discussionClosesAt
    ? whyNotLeaveExpertise(answers, document.discussionClosesAt, now)
    : null;
  if (leaving) return refused(leaving);
  if (!(await isSignedBy(em, viewer, password))) return refused("PASSWORD_WRONG");

  const content = conclusionOf({
    reviews: await completedReviews(em, assignments),
    roundNumber: round.number,
    rubric: round.frozenRubric,
    mode: round.mode,
    joined: round.joinedRemarks ?? [],
    openBefore: await openRemarksOf(em, document.id),
    parameters,
  });
  const { number } = await em.findOneOrFail(DocumentVersion, round.documentVersion.id);
  const conclusion = em.create(ExpertConclusion, {
    regionId: round.regionId,
    createdAt: now,
    createdById: viewer.personId,
    round,
    document,
    ...content,
    signedBy: viewer.personId!,
    signedAt: now,
    paperHash: paperHash({
      ...content,
      documentCode: document.code,
      documentTitle: document.title,
      versionNumber: number,
      roundNumber: round.number,
      criteria: round.frozenRubric.criteria,
      signedOn: dateIn(now, viewer.timeZone),
    }),
  });
  const event = eventOfConclusion(
    {
      verdict: content.verdict,
      roundNumber: (await em.count(ExpertConclusion, { document: document.id })) + 1,
      unincorporatedCount: answers.unincorporatedCount,
      isFurtherRoundAllowed: round.furtherRoundReason != null,
    },
    parameters.maxRoundCount,
  );
  await moveDocument(acting, document, event);
  await closeTasks(em, { kind: "CONCLUDE_ROUND", objectId: round.id }, now);
  await em.flush();
  record(em, {
    regionId: round.regionId,
    act: "conclusion.signed",
    actorId: viewer.personId,
    subjectId: conclusion.id,
    at: now,
    refs: { round: round.id, document: document.id },
    proves: { paper: conclusion.paperHash, verdict: content.verdict },
  });

  return done(conclusion);
}

/** R33: what is still open in the discussion, and how many accepted proposals no version has taken up yet. */
async function openAnswersOf(em: EntityManager, document: ModelDocument) {
  const published = await em.find(
    Proposal,
    { document: document.id, state: "PUBLISHED" },
    { fields: ["id"] },
  );
  const ids = published.map(({ id }) => id);
  const answers = await em.find(ProposalAnswer, { proposal: { $in: ids }, signedAt: { $ne: null } });
  const links = await em.find(IncorporationLink, {
    proposal: { $in: ids },
    documentVersion: { submittedAt: { $ne: null } },
  });
  const linked = new Set(links.map(({ proposal }) => proposal.id));
  const accepted = answers.filter(({ verdict }) => verdict === "ACCEPTED" || verdict === "PARTLY_ACCEPTED");

  return {
    inModerationCount: await em.count(Proposal, { document: document.id, state: "SUBMITTED" }),
    unansweredCount: ids.length - answers.length,
    unincorporatedCount: accepted.filter(({ proposal }) => !linked.has(proposal.id)).length,
  };
}

async function moveDocument(
  { em, now }: Acting,
  document: ModelDocument,
  event: ReturnType<typeof eventOfConclusion>,
): Promise<void> {
  const from = documentStateAt(
    {
      state: document.state,
      discussionOpensAt: document.discussionOpensAt ?? null,
      discussionClosesAt: document.discussionClosesAt ?? null,
      hasRound: true,
    },
    now,
  );
  const to = documentStateAfter(from, event);
  if (!to) throw new Error(`${event} does not happen to a document that is ${from}.`);
  document.state = to;
  document.stateChangedAt = now;
  document.hasFailedRound = false;
  if (event === "RECOMMEND") await askOfficers(em, document, now);
  if (event === "SEND_TO_REVISION") {
    const { lead } = await em.findOneOrFail(ProjectGroup, document.group.id);
    await openTasks(
      em,
      {
        regionId: document.regionId,
        personIds: [lead.id],
        kind: "REVISE_DOCUMENT",
        objectId: document.id,
        documentId: document.id,
        dueAt: null,
      },
      now,
    );
  }
}
