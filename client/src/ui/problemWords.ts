import { useLingui } from "@lingui/react/macro";
import type { FieldProblem } from "./formTrouble";

/** Words for the codes of `InvalidInput.problems`; a code that is not here is said in the server's own words. */
export function useProblemWords(): (problem: FieldProblem) => string {
  const { t } = useLingui();
  return ({ code, values, message }) => {
    const figures = Object.fromEntries(values.map(({ name, value }) => [name, value]));
    const { least = "", most = "" } = figures;
    switch (code) {
      case "REQUIRED":
      case "LINE_NEEDED":
      case "PROCESSING_CONSENT_NEEDED":
        return t`Fill this in.`;
      case "TOO_SHORT":
        return least ? t`Write at least ${least} characters.` : t`This is too short.`;
      case "TOO_LONG":
        return most ? t`Write at most ${most} characters.` : t`This is too long.`;
      case "TOO_SMALL":
        return t`The least value is ${least}.`;
      case "TOO_LARGE":
        return t`The greatest value is ${most}.`;
      case "TOO_FEW":
        return least ? t`Choose at least ${least}.` : t`Choose more.`;
      case "TOO_MANY":
        return most ? t`Choose at most ${most}.` : t`Choose fewer.`;
      case "MALFORMED":
        return t`This is not written as it should be.`;
      case "UNKNOWN":
        return t`Choose one from the list.`;
      case "DUPLICATE":
        return t`This is already there.`;
      case "IN_THE_PAST":
        return t`This is too early. Choose a later day.`;
      case "IN_THE_FUTURE":
        return t`This day is still to come. Choose an earlier one.`;
      case "TOO_SIMPLE":
        return t`This password is too easy to guess. Take several words.`;
      case "CONSENT_NEEDED":
        return t`Without this consent no account can be made.`;
      case "TEXT_CHANGED":
        return t`The text has changed meanwhile. Reload the page and read it again.`;
      case "BEFORE_BEGINNING":
        return t`The end cannot be before the beginning.`;
      case "BEFORE_SUBMISSION":
      case "TOO_SOON":
        return least ? t`The earliest is ${least}.` : t`Choose a later day.`;
      case "BOUNDS_CROSSED":
        return t`The lower bound is above the upper one.`;
      case "NOTHING_CHANGED":
        return t`Nothing is changed yet.`;
      case "LEVELS_DIFFER":
        return t`Describe every level of the scale.`;
      case "NOT_A_DAY":
        return t`There is no such day. Check day, month and year.`;
      case "TOO_EARLY":
        return t`Check the year.`;
      case "TOO_LATE":
        return t`The latest is ${most}.`;
      case "BEFORE_LAST_CHANGE":
        return t`The entry was changed later than the order is dated. The earliest date is ${least}.`;
      case "NOT_IN_FORCE":
        return t`On the date of the order this entry is not in force.`;
      case "NOT_SUSPENDED":
        return t`On the date of the order this entry is not suspended.`;
      case "GRACE_OVER":
        return t`It could be renewed until ${most}. A new application is needed now.`;
      case "TOO_FEW_REVIEWS":
        return t`Renewal needs ${least} completed reviews in the term, or a passed assessment.`;
      case "NOT_TRAINED":
        return t`Renewal needs further training in the term, checked by the registrar with an application.`;
      case "STEP_TOO_LARGE":
        return t`A category rises by one step at a time.`;
      case "APPEAL_UNDECIDED":
        return t`An appeal against the result is not decided yet.`;
      case "APPEAL_OPEN":
        return t`The result can be appealed until ${most}.`;
      case "BEFORE_PROTOCOL":
        return t`The order cannot be dated before the protocol of the commission.`;
      case "PLACES_DIFFER":
        return t`Every gap needs its number in the text once, and every number its gap.`;
      case "FEWER_THAN_LEFT":
        return t`There are fewer answers than lines in the left column.`;
      case "ALL_RIGHT":
        return t`At least one answer has to be wrong.`;
      case "COMMON_ONLY":
        return t`This component belongs to the common part alone.`;
      case "FIXED":
        return t`This stands since a version was released.`;
      case "FILE_TOO_LARGE":
        return t`The file is larger than ${most} KB. Divide it.`;
      case "BROKEN_FILE":
        return t`The file cannot be read: check its form, or save it anew.`;
      case "NO_QUESTIONS":
        return t`There are no questions in the file.`;
      case "TOO_MANY_QUESTIONS":
        return t`There are more than ${most} questions. Divide the file.`;
      case "DUPLICATE_ID":
        return t`Two parts have the same id. Take one out and add it anew.`;
      case "TOO_FEW_LAPSED":
        return t`This ground needs ${least} undelivered assignments.`;
      default:
        return message;
    }
  };
}
