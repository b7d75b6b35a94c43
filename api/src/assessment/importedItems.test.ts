import { expect, test } from "vitest";

import type { ImportedItem, ImportedRow } from "./importedItem.model.js";
import { NotXml, parseItemXml } from "./itemXml.js";
import { readGift } from "./readGift.js";
import { readMoodle } from "./readMoodle.js";
import { readQti } from "./readQti.js";
import { smallest } from "./assessment.factory.js";
import type { ItemType } from "./item.entity.js";
import { writeQti } from "./writeQti.js";

const only = (rows: ImportedRow[]): ImportedItem => {
  expect(rows).toHaveLength(1);
  const [{ item }] = rows as [ImportedRow];
  if (typeof item === "string") throw new Error(item);
  return item;
};
const whyNot = (rows: ImportedRow[]) => rows.map(({ item }) => (typeof item === "string" ? item : item.type));
const gift = (text: string) => only(readGift(text));

test("GIFT: one answer with feedback as reasons, title and escaped signs", () => {
  const [row] = readGift(
    "// примечание\n$CATEGORY: цикл\n\n::Цель::Что первым\\: цель или мера? {\n=Цель \\= результат#Так и есть.\n~Мера#Она следует из анализа.\n####Цикл начинается с цели.}",
  );
  expect(row!.title).toBe("Цель");
  expect(row!.item).toMatchObject({
    type: "SINGLE",
    content: {
      stem: "Что первым: цель или мера?",
      options: [{ text: "Цель = результат" }, { text: "Мера" }],
    },
    key: { choices: ["o0"] },
    reasons: {
      key: "Цикл начинается с цели.",
      options: { o0: "Так и есть.", o1: "Она следует из анализа." },
    },
  });
});

test("GIFT: several answers, pairs, numbers, short and extended answers, true and false", () => {
  expect(gift("Что относится к данным? {~%50%Опрос ~%50%Отчёт ~%-100%Приказ}")).toMatchObject({
    type: "MULTIPLE",
    key: { choices: ["o0", "o1"] },
  });
  expect(gift("Найдите пары. {=Цель -> Чего хотим =Мера -> Что делаем}")).toMatchObject({
    type: "MATCH",
    content: { left: [{ text: "Цель" }, { text: "Мера" }] },
    key: { pairs: { l0: "o0", l1: "o1" } },
  });
  expect(gift("Сколько? {#12.5:0.1}")).toMatchObject({
    type: "NUMBER",
    key: { value: 12.5, tolerance: 0.1 },
  });
  expect(gift("Сколько? {#1..5}")).toMatchObject({ key: { value: 3, tolerance: 2 } });
  expect(gift("Назовите. {=мониторинг =отслеживание}")).toMatchObject({
    type: "SHORT",
    key: { accepted: ["мониторинг", "отслеживание"] },
  });
  expect(gift("Разберите случай. {}")).toMatchObject({ type: "EXTENDED", key: null });
  expect(gift("Цикл начинается с цели. {TRUE}")).toMatchObject({ type: "SINGLE", key: { choices: ["o0"] } });
});

test("GIFT: markup is text and stays as it was written", () => {
  const item = gift(
    '[html]<b onclick="alert(1)">Что</b> первым? {\\=нет ~Мера}'.replace("\\=нет", "=Цель<script>"),
  );
  expect(item.content.stem).toBe('<b onclick="alert(1)">Что</b> первым?');
  expect(item.content.options![0]!.text).toBe("Цель<script>");
});

test("GIFT: what cannot be read is told and not guessed", () => {
  const text = [
    "Просто текст без ответа",
    "Два {=a ~b} блока {=c ~d}",
    "Часть баллов {~%70%Опрос ~%30%Отчёт ~Приказ}",
    "Ничего верного {~Опрос ~Отчёт}",
    "Звёздочка {=мони*}",
    "Не число {#много}",
    "Не закрыто {=a ~b",
  ].join("\n\n");
  expect(whyNot(readGift(text))).toEqual([
    "NOT_A_QUESTION",
    "SEVERAL_BLOCKS",
    "PARTIAL_CREDIT",
    "NO_RIGHT_ANSWER",
    "WILDCARD",
    "NOT_A_NUMBER",
    "MALFORMED",
  ]);
});

const moodle = (type: string, inner: string) =>
  `<?xml version="1.0"?><quiz><question type="category"/><question type="${type}"><name><text>Имя</text></name>
  <questiontext format="html"><text><![CDATA[<p>Что&nbsp;<b>первым</b>?</p><p>Выберите.</p>]]></text></questiontext>${inner}</question></quiz>`;
const answer = (fraction: number, text: string) =>
  `<answer fraction="${fraction}"><text>${text}</text><feedback><text>Потому что.</text></feedback></answer>`;

test("Moodle XML: paragraphs, single and multiple choice, short, number, pairs", () => {
  expect(
    only(
      readMoodle(moodle("multichoice", `<single>true</single>${answer(100, "Цель")}${answer(0, "Мера")}`)),
    ),
  ).toMatchObject({
    type: "SINGLE",
    content: { stem: "Что первым?\n\nВыберите." },
    key: { choices: ["o0"] },
    reasons: { options: { o0: "Потому что.", o1: "Потому что." } },
  });
  const three = answer(33.33333, "а") + answer(33.33333, "б") + answer(33.33333, "в") + answer(0, "г");
  expect(only(readMoodle(moodle("multichoice", `<single>false</single>${three}`)))).toMatchObject({
    type: "MULTIPLE",
    key: { choices: ["o0", "o1", "o2"] },
  });
  expect(only(readMoodle(moodle("shortanswer", answer(100, "цель") + answer(0, "мера"))))).toMatchObject({
    key: { accepted: ["цель"] },
    reasons: { wrong: [{ text: "мера", reason: "Потому что." }] },
  });
  expect(
    only(
      readMoodle(
        moodle("numerical", '<answer fraction="100"><text>20</text><tolerance>0.05</tolerance></answer>'),
      ),
    ),
  ).toMatchObject({ key: { value: 20, tolerance: 0.05 } });
  const pair = (left: string, right: string) =>
    `<subquestion><text>${left}</text><answer><text>${right}</text></answer></subquestion>`;
  expect(only(readMoodle(moodle("matching", pair("Цель", "Чего хотим") + pair("", "Лишнее"))))).toMatchObject(
    {
      content: { left: [{ text: "Цель" }], options: [{}, { text: "Лишнее" }] },
      key: { pairs: { l0: "o0" } },
    },
  );
});

test("Moodle XML: pictures, partial points, capital letters and other kinds are told", () => {
  const picture = moodle("essay", "").replace("<b>первым</b>", '<img src="@@PLUGINFILE@@/a.png"/>');
  expect(whyNot(readMoodle(picture))).toEqual(["MARKUP"]);
  expect(whyNot(readMoodle(moodle("multichoice", answer(50, "а") + answer(50, "б"))))).toEqual([
    "PARTIAL_CREDIT",
  ]);
  expect(whyNot(readMoodle(moodle("shortanswer", `<usecase>1</usecase>${answer(100, "Цель")}`)))).toEqual([
    "CASE_MATTERS",
  ]);
  expect(whyNot(readMoodle(moodle("cloze", "")))).toEqual(["UNSUPPORTED_TYPE"]);
});

test.each<[string, string]>([
  [
    "a document type with an entity",
    '<!DOCTYPE q [<!ENTITY x SYSTEM "file:///etc/passwd">]><quiz>&x;</quiz>',
  ],
  ["a bomb of entities", '<!DOCTYPE l [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><l>&b;</l>'],
  ["an entity that nobody declared", "<quiz>&x;</quiz>"],
  ["an open element", "<quiz><question>"],
  ["no element", "просто текст"],
  ["elements nested too deep", "<a>".repeat(70) + "</a>".repeat(70)],
])("XML with %s is not read", (_, text) => {
  expect(() => parseItemXml(text)).toThrow(NotXml);
});

const qti = (inner: string, attributes = 'identifier="i1" title="Имя"') =>
  `<qti-assessment-item xmlns="http://www.imsglobal.org/xsd/imsqtiasi_v3p0" ${attributes}>${inner}</qti-assessment-item>`;
const correct = (type: string, ...values: string[]) =>
  `<qti-response-declaration identifier="RESPONSE" cardinality="multiple" base-type="${type}"><qti-correct-response>${values
    .map((value) => `<qti-value>${value}</qti-value>`)
    .join("")}</qti-correct-response></qti-response-declaration>`;
const choice = (id: string, text: string) =>
  `<qti-simple-choice identifier="${id}">${text}</qti-simple-choice>`;

test("QTI 3: choice with its prompt, order, and text entry of a number with its tolerance", () => {
  const body = (name: string, more = "") =>
    `<qti-item-body><p>Перед вами список.</p><${name} response-identifier="RESPONSE"${more}><qti-prompt>Что первым?</qti-prompt>${choice("A", "Цель")}${choice("B", "Мера")}</${name}></qti-item-body>`;
  expect(
    only(readQti(qti(correct("identifier", "A") + body("qti-choice-interaction", ' max-choices="1"')))),
  ).toMatchObject({
    type: "SINGLE",
    content: { stem: "Перед вами список.\n\nЧто первым?", options: [{ id: "A" }, { id: "B" }] },
    key: { choices: ["A"] },
  });
  expect(only(readQti(qti(correct("identifier", "B", "A") + body("qti-order-interaction"))))).toMatchObject({
    key: { order: ["B", "A"] },
  });
  const number = `${correct("float", "12.5")}<qti-item-body><p>Сколько? <qti-text-entry-interaction response-identifier="RESPONSE"/></p></qti-item-body>
    <qti-response-processing><qti-equal tolerance-mode="absolute" tolerance="0.1 0.1"/></qti-response-processing>`;
  expect(only(readQti(qti(number)))).toMatchObject({ key: { value: 12.5, tolerance: 0.1 } });
});

test("QTI 3: ids met twice, unknown answers and other interactions are told", () => {
  const body = (inner: string) =>
    `<qti-item-body><qti-choice-interaction response-identifier="RESPONSE">${inner}</qti-choice-interaction></qti-item-body>`;
  expect(
    whyNot(readQti(qti(correct("identifier", "A") + body(choice("A", "Да") + choice("A", "Нет"))))),
  ).toEqual(["DUPLICATE_ID"]);
  expect(
    whyNot(readQti(qti(correct("identifier", "Z") + body(choice("A", "Да") + choice("B", "Нет"))))),
  ).toEqual(["MALFORMED"]);
  expect(whyNot(readQti(qti("<qti-item-body><qti-hotspot-interaction/></qti-item-body>")))).toEqual([
    "UNSUPPORTED_TYPE",
  ]);
});

test.each(Object.keys(smallest) as ItemType[])(
  "R07 an item of type %s goes to QTI 3 and back, without its key",
  (type) => {
    const { content, key } = smallest[type];
    const text = writeQti({ number: 7, type, content });
    const back = only(readQti(text));
    expect(back.type).toBe(type);
    // The format knows no unit: it stands in the words.
    expect(back.content.stem).toBe(type === "NUMBER" ? `${content.stem}\n\n%` : content.stem);
    expect(back.content.options?.map((option) => option.text)).toEqual(
      content.options?.map((option) => option.text),
    );
    expect(back.content.text).toBe(content.text);
    expect(back.key).toBeNull();
    for (const secret of [...(key.accepted ?? []), key.sample ?? "Образец ответа"])
      expect(text).not.toContain(secret);
  },
);
