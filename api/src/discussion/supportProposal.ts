import type { Acting } from "../context.js";
import { setSupport } from "./setSupport.js";

/** Supports a published proposal of somebody else; once (R87). */
export const supportProposal = (acting: Acting, input: { proposalId: string }) =>
  setSupport(acting, input.proposalId, true);
