import { randomUUID } from "node:crypto";
import { mkdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import nodemailer from "nodemailer";

/** One letter, ready to be sent. A link in it only opens a page; it never acts. */
export interface Letter {
  to: string;
  subject: string;
  text: string;
  /** The same for every try, so that a letter sent twice is seen as one (R24). */
  messageId: string;
}

/** Sends letters by SMTP, or puts them into the outbox folder when no mail server is set. */
export interface Mailer {
  send(letter: Letter): Promise<void>;
  close(): void;
}

interface MailSettings {
  smtpUrl: string | null;
  mailFrom: string;
  outboxFolder: string;
}

function outbox({ mailFrom, outboxFolder }: MailSettings): Mailer {
  const composer = nodemailer.createTransport({ streamTransport: true, buffer: true, newline: "unix" });

  return {
    async send(letter) {
      const { message } = await composer.sendMail({ from: mailFrom, ...letter });
      await mkdir(outboxFolder, { recursive: true });
      const name = `${new Date().toISOString().replaceAll(":", "-")}-${randomUUID().slice(0, 8)}.eml`;
      // Under its name only when complete, so that a reader of the folder never sees half a letter.
      const half = join(outboxFolder, `.${name}`);
      await writeFile(half, message as Buffer);
      await rename(half, join(outboxFolder, name));
    },
    close() {},
  };
}

function smtp(smtpUrl: string, mailFrom: string): Mailer {
  const transport = nodemailer.createTransport(smtpUrl, { from: mailFrom });

  return {
    async send(letter) {
      await transport.sendMail(letter);
    },
    close: () => transport.close(),
  };
}

/** The mailer that the settings ask for. */
export const createMailer = (settings: MailSettings): Mailer =>
  settings.smtpUrl ? smtp(settings.smtpUrl, settings.mailFrom) : outbox(settings);
