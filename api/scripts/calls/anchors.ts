import { placeFlatAnchors } from "../../src/documents/alignment.anchors.js";
import type { Call } from "../calls.js";
import { anchorsInputOf } from "./anchorsInput.js";

/** `{before, after, anchors}` → `{placements}`: where each passage of the earlier version is in the later one. */
export const anchorsCall: Call = (input) => placeFlatAnchors(anchorsInputOf(input));
