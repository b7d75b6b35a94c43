import type { Acting } from "../context.js";
import { record } from "../platform/journal.js";
import { done, invalid, type Outcome } from "../platform/outcome.js";
import { written, writtenProblems } from "../platform/written.js";
import type { CommissionRefusalReason } from "./commission.policy.js";
import { keepChoice, memberAtVote } from "./memberAtVote.js";

interface Abstention {
  itemId: string;
  reason: string;
  /** The member who told the secretary in the room; null or absent for the viewer's own. */
  memberId?: string | null;
}

const bounds = { reason: { least: 5, most: 1000 } };

/** Keeps a member with a conflict from voting on an item, in place of a vote cast before (R15); it is not taken back. */
export async function abstainFromItem(
  acting: Acting,
  { itemId, reason, memberId }: Abstention,
): Promise<Outcome<string, CommissionRefusalReason>> {
  const { em, viewer, now } = acting;
  const atVote = await memberAtVote(acting, { itemId, memberId });
  if ("kind" in atVote) return atVote;
  const { held, member } = atVote;
  const problems = writtenProblems({ reason }, bounds);
  if (problems.length > 0) return invalid(...problems);

  keepChoice(acting, held, member, {
    choice: "ABSTAINED",
    ground: "DECLARED",
    reason: written(reason),
    isBySecretary: !!memberId,
  });
  record(em, {
    regionId: held.item.regionId,
    act: "member.abstained",
    actorId: viewer.personId,
    subjectId: itemId,
    at: now,
    refs: { member: member.id },
    proves: { reason: written(reason) },
  });
  return done(itemId);
}
