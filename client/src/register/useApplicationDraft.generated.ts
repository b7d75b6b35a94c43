/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../app/schema.generated';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type SaveApplicationMutationVariables = Exact<{
  input: Types.SaveApplicationInput;
}>;


export type SaveApplicationMutation = { saveApplication:
    | { __typename: 'ApplicationRefused', message: string, reason: Types.ApplicationRefusalReason, fromOn: string | null }
    | { __typename: 'InvalidInput', message: string, problems: Array<{ __typename: 'InputProblem', path: string, code: string, message: string, values: Array<{ __typename: 'MessageValue', name: string, value: string }> }> }
    | { __typename: 'KeyReused', message: string }
    | { __typename: 'SaveApplicationSuccess', application: { __typename: 'ExpertApplication', id: string, version: number, savedAt: string | null, requestedCategory: Types.ExpertCategory | null, directions: Array<{ __typename: 'Direction', id: string, code: string, nameRu: string, nameEn: string }>, questionnaire: { __typename: 'Questionnaire', experience: string, isDisinterested: boolean, agreedText: string | null, publicFields: Array<Types.PublicField>, education: Array<{ __typename: 'EducationLine', level: Types.EducationLevel | null, institution: string, speciality: string, documentNo: string, issuedOn: string }>, service: Array<{ __typename: 'ServiceLine', employer: string, position: string, fromOn: string, toOn: string, isInEducation: boolean }>, training: Array<{ __typename: 'TrainingLine', kind: Types.TrainingKind | null, programme: string, hours: number | null, provider: string, documentNo: string, issuedOn: string, isInExpertise: boolean }> } | null, problems: Array<{ __typename: 'InputProblem', path: string, code: string, message: string, values: Array<{ __typename: 'MessageValue', name: string, value: string }> }> | null } }
    | { __typename: 'StaleVersion', message: string, changedAt: string | null, stored:
        | { __typename: 'AgendaItem' }
        | { __typename: 'ApplicationDocument' }
        | { __typename: 'AssessmentAttempt' }
        | { __typename: 'AssessmentBlueprint' }
        | { __typename: 'AssessmentItem' }
        | { __typename: 'Availability' }
        | { __typename: 'CaseGrade' }
        | { __typename: 'CommissionSession' }
        | { __typename: 'ConceptDocument' }
        | { __typename: 'Consent' }
        | { __typename: 'ConsentText' }
        | { __typename: 'Direction' }
        | { __typename: 'DocumentVersion' }
        | { __typename: 'Employment' }
        | { __typename: 'ExpertApplication', id: string, version: number, savedAt: string | null, requestedCategory: Types.ExpertCategory | null, directions: Array<{ __typename: 'Direction', id: string, code: string, nameRu: string, nameEn: string }>, questionnaire: { __typename: 'Questionnaire', experience: string, isDisinterested: boolean, agreedText: string | null, publicFields: Array<Types.PublicField>, education: Array<{ __typename: 'EducationLine', level: Types.EducationLevel | null, institution: string, speciality: string, documentNo: string, issuedOn: string }>, service: Array<{ __typename: 'ServiceLine', employer: string, position: string, fromOn: string, toOn: string, isInEducation: boolean }>, training: Array<{ __typename: 'TrainingLine', kind: Types.TrainingKind | null, programme: string, hours: number | null, provider: string, documentNo: string, issuedOn: string, isInExpertise: boolean }> } | null }
        | { __typename: 'ExpertConclusion' }
        | { __typename: 'ExpertiseRound' }
        | { __typename: 'GroupMembership' }
        | { __typename: 'IncorporationLink' }
        | { __typename: 'Institution' }
        | { __typename: 'ItemVersion' }
        | { __typename: 'MicroGroup' }
        | { __typename: 'ModelDocument' }
        | { __typename: 'ModerationComplaint' }
        | { __typename: 'Municipality' }
        | { __typename: 'Notification' }
        | { __typename: 'OpenDiscussion' }
        | { __typename: 'Order' }
        | { __typename: 'Person' }
        | { __typename: 'PlannedProduct' }
        | { __typename: 'ProjectGroup' }
        | { __typename: 'Proposal' }
        | { __typename: 'ProposalAnswer' }
        | { __typename: 'ProposalSummary' }
        | { __typename: 'RegisterEntry' }
        | { __typename: 'RegisterImport' }
        | { __typename: 'Regulation' }
        | { __typename: 'Review' }
        | { __typename: 'ReviewAssignment' }
        | { __typename: 'RoleGrant' }
        | { __typename: 'Rubric' }
        | { __typename: 'SampleMark' }
        | { __typename: 'Session' }
        | { __typename: 'Task' }
       | null }
   };


export const SaveApplicationDocument = {"__meta__":{"id":"5aD9BGB1kGA7w1x572Vw"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveApplication"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveApplicationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveApplication"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SaveApplicationSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"savedAt"}},{"kind":"Field","name":{"kind":"Name","value":"requestedCategory"}},{"kind":"Field","name":{"kind":"Name","value":"directions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nameRu"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"questionnaire"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"education"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"institution"}},{"kind":"Field","name":{"kind":"Name","value":"speciality"}},{"kind":"Field","name":{"kind":"Name","value":"documentNo"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"employer"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"fromOn"}},{"kind":"Field","name":{"kind":"Name","value":"toOn"}},{"kind":"Field","name":{"kind":"Name","value":"isInEducation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"training"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"programme"}},{"kind":"Field","name":{"kind":"Name","value":"hours"}},{"kind":"Field","name":{"kind":"Name","value":"provider"}},{"kind":"Field","name":{"kind":"Name","value":"documentNo"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"isInExpertise"}}]}},{"kind":"Field","name":{"kind":"Name","value":"experience"}},{"kind":"Field","name":{"kind":"Name","value":"isDisinterested"}},{"kind":"Field","name":{"kind":"Name","value":"agreedText"}},{"kind":"Field","name":{"kind":"Name","value":"publicFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApplicationRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"fromOn"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"stored"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ExpertApplication"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"savedAt"}},{"kind":"Field","name":{"kind":"Name","value":"requestedCategory"}},{"kind":"Field","name":{"kind":"Name","value":"directions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nameRu"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"questionnaire"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"education"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"institution"}},{"kind":"Field","name":{"kind":"Name","value":"speciality"}},{"kind":"Field","name":{"kind":"Name","value":"documentNo"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"employer"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"fromOn"}},{"kind":"Field","name":{"kind":"Name","value":"toOn"}},{"kind":"Field","name":{"kind":"Name","value":"isInEducation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"training"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"programme"}},{"kind":"Field","name":{"kind":"Name","value":"hours"}},{"kind":"Field","name":{"kind":"Name","value":"provider"}},{"kind":"Field","name":{"kind":"Name","value":"documentNo"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"isInExpertise"}}]}},{"kind":"Field","name":{"kind":"Name","value":"experience"}},{"kind":"Field","name":{"kind":"Name","value":"isDisinterested"}},{"kind":"Field","name":{"kind":"Name","value":"agreedText"}},{"kind":"Field","name":{"kind":"Name","value":"publicFields"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<SaveApplicationMutation, SaveApplicationMutationVariables>;