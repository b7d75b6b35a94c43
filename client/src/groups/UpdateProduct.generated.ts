/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../app/schema.generated';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type UpdateProductMutationVariables = Exact<{
  input: Types.UpdateProductInput;
}>;


export type UpdateProductMutation = { updateProduct:
    | { __typename: 'GroupRefused', message: string, reason: Types.GroupReason }
    | { __typename: 'InvalidInput', message: string, problems: Array<{ __typename: 'InputProblem', path: string, code: string, message: string, values: Array<{ __typename: 'MessageValue', name: string, value: string }> }> }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'StaleVersion', message: string, changedAt: string | null, stored:
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
        | { __typename: 'PlannedProduct', version: number, title: string, kind: Types.ProductKind, dueOn: string | null, id: string, directions: Array<{ __typename: 'Direction', id: string, code: string }> }
        | { __typename: 'ProjectGroup', id: string }
        | { __typename: 'Proposal', id: string }
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
    | { __typename: 'UpdateProductSuccess', group: { __typename: 'ProjectGroup', id: string } }
   };


export const UpdateProductDocument = {"__meta__":{"id":"yGSpmVjqO_8rVIn0iIQy"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateProduct"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateProductInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateProduct"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateProductSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"group"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GroupRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"stored"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlannedProduct"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"directions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<UpdateProductMutation, UpdateProductMutationVariables>;