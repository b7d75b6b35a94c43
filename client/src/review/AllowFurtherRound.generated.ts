/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../app/schema.generated';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type AllowFurtherRoundFragment = { __typename: 'ExpertiseRound', id: string, number: number, isLast: boolean, furtherRoundReason: string | null, viewerCanAllowFurtherRound: boolean } & { ' $fragmentName'?: 'AllowFurtherRoundFragment' };

export type AllowFurtherRoundMutationVariables = Exact<{
  input: Types.AllowFurtherRoundInput;
}>;


export type AllowFurtherRoundMutation = { allowFurtherRound:
    | { __typename: 'AllowFurtherRoundSuccess', round: (
        { __typename: 'ExpertiseRound' }
        & { ' $fragmentRefs'?: { 'AllowFurtherRoundFragment': AllowFurtherRoundFragment } }
      ) | null }
    | { __typename: 'InvalidInput', message: string, problems: Array<{ __typename: 'InputProblem', path: string, code: string, message: string, values: Array<{ __typename: 'MessageValue', name: string, value: string }> }> }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'RoundRefused', message: string, reason: Types.RoundRefusalReason }
    | { __typename: 'StaleVersion', message: string }
   };

export const AllowFurtherRoundFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AllowFurtherRound"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ExpertiseRound"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"isLast"}},{"kind":"Field","name":{"kind":"Name","value":"furtherRoundReason"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanAllowFurtherRound"}}]}}]} as unknown as DocumentNode<AllowFurtherRoundFragment, unknown>;
export const AllowFurtherRoundDocument = {"__meta__":{"id":"z4zkrNzPnhYFxIUqKSmM"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AllowFurtherRound"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AllowFurtherRoundInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowFurtherRound"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AllowFurtherRoundSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"round"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AllowFurtherRound"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RoundRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AllowFurtherRound"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ExpertiseRound"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"isLast"}},{"kind":"Field","name":{"kind":"Name","value":"furtherRoundReason"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanAllowFurtherRound"}}]}}]} as unknown as DocumentNode<AllowFurtherRoundMutation, AllowFurtherRoundMutationVariables>;