import { createHash, randomUUID } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdir, open, readdir, rename, rm, stat, type FileHandle } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Readable } from "node:stream";

/** What was kept: the SHA-256 of the bytes in hex, which is their only name, and their number. */
export interface StoredContent {
  hash: string;
  size: number;
}

/** Thrown by `put` when the stream is longer than allowed; nothing is kept then. */
export class ContentTooLarge extends Error {
  constructor(limit: number) {
    super(`The content is longer than ${limit} bytes.`);
  }
}

/** A store in which content is found by its hash, so the same content is kept once and never changes. */
export interface ContentStore {
  /** Keeps a stream of at most `limit` bytes; it is on disk for good when the promise resolves. */
  put(content: AsyncIterable<Uint8Array>, limit: number): Promise<StoredContent>;
  /** The content, or null when the store does not have it. */
  get(hash: string): Promise<{ stream: Readable; size: number } | null>;
  has(hash: string): Promise<boolean>;
  /**
   * Removes what was kept before an instant and is referred to by nothing, and unfinished uploads of that age.
   * `areReferenced` is asked for many hashes at a time and answers those still in use. Gives the number removed.
   */
  sweep(keptBefore: Date, areReferenced: (hashes: string[]) => Promise<ReadonlySet<string>>): Promise<number>;
}

const hashForm = /^[0-9a-f]{64}$/;
const sweepBatch = 500;

/** A store in a folder of the local disk: `<folder>/ab/cd/<hash>`, unfinished uploads under `<folder>/incoming`. */
export async function openFolderStore(folder: string): Promise<ContentStore> {
  const incoming = join(folder, "incoming");
  await mkdir(incoming, { recursive: true });
  return new FolderStore(folder, incoming);
}

class FolderStore implements ContentStore {
  private readonly folder: string;
  private readonly incoming: string;

  constructor(folder: string, incoming: string) {
    this.folder = folder;
    this.incoming = incoming;
  }

  async put(content: AsyncIterable<Uint8Array>, limit: number): Promise<StoredContent> {
    const unfinished = join(this.incoming, randomUUID());
    try {
      const stored = await writeAll(unfinished, content, limit);
      const path = this.pathOf(stored.hash);
      await mkdir(dirname(path), { recursive: true });
      // An equal file in that place is replaced by its equal, which also makes it young again for the sweep.
      await rename(unfinished, path);
      await syncFolder(dirname(path));
      return stored;
    } catch (error) {
      await rm(unfinished, { force: true });
      throw error;
    }
  }

  async get(hash: string): Promise<{ stream: Readable; size: number } | null> {
    if (!hashForm.test(hash)) return null;
    const handle = await openIfThere(this.pathOf(hash));
    if (handle == null) return null;
    const { size } = await handle.stat();
    return { stream: handle.createReadStream(), size };
  }

  async has(hash: string): Promise<boolean> {
    return hashForm.test(hash) && (await ageOf(this.pathOf(hash))) != null;
  }

  async sweep(
    keptBefore: Date,
    areReferenced: (hashes: string[]) => Promise<ReadonlySet<string>>,
  ): Promise<number> {
    let removed = 0;
    for (const name of await readdir(this.incoming)) {
      removed += await removeIfOlder(join(this.incoming, name), keptBefore);
    }
    for await (const hashes of this.batches()) {
      const referenced = await areReferenced(hashes);
      for (const hash of hashes) {
        if (!referenced.has(hash)) removed += await removeIfOlder(this.pathOf(hash), keptBefore);
      }
    }
    return removed;
  }

  private async *batches(): AsyncGenerator<string[]> {
    let batch: string[] = [];
    for (const first of await readdir(this.folder)) {
      if (!/^[0-9a-f]{2}$/.test(first)) continue;
      for (const second of await readdir(join(this.folder, first))) {
        batch.push(
          ...(await readdir(join(this.folder, first, second))).filter((name) => hashForm.test(name)),
        );
        if (batch.length < sweepBatch) continue;
        yield batch;
        batch = [];
      }
    }
    if (batch.length > 0) yield batch;
  }

  private pathOf(hash: string): string {
    return join(this.folder, hash.slice(0, 2), hash.slice(2, 4), hash);
  }
}

/** The content of a file as a stream for `put`. */
export function contentOf(path: string): AsyncIterable<Uint8Array> {
  return createReadStream(path);
}

async function writeAll(
  path: string,
  content: AsyncIterable<Uint8Array>,
  limit: number,
): Promise<StoredContent> {
  const hash = createHash("sha256");
  let size = 0;
  const handle = await open(path, "wx");
  try {
    for await (const piece of content) {
      size += piece.length;
      if (size > limit) throw new ContentTooLarge(limit);
      hash.update(piece);
      await handle.writeFile(piece);
    }
    await handle.sync();
  } finally {
    await handle.close();
  }
  return { hash: hash.digest("hex"), size };
}

/** A name is on disk only when its folder is; where folders cannot be synced the file system does it itself. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === "win32") return;
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function openIfThere(path: string): Promise<FileHandle | null> {
  try {
    return await open(path, "r");
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

async function ageOf(path: string): Promise<Date | null> {
  try {
    return (await stat(path)).mtime;
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

async function removeIfOlder(path: string, instant: Date): Promise<number> {
  const keptAt = await ageOf(path);
  if (keptAt == null || keptAt >= instant) return 0;
  await rm(path, { force: true });
  return 1;
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}
