/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../app/schema.generated';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type VersionsTextFragment = { __typename: 'ModelDocument', id: string, state: Types.DocumentState, versions: Array<{ __typename: 'DocumentVersion', id: string, number: number, submittedAt: string | null, changeLog: string | null }> } & { ' $fragmentName'?: 'VersionsTextFragment' };

export const VersionsTextFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VersionsText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ModelDocument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"changeLog"}}]}}]}}]} as unknown as DocumentNode<VersionsTextFragment, unknown>;