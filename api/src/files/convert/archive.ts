import { crc32, inflateRawSync } from "node:zlib";

import { fromBuffer, type Entry, type ZipFile } from "yauzl";

import { ConversionRefusal } from "../document.model.js";
import { limits } from "./limits.js";
import { Refusal } from "./refusals.js";

/** The parts of a zip file, unpacked on demand. */
export interface Archive {
  /** Names in the order of the directory; folders are left out. */
  names: string[];
  has(name: string): boolean;
  /** The bytes of a part; throws a Refusal when it is damaged or when the file unpacks to too much. */
  unpack(name: string): Buffer;
}

interface PackedPart {
  name: string;
  start: number;
  entry: Entry;
}

/**
 * Opens a file as a zip archive, having checked by its first bytes that it is one.
 * Throws a Refusal that names what the file is instead. Sizes in the directory are never believed:
 * every byte that comes out is counted.
 */
export async function openArchive(bytes: Buffer): Promise<Archive> {
  if (bytes.length === 0) throw new Refusal(ConversionRefusal.EMPTY_FILE, "0 bytes.");
  if (bytes.length > limits.fileBytes) {
    throw new Refusal(ConversionRefusal.FILE_TOO_LARGE, `${bytes.length} bytes.`);
  }
  refuseOtherKinds(bytes);

  const parts = new Map<string, PackedPart>();
  const names = new Set<string>();
  for (const part of await readDirectory(bytes)) {
    // Word compares part names without case, so two names that differ in case only hide one part from us.
    const folded = part.name.toLowerCase();
    if (names.has(folded)) throw new Refusal(ConversionRefusal.BROKEN_ARCHIVE, "Two parts have one name.");
    names.add(folded);
    parts.set(part.name, part);
  }
  refuseOverlaps([...parts.values()]);

  const allowance = Math.min(
    limits.unpackedBytes,
    Math.max(bytes.length * limits.ratio, limits.ratioFloorBytes),
  );
  const sizes = new Map<string, number>();
  let spent = 0;
  return {
    names: [...parts.keys()].filter((name) => !name.endsWith("/")),
    has: (name) => parts.has(name),
    unpack(name) {
      const part = parts.get(name);
      if (part == null) throw new Refusal(ConversionRefusal.BROKEN_ARCHIVE, "A part is missing.");
      const content = inflate(bytes, part, sizes.has(name) ? limits.unpackedBytes : allowance - spent);
      if (!sizes.has(name)) spent += content.length;
      sizes.set(name, content.length);
      return content;
    },
  };
}

function refuseOtherKinds(bytes: Buffer): void {
  const head = bytes.subarray(0, 1024).toString("latin1");
  if (head.startsWith("PK\x03\x04")) return;
  // Readers of PDF accept a header anywhere in the first kilobyte, so a PDF is looked for there too.
  if (head.includes("%PDF-")) throw new Refusal(ConversionRefusal.PDF, "The file begins as a PDF.");
  if (head.startsWith("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")) {
    const isEncrypted = bytes.includes(Buffer.from("EncryptedPackage", "utf16le"));
    throw isEncrypted
      ? new Refusal(ConversionRefusal.ENCRYPTED, "An OLE container with an encrypted package.")
      : new Refusal(ConversionRefusal.LEGACY_DOC, "An OLE container.");
  }
  if (head.startsWith("{\\rtf")) throw new Refusal(ConversionRefusal.RTF, "The file begins as RTF.");
  throw new Refusal(ConversionRefusal.NOT_WORD, "The file is not a zip archive.");
}

async function readDirectory(bytes: Buffer): Promise<PackedPart[]> {
  const zip = await openZip(bytes);
  return new Promise((resolve, reject) => {
    const parts: PackedPart[] = [];
    zip.on("error", (error: Error) => reject(broken(error)));
    zip.on("end", () => resolve(parts));
    zip.on("entry", (entry: Entry) => {
      if (parts.length >= limits.entries) {
        reject(new Refusal(ConversionRefusal.ZIP_BOMB, `More than ${limits.entries} parts.`));
        return;
      }
      if (entry.isEncrypted()) {
        reject(new Refusal(ConversionRefusal.ENCRYPTED, "A part is encrypted."));
        return;
      }
      if (!isSafeName(entry.fileName)) {
        reject(new Refusal(ConversionRefusal.UNSAFE_NAMES, "A part has a forbidden name."));
        return;
      }
      zip.readLocalFileHeader(entry, (error, header) => {
        if (error != null) {
          reject(broken(error));
          return;
        }
        parts.push({ name: entry.fileName, start: header.fileDataStart, entry });
        zip.readEntry();
      });
    });
    zip.readEntry();
  });
}

function openZip(bytes: Buffer): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    fromBuffer(bytes, { lazyEntries: true, validateEntrySizes: false }, (error, zip) => {
      if (error == null) resolve(zip);
      else reject(broken(error));
    });
  });
}

function broken(error: Error): Refusal {
  const isName = /relative path|absolute path|invalid characters/.test(error.message);
  return new Refusal(
    isName ? ConversionRefusal.UNSAFE_NAMES : ConversionRefusal.BROKEN_ARCHIVE,
    isName ? "A part has a forbidden name." : `The archive cannot be read: ${error.message.slice(0, 80)}`,
  );
}

function isSafeName(name: string): boolean {
  if (name.length > 255 || /[\\:]|\p{Cc}/u.test(name) || name.startsWith("/")) return false;
  return name.split("/").every((step) => step !== ".." && step !== ".");
}

/** Two entries over the same bytes are how a small file unpacks to a large one without nesting. */
function refuseOverlaps(parts: PackedPart[]): void {
  const ranges = parts
    .map(({ start, entry }) => ({
      from: entry.relativeOffsetOfLocalHeader,
      to: start + entry.compressedSize,
    }))
    .sort((a, b) => a.from - b.from);
  for (const [index, range] of ranges.entries()) {
    const before = ranges[index - 1];
    if (before != null && range.from < before.to) {
      throw new Refusal(ConversionRefusal.BROKEN_ARCHIVE, "Two parts share bytes.");
    }
  }
}

function inflate(bytes: Buffer, { start, entry }: PackedPart, allowance: number): Buffer {
  const packed = bytes.subarray(start, start + entry.compressedSize);
  const content = entry.compressionMethod === 0 ? packed : inflatedAtMost(packed, entry, allowance);
  if (content.length > allowance) throw bomb();
  if (content.length !== entry.uncompressedSize) {
    throw new Refusal(ConversionRefusal.BROKEN_ARCHIVE, "A part is not as long as the archive says.");
  }
  if (crc32(content) !== entry.crc32) {
    throw new Refusal(ConversionRefusal.BROKEN_ARCHIVE, "A part does not match its checksum.");
  }
  return content;
}

function inflatedAtMost(packed: Buffer, entry: Entry, allowance: number): Buffer {
  if (entry.compressionMethod !== 8) {
    throw new Refusal(ConversionRefusal.BROKEN_ARCHIVE, "A part is packed in an unknown way.");
  }
  if (allowance <= 0) throw bomb();
  try {
    return inflateRawSync(packed, { maxOutputLength: allowance });
  } catch (error) {
    if (error instanceof RangeError) throw bomb();
    throw new Refusal(ConversionRefusal.BROKEN_ARCHIVE, "A part cannot be unpacked.");
  }
}

const bomb = (): Refusal => new Refusal(ConversionRefusal.ZIP_BOMB, "The file unpacks to too much.");
