import { mkdtemp, open, readFile, rm, writeFile } from "node:fs/promises";
import type { IncomingMessage } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";

import type { Context } from "../context.js";
import { act } from "../platform/act.js";
import { done, refused } from "../platform/outcome.js";
import { payloadClasses } from "../platform/problem.js";
import { convertInWorker } from "./convert/convertInWorker.js";
import { type DisarmedImage, disarmImage } from "./convert/image.js";
import { refusalSentences } from "./convert/refusals.js";
import { ConversionRefusal, type ConversionResult } from "./document.model.js";
import { safeFileName } from "./fileName.rules.js";
import { StoredFile, UploadTicket } from "./file.entity.js";
import { type PdfRefusal, whyNotPdf } from "./pdf.js";
import { readSheetInWorker } from "./sheet/readSheetInWorker.js";
import { type Sheet, type SheetRefusal, sheetRefusalSentences } from "./sheet/sheet.model.js";
import { ContentTooLarge, contentOf } from "./store.js";
import { type UploadReason, uploadBytes } from "./upload.model.js";

const wordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const excelType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const pdfType = "application/pdf";

const pdfSentences: Record<PdfRefusal, string> = {
  NOT_PDF: "This is neither a PDF nor a Word document.",
  BROKEN_PDF: "The PDF is damaged; save it anew.",
  ACTIVE_PDF: "The PDF holds scripts, attachments, forms or a password; print it to PDF anew.",
};

/** The file was taken. */
class UploadReceived {
  fileId!: string;
  name!: string;
  madeId!: string | null;

  static of(this: void, { file: { id, name }, madeId }: Kept): UploadReceived {
    return Object.assign(new UploadReceived(), { fileId: id, name, madeId });
  }
}

interface Kept {
  file: StoredFile;
  /** Id of what the upload was made into; null where it only waits for the act that takes it. */
  madeId: string | null;
}
payloadClasses.set(UploadReceived.name, UploadReceived);

/** What the sender is told. */
export type UploadAnswer =
  | { kind: "received"; fileId: string; name: string; madeId: string | null }
  | { kind: "refused"; reason: FileRefusal | UploadReason; message: string };

type FileRefusal = ConversionRefusal | PdfRefusal | SheetRefusal;

/** A file that has come and was looked at. */
type Looked =
  | { kind: "refused"; reason: FileRefusal; message: string }
  | { kind: "sheet"; sheet: Sheet }
  | { kind: "word"; result: ConversionResult & { state: "CONVERTED" } }
  | { kind: "paper"; extension: "pdf" | "docx" | PhotographKind; mediaType: string };

type PhotographKind = "jpeg" | "png";
const isPhotograph = (image: DisarmedImage): image is DisarmedImage & { extension: PhotographKind } =>
  image.extension === "jpeg" || image.extension === "png";

/**
 * Uses up the ticket of the viewer with this secret; null when there is none, it was used or is over. A ticket is of one
 * person: in another's hands it is nothing.
 */
async function takeTicket(context: Context, tokenHash: string): Promise<UploadTicket | null> {
  const em = context.fork();
  const [row] = await em.getConnection().execute<{ id: string }[]>(
    `update upload_ticket set used_at = clock_now() where token_hash = ? and person_id = ?
        and used_at is null and expires_at > clock_now() returning id`,
    [tokenHash, context.viewer.personId],
  );
  return row ? em.findOneOrFail(UploadTicket, row.id) : null;
}

/** Takes one file by a ticket: streams it to disk, looks at it, keeps it, and does what its purpose says. */
export async function receiveUpload(
  context: Context,
  { tokenHash, name, body }: { tokenHash: string; name: string; body: IncomingMessage },
): Promise<UploadAnswer | null> {
  const ticket = await takeTicket(context, tokenHash);
  if (!ticket) return null;

  const folder = await mkdtemp(join(tmpdir(), "collegium-upload-"));
  const path = join(folder, "incoming");
  try {
    await save(body, path);
    const looked = await look(context, ticket, path);
    return looked.kind === "refused" ? looked : await keep(context, ticket, { path, name, looked });
  } catch (error) {
    if (error instanceof ContentTooLarge) return conversionRefused(ConversionRefusal.FILE_TOO_LARGE);
    throw error;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const conversionRefused = (reason: ConversionRefusal) =>
  ({ kind: "refused", reason, message: refusalSentences[reason] }) as const;

/** Writes the body to disk; one that is too long is left unread, so that the sender can still be answered. */
async function save(body: IncomingMessage, path: string): Promise<void> {
  const file = await open(path, "wx");
  let bytes = 0;
  try {
    for await (const piece of body.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      bytes += piece.length;
      if (bytes > uploadBytes) throw new ContentTooLarge(uploadBytes);
      await file.write(piece);
    }
  } finally {
    await file.close();
  }
}

async function look({ services }: Context, { purpose }: UploadTicket, path: string): Promise<Looked> {
  const rule = services.uploads[purpose];
  if (rule.takes === "PAPER") {
    const bytes = await readFile(path);
    const picture = rule.takesPictures ? disarmImage(bytes) : null;
    if (picture && isPhotograph(picture)) {
      // What the camera wrote into it, the place among that, is not kept.
      await writeFile(path, picture.bytes);
      return { kind: "paper", extension: picture.extension, mediaType: picture.mediaType };
    }
    const why = whyNotPdf(bytes);
    if (!why) return { kind: "paper", extension: "pdf", mediaType: pdfType };
    if (why !== "NOT_PDF" || bytes.subarray(0, 2).toString("latin1") !== "PK")
      return { kind: "refused", reason: why, message: pdfSentences[why] };
  }
  if (rule.takes === "SHEET") {
    const result = await readSheetInWorker(path);
    if (result.state === "READ") return { kind: "sheet", sheet: result.sheet };
    return { kind: "refused", reason: result.reason, message: sheetRefusalSentences[result.reason] };
  }
  // A paper in Word is converted too: what passes holds no macro, object or outside reference.
  const result = await convertInWorker(path, services.store);
  if (result.state === "REFUSED") return conversionRefused(result.reason);
  return rule.takes === "WORD"
    ? { kind: "word", result }
    : { kind: "paper", extension: "docx", mediaType: wordType };
}

async function keep(
  context: Context,
  ticket: UploadTicket,
  { path, name, looked }: { path: string; name: string; looked: Exclude<Looked, { kind: "refused" }> },
): Promise<UploadAnswer> {
  const { services } = context;
  const rule = services.uploads[ticket.purpose];
  const stored = await services.store.put(contentOf(path), uploadBytes);
  const cleaned = looked.kind === "word" ? await services.store.get(looked.result.cleanedHash) : null;
  cleaned?.stream.destroy();

  const { extension, mediaType } = typeOf(looked);
  const payload = await act(context, {
    name: "receiveUpload",
    input: { key: ticket.id, hash: stored.hash },
    command: async (acting) => {
      const { em, viewer, now } = acting;
      const why = await rule.whyNot(acting, ticket.subjectId);
      if (why) return refused(why);
      const file = em.create(StoredFile, {
        regionId: ticket.regionId,
        createdAt: now,
        createdById: viewer.personId,
        hash: stored.hash,
        name: safeFileName(name, extension),
        mediaType,
        byteCount: stored.size,
      });
      em.assign(await em.findOneOrFail(UploadTicket, ticket.id), { file });
      if (rule.takes === "SHEET" && looked.kind === "sheet") {
        const accepted = await rule.accept(acting, { original: file, sheet: looked.sheet });
        return accepted.kind === "done" ? done({ file, madeId: accepted.value }) : accepted;
      }
      if (rule.takes !== "WORD" || looked.kind !== "word") return done({ file, madeId: null });

      const accepted = await rule.accept(acting, {
        subjectId: ticket.subjectId,
        original: file,
        conversion: looked.result,
        cleaned: { hash: looked.result.cleanedHash, byteCount: cleaned?.size ?? 0 },
      });
      return accepted.kind === "done" ? done({ file, madeId: null }) : accepted;
    },
    success: UploadReceived.of,
    refusal: (reason) => Object.assign(new UploadTurnedAway(), { reason }),
  });
  if (payload instanceof UploadReceived)
    return { kind: "received", fileId: payload.fileId, name: payload.name, madeId: payload.madeId };
  const reason = payload instanceof UploadTurnedAway ? payload.reason : "INVALID_STATE";
  return { kind: "refused", reason, message: "The document changed while the file was on its way." };
}

function typeOf(looked: Exclude<Looked, { kind: "refused" }>): { extension: string; mediaType: string } {
  if (looked.kind === "paper") return looked;
  return looked.kind === "word"
    ? { extension: "docx", mediaType: wordType }
    : { extension: "xlsx", mediaType: excelType };
}

/** The file came, and meanwhile it may not be taken any more. */
class UploadTurnedAway {
  reason!: UploadReason;
}
