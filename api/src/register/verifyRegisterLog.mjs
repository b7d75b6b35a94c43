// Проверяет выгрузку открытого журнала реестра экспертов и выписки из него: без сети и без других программ, кроме Node 18
// или новее.
//
//   node verify-register-log.mjs register-log.json
//   node verify-register-log.mjs register-log.json --extract АДРЕС
//   node verify-register-log.mjs --key КЛЮЧ --extract АДРЕС
//
//   --extract АДРЕС      проверить выписку: АДРЕС — то, что прочитано из её QR-кода; без выгрузки нужен ключ
//   --since РАНЬШЕ.json  журнал продолжает выгрузку, сохранённую раньше: ничего не изменено и не убрано
//   --key КЛЮЧ           журнал подписан этим ключом (опубликованным, записанным раньше) или его преемником
//   --entry НОМЕР        показать записи журнала об этом номере реестра
//   --en                 in English
//
// Конец с кодом 0: журнал подлинный; 1: нет, и названо, что в нём не так; 2: проверить нечего.
// The log is a Merkle tree after RFC 9162 with SHA-256; heads and keys are signed by Ed25519.
import { createHash, createPublicKey, verify } from "node:crypto";
import { readFileSync, realpathSync } from "node:fs";
import process from "node:process";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";

const words = {
  ru: {
    genuine: "Журнал подлинный.",
    wrong: "Журнал НЕ подлинный.",
    log: (name) => `Журнал: ${name}`,
    empty: "Записей в журнале ещё нет.",
    size: (size, erased) => `Записей: ${size}` + (erased > 0 ? `, содержание удалено в ${erased}` : ""),
    asOf: (instant) => `По состоянию на: ${instant}`,
    key: (number, key) => `Ключ ${number}: ${key}`,
    continues: (size, instant) => `Прежние записи (${size} на ${instant}) не изменены.`,
    record: (index, content) => `Запись ${index}: ${content}`,
    noRecord: (number) => `О номере ${number} в журнале ничего нет.`,
    notJson: () => "Файл не читается как JSON.",
    form: (path) => `Не та форма: ${path}.`,
    keyNumber: (place) => `Ключ ${place}: номера ключей идут не подряд.`,
    keyPeriod: (number) => `Ключ ${number}: срок действия не сходится с началом следующего ключа.`,
    keySignature: (number) => `Ключ ${number}: подпись предыдущего ключа неверна.`,
    keyMissing: (key) => `Журнал не подписан ключом ${key} или его преемником.`,
    leafNumber: (place) => `Запись ${place}: номера записей идут не подряд.`,
    leafContent: (index) => `Запись ${index}: содержание не то, которое внесено в журнал.`,
    headNumber: (place) => `Состояние ${place}: номера состояний идут не подряд.`,
    headOrder: (number) => `Состояние ${number}: оно меньше или раньше предыдущего.`,
    headKey: (number) => `Состояние ${number}: ключ в это время не действовал.`,
    headRoot: (number, first, last) => `Состояние ${number}: не сходится с записями ${first}–${last}.`,
    headSignature: (number) => `Состояние ${number}: подпись неверна.`,
    headBeyond: (number) => `Состояние ${number}: записей в файле меньше, чем в нём указано.`,
    unsigned: (index) => `Запись ${index}: она и все следующие не подписаны.`,
    forked: (number) => `Состояние ${number}: в прежней выгрузке оно другое.`,
    shorter: () => "Прежняя выгрузка длиннее: из журнала убран конец, или файлы перепутаны.",
    otherKeys: (number) => `Ключ ${number}: в прежней выгрузке он другой.`,
    earlier: (problem) => `Прежняя выгрузка. ${problem}`,
    usage: "Как запустить проверку, сказано в начале этой программы.",
    unreadable: (path) => `Файл ${path} не открывается.`,
    extractGenuine: (on) => `Подлинно на ${dayOf(on, "ru")} года.`,
    extractWrong: "НЕ подлинно.",
    certificate: "Справка о работе эксперта",
    entry: (number) => `Номер записи: ${number}`,
    person: (name) => `Фамилия, имя, отчество: ${name ?? "не опубликованы"}`,
    invented: "Вымышленное лицо",
    state: (state) => `Состояние в этот день: ${ruWords[state] ?? state}`,
    category: (category) => `Категория: ${ruWords[category] ?? category}`,
    directions: (codes) => `Направления: ${codes.join(", ")}`,
    municipality: (name) => `Муниципалитет: ${name}`,
    term: (from, until) => `Срок: с ${dayOf(from, "ru")} по ${dayOf(until, "ru")} года`,
    work: (year, documents, reviews, hours) =>
      `За ${year} год документов: ${documents}, экспертных листов: ${reviews}, часов по норме: ${hours}`,
    happened: (event, on) => `После этого: ${ruWords[event] ?? event}, ${dayOf(on, "ru")} года`,
    nothingSince: (instant) => `По журналу на ${instant} с тех пор ничего не произошло.`,
    logIsOlder: "Выгрузка старше выписки: что было потом, по ней не узнать.",
    code: () => "Код не читается: он повреждён или не от выписки.",
    extractKey: (number) => `Ключ ${number} неизвестен. Возьмите более новую выгрузку журнала.`,
    extractPeriod: (number) => `Ключ ${number} в это время не действовал.`,
    extractHead: () => "Запись не внесена в подписанный журнал.",
    extractSignature: () => "Подпись выписки неверна.",
    extractForked: () => "В выгрузке журнал другой.",
  },
  en: {
    genuine: "The log is genuine.",
    wrong: "The log is NOT genuine.",
    log: (name) => `Log: ${name}`,
    empty: "The log has no records yet.",
    size: (size, erased) => `Records: ${size}` + (erased > 0 ? `, content erased in ${erased}` : ""),
    asOf: (instant) => `As of: ${instant}`,
    key: (number, key) => `Key ${number}: ${key}`,
    continues: (size, instant) => `No earlier record (${size} as of ${instant}) was altered.`,
    record: (index, content) => `Record ${index}: ${content}`,
    noRecord: (number) => `The log says nothing of ${number}.`,
    notJson: () => "The file is no JSON.",
    form: (path) => `Not of the form: ${path}.`,
    keyNumber: (place) => `Key ${place}: the numbers of keys have a gap.`,
    keyPeriod: (number) => `Key ${number}: its time does not end where the next one begins.`,
    keySignature: (number) => `Key ${number}: it was not signed by the key before.`,
    keyMissing: (key) => `Neither key ${key} nor one after it has signed the log.`,
    leafNumber: (place) => `Record ${place}: the numbers of records have a gap.`,
    leafContent: (index) => `Record ${index}: its content is not what the log has committed to.`,
    headNumber: (place) => `Head ${place}: the numbers of heads have a gap.`,
    headOrder: (number) => `Head ${number}: it is smaller or earlier than the one before.`,
    headKey: (number) => `Head ${number}: its key did not sign at that time.`,
    headRoot: (number, first, last) => `Head ${number}: it does not fit the records ${first} to ${last}.`,
    headSignature: (number) => `Head ${number}: its signature is wrong.`,
    headBeyond: (number) => `Head ${number}: the file has fewer records than it says.`,
    unsigned: (index) => `Record ${index}: it and all that follow are not signed.`,
    forked: (number) => `Head ${number}: in the earlier export it is another one.`,
    shorter: () => "The earlier export is longer: an end was taken away, or the files exchanged.",
    otherKeys: (number) => `Key ${number}: in the earlier export it is another one.`,
    earlier: (problem) => `The earlier export. ${problem}`,
    usage: "The beginning of this program says how it is run.",
    unreadable: (path) => `The file ${path} cannot be opened.`,
    extractGenuine: (on) => `Genuine as of ${dayOf(on, "en")}.`,
    extractWrong: "NOT genuine.",
    certificate: "Certificate of an expert's work",
    entry: (number) => `Registration number: ${number}`,
    person: (name) => `Name: ${name ?? "not published"}`,
    invented: "An invented person",
    state: (state) => `State on that day: ${state}`,
    category: (category) => `Category: ${category}`,
    directions: (codes) => `Directions: ${codes.join(", ")}`,
    municipality: (name) => `Municipality: ${name}`,
    term: (from, until) => `Term: ${dayOf(from, "en")} to ${dayOf(until, "en")}`,
    work: (year, documents, reviews, hours) =>
      `In ${year} documents: ${documents}, reviews: ${reviews}, hours by the norm: ${hours}`,
    happened: (event, on) => `Since then: ${event}, ${dayOf(on, "en")}`,
    nothingSince: (instant) => `By the log as of ${instant} nothing has happened since.`,
    logIsOlder: "The export is older than the extract and cannot tell what came later.",
    code: () => "The code cannot be read: it is damaged, or not of an extract.",
    extractKey: (number) => `Key ${number} is not known. Take a later export of the log.`,
    extractPeriod: (number) => `Key ${number} did not sign at that time.`,
    extractHead: () => "The entry is not in the signed log.",
    extractSignature: () => "The signature of the extract is wrong.",
    extractForked: () => "The export has another log.",
  },
};

const ruWords = {
  ACTIVE: "действует",
  SUSPENDED: "приостановлена",
  EXPIRED: "срок истёк",
  EXCLUDED: "исключена",
  LISTED: "участвует в группе",
  CLOSED: "участие завершено",
  INCLUDED: "внесена в реестр",
  RENEWED: "срок продлён",
  CATEGORY_SET: "изменена категория",
  DIRECTIONS_SET: "изменены направления",
  REINSTATED: "возобновлена",
  EMPLOYER_CHANGED: "изменено основное место работы",
  ANNULLED: "аннулирована",
  BASIC: "эксперт",
  SENIOR: "старший эксперт",
  LEADING: "ведущий эксперт",
};
const months = {
  ru: "января февраля марта апреля мая июня июля августа сентября октября ноября декабря".split(" "),
  en: "January February March April May June July August September October November December".split(" "),
};
/** 2026-03-14 in words, whatever the machine's language is. */
const dayOf = (on, language) =>
  `${Number(on.slice(8, 10))} ${months[language][Number(on.slice(5, 7)) - 1]} ${on.slice(0, 4)}`;

/** What is wrong, by the name of its sentence. */
class Wrong extends Error {
  constructor(name, ...values) {
    super(name);
    this.say = (language) => words[language][name](...values);
  }
}

function demand(holds, name, ...values) {
  if (!holds) throw new Wrong(name, ...values);
}

const sha256 = (...parts) => {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return hash.digest();
};
const leafHash = (entry) => sha256(Uint8Array.of(0), entry);
const nodeHash = (left, right) => sha256(Uint8Array.of(1), left, right);

/** The tree while it grows: the roots of its complete subtrees, the largest first. */
class Tree {
  size = 0;
  #peaks = [];

  add(hash) {
    let peak = hash;
    for (let rest = this.size; rest % 2 === 1; rest = (rest - 1) / 2)
      peak = nodeHash(this.#peaks.pop(), peak);
    this.#peaks.push(peak);
    this.size += 1;
  }

  root() {
    return this.#peaks.reduceRight((right, left) => nodeHash(left, right));
  }
}

const isNumber = (value) => Number.isSafeInteger(value) && value >= 0;
const isText = (value) => typeof value === "string";
const isInstant = (value) =>
  isText(value) && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value) && !Number.isNaN(Date.parse(value));
const isBytes = (length) => (value) =>
  isText(value) &&
  Buffer.from(value, "base64").length === length &&
  Buffer.from(value, "base64").toString("base64") === value;
const orNull = (isFit) => (value) => value === null || isFit(value);

const forms = {
  keys: {
    number: isNumber,
    publicKey: isBytes(32),
    from: isInstant,
    until: orNull(isInstant),
    signature: isBytes(64),
  },
  heads: {
    number: isNumber,
    size: isNumber,
    root: isBytes(32),
    at: isInstant,
    key: isNumber,
    signature: isBytes(64),
  },
  leaves: { index: isNumber, commitment: isBytes(32), salt: orNull(isBytes(16)), content: orNull(isText) },
};

/** Fields that nothing signs could tell a reader anything, so there must be none. */
function demandForm(value, form, path) {
  demand(typeof value === "object" && value !== null && !Array.isArray(value), "form", path);
  for (const name of Object.keys(value)) demand(Object.hasOwn(form, name), "form", `${path}.${name}`);
  for (const [name, isFit] of Object.entries(form))
    demand(Object.hasOwn(value, name) && isFit(value[name]), "form", `${path}.${name}`);
}

function read(text) {
  let log;
  try {
    log = JSON.parse(text);
  } catch {
    throw new Wrong("notJson");
  }
  demandForm(
    log,
    {
      format: (value) => value === "collegium-register-log/1",
      log: isText,
      keys: Array.isArray,
      heads: Array.isArray,
      leaves: Array.isArray,
    },
    "$",
  );
  for (const [name, form] of Object.entries(forms))
    log[name].forEach((value, place) => demandForm(value, form, `$.${name}[${place}]`));
  return log;
}

const publicKeyOf = (base64) =>
  createPublicKey({
    key: { kty: "OKP", crv: "Ed25519", x: Buffer.from(base64, "base64").toString("base64url") },
    format: "jwk",
  });
const isSigned = (lines, signature, key) =>
  verify(null, Buffer.from(lines.map((line) => `${line}\n`).join("")), key, Buffer.from(signature, "base64"));

/** The public keys by number; each but the first is signed by the one before it. */
function checkKeys({ keys }) {
  const known = [];
  for (const [place, { number, publicKey, from, until, signature }] of keys.entries()) {
    const next = keys[place + 1];
    demand(number === place + 1, "keyNumber", place + 1);
    demand(until === (next ? next.from : null) && (until === null || from <= until), "keyPeriod", number);
    known.push(publicKeyOf(publicKey));
    demand(
      isSigned(["collegium/key", number, publicKey, from], signature, known[Math.max(0, place - 1)]),
      "keySignature",
      number,
    );
  }
  return known;
}

function checkHead(log, place, tree, known) {
  const { number, size, root, at, key, signature } = log.heads[place];
  const former = log.heads[place - 1] ?? { size: 0, at: "", key: 0 };
  demand(number === place + 1, "headNumber", place + 1);
  demand(size > former.size && at >= former.at, "headOrder", number);
  const period = log.keys[key - 1];
  demand(
    period && key >= former.key && period.from <= at && (period.until === null || at <= period.until),
    "headKey",
    number,
  );
  demand(tree.root().toString("base64") === root, "headRoot", number, former.size, size - 1);
  demand(isSigned([log.log, number, size, root, at], signature, known[key - 1]), "headSignature", number);
}

function checkLog(log) {
  const known = checkKeys(log);
  const tree = new Tree();
  let heads = 0;
  for (const [place, { index, commitment, salt, content }] of log.leaves.entries()) {
    demand(index === place, "leafNumber", place);
    demand((salt === null) === (content === null), "leafContent", index);
    const isFit =
      salt === null || sha256(Buffer.from(salt, "base64"), content).toString("base64") === commitment;
    demand(isFit, "leafContent", index);
    tree.add(leafHash(Buffer.from(commitment, "base64")));
    if (log.heads[heads]?.size > tree.size) continue;
    demand(heads < log.heads.length, "unsigned", index);
    checkHead(log, heads, tree, known);
    heads += 1;
  }
  demand(heads === log.heads.length, "headBeyond", heads + 1);
}

/** Whoever trusts a key trusts those after it, whom it has signed, and no earlier one. */
function checkOwner({ keys, heads }, trusted) {
  const key = keys.find(({ publicKey }) => publicKey === trusted);
  demand(key && heads.length > 0 && heads.at(-1).key >= key.number, "keyMissing", trusted);
}

const isSame = (one, other, names) => names.every((name) => one[name] === other[name]);

/** The heads of the earlier export are the first heads of this one, and they hold every record. */
function checkGrowth(log, earlier) {
  try {
    checkLog(earlier);
  } catch (error) {
    if (!(error instanceof Wrong)) throw error;
    throw Object.assign(new Wrong("earlier"), {
      say: (language) => words[language].earlier(error.say(language)),
    });
  }
  demand(log.log === earlier.log, "form", "$.log");
  for (const [place, key] of earlier.keys.entries())
    demand(log.keys[place] && isSame(key, log.keys[place], ["publicKey", "from"]), "otherKeys", place + 1);
  for (const [place, head] of earlier.heads.entries()) {
    demand(log.heads[place], "shorter");
    demand(isSame(head, log.heads[place], Object.keys(forms.heads)), "forked", place + 1);
  }
}

/** The instant as people read it; in UTC, whatever the machine's zone and language are. */
const shown = (instant) => `${instant.slice(0, 10)} ${instant.slice(11, 19)} UTC`;

function tellOf(log, { earlier, entry, language }) {
  const say = words[language];
  const last = log.heads.at(-1);
  const lines = [say.genuine, say.log(log.log)];
  if (!last) return [...lines, say.empty];
  const erased = log.leaves.filter(({ content }) => content === null).length;
  lines.push(say.size(last.size, erased), say.asOf(shown(last.at)));
  lines.push(...log.keys.map(({ number, publicKey }) => say.key(number, publicKey)));
  if (earlier?.heads.length > 0) {
    const { size, at } = earlier.heads.at(-1);
    lines.push(say.continues(size, shown(at)));
  }
  if (entry) {
    const found = log.leaves.filter(
      ({ content }) => content !== null && JSON.parse(content).number === entry,
    );
    lines.push(...found.map(({ index, content }) => say.record(index, content)));
    if (found.length === 0) lines.push(say.noRecord(entry));
  }
  return lines;
}

/** Checks an export; gives whether it is genuine, and the lines that say so or name what is wrong. */
export function verifyRegisterLog(text, { since, key, entry, language = "ru" } = {}) {
  try {
    const log = read(text);
    checkLog(log);
    if (key !== undefined) checkOwner(log, key);
    const earlier = since === undefined ? null : read(since);
    if (earlier) checkGrowth(log, earlier);
    return { isGenuine: true, lines: tellOf(log, { earlier, entry, language }) };
  } catch (error) {
    if (!(error instanceof Wrong)) throw error;
    return { isGenuine: false, lines: [words[language].wrong, error.say(language)] };
  }
}

const contentNames = "number entry event on state category directions from until suspendedUntil".split(" ");

/** What a code states, and the bytes it is checked by. */
function readExtract(address) {
  const bytes = Buffer.from(address.slice(address.indexOf("#") + 1).trim(), "base64url");
  try {
    const end = 3 + bytes.readUInt16BE(1);
    const [at, on, keyNumber, , fullName, municipality, state, isInvented, work, head, values] = JSON.parse(
      bytes.toString("utf8", 3, end),
    );
    const [log, number, size, headAt, headKey, index] = head;
    const content = Object.fromEntries(contentNames.map((name, place) => [name, values[place]]));
    const pathStart = end + 17;
    const pathEnd = pathStart + 32 * bytes[end + 16];
    demand(bytes[0] === 1 && bytes.length === pathEnd + 128, "code");
    return {
      at,
      on,
      keyNumber,
      fullName,
      municipality,
      state,
      isInvented,
      work,
      content,
      index,
      head: { log, number, size, at: headAt, key: headKey },
      salt: bytes.subarray(end, end + 16),
      path: Array.from({ length: bytes[end + 16] }, (_, place) =>
        bytes.subarray(pathStart + 32 * place, pathStart + 32 * (place + 1)),
      ),
      headSignature: bytes.subarray(pathEnd, pathEnd + 64),
      body: bytes.subarray(0, pathEnd + 64),
      signature: bytes.subarray(pathEnd + 64),
    };
  } catch {
    throw new Wrong("code");
  }
}

/** The root to which the path leads (RFC 9162, 2.1.3.2); null when it is not the path of that leaf. */
function rootOver({ content, salt, index, head, path }) {
  let reached = leafHash(sha256(salt, JSON.stringify(content)));
  let [place, last] = [index, head.size - 1];
  if (!isNumber(place) || place > last) return null;
  for (const node of path) {
    if (last === 0) return null;
    if (place % 2 === 1 || place === last) {
      reached = nodeHash(node, reached);
      while (place % 2 === 0 && place !== 0) [place, last] = [place / 2, Math.floor(last / 2)];
    } else {
      reached = nodeHash(reached, node);
    }
    [place, last] = [Math.floor(place / 2), Math.floor(last / 2)];
  }
  return last === 0 ? reached.toString("base64") : null;
}

/** The keys of the export, or the one that is trusted, taken for that of the extract. */
function keyOf(number, at, { log, trusted }) {
  if (!log) {
    demand(isBytes(32)(trusted), "extractKey", number);
    return publicKeyOf(trusted);
  }
  const key = log.keys[number - 1];
  demand(key, "extractKey", number);
  demand(key.from <= at && (key.until === null || at <= key.until), "extractPeriod", number);
  return publicKeyOf(key.publicKey);
}

function checkExtract(extract, trust) {
  const { head, headSignature, keyNumber, at, body, signature } = extract;
  const own = Buffer.concat([Buffer.from("collegium/extract/1\n"), body]);
  demand(trust.log || head.key === keyNumber, "extractKey", keyNumber);
  demand(verify(null, own, keyOf(keyNumber, at, trust), signature), "extractSignature");
  const root = rootOver(extract);
  const lines = [head.log, head.number, head.size, root, head.at];
  const isLogged =
    root !== null && isSigned(lines, headSignature.toString("base64"), keyOf(head.key, head.at, trust));
  demand(isLogged, "extractHead");
  const same = trust.log?.heads[head.number - 1];
  demand(
    !same || (trust.log.log === head.log && same.root === root && same.size === head.size),
    "extractForked",
  );
}

function tellOfExtract(extract, { log, language }) {
  const say = words[language];
  const { content, fullName, municipality, state, isInvented, work, on, head, index } = extract;
  const lines = [
    say.extractGenuine(on),
    ...(work ? [say.certificate] : []),
    say.entry(content.number),
    say.person(fullName),
    ...(isInvented ? [say.invented] : []),
    say.state(state),
    ...(content.category ? [say.category(content.category)] : []),
    ...(content.directions.length > 0 ? [say.directions(content.directions)] : []),
    say.term(content.from, content.until),
    ...(municipality ? [say.municipality(municipality)] : []),
    ...(work ? [say.work(...work)] : []),
  ];
  if (!log) return lines;
  if (log.heads.length < head.number) return [...lines, say.logIsOlder];
  const since = log.leaves
    .slice(index + 1)
    .map((leaf) => leaf.content && JSON.parse(leaf.content))
    .filter((later) => later?.number === content.number);
  if (since.length === 0) return [...lines, say.nothingSince(shown(log.heads.at(-1).at))];
  return [...lines, ...since.map((later) => say.happened(later.event, later.on))];
}

/** Checks the code of an extract or certificate by an export of the log, or by a key that is trusted. */
export function verifyExtract(address, { log: text, key, language = "ru" }) {
  try {
    const log = text === undefined ? null : read(text);
    if (log) checkLog(log);
    if (log && key !== undefined) checkOwner(log, key);
    const extract = readExtract(address);
    checkExtract(extract, { log, trusted: key });
    return { isGenuine: true, lines: tellOfExtract(extract, { log, language }) };
  } catch (error) {
    if (!(error instanceof Wrong)) throw error;
    return { isGenuine: false, lines: [words[language].extractWrong, error.say(language)] };
  }
}

const text = { type: "string" };

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { since: text, key: text, entry: text, extract: text, en: { type: "boolean" } },
    });
    const mayDoWithout = values.extract !== undefined && values.key !== undefined;
    const isComplete = positionals.length === 1 || (positionals.length === 0 && mayDoWithout);
    return { ...values, isComplete, path: positionals[0] };
  } catch {
    return { isComplete: false };
  }
}

/** What is written, and the code with which the program ends. */
function run({ isComplete, path, since, key, entry, extract, en }) {
  const language = en ? "en" : "ru";
  if (!isComplete) return [[words[language].usage], 2];

  const texts = [];
  for (const file of [path, since].filter((given) => given !== undefined)) {
    try {
      texts.push(readFileSync(file, "utf8"));
    } catch {
      return [[words[language].unreadable(file)], 2];
    }
  }
  const { isGenuine, lines } =
    extract === undefined
      ? verifyRegisterLog(texts[0], { since: texts[1], key, entry, language })
      : verifyExtract(extract, { log: texts[0], key, language });
  return [lines, isGenuine ? 0 : 1];
}

if (process.argv[1] && import.meta.url === pathToFileURL(realpathSync(process.argv[1])).href) {
  const [lines, code] = run(readArguments());
  process.stdout.write(lines.map((line) => `${line}\n`).join(""));
  process.exitCode = code;
}
