import { useLingui } from "@lingui/react/macro";

/** Why a file was not taken, in the reader's words: what is wrong and what helps. */
export function useRefusalWords(): (reason: string, message: string) => string {
  const { t } = useLingui();
  return (reason, message) => {
    const words: Record<string, string> = {
      EMPTY_FILE: t`The file is empty.`,
      FILE_TOO_LARGE: t`The file is larger than 20 MB. Reduce its pictures and try again.`,
      PDF: t`This is a PDF. Save the document in Word as .docx.`,
      LEGACY_DOC: t`This is a .doc of an old Word. Save it as .docx.`,
      RTF: t`This is an RTF file. Save it as .docx.`,
      OPEN_DOCUMENT: t`This is an OpenDocument file. Save it as .docx.`,
      NOT_WORD: t`This is not a Word document. Save it as .docx.`,
      ENCRYPTED: t`The file is protected by a password. Remove the protection and save it again.`,
      BROKEN_ARCHIVE: t`The file is damaged. Open it in Word and save it anew.`,
      UNSAFE_NAMES: t`The file holds parts with forbidden names. Open it in Word and save it anew.`,
      ZIP_BOMB: t`The file unpacks to more than is allowed. Reduce its pictures or divide it.`,
      DOCUMENT_TYPE: t`The file is not built as Word builds files. Open it in Word and save it anew.`,
      BROKEN_XML: t`The file's text cannot be read. Open it in Word and save it anew.`,
      TOO_MANY_ELEMENTS: t`The document is too complex. Divide it into parts.`,
      TOO_DEEP: t`The document nests tables or frames too deeply. Simplify it.`,
      TOO_LONG: t`The document is too long. Divide it into parts.`,
      MACROS: t`The file holds macros. Save it as .docx without macros.`,
      OLE_OBJECT: t`The file holds an embedded object. Replace it by a picture or a table.`,
      ACTIVE_X: t`The file holds an ActiveX control. Remove it.`,
      ALT_CHUNK: t`The file holds another document inside. Paste its text instead.`,
      REMOTE_TEMPLATE: t`The file takes its template from another computer. Attach the ordinary template.`,
      EXTERNAL_CONTENT: t`The file takes parts of its text from elsewhere. Paste that text instead.`,
      DDE_FIELD: t`The file holds a field that calls another program. Replace it by its value.`,
      NO_TEXT: t`The document has no text.`,
      TOO_SLOW: t`The document could not be read in ten seconds. Simplify or divide it.`,
      TOO_HEAVY: t`Reading the document takes too much memory. Simplify or divide it.`,
      NOT_PDF: t`This is neither a PDF nor a Word document.`,
      BROKEN_PDF: t`The PDF is damaged. Save it anew.`,
      ACTIVE_PDF: t`The PDF holds scripts, attachments or a password. Print it to PDF anew.`,
      NOT_EXCEL: t`This is not an Excel workbook. Save the table as .xlsx.`,
      LEGACY_XLS: t`This is an .xls of an old Excel. Save it as .xlsx.`,
      SHEET_EMPTY: t`The first sheet has no rows below its headings. Check that the register is on the first sheet.`,
      SHEET_ENCRYPTED: t`The workbook is protected by a password. Remove the protection and save it again.`,
      SHEET_MACROS: t`The workbook may hold macros. Save it as an ordinary .xlsx.`,
      SHEET_BROKEN: t`The workbook cannot be read. Open it in Excel and save it anew.`,
      SHEET_TOO_LARGE: t`The workbook is larger than 20 MB. Leave only the sheet with the register in it.`,
      SHEET_TOO_HEAVY: t`Reading the workbook takes too much. Copy the cells of the register into a new workbook.`,
      TOO_MANY_ROWS: t`The sheet has more than 25,000 rows. Divide it into parts.`,
      TOO_MANY_COLUMNS: t`The sheet has more than 60 columns. Leave those of the register.`,
      NOT_FOUND: t`There is nothing here, or it is not for you.`,
      NOT_ALLOWED: t`You may not upload a file here.`,
      INVALID_STATE: t`The document was submitted meanwhile, so its text does not change any more.`,
      TOO_MANY_UPLOADS: t`Too many files were sent within an hour. Try again later.`,
    };
    return words[reason] ?? message;
  };
}
