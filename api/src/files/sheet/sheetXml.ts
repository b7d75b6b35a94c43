import { SaxesParser } from "saxes";

import { NotASheet, sheetLimits } from "./sheet.model.js";

/** A name without the prefix of its vocabulary: writers of workbooks choose prefixes as they like. */
const localOf = (name: string): string => name.slice(name.indexOf(":") + 1);

type Attributes = Readonly<Record<string, string>>;

/** What is done at the tags and texts of a part. */
export interface Handlers {
  open: (name: string, attributes: Attributes) => void;
  close: (name: string) => void;
  text?: (text: string) => void;
}

/** What all parts of one workbook may still take. */
export interface SheetBudget {
  bytes: number;
}

const deepest = 100;
const pieceBytes = 65_536;

/** Reads one part from its beginning to its end, without a tree of it; throws for a document type and for what is no XML. */
export function readXml(bytes: Buffer, budget: SheetBudget, { open, close, text }: Handlers): void {
  budget.bytes -= bytes.length;
  if (budget.bytes < 0) throw new NotASheet("SHEET_TOO_HEAVY");
  const parser = new SaxesParser({ xmlns: false, position: false });
  let depth = 0;
  const broken = (): never => {
    throw new NotASheet("SHEET_BROKEN");
  };
  parser.on("doctype", broken);
  parser.on("error", broken);
  parser.on("opentag", ({ name, attributes }) => {
    depth += 1;
    if (depth > deepest) broken();
    open(localOf(name), attributes);
  });
  parser.on("closetag", ({ name }) => {
    depth -= 1;
    close(localOf(name));
  });
  if (text) parser.on("text", text);

  const decoder = new TextDecoder(encodingOf(bytes));
  for (let at = 0; at < bytes.length; at += pieceBytes) {
    parser.write(decoder.decode(bytes.subarray(at, at + pieceBytes), { stream: true }));
  }
  parser.write(decoder.decode());
  parser.close();
}

/** XML is UTF-8 unless its first two bytes say otherwise. */
const encodingOf = (bytes: Buffer): string => {
  const mark = bytes.subarray(0, 2).toString("hex");
  return mark === "fffe" ? "utf-16le" : mark === "feff" ? "utf-16be" : "utf-8";
};

/** A fresh allowance for one workbook. */
export const newSheetBudget = (): SheetBudget => ({ bytes: sheetLimits.xmlBytes });
