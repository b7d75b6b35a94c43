/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../app/schema.generated';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type DocumentStateFragment = { __typename: 'ModelDocument', id: string, state: Types.DocumentState, dueAt: string | null, hasFailedRound: boolean } & { ' $fragmentName'?: 'DocumentStateFragment' };

export const DocumentStateFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DocumentState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ModelDocument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"hasFailedRound"}}]}}]} as unknown as DocumentNode<DocumentStateFragment, unknown>;