import { lastDayBefore } from "../../src/platform/calendar.js";
import { discussionTerms, moderationDueAt } from "../../src/discussion/discussion.rules.js";
import { isSummaryComplete, summaryCounts } from "../../src/discussion/proposal.rules.js";
import { DEFAULT_PARAMETERS } from "../../src/accounts/parameters.js";
import type { ProposalText } from "../texts/story.model.js";
import { locate } from "./place.js";
import type { StoryTeller } from "./teller.js";

type Discussed = NonNullable<StoryTeller["story"]["discussion"]>;

/** What the discussion leaves on the document's row. */
export interface DiscussionFigures {
  discussionOpensAt: Date | null;
  discussionClosesAt: Date | null;
  proposalCount: number;
  publishedProposalCount: number;
  answeredProposalCount: number;
  supportCount: number;
}

/** Tells the discussion of a document: its terms, proposals, supports, answers and summary. */
export function tellDiscussion(teller: StoryTeller): DiscussionFigures {
  const { story } = teller;
  if (!story.discussion) {
    return {
      discussionOpensAt: null,
      discussionClosesAt: null,
      proposalCount: 0,
      publishedProposalCount: 0,
      answeredProposalCount: 0,
      supportCount: 0,
    };
  }
  return new DiscussionTeller(teller, story.discussion).tell();
}

class DiscussionTeller {
  private readonly id: string;
  private readonly terms: ReturnType<typeof discussionTerms>;
  private readonly noticeAt: Date;
  private readonly withdrawnAt: Date | null;
  private readonly counted: { state: ReturnType<typeof stateOf>; verdict: string | null }[] = [];
  private supportCount = 0;

  constructor(
    private readonly teller: StoryTeller,
    private readonly plan: Discussed,
  ) {
    const { time } = teller.telling;
    this.id = teller.row("discussion", "1", time.now, null).id;
    this.noticeAt = time.at(plan.noticeDaysAgo, "11:20");
    this.terms = discussionTerms(
      { opensOn: time.on(plan.opensDaysAgo), days: plan.days },
      time.timeZone,
      DEFAULT_PARAMETERS,
    );
    const { withdrawn } = teller.story;
    this.withdrawnAt = withdrawn ? time.at(withdrawn.daysAgo, "16:40") : null;
  }

  tell(): DiscussionFigures {
    const { teller, plan, terms } = this;
    const { telling, story, documentId } = teller;
    const proposals = story.proposals ?? [];
    telling.rows.discussions.push({
      ...teller.row("discussion", "1", this.noticeAt, teller.coordinatorId),
      document: documentId,
      documentVersion: teller.versionId(1),
      noticeOn: telling.time.on(plan.noticeDaysAgo),
      opensAt: terms.opensAt,
      closesAt: terms.closesAt,
      answersDueOn: lastDayBefore(terms.answersDueAt, telling.time.timeZone),
      audience: "Руководители и педагоги образовательных организаций, специалисты МОУО, родители",
      announcedBy: teller.coordinatorId,
      regulation: telling.regulationId,
      cancelledAt: this.withdrawnAt,
      nextProposalNumber: proposals.length + 1,
    });
    teller.tell("discussion.announced", this.noticeAt, teller.coordinatorId, this.id, {
      refs: { version: teller.versionId(1), regulation: telling.regulationId },
    });
    proposals.forEach((text, index) => this.tellProposal(text, index + 1));
    if (this.withdrawnAt) teller.tell("discussion.cancelled", this.withdrawnAt, null, this.id);

    const counts = summaryCounts(this.counted as Parameters<typeof summaryCounts>[0]);
    this.tellSummary(counts);
    this.askPeople(counts);
    return {
      discussionOpensAt: terms.opensAt,
      discussionClosesAt: terms.closesAt,
      proposalCount: counts.submitted,
      publishedProposalCount: counts.considered,
      answeredProposalCount: counts.considered - counts.unanswered,
      supportCount: this.supportCount,
    };
  }

  private proposalId(number: number): string {
    return this.teller.row("proposal", String(number), this.noticeAt, null).id;
  }

  private tellProposal(text: ProposalText, number: number): void {
    const { teller } = this;
    const { world, time, rows } = teller.telling;
    const chance = teller.chance.of(`proposal ${number}`);
    const submittedAt = time.after(this.terms.opensAt, text.day * 24 + chance.whole(8, 20) + chance.next());
    const moderatedAt = time.after(submittedAt, chance.whole(3, 26));
    const authorId = text.isOfCast ? world.cast.participant.personId : chance.pick(world.participantIds);
    const author = world.people.find(({ id }) => id === authorId)!;
    const municipality = world.municipalities.find(({ id }) => id === author.municipalityId)!;
    const { anchor, ...where } = locate(teller.textOf(1).blocks, text.on);
    const state = stateOf(text);
    const isModerated = state !== "SUBMITTED" && state !== "WITHDRAWN";
    const rejection = rejectionOf(text);
    const supporters =
      state === "PUBLISHED"
        ? chance.some(
            world.participantIds.filter((id) => id !== authorId),
            text.supporters ?? 0,
          )
        : [];
    const id = this.proposalId(number);
    rows.proposals.push({
      ...teller.row("proposal", String(number), submittedAt, authorId),
      discussion: this.id,
      document: teller.documentId,
      number,
      kind: text.kind,
      ...anchor,
      ...where,
      text: text.text,
      proposedWording: text.wording ?? null,
      author: authorId,
      municipalityNameRu: municipality.nameRu,
      occupation: author.occupation,
      isNamePublic: text.isOfCast === true || chance.is(0.25),
      state,
      submittedAt,
      moderatedBy: isModerated ? world.cast.moderator.personId : null,
      moderatedAt: isModerated ? moderatedAt : null,
      moderationGround: rejection?.rejected ?? null,
      moderationNote: rejection?.note ?? null,
      mergedInto: mergedNumberOf(text) ? this.proposalId(mergedNumberOf(text)!) : null,
      supportCount: supporters.length,
    });
    this.supportCount += supporters.length;
    teller.tell("proposal.submitted", submittedAt, authorId, id, {
      refs: { discussion: this.id },
      proves: { text: text.text },
    });
    if (state === "WITHDRAWN") {
      teller.tell("proposal.withdrawn", moderatedAt, authorId, id, { refs: { discussion: this.id } });
    }
    if (isModerated) {
      const act = { PUBLISHED: "published", MERGED: "merged", REJECTED_BY_MODERATOR: "rejected" }[state];
      teller.tell(`proposal.${act}`, moderatedAt, world.cast.moderator.personId, id, {
        refs: { discussion: this.id },
      });
    }
    this.tellSupports(id, supporters, moderatedAt);
    if (rejection?.complaint) this.tellComplaint(id, authorId, rejection.complaint, moderatedAt);
    this.counted.push({ state, verdict: this.tellAnswer(text, number) });
  }

  private tellSupports(proposalId: string, personIds: readonly string[], from: Date): void {
    const { teller, terms, withdrawnAt } = this;
    const { time, rows } = teller.telling;
    const until = Math.min(terms.closesAt.getTime(), time.now.getTime(), withdrawnAt?.getTime() ?? Infinity);
    const chance = teller.chance.of(`supports ${proposalId}`);
    for (const personId of personIds) {
      const at = new Date(from.getTime() + chance.next() * Math.max(0, until - from.getTime() - 60_000));
      rows.supports.push({
        ...teller.row("support", `${proposalId} ${personId}`, at, personId),
        proposal: proposalId,
        person: personId,
      });
      teller.tell("proposal.supported", at, personId, proposalId);
    }
  }

  private tellComplaint(proposalId: string, authorId: string, text: string, rejectedAt: Date): void {
    const { teller } = this;
    const at = teller.telling.time.after(rejectedAt, 5);
    const row = teller.row("complaint", proposalId, at, authorId);
    teller.telling.rows.complaints.push({ ...row, proposal: proposalId, text });
    teller.tell("moderation.complained", at, authorId, row.id, { refs: { proposal: proposalId } });
    teller.ask({ kind: "DECIDE_COMPLAINT", personIds: teller.coordinatorIds, objectId: row.id, since: at });
  }

  /** The verdict that counts, that of a signed answer. */
  private tellAnswer({ answer, fate }: ProposalText, number: number): string | null {
    const { teller, withdrawnAt } = this;
    const { time, rows } = teller.telling;
    const proposal = this.proposalId(number);
    if (withdrawnAt && !fate) {
      rows.answers.push({
        ...teller.row("answer", String(number), withdrawnAt, null),
        proposal,
        verdict: "NOT_CONSIDERED",
        reason: "",
        draftedAt: withdrawnAt,
        signedAt: withdrawnAt,
      });
      return "NOT_CONSIDERED";
    }
    if (!answer) return null;

    const leadId = teller.group.leadId;
    const chance = teller.chance.of(`answer ${number}`);
    const draftedBy = chance.is(0.5) ? leadId : chance.pick(teller.membersOf(null)).id;
    const answeredDaysAgo = this.plan.answeredDaysAgo ?? 2;
    const draftedAt = time.at(answer.isDraft ? 1 : answeredDaysAgo + 1, `1${chance.whole(0, 7)}:30`);
    const signedAt = answer.isDraft ? null : time.at(answeredDaysAgo, `1${chance.whole(0, 8)}:05`);
    const row = teller.row("answer", String(number), draftedAt, draftedBy);
    rows.answers.push({
      ...row,
      proposal,
      verdict: answer.verdict,
      reason: answer.reason,
      draftedBy,
      draftedAt,
      signedBy: signedAt && leadId,
      signedAt,
    });
    teller.tell("answer.drafted", draftedAt, draftedBy, row.id, { refs: { proposal } });
    if (!signedAt) return null;

    teller.tell("answer.signed", signedAt, leadId, row.id, {
      refs: { proposal },
      proves: { verdict: answer.verdict, reason: answer.reason },
    });
    if (answer.wentTo) {
      const submittedAt = time.at(teller.story.versions[1]!.submittedDaysAgo!, "12:00");
      rows.links.push({
        ...teller.row("incorporation", String(number), submittedAt, leadId),
        proposal,
        documentVersion: teller.versionId(2),
        blockId: locate(teller.textOf(2).blocks, answer.wentTo.place).anchor.blockId,
        note: answer.wentTo.note,
      });
    }
    return answer.verdict;
  }

  private tellSummary(counts: ReturnType<typeof summaryCounts>): void {
    const { teller, plan } = this;
    if (plan.summaryDaysAgo === undefined) return;
    if (!isSummaryComplete(counts))
      throw new Error(`The summary of ${teller.story.product} is not complete.`);
    const at = teller.telling.time.at(plan.summaryDaysAgo, "15:10");
    const row = teller.row("summary", "1", at, teller.coordinatorId);
    teller.telling.rows.summaries.push({
      ...row,
      discussion: this.id,
      counts,
      isLate: teller.telling.time.at(plan.answeredDaysAgo!, "19:00") >= this.terms.answersDueAt,
      publishedAt: at,
      publishedBy: teller.coordinatorId,
    });
    teller.tell("summary.published", at, teller.coordinatorId, row.id, {
      refs: { discussion: this.id },
      proves: { counts: JSON.stringify(counts) },
    });
    teller.ask({
      kind: "PUBLISH_SUMMARY",
      personIds: teller.coordinatorIds,
      objectId: this.id,
      since: teller.telling.time.at(plan.answeredDaysAgo!, "19:00"),
      closedAt: at,
    });
  }

  private askPeople(counts: ReturnType<typeof summaryCounts>): void {
    const { teller, terms, plan, withdrawnAt } = this;
    const { time, rows } = teller.telling;
    if (counts.considered > 0 && !withdrawnAt) {
      const isDone = counts.unanswered === 0;
      teller.ask({
        kind: "ANSWER_PROPOSALS",
        personIds: [teller.group.leadId],
        objectId: this.id,
        since: terms.opensAt,
        dueAt: terms.answersDueAt,
        done: counts.considered - counts.unanswered,
        total: counts.considered,
        closedAt: isDone ? time.at(plan.answeredDaysAgo ?? 2, "19:00") : null,
      });
    }
    const waiting = rows.proposals.filter(
      (each) => each.discussion === this.id && each.state === "SUBMITTED",
    );
    const oldest = waiting
      .map(({ submittedAt }) => submittedAt as Date)
      .sort((a, b) => a.getTime() - b.getTime())[0];
    if (oldest) {
      teller.ask({
        kind: "MODERATE_PROPOSALS",
        personIds: teller.moderatorIds,
        objectId: this.id,
        since: oldest,
        dueAt: moderationDueAt(oldest, time.calendar, DEFAULT_PARAMETERS),
      });
    }
  }
}

const rejectionOf = ({ fate }: ProposalText) =>
  typeof fate === "object" && "rejected" in fate ? fate : null;

const mergedNumberOf = ({ fate }: ProposalText) =>
  typeof fate === "object" && "mergedInto" in fate ? fate.mergedInto : null;

function stateOf(text: ProposalText) {
  if (text.fate === "IN_MODERATION") return "SUBMITTED";
  if (text.fate === "WITHDRAWN") return "WITHDRAWN";
  if (rejectionOf(text)) return "REJECTED_BY_MODERATOR";
  return mergedNumberOf(text) ? "MERGED" : "PUBLISHED";
}
