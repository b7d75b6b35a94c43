import { today, viewerRegion } from "../accounts/place.reads.js";
import type { Viewer } from "../accounts/viewer.js";
import { code, column, computed, everyone, json, readType, type RowSql } from "../platform/read/declare.js";
import type { BlueprintCell } from "./blueprint.entity.js";
import { seesBlueprints } from "./blueprint.policy.js";
import { bankConflicts, cellStandings } from "./blueprint.rules.js";
import { type BankItem, paperCountOf, poolOf } from "./papers.queries.js";

/** SQL: whether it is the edition in force today. */
export const isBlueprintInForce: RowSql<Viewer> = (row, bind) =>
  `coalesce(${row}.id = (select b.id from assessment_blueprint b where b.region_id = ${row}.region_id
    and b.effective_from_on <= ${today(bind)} order by b.edition desc limit 1), false)`;

const bank = {
  cells: "cells",
  exposurePercent: "exposure_percent",
  pool: poolOf,
  paperCount: paperCountOf,
  directionCodes: (row: string) =>
    `array(select d.code from direction d where d.region_id = ${row}.region_id order by d.position)`,
};
interface Bank {
  cells: BlueprintCell[];
  exposurePercent: number;
  pool: BankItem[];
  paperCount: number;
  directionCodes: string[];
}
const ofTest = ({ pool, ...given }: Bank) => ({
  ...given,
  pool: pool.filter(({ isExtended }) => !isExtended),
});

export const blueprintRead = readType<Viewer>({
  name: "AssessmentBlueprint",
  table: "assessment_blueprint",
  idPrefix: "blueprint",
  visible: (row, bind) =>
    `(${bind(seesBlueprints, "boolean")} and ${row}.region_id = ${bind(viewerRegion, "text")})`,
  fields: {
    id: column("id", everyone),
    titleRu: column("title_ru", everyone),
    edition: column("edition", everyone),
    effectiveFromOn: column("effective_from_on", everyone),
    isInForce: computed(isBlueprintInForce, everyone),
    parts: column("parts", everyone),
    cells: json("cells", everyone),
    testMinutes: column("test_minutes", everyone),
    caseMinutes: column("case_minutes", everyone),
    testPassPercent: column("test_pass_percent", everyone),
    casePassPercent: column("case_pass_percent", everyone),
    exposurePercent: column("exposure_percent", everyone),
    sampleCount: column("sample_count", everyone),
    taskDays: column("task_days", everyone),
    gate: json("gate", everyone),
    paperCount: computed(paperCountOf, everyone),
    standings: code(bank, (given: Bank) => cellStandings(ofTest(given)), everyone),
    caseCount: code(bank, ({ pool }: Bank) => pool.filter(({ isExtended }) => isExtended).length, everyone),
    conflicts: code(bank, (given: Bank) => bankConflicts(ofTest(given)), everyone),
  },
});

/** Seals of papers: hash and instant, and nothing that leads to a person. */
export const paperSealRead = readType<Viewer>({
  name: "PaperSeal",
  table: "exam_form",
  visible: (row, bind) =>
    `(${row}.seal_hash is not null and ${row}.region_id = ${bind(viewerRegion, "text")})`,
  fields: {
    hash: column("seal_hash", everyone),
    sealedAt: column("sealed_at", everyone),
  },
});
