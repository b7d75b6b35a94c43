import { BlockKind, RemarkKind, type Image, type Run } from "../document.model.js";
import { safeAddress } from "./addresses.js";
import { equationText, readDrawing, symbolOf } from "./drawings.js";
import { fieldAddress, fieldName } from "./fields.js";
import type { Reading } from "./reading.js";
import { hasPrivateSigns, settledRuns } from "./runs.js";
import { childAt, elementsOf, isOn, textBelow, valueAt, type XmlElement } from "./xml.js";

/** A paragraph as read, before it has a place. */
export interface ReadParagraph {
  kind: BlockKind.HEADING | BlockKind.PARAGRAPH | BlockKind.LIST_ITEM;
  level: number | null;
  number: string;
  runs: Run[];
  images: Image[];
  /** Frames of text that hang on the paragraph. */
  boxes: XmlElement[];
  remarks: RemarkKind[];
}

/** Reads one paragraph of a part: its text, its number, and what hangs on it. */
export function readParagraph(paragraph: XmlElement, part: string, reading: Reading): ReadParagraph {
  const properties = childAt(paragraph, "w:pPr");
  const style = reading.styles.paragraph(valueAt(properties, "w:pStyle"));
  const headingLevel = headingLevelOf(properties, style.headingLevel);
  if (headingLevel != null) closeContents(reading);
  const reader = new ParagraphReader(part, reading);
  reader.read(paragraph, {});

  const { images, boxes } = reader;
  const remarks = [...new Set([...reading.notes.at(paragraph), ...reader.remarks])];
  if (/^toc (\d|heading)/.test(style.name)) {
    remarks.push(RemarkKind.TABLE_OF_CONTENTS);
    return { kind: BlockKind.PARAGRAPH, level: null, number: "", runs: [], images, boxes, remarks };
  }
  const listId = valueAt(properties, "w:numPr", "w:numId") ?? style.numberingId;
  const listLevel = Number(valueAt(properties, "w:numPr", "w:ilvl") ?? style.listLevel ?? 0);
  let runs = settledRuns(reader.runs);
  const isEmpty = runs.length === 0;
  const number = reading.numbering.has(listId) ? reading.numbering.next(listId, listLevel) : "";
  const kind =
    headingLevel != null && !isEmpty
      ? BlockKind.HEADING
      : number === ""
        ? BlockKind.PARAGRAPH
        : BlockKind.LIST_ITEM;
  if (kind === BlockKind.HEADING) {
    for (const run of runs) delete run.bold;
    runs = settledRuns(runs);
  }
  const level =
    kind === BlockKind.HEADING
      ? headingLevel
      : kind === BlockKind.LIST_ITEM
        ? Math.min(listLevel, 8) + 1
        : null;
  return { kind, level, number, runs, images, boxes, remarks };
}

function headingLevelOf(properties: XmlElement | null, ofStyle: number | null): number | null {
  const direct = valueAt(properties, "w:outlineLvl");
  if (direct == null || !/^\d$/.test(direct)) return ofStyle;
  return direct === "9" ? null : Number(direct) + 1;
}

/** A table of contents never holds a heading: a field that was left open ends here. */
function closeContents(reading: Reading): void {
  const at = reading.fields.findIndex((field) => field.isContents);
  if (at !== -1) reading.fields.splice(at);
}

type Appearance = Omit<Run, "text" | "footnote">;

class ParagraphReader {
  readonly runs: Run[] = [];
  readonly images: Image[] = [];
  readonly boxes: XmlElement[] = [];
  readonly remarks: RemarkKind[] = [];
  private readonly part: string;
  private readonly reading: Reading;

  constructor(part: string, reading: Reading) {
    this.part = part;
    this.reading = reading;
  }

  read(parent: XmlElement, inherited: Appearance): void {
    for (const child of elementsOf(parent)) {
      switch (child.name) {
        case "w:r":
          this.readRun(child, inherited);
          break;
        case "w:hyperlink": {
          const target = this.reading.link(this.part, child.attributes["r:id"] ?? "");
          const href = target?.isExternal === true ? safeAddress(target.target) : null;
          this.read(child, href == null ? inherited : { ...inherited, href });
          break;
        }
        case "m:oMath":
        case "m:oMathPara":
          this.readEquation(child, inherited);
          break;
        case "w:fldSimple":
        case "w:dir":
        case "w:bdo":
          this.read(child, inherited);
          break;
        default:
      }
    }
  }

  private readRun(run: XmlElement, inherited: Appearance): void {
    const appearance = this.appearanceOf(childAt(run, "w:rPr"), inherited);
    for (const child of elementsOf(run)) this.readRunChild(child, appearance);
  }

  private readRunChild(child: XmlElement, appearance: Appearance): void {
    switch (child.name) {
      case "w:t":
        this.add(textBelow(child), appearance);
        break;
      case "w:tab":
      case "w:ptab":
        this.add("\t", appearance);
        break;
      case "w:br":
        if (child.attributes["w:type"] === "page") this.remarks.push(RemarkKind.PAGE_BREAK);
        else this.add("\n", appearance);
        break;
      case "w:cr":
        this.add("\n", appearance);
        break;
      case "w:noBreakHyphen":
        this.add("\u2011", appearance);
        break;
      case "w:sym":
        this.readSymbol(child, appearance);
        break;
      case "w:fldChar":
        this.readFieldMark(child);
        break;
      case "w:instrText": {
        const field = this.reading.fields.at(-1);
        if (field != null && !field.isShowing) field.instruction += textBelow(child);
        break;
      }
      case "w:footnoteReference":
        this.readNote("footnote", child);
        break;
      case "w:endnoteReference":
        this.readNote("endnote", child);
        break;
      case "m:oMath":
        this.readEquation(child, appearance);
        break;
      case "w:drawing":
      case "w:pict":
      case "w:object":
        this.readPicture(child);
        break;
      default:
    }
  }

  private add(text: string, appearance: Appearance): void {
    if (text === "" || !this.isShowing()) return;
    if (this.reading.fields.some((field) => field.isContents)) {
      this.remarks.push(RemarkKind.TABLE_OF_CONTENTS);
      return;
    }
    if (hasPrivateSigns(text)) this.remarks.push(RemarkKind.SYMBOL);
    const href = this.reading.fields.findLast((field) => field.href != null)?.href;
    this.runs.push({ text, ...appearance, ...(href == null ? {} : { href }) });
  }

  private isShowing(): boolean {
    return this.reading.fields.every((field) => field.isShowing);
  }

  private readSymbol(symbol: XmlElement, appearance: Appearance): void {
    const sign = symbolOf(symbol);
    if (sign == null) this.remarks.push(RemarkKind.SYMBOL);
    else this.add(sign, appearance);
  }

  private readEquation(equation: XmlElement, appearance: Appearance): void {
    this.remarks.push(RemarkKind.EQUATION);
    this.add(equationText(equation), appearance);
  }

  private readNote(kind: "footnote" | "endnote", reference: XmlElement): void {
    const key = this.reading.noteReference(kind, reference.attributes["w:id"] ?? "");
    if (key != null) this.runs.push({ text: "", footnote: key });
  }

  private readFieldMark(mark: XmlElement): void {
    const { fields } = this.reading;
    const type = mark.attributes["w:fldCharType"];
    if (type === "begin") fields.push({ instruction: "", isShowing: false, href: null, isContents: false });
    if (type === "end") fields.pop();
    const field = fields.at(-1);
    if (type !== "separate" || field == null) return;
    field.isShowing = true;
    field.href = fieldAddress(field.instruction);
    field.isContents = fieldName(field.instruction) === "TOC";
  }

  private readPicture(drawing: XmlElement): void {
    const content = readDrawing(drawing);
    this.remarks.push(...content.remarks);
    this.boxes.push(...content.boxes);
    for (const { relationshipId, alt } of content.pictures) {
      const image = this.reading.picture(this.part, relationshipId);
      if (image == null) this.remarks.push(RemarkKind.UNSUPPORTED_IMAGE);
      else this.images.push({ ...image, alt: alt.normalize("NFC").trim() });
    }
  }

  private appearanceOf(properties: XmlElement | null, inherited: Appearance): Appearance {
    const style = this.reading.styles.character(valueAt(properties, "w:rStyle"));
    const has = (name: string, ofStyle: boolean): boolean =>
      childAt(properties, name) == null ? ofStyle : isOn(properties, name);
    const appearance: Appearance = { ...inherited };
    if (has("w:b", style.bold)) appearance.bold = true;
    if (has("w:i", style.italic)) appearance.italic = true;
    // A link is underlined by its style; only an underline that the author put says something.
    if (has("w:u", style.underline) && inherited.href == null) appearance.underline = true;
    if (has("w:strike", style.strike)) appearance.strike = true;
    const position = valueAt(properties, "w:vertAlign");
    if (position === "superscript") appearance.sup = true;
    if (position === "subscript") appearance.sub = true;
    return appearance;
  }
}
