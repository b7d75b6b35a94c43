import { Field, ObjectType } from "type-graphql";

import { ModelDocumentType } from "../documents/document.type.js";
import { modelDocumentRead } from "../documents/document.reads.js";
import { MessageValue, payloadOf, Problem } from "../platform/problem.js";
import { successReads } from "../platform/read/cover.js";
import { DiscussionRefusalReason } from "./discussion.policy.js";
import { discussionRead, summaryRead } from "./discussion.reads.js";
import { OpenDiscussionType, ProposalSummaryType } from "./discussion.type.js";
import { RefusalReason } from "./discussionWords.type.js";
import { answerRead, complaintRead, proposalRead } from "./proposal.reads.js";
import { ModerationComplaintType, ProposalAnswerType, ProposalType } from "./proposal.type.js";

@ObjectType("DiscussionRefused", {
  implements: Problem,
  description: "An act of a discussion was refused; nothing was changed.",
  simpleResolvers: true,
})
export class DiscussionRefused extends Problem {
  @Field(() => RefusalReason, { description: "Why." })
  reason!: DiscussionRefusalReason;

  @Field(() => [MessageValue], {
    description: "Figures of the reason: the earliest day, the number of the proposal; at most a handful.",
  })
  details!: MessageValue[];

  static readonly of = (
    reason: DiscussionRefusalReason,
    details: Readonly<Record<string, string | number>> = {},
  ): DiscussionRefused =>
    Object.assign(new DiscussionRefused(), {
      reason,
      message: DiscussionRefusalReason[reason],
      details: Object.entries(details).map(([name, value]) =>
        Object.assign(new MessageValue(), { name, value: `${value}` }),
      ),
    });
}

const shown = {
  proposal: { type: () => ProposalType, of: () => proposalRead, description: "The proposal" },
  discussion: { type: () => OpenDiscussionType, of: () => discussionRead, description: "The discussion" },
  document: { type: () => ModelDocumentType, of: () => modelDocumentRead, description: "The document" },
  answer: { type: () => ProposalAnswerType, of: () => answerRead, description: "The answer" },
  complaint: { type: () => ModerationComplaintType, of: () => complaintRead, description: "The complaint" },
  summary: { type: () => ProposalSummaryType, of: () => summaryRead, description: "The summary" },
} as const;
type Part = keyof typeof shown;
type Ids<P extends Part> = { readonly [Name in P as `${Name}Id`]: string };

/** The payload of a mutation whose success shows these objects as they are after it. */
function showing<P extends Part>(mutation: string, description: string, ...parts: readonly P[]) {
  const name = `${mutation}Success`;

  @ObjectType(name, { description, simpleResolvers: true })
  class Success {
    /** Ids of what is shown, as the receipt of the act keeps them. */
    readonly [id: `${string}Id`]: string;

    constructor(ids: Ids<P>) {
      for (const part of parts) Object.assign(this, { [`${part}Id`]: ids[`${part}Id`] });
    }
  }
  // The receipt of an act keeps the class by its name.
  Object.defineProperty(Success, "name", { value: name });
  for (const part of parts) {
    const { type, description: what } = shown[part];
    Field(type as () => object, {
      nullable: true,
      description: `${what} after it; null where the viewer does not see it any more.`,
    })(Success.prototype, part);
  }
  successReads(
    name,
    Object.fromEntries(parts.map((part) => [part, { of: shown[part].of, id: `${part}Id` }])),
  );
  return { Success, Payload: payloadOf(mutation, Success, DiscussionRefused) };
}

export const announced = showing(
  "AnnounceDiscussion",
  "The discussion is announced.",
  "discussion",
  "document",
);
export const submitted = showing(
  "SubmitProposal",
  "The moderator has the proposal.",
  "proposal",
  "discussion",
);
export const edited = showing("EditProposal", "The proposal is changed.", "proposal");
export const withdrawn = showing("WithdrawProposal", "The proposal is taken back.", "proposal", "discussion");
export const supported = showing("SupportProposal", "The support counts.", "proposal");
export const unsupported = showing("WithdrawSupport", "The support counts no longer.", "proposal");
export const nameSet = showing("SetNamePublic", "The name is shown or hidden.", "proposal");
export const published = showing("PublishProposal", "Everybody reads it.", "proposal", "discussion");
export const rejected = showing("RejectProposal", "Its author is told the ground.", "proposal", "discussion");
export const merged = showing("MergeProposal", "It is part of the other one.", "proposal", "discussion");
export const complained = showing("ComplainAboutModeration", "A coordinator decides on it.", "proposal");
export const decided = showing(
  "DecideComplaint",
  "The author is told the decision.",
  "complaint",
  "proposal",
);
export const drafted = showing("DraftAnswer", "The group sees the draft.", "answer", "proposal");
export const signed = showing("SignAnswer", "Everybody reads the answer.", "answer", "proposal");
export const allSigned = showing("SignAnswers", "Everybody reads the answers.", "discussion");
export const summarised = showing("PublishSummary", "Everybody reads the summary.", "summary", "discussion");
