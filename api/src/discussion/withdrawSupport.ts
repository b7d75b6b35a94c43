import type { Acting } from "../context.js";
import { setSupport } from "./setSupport.js";

/** Takes one's support back while the discussion is open. */
export const withdrawSupport = (acting: Acting, input: { proposalId: string }) =>
  setSupport(acting, input.proposalId, false);
