import { ZipFile } from "yazl";

import { safeAddress } from "./convert/addresses.js";
import { disarmImage } from "./convert/image.js";
import { Notes } from "./convert/notes.js";
import type { Relationship, WordPackage } from "./convert/package.js";
import { relationshipsPart } from "./convert/package.js";
import { tidyPart } from "./convert/tidy.js";
import { elementsOf, serializeXml, type XmlElement } from "./convert/xml.js";

/** A kind of part that a cleaned copy may hold: what is not in the table is not in the copy. */
interface PartKind {
  /** Name for the nth part of the kind, counted from 1. */
  nameOf(index: number): string;
  contentType: string;
}

const vocabulary = "application/vnd.openxmlformats-officedocument";
const wordPart = (name: string): PartKind => ({
  nameOf: () => `word/${name}.xml`,
  contentType: `${vocabulary}.wordprocessingml.${name}+xml`,
});
const numberedPart = (stem: string, contentType: string): PartKind => ({
  nameOf: (index) => `word/${stem}${index}.xml`,
  contentType: `${vocabulary}.${contentType}+xml`,
});

const partKinds = new Map<string, PartKind>([
  ["styles", wordPart("styles")],
  ["numbering", wordPart("numbering")],
  ["settings", wordPart("settings")],
  ["fontTable", wordPart("fontTable")],
  ["footnotes", wordPart("footnotes")],
  ["endnotes", wordPart("endnotes")],
  ["header", numberedPart("header", "wordprocessingml.header")],
  ["footer", numberedPart("footer", "wordprocessingml.footer")],
  ["theme", numberedPart("theme/theme", "theme")],
  ["chart", numberedPart("charts/chart", "drawingml.chart")],
  ["diagramData", numberedPart("diagrams/data", "drawingml.diagramData")],
  ["diagramLayout", numberedPart("diagrams/layout", "drawingml.diagramLayout")],
  ["diagramQuickStyle", numberedPart("diagrams/quickStyle", "drawingml.diagramStyle")],
  ["diagramColors", numberedPart("diagrams/colors", "drawingml.diagramColors")],
]);

const keptSettings = new Set(
  (
    "w:zoom w:mirrorMargins w:gutterAtTop w:defaultTabStop w:autoHyphenation w:consecutiveHyphenLimit " +
    "w:hyphenationZone w:doNotHyphenateCaps w:evenAndOddHeaders w:characterSpacingControl w:footnotePr " +
    "w:endnotePr w:compat m:mathPr w:themeFontLang w:clrSchemeMapping w:decimalSymbol w:listSeparator"
  ).split(" "),
);
const relationshipBase = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
const mainName = "word/document.xml";

/**
 * The copy of a Word file that everybody may download (T28): built anew from the parts that are known to be
 * harmless, under names of our own, from stories that were tidied before. Nothing else is carried over:
 * no properties, comments, macros, custom XML, thumbnail, embedded fonts or outside references but links.
 * The same file gives the same bytes.
 */
export async function cleanedCopy(word: WordPackage): Promise<Buffer> {
  const copy = new CleanedCopy(word);
  copy.take(word.mainPart, mainName, `${vocabulary}.wordprocessingml.document.main+xml`);
  return copy.pack();
}

class CleanedCopy {
  private readonly word: WordPackage;
  private readonly parts = new Map<string, Buffer>();
  private readonly contentTypes = new Map<string, string>();
  private readonly names = new Map<string, string | null>();
  private readonly counts = new Map<string, number>();

  constructor(word: WordPackage) {
    this.word = word;
  }

  take(part: string, name: string, contentType: string): void {
    const root = this.word.xml(part);
    if (root == null) return;
    const links = this.word.relationshipsOf(part);
    // Stories were tidied before they were read; doing it twice changes nothing.
    tidyPart(root, { relationships: links, hiddenStyles: new Set(), notes: new Notes() });
    if (root.name === "w:settings") {
      root.children = elementsOf(root).filter((setting) => keptSettings.has(setting.name));
    }
    const ids = new Map<string, string>();
    const lines: string[] = [];
    for (const link of links) {
      const line = this.relationshipLine(link, name, `rId${lines.length + 1}`);
      if (line == null) continue;
      lines.push(line);
      ids.set(link.id, `rId${lines.length}`);
    }
    renameReferences(root, ids);
    this.parts.set(name, Buffer.from(serializeXml(root)));
    this.contentTypes.set(name, contentType);
    if (lines.length > 0) this.parts.set(relationshipsPart(name), relationshipsXml(lines));
  }

  private relationshipLine(link: Relationship, owner: string, id: string): string | null {
    if (link.kind === "hyperlink") {
      const address = link.isExternal ? safeAddress(link.target) : null;
      return (
        address &&
        `<Relationship Id="${id}" ${typed("hyperlink")} Target="${quoted(address)}" TargetMode="External"/>`
      );
    }
    if (link.isExternal) return null;
    const name = this.nameFor(link);
    return name && `<Relationship Id="${id}" ${typed(link.kind)} Target="${relativeTo(owner, name)}"/>`;
  }

  /** The name under which a part is in the copy; takes the part in when it is met first; null when it is left out. */
  private nameFor({ kind, target }: Relationship): string | null {
    const known = this.names.get(target);
    if (known !== undefined) return known;
    const partKind = partKinds.get(kind);
    const isThere = this.word.archive.has(target);
    let name: string | null = null;
    if (kind === "image" && isThere) name = this.takeImage(target);
    else if (partKind != null && isThere) {
      name = partKind.nameOf(this.nextIndex(kind));
      if (this.parts.has(name)) return null;
      this.names.set(target, name);
      this.take(target, name, partKind.contentType);
    }
    this.names.set(target, name);
    return name;
  }

  private takeImage(part: string): string | null {
    const image = disarmImage(this.word.archive.unpack(part));
    if (image == null) return null;
    const name = `word/media/image${this.nextIndex("image")}.${image.extension}`;
    this.parts.set(name, image.bytes);
    return name;
  }

  private nextIndex(kind: string): number {
    const index = (this.counts.get(kind) ?? 0) + 1;
    this.counts.set(kind, index);
    return index;
  }

  pack(): Promise<Buffer> {
    const zip = new ZipFile();
    // Local time on purpose: the format stores the local reading of the clock, so the bytes are the same everywhere.
    const options = { mtime: new Date(1980, 0, 1), forceDosTimestamp: true, mode: 0o100644 };
    const root = relationshipsXml([
      `<Relationship Id="rId1" ${typed("officeDocument")} Target="${mainName}"/>`,
    ]);
    zip.addBuffer(this.contentTypesXml(), "[Content_Types].xml", options);
    zip.addBuffer(root, "_rels/.rels", options);
    for (const [name, bytes] of this.parts) zip.addBuffer(bytes, name, options);
    zip.end();
    return new Promise((resolve, reject) => {
      const pieces: Buffer[] = [];
      zip.on("error", reject);
      zip.outputStream.on("data", (piece: Buffer) => pieces.push(piece));
      zip.outputStream.on("error", reject);
      zip.outputStream.on("end", () => resolve(Buffer.concat(pieces)));
    });
  }

  private contentTypesXml(): Buffer {
    const defaults = ["png", "jpeg", "gif", "webp"].map(
      (extension) => `<Default Extension="${extension}" ContentType="image/${extension}"/>`,
    );
    const overrides = [...this.contentTypes].map(
      ([name, type]) => `<Override PartName="/${name}" ContentType="${type}"/>`,
    );
    return Buffer.from(
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n` +
        `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
        `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
        `<Default Extension="xml" ContentType="application/xml"/>${defaults.join("")}${overrides.join("")}</Types>`,
    );
  }
}

const typed = (kind: string): string => `Type="${relationshipBase}${kind}"`;
const quoted = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;");

function relationshipsXml(lines: string[]): Buffer {
  return Buffer.from(
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n` +
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${lines.join("")}</Relationships>`,
  );
}

function relativeTo(owner: string, name: string): string {
  return owner === mainName ? name.slice("word/".length) : `/${name}`;
}

/** Elements that make sense without what they refer to; any other element goes with its reference. */
const standAlone = new Set(["w:hyperlink", "a:blip", "v:imagedata", "v:fill"]);

function renameReferences(element: XmlElement, ids: Map<string, string>): void {
  const kept: XmlElement["children"] = [];
  for (const child of element.children) {
    if (typeof child === "string") {
      kept.push(child);
      continue;
    }
    let isComplete = true;
    for (const [name, value] of Object.entries(child.attributes)) {
      if (!name.startsWith("r:")) continue;
      const id = ids.get(value);
      if (id != null) child.attributes[name] = id;
      else if (standAlone.has(child.name)) delete child.attributes[name];
      else isComplete = false;
    }
    if (!isComplete) continue;
    renameReferences(child, ids);
    kept.push(child);
  }
  element.children = kept;
}
