import { Account } from "../accounts/account.entity.js";
import type { Services } from "../context.js";
import { accountMails } from "./accounts.mails.js";
import { Notification } from "./notification.entity.js";
import { notices, type NoticeKind, worded } from "./notices.js";

/** Sends the mail of a kept notice to its receiver, in the receiver's language. */
async function sendNotice({ orm, mailer, config }: Services, id: string): Promise<void> {
  const em = orm.em.fork();
  const notification = await em.findOneOrFail(Notification, id);
  const account = await em.findOne(Account, { person: notification.person.id });
  // Somebody without an account, or with a disabled one, gets no mail; the notice stays on the page.
  if (!account?.confirmedAt || account.disabledAt) return;

  const definition = notices[notification.kind as NoticeKind];
  const { subject, text } = account.locale === "RU" ? definition.ru : definition.en;
  const link = config.publicUrl + definition.path.replace("{subject}", notification.subjectId ?? "");
  await mailer.send({
    to: account.email,
    subject: worded(subject, notification.words, account.locale),
    text: `${worded(text, notification.words, account.locale)}\n\n${link}\n`,
    messageId: `<${notification.id}@${new URL(config.publicUrl).hostname}>`,
  });
}

/** The mails of the product by the kind that a job names; each gets the id that the job carries. */
export const mailKinds: Readonly<Record<string, (services: Services, id: string) => Promise<void>>> = {
  notice: sendNotice,
  ...accountMails,
};
