/** The pages of the candidate in one chunk: whoever opens one goes on to the other. */
export { OwnAssessmentPage } from "./OwnAssessmentPage";
export { SittingPage } from "./SittingPage";
