import { msg } from "@lingui/core/macro";
import { matchPath } from "react-router";
import { officeRoutes } from "./officeRoutes";
import { page, type PageRoute } from "./pageRoute";

/**
 * The one table of pages. To add one: the pattern here and its link maker in `paths.ts`, a title for the tab
 * while the page loads, the shape of its skeleton, and the page with the folders whose words it shows
 * (`npm run check` tells when a folder is missing). The page itself names the tab through `PageHeader`.
 *
 *     {
 *       path: "/documents/:id",
 *       title: msg`Document`,
 *       shape: "document",
 *       Page: page(["review"], async () => (await import("../review/DocumentPage")).DocumentPage),
 *     },
 */
export const routes: readonly PageRoute[] = [
  // First, since a fixed word of an address comes before the id in its place.
  ...officeRoutes,
  {
    path: "/desk",
    title: msg`Coordinator's desk`,
    shape: "list",
    Page: page(["review"], async () => (await import("../review/DeskPage")).DeskPage),
  },
  {
    path: "/desk/documents/:id",
    title: msg`Expertise`,
    shape: "list",
    Page: page(
      ["review", "documents", "accounts"],
      async () => (await import("../review/DocumentDeskPage")).DocumentDeskPage,
    ),
  },
  {
    path: "/rounds/:id/conclusion",
    title: msg`Expert conclusion`,
    shape: "list",
    Page: page(["review"], async () => (await import("../review/ConclusionPage")).ConclusionPage),
  },
  {
    path: "/",
    title: msg`My work`,
    shape: "list",
    Page: page(["tasks"], async () => (await import("../tasks/HomePage")).HomePage),
  },
  {
    path: "/sign-up",
    title: msg`Registration`,
    shape: "form",
    Page: page(["accounts"], async () => (await import("../accounts/SignUpPage")).SignUpPage),
  },
  {
    path: "/confirm/:token",
    title: msg`Confirm the address`,
    shape: "form",
    Page: page(["accounts"], async () => (await import("../accounts/ConfirmPage")).ConfirmPage),
  },
  {
    path: "/reset",
    title: msg`A new password`,
    shape: "form",
    Page: page(["accounts"], async () => (await import("../accounts/RequestResetPage")).RequestResetPage),
  },
  {
    path: "/reset/:token",
    title: msg`A new password`,
    shape: "form",
    Page: page(["accounts"], async () => (await import("../accounts/ResetPasswordPage")).ResetPasswordPage),
  },
  {
    path: "/cabinet",
    title: msg`Cabinet`,
    shape: "form",
    Page: page(["accounts", "register"], async () => (await import("./CabinetPage")).CabinetPage),
  },
  {
    path: "/cabinet/expert",
    title: msg`My work as an expert`,
    shape: "form",
    Page: page(["register", "review", "accounts"], async () => (await import("./ExpertPage")).ExpertPage),
  },
  {
    path: "/sign-in",
    title: msg`Signing in`,
    shape: "form",
    Page: page(["accounts"], async () => (await import("../accounts/SignInPage")).SignInPage),
  },
  {
    path: "/documents",
    title: msg`Documents`,
    shape: "list",
    Page: page(["documents"], async () => (await import("../documents/DocumentsPage")).DocumentsPage),
  },
  {
    path: "/documents/:id",
    title: msg`Document`,
    shape: "document",
    Page: page(["documents", "review"], async () => (await import("../documents/DocumentPage")).DocumentPage),
  },
  {
    path: "/documents/:id/draft",
    title: msg`Draft`,
    shape: "document",
    Page: page(["documents", "files"], async () => (await import("../documents/DraftPage")).DraftPage),
  },
  {
    path: "/groups/:groupId/documents/new",
    title: msg`New document`,
    shape: "form",
    Page: page(["documents"], async () => (await import("../documents/NewDocumentPage")).NewDocumentPage),
  },
  {
    path: "/assignments/:id",
    title: msg`Review assignment`,
    shape: "form",
    Page: page(["review"], async () => (await import("../review/AssignmentPage")).AssignmentPage),
  },
  {
    path: "/reviews/:id",
    title: msg`Expert sheet`,
    shape: "document",
    Page: page(["review", "documents"], async () => (await import("../review/ReviewPage")).ReviewPage),
  },
  {
    path: "/documents/:id/discussion",
    title: msg`Discussion`,
    shape: "document",
    Page: page(
      ["discussion", "documents"],
      async () => (await import("../discussion/DiscussionPage")).DiscussionPage,
    ),
  },
  {
    path: "/documents/:id/answers",
    title: msg`Answers to proposals`,
    shape: "list",
    Page: page(["discussion"], async () => (await import("../discussion/AnswersPage")).AnswersPage),
  },
  {
    path: "/documents/:id/summary",
    title: msg`Summary of proposals`,
    shape: "list",
    Page: page(["discussion"], async () => (await import("../discussion/SummaryPage")).SummaryPage),
  },
  {
    path: "/documents/:id/announce",
    title: msg`Announce the discussion`,
    shape: "form",
    Page: page(["discussion"], async () => (await import("../discussion/AnnouncePage")).AnnouncePage),
  },
  {
    path: "/moderation",
    title: msg`Moderation of proposals`,
    shape: "list",
    Page: page(["discussion"], async () => (await import("../discussion/ModerationPage")).ModerationPage),
  },
  {
    path: "/complaints",
    title: msg`Complaints about moderation`,
    shape: "list",
    Page: page(["discussion"], async () => (await import("../discussion/ComplaintsPage")).ComplaintsPage),
  },
  {
    path: "/proposals",
    title: msg`My proposals`,
    shape: "list",
    Page: page(["discussion"], async () => (await import("../discussion/MyProposalsPage")).MyProposalsPage),
  },
  {
    path: "/register",
    title: msg`Register of experts`,
    shape: "list",
    Page: page(["register"], async () => (await import("../register/RegisterPage")).RegisterPage),
  },
  {
    path: "/register/verify",
    title: msg`Check of an extract`,
    shape: "form",
    bare: true,
    Page: page(["register"], async () => (await import("../register/VerifyPage")).VerifyPage),
  },
  {
    path: "/register/:id",
    title: msg`Entry of the register`,
    shape: "form",
    Page: page(["register"], async () => (await import("../register/EntryPage")).EntryPage),
  },
  {
    path: "/groups",
    title: msg`Project groups`,
    shape: "list",
    Page: page(["groups"], async () => (await import("../groups/GroupsPage")).GroupsPage),
  },
  {
    path: "/groups/new",
    title: msg`New project group`,
    shape: "form",
    Page: page(["groups", "accounts"], async () => (await import("../groups/NewGroupPage")).NewGroupPage),
  },
  {
    path: "/groups/:id",
    title: msg`Project group`,
    shape: "list",
    Page: page(
      ["groups", "accounts", "register", "files"],
      async () => (await import("../groups/GroupPage")).GroupPage,
    ),
  },
  {
    path: "/documents/:id/compare",
    title: msg`What changed in the text`,
    shape: "document",
    Page: page(["documents"], async () => (await import("../documents/ComparisonPage")).ComparisonPage),
  },
  {
    path: "/documents/:id/revision",
    title: msg`Revision of the document`,
    shape: "list",
    Page: page(["discussion"], async () => (await import("../discussion/RevisionPage")).RevisionPage),
  },
  {
    path: "/documents/:id/approval",
    title: msg`Order of approval`,
    shape: "form",
    Page: page(
      ["review", "register", "files"],
      async () => (await import("../review/ApprovalPage")).ApprovalPage,
    ),
  },
  {
    path: "/documents/:id/publication",
    title: msg`Papers of the document`,
    shape: "list",
    Page: page(
      ["review", "documents"],
      async () => (await import("../review/PublicationPage")).PublicationPage,
    ),
  },
  {
    path: "/search",
    title: msg`Search`,
    shape: "list",
    Page: page(["documents", "register"], async () => (await import("./SearchPage")).SearchPage),
  },
  {
    path: "/notifications",
    title: msg`Notifications`,
    shape: "list",
    Page: page(
      ["notifications"],
      async () => (await import("../notifications/NotificationsPage")).NotificationsPage,
    ),
  },
];

/** Asks for the code and words of the page at `pathname`; a failure shows where the page is drawn. */
export function preloadPage(pathname: string): void {
  const route = routes.find(({ path }) => matchPath(path, pathname));
  route?.Page.preload().catch(() => undefined);
}
