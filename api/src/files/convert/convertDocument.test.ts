import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

import { projectRoot } from "../../platform/projectRoot.js";
import { BlockKind, RowKind } from "../document.model.js";
import {
  cell,
  namespaces,
  paragraph,
  row,
  run,
  table,
  type WordSettings,
  wordFile,
  wordParts,
  zipOf,
} from "../testing/wordFile.js";
import { openArchive } from "./archive.js";
import { convertDocument } from "./convertDocument.js";
import { Refusal } from "./refusals.js";

const convert = async (body: string, settings?: WordSettings) =>
  convertDocument(await wordFile(body, settings));
const reasonOf = async (bytes: Buffer): Promise<string> =>
  convertDocument(bytes).then(
    () => "CONVERTED",
    (error: unknown) => {
      if (error instanceof Refusal) return error.reason;
      throw error;
    },
  );
const kindsOf = ({ remarks }: { remarks: { kind: string }[] }) => remarks.map(({ kind }) => kind);

describe("a text", () => {
  test("keeps appearance, and its runs joined are its text", async () => {
    const { blocks } = await convert(
      `<w:p>${run("Срок ")}${run("до мая", "<w:b/><w:i/>")}${run(" & далее")}</w:p>`,
    );

    expect(blocks).toMatchObject([{ kind: BlockKind.PARAGRAPH, text: "Срок до мая & далее" }]);
    expect(blocks[0]!.runs.map(({ text }) => text).join("")).toBe(blocks[0]!.text);
    expect(blocks[0]!.runs[1]).toMatchObject({ bold: true, italic: true });
  });

  test("T45 markup in it stays text", async () => {
    const { blocks } = await convert(paragraph("<script>alert(1)</script>"));

    expect(blocks[0]!.text).toBe("<script>alert(1)</script>");
  });

  test("footnotes stand as blocks of their own, pointed to by their sign", async () => {
    const { blocks } = await convert(
      `<w:p>${run("Приказ")}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>`,
      {
        related: [{ id: "rId5", type: "footnotes", target: "footnotes.xml" }],
        types: {
          "/word/footnotes.xml":
            "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml",
        },
        parts: {
          "word/footnotes.xml": `<w:footnotes ${namespaces}><w:footnote w:id="2">${paragraph("От 12 мая.")}</w:footnote></w:footnotes>`,
        },
      },
    );
    const footnote = blocks.find(({ kind }) => kind === BlockKind.FOOTNOTE);

    expect(footnote?.text).toBe("От 12 мая.");
    expect(blocks[0]!.runs.some((one) => one.footnote === footnote?.id)).toBe(true);
  });

  test("tracked changes are taken as accepted, and the place is named without the removed words", async () => {
    const converted = await convert(
      `<w:p>${run("Срок ")}<w:ins w:id="1" w:author="Тайный">${run("май")}</w:ins><w:del w:id="2" w:author="Тайный"><w:r><w:delText>июнь</w:delText></w:r></w:del></w:p>`,
    );

    expect(converted.blocks[0]!.text).toBe("Срок май");
    expect(kindsOf(converted)).toContain("TRACKED_CHANGE");
    expect(JSON.stringify(converted)).not.toMatch(/июнь|Тайный/);
  });
});

describe("a table", () => {
  test("keeps merged header cells, and a row that spans it is a heading inside it", async () => {
    const { blocks } = await convert(
      table(4, [
        row([cell("№"), cell("Мероприятие"), cell("Сроки", '<w:gridSpan w:val="2"/>')], "<w:tblHeader/>"),
        row([cell("Раздел I", '<w:gridSpan w:val="4"/>')]),
        row([cell("1"), cell("План"), cell("март"), cell("май")]),
      ]),
    );
    const { rows, columns, headerRows } = blocks[0]!.table!;

    expect({ columns, headerRows }).toEqual({ columns: 4, headerRows: 1 });
    expect(rows[0]!.cells[2]).toMatchObject({ columnSpan: 2, text: "Сроки", header: true });
    expect(rows.map(({ kind }) => kind)).toEqual([RowKind.ROW, RowKind.HEADING, RowKind.ROW]);
    expect(rows[2]!.cells.map(({ id }) => id)).toEqual(["b1.r3.c1", "b1.r3.c2", "b1.r3.c3", "b1.r3.c4"]);
  });

  test("names a cell that hangs down once, and lays a table inside a cell flat with a remark", async () => {
    const converted = await convert(
      table(2, [
        row([cell("Кто", '<w:vMerge w:val="restart"/>'), cell("один")]),
        row([cell("", "<w:vMerge/>"), cell(table(1, [row([cell("внутри")])]) + paragraph("после"))]),
      ]),
    );
    const { rows } = converted.blocks[0]!.table!;

    expect(rows[0]!.cells[0]).toMatchObject({ text: "Кто", rowSpan: 2 });
    expect(rows[1]!.cells).toHaveLength(1);
    expect(rows[1]!.cells[0]!.text).toContain("внутри");
    expect(kindsOf(converted)).toContain("NESTED_TABLE");
  });
});

describe("T47 what is dangerous does nothing", () => {
  test("T47 a script as a link becomes plain text, an ordinary link stays", async () => {
    const link = (id: string, text: string) =>
      `<w:p><w:hyperlink r:id="${id}">${run(text)}</w:hyperlink></w:p>`;
    const converted = await convert(link("rId5", "опасно") + link("rId6", "сайт"), {
      related: [
        { id: "rId5", type: "hyperlink", target: "javascript:alert(1)", isExternal: true },
        { id: "rId6", type: "hyperlink", target: "https://example.org/", isExternal: true },
      ],
    });

    expect(converted.blocks[0]!.runs[0]!.href).toBeUndefined();
    expect(converted.blocks[1]!.runs[0]!.href).toBe("https://example.org/");
    expect(kindsOf(converted)).toContain("UNSAFE_LINK");
    expect(JSON.stringify(converted.blocks)).not.toContain("javascript");
  });

  test("T47 an embedded style map is not obeyed", async () => {
    const converted = await convert(paragraph("Текст"), {
      parts: { "mammoth/style-map": "p => script.x:fresh" },
    });

    expect(converted.blocks).toMatchObject([{ kind: BlockKind.PARAGRAPH, text: "Текст" }]);
    expect(converted.cleaned.includes(Buffer.from("mammoth"))).toBe(false);
  });

  test("T47 a picture that lies elsewhere is left out and named", async () => {
    const picture = `<w:p>${run("Схема")}<w:r><w:drawing><wp:inline><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:link="rId5"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;
    const converted = await convert(picture, {
      related: [{ id: "rId5", type: "image", target: "http://elsewhere.example/spy.png", isExternal: true }],
    });

    expect(kindsOf(converted)).toContain("EXTERNAL_IMAGE");
    expect(converted.images.size).toBe(0);
  });

  test.each([
    [
      "macros",
      {
        parts: { "word/vbaProject.bin": "x" },
        related: [{ id: "rId9", type: "vbaProject", target: "vbaProject.bin" }],
      },
      "MACROS",
    ],
    [
      "another document inside",
      {
        parts: { "word/other.html": "<b>x</b>" },
        related: [{ id: "rId9", type: "aFChunk", target: "other.html" }],
      },
      "ALT_CHUNK",
    ],
    [
      "an embedded object",
      {
        parts: { "word/embeddings/o.bin": "x" },
        related: [{ id: "rId9", type: "oleObject", target: "embeddings/o.bin" }],
      },
      "OLE_OBJECT",
    ],
  ] satisfies [string, WordSettings, string][])(
    "T47 a file with %s is refused",
    async (_, settings, reason) => {
      expect(await reasonOf(await wordFile(paragraph("Текст"), settings))).toBe(reason);
    },
  );
});

describe("T52 what is no Word file is refused by its content, whatever it is called", () => {
  test.each([
    ["a PDF", async () => Buffer.from("%PDF-1.7\n"), "PDF"],
    ["nothing", async () => Buffer.alloc(0), "EMPTY_FILE"],
    [
      "an encrypted or old Word file",
      async () => Buffer.from("d0cf11e0a1b11ae1".padEnd(4096, "0"), "hex"),
      /ENCRYPTED|LEGACY_DOC/,
    ],
    ["RTF", async () => Buffer.from("{\\rtf1 text}"), "RTF"],
    ["a zip of something else", () => zipOf({ "a.txt": "text" }), "NOT_WORD"],
    ["a cut archive", async () => (await wordFile(paragraph("Текст"))).subarray(0, 300), "BROKEN_ARCHIVE"],
    ["a document without text", () => wordFile("<w:p/>"), "NO_TEXT"],
  ] satisfies [string, () => Promise<Buffer>, string | RegExp][])("T52 %s", async (_, bytes, reason) => {
    expect(await reasonOf(await bytes())).toMatch(reason);
  });
});

describe("T48, T49 what would cost too much is refused", () => {
  test.each([
    ["T48 a bomb of equal bytes", () => wordFile(paragraph("a".repeat(20_000_000))), "ZIP_BOMB"],
    [
      "T48 thousands of parts",
      () =>
        zipOf({
          ...wordParts(paragraph("Текст")),
          ...Object.fromEntries(Array.from({ length: 2_100 }, (_, part) => [`word/x${part}.xml`, "<x/>"])),
        }),
      "ZIP_BOMB",
    ],
    [
      "T49 entities",
      async () => {
        const parts = wordParts("");
        parts["word/document.xml"] =
          `<!DOCTYPE d [<!ENTITY a "aaaa">]><w:document ${namespaces}><w:body>${paragraph("&a;")}</w:body></w:document>`;
        return zipOf(parts);
      },
      "DOCUMENT_TYPE",
    ],
    [
      "T49 deep nesting",
      () =>
        wordFile(
          `${"<w:sdt><w:sdtContent>".repeat(300)}${paragraph("Дно")}${"</w:sdtContent></w:sdt>".repeat(300)}`,
        ),
      "TOO_DEEP",
    ],
    [
      "T49 broken XML",
      async () => {
        const parts = wordParts("");
        parts["word/document.xml"] = "<w:document><w:body>";
        return zipOf(parts);
      },
      "BROKEN_XML",
    ],
  ] satisfies [string, () => Promise<Buffer>, string][])("%s", async (_, bytes, reason) => {
    expect(await reasonOf(await bytes())).toBe(reason);
  });
});

test("T28 the copy for everybody holds no property, comment, editor or hidden word", async () => {
  const canary = "КАНАРЕЙКА";
  const bytes = await wordFile(
    `<w:p w:rsidR="00AA11BB">${run("Порядок работы")}<w:ins w:id="1" w:author="${canary}">${run(" групп")}</w:ins>${run(canary, "<w:vanish/>")}</w:p>`,
    {
      parts: {
        "docProps/core.xml": `<cp:coreProperties xmlns:cp="x">${canary}</cp:coreProperties>`,
        "word/comments.xml": `<w:comments ${namespaces}><w:comment w:id="1" w:author="${canary}">${paragraph(canary)}</w:comment></w:comments>`,
        "customXml/item1.xml": `<x>${canary}</x>`,
      },
      related: [{ id: "rId5", type: "comments", target: "comments.xml" }],
    },
  );
  const { cleaned, blocks } = await convertDocument(bytes);
  const archive = await openArchive(cleaned);
  const { names } = archive;
  const everything = names.map((name) => archive.unpack(name).toString("utf8")).join("\n");

  expect(names.some((name) => /comments|docProps|customXml/.test(name))).toBe(false);
  expect(everything).not.toContain(canary);
  expect(everything).toContain("Порядок работы");
  expect((await convertDocument(cleaned)).blocks.map(({ text }) => text)).toEqual(
    blocks.map(({ text }) => text),
  );
});

describe("the documents that the product ships convert whole", () => {
  const seed = (name: string) => readFile(join(projectRoot, "api/seeds/documents", name));

  test("the roadmap of 2022: 24 rows in two tables", async () => {
    const { blocks } = await convertDocument(await seed("roadmap-2022.docx"));
    const tables = blocks.flatMap(({ table: one }) => one ?? []);

    expect(tables).toHaveLength(2);
    expect(tables.reduce((sum, one) => sum + one.rows.length - one.headerRows, 0)).toBe(24);
  });

  test.each(["md-2022-003-v1.docx", "md-2022-003-v2.docx"])(
    "%s: three levels of headings, nested lists, footnotes, a picture and tables",
    async (name) => {
      const { blocks, outline, images } = await convertDocument(await seed(name));
      const kinds = new Set(blocks.map(({ kind }) => kind));

      expect(kinds).toEqual(new Set(Object.values(BlockKind)));
      expect(new Set(outline.map(({ level }) => level)).size).toBeGreaterThanOrEqual(3);
      expect(
        Math.max(...blocks.filter(({ kind }) => kind === BlockKind.LIST_ITEM).map(({ level }) => level ?? 1)),
      ).toBeGreaterThan(1);
      expect(images.size).toBeGreaterThan(0);
    },
  );
});
