/** The pages of an assessor's cases in one chunk: whoever opens one goes on to the other. */
export { GradePage } from "./GradePage";
export { GradingPage } from "./GradingPage";
