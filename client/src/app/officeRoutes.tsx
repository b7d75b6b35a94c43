import { msg } from "@lingui/core/macro";
import { page, type PageRoute } from "./pageRoute";

/** Pages that few open: the administrator's desk, orders, applications to the register. */
export const officeRoutes: readonly PageRoute[] = [
  {
    path: "/orders",
    title: msg`Orders`,
    shape: "list",
    Page: page(["register"], async () => (await import("../register/OrdersPage")).OrdersPage),
  },
  {
    path: "/orders/:id",
    title: msg`Order`,
    shape: "form",
    Page: page(["register"], async () => (await import("../register/OrderPage")).OrderPage),
  },
  {
    path: "/applications",
    title: msg`Application to the register`,
    shape: "list",
    Page: page(["register"], async () => (await import("../register/applicationPages")).ApplicationsPage),
  },
  {
    path: "/applications/:id",
    title: msg`Application to the register`,
    shape: "form",
    Page: page(
      ["register", "files", "assessment"],
      async () => (await import("../register/applicationPages")).ApplicationCheckPage,
    ),
  },
  {
    path: "/application",
    title: msg`Application to the register`,
    shape: "list",
    Page: page(["register"], async () => (await import("../register/applicationPages")).OwnApplicationsPage),
  },
  {
    path: "/application/:id",
    title: msg`Application to the register`,
    shape: "form",
    Page: page(
      ["register", "assessment"],
      async () => (await import("../register/applicationPages")).OwnApplicationPage,
    ),
  },
  {
    path: "/application/:id/form",
    title: msg`Application to the register`,
    shape: "form",
    Page: page(
      ["register", "accounts", "files"],
      async () => (await import("../register/applicationPages")).ApplicationFormPage,
    ),
  },
  {
    path: "/attempts/:id/result",
    title: msg`Result of the assessment`,
    shape: "list",
    Page: page(["assessment"], async () => (await import("../assessment/resultPages")).ResultPage),
  },
  {
    path: "/appeals",
    title: msg`Appeals`,
    shape: "list",
    Page: page(["assessment"], async () => (await import("../assessment/resultPages")).AppealsPage),
  },
  {
    path: "/administration/people",
    title: msg`People and roles`,
    shape: "list",
    Page: page(
      ["administration", "accounts"],
      async () => (await import("../administration/PeoplePage")).PeoplePage,
    ),
  },
  {
    path: "/administration",
    title: msg`Administration`,
    shape: "list",
    Page: page(
      ["administration"],
      async () => (await import("../administration/AdministrationPage")).AdministrationPage,
    ),
  },
  {
    path: "/administration/regulation",
    title: msg`Regulation`,
    shape: "list",
    Page: page(
      ["administration"],
      async () => (await import("../administration/RegulationPage")).RegulationPage,
    ),
  },
  {
    path: "/administration/regulation/new",
    title: msg`New edition of the regulation`,
    shape: "form",
    Page: page(
      ["administration"],
      async () => (await import("../administration/NewRegulationPage")).NewRegulationPage,
    ),
  },
  {
    path: "/administration/calendar",
    title: msg`Working calendar`,
    shape: "list",
    Page: page(["administration"], async () => (await import("../administration/CalendarPage")).CalendarPage),
  },
  {
    path: "/administration/institutions",
    title: msg`Institutions`,
    shape: "list",
    Page: page(
      ["administration"],
      async () => (await import("../administration/InstitutionsPage")).InstitutionsPage,
    ),
  },
  {
    path: "/administration/criteria",
    title: msg`Criteria of assessment`,
    shape: "list",
    Page: page(["administration"], async () => (await import("../administration/CriteriaPage")).CriteriaPage),
  },
  {
    path: "/register/decisions",
    title: msg`Order on decisions of the commission`,
    shape: "form",
    Page: page(
      ["commission", "register", "files"],
      async () => (await import("../commission/commissionPages")).DecisionsPage,
    ),
  },
  {
    path: "/assessment/blueprints",
    title: msg`Blueprint of the assessment`,
    shape: "list",
    Page: page(["assessment"], async () => (await import("../assessment/schedulingPages")).BlueprintsPage),
  },
  {
    path: "/assessment/schedule",
    title: msg`Schedule of the assessment`,
    shape: "list",
    Page: page(["assessment"], async () => (await import("../assessment/schedulingPages")).SchedulePage),
  },
  {
    path: "/commission",
    title: msg`Commission`,
    shape: "list",
    Page: page(["commission"], async () => (await import("../commission/commissionPages")).CommissionPage),
  },
  {
    path: "/commission/:id",
    title: msg`Session of the commission`,
    shape: "form",
    Page: page(
      ["commission", "register"],
      async () => (await import("../commission/commissionPages")).SessionPage,
    ),
  },
  {
    path: "/expert-task/:id",
    title: msg`Expert task`,
    shape: "list",
    Page: page(["assessment"], async () => (await import("../assessment/taskPages")).ExpertTaskPage),
  },
  {
    path: "/expert-task/:id/documents/:markId",
    title: msg`Expert task`,
    shape: "document",
    Page: page(
      ["assessment", "documents"],
      async () => (await import("../assessment/taskPages")).SampleMarkPage,
    ),
  },
  {
    path: "/grading",
    title: msg`Grading of cases`,
    shape: "list",
    Page: page(["assessment"], async () => (await import("../assessment/gradingPages")).GradingPage),
  },
  {
    path: "/grading/:id",
    title: msg`Grading of a case`,
    shape: "document",
    Page: page(["assessment"], async () => (await import("../assessment/gradingPages")).GradePage),
  },
  {
    path: "/assessment",
    title: msg`My assessment`,
    shape: "list",
    Page: page(
      ["assessment"],
      async () => (await import("../assessment/sitting/sittingPages")).OwnAssessmentPage,
    ),
  },
  {
    path: "/attempts/:id",
    title: msg`Assessment`,
    shape: "form",
    bare: true,
    Page: page(["assessment"], async () => (await import("../assessment/sitting/sittingPages")).SittingPage),
  },
  {
    path: "/register/imports",
    title: msg`Bringing a register from Excel`,
    shape: "list",
    Page: page(["register", "files"], async () => (await import("../register/importPages")).ImportsPage),
  },
  {
    path: "/register/imports/:id",
    title: msg`Bringing a register from Excel`,
    shape: "list",
    Page: page(["register"], async () => (await import("../register/importPages")).ImportPage),
  },
  {
    path: "/register/changes",
    title: msg`Changes in the register`,
    shape: "form",
    Page: page(
      ["register", "files"],
      async () => (await import("../register/EntryChangesPage")).EntryChangesPage,
    ),
  },
  {
    path: "/bank",
    title: msg`Item bank`,
    shape: "list",
    Page: page(["assessment"], async () => (await import("../assessment/bankPages")).BankPage),
  },
  {
    path: "/bank/import",
    title: msg`Items from a file`,
    shape: "form",
    Page: page(["assessment"], async () => (await import("../assessment/bankPages")).BankImportPage),
  },
  {
    path: "/bank/:id",
    title: msg`Item`,
    shape: "form",
    Page: page(["assessment"], async () => (await import("../assessment/bankPages")).ItemPage),
  },
];
