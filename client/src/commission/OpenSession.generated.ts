/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../app/schema.generated';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type CommissionSeatsQueryVariables = Exact<{ [key: string]: never; }>;


export type CommissionSeatsQuery = { commissionSeats: Array<{ __typename: 'CommissionSeat', name: string, isChair: boolean, person: { __typename: 'Person', id: string } }> };


export const CommissionSeatsDocument = {"__meta__":{"id":"DE5PBWa01ynZdkIZxSt9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CommissionSeats"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"commissionSeats"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isChair"}}]}}]}}]} as unknown as DocumentNode<CommissionSeatsQuery, CommissionSeatsQueryVariables>;