import { ConversionRefusal } from "../document.model.js";

/** Thrown inside the conversion when a file must not be taken; the worker turns it into a verdict. */
export class Refusal extends Error {
  readonly reason: ConversionRefusal;

  constructor(reason: ConversionRefusal, details: string) {
    super(details);
    this.reason = reason;
  }
}

/** One English sentence for each refusal: what is wrong and what helps. */
export const refusalSentences: Record<ConversionRefusal, string> = {
  [ConversionRefusal.EMPTY_FILE]: "The file is empty.",
  [ConversionRefusal.FILE_TOO_LARGE]: "The file is larger than 20 MB; reduce its pictures and try again.",
  [ConversionRefusal.PDF]: "This is a PDF; save the document as .docx.",
  [ConversionRefusal.LEGACY_DOC]: "This is a .doc of an old Word; save it as .docx.",
  [ConversionRefusal.RTF]: "This is an RTF file; save it as .docx.",
  [ConversionRefusal.OPEN_DOCUMENT]: "This is an OpenDocument file; save it as .docx.",
  [ConversionRefusal.NOT_WORD]: "This is not a Word document; save it as .docx.",
  [ConversionRefusal.ENCRYPTED]:
    "The file is protected by a password; remove the protection and save it again.",
  [ConversionRefusal.BROKEN_ARCHIVE]: "The file is damaged; open it in Word and save it anew.",
  [ConversionRefusal.UNSAFE_NAMES]:
    "The file holds parts with forbidden names; open it in Word and save it anew.",
  [ConversionRefusal.ZIP_BOMB]: "The file unpacks to more than is allowed.",
  [ConversionRefusal.DOCUMENT_TYPE]: "The file holds a document type definition, which Word never writes.",
  [ConversionRefusal.BROKEN_XML]: "The file's text cannot be read; open it in Word and save it anew.",
  [ConversionRefusal.TOO_MANY_ELEMENTS]: "The document is too complex; divide it into parts.",
  [ConversionRefusal.TOO_DEEP]: "The document nests tables or frames too deeply; simplify it.",
  [ConversionRefusal.TOO_LONG]: "The document is too long; divide it into parts.",
  [ConversionRefusal.MACROS]: "The file holds macros; save it as .docx without macros.",
  [ConversionRefusal.OLE_OBJECT]: "The file holds an embedded object; replace it by a picture or a table.",
  [ConversionRefusal.ACTIVE_X]: "The file holds an ActiveX control; remove it.",
  [ConversionRefusal.ALT_CHUNK]: "The file holds another document inside; paste its text instead.",
  [ConversionRefusal.REMOTE_TEMPLATE]:
    "The file takes its template from another computer; attach the ordinary template.",
  [ConversionRefusal.EXTERNAL_CONTENT]:
    "The file takes parts of its text from elsewhere; paste that text instead.",
  [ConversionRefusal.DDE_FIELD]:
    "The file holds a field that calls another program; replace it by its value.",
  [ConversionRefusal.NO_TEXT]: "The document has no text.",
  [ConversionRefusal.TOO_SLOW]: "The document could not be read in ten seconds; simplify or divide it.",
  [ConversionRefusal.TOO_HEAVY]: "Reading the document took too much memory; simplify or divide it.",
};
