import { modelStructure } from "./modelStructure.js";
import { modelStructureNext } from "./modelStructureNext.js";
import type { DocumentSpec } from "./pieces.js";
import { shortModels } from "./shortModels.js";

/** All documents of the demonstration that have a text here; the roadmap of 2022 is kept as a file only. */
export const demonstrationDocuments: DocumentSpec[] = [modelStructure, modelStructureNext, ...shortModels];
