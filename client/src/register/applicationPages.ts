/** The pages of applications in one chunk: apart, their names alone would weigh on everybody's first screen. */
export { ApplicationCheckPage } from "./ApplicationCheckPage";
export { ApplicationFormPage } from "./ApplicationFormPage";
export { ApplicationsPage } from "./ApplicationsPage";
export { OwnApplicationPage } from "./OwnApplicationPage";
export { OwnApplicationsPage } from "./OwnApplicationsPage";
