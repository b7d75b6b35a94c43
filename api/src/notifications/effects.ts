import type { Services } from "../context.js";
import type { JournalEntry } from "../platform/journal.entity.js";
import { groupEffects } from "./group.effects.js";
import { reviewEffects } from "./review.effects.js";

/** What one act changes elsewhere, to the right of where it was done. Done at least once: the second time changes nothing. */
export type Effect = (services: Services, entry: JournalEntry) => Promise<void>;

/** Every domain's effects; each looks at the act and leaves what is not its own. */
export const effects: readonly Effect[] = [reviewEffects, groupEffects];
