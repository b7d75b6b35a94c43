import { viewerPerson } from "../accounts/place.reads.js";
import { municipalityOf } from "../accounts/person.reads.js";
import type { Viewer } from "../accounts/viewer.js";
import type { RowSql } from "../platform/read/declare.js";
import { whyNot } from "../platform/policy.js";
import { occupationOf } from "./author.queries.js";
import type { ProposalState } from "./discussion.entity.js";
import {
  type DiscussionCase,
  type DiscussionRefusalReason,
  may,
  type ProposalCase,
} from "./discussion.policy.js";
import { discussionPhaseAt } from "./discussion.rules.js";
import { type Proposer, whyNotPropose } from "./proposal.rules.js";

/** What the policy asks of a discussion, as JSON of one row; instants are ISO texts. */
interface HeldFacts {
  documentId: string;
  groupId: string;
  opensAt: string;
  closesAt: string;
  cancelledAt: string | null;
  now: string;
  hasSummary: boolean;
}

interface ProposalFacts {
  authorId: string;
  state: ProposalState;
  moderatorId: string | null;
  hasComplaint: boolean;
  isAnswerSigned: boolean;
}

interface ProposerFacts {
  hasMunicipality: boolean;
  hasOccupation: boolean;
  isReviewing: boolean;
}

const heldOf = (
  discussionId: string,
): string => `(select json_build_object('documentId', hd.id, 'groupId', hd.group_id,
    'opensAt', ho.opens_at, 'closesAt', ho.closes_at, 'cancelledAt', ho.cancelled_at, 'now', clock_now(),
    'hasSummary', exists (select from proposal_summary hs where hs.discussion_id = ho.id))
  from open_discussion ho join model_document hd on hd.id = ho.document_id where ho.id = ${discussionId})`;

const proposerOf =
  (documentId: string): RowSql<Viewer> =>
  (_row, bind) =>
    `(select json_build_object('hasMunicipality', ${municipalityOf("me")} is not null,
      'hasOccupation', ${occupationOf("me")} is not null, 'isReviewing', is_reviewing(me.id, ${documentId}))
    from person me where me.id = ${bind(viewerPerson, "text")})`;

/** Values of a row of `open_discussion` from which the policy's case is made. */
export const discussionFacts = {
  held: (row: string) => heldOf(`${row}.id`),
} satisfies Record<string, RowSql<Viewer>>;

/** The same with what is known of the viewer as a participant. */
export const proposingFacts = {
  ...discussionFacts,
  proposer: (row: string, bind) => proposerOf(`${row}.document_id`)(row, bind),
} satisfies Record<string, RowSql<Viewer>>;

/** Values of a row of `proposal` from which the policy's case is made. */
export const proposalFacts = {
  held: (row: string) => heldOf(`${row}.discussion_id`),
  proposal: (row: string) => `json_build_object('authorId', ${row}.author_id, 'state', ${row}.state,
    'moderatorId', ${row}.moderated_by_id,
    'hasComplaint', exists (select from moderation_complaint fc where fc.proposal_id = ${row}.id),
    'isAnswerSigned', exists (select from proposal_answer fa where fa.proposal_id = ${row}.id and fa.signed_at is not null))`,
} satisfies Record<string, RowSql<Viewer>>;

/** The same with what is known of the viewer as a participant. */
export const supportingFacts = {
  ...proposalFacts,
  proposer: (row: string, bind) => proposerOf(`${row}.document_id`)(row, bind),
} satisfies Record<string, RowSql<Viewer>>;

interface DiscussionValues {
  held: HeldFacts;
}
interface ProposalValues extends DiscussionValues {
  proposal: ProposalFacts;
}
interface Proposing {
  proposer: ProposerFacts | null;
}

/** The policy's case of a discussion. */
export function discussionCase({ held }: DiscussionValues, viewer: Viewer): DiscussionCase {
  const times = {
    opensAt: new Date(held.opensAt),
    closesAt: new Date(held.closesAt),
    cancelledAt: held.cancelledAt === null ? null : new Date(held.cancelledAt),
  };
  const { documentId, groupId, hasSummary } = held;
  return { viewer, documentId, groupId, hasSummary, phase: discussionPhaseAt(times, new Date(held.now)) };
}

/** The policy's case of a proposal. */
export const proposalCase = (values: ProposalValues, viewer: Viewer): ProposalCase => ({
  ...discussionCase(values, viewer),
  ...values.proposal,
});

/** Why the viewer may not propose anything now, or null when they may. */
export function whyNotProposeNow(
  values: DiscussionValues & Proposing,
  viewer: Viewer,
): DiscussionRefusalReason | null {
  const { phase, groupId } = discussionCase(values, viewer);
  const proposer: Proposer = {
    isSignedIn: viewer.isSignedIn(),
    isOfAuthoringGroup: viewer.isMemberOf(groupId),
    hasMunicipality: values.proposer?.hasMunicipality ?? false,
    hasOccupation: values.proposer?.hasOccupation ?? false,
    isReviewing: values.proposer?.isReviewing ?? false,
  };
  return whyNotPropose(proposer, phase);
}

/** Why the viewer may not support the proposal now, or null when they may. */
export const whyNotSupportNow = (values: ProposalValues & Proposing, viewer: Viewer) =>
  whyNotProposeNow(values, viewer) ?? whyNot(may.support, proposalCase(values, viewer));
