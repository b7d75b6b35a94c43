import type { InputProblem } from "../platform/outcome.js";
import type { InstitutionState } from "./institution.entity.js";
import { AdministrationReason } from "./administration.policy.js";
import { lineProblem } from "./person.rules.js";

const longestInstitution = 300;

/** What is wrong with an employer's name. */
export const institutionNameProblem = (nameRu: string): InputProblem | null =>
  lineProblem("nameRu", nameRu, longestInstitution);

/** What is wrong with a taxpayer number: an organisation's has ten digits. */
export const taxpayerProblem = (taxpayerNumber: string | null | undefined): InputProblem | null =>
  taxpayerNumber && !/^\d{10}$/.test(taxpayerNumber) ? { path: "taxpayerNumber", code: "MALFORMED" } : null;

interface Joinable {
  state: InstitutionState;
  taxpayerNumber?: string | null;
}

/** R91: why two entries are not one employer. Entries of two taxpayers are two, whatever they are called. */
export function whyNotJoin(one: Joinable, into: Joinable): AdministrationReason | null {
  if (into.state !== "CONFIRMED") return AdministrationReason.TARGET_UNCONFIRMED;
  const areTwo = one.taxpayerNumber && into.taxpayerNumber && one.taxpayerNumber !== into.taxpayerNumber;
  return areTwo ? AdministrationReason.DIFFERENT_TAXPAYERS : null;
}
