import type { ApplicationPart, ExpertCategory, QuestionnaireInput } from "../app/schema.generated";
import type { FieldProblem } from "../ui/formTrouble";

/** What the candidate writes, as the screen holds it and as it travels. */
export interface Content {
  directionCodes: string[];
  requestedCategory: ExpertCategory | null;
  questionnaire: QuestionnaireInput;
}

/** What the server has of it. */
export interface StoredApplication {
  id: string;
  version: number;
  savedAt: string | null;
  requestedCategory: ExpertCategory | null;
  directions: readonly { code: string }[];
  questionnaire: QuestionnaireInput | null;
}

const nothing: QuestionnaireInput = {
  education: [],
  service: [],
  training: [],
  experience: "",
  isDisinterested: false,
  agreedText: null,
  publicFields: [],
};

/** The stored application as the screen's content, without what only the cache needs. */
export function contentOf({ directions, requestedCategory, questionnaire }: StoredApplication): Content {
  const { education, service, training, experience, isDisinterested, agreedText, publicFields } =
    questionnaire ?? nothing;
  return {
    directionCodes: directions.map(({ code }) => code),
    requestedCategory,
    questionnaire: {
      education: education.map(({ level, institution, speciality, documentNo, issuedOn }) => ({
        level,
        institution,
        speciality,
        documentNo,
        issuedOn,
      })),
      service: service.map(({ employer, position, fromOn, toOn, isInEducation }) => ({
        employer,
        position,
        fromOn,
        toOn,
        isInEducation,
      })),
      training: training.map((line) => ({
        kind: line.kind,
        programme: line.programme,
        hours: line.hours,
        provider: line.provider,
        documentNo: line.documentNo,
        issuedOn: line.issuedOn,
        isInExpertise: line.isInExpertise,
      })),
      experience,
      isDisinterested,
      agreedText,
      publicFields: [...publicFields],
    },
  };
}

/** One text for equal contents. */
export const textOf = ({ directionCodes, requestedCategory, questionnaire }: Content): string =>
  JSON.stringify([
    directionCodes.toSorted(),
    requestedCategory,
    { ...questionnaire, publicFields: questionnaire.publicFields.toSorted() },
  ]);

/** The steps of the questionnaire; the last one shows what is missing and submits. */
export const steps = [
  "PURPOSE",
  "EDUCATION",
  "SERVICE",
  "TRAINING",
  "EXPERIENCE",
  "DOCUMENTS",
  "CONSENTS",
  "SUBMISSION",
] as const satisfies readonly (ApplicationPart | "SUBMISSION")[];
export type Step = (typeof steps)[number];

const stepByField: Readonly<Record<string, Step>> = {
  directionCodes: "PURPOSE",
  requestedCategory: "PURPOSE",
  education: "EDUCATION",
  service: "SERVICE",
  training: "TRAINING",
  experience: "EXPERIENCE",
  isDisinterested: "EXPERIENCE",
  documents: "DOCUMENTS",
  agreedText: "CONSENTS",
};

/** The step in which a problem is mended. */
export const stepOf = ({ path }: FieldProblem): Step => stepByField[path.split(".")[0]!] ?? "PURPOSE";

export const asStep = (word: string | null): Step => steps.find((step) => step === word) ?? "PURPOSE";

const ofEmptiness = /^(REQUIRED|TOO_FEW|LINE_NEEDED|PROCESSING_CONSENT_NEEDED|NOTHING_CHANGED)$/;

/** What is wrong with what was typed; what is only missing is not held against somebody who is still writing. */
export const isWrong = ({ code }: FieldProblem): boolean => !ofEmptiness.test(code);
