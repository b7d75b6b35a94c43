import { webcrypto } from "node:crypto";
import { act, screen, waitFor, within } from "@testing-library/react";
import { Route, Routes } from "react-router";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { show } from "../app/testing/show";
import { EntryPage } from "./EntryPage";

const base64 = (bytes: ArrayBuffer | Uint8Array) => Buffer.from(bytes as Uint8Array).toString("base64");
const text = (words: string) => new TextEncoder().encode(words);
const sha256 = async (...parts: Uint8Array[]) =>
  new Uint8Array(await webcrypto.subtle.digest("SHA-256", Buffer.concat(parts)));

const content = {
  number: "74-2024-0425",
  entry: "ATTESTED_EXPERT",
  event: "CATEGORY_SET",
  on: "2025-02-10",
  state: "ACTIVE",
  category: "SENIOR",
  directions: ["1.2", "2.4"],
  from: "2024-04-15",
  until: "2099-04-14",
  suspendedUntil: null,
};

/** The proof of a log of three records, of which the entry's is the last, as the API gives it. */
async function aProof(given: object = {}) {
  const { publicKey, privateKey } = (await webcrypto.subtle.generateKey("Ed25519", true, [
    "sign",
    "verify",
  ])) as webcrypto.CryptoKeyPair;
  const salt = new Uint8Array(16).fill(7);
  const words = JSON.stringify({ ...content, ...given });
  const beside = await sha256(text("the two records before"));
  const leaf = await sha256(Uint8Array.of(0), await sha256(salt, text(words)));
  const facts = {
    log: "collegium/register/74",
    number: 2,
    size: 3,
    root: base64(await sha256(Uint8Array.of(1), beside, leaf)),
    at: "2026-03-10T07:05:00.000Z",
  };
  const signed = text(
    Object.values(facts)
      .map((line) => `${line}\n`)
      .join(""),
  );
  const key = {
    __typename: "RegisterKey",
    number: 1,
    publicKey: base64(await webcrypto.subtle.exportKey("raw", publicKey)),
  };
  const signature = base64(await webcrypto.subtle.sign("Ed25519", privateKey, signed));
  return {
    __typename: "EntryProof",
    content: words,
    salt: base64(salt),
    index: 2,
    path: [base64(beside)],
    head: { __typename: "RegisterHead", ...facts, signature, key },
  };
}

const answer = (proof: object | null, given: object = {}) => ({
  registerEntry: {
    __typename: "RegisterEntry",
    id: "entry_1",
    registrationNo: "74-2024-0425",
    kind: "ATTESTED_EXPERT",
    category: "SENIOR",
    state: "ACTIVE",
    validFromOn: "2024-04-15",
    validUntilOn: "2099-04-14",
    suspendedUntilOn: null,
    person: { __typename: "Person", id: "person_1", fullName: "Волкова Анна", isInvented: false },
    municipality: null,
    directions: [{ __typename: "Direction", id: "d1", code: "1.2", nameRu: "Школы", nameEn: "Schools" }],
    basisOrder: null,
    events: [
      { __typename: "EntryEvent", kind: "CATEGORY_SET", on: "2025-02-10", basis: "Приказ № 2" },
      { __typename: "EntryEvent", kind: "INCLUDED", on: "2024-04-15", basis: "Приказ № 1" },
    ],
    proof,
    ...given,
  },
});

const draw = (...answers: object[]) =>
  show(
    <Routes>
      <Route path="/register/:id" element={<EntryPage />} />
    </Routes>,
    { answers: { RegisterEntry: answers }, path: "/register/entry_1" },
  );
const section = () => screen.getByRole("region", { name: "Проверка в вашем браузере" });
const says = (words: RegExp | string) => waitFor(() => within(section()).getByText(words));

// jsdom has no cryptography of its own.
beforeEach(() => void vi.stubGlobal("crypto", webcrypto));
afterEach(() => void vi.unstubAllGlobals());

test("R27 anybody gets an extract of an entry that the log has; before, the page can be printed", async () => {
  const { unmount } = await draw(answer(await aProof()));
  const extract = screen.getByRole("link", { name: "Выписка (PDF)" });
  expect(extract.getAttribute("href")).toBe("/files/extracts/entry_1.pdf");
  expect(screen.queryByRole("link", { name: "Полная выписка (PDF)" })).toBeNull();
  unmount();

  await draw(answer(null));
  expect(screen.queryByRole("link", { name: "Выписка (PDF)" })).toBeNull();
  expect(screen.getByRole("button", { name: "Распечатать" })).toBeTruthy();
});

test("R27 the entry's page says that the browser has found it genuine, as of when, and how large the log is", async () => {
  await draw(answer(await aProof()));

  expect(await says("Запись подлинная")).toBeTruthy();
  expect(within(section()).getByRole("status").textContent).toMatch(
    /по состоянию на 10.марта.*12:05.*Всего в журнале 3 записи\./,
  );
  const links = within(section()).getAllByRole("link", { hidden: true });
  expect(links.map((link) => link.getAttribute("href"))).toEqual([
    "/files/register-log.json",
    "/files/verify-register-log.mjs",
  ]);
});

test("R22 an entry whose term has ended since its last event is genuine", async () => {
  await draw(answer(await aProof({ until: "2026-01-01" }), { state: "EXPIRED", validUntilOn: "2026-01-01" }));

  expect(await says("Запись подлинная")).toBeTruthy();
});

test.each<[string, (proof: Awaited<ReturnType<typeof aProof>>) => object, RegExp]>([
  [
    "a record that is not in the log",
    (proof) => ({ ...proof, salt: base64(new Uint8Array(16)) }),
    /Этой записи нет в открытом журнале/,
  ],
  ["a path of another log", (proof) => ({ ...proof, path: [] }), /Этой записи нет в открытом журнале/],
  [
    "a proof that cannot be read",
    (proof) => ({ ...proof, path: ["%"] }),
    /Этой записи нет в открытом журнале/,
  ],
  [
    "a head of another time",
    ({ head, ...proof }) => ({ ...proof, head: { ...head, at: "2026-04-10T07:05:00.000Z" } }),
    /Подпись открытого журнала неверна/,
  ],
])("R27 the entry's page warns of %s", async (_what, alter, words) => {
  await draw(answer(alter(await aProof())));

  const alert = await waitFor(() => within(section()).getByRole("alert"));
  expect(alert.textContent).toMatch(/Проверка не пройдена\./);
  expect(alert.textContent).toMatch(words);
  expect(within(section()).queryByText("Запись подлинная")).toBeNull();
});

test.each<[string, object]>([
  ["a state", { state: "SUSPENDED" }],
  ["a category", { category: "LEADING" }],
  [
    "a direction",
    { directions: [{ __typename: "Direction", id: "d2", code: "1.1", nameRu: "", nameEn: "" }] },
  ],
  ["a term", { validUntilOn: "2100-04-14" }],
  ["a number", { registrationNo: "74-2024-0426" }],
])(
  "R27 the entry's page warns when it shows %s that the log does not have, after another look",
  async (_what, given) => {
    const { sent } = await draw(answer(await aProof(), given));

    await says(/расходятся с открытым журналом/);
    expect(sent.length).toBeGreaterThan(1);
  },
);

test("R27 a page that was older than the log is read again before anybody is alarmed", async () => {
  const proof = await aProof();
  await draw(answer(proof, { state: "SUSPENDED" }), answer(proof));

  expect(await says("Запись подлинная")).toBeTruthy();
});

test("R27 a change that waits for its place in the log is looked for again", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  await draw(answer(null), answer(await aProof()));
  expect(section().textContent).toContain("Последнее изменение ещё не внесено в открытый журнал");

  await act(async () => vi.advanceTimersByTime(2000));
  vi.useRealTimers();
  expect(await says("Запись подлинная")).toBeTruthy();
});

test("R27 an entry without a history has nothing in the log", async () => {
  await draw(answer(null, { events: [] }));

  expect(await says(/Запись перенесена в реестр без истории/)).toBeTruthy();
});

test("R27 a browser that cannot check says so, and names what can", async () => {
  vi.stubGlobal("crypto", { subtle: undefined });
  await draw(answer(await aProof()));

  expect(await says(/Этот браузер не может проверить подпись/)).toBeTruthy();
});
