import type { EntityManager } from "@mikro-orm/postgresql";

import type { JournalEntry } from "../platform/journal.entity.js";
import { schedulingReactions } from "./scheduling.reactions.js";
import { commissionReactions } from "./commission.reactions.js";
import { gradingReactions } from "./grading.reactions.js";
import { documentReactions } from "./document.reactions.js";
import { discussionReactions } from "./discussion.reactions.js";
import { appealReactions } from "./appeal.reactions.js";
import { applicationReactions } from "./application.reactions.js";
import { entryReactions } from "./entry.reactions.js";
import { approvalReactions } from "./approval.reactions.js";
import type { NoticeKind } from "./notices.js";
import { roleReactions } from "./role.reactions.js";
import { roundReactions } from "./round.reactions.js";

/** One thing to tell one person. */
export interface Notice {
  personId: string;
  kind: NoticeKind;
  /** Id of what opens when the notice is followed; null when there is nothing to open. */
  subjectId: string | null;
  /** Words of its text; only what the receiver may know, since they leave by mail (T27). */
  words: Record<string, string>;
}

/** Who hears of a recorded act. Reads only; runs at least once, its notices are kept once. */
export type Reaction = (em: EntityManager, entry: JournalEntry) => Promise<Notice[]>;

/** The reactions by act; an act that is not named here is told to nobody. */
export const reactions: Readonly<Record<string, Reaction>> = {
  ...roleReactions,
  ...documentReactions,
  ...entryReactions,
  ...commissionReactions,
  ...schedulingReactions,
  ...gradingReactions,
  ...discussionReactions,
  ...approvalReactions,
  ...appealReactions,
  ...applicationReactions,
  ...roundReactions,
};
