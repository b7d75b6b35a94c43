import type { Viewer } from "../accounts/viewer.js";
import type { DocumentState } from "../documents/document.entity.js";
import type { Rule } from "../platform/policy.js";
import type { AnswerVerdict, ProposalState } from "./discussion.entity.js";
import { needsIncorporation } from "./proposal.rules.js";

/** Why a proposal was not linked to the next version, or a link not taken back, each with its sentence. */
export const IncorporationRefusalReason = {
  NOT_FOUND: "There is nothing here, or it is not for you.",
  SIGN_IN_REQUIRED: "Sign in first.",
  NOT_ALLOWED: "Only the group that writes the document can do this.",
  INVALID_STATE: "The document is not being revised.",
  NO_DRAFT: "There is no version under way; upload the next one first.",
  NOT_ANSWERED: "The proposal has no signed answer.",
  NOT_ACCEPTED: "Only accepted and partly accepted proposals are taken up in the text.",
  ALREADY_LINKED: "The proposal is linked to this place already.",
} as const;
export type IncorporationRefusalReason = keyof typeof IncorporationRefusalReason;

/** A proposal that somebody wants to link to the next version of its document. */
export interface IncorporationCase {
  viewer: Pick<Viewer, "isMemberOf" | "isSignedIn">;
  groupId: string;
  documentState: DocumentState;
  hasDraft: boolean;
  proposalState: ProposalState;
  /** Of the signed answer; null while there is none. */
  verdict: AnswerVerdict | null;
}

type IncorporationRule = Rule<IncorporationCase, IncorporationRefusalReason>;

const rule = (
  reason: IncorporationRefusalReason,
  holds: (given: IncorporationCase) => boolean,
): IncorporationRule => ({ reason, holds });

const isSignedIn = rule("SIGN_IN_REQUIRED", ({ viewer }) => viewer.isSignedIn());
const isMember = rule("NOT_ALLOWED", ({ viewer, groupId }) => viewer.isMemberOf(groupId));
/** A link to a version under way is not there for others. */
const seesDraft = rule("NOT_FOUND", ({ viewer, groupId }) => viewer.isMemberOf(groupId));
const isPublished = rule("NOT_FOUND", ({ proposalState }) => proposalState === "PUBLISHED");
const isInRevision = rule("INVALID_STATE", ({ documentState }) => documentState === "REVISION");
const hasDraft = rule("NO_DRAFT", (given) => given.hasDraft);
const isAnswered = rule("NOT_ANSWERED", ({ verdict }) => verdict !== null);
/** R35: what was declined cannot be linked. */
const isAccepted = rule("NOT_ACCEPTED", ({ verdict }) => needsIncorporation(verdict));

/** Who may link proposals to the next version, and take a link back. */
export const mayIncorporate = {
  link: [isSignedIn, isPublished, isMember, isAnswered, isAccepted, isInRevision, hasDraft],
  unlink: [seesDraft, isInRevision, hasDraft],
} as const satisfies Record<string, readonly IncorporationRule[]>;
