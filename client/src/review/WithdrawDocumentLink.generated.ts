/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../app/schema.generated';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type WithdrawDocumentLinkFragment = { __typename: 'ModelDocument', id: string, version: number, state: Types.DocumentState, viewerCanWithdraw: boolean } & { ' $fragmentName'?: 'WithdrawDocumentLinkFragment' };

export const WithdrawDocumentLinkFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WithdrawDocumentLink"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ModelDocument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanWithdraw"}}]}}]} as unknown as DocumentNode<WithdrawDocumentLinkFragment, unknown>;