import { registerEnumType } from "type-graphql";

import {
  AnswerVerdict,
  ComplaintDecision,
  ModerationGround,
  ProposalKind,
  ProposalState,
} from "./discussion.entity.js";
import { DiscussionRefusalReason } from "./discussion.policy.js";

/** Names of a closed set as GraphQL values, each with its description. */
const described = <Word extends string>(words: Record<Word, string>) =>
  Object.fromEntries(
    Object.entries<string>(words).map(([word, description]) => [word, { description }]),
  ) as Record<Word, { description: string }>;

/** A set of words whose values are their names. */
const named = <Word extends string>(words: Record<Word, string>) =>
  Object.fromEntries(Object.keys(words).map((word) => [word, word])) as { [W in Word]: W };

registerEnumType(ProposalKind, {
  name: "ProposalKind",
  description: "What a proposal wants.",
  valuesConfig: described<ProposalKind>({
    REMARK: "Something to note.",
    REPLACEMENT: "Other words in place of the passage.",
    ADDITION: "Words to add.",
    DELETION: "The passage to be left out.",
    QUESTION: "A question to the authors.",
  }),
});

registerEnumType(ProposalState, {
  name: "ProposalState",
  description: "What the last act made of a proposal.",
  valuesConfig: described<ProposalState>({
    SUBMITTED: "It waits for the moderator; only its author and staff see it.",
    PUBLISHED: "Everybody reads it.",
    REJECTED_BY_MODERATOR: "The moderator kept it back; only its author and staff see it.",
    MERGED: "It was joined to another one, whose answer is its own too.",
    WITHDRAWN: "Its author took it back.",
  }),
});

const stageWords = {
  SUBMITTED: "It waits for the moderator.",
  PUBLISHED: "It is published and the discussion goes on.",
  REJECTED_BY_MODERATOR: "The moderator kept it back.",
  MERGED: "It was joined to another one.",
  WITHDRAWN: "Its author took it back.",
  UNDER_CONSIDERATION: "The discussion is closed and the authors consider it.",
  ANSWERED: "The authors' lead signed an answer.",
  INCORPORATED: "A later version takes it up.",
};
export const ProposalStage = named(stageWords);
export type ProposalStage = keyof typeof ProposalStage;
registerEnumType(ProposalStage, {
  name: "ProposalStage",
  description: "Where a proposal stands at this instant.",
  valuesConfig: described(stageWords),
});

const phaseWords = {
  ANNOUNCED: "Its days are announced, it has not opened.",
  OPEN: "Proposals are taken.",
  CLOSED: "No more proposals are taken.",
  CANCELLED: "The document was withdrawn.",
};
export const DiscussionPhase = named(phaseWords);
export type DiscussionPhase = keyof typeof DiscussionPhase;
registerEnumType(DiscussionPhase, {
  name: "DiscussionPhase",
  description: "Where a discussion stands at this instant, by its announced times.",
  valuesConfig: described(phaseWords),
});

registerEnumType(ModerationGround, {
  name: "ModerationGround",
  description: "Why a moderator keeps a proposal back; there are no other grounds.",
  valuesConfig: described<ModerationGround>({
    OFF_TOPIC: "It is not about the document.",
    ABUSIVE: "It insults somebody.",
    PERSONAL_DATA: "It holds personal data.",
    ADVERTISING: "It advertises.",
    DUPLICATE: "The same person proposed it before.",
  }),
});

registerEnumType(AnswerVerdict, {
  name: "AnswerVerdict",
  description: "The authors' position on a proposal.",
  valuesConfig: described<AnswerVerdict>({
    ACCEPTED: "It is taken up.",
    PARTLY_ACCEPTED: "It is taken up in part; the reason says which.",
    DECLINED: "It is not taken up; the reason says why.",
    EXPLAINED: "The question is answered.",
    NOT_CONSIDERED: "The document was withdrawn before it was answered; given by the system only.",
  }),
});

registerEnumType(ComplaintDecision, {
  name: "ComplaintDecision",
  description: "What a coordinator decided on a complaint.",
  valuesConfig: described<ComplaintDecision>({
    UPHELD: "The proposal is published.",
    DISMISSED: "The rejection stands.",
  }),
});

/** The reasons as values of the schema; the sentences are their descriptions. */
export const RefusalReason = named<DiscussionRefusalReason>(DiscussionRefusalReason);
registerEnumType(RefusalReason, {
  name: "DiscussionRefusalReason",
  description: "Why an act of a discussion was refused.",
  valuesConfig: described<DiscussionRefusalReason>(DiscussionRefusalReason),
});

const orderWords = {
  PLACE: "By the place in the text, then by number.",
  NUMBER: "By number.",
  SUBMITTED: "By the time of sending.",
  SUPPORT: "By the number of people who support it.",
};
export const ProposalOrder = named(orderWords);
export type ProposalOrder = keyof typeof ProposalOrder;
registerEnumType(ProposalOrder, {
  name: "ProposalOrder",
  description: "By what proposals are ordered.",
  valuesConfig: described(orderWords),
});

const complaintOrderWords = { COMPLAINED: "By the time of the complaint." };
export const ComplaintOrder = named(complaintOrderWords);
export type ComplaintOrder = keyof typeof ComplaintOrder;
registerEnumType(ComplaintOrder, {
  name: "ComplaintOrder",
  description: "By what complaints are ordered.",
  valuesConfig: described(complaintOrderWords),
});
