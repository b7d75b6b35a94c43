/** The pages of blueprint and schedule in one chunk: whoever opens one goes on to the other. */
export { BlueprintsPage } from "./BlueprintsPage";
export { SchedulePage } from "./SchedulePage";
