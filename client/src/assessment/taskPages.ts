/** The pages of the expert task in one chunk: whoever opens the list goes on to the documents. */
export { ExpertTaskPage } from "./ExpertTaskPage";
export { SampleMarkPage } from "./SampleMarkPage";
