import type { EntityManager } from "@mikro-orm/postgresql";

import sampleRows from "./data/samples.json" with { type: "json" };
import { keepReferences, type ReferenceScores } from "../src/assessment/answerKeys.js";
import { SampleDocument } from "../src/assessment/expertTask.entity.js";
import { type Block, BlockKind, RowKind, type Table } from "../src/files/document.model.js";
import { idOf } from "./world/random.js";

interface WrittenBlock {
  kind: string;
  text?: string;
  rows?: string[][];
}

const kinds: Readonly<Record<string, BlockKind>> = {
  heading: BlockKind.HEADING,
  paragraph: BlockKind.PARAGRAPH,
  item: BlockKind.LIST_ITEM,
  table: BlockKind.TABLE,
};

/** A table of texts as the grid that pages draw; its first row is the head. */
function tableOf(id: string, rows: readonly string[][]): Table {
  return {
    columns: Math.max(...rows.map((cells) => cells.length)),
    headerRows: 1,
    rows: rows.map((cells, row) => ({
      id: `${id}.r${row + 1}`,
      kind: RowKind.ROW,
      cells: cells.map((text, column) => ({
        id: `${id}.r${row + 1}.c${column + 1}`,
        column,
        text,
        paragraphs: [{ runs: [{ text }] }],
        rowSpan: 1,
        columnSpan: 1,
        header: row === 0,
      })),
    })),
  };
}

function blockOf({ kind, text = "", rows }: WrittenBlock, index: number): Block {
  const id = `b${index + 1}`;
  const block: Block = { id, kind: kinds[kind]!, text, runs: text ? [{ text }] : [] };
  if (rows) return { ...block, table: tableOf(id, rows) };
  return kind === "heading" || kind === "item" ? { ...block, level: 1 } : block;
}

/** What each expert gave, from what each criterion got. */
function byExpert(references: Readonly<Record<string, number[]>>): ReferenceScores {
  const most = Math.max(...Object.values(references).map((given) => given.length));
  return Array.from({ length: most }, (_, expert) =>
    Object.fromEntries(
      Object.entries(references).flatMap(([key, given]) =>
        given[expert] === undefined ? [] : [[key, given[expert]] as const],
      ),
    ),
  );
}

/** Where the sample documents go. */
interface SampleHome {
  regionId: string;
  regionCode: string;
  /** The edition of the expert sheet by which their references were given. */
  rubricId: string;
  now: Date;
}

/** Gives a region the sample documents of the expert task that it has not yet, with their references; how many were new. */
export async function loadSamples(
  em: EntityManager,
  { regionId, regionCode, rubricId, now }: SampleHome,
): Promise<number> {
  const known = new Set((await em.find(SampleDocument, { regionId })).map(({ id }) => id));
  const rows = sampleRows.map((written) => ({
    written,
    id: idOf("sample", `${regionCode} ${written.code}`),
  }));
  const missing = rows.filter(({ id }) => !known.has(id));
  for (const { id, written } of missing) {
    em.create(SampleDocument, {
      id,
      regionId,
      createdAt: now,
      title: written.title,
      directionCodes: written.directions,
      blocks: (written.blocks as WrittenBlock[]).map(blockOf),
      rubric: rubricId,
    });
  }
  await em.flush();
  for (const { id, written } of missing)
    await keepReferences(em, id, byExpert(written.references), written.why);
  return missing.length;
}
