/** Pages of results: one chunk for those who read and decide. */
export { AppealsPage } from "./AppealsPage";
export { ResultPage } from "./ResultPage";
