import { webcrypto } from "node:crypto";
import { screen, waitFor, within } from "@testing-library/react";
import { Route, Routes } from "react-router";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { show } from "../app/testing/show";
import { VerifyPage } from "./VerifyPage";

const { subtle } = webcrypto;
const base64 = (bytes: ArrayBuffer | Uint8Array) => Buffer.from(bytes as Uint8Array).toString("base64");
const text = (words: string) => new TextEncoder().encode(words);
const lines = (...facts: (string | number)[]) => text(facts.map((fact) => `${fact}\n`).join(""));
const sha256 = async (...parts: Uint8Array[]) =>
  new Uint8Array(await subtle.digest("SHA-256", Buffer.concat(parts)));

const names = [
  "number",
  "entry",
  "event",
  "on",
  "state",
  "category",
  "directions",
  "from",
  "until",
  "suspendedUntil",
];
const values = [
  "74-2024-0425",
  "ATTESTED_EXPERT",
  "INCLUDED",
  "2024-04-15",
  "ACTIVE",
  "SENIOR",
  ["1.2"],
  "2024-04-15",
  "2027-04-14",
  null,
];

/** A register of two records, of which the entry's is the first, with its key and the code of an extract. */
async function aRegister(work: number[] | null = null) {
  const pair = (await subtle.generateKey("Ed25519", true, ["sign", "verify"])) as webcrypto.CryptoKeyPair;
  const sign = async (words: Uint8Array) =>
    new Uint8Array(await subtle.sign("Ed25519", pair.privateKey, words));
  const publicKey = base64(await subtle.exportKey("raw", pair.publicKey));
  const salt = new Uint8Array(16).fill(7);
  const content = JSON.stringify(Object.fromEntries(names.map((name, place) => [name, values[place]])));
  const leaf = await sha256(Uint8Array.of(0), await sha256(salt, text(content)));
  const beside = await sha256(text("another record"));
  const root = await sha256(Uint8Array.of(1), leaf, beside);
  const [log, at] = ["collegium/register/74", "2026-03-10T07:05:00.000Z"];
  const texts = text(
    JSON.stringify([
      "2026-03-14T07:00:00.000Z",
      "2026-03-14",
      1,
      "1",
      "Волкова Анна",
      "Миасский ГО",
      "ACTIVE",
      0,
      work,
      [log, 4, 2, at, 1, 0],
      values,
    ]),
  );
  const body = Buffer.concat([
    Uint8Array.of(1, texts.length >> 8, texts.length & 255),
    texts,
    salt,
    Uint8Array.of(1),
    beside,
    await sign(lines(log, 4, 2, base64(root), at)),
  ]);
  const code = Buffer.concat([body, await sign(Buffer.concat([text("collegium/extract/1\n"), body]))]);
  const fromAt = "2026-01-01T00:00:00.000Z";
  return {
    code: code.toString("base64url"),
    root: base64(root),
    keys: [
      {
        __typename: "RegisterKey",
        number: 1,
        publicKey,
        fromAt,
        untilAt: null,
        signature: base64(await sign(lines("collegium/key", 1, publicKey, fromAt))),
      },
    ],
  };
}
type Register = Awaited<ReturnType<typeof aRegister>>;

const event = (kind: string, on: string) => ({ __typename: "EntryEvent", kind, on });
const online = ({ keys, root }: Register, entry: object | null = {}) => ({
  VerifyKeys: { registerKeys: keys },
  VerifyExtract: {
    registerEntry: entry && {
      __typename: "RegisterEntry",
      id: "entry_1",
      registrationNo: "74-2024-0425",
      state: "ACTIVE",
      suspendedUntilOn: null,
      validUntilOn: "2027-04-14",
      events: [event("INCLUDED", "2024-04-15")],
      ...entry,
    },
    registerHead: { __typename: "RegisterHead", size: 2, root },
  },
  VerifyConsistency: { registerConsistency: [] },
});
const lost = new TypeError("Failed to fetch");
const offline = { VerifyKeys: lost, VerifyExtract: lost, VerifyConsistency: lost };
const open = (code: string, answers: Record<string, unknown>) =>
  show(
    <Routes>
      <Route path="/register/verify" element={<VerifyPage />} />
    </Routes>,
    { answers, path: `/register/verify${code && `#${code}`}` },
  );
const since = () => screen.findByRole("region", { name: "Что изменилось с этого дня" });

// jsdom has no cryptography of its own.
beforeEach(() => void vi.stubGlobal("crypto", webcrypto));
afterEach(() => void vi.unstubAllGlobals());

test("R27 an extract is genuine as of its day, and with a network the page says that nothing has changed", async () => {
  const register = await aRegister();
  await open(register.code, online(register));

  expect(await screen.findByText("Подлинно на 14 марта 2026 г.")).toBeTruthy();
  const facts = screen.getByRole("region", { name: "Выписка из реестра" });
  expect(facts.textContent).toContain("Волкова Анна");
  expect(facts.textContent).toContain("Старший эксперт");
  await waitFor(async () =>
    expect((await since()).textContent).toContain("Приказов, которые изменили запись, не было."),
  );
});

test("R27 with a network the page adds what has happened since", async () => {
  const register = await aRegister();
  const events = [event("SUSPENDED", "2026-04-02"), event("INCLUDED", "2024-04-15")];
  await open(register.code, online(register, { state: "SUSPENDED", events }));

  await waitFor(async () =>
    expect((await since()).textContent).toMatch(/2.апреля.*Приостановлено.*Сегодня:/),
  );
  expect((await since()).textContent).not.toContain("Внесена");
});

test("R27 without a network it is found genuine by the key that was kept, and without one nothing is claimed", async () => {
  const register = await aRegister();
  const first = await open(register.code, offline);
  expect(await screen.findByText(/Устройство ещё не знает ключа реестра/)).toBeTruthy();
  first.unmount();

  const second = await open(register.code, online(register));
  await screen.findByText("Подлинно на 14 марта 2026 г.");
  second.unmount();
  await open(register.code, offline);

  expect(await screen.findByText("Подлинно на 14 марта 2026 г.")).toBeTruthy();
  await waitFor(async () => expect((await since()).textContent).toMatch(/Без сети это неизвестно/));
});

test("R27 another name, another register's key and a log that was written anew are told", async () => {
  const register = await aRegister();
  const forged = Buffer.from(register.code, "base64url");
  forged.set(text("Орлова"), forged.indexOf("Волкова"));
  const first = await open(forged.toString("base64url"), online(register));
  expect(await screen.findByText(/^Не подлинно/)).toBeTruthy();
  first.unmount();

  const rewritten = online({ ...register, root: base64(new Uint8Array(32)) });
  const second = await open(register.code, rewritten);
  expect(await screen.findByText(/Журнал реестра не продолжает/)).toBeTruthy();
  second.unmount();

  await open(register.code, online(await aRegister()));
  expect(await screen.findByText(/Ключи реестра не те/)).toBeTruthy();
});

test("a certificate says the year's work; an annulled entry is told", async () => {
  const register = await aRegister([2026, 4, 5, 20]);
  await open(register.code, online(register, null));

  const facts = await screen.findByRole("region", { name: "Справка о работе эксперта" });
  expect(within(facts).getByText("20 часов")).toBeTruthy();
  expect(await screen.findByText(/её аннулировали/)).toBeTruthy();
});

test("a code is also taken as text; what is none is told", async () => {
  const register = await aRegister();
  const { user } = await open("", online(register));
  const address = `https://example.ru/register/verify#${register.code}`;
  await user.click(screen.getByLabelText("Адрес из кода"));
  await user.paste(address);
  await user.click(screen.getByRole("button", { name: "Проверить" }));
  expect(await screen.findByText("Подлинно на 14 марта 2026 г.")).toBeTruthy();
});

test("what is no code is told", async () => {
  await open("74-2024-0425", {});

  expect(await screen.findByText(/Это не код выписки/)).toBeTruthy();
});
