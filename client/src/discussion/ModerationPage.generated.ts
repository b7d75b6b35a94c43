/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../app/schema.generated';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type ModerationPageQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ModerationPageQuery = { moderationQueue: { __typename: 'ProposalConnection', nodes: Array<(
      { __typename: 'Proposal', id: string }
      & { ' $fragmentRefs'?: { 'ModerationCardFragment': ModerationCardFragment } }
    )>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, total: { __typename: 'Total', count: number, exact: boolean } } };

export type ModerationCardFragment = { __typename: 'Proposal', id: string, number: number, version: number, kind: Types.ProposalKind, submittedAt: string, text: string, proposedWording: string | null, passage: { __typename: 'ProposalPassage', blockId: string, quote: string | null, sectionTitle: string | null } | null, author: { __typename: 'ProposalAuthor', occupation: string, municipalityNameRu: string, name: string | null, isInvented: boolean } | null, otherOfAuthor: Array<{ __typename: 'Proposal', id: string, number: number, kind: Types.ProposalKind, text: string, proposedWording: string | null }> | null, discussion: { __typename: 'OpenDiscussion', id: string }, document: { __typename: 'ModelDocument', id: string, title: string } } & { ' $fragmentName'?: 'ModerationCardFragment' };

export type MergeTargetsQueryVariables = Exact<{
  discussionId: string | number;
  filter: Types.ProposalFilter;
}>;


export type MergeTargetsQuery = { discussion: { __typename: 'OpenDiscussion', id: string, proposals: { __typename: 'ProposalConnection', nodes: Array<{ __typename: 'Proposal', id: string, number: number, text: string, proposedWording: string | null, author: { __typename: 'ProposalAuthor', occupation: string, municipalityNameRu: string } | null }> } } | null };

export type PublishProposalMutationVariables = Exact<{
  input: Types.PublishProposalInput;
}>;


export type PublishProposalMutation = { publishProposal:
    | { __typename: 'DiscussionRefused', reason: Types.DiscussionRefusalReason, message: string }
    | { __typename: 'InvalidInput', message: string }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'PublishProposalSuccess', proposal: { __typename: 'Proposal', id: string, state: Types.ProposalState } | null }
    | { __typename: 'StaleVersion', message: string, stored:
        | { __typename: 'AgendaItem', id: string }
        | { __typename: 'ApplicationDocument', id: string }
        | { __typename: 'AssessmentAttempt', id: string }
        | { __typename: 'AssessmentBlueprint', id: string }
        | { __typename: 'AssessmentItem', id: string }
        | { __typename: 'Availability', id: string }
        | { __typename: 'CaseGrade', id: string }
        | { __typename: 'CommissionSession', id: string }
        | { __typename: 'ConceptDocument', id: string }
        | { __typename: 'Consent', id: string }
        | { __typename: 'ConsentText', id: string }
        | { __typename: 'Direction', id: string }
        | { __typename: 'DocumentVersion', id: string }
        | { __typename: 'Employment', id: string }
        | { __typename: 'ExpertApplication', id: string }
        | { __typename: 'ExpertConclusion', id: string }
        | { __typename: 'ExpertiseRound', id: string }
        | { __typename: 'GroupMembership', id: string }
        | { __typename: 'IncorporationLink', id: string }
        | { __typename: 'Institution', id: string }
        | { __typename: 'ItemVersion', id: string }
        | { __typename: 'MicroGroup', id: string }
        | { __typename: 'ModelDocument', id: string }
        | { __typename: 'ModerationComplaint', id: string }
        | { __typename: 'Municipality', id: string }
        | { __typename: 'Notification', id: string }
        | { __typename: 'OpenDiscussion', id: string }
        | { __typename: 'Order', id: string }
        | { __typename: 'Person', id: string }
        | { __typename: 'PlannedProduct', id: string }
        | { __typename: 'ProjectGroup', id: string }
        | (
          { __typename: 'Proposal', id: string }
          & { ' $fragmentRefs'?: { 'ModerationCardFragment': ModerationCardFragment } }
        )
        | { __typename: 'ProposalAnswer', id: string }
        | { __typename: 'ProposalSummary', id: string }
        | { __typename: 'RegisterEntry', id: string }
        | { __typename: 'RegisterImport', id: string }
        | { __typename: 'Regulation', id: string }
        | { __typename: 'Review', id: string }
        | { __typename: 'ReviewAssignment', id: string }
        | { __typename: 'RoleGrant', id: string }
        | { __typename: 'Rubric', id: string }
        | { __typename: 'SampleMark', id: string }
        | { __typename: 'Session', id: string }
        | { __typename: 'Task', id: string }
       | null }
   };

export type RejectProposalMutationVariables = Exact<{
  input: Types.RejectProposalInput;
}>;


export type RejectProposalMutation = { rejectProposal:
    | { __typename: 'DiscussionRefused', reason: Types.DiscussionRefusalReason, message: string }
    | { __typename: 'InvalidInput', message: string, problems: Array<{ __typename: 'InputProblem', path: string, code: string, message: string, values: Array<{ __typename: 'MessageValue', name: string, value: string }> }> }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'RejectProposalSuccess', proposal: { __typename: 'Proposal', id: string, state: Types.ProposalState } | null }
    | { __typename: 'StaleVersion', message: string, stored:
        | { __typename: 'AgendaItem', id: string }
        | { __typename: 'ApplicationDocument', id: string }
        | { __typename: 'AssessmentAttempt', id: string }
        | { __typename: 'AssessmentBlueprint', id: string }
        | { __typename: 'AssessmentItem', id: string }
        | { __typename: 'Availability', id: string }
        | { __typename: 'CaseGrade', id: string }
        | { __typename: 'CommissionSession', id: string }
        | { __typename: 'ConceptDocument', id: string }
        | { __typename: 'Consent', id: string }
        | { __typename: 'ConsentText', id: string }
        | { __typename: 'Direction', id: string }
        | { __typename: 'DocumentVersion', id: string }
        | { __typename: 'Employment', id: string }
        | { __typename: 'ExpertApplication', id: string }
        | { __typename: 'ExpertConclusion', id: string }
        | { __typename: 'ExpertiseRound', id: string }
        | { __typename: 'GroupMembership', id: string }
        | { __typename: 'IncorporationLink', id: string }
        | { __typename: 'Institution', id: string }
        | { __typename: 'ItemVersion', id: string }
        | { __typename: 'MicroGroup', id: string }
        | { __typename: 'ModelDocument', id: string }
        | { __typename: 'ModerationComplaint', id: string }
        | { __typename: 'Municipality', id: string }
        | { __typename: 'Notification', id: string }
        | { __typename: 'OpenDiscussion', id: string }
        | { __typename: 'Order', id: string }
        | { __typename: 'Person', id: string }
        | { __typename: 'PlannedProduct', id: string }
        | { __typename: 'ProjectGroup', id: string }
        | (
          { __typename: 'Proposal', id: string }
          & { ' $fragmentRefs'?: { 'ModerationCardFragment': ModerationCardFragment } }
        )
        | { __typename: 'ProposalAnswer', id: string }
        | { __typename: 'ProposalSummary', id: string }
        | { __typename: 'RegisterEntry', id: string }
        | { __typename: 'RegisterImport', id: string }
        | { __typename: 'Regulation', id: string }
        | { __typename: 'Review', id: string }
        | { __typename: 'ReviewAssignment', id: string }
        | { __typename: 'RoleGrant', id: string }
        | { __typename: 'Rubric', id: string }
        | { __typename: 'SampleMark', id: string }
        | { __typename: 'Session', id: string }
        | { __typename: 'Task', id: string }
       | null }
   };

export type MergeProposalMutationVariables = Exact<{
  input: Types.MergeProposalInput;
}>;


export type MergeProposalMutation = { mergeProposal:
    | { __typename: 'DiscussionRefused', reason: Types.DiscussionRefusalReason, message: string }
    | { __typename: 'InvalidInput', message: string }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'MergeProposalSuccess', proposal: { __typename: 'Proposal', id: string, state: Types.ProposalState } | null }
    | { __typename: 'StaleVersion', message: string, stored:
        | { __typename: 'AgendaItem', id: string }
        | { __typename: 'ApplicationDocument', id: string }
        | { __typename: 'AssessmentAttempt', id: string }
        | { __typename: 'AssessmentBlueprint', id: string }
        | { __typename: 'AssessmentItem', id: string }
        | { __typename: 'Availability', id: string }
        | { __typename: 'CaseGrade', id: string }
        | { __typename: 'CommissionSession', id: string }
        | { __typename: 'ConceptDocument', id: string }
        | { __typename: 'Consent', id: string }
        | { __typename: 'ConsentText', id: string }
        | { __typename: 'Direction', id: string }
        | { __typename: 'DocumentVersion', id: string }
        | { __typename: 'Employment', id: string }
        | { __typename: 'ExpertApplication', id: string }
        | { __typename: 'ExpertConclusion', id: string }
        | { __typename: 'ExpertiseRound', id: string }
        | { __typename: 'GroupMembership', id: string }
        | { __typename: 'IncorporationLink', id: string }
        | { __typename: 'Institution', id: string }
        | { __typename: 'ItemVersion', id: string }
        | { __typename: 'MicroGroup', id: string }
        | { __typename: 'ModelDocument', id: string }
        | { __typename: 'ModerationComplaint', id: string }
        | { __typename: 'Municipality', id: string }
        | { __typename: 'Notification', id: string }
        | { __typename: 'OpenDiscussion', id: string }
        | { __typename: 'Order', id: string }
        | { __typename: 'Person', id: string }
        | { __typename: 'PlannedProduct', id: string }
        | { __typename: 'ProjectGroup', id: string }
        | (
          { __typename: 'Proposal', id: string }
          & { ' $fragmentRefs'?: { 'ModerationCardFragment': ModerationCardFragment } }
        )
        | { __typename: 'ProposalAnswer', id: string }
        | { __typename: 'ProposalSummary', id: string }
        | { __typename: 'RegisterEntry', id: string }
        | { __typename: 'RegisterImport', id: string }
        | { __typename: 'Regulation', id: string }
        | { __typename: 'Review', id: string }
        | { __typename: 'ReviewAssignment', id: string }
        | { __typename: 'RoleGrant', id: string }
        | { __typename: 'Rubric', id: string }
        | { __typename: 'SampleMark', id: string }
        | { __typename: 'Session', id: string }
        | { __typename: 'Task', id: string }
       | null }
   };

export const ModerationCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ModerationCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Proposal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"proposedWording"}},{"kind":"Field","name":{"kind":"Name","value":"passage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"blockId"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"sectionTitle"}}]}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"occupation"}},{"kind":"Field","name":{"kind":"Name","value":"municipalityNameRu"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isInvented"}}]}},{"kind":"Field","name":{"kind":"Name","value":"otherOfAuthor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"proposedWording"}}]}},{"kind":"Field","name":{"kind":"Name","value":"discussion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<ModerationCardFragment, unknown>;
export const ModerationPageDocument = {"__meta__":{"id":"jwDXsWwPnZBA5JJjfjWv"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ModerationPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"moderationQueue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ModerationCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"exact"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ModerationCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Proposal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"proposedWording"}},{"kind":"Field","name":{"kind":"Name","value":"passage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"blockId"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"sectionTitle"}}]}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"occupation"}},{"kind":"Field","name":{"kind":"Name","value":"municipalityNameRu"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isInvented"}}]}},{"kind":"Field","name":{"kind":"Name","value":"otherOfAuthor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"proposedWording"}}]}},{"kind":"Field","name":{"kind":"Name","value":"discussion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<ModerationPageQuery, ModerationPageQueryVariables>;
export const MergeTargetsDocument = {"__meta__":{"id":"QXNI9VEMw9O5MtCbpELk"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MergeTargets"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"discussionId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProposalFilter"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"discussion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"discussionId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"proposals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"proposedWording"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"occupation"}},{"kind":"Field","name":{"kind":"Name","value":"municipalityNameRu"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<MergeTargetsQuery, MergeTargetsQueryVariables>;
export const PublishProposalDocument = {"__meta__":{"id":"xabl8dD8nIm-7iui8ASK"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PublishProposal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PublishProposalInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publishProposal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublishProposalSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DiscussionRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stored"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Proposal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ModerationCard"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ModerationCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Proposal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"proposedWording"}},{"kind":"Field","name":{"kind":"Name","value":"passage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"blockId"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"sectionTitle"}}]}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"occupation"}},{"kind":"Field","name":{"kind":"Name","value":"municipalityNameRu"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isInvented"}}]}},{"kind":"Field","name":{"kind":"Name","value":"otherOfAuthor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"proposedWording"}}]}},{"kind":"Field","name":{"kind":"Name","value":"discussion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<PublishProposalMutation, PublishProposalMutationVariables>;
export const RejectProposalDocument = {"__meta__":{"id":"uJhhwaMgtk085hnzkHJS"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RejectProposal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RejectProposalInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rejectProposal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RejectProposalSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DiscussionRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stored"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Proposal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ModerationCard"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ModerationCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Proposal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"proposedWording"}},{"kind":"Field","name":{"kind":"Name","value":"passage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"blockId"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"sectionTitle"}}]}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"occupation"}},{"kind":"Field","name":{"kind":"Name","value":"municipalityNameRu"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isInvented"}}]}},{"kind":"Field","name":{"kind":"Name","value":"otherOfAuthor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"proposedWording"}}]}},{"kind":"Field","name":{"kind":"Name","value":"discussion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<RejectProposalMutation, RejectProposalMutationVariables>;
export const MergeProposalDocument = {"__meta__":{"id":"TNoXWaL_QKMkFqN-FjWr"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MergeProposal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MergeProposalInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mergeProposal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MergeProposalSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DiscussionRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stored"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Proposal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ModerationCard"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ModerationCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Proposal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"proposedWording"}},{"kind":"Field","name":{"kind":"Name","value":"passage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"blockId"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"sectionTitle"}}]}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"occupation"}},{"kind":"Field","name":{"kind":"Name","value":"municipalityNameRu"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isInvented"}}]}},{"kind":"Field","name":{"kind":"Name","value":"otherOfAuthor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"proposedWording"}}]}},{"kind":"Field","name":{"kind":"Name","value":"discussion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<MergeProposalMutation, MergeProposalMutationVariables>;