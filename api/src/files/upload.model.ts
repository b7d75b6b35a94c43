import type { Acting } from "../context.js";
import type { Outcome } from "../platform/outcome.js";
import { limits } from "./convert/limits.js";
import type { ConvertedDocument } from "./document.model.js";
import type { StoredFile, UploadPurpose } from "./file.entity.js";
import type { Sheet } from "./sheet/sheet.model.js";

/** The most bytes that any upload has. */
export const uploadBytes = limits.fileBytes;

/** A Word file that was converted and kept, in the act that takes it. */
export interface ConvertedUpload {
  subjectId: string;
  original: StoredFile;
  conversion: ConvertedDocument;
  cleaned: { hash: string; byteCount: number };
}

/** A workbook whose first sheet was read, in the act that takes it. */
export interface SheetUpload {
  original: StoredFile;
  sheet: Sheet;
}

export type UploadReason = "NOT_FOUND" | "NOT_ALLOWED" | "INVALID_STATE";

/** What a purpose takes, from whom, and what is done with it. */
export type UploadRule = {
  /** Why the viewer may not send a file for this subject now, or null when they may; asked again when the file has come. */
  whyNot(acting: Acting, subjectId: string): Promise<UploadReason | null>;
} & (
  | {
      takes: "WORD";
      /** Puts the converted file where it belongs. */
      accept(acting: Acting, upload: ConvertedUpload): Promise<Outcome<null, UploadReason>>;
    }
  /** A workbook in Excel, kept only as what its rule makes of its rows. */
  | {
      takes: "SHEET";
      /** Keeps the rows; gives the id of what it made of them. */
      accept(acting: Acting, upload: SheetUpload): Promise<Outcome<string, UploadReason>>;
    }
  /** A paper, in PDF or Word, kept as it is until an act takes it by its id (`uploadedFile`). */
  | {
      takes: "PAPER";
      /** Whether a photograph of the paper will do; it is kept without what the camera wrote into it. */
      takesPictures?: boolean;
    }
);

export type UploadRules = Readonly<Record<UploadPurpose, UploadRule>>;
