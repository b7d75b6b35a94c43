import { ZipFile } from "yazl";

const word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const namespaces = `xmlns:w="${word}" xmlns:r="${relations}" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"`;

/** A part of a package: its name and content. */
export type Parts = Record<string, string | Buffer>;

/** The bytes of a zip archive. */
export async function zipOf(parts: Parts): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(parts)) {
    // Thousands of tiny parts are stored as they are, which takes no turn of the compressor each.
    zip.addBuffer(Buffer.from(content), name, { compress: content.length > 16 });
  }
  zip.end();
  const pieces: Buffer[] = [];
  for await (const piece of zip.outputStream) pieces.push(Buffer.from(piece as Uint8Array));
  return Buffer.concat(pieces);
}

interface Relation {
  id: string;
  type: string;
  target: string;
  isExternal?: boolean;
}

const relationshipsOf = (given: readonly Relation[]) =>
  `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${given
    .map(
      ({ id, type, target, isExternal }) =>
        `<Relationship Id="${id}" Type="${relations}/${type}" Target="${target}"${isExternal ? ' TargetMode="External"' : ""}/>`,
    )
    .join("")}</Relationships>`;

export interface WordSettings {
  /** Relations of the document part. */
  related?: readonly Relation[];
  /** More parts, or others in the place of the usual ones. */
  parts?: Parts;
  /** More overrides of content types: part to type. */
  types?: Record<string, string>;
}

/** The parts of the smallest Word file with this body. */
export function wordParts(body: string, { related = [], parts = {}, types = {} }: WordSettings = {}): Parts {
  const main = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
  const overrides = { "/word/document.xml": main, ...types };
  return {
    "[Content_Types].xml": `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="bin" ContentType="application/octet-stream"/>${Object.entries(
      overrides,
    )
      .map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`)
      .join("")}</Types>`,
    "_rels/.rels": relationshipsOf([{ id: "rId1", type: "officeDocument", target: "word/document.xml" }]),
    "word/document.xml": `<?xml version="1.0"?><w:document ${namespaces}><w:body>${body}</w:body></w:document>`,
    ...(related.length > 0 && { "word/_rels/document.xml.rels": relationshipsOf(related) }),
    ...parts,
  };
}

/** The bytes of a Word file with this body. */
export const wordFile = (body: string, settings?: WordSettings): Promise<Buffer> =>
  zipOf(wordParts(body, settings));

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** A run of text. */
export const run = (text: string, properties = ""): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;

/** A paragraph of one run. */
export const paragraph = (text: string, properties = ""): string =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${run(text)}</w:p>`;

/** A cell of a table with paragraphs inside. */
export const cell = (inner: string, properties = ""): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${inner.startsWith("<") ? inner : paragraph(inner)}</w:tc>`;

/** A row of cells. */
export const row = (cells: readonly string[], properties = ""): string =>
  `<w:tr>${properties && `<w:trPr>${properties}</w:trPr>`}${cells.join("")}</w:tr>`;

/** A table with a grid of so many columns. */
export const table = (columns: number, rows: readonly string[]): string =>
  `<w:tbl><w:tblPr/><w:tblGrid>${"<w:gridCol/>".repeat(columns)}</w:tblGrid>${rows.join("")}</w:tbl>`;
