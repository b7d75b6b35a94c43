import type { Acting } from "../context.js";
import { moderate, type Moderated, type ReadProposal } from "./moderateProposal.js";
import { proposalStateAfter } from "./proposal.rules.js";

/** Shows a proposal to everybody (R32). */
export const publishProposal = (acting: Acting, input: ReadProposal): Promise<Moderated> =>
  moderate(acting, input, "published", async ({ proposal }) => {
    proposal.state = proposalStateAfter(proposal.state, "PUBLISH")!;
    return null;
  });
