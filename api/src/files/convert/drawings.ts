import { RemarkKind } from "../document.model.js";
import { description } from "./attributes.js";
import { descendants, elementsOf, type XmlElement } from "./xml.js";

/** What a drawing of either form holds. */
export interface DrawingContent {
  /** References to pictures inside the file, with the author's description. */
  pictures: { relationshipId: string; alt: string }[];
  /** Frames of text, each with paragraphs and tables. */
  boxes: XmlElement[];
  /** What cannot be shown. */
  remarks: RemarkKind[];
}

/** Reads a drawing, a VML picture or an object's picture. */
export function readDrawing(drawing: XmlElement): DrawingContent {
  const content: DrawingContent = { pictures: [], boxes: [], remarks: [] };
  let alt = "";
  let hasPicture = false;
  for (const element of outside(drawing)) {
    const { name, attributes } = element;
    if (name === "wp:docPr") alt = description(attributes["descr"]);
    if (name === "v:shape" && attributes["alt"] != null) alt = description(attributes["alt"]);
    if (name === "w:txbxContent") content.boxes.push(element);
    if (name === "c:chart") content.remarks.push(RemarkKind.CHART);
    if (name === "dgm:relIds") content.remarks.push(RemarkKind.SMART_ART);
    if (name === "a:blip" || name === "v:imagedata") hasPicture = true;
    const picture =
      name === "a:blip" ? attributes["r:embed"] : name === "v:imagedata" ? attributes["r:id"] : null;
    if (picture != null) content.pictures.push({ relationshipId: picture, alt });
  }
  // A picture that was cut as an external one has its remark already.
  const isEmpty = !hasPicture && content.boxes.length + content.remarks.length === 0;
  if (isEmpty) content.remarks.push(RemarkKind.SHAPE);
  return content;
}

/** The drawing's own elements: what lies in a frame of text is read when the frame is. */
function* outside(element: XmlElement): Generator<XmlElement> {
  yield element;
  if (element.name === "w:txbxContent") return;
  for (const child of elementsOf(element)) yield* outside(child);
}

const symbolFont: Record<string, string> = {
  "Symbol:b7": "•",
  "Symbol:b0": "°",
  "Symbol:b1": "±",
  "Symbol:b4": "×",
  "Symbol:a3": "≤",
  "Symbol:b3": "≥",
  "Symbol:b9": "≠",
  "Symbol:ae": "→",
  "Symbol:2d": "–",
  "Wingdings:fc": "✓",
  "Wingdings:fb": "✗",
  "Wingdings:fe": "☑",
  "Wingdings:a8": "☐",
  "Wingdings:6f": "☐",
  "Wingdings:e0": "→",
  "Wingdings:a7": "•",
  "Wingdings:d8": "•",
};

/** The sign that a symbol stands for, or null when it has no meaning outside its font. */
export function symbolOf({ attributes }: XmlElement): string | null {
  const code = Number.parseInt(attributes["w:char"] ?? "", 16);
  if (!(code > 0 && code <= 0xffff)) return null;
  const known = symbolFont[`${attributes["w:font"] ?? ""}:${(code & 0xff).toString(16)}`];
  if (known != null) return known;
  const isPrivate =
    (code >= 0xe000 && code <= 0xf8ff) || /symbol|wingdings|webdings/i.test(attributes["w:font"] ?? "");
  return isPrivate || code < 0x20 || (code >= 0xd800 && code <= 0xdfff) ? null : String.fromCharCode(code);
}

/** An equation as one line of text. */
export function equationText(equation: XmlElement): string {
  let text = "";
  for (const element of descendants(equation)) {
    if (element.name !== "m:t") continue;
    for (const child of element.children) if (typeof child === "string") text += child;
  }
  return text;
}
