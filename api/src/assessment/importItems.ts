import type { Acting } from "../context.js";
import { newId } from "../platform/ids.js";
import { record } from "../platform/journal.js";
import { done, invalid, type Outcome, refused } from "../platform/outcome.js";
import { whyNot } from "../platform/policy.js";
import { keepKey } from "./answerKeys.js";
import { placeProblems } from "./createItem.js";
import type { ImportProblem } from "./importedItem.model.js";
import { type ImportedItem, type ImportedRow } from "./importedItem.model.js";
import { AssessmentItem, type ItemComponent, type ItemDifficulty, ItemVersion } from "./item.entity.js";
import { type ItemRefusalReason, mayAdd } from "./item.policy.js";
import { isCandidate, nextItemNumber, stemsInBank } from "./item.queries.js";
import {
  contentProblems,
  isHard,
  keptContent,
  keptKey,
  keyProblems,
  plainText,
  weightOf,
  withOwnIds,
} from "./item.rules.js";
import { NotXml } from "./itemXml.js";
import { readGift } from "./readGift.js";
import { readMoodle } from "./readMoodle.js";
import { readQti } from "./readQti.js";

export const ItemFileFormat = { GIFT: "GIFT", MOODLE_XML: "MOODLE_XML", QTI: "QTI" } as const;
export type ItemFileFormat = keyof typeof ItemFileFormat;

export interface ItemFile {
  format: ItemFileFormat;
  text: string;
  direction: string | null;
  component: ItemComponent;
  difficulty: ItemDifficulty;
}

/** What came of one question of a file. */
export interface ImportLine {
  position: number;
  title: string;
  problem: ImportProblem | null;
  /** Where the draft that it became is opened in the product; null when it was not read. */
  path: string | null;
}

const mostBytes = 150_000;
const mostRows = 300;
const readers = { GIFT: readGift, MOODLE_XML: readMoodle, QTI: readQti };

/** Brings the questions of a file as drafts of the viewer's. What cannot be read is told line by line, and nothing is guessed. */
export async function importItems(
  acting: Acting,
  file: ItemFile,
): Promise<Outcome<ImportLine[], ItemRefusalReason>> {
  const { em, viewer, now } = acting;
  const reason = whyNot(mayAdd, { viewer, isCandidate: await isCandidate(acting) });
  if (reason) return refused(reason);
  if (Buffer.byteLength(file.text) > mostBytes)
    return invalid({ path: "text", code: "FILE_TOO_LARGE", values: { most: mostBytes / 1000 } });
  const problems = await placeProblems(acting, file);
  const rows = rowsIn(file);
  if (rows === null) problems.push({ path: "text", code: "BROKEN_FILE" });
  else if (rows.length === 0) problems.push({ path: "text", code: "NO_QUESTIONS" });
  else if (rows.length > mostRows)
    problems.push({ path: "text", code: "TOO_MANY_QUESTIONS", values: { most: mostRows } });
  if (problems.length > 0 || rows === null) return invalid(...problems);

  const { regionId } = viewer;
  const personId = viewer.personId!;
  const stems = await stemsInBank(em, regionId);
  const ids = new Set<string>();
  let number = await nextItemNumber(em, regionId);
  const lines: ImportLine[] = [];
  for (const [index, { title, fileId, item: read }] of rows.entries()) {
    const item = fileId !== null && ids.has(fileId) ? "DUPLICATE_ID" : checked(read, stems);
    if (fileId !== null) ids.add(fileId);
    if (typeof item === "string") {
      lines.push({ position: index + 1, title, problem: item, path: null });
      continue;
    }
    stems.add(plainText(item.content.stem));
    const { content, secret } = withOwnIds(
      item.content,
      item.key && { key: item.key, reasons: item.reasons },
      new Set(),
    );
    const row = { regionId, createdAt: now, createdById: personId, author: personId };
    const made = em.create(AssessmentItem, {
      ...row,
      id: newId("item"),
      number,
      directionCode: file.direction,
      component: file.component,
      enemySet: null,
    });
    const version = em.create(ItemVersion, {
      ...row,
      id: newId("itemversion"),
      item: made,
      edition: 1,
      type: item.type,
      content,
      difficulty: file.difficulty,
      weight: weightOf(item.type, content, 1),
      state: "DRAFT",
      savedAt: now,
      keyProblems: secret && keyProblems(item.type, content, secret.key, secret.reasons),
    });
    await em.flush();
    if (secret) await keepKey(em, version.id, secret.key, secret.reasons);
    lines.push({ position: index + 1, title, problem: null, path: `/bank/${made.id}` });
    number += 1;
  }
  record(em, {
    regionId,
    act: "items.imported",
    actorId: personId,
    subjectId: regionId,
    at: now,
    proves: { file: file.text },
  });
  return done(lines);
}

/** The questions of a file; null when it cannot be read as a whole. */
function rowsIn({ format, text }: ItemFile): ImportedRow[] | null {
  try {
    return readers[format](text.normalize("NFC"));
  } catch (error) {
    if (error instanceof NotXml) return null;
    throw error;
  }
}

/** The item as a draft may be kept, or why it may not. */
function checked(
  read: ImportedItem | ImportProblem,
  stems: ReadonlySet<string>,
): ImportedItem | ImportProblem {
  if (typeof read === "string") return read;
  const item = {
    ...read,
    content: keptContent(read.type, read.content),
    key: read.key && keptKey(read.type, read.key),
  };
  const { type, content, key, reasons } = item;
  if (content.stem && stems.has(plainText(content.stem))) return "DUPLICATE_STEM";
  const hard = [
    ...contentProblems(type, content),
    ...(key ? keyProblems(type, content, key, reasons) : []),
  ].filter(isHard);
  if (hard.some(({ code }) => code === "DUPLICATE_ID")) return "DUPLICATE_ID";
  return hard.length > 0 ? (hard[0]!.code === "UNKNOWN" ? "MALFORMED" : "TOO_LARGE") : item;
}
