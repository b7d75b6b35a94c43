import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { JournalEntry } from "../platform/journal.entity.js";
import { anApi, type TestApi } from "../platform/testing/api.js";
import { type Account, Session, SignInAttempt } from "./account.entity.js";
import { anAccount, aPerson, aRegion } from "./accounts.factory.js";
import { addressPrefixOf } from "./attempts.js";
import { deviceOf } from "./device.rules.js";
import { hashPassword } from "./password.js";

const password = "Мел и доска, 1986";
let api: TestApi;
let count = 0;

beforeAll(async () => {
  api = await anApi();
  const em = api.em();
  aRegion(em);
  await em.flush();
});
afterAll(() => api.close());

/** Somebody with an account and a password. */
async function someone(given: Partial<Account> = {}): Promise<{ personId: string; email: string }> {
  const em = api.em();
  const person = aPerson(em, { id: "region_test" });
  const account = anAccount(em, person, { passwordHash: await hashPassword(password), ...given });
  await em.flush();
  return { personId: person.id, email: account.email };
}

const key = () => `sign-in-${String((count += 1)).padStart(20, "0")}`;
const signIn = `mutation ($input: SignInInput!) { signIn(input: $input) { __typename
  ... on SignInSuccess { expiresAt } ... on AccountRefused { reason message }
  ... on InvalidInput { problems { path code } } } }`;

/** Sends an operation as a browser with this cookie. */
async function post(query: string, input: object, cookie = "") {
  const response = await fetch(`${api.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", cookie },
    body: JSON.stringify({ query, variables: { input } }),
  });
  const { data } = (await response.json()) as { data: Record<string, Record<string, unknown>> };
  return {
    answer: Object.values(data)[0]!,
    given: response.headers.getSetCookie(),
    headers: response.headers,
  };
}
const cookieIn = (given: string[]) => given[0]!.split(";")[0]!;
const attempt = (email: string, tried: string, more: object = {}) =>
  post(signIn, { key: key(), email, password: tried, ...more });

async function viewerOf(cookie: string) {
  const response = await fetch(`${api.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", cookie },
    body: JSON.stringify({ query: "{ viewer { email } }" }),
  });
  return ((await response.json()) as { data: { viewer: { email: string } | null } }).data.viewer;
}

describe("signing in", () => {
  test("with address and password opens a session that the cookie carries", async () => {
    const { email, personId } = await someone();

    const { answer, given } = await attempt(` ${email.toUpperCase()} `, password);

    expect(answer["__typename"]).toBe("SignInSuccess");
    expect(await viewerOf(cookieIn(given))).toEqual({ email });
    expect(await api.em().count(JournalEntry, { act: "session.opened", actorId: personId })).toBe(1);
  });

  test("T9 gives a cookie that scripts and other sites cannot use, with a secret that is stored nowhere", async () => {
    const { email } = await someone();

    const { given } = await attempt(email, password);

    expect(given).toHaveLength(1);
    expect(given[0]).toMatch(/^collegium=[\w-]{43}; Path=\/; Expires=[^;]+; HttpOnly; SameSite=Lax$/);
    const sessions = await api.em().find(Session, { account: { email } });
    expect(JSON.stringify(sessions)).not.toContain(cookieIn(given).split("=")[1]);
  });

  test("T9 ends the session that was there before, so that a planted cookie is worth nothing", async () => {
    const { email } = await someone();
    const before = cookieIn((await attempt(email, password)).given);

    const { given } = await post(signIn, { key: key(), email, password }, before);

    expect(cookieIn(given)).not.toBe(before);
    expect(await viewerOf(before)).toBeNull();
    expect(await viewerOf(cookieIn(given))).toEqual({ email });
  });

  test("R84 sent again under the same key is one session, and the later cookie is the one that holds", async () => {
    const { email } = await someone();
    const input = { key: key(), email, password };
    const first = await post(signIn, input);

    const again = await post(signIn, input);

    expect(again.answer).toEqual(first.answer);
    expect(await api.em().count(Session, { account: { email } })).toBe(1);
    expect(await viewerOf(cookieIn(again.given))).toEqual({ email });
  });

  test("R84 under a known key still asks for the right password", async () => {
    const { email } = await someone();
    const input = { key: key(), email, password };
    await post(signIn, input);

    const { answer, given } = await post(signIn, { ...input, password: "wrong" });

    expect(answer["reason"]).toBe("WRONG_EMAIL_OR_PASSWORD");
    expect(given).toEqual([]);
  });

  test.each([
    ["something that is no address", { email: "nobody" }, [{ path: "email", code: "MALFORMED" }]],
    [
      "a password of a thousand letters",
      { password: "x".repeat(1000) },
      [{ path: "password", code: "TOO_LONG" }],
    ],
  ])("with %s names the field", async (_, given, problems) => {
    const { answer } = await attempt("anybody@test.invalid", password, given);

    expect(answer).toMatchObject({ __typename: "InvalidInput", problems });
  });

  test.each([
    ["a disabled account", { disabledAt: new Date() }, "DISABLED"],
    ["an address not yet confirmed", { confirmedAt: null }, "UNCONFIRMED"],
  ])("to %s is refused with the reason, but only under the right password", async (_, given, reason) => {
    const { email } = await someone(given);

    expect((await attempt(email, password)).answer["reason"]).toBe(reason);
    expect((await attempt(email, "wrong")).answer["reason"]).toBe("WRONG_EMAIL_OR_PASSWORD");
  });

  test("T11 tells a wrong password, an unknown address and an account without password alike", async () => {
    const { email } = await someone();
    const { email: without } = await someone({ passwordHash: null });

    const answers = [
      await attempt(email, "wrong"),
      await attempt("unknown@test.invalid", "wrong"),
      await attempt(without, "wrong"),
    ];

    const [first, ...others] = answers.map(({ answer, headers, given }) => ({
      answer,
      given,
      headers: [...headers.keys()].sort(),
      length: headers.get("content-length"),
    }));
    for (const other of others) expect(other).toEqual(first);
  });

  test("T10 looks at ten passwords of an account in a quarter of an hour, whatever comes in one request", async () => {
    const { email } = await someone();
    const aliases = (from: number) =>
      `mutation { ${Array.from({ length: 14 }, (_, i) => `a${i}: signIn(input: {key: "${key()}", email: "${email}", password: "wrong ${from + i}"}) { ... on AccountRefused { reason } }`).join(" ")} }`;
    const many = await Promise.all(
      Array.from({ length: 5 }, (_, turn) =>
        api.send<Record<string, { reason: string }>>(aliases(turn * 14)),
      ),
    );

    const reasons = many.flatMap(({ data }) => Object.values(data).map(({ reason }) => reason));
    expect(reasons.filter((reason) => reason === "WRONG_EMAIL_OR_PASSWORD")).toHaveLength(10);
    expect((await attempt(email, password)).answer["reason"]).toBe("TOO_MANY_ATTEMPTS");
    await api.em().nativeDelete(SignInAttempt, {});
  });

  test("T10 counts anew after the right password and after a quarter of an hour", async () => {
    const { email } = await someone();
    for (let i = 0; i < 9; i += 1) await attempt(email, "wrong");
    expect((await attempt(email, password)).answer["__typename"]).toBe("SignInSuccess");
    for (let i = 0; i < 10; i += 1) await attempt(email, "wrong");
    expect((await attempt(email, password)).answer["reason"]).toBe("TOO_MANY_ATTEMPTS");

    await api.setClock(new Date(Date.now() + 16 * 60_000).toISOString());

    expect((await attempt(email, password)).answer["__typename"]).toBe("SignInSuccess");
    await api.setClock(null);
  });

  test("T10 looks at a hundred passwords of one network, whosever accounts they are", async () => {
    const em = api.em();
    for (let i = 0; i < 100; i += 1) {
      em.create(SignInAttempt, { emailHash: `somebody ${i}`, addressPrefix: "127.0.0", at: new Date() });
    }
    await em.flush();
    const { email } = await someone();

    expect((await attempt(email, password)).answer["reason"]).toBe("TOO_MANY_ATTEMPTS");
    await api.em().nativeDelete(SignInAttempt, {});
  });

  test("T59 keeps neither password nor address in receipts, attempts and journal", async () => {
    const { email } = await someone();
    await attempt(email, password);

    const { rows } = await api.app.services.reads.query<{ text: string }>(
      `select coalesce((select json_agg(r)::text from mutation_receipt r), '') || coalesce((select json_agg(a)::text from sign_in_attempt a), '')
        || coalesce((select json_agg(j)::text from journal j), '') as text`,
    );
    expect(rows[0]!.text).not.toContain(email);
    expect(rows[0]!.text).not.toContain(password);
  });
});

describe("signing out", () => {
  const signOut = `mutation ($input: SignOutInput!) { signOut(input: $input) { __typename } }`;

  test("T9 ends the session at once and takes the cookie away", async () => {
    const { email } = await someone();
    const cookie = cookieIn((await attempt(email, password)).given);

    const { answer, given } = await post(signOut, { key: key() }, cookie);

    expect(answer["__typename"]).toBe("SignOutSuccess");
    expect(given[0]).toMatch(/^collegium=; .*Expires=Thu, 01 Jan 1970/);
    expect(await viewerOf(cookie)).toBeNull();
  });

  test("by nobody is done already", async () => {
    const { answer } = await post(signOut, { key: key() });

    expect(answer["__typename"]).toBe("SignOutSuccess");
  });
});

describe("the network and the device of a request", () => {
  test.each([
    ["192.0.2.17", "192.0.2"],
    ["::ffff:192.0.2.17", "192.0.2"],
    ["2001:db8:12:3456:1::9", "2001:db8:12:34"],
    ["2001:db8::1", "2001:db8:0:00"],
    ["::1", "0:0:0:00"],
    [undefined, "unknown:0:0:00"],
  ])("%s belongs to %s", (address, prefix) => {
    expect(addressPrefixOf(address)).toBe(prefix);
  });

  test.each([
    [
      "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0 Safari/537.36",
      "Chrome, Windows",
    ],
    ["Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Safari/604.1", "Safari, iPhone"],
    ["curl/8", null],
    [undefined, null],
  ])("%s is told as %s", (userAgent, device) => {
    expect(deviceOf(userAgent)).toBe(device);
  });
});
