import type { EntityManager } from "@mikro-orm/postgresql";

import { Region } from "../accounts/region.entity.js";
import {
  ModerationComplaint,
  OpenDiscussion,
  Proposal,
  ProposalAnswer,
  ProposalSummary,
} from "../discussion/discussion.entity.js";
import { ModelDocument } from "../documents/document.entity.js";
import { ProjectGroup } from "../groups/projectGroup.entity.js";
import { dayInDigits, dateIn } from "../platform/calendar.js";
import type { NoticeKind } from "./notices.js";
import type { Notice, Reaction } from "./reactions.js";

/** A discussion as its notices speak of it. */
interface Told {
  discussion: OpenDiscussion;
  document: ModelDocument;
  words: Record<string, string>;
}

async function toldOf(em: EntityManager, discussionId: string): Promise<Told> {
  const discussion = await em.findOneOrFail(OpenDiscussion, discussionId);
  const document = await em.findOneOrFail(ModelDocument, discussion.document.id);
  const { timeZone } = await em.findOneOrFail(Region, discussion.regionId);
  const lastMoment = new Date(discussion.closesAt.getTime() - 1);
  return {
    discussion,
    document,
    words: {
      document: document.title,
      opens: dayInDigits(dateIn(discussion.opensAt, timeZone)),
      closes: dayInDigits(dateIn(lastMoment, timeZone)),
      due: dayInDigits(discussion.answersDueOn),
    },
  };
}

const leadOf = async (em: EntityManager, document: ModelDocument): Promise<string> =>
  (await em.findOneOrFail(ProjectGroup, document.group.id)).lead.id;

/** Those who have a live proposal in the discussion. */
async function authorsOf(em: EntityManager, { discussion }: Told): Promise<string[]> {
  const proposals = await em.find(Proposal, {
    discussion: discussion.id,
    state: { $in: ["SUBMITTED", "PUBLISHED", "MERGED"] },
  });
  return [...new Set(proposals.map(({ author }) => author.id))];
}

const notices = (personIds: readonly string[], kind: NoticeKind, { document, words }: Told): Notice[] =>
  personIds.map((personId) => ({ personId, kind, subjectId: document.id, words }));

/** Tells the lead; the journal row's subject is the discussion. */
const toLead =
  (kind: NoticeKind): Reaction =>
  async (em, { subjectId }) => {
    const told = await toldOf(em, subjectId);
    return notices([await leadOf(em, told.document)], kind, told);
  };

/** Tells the lead how many published proposals have no signed answer; nothing when none is left. */
const ofAnswers =
  (kind: NoticeKind): Reaction =>
  async (em, { subjectId }) => {
    const told = await toldOf(em, subjectId);
    const { publishedProposalCount, answeredProposalCount } = told.document;
    const left = publishedProposalCount - answeredProposalCount;
    if (left === 0) return [];
    const withLeft = { ...told, words: { ...told.words, left: `${left}` } };
    return notices([await leadOf(em, told.document)], kind, withLeft);
  };

/** Tells the author of the proposal; those merged into it too where it is answered. */
async function toAuthors(
  em: EntityManager,
  proposal: Proposal,
  kind: NoticeKind,
  includesMerged = false,
): Promise<Notice[]> {
  const { title } = await em.findOneOrFail(ModelDocument, proposal.document.id);
  const target = proposal.mergedInto ? await em.findOne(Proposal, proposal.mergedInto.id) : null;
  const merged = includesMerged ? await em.find(Proposal, { mergedInto: proposal.id, state: "MERGED" }) : [];
  return [proposal, ...merged].map(({ author, number }) => ({
    personId: author.id,
    kind,
    subjectId: proposal.document.id,
    words: { document: title, number: `${number}`, ...(target && { target: `${target.number}` }) },
  }));
}

const toAuthor =
  (kind: NoticeKind): Reaction =>
  async (em, { subjectId }) =>
    toAuthors(em, await em.findOneOrFail(Proposal, subjectId), kind);

/** Who hears of what happens in a discussion. */
export const discussionReactions: Readonly<Record<string, Reaction>> = {
  "discussion.announced": toLead("DISCUSSION_ANNOUNCED"),
  "discussion.opened": toLead("DISCUSSION_OPENED"),
  "discussion.closesSoon": async (em, { subjectId }) => {
    const told = await toldOf(em, subjectId);
    const people = new Set([await leadOf(em, told.document), ...(await authorsOf(em, told))]);
    return notices([...people], "DISCUSSION_CLOSES_SOON", told);
  },
  "discussion.closed": toLead("DISCUSSION_CLOSED"),
  "discussion.answersDueSoon": ofAnswers("ANSWERS_DUE_SOON"),
  "discussion.answersLate": ofAnswers("ANSWERS_LATE"),
  "proposal.published": toAuthor("PROPOSAL_PUBLISHED"),
  "proposal.rejected": toAuthor("PROPOSAL_REJECTED"),
  "proposal.merged": toAuthor("PROPOSAL_MERGED"),
  "complaint.decided": async (em, { subjectId }) => {
    const complaint = await em.findOneOrFail(ModerationComplaint, subjectId);
    return toAuthors(em, await em.findOneOrFail(Proposal, complaint.proposal.id), "COMPLAINT_DECIDED");
  },
  "answer.signed": async (em, { subjectId }) => {
    const answer = await em.findOneOrFail(ProposalAnswer, subjectId);
    const proposal = await em.findOneOrFail(Proposal, answer.proposal.id);
    return toAuthors(em, proposal, "PROPOSAL_ANSWERED", true);
  },
  "summary.published": async (em, { subjectId }) => {
    const summary = await em.findOneOrFail(ProposalSummary, subjectId);
    const told = await toldOf(em, summary.discussion.id);
    const people = new Set([await leadOf(em, told.document), ...(await authorsOf(em, told))]);
    return notices([...people], "SUMMARY_PUBLISHED", told);
  },
};
