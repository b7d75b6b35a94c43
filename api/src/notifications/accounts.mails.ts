import { Account, SignInAttempt, type TokenPurpose } from "../accounts/account.entity.js";
import { mailOfAccount } from "../accounts/attempts.js";
import { makeToken } from "../accounts/tokens.js";
import type { LetterKind } from "../accounts/letters.js";
import type { Services } from "../context.js";
import { databaseNow } from "../platform/act.js";
import { newId } from "../platform/ids.js";

interface Wording {
  subject: string;
  /** Paragraphs; `{link}` stands for the address of the page. */
  text: string;
}

const wordings: Readonly<Record<LetterKind, { ru: Wording; en: Wording }>> = {
  confirmEmail: {
    ru: {
      subject: "Подтвердите адрес электронной почты",
      text: "Здравствуйте!\n\nЭтот адрес указали при регистрации на экспертной площадке. Чтобы закончить её, откройте страницу и нажмите «Подтвердить адрес»:\n\n{link}\n\nСсылка действует 30 минут и только один раз. Если вы не регистрировались, ничего не делайте.",
    },
    en: {
      subject: "Confirm your e-mail address",
      text: "Hello,\n\nThis address was given at sign-up to the expert site. To finish, open the page and press “Confirm the address”:\n\n{link}\n\nThe link works once and for 30 minutes. If it was not you, do nothing.",
    },
  },
  resetPassword: {
    ru: {
      subject: "Новый пароль",
      text: "Здравствуйте!\n\nДля вашей учётной записи попросили задать новый пароль. Сделать это можно на странице:\n\n{link}\n\nСсылка действует 30 минут и только один раз. Если вы об этом не просили, ничего не делайте: прежний пароль остаётся в силе.",
    },
    en: {
      subject: "A new password",
      text: "Hello,\n\nSomebody asked to set a new password for your account. You can do so on this page:\n\n{link}\n\nThe link works once and for 30 minutes. If it was not you, do nothing: the present password stays.",
    },
  },
  alreadyRegistered: {
    ru: {
      subject: "У вас уже есть учётная запись",
      text: "Здравствуйте!\n\nНа этот адрес попробовали зарегистрироваться ещё раз, но учётная запись у вас уже есть. Если это были вы и пароль забыт, задайте новый:\n\n{link}\n\nЕсли это были не вы, ничего не делайте: ничего не изменилось.",
    },
    en: {
      subject: "You have an account already",
      text: "Hello,\n\nSomebody tried to sign up with this address again, but you have an account. If it was you and the password is forgotten, set a new one:\n\n{link}\n\nIf it was not you, do nothing: nothing has changed.",
    },
  },
};

type FindAccount = (services: Services, id: string) => Promise<string | null>;

const byId: FindAccount = async (_services, id) => id;

/** The account with the address that was asked for; null when nobody has it or the request was forgotten meanwhile. */
const byRequest: FindAccount = async ({ orm, reads }, id) => {
  const attempt = await orm.em.fork().findOne(SignInAttempt, { id: Number(id) });
  if (!attempt) return null;
  const { rows } = await reads.query<{ id: string }>({
    text: `select a.id from account a where ${mailOfAccount("a")} = $1`,
    values: [attempt.emailHash],
  });

  return rows[0]?.id ?? null;
};

/** Sends a letter about an account; its link, where it acts, is made here and stands nowhere else in the clear (T12). */
const letter =
  (kind: LetterKind, find: FindAccount, path: string, purpose: TokenPurpose | null) =>
  async (services: Services, id: string): Promise<void> => {
    const { orm, mailer, config } = services;
    const accountId = await find(services, id);
    if (!accountId) return;

    // The link is stored before the letter leaves; a letter that could not be sent is written anew with another link.
    const written = await orm.em.fork().transactional(async (em) => {
      const account = await em.findOneOrFail(Account, accountId);
      const secret = purpose && (await makeToken(em, { account, purpose }, await databaseNow(em)));
      return { account, link: `${config.publicUrl}${path}${secret ? `/${secret}` : ""}` };
    });
    if (written.account.disabledAt) return;
    const { subject, text } = wordings[kind][written.account.locale === "RU" ? "ru" : "en"];
    await mailer.send({
      to: written.account.email,
      subject,
      text: `${text.replace("{link}", written.link)}\n`,
      messageId: `<${newId("letter")}@${new URL(config.publicUrl).hostname}>`,
    });
  };

export const accountMails: Readonly<Record<LetterKind, (services: Services, id: string) => Promise<void>>> = {
  confirmEmail: letter("confirmEmail", byId, "/confirm", "CONFIRM_EMAIL"),
  resetPassword: letter("resetPassword", byRequest, "/reset", "RESET_PASSWORD"),
  alreadyRegistered: letter("alreadyRegistered", byId, "/reset", null),
};
