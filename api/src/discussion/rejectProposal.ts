import type { Acting } from "../context.js";
import { invalid } from "../platform/outcome.js";
import type { ModerationGround } from "./discussion.entity.js";
import { moderate, type Moderated, originalOf, type ReadProposal } from "./moderateProposal.js";
import { isGroundOpen, proposalStateAfter } from "./proposal.rules.js";

const noteLength = 1000;

/** Keeps a proposal back on a ground of the closed list; the author is told it, the text stays hidden (R32). */
export async function rejectProposal(
  acting: Acting,
  input: ReadProposal & { ground: ModerationGround; note?: string | null; duplicateOfId?: string | null },
): Promise<Moderated> {
  const note = input.note?.trim() || null;
  if (note && note.length > noteLength)
    return invalid({ path: "note", code: "TOO_LONG", values: { most: noteLength } });

  return moderate(acting, input, "rejected", async ({ proposal }) => {
    const original = await originalOf(acting, proposal, input.duplicateOfId);
    const isOwnDuplicate = original !== null && original.author.id === proposal.author.id;
    if (!isGroundOpen(input.ground, isOwnDuplicate)) return "MERGE_INSTEAD";
    proposal.state = proposalStateAfter(proposal.state, "REJECT")!;
    proposal.moderationGround = input.ground;
    proposal.moderationNote = note;
    acting.em.assign(proposal, { mergedInto: input.ground === "DUPLICATE" ? original : null });
    return null;
  });
}
