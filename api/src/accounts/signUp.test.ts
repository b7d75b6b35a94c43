import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";

import { JournalEntry } from "../platform/journal.entity.js";
import { anApi, type TestApi } from "../platform/testing/api.js";
import { sendLetters } from "../platform/testing/letters.js";
import { Account, AccountToken, Session, SignInAttempt } from "./account.entity.js";
import { aConsentText, anAccount, aMunicipality, aPerson, aRegion } from "./accounts.factory.js";
import { Consent } from "./consent.entity.js";
import { hashPassword } from "./password.js";
import { Person } from "./person.entity.js";

const password = "Мел и доска, 1986";
let api: TestApi;
let municipalityId: string;
let consentTextId: string;
let count = 0;

beforeAll(async () => {
  api = await anApi();
  const em = api.em();
  const region = aRegion(em);
  municipalityId = aMunicipality(em, region).id;
  consentTextId = aConsentText(em, region, "PROCESSING").id;
  await em.flush();
});
afterAll(() => api.close());
beforeEach(() => api.em().nativeDelete(SignInAttempt, {}));

type Answer = Record<string, unknown> & { __typename: string };
const key = () => `entry-${String((count += 1)).padStart(20, "0")}`;
const newcomer = () => ({
  key: key(),
  email: `newcomer-${(count += 1)}@test.invalid`,
  password,
  surname: " Смирнова ",
  givenName: "Анна",
  patronymic: null,
  municipalityId,
  occupation: "педагог",
  locale: "RU",
  consentTextId,
});

async function send(mutation: string, input: object, as: string | null = null) {
  const name = mutation[0]!.toUpperCase() + mutation.slice(1);
  const answer = await api.send<Record<string, Answer>>(
    `mutation ($input: ${name}Input!) { ${mutation}(input: $input) { __typename
      ... on AccountRefused { reason } ... on InvalidInput { problems { path code } } } }`,
    { input },
    as,
  );
  return { payload: answer.data[mutation]!, headers: answer.headers };
}
const outcome = async (mutation: string, input: object, as?: string) => {
  const { payload } = await send(mutation, input, as);
  return (payload["reason"] as string | undefined) ?? payload.__typename;
};
const secretIn = (text: string) => /\/(?:confirm|reset)\/([\w-]{43})/.exec(text)?.[1] ?? "";

/** Somebody with a confirmed account and a password. */
async function someone() {
  const em = api.em();
  const person = aPerson(em, { id: "region_test" });
  const account = anAccount(em, person, { passwordHash: await hashPassword(password) });
  await em.flush();
  return { personId: person.id, email: account.email, accountId: account.id };
}
async function resetLink(email: string): Promise<string> {
  await send("requestPasswordReset", { key: key(), email });
  const [letter] = await sendLetters(api);
  return secretIn(letter!.text);
}

describe("signing up", () => {
  test("R31 makes a person with municipality and role, whose address waits to be confirmed", async () => {
    const input = newcomer();

    expect(await outcome("signUp", input)).toBe("SignUpSuccess");

    const account = await api.em().findOneOrFail(Account, { email: input.email }, { populate: ["person"] });
    expect(account.confirmedAt).toBeNull();
    expect(account.person.getEntity()).toMatchObject({ surname: "Смирнова", occupation: "педагог" });
    expect(account.person.getEntity().municipality?.id).toBe(municipalityId);
    expect(await outcome("signIn", { key: key(), email: input.email, password })).toBe("UNCONFIRMED");
  });

  test("R02 keeps the consent to processing with the edition that was ticked", async () => {
    const input = newcomer();
    await send("signUp", input);

    const { person } = await api.em().findOneOrFail(Account, { email: input.email });
    const consents = await api.em().find(Consent, { person: person.id });
    expect(consents).toMatchObject([{ kind: "PROCESSING", fields: [], withdrawnAt: null }]);
    expect(consents[0]!.text.id).toBe(consentTextId);
    expect(await api.em().count(JournalEntry, { act: "consent.given", subjectId: person.id })).toBe(1);
  });

  test.each([
    ["R02 without the tick", { consentTextId: null }, "consentTextId", "CONSENT_NEEDED"],
    ["R31 without a municipality", { municipalityId: "municipality_none" }, "municipalityId", "UNKNOWN"],
    ["R31 without a role", { occupation: " " }, "occupation", "REQUIRED"],
    ["without a surname", { surname: "" }, "surname", "REQUIRED"],
    ["with a name of 121 letters", { givenName: "А".repeat(121) }, "givenName", "TOO_LONG"],
    ["with something that is no address", { email: "анна" }, "email", "MALFORMED"],
    ["with a short password", { password: "короткий" }, "password", "TOO_SHORT"],
    ["with one letter over and over", { password: "аааааааааааа" }, "password", "TOO_SIMPLE"],
  ])("%s makes nobody and names the field", async (_, given, path, code) => {
    const before = await api.em().count(Person);

    const { payload } = await send("signUp", { ...newcomer(), ...given });

    expect(payload).toMatchObject({ __typename: "InvalidInput", problems: [{ path, code }] });
    expect(await api.em().count(Person)).toBe(before);
  });

  test("T11 answers alike for an address that has an account, and writes to its owner instead", async () => {
    const { email } = await someone();
    const before = await api.em().count(Person);
    const input = newcomer();
    const known = await send("signUp", { ...input, email });
    const unknown = await send("signUp", { ...input, key: key() });

    expect(known.payload).toEqual(unknown.payload);
    expect([...known.headers.keys()].sort()).toEqual([...unknown.headers.keys()].sort());
    expect(known.headers.get("content-length")).toBe(unknown.headers.get("content-length"));
    expect(await api.em().count(Person)).toBe(before + 1);
    const letters = await sendLetters(api);
    expect(letters.find(({ to }) => to === email)!.text).toContain("учётная запись у вас уже есть");
  });

  test("T10 writes at most three letters to an address in a quarter of an hour", async () => {
    const input = newcomer();
    const answers = [];
    for (let i = 0; i < 4; i += 1) answers.push(await outcome("signUp", { ...input, key: key() }));

    expect(answers).toEqual(["SignUpSuccess", "SignUpSuccess", "SignUpSuccess", "TOO_MANY_ATTEMPTS"]);
  });
});

describe("confirming the address", () => {
  test("by the letter's link lets the person sign in", async () => {
    const input = newcomer();
    await send("signUp", input);
    const letters = await sendLetters(api);
    const token = secretIn(letters.find(({ to }) => to === input.email)!.text);

    expect(await outcome("confirmEmail", { key: key(), token })).toBe("ConfirmEmailSuccess");
    expect(await outcome("signIn", { key: key(), email: input.email, password })).toBe("SignInSuccess");
  });

  test("whose link got old is possible by a new letter, sent at the next try to sign in", async () => {
    const input = newcomer();
    await send("signUp", input);
    await sendLetters(api);

    await send("signIn", { key: key(), email: input.email, password });

    const [letter] = await sendLetters(api);
    const token = secretIn(letter!.text);
    expect(await outcome("confirmEmail", { key: key(), token })).toBe("ConfirmEmailSuccess");
  });
});

describe("T12 the link of a letter", () => {
  test("works once, also when it is used twice at the same time", async () => {
    const { email } = await someone();
    const token = await resetLink(email);

    const answers = await Promise.all(
      ["Другой пароль 1", "Другой пароль 2"].map((newPassword) =>
        outcome("resetPassword", { key: key(), token, newPassword }),
      ),
    );

    expect(answers.sort()).toEqual(["LINK_OVER", "ResetPasswordSuccess"]);
    expect(await outcome("resetPassword", { key: key(), token, newPassword: "Третий пароль" })).toBe(
      "LINK_OVER",
    );
  });

  test("works for its own purpose only", async () => {
    const { email } = await someone();
    const token = await resetLink(email);

    expect(await outcome("confirmEmail", { key: key(), token })).toBe("LINK_OVER");
  });

  test("is over after half an hour", async () => {
    const { email } = await someone();
    const token = await resetLink(email);
    await api.setClock(new Date(Date.now() + 30 * 60_000 + 5_000).toISOString());

    expect(await outcome("resetPassword", { key: key(), token, newPassword: "Другой пароль" })).toBe(
      "LINK_OVER",
    );
    await api.setClock(null);
  });

  test("is void once a newer one was asked for", async () => {
    const { email } = await someone();
    const older = await resetLink(email);
    await resetLink(email);

    expect(await outcome("resetPassword", { key: key(), token: older, newPassword: "Другой пароль" })).toBe(
      "LINK_OVER",
    );
  });

  test("is no part of what the browser tells of the page it comes from", async () => {
    const { headers } = await fetch(`${api.url}/health/live`);

    expect(headers.get("referrer-policy")).toBe("strict-origin");
  });

  test("stands in no table and no job", async () => {
    const { email } = await someone();
    const token = await resetLink(email);

    const tokens = await api.em().find(AccountToken, {});
    const { rows } = await api.app.services.reads.query("select data from jobs.job");
    expect(JSON.stringify(tokens)).not.toContain(token);
    expect(JSON.stringify(rows)).not.toContain(token);
    expect(JSON.stringify(rows)).not.toContain(email);
  });
});

describe("a forgotten password", () => {
  test("T11 is asked about with one answer for known and unknown addresses, and only the known one gets a letter", async () => {
    const { email } = await someone();

    const known = await send("requestPasswordReset", { key: key(), email });
    const unknown = await send("requestPasswordReset", { key: key(), email: "nobody@test.invalid" });

    expect(known.payload).toEqual(unknown.payload);
    expect(known.headers.get("content-length")).toBe(unknown.headers.get("content-length"));
    expect((await sendLetters(api)).map(({ to }) => to)).toEqual([email]);
  });

  test("T9 is replaced by the link; every session ends and one opens here", async () => {
    const { email, personId, accountId } = await someone();
    await api.cookieOf(personId);
    const token = await resetLink(email);

    const { payload, headers } = await send("resetPassword", {
      key: key(),
      token,
      newPassword: "Новый пароль",
    });

    expect(payload.__typename).toBe("ResetPasswordSuccess");
    expect(headers.getSetCookie()).toHaveLength(1);
    expect(await api.em().count(Session, { account: accountId, endedAt: null })).toBe(1);
    expect(await outcome("signIn", { key: key(), email, password })).toBe("WRONG_EMAIL_OR_PASSWORD");
    expect(await outcome("signIn", { key: key(), email, password: "Новый пароль" })).toBe("SignInSuccess");
  });

  test("T10 opens the way in again when a stranger's tries have closed it", async () => {
    const { email } = await someone();
    for (let i = 0; i < 10; i += 1) await send("signIn", { key: key(), email, password: "wrong" });
    expect(await outcome("signIn", { key: key(), email, password })).toBe("TOO_MANY_ATTEMPTS");

    const token = await resetLink(email);
    await send("resetPassword", { key: key(), token, newPassword: "Новый пароль" });

    expect(await outcome("signIn", { key: key(), email, password: "Новый пароль" })).toBe("SignInSuccess");
  });

  test("R84 sent again under its key brings no second session and no cookie", async () => {
    const { email, accountId } = await someone();
    const token = await resetLink(email);
    const input = { key: key(), token, newPassword: "Новый пароль" };
    await send("resetPassword", input);

    const { payload, headers } = await send("resetPassword", { ...input, token: "guessed" });

    expect(payload.__typename).toBe("ResetPasswordSuccess");
    expect(headers.getSetCookie()).toEqual([]);
    expect(await api.em().count(Session, { account: accountId, endedAt: null })).toBe(1);
  });
});

describe("one's own password", () => {
  test("T9 is changed with the present one; all other browsers are signed out", async () => {
    const { personId, accountId, email } = await someone();
    await api.cookieOf(personId);

    const { payload, headers } = await send(
      "changePassword",
      { key: key(), password, newPassword: "Новый пароль" },
      personId,
    );

    expect(payload.__typename).toBe("ChangePasswordSuccess");
    expect(headers.getSetCookie()).toHaveLength(1);
    expect(await api.em().count(Session, { account: accountId, endedAt: null })).toBe(1);
    expect(await outcome("signIn", { key: key(), email, password: "Новый пароль" })).toBe("SignInSuccess");
  });

  test.each([
    ["a wrong present one", { password: "wrong" }, "PASSWORD_WRONG"],
    ["one that is too short", { newPassword: "короткий" }, "InvalidInput"],
  ])("is not changed with %s", async (_, given, expected) => {
    const { personId } = await someone();

    expect(
      await outcome(
        "changePassword",
        { key: key(), password, newPassword: "Новый пароль", ...given },
        personId,
      ),
    ).toBe(expected);
  });

  test("T10 is looked at ten times in a quarter of an hour also with a session in hand", async () => {
    const { personId } = await someone();
    const wrong = () => ({ key: key(), password: "wrong", newPassword: "Новый пароль" });
    for (let i = 0; i < 10; i += 1)
      expect(await outcome("changePassword", wrong(), personId)).toBe("PASSWORD_WRONG");

    const { errors } = await api.send(
      `mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { __typename } }`,
      { input: { ...wrong(), password } },
      personId,
    );
    expect(errors?.[0]?.extensions.code).toBe("TOO_MANY_REQUESTS");
  });

  test("cannot be changed by nobody", async () => {
    expect(await outcome("changePassword", { key: key(), password, newPassword: "Новый пароль" })).toBe(
      "NOT_FOUND",
    );
  });
});

describe("one's own sessions", () => {
  const sessionsOf = (accountId: string) => api.em().find(Session, { account: accountId, endedAt: null });

  test("T9 are ended one by one or all but this one", async () => {
    const { personId, accountId, email } = await someone();
    await send("signIn", { key: key(), email, password });
    await send("signIn", { key: key(), email, password });
    const [other] = await sessionsOf(accountId);
    await api.cookieOf(personId);

    expect(await outcome("endSession", { key: key(), sessionId: other!.id }, personId)).toBe(
      "EndSessionSuccess",
    );
    expect(await sessionsOf(accountId)).toHaveLength(2);
    expect(await outcome("endOtherSessions", { key: key() }, personId)).toBe("EndOtherSessionsSuccess");
    expect(await sessionsOf(accountId)).toHaveLength(1);
  });

  test("are nobody else's: another's session is not there", async () => {
    const [mine, theirs] = [await someone(), await someone()];
    await api.cookieOf(theirs.personId);
    const [session] = await sessionsOf(theirs.accountId);

    expect(await outcome("endSession", { key: key(), sessionId: session!.id }, mine.personId)).toBe(
      "NOT_FOUND",
    );
    expect(await outcome("endSession", { key: key(), sessionId: session!.id })).toBe("NOT_FOUND");
  });
});
