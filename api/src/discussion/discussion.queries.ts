import type { EntityManager } from "@mikro-orm/postgresql";
import { sql } from "kysely";

import type { Viewer } from "../accounts/viewer.js";
import { ModelDocument } from "../documents/document.entity.js";
import { forUpdate } from "../platform/act.js";
import {
  ModerationComplaint,
  OpenDiscussion,
  Proposal,
  ProposalAnswer,
  ProposalSummary,
} from "./discussion.entity.js";
import { type DiscussionCase, type ProposalCase, seesProposal } from "./discussion.policy.js";
import { discussionPhaseAt } from "./discussion.rules.js";
import type { SummaryCounts } from "./proposal.rules.js";

/** A discussion held for one act: whoever acts in it meanwhile waits. */
export interface HeldDiscussion {
  discussion: OpenDiscussion;
  document: ModelDocument;
  given: DiscussionCase;
}

/** A proposal held for one act, with its discussion. */
export interface HeldProposal {
  discussion: OpenDiscussion;
  document: ModelDocument;
  proposal: Proposal;
  answer: ProposalAnswer | null;
  complaint: ModerationComplaint | null;
  given: ProposalCase;
}

interface Asking {
  em: EntityManager;
  viewer: Viewer;
  now: Date;
}

/** The discussion with this id, locked; null when the viewer's region has none. */
export async function heldDiscussion(
  { em, viewer, now }: Asking,
  id: string,
): Promise<HeldDiscussion | null> {
  const discussion = await em.findOne(OpenDiscussion, { id, regionId: viewer.regionId }, forUpdate);
  if (!discussion) return null;

  const document = await em.findOneOrFail(ModelDocument, discussion.document.id);
  const hasSummary = (await em.count(ProposalSummary, { discussion: id })) > 0;
  return {
    discussion,
    document,
    given: {
      viewer,
      documentId: document.id,
      groupId: document.group.id,
      phase: discussionPhaseAt(discussion, now),
      hasSummary,
    },
  };
}

/** The proposal with this id, its discussion locked first; null when there is none or the viewer does not see it. */
export async function heldProposal(asking: Asking, id: string): Promise<HeldProposal | null> {
  const { em, viewer } = asking;
  const { rows } = await sql<{ discussionId: string }>`
    select discussion_id as "discussionId" from proposal where id = ${id}`.execute(em.getKysely());
  const held = rows[0] ? await heldDiscussion(asking, rows[0].discussionId) : null;
  if (!held) return null;

  const proposal = await em.findOneOrFail(Proposal, { id });
  const answer = await em.findOne(ProposalAnswer, { proposal: id });
  const complaint = await em.findOne(ModerationComplaint, { proposal: id });
  const given: ProposalCase = {
    ...held.given,
    authorId: proposal.author.id,
    state: proposal.state,
    moderatorId: proposal.moderatedBy?.id ?? null,
    hasComplaint: complaint !== null,
    isAnswerSigned: answer?.isSigned() ?? false,
  };
  return seesProposal({ ...given, viewer })
    ? { discussion: held.discussion, document: held.document, proposal, answer, complaint, given }
    : null;
}

/** What a discussion's tasks, counters and summary are made of. */
export interface DiscussionFigures extends SummaryCounts {
  /** When the proposal that has waited longest for the moderator was sent; null when none waits. */
  oldestInModerationAt: Date | null;
  openComplaints: number;
  supports: number;
  /** When the last answer was signed; null while none is. */
  lastSignedAt: Date | null;
}

/** SQL: the counts of R37 over the proposals `p` and their answers `a`, as columns named like `SummaryCounts`. */
const countColumns = (): string =>
  [
    ["submitted", "true"],
    ["inModeration", "p.state = 'SUBMITTED'"],
    ["considered", "p.state = 'PUBLISHED'"],
    ["rejected", "p.state = 'REJECTED_BY_MODERATOR'"],
    ["merged", "p.state = 'MERGED'"],
    ["withdrawn", "p.state = 'WITHDRAWN'"],
    ["accepted", "p.state = 'PUBLISHED' and a.verdict = 'ACCEPTED'"],
    ["partlyAccepted", "p.state = 'PUBLISHED' and a.verdict = 'PARTLY_ACCEPTED'"],
    ["declined", "p.state = 'PUBLISHED' and a.verdict = 'DECLINED'"],
    ["explained", "p.state = 'PUBLISHED' and a.verdict = 'EXPLAINED'"],
    ["notConsidered", "p.state = 'PUBLISHED' and a.verdict = 'NOT_CONSIDERED'"],
    ["unanswered", "p.state = 'PUBLISHED' and a.id is null"],
  ]
    .map(([name, where]) => `count(*) filter (where ${where})::int as "${name}"`)
    .join(", ");

/** SQL: one row of counts over a discussion's proposals; the twin of `summaryCounts` (R37). */
export const countsSql = (discussion: string): string => `select ${countColumns()} from proposal p
  left join proposal_answer a on a.proposal_id = p.id and a.signed_at is not null where p.discussion_id = ${discussion}`;

/** The figures of a discussion as they are stored now. */
export async function figuresOf(em: EntityManager, discussionId: string): Promise<DiscussionFigures> {
  const { rows } = await sql<DiscussionFigures>`
    select ${sql.raw(countColumns())},
      min(p.submitted_at) filter (where p.state = 'SUBMITTED') as "oldestInModerationAt",
      coalesce(sum(p.support_count), 0)::int as supports, max(a.signed_at) as "lastSignedAt",
      (select count(*) from moderation_complaint c join proposal cp on cp.id = c.proposal_id
        where cp.discussion_id = ${discussionId} and c.decided_at is null)::int as "openComplaints"
    from proposal p left join proposal_answer a on a.proposal_id = p.id and a.signed_at is not null
    where p.discussion_id = ${discussionId}`.execute(em.getKysely());

  // The driver gives instants of plain statements as texts.
  const { oldestInModerationAt, lastSignedAt, ...figures } = rows[0]!;
  return {
    ...figures,
    oldestInModerationAt: oldestInModerationAt && new Date(oldestInModerationAt),
    lastSignedAt: lastSignedAt && new Date(lastSignedAt),
  };
}
