import { createRequire } from "node:module";
import { dirname } from "node:path";
import pdfmake, { type Content } from "pdfmake";

import { writable } from "../spreadsheet.js";
import type { Paper, PaperPart } from "./paper.js";

const require = createRequire(import.meta.url);
const fonts = require("pdfmake/fonts/Roboto.js") as Record<string, Record<string, string>>;
const fontFolder = dirname(require.resolve("pdfmake/fonts/Roboto.js"));

pdfmake.setFonts(fonts);
// Nothing that a person wrote makes the writer fetch or open anything (T43).
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy((path) => path.startsWith(fontFolder));

/** In points: 88 mm, so that a telephone tells the squares of a full code apart. */
const codeWidth = 250;

function written(part: PaperPart): Content {
  switch (part.kind) {
    case "title":
      return {
        text: writable(part.text),
        bold: true,
        fontSize: 15,
        alignment: "center",
        margin: [0, 0, 0, 12],
      };
    case "heading":
      return { text: writable(part.text), bold: true, fontSize: 12.5, margin: [0, 12, 0, 6] };
    case "text":
    case "strong":
      return { text: writable(part.text), bold: part.kind === "strong", margin: [0, 0, 0, 6] };
    case "table":
      return {
        margin: [0, 0, 0, 12],
        table: {
          headerRows: 1,
          dontBreakRows: true,
          widths: part.head.map((_, index) => (index === 0 ? "auto" : "*")),
          body: [
            part.head.map((words) => ({ text: writable(words), bold: true })),
            ...part.rows.map((row) => row.map((words) => ({ text: writable(words) }))),
          ],
        },
        layout: {
          hLineColor: "#999999",
          vLineColor: "#999999",
          hLineWidth: () => 0.5,
          vLineWidth: () => 0.5,
        },
      };
    case "facts":
      return {
        margin: [0, 0, 0, 12],
        table: {
          widths: [140, "*"],
          dontBreakRows: true,
          body: part.rows.map(([name, value]) => [
            { text: writable(name), color: "#555555" },
            { text: writable(value) },
          ]),
        },
        layout: "noBorders",
      };
    case "code":
      // With little to mend: a code that is dense is read badly, and a paper is rarely torn in the middle.
      return { qr: part.address, eccLevel: "L", fit: codeWidth, margin: [0, 6, 0, 12] };
  }
}

/** The paper as a PDF of A4 pages that are numbered where there are several. */
export function paperPdf({ title, parts }: Paper): Promise<Buffer> {
  return pdfmake
    .createPdf({
      info: { title, creator: "Collegium" },
      pageSize: "A4",
      pageMargins: [72, 48, 42, 54],
      defaultStyle: { font: "Roboto", fontSize: 11, lineHeight: 1.2 },
      content: parts.map(written),
      footer: (page, pageCount) =>
        pageCount > 1
          ? { text: `${page} из ${pageCount}`, alignment: "center", fontSize: 9, color: "#555555" }
          : "",
    })
    .getBuffer();
}
