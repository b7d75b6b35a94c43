/**
 * The address of every page. Links are made here and nowhere from pieces of strings; `routes.tsx` holds the same
 * addresses as patterns. Ids are opaque and safe in an address.
 */
export const homePath = "/";
export const documentsPath = "/documents";
export const documentPath = (id: string) => `/documents/${id}`;
/** A place in the text: a block, or a cell, whose block is shown. */
export const passagePath = (documentId: string, blockId: string) =>
  `${documentPath(documentId)}#${blockId.split(".")[0]}`;
export const draftPath = (id: string) => `/documents/${id}/draft`;
export const newDocumentPath = (groupId: string) => `/groups/${groupId}/documents/new`;
export const discussionPath = (documentId: string) => `/documents/${documentId}/discussion`;
export const answersPath = (documentId: string) => `/documents/${documentId}/answers`;
export const summaryPath = (documentId: string) => `/documents/${documentId}/summary`;
export const announcePath = (documentId: string) => `/documents/${documentId}/announce`;
export const deskPath = "/desk";
export const documentDeskPath = (documentId: string) => `/desk/documents/${documentId}`;
export const conclusionPath = (roundId: string) => `/rounds/${roundId}/conclusion`;
export const comparePath = (documentId: string, before: number, after: number) =>
  `/documents/${documentId}/compare?before=${before}&after=${after}`;
export const revisionPath = (documentId: string) => `/documents/${documentId}/revision`;
export const approvalPath = (documentId: string) => `/documents/${documentId}/approval`;
export const publicationPath = (documentId: string) => `/documents/${documentId}/publication`;
export const moderationPath = "/moderation";
export const complaintsPath = "/complaints";
export const proposalsPath = "/proposals";
export const assignmentPath = (id: string) => `/assignments/${id}`;
export const reviewPath = (id: string) => `/reviews/${id}`;
export const registerPath = "/register";
/** Checks extracts; it stands alone, also without a network. */
export const verifyPath = "/register/verify";
export const registerEntryPath = (id: string) => `/register/${id}`;
export const ordersPath = "/orders";
export const orderPath = (id: string) => `/orders/${id}`;
/** The order that carries out decisions of the commission; not an id of an entry. */
export const decisionsPath = "/register/decisions";
/** Sessions of the commission that keeps the register. */
export const commissionPath = "/commission";
export const sessionPath = (id: string) => `/commission/${id}`;
/** Changing entries of the register by an order, the given one at first. */
export const entryChangesPath = (entryId?: string) =>
  entryId ? `/register/changes?${new URLSearchParams({ entry: entryId })}` : "/register/changes";
/** Registers that were kept elsewhere, brought from Excel. */
export const importsPath = "/register/imports";
export const importPath = (id: string) => `/register/imports/${id}`;
/** The candidate's own: where it stands, what may be applied for, the questionnaire. */
export const ownApplicationsPath = "/application";
export const ownApplicationPath = (id: string) => `/application/${id}`;
export const applicationFormPath = (id: string) => `/application/${id}/form`;
/** The registrar's work list, and the check of one application. */
export const applicationsPath = "/applications";
export const applicationCheckPath = (id: string) => `/applications/${id}`;
export const groupsPath = "/groups";
export const administrationPath = "/administration";
export const regulationPath = "/administration/regulation";
export const newRegulationPath = "/administration/regulation/new";
export const calendarPath = "/administration/calendar";
export const institutionsPath = "/administration/institutions";
export const criteriaPath = "/administration/criteria";
export const peoplePath = "/administration/people";
export const newGroupPath = "/groups/new";
export const groupPath = (id: string) => `/groups/${id}`;
export const cabinetPath = "/cabinet";
/** One's own work as an expert of the register. */
export const expertPath = "/cabinet/expert";
export const notificationsPath = "/notifications";

/** Search over documents and the register. */
export const searchPath = (q = "") => (q ? `/search?${new URLSearchParams({ q })}` : "/search");
export const documentsSearchPath = (text: string) => `${documentsPath}?${new URLSearchParams({ text })}`;
export const registerSearchPath = (q: string) => `${registerPath}?${new URLSearchParams({ q })}`;

/** Sign-in that comes back to `to`, an address of this site with its selection. */
export const signInPath = (to?: string) => (to ? `/sign-in?${new URLSearchParams({ to })}` : "/sign-in");

export const signUpPath = "/sign-up";
/** Asks for a letter with a link; the letters themselves lead to `/reset/…` and `/confirm/…`. */
export const resetPath = "/reset";

/** Where a sign-in may return to: an address within this site, or null for anything else. */
export function returnPath(to: string | null): string | null {
  return to && /^\/(?![/\\])/.test(to) ? to : null;
}
/** The candidate's own parts of the assessment, and one that is sat. */
export const assessmentPath = "/assessment";
export const attemptPath = (id: string) => `/attempts/${id}`;
export const schedulingPath = "/assessment/schedule";
export const blueprintsPath = "/assessment/blueprints";
export const expertTaskPath = (id: string) => `/expert-task/${id}`;
export const sampleMarkPath = (taskId: string, id: string) => `/expert-task/${taskId}/documents/${id}`;
export const gradingPath = "/grading";
export const caseGradePath = (id: string) => `/grading/${id}`;
export const appealsPath = "/appeals";
export const attemptResultPath = (id: string) => `/attempts/${id}/result`;
/** The item bank, and one item of it. */
export const bankPath = "/bank";
export const itemPath = (id: string) => `/bank/${id}`;
export const bankImportPath = "/bank/import";
