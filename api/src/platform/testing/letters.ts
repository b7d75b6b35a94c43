import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

import { createHandlers } from "../../notifications/handlers.js";
import type { TestApi } from "./api.js";

/** A letter of the outbox in the clear. */
export interface SentLetter {
  to: string;
  text: string;
}

function decoded(letter: string): SentLetter {
  const [head = "", body = ""] = letter.split(/\n\n([^]*)/);
  const to = /^To: (.*)$/m.exec(head)?.[1] ?? "";
  if (/transfer-encoding: base64/i.test(head)) return { to, text: Buffer.from(body, "base64").toString() };
  if (!/transfer-encoding: quoted-printable/i.test(head)) return { to, text: body };

  const bytes = body
    .replaceAll(/=\n/g, "")
    .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return { to, text: Buffer.from(bytes, "latin1").toString() };
}

const taken = new WeakMap<TestApi, Set<string>>();

/** Does the mail jobs enqueued since it was last asked, as the process would; gives what they wrote. */
export async function sendLetters(api: TestApi): Promise<SentLetter[]> {
  const known = taken.get(api) ?? new Set<string>();
  taken.set(api, known);
  const { rows } = await api.app.services.reads.query<{ id: string; data: { kind: string; id: string } }>(
    "select id, data from jobs.job where name = 'mail' order by created_on",
  );
  const folder = join(api.dataFolder, "outbox");
  const filesBefore = new Set(await readdir(folder).catch(() => []));
  const { mail } = createHandlers(api.app.services);
  for (const { id, data } of rows.filter((job) => !known.has(job.id))) {
    known.add(id);
    await mail(data);
  }
  const files = await readdir(folder).catch(() => []);
  const fresh = files.filter((name) => !filesBefore.has(name)).sort();

  return Promise.all(fresh.map(async (name) => decoded(await readFile(join(folder, name), "utf8"))));
}
