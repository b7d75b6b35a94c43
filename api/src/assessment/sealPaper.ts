import type { EntityManager } from "@mikro-orm/postgresql";
import { sql } from "kysely";

import { leafHash, nodesAtHand, nodesCompletedBy, rootOf } from "../platform/merkle.js";
import { sealForm } from "./answerKeys.js";
import type { ExamForm } from "./blueprint.entity.js";

/** The root of the tree of RFC 9162 over the entries of a paper, in hexadecimal. */
export function sealOf(entries: readonly Buffer[]): string {
  const nodes = nodesAtHand([]);
  for (const [index, entry] of entries.entries())
    for (const node of nodesCompletedBy(index, leafHash(entry), nodes)) nodes.add(node);
  return rootOf(entries.length, nodes).toString("hex");
}

/**
 * Commits to items, keys and weights of a paper before it is sat: the root over them is public from now on, and the database
 * refuses every change of what is in it.
 */
export async function sealPaper(em: EntityManager, form: ExamForm, now: Date): Promise<void> {
  await em.flush();
  const entries = await sealForm(em, form.id);
  em.assign(form, { sealHash: sealOf(entries), sealedAt: now });
  // Past the versions of the rows: whoever writes the next edition of an item has changed nothing that was drawn.
  await sql`update item_version v set used_at = ${now} from form_item f
    where f.form_id = ${form.id} and v.id = f.item_version_id and v.used_at is null`.execute(em.getKysely());
  await em.flush();
}
