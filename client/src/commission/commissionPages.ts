/** The pages of the commission in one chunk: whoever opens one goes on to the others. */
export { CommissionPage } from "./CommissionPage";
export { DecisionsPage } from "./DecisionsPage";
export { SessionPage } from "./SessionPage";
