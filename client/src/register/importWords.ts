import { useLingui } from "@lingui/react/macro";
import type {
  ImportField,
  ImportObstacleKind,
  ImportProblemCode,
  ImportReason,
  ImportState,
} from "../app/schema.generated";
import type { Tone } from "../ui/StatusChip";

/** The colour and sign of each state. */
export const importTones: Readonly<Record<ImportState, Tone>> = {
  READ: "soon",
  CHECKED: "soon",
  RUNNING: "active",
  DONE: "done",
  UNDOING: "active",
  UNDONE: "quiet",
};

/** Fields in the order in which a person looks for them. */
export const importFields: readonly ImportField[] = [
  "REGISTRATION_NO",
  "FULL_NAME",
  "SURNAME",
  "GIVEN_NAME",
  "PATRONYMIC",
  "MUNICIPALITY",
  "INSTITUTION",
  "POSITION",
  "CATEGORY",
  "DIRECTIONS",
  "VALID_FROM",
  "VALID_UNTIL",
  "STATE",
  "STATE_ON",
  "ORDER_NUMBER",
  "ORDER_ON",
  "ORDER_ISSUER",
];

interface Problem {
  code: ImportProblemCode;
  values: readonly { name: string; value: string }[];
}

/** What belongs to an import, in words. */
export function useImportWords() {
  const { t } = useLingui();
  const states: Readonly<Record<ImportState, string>> = {
    READ: t`Columns to be named`,
    CHECKED: t`Checked, not entered yet`,
    RUNNING: t`Being entered`,
    DONE: t`In the register`,
    UNDOING: t`Being taken back`,
    UNDONE: t`Taken back`,
  };
  const fields: Readonly<Record<ImportField, string>> = {
    REGISTRATION_NO: t`Number of the entry`,
    FULL_NAME: t`Full name in one column`,
    SURNAME: t`Surname`,
    GIVEN_NAME: t`Given name`,
    PATRONYMIC: t`Patronymic`,
    MUNICIPALITY: t`Municipality`,
    INSTITUTION: t`Place of work`,
    POSITION: t`Position`,
    CATEGORY: t`Category`,
    DIRECTIONS: t`Directions`,
    VALID_FROM: t`In force from`,
    VALID_UNTIL: t`In force until`,
    STATE: t`State of the entry`,
    STATE_ON: t`Date of suspension or exclusion`,
    ORDER_NUMBER: t`Number of the order`,
    ORDER_ON: t`Date of the order`,
    ORDER_ISSUER: t`Who issued the order`,
  };
  const kinds: Readonly<Record<ImportProblemCode, string>> = {
    REQUIRED: t`Empty cell`,
    TOO_LONG: t`Too long a text`,
    FORMULA: t`Formula`,
    BAD_NUMBER: t`Not a number of the register`,
    NUMBER_TAKEN: t`Number is in the register already`,
    NUMBER_TWICE: t`Number in two rows`,
    BAD_NAME: t`Not a name`,
    MIXED_LETTERS: t`Latin letters in a name`,
    UNKNOWN_MUNICIPALITY: t`Unknown municipality`,
    AMBIGUOUS_MUNICIPALITY: t`Municipality without its type`,
    UNKNOWN_CATEGORY: t`Unknown category`,
    UNKNOWN_DIRECTION: t`Unknown direction`,
    UNKNOWN_STATE: t`Unknown state`,
    STATE_AGAINST_TERM: t`State and term disagree`,
    STATE_BEFORE_ORDER: t`State older than the order`,
    BAD_DATE: t`Not a date`,
    IN_THE_FUTURE: t`Date still to come`,
    TERM_REVERSED: t`Term ends before it begins`,
    ORDER_DIFFERS: t`One order with two dates`,
    ORDER_OF_OTHER_KIND: t`Order is about something else`,
    PERSON_TWICE: t`Person in two rows`,
    PERSON_KNOWN: t`Name is known already`,
    PERSON_IN_REGISTER: t`Person is in the register`,
  };
  const reasons: Readonly<Record<ImportReason, string>> = {
    NOT_FOUND: t`There is no such import any more.`,
    INVALID_STATE: t`The import has moved on meanwhile. Look at it anew.`,
    ROWS_WRONG: t`Some rows are wrong. Mend them in the table and bring it anew, or leave those rows out.`,
    NO_ROWS: t`All rows are left out. There is nothing to enter.`,
    ENTRIES_TOUCHED: t`Other acts rest on these entries already, so they are not taken back.`,
  };
  const obstacles: Readonly<Record<ImportObstacleKind, string>> = {
    CHANGED: t`the entry was changed after it was brought`,
    ORDERED: t`another order names the entry`,
    PERSON_ACTIVE: t`the person has an account, an application, a role or a post here`,
    OTHER_WORK: t`Somebody of this table already has work here; whose it is, is not disclosed.`,
    LATER_NUMBER: t`a later number of the same year was given, and a gap would be left`,
  };
  const sentence = ({ code, values }: Problem): string => {
    const said = Object.fromEntries(values.map(({ name, value }) => [name, value]));
    const {
      most = "",
      region = "",
      row = "",
      letters = "",
      candidates = "",
      unknown = "",
      number = "",
    } = said;
    const sentences: Readonly<Record<ImportProblemCode, string>> = {
      REQUIRED: t`The cell is empty.`,
      TOO_LONG: t`The text is longer than ${most} characters.`,
      FORMULA: t`The cell holds a formula. Paste its value.`,
      BAD_NUMBER: t`A number of the register is written ${region}-2022-0001.`,
      NUMBER_TAKEN: t`The register has this number already.`,
      NUMBER_TWICE: t`Row ${row} has the same number.`,
      BAD_NAME: t`A name is made of letters, hyphens and apostrophes.`,
      MIXED_LETTERS: t`Latin letters among Russian ones: ${letters}. Type them anew.`,
      UNKNOWN_MUNICIPALITY: candidates
        ? t`There is no such municipality. Perhaps: ${candidates}.`
        : t`There is no such municipality.`,
      AMBIGUOUS_MUNICIPALITY: t`Add the type of the municipality: ${candidates}.`,
      UNKNOWN_CATEGORY: t`A category is “expert”, “senior expert” or “leading expert”.`,
      UNKNOWN_DIRECTION: t`There is no such direction: ${unknown}.`,
      UNKNOWN_STATE: t`A state is “in force”, “suspended”, “expired” or “excluded”.`,
      STATE_AGAINST_TERM: t`It says that the term is over, but it is not.`,
      STATE_BEFORE_ORDER: t`This day is before the date of the order.`,
      BAD_DATE: t`This is no date. Write 15.04.2022.`,
      IN_THE_FUTURE: t`This day is still to come.`,
      TERM_REVERSED: t`The term ends before it begins.`,
      ORDER_DIFFERS: row
        ? t`Row ${row} has the same order with another date.`
        : t`This order is entered already with another date.`,
      ORDER_OF_OTHER_KIND: t`An order with this number is entered already, and it is not about the register.`,
      PERSON_TWICE: t`Row ${row} has the same person for some of the same days.`,
      PERSON_KNOWN: t`Somebody of this name is known already. Say whether it is the same person.`,
      PERSON_IN_REGISTER: t`Somebody of this name has the entry ${number}, which is in force.`,
    };
    return sentences[code];
  };

  return {
    stateWord: (state: ImportState) => states[state],
    fieldWord: (field: ImportField) => fields[field],
    isKind: (word: string): word is ImportProblemCode => Object.hasOwn(kinds, word),
    kindWord: (code: ImportProblemCode) => kinds[code],
    reasonWord: (reason: ImportReason) => reasons[reason],
    obstacleWord: (kind: ImportObstacleKind) => obstacles[kind],
    reasons,
    fields,
    sentence,
  };
}
