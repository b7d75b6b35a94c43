import type { EntityManager } from "@mikro-orm/postgresql";
import { randomBytes } from "node:crypto";

import { newId } from "../platform/ids.js";
import { type AssessmentBlueprint, ExamForm, FormItem } from "./blueprint.entity.js";
import { drawCase, type DrawnItem, drawPaper, type PaperDraw } from "./drawPaper.rules.js";
import { type PaperConflict, paperConflicts } from "./paperConflicts.rules.js";
import { bankOf, earlierPapersOf } from "./papers.queries.js";
import { sealPaper } from "./sealPaper.js";

/** For whom a paper is made. */
export interface Candidate {
  personId: string;
  directionCodes: readonly string[];
  /** The share of a paper that may stand in an earlier one, in percent (R05). */
  sharedPercent: number;
}

const random = () => randomBytes(32).toString("hex");

async function madeOf(
  em: EntityManager,
  blueprint: AssessmentBlueprint,
  { seed, items, now }: { seed: string; items: readonly DrawnItem[]; now: Date },
): Promise<ExamForm> {
  const { regionId } = blueprint;
  const form = em.create(ExamForm, {
    id: newId("examform"),
    regionId,
    createdAt: now,
    blueprint,
    seed,
    optionSecret: random(),
  });
  for (const [index, { versionId, cell }] of items.entries())
    em.create(FormItem, {
      regionId,
      createdAt: now,
      form,
      position: index + 1,
      itemVersion: versionId,
      cell,
    });
  await sealPaper(em, form, now);
  return form;
}

/** R04, R05: the sealed paper of a test, or what keeps one from being drawn. The caller holds the blueprint locked. */
export async function makeTestPaper(
  em: EntityManager,
  blueprint: AssessmentBlueprint,
  { candidate, now }: { candidate: Candidate; now: Date },
): Promise<ExamForm | PaperConflict[]> {
  const { pool, paperCount } = await bankOf(em, blueprint.id);
  const seed = random();
  const draw: PaperDraw = {
    cells: blueprint.cells,
    pool: pool.filter(({ isExtended }) => !isExtended),
    directionCodes: candidate.directionCodes,
    earlierPapers: await earlierPapersOf(em, candidate.personId, "TEST"),
    sharedPercent: candidate.sharedPercent,
    exposurePercent: blueprint.exposurePercent,
    paperCount,
    seed,
  };
  const items = drawPaper(draw);
  return items ? madeOf(em, blueprint, { seed, items, now }) : paperConflicts(draw);
}

/** R08: the sealed case, the least exposed that the person has not met; null when there is none. */
export async function makeCasePaper(
  em: EntityManager,
  blueprint: AssessmentBlueprint,
  { candidate, now }: { candidate: Candidate; now: Date },
): Promise<ExamForm | null> {
  const { pool } = await bankOf(em, blueprint.id);
  const seed = random();
  const earlier = await earlierPapersOf(em, candidate.personId, "CASE");
  const item = drawCase({
    pool: pool.filter(
      ({ isExtended, directionCode }) =>
        isExtended && (directionCode === null || candidate.directionCodes.includes(directionCode)),
    ),
    met: new Set(earlier.flatMap((items) => [...items])),
    seed,
  });
  return item ? madeOf(em, blueprint, { seed, items: [item], now }) : null;
}
