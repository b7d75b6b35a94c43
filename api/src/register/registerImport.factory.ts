import type { TestApi } from "../platform/testing/api.js";
import { newId } from "../platform/ids.js";
import { aMunicipality, aPerson, aRegion, aRole } from "../accounts/accounts.factory.js";
import { Direction } from "../accounts/dictionary.entity.js";
import { Region } from "../accounts/region.entity.js";
import { Viewer } from "../accounts/viewer.js";
import { enterExperts } from "./enterExperts.js";
import { enterOrder } from "./enterOrder.js";
import { RegisterEntry } from "./registerEntry.entity.js";
import { RegisterImportRow } from "./registerImport.entity.js";
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

/** A region of two municipalities and one direction, with those who have to do with imports and one who has not. */
export async function anImportWorld(api: TestApi) {
  const em = api.em();
  const region = aRegion(em);
  aMunicipality(em, region, { nameRu: "Миасский ГО", slug: "miass", fullNameRu: "Миасский городской округ" });
  aMunicipality(em, region, {
    nameRu: "Нязепетровский МР",
    slug: "nyazepetrovsk",
    fullNameRu: "Нязепетровский муниципальный район",
    aliases: ["Назлетровский МР"],
  });
  const direction = { code: "1.2", nameRu: "Школы", nameEn: "Schools", position: 1 };
  em.create(Direction, { regionId: region.id, createdAt: new Date(), ...direction });
  const other = aRegion(em, { id: "region_other", code: "45", nameRu: "Курганская область" });
  const people = {
    registrar: aPerson(em, region),
    officer: aPerson(em, region),
    stranger: aPerson(em, region),
    foreigner: aPerson(em, other),
  };
  aRole(em, people.registrar, "REGISTRAR");
  aRole(em, people.officer, "MINISTRY_OFFICER");
  aRole(em, people.foreigner, "REGISTRAR");
  await em.flush();
  return {
    registrar: people.registrar.id,
    officer: people.officer.id,
    stranger: people.stranger.id,
    foreigner: people.foreigner.id,
  };
}

/** An import whose rows are in the register; gives its id. */
export async function anEnteredImport(
  api: TestApi,
  rows: readonly string[][],
  registrarId: string,
): Promise<string> {
  const id = await aReceivedImport(api, rows, { personId: registrarId, regionId: "region_test" });
  await checkAsGuessed(api, id, registrarId);
  await workThrough(api, "runRegisterImport", id, registrarId);
  const made = await readImport(api, id, registrarId);
  if (made?.state !== "DONE") throw new Error(JSON.stringify(made));
  return id;
}

/** The entries that an import brought, by number. */
export async function entriesOfImport(api: TestApi, importId: string): Promise<RegisterEntry[]> {
  const em = api.em();
  const rows = await em.find(RegisterImportRow, { import: importId, entry: { $ne: null } });
  return em.find(
    RegisterEntry,
    { id: { $in: rows.map(({ entry }) => entry!.id) } },
    { orderBy: { registrationNo: "asc" }, populate: ["person", "basisOrder"] },
  );
}

/** Enters somebody new by an order of today, as the officer's order on a decision does; gives the entry. */
export async function includeByOrder(api: TestApi, number: string): Promise<RegisterEntry> {
  const viewer = await api.app.services.viewers.of(null);
  const entryId = newId("entry");
  await api.em().transactional(async (em) => {
    const person = aPerson(em, await em.findOneOrFail(Region, "region_test"));
    await em.flush();
    const acting = { em, viewer, now: await databaseNow(em) };
    const order = await enterOrder(acting, {
      issuer: "Министерство",
      number,
      on: "2026-11-26",
      title: "О включении",
      isFilePublic: false,
      kind: "REGISTER",
      targetIds: [entryId],
    });
    if (order.kind !== "done") throw new Error(JSON.stringify(order));
    const expert = { entryId, personId: person.id, category: "BASIC" as const, directionCodes: ["1.2"] };
    const problems = await enterExperts(acting, order.value, [expert]);
    if (problems.length > 0) throw new Error(JSON.stringify(problems));
  });
  return api.em().findOneOrFail(RegisterEntry, entryId);
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
