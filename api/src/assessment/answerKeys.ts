import type { EntityManager } from "@mikro-orm/postgresql";
import { sql } from "kysely";

import type { ItemKey, ItemReasons } from "./item.model.js";

/** Points that the key gives to the answer at a place of the paper; null for what people mark. */
export interface MarkedAnswer {
  position: number;
  points: number | null;
}

/** Takes in the key of an unused draft; the database refuses every other. */
export async function keepKey(
  em: EntityManager,
  versionId: string,
  key: ItemKey,
  reasons: ItemReasons,
): Promise<void> {
  await sql`select keep_key(${versionId}, ${JSON.stringify(key)}::jsonb, ${JSON.stringify(reasons)}::jsonb)`.execute(
    em.getKysely(),
  );
}

/** Whether a version has a key at all; says nothing of it. */
export async function hasKey(em: EntityManager, versionId: string): Promise<boolean> {
  const { rows } = await sql<{ has: boolean }>`select has_key(${versionId}) as has`.execute(em.getKysely());
  return rows[0]!.has;
}

/**
 * R07: the key of one version with its reasons, for its author or the registrar, who say why (at least 10 characters); the
 * database checks both and writes the journal in the same statement. Null when the version has no key.
 */
export async function revealKey(
  em: EntityManager,
  given: { versionId: string; viewerId: string; reason: string },
): Promise<{ key: ItemKey; reasons: ItemReasons } | null> {
  const { rows } = await sql<{ shown: { key: ItemKey; reasons: ItemReasons } | null }>`
    select reveal_key(${given.versionId}, ${given.viewerId}, ${given.reason}) as shown`.execute(
    em.getKysely(),
  );
  return rows[0]!.shown;
}

/** R07: gives a draft the key of another version of its item, unseen, for whoever may have it shown; the database checks. */
export async function copyKey(
  em: EntityManager,
  given: { fromId: string; toId: string; viewerId: string },
): Promise<void> {
  await sql`select copy_key(${given.fromId}, ${given.toId}, ${given.viewerId})`.execute(em.getKysely());
}

/** R04, R07: the points of an attempt that was handed in, in the order of its paper. Throws before that. */
export async function markAttempt(em: EntityManager, attemptId: string): Promise<MarkedAnswer[]> {
  const { rows } = await sql<MarkedAnswer>`
    select position, points from mark_attempt(${attemptId}) order by position`.execute(em.getKysely());
  return rows;
}

/** Commits to the items, keys and weights of a paper, once: the leaf entries of its tree, in order. */
export async function sealForm(em: EntityManager, formId: string): Promise<Buffer[]> {
  const { rows } = await sql<{ entry: string }>`
    select encode(entry, 'hex') as entry from seal_form(${formId}) order by position`.execute(em.getKysely());
  return rows.map(({ entry }) => Buffer.from(entry, "hex"));
}

/** What the experts gave a sample document: one row of levels by criterion for each of them. */
export type ReferenceScores = Record<string, number>[];

/** Takes in the reference scores of a sample that nobody has marked yet, with why they stand where they stand. */
export async function keepReferences(
  em: EntityManager,
  sampleId: string,
  scores: ReferenceScores,
  reasons: Record<string, string>,
): Promise<void> {
  await sql`select keep_references(${sampleId}, ${JSON.stringify(scores)}::jsonb, ${JSON.stringify(reasons)}::jsonb)`.execute(
    em.getKysely(),
  );
}

/** The reference scores of the samples of an expert task that was handed in, by sample. Throws before that. */
export async function referencesOf(
  em: EntityManager,
  attemptId: string,
): Promise<Map<string, ReferenceScores>> {
  const { rows } = await sql<{ sample_id: string; scores: ReferenceScores }>`
    select sample_id, scores from references_of(${attemptId})`.execute(em.getKysely());
  return new Map(rows.map(({ sample_id, scores }) => [sample_id, scores]));
}
