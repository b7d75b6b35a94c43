import type { Archive } from "../convert/archive.js";
import { NotASheet, sheetLimits } from "./sheet.model.js";
import { readXml, type SheetBudget } from "./sheetXml.js";

/** What a workbook says of its cells: where the sheet is, its shared texts, which styles are of days. */
export interface Workbook {
  sheetName: string;
  sheetPart: string;
  otherCount: number;
  sharedTexts: string[];
  /** Whether a number in this style is shown as a day. */
  isDay: (style: number) => boolean;
  /** Whether days are counted from 1904, as old workbooks of the Mac do. */
  isFrom1904: boolean;
}

/** Opens a workbook by its table of contents; throws when the archive is none. */
export function openWorkbook(archive: Archive, budget: SheetBudget): Workbook {
  const types = contentTypes(archive, budget);
  const main = relationsOf(archive, "", budget).find(({ kind }) => kind === "officeDocument")?.target ?? "";
  const type = types(main);
  if (/macroEnabled/i.test(type)) throw new NotASheet("SHEET_MACROS");
  if (!/spreadsheetml\.(sheet|template)\.main\+xml$/.test(type) || !archive.has(main)) {
    throw new NotASheet("NOT_EXCEL");
  }

  const sheets: { name: string; relation: string }[] = [];
  let isFrom1904 = false;
  readXml(archive.unpack(main), budget, {
    open(name, attributes) {
      if (name === "workbookPr") isFrom1904 = /^(1|true)$/.test(attributes["date1904"] ?? "");
      if (name !== "sheet" || /hidden/i.test(attributes["state"] ?? "")) return;
      const relation = Object.entries(attributes).find(([key]) => key.endsWith(":id"))?.[1] ?? "";
      sheets.push({ name: attributes["name"] ?? "", relation });
    },
    close() {},
  });
  const relations = relationsOf(archive, main, budget);
  const partOf = (kind: string) => relations.find((relation) => relation.kind === kind)?.target;
  const [first, ...others] = sheets;
  const sheetPart = relations.find(({ id }) => id === first?.relation)?.target ?? "";
  if (!first || !archive.has(sheetPart)) throw new NotASheet("SHEET_BROKEN");

  return {
    sheetName: first.name.slice(0, 100),
    sheetPart,
    otherCount: others.length,
    sharedTexts: sharedTexts(archive, partOf("sharedStrings"), budget),
    isDay: dayStyles(archive, partOf("styles"), budget),
    isFrom1904,
  };
}

function contentTypes(archive: Archive, budget: SheetBudget): (part: string) => string {
  const name = "[Content_Types].xml";
  if (!archive.has(name)) throw new NotASheet("NOT_EXCEL");
  const byPart = new Map<string, string>();
  readXml(archive.unpack(name), budget, {
    open(tag, attributes) {
      if (tag === "Override") byPart.set(attributes["PartName"] ?? "", attributes["ContentType"] ?? "");
    },
    close() {},
  });
  return (part) => byPart.get(`/${part}`) ?? "";
}

interface Relation {
  id: string;
  kind: string;
  target: string;
}

function relationsOf(archive: Archive, part: string, budget: SheetBudget): Relation[] {
  const slash = part.lastIndexOf("/") + 1;
  const name = `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
  if (!archive.has(name)) return [];
  const relations: Relation[] = [];
  readXml(archive.unpack(name), budget, {
    open(tag, attributes) {
      // What lies outside the file is never looked for.
      if (tag !== "Relationship" || attributes["TargetMode"] === "External") return;
      const target = attributes["Target"] ?? "";
      relations.push({
        id: attributes["Id"] ?? "",
        kind: (attributes["Type"] ?? "").split("/").at(-1) ?? "",
        target: target.startsWith("/") ? target.slice(1) : within(part.slice(0, slash), target),
      });
    },
    close() {},
  });
  return relations;
}

const within = (folder: string, target: string): string => {
  const steps = folder.split("/").filter(Boolean);
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== ".") steps.push(step);
  }
  return steps.join("/");
};

function sharedTexts(archive: Archive, part: string | undefined, budget: SheetBudget): string[] {
  const texts: string[] = [];
  if (!part || !archive.has(part)) return texts;
  let text = "";
  let isText = false;
  // How a word is read aloud in Japanese is no part of it.
  let isPhonetic = false;
  readXml(archive.unpack(part), budget, {
    open(name) {
      if (name === "si") text = "";
      if (name === "rPh") isPhonetic = true;
      isText = name === "t" && !isPhonetic;
    },
    text(piece) {
      if (isText && text.length < sheetLimits.cellUnits) text += piece;
    },
    close(name) {
      isText = false;
      if (name === "rPh") isPhonetic = false;
      if (name !== "si") return;
      texts.push(text.slice(0, sheetLimits.cellUnits));
      if (texts.length > sheetLimits.sharedTexts) throw new NotASheet("SHEET_TOO_HEAVY");
    },
  });
  return texts;
}

/** Formats of days that every Excel knows by their number. */
const isBuiltInDay = (format: number): boolean =>
  (format >= 14 && format <= 17) ||
  format === 22 ||
  (format >= 27 && format <= 36) ||
  (format >= 50 && format <= 58);

/** Whether a format that the workbook brings shows a day: d or y outside of quotes and brackets. */
const showsDay = (code: string): boolean =>
  /[dyдг]/i.test(code.replaceAll(/"[^"]*"|\\.|\[[^\]]*\]/g, "")) && !/general/i.test(code);

function dayStyles(
  archive: Archive,
  part: string | undefined,
  budget: SheetBudget,
): (style: number) => boolean {
  const formats = new Map<number, string>();
  const styles: number[] = [];
  let isInCells = false;
  if (part && archive.has(part)) {
    readXml(archive.unpack(part), budget, {
      open(name, attributes) {
        if (name === "numFmt")
          formats.set(Number(attributes["numFmtId"]), (attributes["formatCode"] ?? "").slice(0, 255));
        if (name === "cellXfs") isInCells = true;
        if (name === "xf" && isInCells) styles.push(Number(attributes["numFmtId"] ?? 0));
      },
      close(name) {
        if (name === "cellXfs") isInCells = false;
      },
    });
  }
  return (style) => {
    const format = styles[style] ?? 0;
    const code = formats.get(format);
    return code === undefined ? isBuiltInDay(format) : showsDay(code);
  };
}
