import type { TaskKind } from "../app/schema.generated";
import {
  announcePath,
  answersPath,
  applicationCheckPath,
  applicationFormPath,
  appealsPath,
  approvalPath,
  assessmentPath,
  assignmentPath,
  commissionPath,
  complaintsPath,
  decisionsPath,
  discussionPath,
  documentDeskPath,
  documentPath,
  draftPath,
  gradingPath,
  homePath,
  institutionsPath,
  moderationPath,
  publicationPath,
  reviewPath,
  revisionPath,
  schedulingPath,
  sessionPath,
} from "../app/paths";

interface Led {
  kind: TaskKind;
  document: { id: string } | null;
  assignment: { id: string; review: { id: string } | null } | null;
  application: { id: string } | null;
  session: { id: string } | null;
}

/** The page on which a task is done. */
export function taskPath({ kind, document, assignment, application, session }: Led): string {
  const ofDocument = (path: (id: string) => string) => (document ? path(document.id) : homePath);
  switch (kind) {
    case "RESPOND_TO_INVITATION":
      return assignment ? assignmentPath(assignment.id) : homePath;
    case "REVIEW":
    case "ARBITRATE":
      if (assignment?.review) return reviewPath(assignment.review.id);
      return assignment ? assignmentPath(assignment.id) : homePath;
    case "MODERATE_PROPOSALS":
      return moderationPath;
    case "DECIDE_COMPLAINT":
      return complaintsPath;
    case "ANSWER_PROPOSALS":
      return ofDocument(answersPath);
    case "ACCEPT_DOCUMENT":
      return ofDocument(announcePath);
    case "PUBLISH_SUMMARY":
      return ofDocument(discussionPath);
    case "RETURNED_DOCUMENT":
      return ofDocument(draftPath);
    case "FORM_PANEL":
    case "CONCLUDE_ROUND":
      return ofDocument(documentDeskPath);
    case "REVISE_DOCUMENT":
      return ofDocument(revisionPath);
    case "REGISTER_ORDER":
      return ofDocument(approvalPath);
    case "PUBLISH_DOCUMENT":
      return ofDocument(publicationPath);
    case "COMPLETE_APPLICATION":
      return application ? applicationFormPath(application.id) : homePath;
    case "CHECK_APPLICATION":
    case "ENTER_RESULT":
      return application ? applicationCheckPath(application.id) : homePath;
    case "PUT_ON_AGENDA":
      return commissionPath;
    case "ATTEND_SESSION":
    case "SIGN_PROTOCOL":
      return session ? sessionPath(session.id) : commissionPath;
    case "CARRY_OUT_DECISIONS":
      return decisionsPath;
    case "SCHEDULE_ASSESSMENT":
      return schedulingPath;
    case "SIT_ASSESSMENT":
      return assessmentPath;
    case "GRADE_CASE":
      return gradingPath;
    case "DECIDE_APPEAL":
      return appealsPath;
    case "CONFIRM_INSTITUTION":
      return institutionsPath;
    case "CONFIRM_EMPLOYMENT":
      return `${institutionsPath}?view=posts`;
    default:
      return ofDocument(documentPath);
  }
}
