import { registerEnumType } from "type-graphql";

import { ImportField } from "./importColumns.rules.js";
import { ImportDecision } from "./importFile.rules.js";
import { ImportObstacleKind } from "./importObstacles.queries.js";
import { ImportProblemCode } from "./importRow.rules.js";
import { ImportState, ImportTrouble } from "./registerImport.entity.js";
import { ImportReason } from "./registerImport.policy.js";

/** The sentence of each reason; also its description in the schema. */
export const importReasonSentences: Readonly<Record<ImportReason, string>> = {
  NOT_FOUND: "There is nothing here, or it is not for you.",
  INVALID_STATE: "The import is not in a state in which this is done.",
  ROWS_WRONG: "Rows have problems. Mend the table and bring it anew, or leave those rows out.",
  NO_ROWS: "Every row is left out, so there is nothing to enter.",
  ENTRIES_TOUCHED: "Other acts rest on what the import brought, so it is not taken back.",
};

const described = <Word extends string>(words: Readonly<Record<Word, string>>) =>
  Object.fromEntries(
    Object.entries<string>(words).map(([word, description]) => [word, { description }]),
  ) as Record<Word, { description: string }>;

const fields: Readonly<Record<ImportField, string>> = {
  REGISTRATION_NO: "The registration number.",
  FULL_NAME: "Surname, given name and patronymic in one column.",
  SURNAME: "The surname.",
  GIVEN_NAME: "The given name.",
  PATRONYMIC: "The patronymic.",
  MUNICIPALITY: "The municipality with its type.",
  INSTITUTION: "The employer.",
  POSITION: "The position.",
  CATEGORY: "The category.",
  DIRECTIONS: "Numbers or names of directions.",
  VALID_FROM: "The first day of the term.",
  VALID_UNTIL: "The last day of the term.",
  STATE: "The state; in force where nothing is said.",
  STATE_ON: "Since when it is suspended or excluded.",
  ORDER_NUMBER: "The number of the order.",
  ORDER_ON: "The date of the order.",
  ORDER_ISSUER: "Who issued the order.",
};

const problems: Readonly<Record<ImportProblemCode, string>> = {
  REQUIRED: "The cell is empty.",
  TOO_LONG: "The text is too long.",
  FORMULA: "The cell holds a formula, whose value is not taken.",
  BAD_NUMBER: "It is no registration number of this region.",
  NUMBER_TAKEN: "The number was given before (R19).",
  NUMBER_TWICE: "Another row has the number.",
  BAD_NAME: "It is no name.",
  MIXED_LETTERS: "The name mixes Latin and Cyrillic letters.",
  UNKNOWN_MUNICIPALITY: "No municipality is spelt like this (R77).",
  AMBIGUOUS_MUNICIPALITY: "The name lacks the type of the municipality (R76).",
  UNKNOWN_CATEGORY: "It is no category.",
  UNKNOWN_DIRECTION: "Part of it is no direction.",
  UNKNOWN_STATE: "It is no state.",
  STATE_AGAINST_TERM: "The term is said to be over, but it is not.",
  STATE_BEFORE_ORDER: "It was suspended or excluded before the order.",
  BAD_DATE: "It is no day.",
  IN_THE_FUTURE: "The day has not come yet.",
  TERM_REVERSED: "The term ends before it begins.",
  ORDER_DIFFERS: "The same order has another date elsewhere (R62).",
  ORDER_OF_OTHER_KIND: "The order is entered already and is about something else.",
  PERSON_TWICE: "The person is in another row for some of the same days (R20).",
  PERSON_KNOWN: "Somebody of this name is known already.",
  PERSON_IN_REGISTER: "Somebody of this name has an entry that is in force (R20).",
};

/** Gives the schema its words about imports. */
export function registerImportWords(): void {
  registerEnumType(ImportField, {
    name: "ImportField",
    description: "What a column of an imported sheet may mean.",
    valuesConfig: described(fields),
  });
  registerEnumType(ImportProblemCode, {
    name: "ImportProblemCode",
    description: "What may be wrong with a row of an import.",
    valuesConfig: described(problems),
  });
  registerEnumType(ImportDecision, {
    name: "ImportDecision",
    description: "What is decided of a row by hand.",
    valuesConfig: described<ImportDecision>({
      EXCLUDED: "It is left out.",
      SAME_PERSON: "It means the person who is known already.",
      OTHER_PERSON: "It means somebody else of the same name.",
    }),
  });
  registerEnumType(ImportState, {
    name: "ImportState",
    description: "How far an import is.",
    valuesConfig: described<ImportState>({
      READ: "The workbook was read; what its columns mean is to be said.",
      CHECKED: "Every row was tried.",
      RUNNING: "The rows are being entered.",
      DONE: "The rows are in the register.",
      UNDOING: "The entries are being taken back.",
      UNDONE: "The entries were taken back.",
    }),
  });
  registerEnumType(ImportTrouble, {
    name: "ImportTrouble",
    description: "Why a run, or taking back, changed nothing.",
    valuesConfig: described<ImportTrouble>({
      ROWS_WRONG: "The register had changed since the check, and rows no longer fit it.",
      ENTRIES_TOUCHED: "Something had come to rest on the entries meanwhile.",
    }),
  });
  registerEnumType(ImportObstacleKind, {
    name: "ImportObstacleKind",
    description: "What keeps an import from being taken back.",
    valuesConfig: described<ImportObstacleKind>({
      CHANGED: "The entry was changed.",
      ORDERED: "A further order names the entry.",
      PERSON_ACTIVE: "The person has an account, an application, a role or a post here.",
      OTHER_WORK: "Somebody of the import has other work here; nobody is named (R48). Told of only alone.",
      LATER_NUMBER: "A later number of the same year was given, and a gap would be left (R19).",
    }),
  });
  registerEnumType(ImportReason, {
    name: "ImportReason",
    description: "Why an act on an import was refused.",
    valuesConfig: described(importReasonSentences),
  });
}
