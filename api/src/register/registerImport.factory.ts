import type { TestApi } from "../platform/testing/api.js";
import { newId } from "../platform/ids.js";
import { Viewer } from "../accounts/viewer.js";
import { StoredFile } from "../files/file.entity.js";
import type { Sheet } from "../files/sheet/sheet.model.js";
import { databaseNow } from "../platform/act.js";
import { registerImportUpload } from "./registerImport.uploads.js";
import { workOnImport } from "./workOnImport.js";

/** The headings of a register as an office keeps it. */
export const importHeadings = [
  "Рег. номер",
  "Фамилия",
  "Имя",
  "Отчество",
  "Муниципалитет",
  "Место работы",
  "Должность",
  "Категория",
  "Направления",
  "Действует с",
  "Действует до",
  "Состояние",
  "Дата исключения",
  "№ приказа",
  "Дата приказа",
  "Кем издан приказ",
];

const surnames = ["Иванова", "Петров", "Сидорова", "Кузнецов", "Попова", "Волков", "Зайцева", "Соловьёв"];

/** A row that nothing is wrong with; each has a number and a name of its own. */
export function importRow(ordinal: number, given: Partial<Record<string, string>> = {}): string[] {
  const letters = Array.from(String(ordinal), (digit) => "абвгдежзик"[Number(digit)]).join("");
  const usual: Record<string, string> = {
    "Рег. номер": `74-2022-${String(ordinal).padStart(4, "0")}`,
    Фамилия: `${surnames[ordinal % surnames.length]}-${letters}`,
    Имя: "Анна",
    Отчество: "Петровна",
    Муниципалитет: "Миасский ГО",
    "Место работы": `МАОУ СОШ № ${ordinal % 40}`,
    Должность: "учитель",
    Категория: ordinal % 5 === 0 ? "Старший эксперт" : "Эксперт",
    Направления: "1.2",
    "Действует с": "15.04.2022",
    "Действует до": "14.04.2027",
    "№ приказа": "01/315",
    "Дата приказа": "15.04.2022",
    "Кем издан приказ": "Министерство образования и науки Челябинской области",
  };
  return importHeadings.map((heading) => given[heading] ?? usual[heading] ?? "");
}

interface Received {
  kind: string;
  madeId?: string;
  reason?: string;
}

/** Sends a workbook as the page does: a ticket, then the bytes. */
export async function sendRegister(api: TestApi, bytes: Buffer, as: string): Promise<Received> {
  const { data } = await api.send<{ requestUpload: { path?: string; reason?: string } }>(
    `mutation ($input: RequestUploadInput!) { requestUpload(input: $input) {
      ... on RequestUploadSuccess { path } ... on UploadRefused { reason } } }`,
    { input: { key: newId("key"), purpose: "REGISTER_IMPORT", subjectId: "register" } },
    as,
  );
  const { path, reason } = data.requestUpload;
  if (!path) return { kind: "refused", reason: reason ?? "" };
  const answer = await fetch(`${api.url}${path}`, {
    method: "POST",
    headers: {
      "content-type": "application/octet-stream",
      "x-file-name": encodeURIComponent("реестр.xlsx"),
      cookie: await api.cookieOf(as),
    },
    body: new Uint8Array(bytes),
  });
  return (await answer.json()) as Received;
}

/** A register that was read, as its upload leaves it; gives the import's id. */
export async function aReceivedImport(
  api: Pick<TestApi, "em">,
  rows: readonly string[][],
  { personId, regionId }: { personId: string; regionId: string },
): Promise<string> {
  const sheet: Sheet = {
    name: "Реестр",
    otherCount: 0,
    rows: [importHeadings, ...rows].map((cells, index) => ({
      number: index + 1,
      cells: [...cells],
      formulas: [],
    })),
  };
  const viewer = new Viewer({
    sessionId: null,
    accountId: null,
    personId,
    regionId,
    timeZone: "Asia/Yekaterinburg",
    locale: "RU",
    expertCategory: null,
    isExpert: false,
    roles: [{ role: "REGISTRAR", scopeId: null }],
    memberships: [],
  });
  const upload = registerImportUpload;
  return api.em().transactional(async (em) => {
    const now = await databaseNow(em);
    const original = em.create(StoredFile, {
      regionId,
      createdAt: now,
      hash: "0".repeat(64),
      name: "реестр.xlsx",
      mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      byteCount: 1,
    });
    const taken =
      upload.takes === "SHEET" ? await upload.accept({ em, viewer, now }, { original, sheet }) : null;
    if (taken?.kind !== "done") throw new Error("The import was not taken.");
    return taken.value;
  });
}

/** What the pages show of an import. */
export interface ShownImport {
  id: string;
  version: number;
  state: string;
  trouble: string | null;
  rowCount: number;
  wrongCount: number | null;
  excludedCount: number;
  progress: number;
  institutionCount: number;
  columns: { number: number; heading: string; field: string | null }[];
  problemCounts: { code: string; count: number }[];
  viewerCanRun: boolean;
  viewerCannotRunReason: string | null;
  viewerCanUndo: boolean;
}
const shown = `id version state trouble rowCount wrongCount excludedCount progress institutionCount
  columns { number heading field } problemCounts { code count } viewerCanRun viewerCannotRunReason viewerCanUndo`;

/** Reads an import; null where there is none for the reader. */
export async function readImport(api: TestApi, id: string, as: string | null): Promise<ShownImport | null> {
  const { data } = await api.send<{ registerImport: ShownImport | null }>(
    `query ($id: ID!) { registerImport(id: $id) { ${shown} } }`,
    { id },
    as,
  );
  return data.registerImport;
}

/** Does an act on an import; gives its payload. */
export async function actOnImport(api: TestApi, name: string, input: object, as: string | null) {
  const type = name[0]!.toUpperCase() + name.slice(1);
  const success =
    name === "discardRegisterImport"
      ? "... on DiscardRegisterImportSuccess { isDiscarded }"
      : `... on ${type}Success { registerImport { ${shown} } }`;
  const { data, errors } = await api.send<Record<string, Record<string, unknown>>>(
    `mutation ($input: ${type}Input!) { ${name}(input: $input) { __typename ${success}
      ... on ImportRefused { reason } ... on InvalidInput { problems { path code } } } }`,
    { input: { key: newId("key"), ...input } },
    as,
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data[name]!;
}

/** Checks an import with the columns as they were guessed. */
export async function checkAsGuessed(api: TestApi, id: string, as: string) {
  const { columns, version } = (await readImport(api, id, as))!;
  const fields = columns.flatMap(({ number, field }) => (field ? [{ field, column: number }] : []));
  return actOnImport(api, "checkRegisterImport", { importId: id, version, fields }, as);
}

/** Runs or undoes an import, and does the job as the process would. */
export async function workThrough(
  api: TestApi,
  name: "runRegisterImport" | "undoRegisterImport",
  id: string,
  as: string,
) {
  const { version } = (await readImport(api, id, as))!;
  const payload = await actOnImport(api, name, { importId: id, version }, as);
  await workOnImport(api.app.services, id);
  return payload;
}
