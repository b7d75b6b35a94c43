import { useLingui } from "@lingui/react/macro";
import type { TaskKind } from "../app/schema.generated";

/** In whose role a task is done. */
export type TaskRole =
  | "expert"
  | "lead"
  | "moderator"
  | "coordinator"
  | "officer"
  | "registrar"
  | "commission"
  | "assessor"
  | "candidate";

const kindsByRole: Readonly<Record<TaskRole, readonly TaskKind[]>> = {
  expert: ["RESPOND_TO_INVITATION", "REVIEW", "ARBITRATE"],
  lead: ["RETURNED_DOCUMENT", "ANSWER_PROPOSALS", "REVISE_DOCUMENT"],
  moderator: ["MODERATE_PROPOSALS"],
  coordinator: [
    "ACCEPT_DOCUMENT",
    "DECIDE_COMPLAINT",
    "PUBLISH_SUMMARY",
    "FORM_PANEL",
    "CONCLUDE_ROUND",
    "PUBLISH_DOCUMENT",
  ],
  officer: ["REGISTER_ORDER", "CARRY_OUT_DECISIONS"],
  commission: ["ATTEND_SESSION", "SIGN_PROTOCOL"],
  registrar: [
    "CHECK_APPLICATION",
    "ENTER_RESULT",
    "PUT_ON_AGENDA",
    "SCHEDULE_ASSESSMENT",
    "DECIDE_APPEAL",
    "CONFIRM_INSTITUTION",
    "CONFIRM_EMPLOYMENT",
  ],
  assessor: ["GRADE_CASE"],
  candidate: ["COMPLETE_APPLICATION", "SIT_ASSESSMENT"],
};
export const taskRoles = Object.keys(kindsByRole) as readonly TaskRole[];
export const kindsOf = (role: TaskRole): readonly TaskKind[] => kindsByRole[role];
const taskKinds = Object.values(kindsByRole).flat();

/** The word of an address as a role or a kind; null when it is none. */
export const asRole = (word: string | null) => taskRoles.find((role) => role === word) ?? null;
export const asKind = (word: string | null) => taskKinds.find((kind) => kind === word) ?? null;

/** What is asked, in words, and the verb on the button. */
export interface TaskWords {
  asked: string;
  button: string;
}

/** The words of every kind of task and of the roles. */
export function useTaskWords() {
  const { t } = useLingui();

  const wordsOf = (kind: TaskKind, isBegun: boolean): TaskWords => {
    switch (kind) {
      case "RETURNED_DOCUMENT":
        return { asked: t`Mend the returned document`, button: t`Mend` };
      case "ACCEPT_DOCUMENT":
        return { asked: t`Check and accept the submitted document`, button: t`Check` };
      case "MODERATE_PROPOSALS":
        return { asked: t`Moderate the proposals`, button: t`Moderate` };
      case "DECIDE_COMPLAINT":
        return { asked: t`Decide on a complaint about moderation`, button: t`Decide` };
      case "ANSWER_PROPOSALS":
        return { asked: t`Answer the proposals`, button: t`Reply` };
      case "PUBLISH_SUMMARY":
        return { asked: t`Publish the summary of proposals`, button: t`To the summary` };
      case "FORM_PANEL":
        return { asked: t`Choose the experts`, button: t`Form the panel` };
      case "RESPOND_TO_INVITATION":
        return { asked: t`Reply to the invitation to review`, button: t`Reply` };
      case "REVIEW":
        return { asked: t`Review the document`, button: isBegun ? t`Go on` : t`Begin` };
      case "ARBITRATE":
        return { asked: t`Review the document as the arbiter`, button: isBegun ? t`Go on` : t`Begin` };
      case "CONCLUDE_ROUND":
        return { asked: t`Prepare and sign the conclusion`, button: t`To the conclusion` };
      case "REVISE_DOCUMENT":
        return { asked: t`Prepare the next version`, button: t`To the revision` };
      case "REGISTER_ORDER":
        return { asked: t`Register the order of approval`, button: t`Enter the order` };
      case "PUBLISH_DOCUMENT":
        return { asked: t`Publish the approved document`, button: t`Publish` };
      case "CONFIRM_INSTITUTION":
        return { asked: t`Confirm an institution`, button: t`Confirm` };
      case "CONFIRM_EMPLOYMENT":
        return { asked: t`Confirm an employment`, button: t`Confirm` };
      case "COMPLETE_APPLICATION":
        return { asked: t`Submit the application to the register`, button: t`Go on` };
      case "CHECK_APPLICATION":
        return { asked: t`Check the application to the register`, button: t`Check` };
      case "ENTER_RESULT":
        return { asked: t`Enter the result`, button: t`Go on` };
      case "PUT_ON_AGENDA":
        return { asked: t`Put the application on the agenda of the commission`, button: t`Choose a session` };
      case "ATTEND_SESSION":
        return { asked: t`Take part in the session of the commission`, button: t`To the session` };
      case "SIGN_PROTOCOL":
        return { asked: t`Sign the protocol of the session`, button: t`To the protocol` };
      case "CARRY_OUT_DECISIONS":
        return { asked: t`Register the order on decisions of the commission`, button: t`Enter the order` };
      case "SCHEDULE_ASSESSMENT":
        return { asked: t`Schedule the assessment of the candidate`, button: t`Schedule` };
      case "SIT_ASSESSMENT":
        return { asked: t`Take a part of the assessment`, button: t`To the assessment` };
      case "GRADE_CASE":
        return { asked: t`Grade a case`, button: t`To the case` };
      case "DECIDE_APPEAL":
        return { asked: t`Decide the appeal against a result`, button: t`To the appeal` };
    }
  };

  const roleWord = (role: TaskRole): string => {
    switch (role) {
      case "expert":
        return t`Expert`;
      case "lead":
        return t`Group lead`;
      case "moderator":
        return t`Moderator`;
      case "coordinator":
        return t`Coordinator`;
      case "officer":
        return t`Ministry`;
      case "registrar":
        return t`Registrar`;
      case "commission":
        return t`Commission`;
      case "assessor":
        return t`Assessor`;
      case "candidate":
        return t`Candidate`;
    }
  };

  /** What others do now with what the person has handed on. */
  const waitingFor = (kind: TaskKind): string => {
    switch (kind) {
      case "REVIEW":
      case "ARBITRATE":
        return t`Your review was submitted; the conclusion of the round is awaited`;
      case "ANSWER_PROPOSALS":
        return t`The answers were given; the expertise is awaited`;
      case "FORM_PANEL":
        return t`The experts are at work`;
      case "ACCEPT_DOCUMENT":
        return t`The discussion runs`;
      case "COMPLETE_APPLICATION":
        return t`Registrar`;
      default:
        return t`The document was submitted; the regional centre goes on with it`;
    }
  };

  return { wordsOf, roleWord, waitingFor };
}
