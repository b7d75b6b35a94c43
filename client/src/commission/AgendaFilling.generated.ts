/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../app/schema.generated';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type ApplicationsForAgendaQueryVariables = Exact<{ [key: string]: never; }>;


export type ApplicationsForAgendaQuery = { applicationsForAgenda: Array<{ __typename: 'ExpertApplication', id: string, number: string | null, purpose: Types.ApplicationPurpose, state: Types.ApplicationState, appealBy: string | null, resultOutcome: Types.AssessmentOutcome | null, isViewers: boolean, applicant: { __typename: 'Person', id: string, fullName: string | null } }> };


export const ApplicationsForAgendaDocument = {"__meta__":{"id":"0S2LzOtBFaYjXQHi8vSk"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ApplicationsForAgenda"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"applicationsForAgenda"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"appealBy"}},{"kind":"Field","name":{"kind":"Name","value":"resultOutcome"}},{"kind":"Field","name":{"kind":"Name","value":"isViewers"}},{"kind":"Field","name":{"kind":"Name","value":"applicant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]}}]} as unknown as DocumentNode<ApplicationsForAgendaQuery, ApplicationsForAgendaQueryVariables>;