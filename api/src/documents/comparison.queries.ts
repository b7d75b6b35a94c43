import type { Viewer } from "../accounts/viewer.js";
import type { Block } from "../files/document.model.js";
import { type Bind, bindNow } from "../platform/read/declare.js";
import type { ReadContext } from "../platform/read/read.js";
import { compareVersions } from "./comparison.js";
import type { Comparison } from "./comparison.model.js";
import { seesVersion } from "./document.sight.js";
import { Recent } from "./recent.js";

/** A version as the head of a comparison names it. */
interface ComparedVersion {
  number: number;
  /** Null while it is a draft. */
  submittedAt: Date | null;
}

/** Two versions of one document compared. */
export interface VersionComparison extends Comparison {
  before: ComparedVersion;
  after: ComparedVersion;
}

interface Head {
  id: string;
  number: number;
  submittedAt: Date | null;
  contentHash: string;
}

/** What is asked for: two numbers of one document. */
interface Asked {
  documentId: string;
  before: number;
  after: number;
}

/** Comparisons by the hashes of both texts, which never change. */
const comparisons = new Recent<Comparison>(20);

const headSql = (bind: Bind<Viewer>): string =>
  `select v.id, v.number, v.submitted_at as "submittedAt", v.content_hash as "contentHash"
    from document_version v where v.document_id = $1 and v.number = any($2) and ${seesVersion("v", bind)}`;

/** Compares two versions that the viewer may read; null when one of them is not there or hidden. */
export async function comparisonOf(
  { reads, viewer }: Pick<ReadContext<Viewer>, "reads" | "viewer">,
  { documentId, before, after }: Asked,
): Promise<VersionComparison | null> {
  const values: unknown[] = [documentId, [before, after]];
  const { rows } = await reads.query<Head>({ text: headSql(bindNow(viewer, values)), values });
  const [a, b] = [before, after].map((number) => rows.find((row) => row.number === number));
  if (!a || !b) return null;

  const key = `${a.contentHash} ${b.contentHash}`;
  const comparison = await comparisons.get(key, () => compared(reads, a, b));
  return { ...comparison, before: a, after: b };
}

async function compared(reads: ReadContext<Viewer>["reads"], a: Head, b: Head): Promise<Comparison> {
  const { rows } = await reads.query<{ id: string; blocks: Block[] }>({
    name: "comparisonBlocks",
    text: "select id, blocks from document_version where id = any($1)",
    values: [[a.id, b.id]],
  });
  const blocksOf = (id: string): Block[] => rows.find((row) => row.id === id)?.blocks ?? [];
  return compareVersions(blocksOf(a.id), blocksOf(b.id));
}
