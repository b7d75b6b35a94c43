import { childAt, elementsOf, isOn, valueAt, type XmlElement } from "./xml.js";

/** What a paragraph style says of the paragraph's place in the document. */
export interface ParagraphStyle {
  /** In lower case, as Word compares names; styles of a Russian Word have the same built-in names. */
  name: string;
  /** Heading level from 1, or null for body text. */
  headingLevel: number | null;
  numberingId: string | null;
  /** List level from 0, null when the style names none. */
  listLevel: number | null;
}

/** What a character style adds to a run. */
export interface CharacterStyle {
  bold: boolean;
  italic: boolean;
  underline: boolean;
  strike: boolean;
}

/** The styles of one file, each with what it inherits. */
export interface Styles {
  paragraph(id: string | null): ParagraphStyle;
  character(id: string | null): CharacterStyle;
  /** Character styles that hide their text. */
  hidden: ReadonlySet<string>;
}

const plain: ParagraphStyle = { name: "normal", headingLevel: null, numberingId: null, listLevel: null };
const unmarked: CharacterStyle = { bold: false, italic: false, underline: false, strike: false };
/** Word itself stops following styles after a dozen steps. */
const inheritanceSteps = 12;

/** Reads the styles part; null gives a file without styles. */
export function readStyles(root: XmlElement | null): Styles {
  const elements = new Map<string, XmlElement>();
  const hidden = new Set<string>();
  let defaultParagraph: string | null = null;
  for (const style of root == null ? [] : elementsOf(root, "w:style")) {
    const id = style.attributes["w:styleId"] ?? "";
    elements.set(id, style);
    if (isOn(childAt(style, "w:rPr"), "w:vanish")) hidden.add(id);
    const isDefault = ["1", "true", "on"].includes(style.attributes["w:default"] ?? "");
    if (isDefault && style.attributes["w:type"] === "paragraph") defaultParagraph = id;
  }
  const chain = (id: string): XmlElement[] => {
    const found: XmlElement[] = [];
    let at = elements.get(id);
    while (at != null && found.length < inheritanceSteps) {
      found.push(at);
      at = elements.get(valueAt(at, "w:basedOn") ?? "");
    }
    return found;
  };
  const paragraphs = new Map<string, ParagraphStyle>();
  const characters = new Map<string, CharacterStyle>();
  return {
    hidden,
    paragraph(id) {
      const key = id ?? defaultParagraph ?? "";
      let style = paragraphs.get(key);
      if (style == null) paragraphs.set(key, (style = readParagraphStyle(chain(key))));
      return style;
    },
    character(id) {
      if (id == null) return unmarked;
      let style = characters.get(id);
      if (style == null) characters.set(id, (style = readCharacterStyle(chain(id))));
      return style;
    },
  };
}

function readParagraphStyle(chain: XmlElement[]): ParagraphStyle {
  const own = chain[0];
  if (own == null) return plain;
  const first = (...path: string[]): string | null => {
    for (const style of chain) {
      const value = valueAt(style, "w:pPr", ...path);
      if (value != null) return value;
    }
    return null;
  };
  return {
    name: (valueAt(own, "w:name") ?? "").toLowerCase(),
    headingLevel: headingLevelOf(chain, first("w:outlineLvl")),
    numberingId: first("w:numPr", "w:numId"),
    listLevel: numberOrNull(first("w:numPr", "w:ilvl")),
  };
}

function headingLevelOf(chain: XmlElement[], outline: string | null): number | null {
  const level = numberOrNull(outline);
  if (level != null) return level < 9 ? level + 1 : null;
  for (const style of chain) {
    const name = (valueAt(style, "w:name") ?? "").toLowerCase();
    const heading = /^heading ([1-9])$/.exec(name);
    if (heading != null) return Number(heading[1]);
    if (name === "title") return 1;
  }
  return null;
}

function readCharacterStyle(chain: XmlElement[]): CharacterStyle {
  const has = (name: string): boolean => {
    const style = chain.find((candidate) => childAt(candidate, "w:rPr", name) != null);
    return isOn(childAt(style, "w:rPr"), name);
  };
  return { bold: has("w:b"), italic: has("w:i"), underline: has("w:u"), strike: has("w:strike") };
}

function numberOrNull(text: string | null): number | null {
  return text == null || !/^\d{1,9}$/.test(text) ? null : Number(text);
}
