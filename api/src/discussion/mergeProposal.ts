import type { Acting } from "../context.js";
import { moderate, type Moderated, originalOf, type ReadProposal } from "./moderateProposal.js";
import { proposalStateAfter, whyNotMerge } from "./proposal.rules.js";

/** Joins a proposal to one that says the same: its author is kept, the answer to that one answers both (R32). */
export const mergeProposal = (
  acting: Acting,
  input: ReadProposal & { targetId: string },
): Promise<Moderated> =>
  moderate(acting, input, "merged", async ({ proposal }) => {
    const target = await originalOf(acting, proposal, input.targetId);
    if (!target) return input.targetId === proposal.id ? "SAME_PROPOSAL" : "TARGET_NOT_PUBLISHED";
    const why = whyNotMerge(
      { id: proposal.id, authorId: proposal.author.id },
      { id: target.id, authorId: target.author.id, state: target.state },
    );
    if (why) return why;
    proposal.state = proposalStateAfter(proposal.state, "MERGE")!;
    acting.em.assign(proposal, { mergedInto: target });
    return null;
  });
