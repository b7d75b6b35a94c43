import { isSignedBy } from "../accounts/password.js";
import { workingCalendarOf } from "../accounts/regulation.queries.js";
import type { Acting } from "../context.js";
import { record } from "../platform/journal.js";
import { done, type Outcome, refused } from "../platform/outcome.js";
import { whyNot } from "../platform/policy.js";
import { afterChange, answersDueAtOf } from "./afterChange.js";
import { ProposalSummary } from "./discussion.entity.js";
import { type DiscussionRefusalReason, may } from "./discussion.policy.js";
import { figuresOf, heldDiscussion } from "./discussion.queries.js";
import { isLateAnswer } from "./discussion.rules.js";
import type { SummaryCounts } from "./proposal.rules.js";

/** Publishes the summary of proposals with the counts of R37; late answers are flagged, nothing refuses them (R36). */
export async function publishSummary(
  acting: Acting,
  { discussionId, password }: { discussionId: string; password: string },
): Promise<Outcome<{ discussionId: string; summaryId: string }, DiscussionRefusalReason>> {
  const { em, viewer, now } = acting;
  const held = await heldDiscussion(acting, discussionId);
  if (!held) return refused("NOT_FOUND");
  const { discussion, document, given } = held;
  const {
    oldestInModerationAt: _oldest,
    openComplaints,
    supports: _supports,
    lastSignedAt,
    ...counts
  } = await figuresOf(em, discussionId);
  const why = whyNot(may.publishSummary, {
    ...given,
    inModerationCount: counts.inModeration,
    openComplaintCount: openComplaints,
    unansweredCount: counts.unanswered,
  });
  if (why) return refused(why, { count: figureOf(why, counts, openComplaints) });
  if (!(await isSignedBy(em, viewer, password))) return refused("PASSWORD_WRONG");

  const { regionId } = document;
  const { timeZone } = await workingCalendarOf(em, regionId);
  const summary = em.create(ProposalSummary, {
    regionId,
    createdAt: now,
    createdById: viewer.personId,
    discussion,
    counts,
    isLate: lastSignedAt !== null && isLateAnswer(lastSignedAt, answersDueAtOf(discussion, timeZone)),
    publishedAt: now,
    publishedBy: viewer.personId!,
  });
  record(em, {
    regionId,
    act: "summary.published",
    actorId: viewer.personId,
    subjectId: summary.id,
    at: now,
    refs: { discussion: discussionId, document: document.id },
    proves: { counts: JSON.stringify(counts) },
  });
  await afterChange({ em, discussion, document, now });
  return done({ discussionId, summaryId: summary.id });
}

function figureOf(why: DiscussionRefusalReason, counts: SummaryCounts, openComplaints: number): number {
  if (why === "MODERATION_PENDING") return counts.inModeration;
  return why === "COMPLAINTS_PENDING" ? openComplaints : counts.unanswered;
}
