import { safeAddress } from "./addresses.js";
import { isElement, textBelow, type XmlElement } from "./xml.js";

/** A field of Word: an instruction and the text that it last gave. */
export interface Field {
  instruction: string;
  /** True when the name of the instruction is itself computed by a field inside it. */
  isComputed: boolean;
  /** The marks at begin, middle and end, and the pieces of the instruction. */
  scaffold: XmlElement[];
  /** What the field shows now: children of runs, or of the simple field. */
  shown: XmlElement[];
  /** Null for a field written as one element. */
  simple: XmlElement | null;
}

/** What is to be done with a field. */
export enum FieldFate {
  /** Its instruction is harmless and useful. */
  KEPT = "KEPT",
  /** What it shows stays as ordinary text. */
  FLATTENED = "FLATTENED",
  /** What it shows names a person or a computer. */
  REMOVED = "REMOVED",
  /** It calls another program. */
  REFUSED = "REFUSED",
}

const kept = new Set(
  "PAGE NUMPAGES SECTIONPAGES SECTION PAGEREF REF NOTEREF TOC TC XE INDEX SEQ STYLEREF LISTNUM".split(" "),
);
const removed = new Set(
  "AUTHOR LASTSAVEDBY USERNAME USERINITIALS USERADDRESS FILENAME TEMPLATE COMMENTS".split(" "),
);
const quiet = new Set("DATE TIME CREATEDATE SAVEDATE PRINTDATE EDITTIME TITLE SUBJECT KEYWORDS =".split(" "));
const personalProperty = /^(AUTHOR|LAST\s*SAVED\s*BY|MANAGER|COMPANY|COMMENTS|TEMPLATE|FILENAME)$/i;

/** First word of an instruction in capitals, without quotes put before it. */
export function fieldName(instruction: string): string {
  return (/^[\s"'\\]*([A-Za-z]+|=)/.exec(instruction)?.[1] ?? "").toUpperCase();
}

/** The fate of a field, read from its instruction. */
export function fateOf({ instruction, isComputed }: Pick<Field, "instruction" | "isComputed">): FieldFate {
  const name = fieldName(instruction);
  if (isComputed || name === "DDE" || name === "DDEAUTO" || name === "LINK") return FieldFate.REFUSED;
  if (removed.has(name)) return FieldFate.REMOVED;
  if (name === "DOCPROPERTY" || name === "INFO") {
    const property = /^[\s"'\\]*[A-Za-z]+\s+(?:"([^"]*)"|(\S+))/.exec(instruction);
    return personalProperty.test(property?.[1] ?? property?.[2] ?? "")
      ? FieldFate.REMOVED
      : FieldFate.FLATTENED;
  }
  if (name === "HYPERLINK") return isSafeLink(instruction) ? FieldFate.KEPT : FieldFate.FLATTENED;
  return kept.has(name) ? FieldFate.KEPT : FieldFate.FLATTENED;
}

/** Whether flattening loses nothing a reader would miss. */
export function isQuiet(instruction: string): boolean {
  return quiet.has(fieldName(instruction));
}

/** The address of a HYPERLINK field, or null when it leads inside the document or nowhere allowed. */
export function fieldAddress(instruction: string): string | null {
  const target = /^\s*HYPERLINK\s+(?:"([^"]*)"|([^\s\\]\S*))/i.exec(instruction);
  return safeAddress(target?.[1] ?? target?.[2] ?? "");
}

function isSafeLink(instruction: string): boolean {
  return fieldAddress(instruction) != null || /^\s*HYPERLINK\s+\\l\s/i.test(instruction);
}

/** All fields of a part in the order of their beginning. */
export function fieldsOf(root: XmlElement): Field[] {
  const fields: Field[] = [];
  const open: (Field & { isShowing: boolean })[] = [];

  const visitRunChild = (child: XmlElement): void => {
    const field = open.at(-1);
    if (child.name === "w:fldChar") {
      const type = child.attributes["w:fldCharType"];
      if (type === "begin") {
        if (field != null && !field.isShowing && field.instruction.trim() === "") field.isComputed = true;
        const begun = {
          instruction: "",
          isComputed: false,
          scaffold: [child],
          shown: [],
          simple: null,
          isShowing: false,
        };
        fields.push(begun);
        open.push(begun);
      } else if (field != null) {
        field.scaffold.push(child);
        if (type === "separate") field.isShowing = true;
        if (type === "end") open.pop();
      }
    } else if (child.name === "w:instrText" || child.name === "w:delInstrText") {
      if (field == null) return;
      field.instruction += textBelow(child);
      field.scaffold.push(child);
    } else if (child.name !== "w:rPr") {
      for (const outer of open) if (outer.isShowing) outer.shown.push(child);
    }
  };
  const visit = (element: XmlElement): void => {
    if (element.name === "w:fldSimple") {
      const instruction = element.attributes["w:instr"] ?? "";
      const shown = element.children.filter((child) => isElement(child));
      fields.push({ instruction, isComputed: false, scaffold: [], shown, simple: element });
    }
    for (const child of element.children) {
      if (typeof child === "string") continue;
      if (element.name === "w:r") visitRunChild(child);
      visit(child);
    }
  };
  visit(root);
  return fields;
}
