/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../app/schema.generated';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type AnswerFormFragment = { __typename: 'Proposal', id: string, number: number, kind: Types.ProposalKind, text: string, proposedWording: string | null, supportCount: number, viewerCanDraftAnswer: boolean, viewerCanSignAnswer: boolean, passage: { __typename: 'ProposalPassage', quote: string | null, sectionTitle: string | null } | null, author: { __typename: 'ProposalAuthor', occupation: string, municipalityNameRu: string, name: string | null } | null, merged: Array<{ __typename: 'Proposal', id: string, number: number, author: { __typename: 'ProposalAuthor', occupation: string, municipalityNameRu: string } | null }>, answer: { __typename: 'ProposalAnswer', id: string, version: number, verdict: Types.AnswerVerdict, reason: string, signedAt: string | null, draftedAt: string | null, draftedBy: { __typename: 'Person', id: string, fullName: string | null } | null } | null } & { ' $fragmentName'?: 'AnswerFormFragment' };

export type DraftAnswerMutationVariables = Exact<{
  input: Types.DraftAnswerInput;
}>;


export type DraftAnswerMutation = { draftAnswer:
    | { __typename: 'DiscussionRefused', reason: Types.DiscussionRefusalReason, message: string }
    | { __typename: 'DraftAnswerSuccess', proposal: (
        { __typename: 'Proposal', id: string, discussion: { __typename: 'OpenDiscussion', id: string, draftedAnswerCount: number | null } }
        & { ' $fragmentRefs'?: { 'AnswerFormFragment': AnswerFormFragment } }
      ) | null }
    | { __typename: 'InvalidInput', message: string, problems: Array<{ __typename: 'InputProblem', path: string, code: string, message: string, values: Array<{ __typename: 'MessageValue', name: string, value: string }> }> }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'StaleVersion', changedAt: string | null, message: string, stored:
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
        | { __typename: 'Proposal', id: string }
        | { __typename: 'ProposalAnswer', verdict: Types.AnswerVerdict, reason: string, version: number, id: string }
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

export type SignAnswerMutationVariables = Exact<{
  input: Types.SignAnswerInput;
}>;


export type SignAnswerMutation = { signAnswer:
    | { __typename: 'DiscussionRefused', reason: Types.DiscussionRefusalReason, message: string }
    | { __typename: 'InvalidInput', message: string, problems: Array<{ __typename: 'InputProblem', path: string, code: string, message: string, values: Array<{ __typename: 'MessageValue', name: string, value: string }> }> }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'SignAnswerSuccess', proposal: (
        { __typename: 'Proposal', id: string, discussion: { __typename: 'OpenDiscussion', id: string, draftedAnswerCount: number | null, counts: { __typename: 'SummaryCounts', considered: number, unanswered: number } } }
        & { ' $fragmentRefs'?: { 'AnswerFormFragment': AnswerFormFragment } }
      ) | null }
    | { __typename: 'StaleVersion', changedAt: string | null, message: string, stored:
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
        | { __typename: 'Proposal', id: string }
        | { __typename: 'ProposalAnswer', verdict: Types.AnswerVerdict, reason: string, version: number, id: string }
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

export const AnswerFormFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AnswerForm"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Proposal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"proposedWording"}},{"kind":"Field","name":{"kind":"Name","value":"supportCount"}},{"kind":"Field","name":{"kind":"Name","value":"passage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"sectionTitle"}}]}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"occupation"}},{"kind":"Field","name":{"kind":"Name","value":"municipalityNameRu"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"merged"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"occupation"}},{"kind":"Field","name":{"kind":"Name","value":"municipalityNameRu"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanDraftAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanSignAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"answer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"signedAt"}},{"kind":"Field","name":{"kind":"Name","value":"draftedAt"}},{"kind":"Field","name":{"kind":"Name","value":"draftedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]}}]} as unknown as DocumentNode<AnswerFormFragment, unknown>;
export const DraftAnswerDocument = {"__meta__":{"id":"2bVxLJTbo0KFDukPoJss"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DraftAnswer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DraftAnswerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"draftAnswer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DraftAnswerSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"discussion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"draftedAnswerCount"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AnswerForm"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DiscussionRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"stored"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProposalAnswer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AnswerForm"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Proposal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"proposedWording"}},{"kind":"Field","name":{"kind":"Name","value":"supportCount"}},{"kind":"Field","name":{"kind":"Name","value":"passage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"sectionTitle"}}]}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"occupation"}},{"kind":"Field","name":{"kind":"Name","value":"municipalityNameRu"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"merged"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"occupation"}},{"kind":"Field","name":{"kind":"Name","value":"municipalityNameRu"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanDraftAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanSignAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"answer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"signedAt"}},{"kind":"Field","name":{"kind":"Name","value":"draftedAt"}},{"kind":"Field","name":{"kind":"Name","value":"draftedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]}}]} as unknown as DocumentNode<DraftAnswerMutation, DraftAnswerMutationVariables>;
export const SignAnswerDocument = {"__meta__":{"id":"szQnpKtc2j5NNDC21BX2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignAnswer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignAnswerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signAnswer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SignAnswerSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"discussion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"draftedAnswerCount"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"considered"}},{"kind":"Field","name":{"kind":"Name","value":"unanswered"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AnswerForm"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DiscussionRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"stored"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProposalAnswer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AnswerForm"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Proposal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"proposedWording"}},{"kind":"Field","name":{"kind":"Name","value":"supportCount"}},{"kind":"Field","name":{"kind":"Name","value":"passage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"sectionTitle"}}]}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"occupation"}},{"kind":"Field","name":{"kind":"Name","value":"municipalityNameRu"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"merged"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"occupation"}},{"kind":"Field","name":{"kind":"Name","value":"municipalityNameRu"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanDraftAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanSignAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"answer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"signedAt"}},{"kind":"Field","name":{"kind":"Name","value":"draftedAt"}},{"kind":"Field","name":{"kind":"Name","value":"draftedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]}}]} as unknown as DocumentNode<SignAnswerMutation, SignAnswerMutationVariables>;