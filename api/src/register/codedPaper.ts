import type { Context } from "../context.js";
import { databaseNow } from "../platform/act.js";
import { dateIn } from "../platform/calendar.js";
import { heading, type PaperPart, text } from "../platform/paper/paper.js";
import {
  checkAddress,
  checkPage,
  extractCode,
  numberedKey,
  type PrintedProof,
  type Statement,
  type YearOfWork,
} from "./extract.model.js";

/** What a query asks of `registerEntry` for a paper with a code, beside `registerKeys { number publicKey }`. */
export const codedFields = `id registrationNo category state person { id fullName isInvented } municipality { nameRu }
  proof { content salt index path head { log number size at signature key { number } } }`;

export interface CodedEntry {
  id: string;
  registrationNo: string;
  state: Statement["state"];
  person: { id: string; fullName: string | null; isInvented: boolean };
  municipality: { nameRu: string } | null;
  proof: PrintedProof | null;
}

interface Given {
  entry: CodedEntry | null;
  keys: readonly { number: number; publicKey: string }[];
  work?: YearOfWork;
}

/** What a paper states today, and its part with the code that proves it; null while the log has no proof of the entry. */
export async function codedPaper(
  context: Context,
  { entry, keys, work }: Given,
): Promise<{ statement: Statement; check: PaperPart[] } | null> {
  const { services, viewer } = context;
  const signing = numberedKey(services.signingKey(), keys);
  if (!entry?.proof || !signing) return null;

  const now = await databaseNow(context.fork());
  const statement: Statement = {
    at: now.toISOString(),
    on: dateIn(now, viewer.timeZone),
    entryId: entry.id,
    fullName: entry.person.fullName,
    municipality: entry.municipality?.nameRu ?? null,
    state: entry.state,
    isInvented: entry.person.isInvented,
    work: work ?? null,
  };
  const { publicUrl } = services.config;
  const address = checkAddress(publicUrl, extractCode(statement, entry.proof, signing));
  return {
    statement,
    check: [
      heading("Проверка"),
      text(
        `Наведите камеру телефона на код: откроется страница, которая скажет, подлинны ли сведения, и покажет, что изменилось с этого дня. Сами сведения никуда не отправляются. Если страница ${checkPage(publicUrl)} уже открывалась на устройстве, проверка работает и без сети. Подписано ключом реестра № ${signing.keyNumber}.`,
      ),
      { kind: "code", address },
    ],
  };
}
