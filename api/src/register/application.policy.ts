import type { Viewer } from "../accounts/viewer.js";
import type { Rule } from "../platform/policy.js";
import type { ApplicationState } from "./application.entity.js";
import { applicationStateAfter } from "./application.rules.js";

/** Why an act on an application was refused, each with its sentence. */
export const ApplicationRefusalReason = {
  NOT_FOUND: "There is nothing here, or it is not for you.",
  NOT_CANDIDATE: "Only the candidate does this.",
  NOT_REGISTRAR: "Only the registrar does this.",
  CONFLICT_OF_INTEREST: "It is your own application, so another registrar has to do this.",
  INVALID_STATE: "The application is not in a state in which this is done.",
  ALREADY_IN_REGISTER: "You are in the register already. Apply for renewal, a category or directions.",
  NOT_IN_REGISTER: "This is for experts of the register.",
  RENEW_INSTEAD: "Your term has just ended: apply for renewal, the number stays.",
  REAPPLY_TOO_EARLY: "After a failed assessment one may apply again only when the time has passed.",
  EXCLUDED_FOR_CAUSE: "After an exclusion one may apply again only when the time has passed.",
  CONDITIONS_NOT_MET: "A condition of admission is not met. Return the application or refuse admission.",
} as const;
export type ApplicationRefusalReason = keyof typeof ApplicationRefusalReason;

/** An application as its rules see it. */
export interface ApplicationCase {
  viewer: Viewer;
  isOwn: boolean;
  wasSubmitted: boolean;
  /** At this instant. */
  state: ApplicationState;
}

type ApplicationRule = Rule<ApplicationCase, ApplicationRefusalReason>;
const rule = (
  reason: ApplicationRefusalReason,
  holds: (given: ApplicationCase) => boolean,
): ApplicationRule => ({ reason, holds });

/** The twin of `seesApplication`: what is hidden is refused as what does not exist. */
const isVisible = rule(
  "NOT_FOUND",
  ({ viewer, isOwn, wasSubmitted }) => isOwn || (wasSubmitted && viewer.has("REGISTRAR")),
);
const isCandidate = rule("NOT_CANDIDATE", ({ isOwn }) => isOwn);
const isRegistrar = rule("NOT_REGISTRAR", ({ viewer }) => viewer.has("REGISTRAR"));
/** R45: roles never add up across a conflict; nobody checks their own application. */
const isImpartial = rule("CONFLICT_OF_INTEREST", ({ isOwn }) => !isOwn);
const isWritten = rule("INVALID_STATE", ({ state }) => state === "DRAFT" || state === "RETURNED");
const mayGoOn = (act: Parameters<typeof applicationStateAfter>[1]) =>
  rule("INVALID_STATE", ({ state }) => applicationStateAfter(state, act) !== null);
const ofCandidate = [isVisible, isCandidate];
const ofRegistrar = [isVisible, isRegistrar, isImpartial];

/** Visibility leads every line. */
export const mayOnApplication = {
  write: [...ofCandidate, isWritten],
  submit: [...ofCandidate, mayGoOn("SUBMIT")],
  withdraw: [...ofCandidate, mayGoOn("WITHDRAW")],
  check: [...ofRegistrar, mayGoOn("ADMIT")],
  schedule: [...ofRegistrar, mayGoOn("SCHEDULE_ASSESSMENT")],
  enterResult: [...ofRegistrar, mayGoOn("ENTER_RESULT")],
};
