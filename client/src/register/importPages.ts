/** Pages of one errand come in one chunk. */
export { ImportPage } from "./ImportPage";
export { ImportsPage } from "./ImportsPage";
