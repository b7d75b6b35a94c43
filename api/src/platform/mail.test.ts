import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";
import { expect, onTestFinished, test } from "vitest";

import { createMailer } from "./mail.js";

const letter = {
  to: "expert@somewhere.invalid",
  subject: "Приглашение к экспертизе",
  text: "Откройте страницу: https://experts.invalid/tasks",
  messageId: "<notification_1@experts.invalid>",
};

async function aFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "collegium-mail-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

/** A mail server of this machine that keeps what it takes. */
async function aMailServer(): Promise<{ url: string; taken: string[] }> {
  const taken: string[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onData(stream, _session, done) {
      let text = "";
      stream.setEncoding("utf8").on("data", (part: string) => (text += part));
      stream.on("end", () => {
        taken.push(text);
        done();
      });
    },
  });
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => new Promise<void>((resolve) => server.close(() => resolve())));
  return { url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`, taken };
}

test("a letter goes to the mail server when one is set, with a name that stays the same from try to try", async () => {
  const { url, taken } = await aMailServer();
  const outboxFolder = await aFolder();
  const mailer = createMailer({
    smtpUrl: url,
    mailFrom: "Collegium <noreply@experts.invalid>",
    outboxFolder,
  });
  await mailer.send(letter);
  mailer.close();

  expect(taken).toHaveLength(1);
  expect(taken[0]).toContain("To: expert@somewhere.invalid");
  expect(taken[0]).toContain("Message-ID: <notification_1@experts.invalid>");
  expect(await readdir(outboxFolder)).toEqual([]);
});

test("a letter lies whole in the outbox folder when no mail server is set", async () => {
  const outboxFolder = join(await aFolder(), "outbox");
  const mailer = createMailer({ smtpUrl: null, mailFrom: "noreply@experts.invalid", outboxFolder });
  await mailer.send(letter);
  const [name, ...others] = await readdir(outboxFolder);

  expect(others).toEqual([]);
  expect(name).toMatch(/\.eml$/);
  expect(await readFile(join(outboxFolder, name!), "utf8")).toContain("From: noreply@experts.invalid");
});

test("a mail server that does not answer is an error, so that the job tries again", async () => {
  const mailer = createMailer({
    smtpUrl: "smtp://127.0.0.1:1",
    mailFrom: "noreply@experts.invalid",
    outboxFolder: await aFolder(),
  });

  await expect(mailer.send(letter)).rejects.toThrow("ECONNREFUSED");
  mailer.close();
});
