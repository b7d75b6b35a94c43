import {
  choiceOf,
  type ImportedItem,
  type ImportedRow,
  matchOf,
  noReasons,
  rowOf,
  Unread,
} from "./importedItem.model.js";
import { first, inside, parseItemXml, textIn, wordsOfHtml, type XmlItem } from "./itemXml.js";

/** The words of a `<text>` under an element; HTML becomes paragraphs. */
function words(parent: XmlItem | null): string {
  const text = parent && first(parent, "text");
  if (!text) return "";
  const raw = textIn(text).trim();
  return parent.attributes["format"] === "plain_text" ? raw : wordsOfHtml(raw);
}

const plainText = (parent: XmlItem, name: string): string => {
  const child = first(parent, name);
  return child ? textIn(first(child, "text") ?? child).trim() : "";
};

/** Reads Moodle XML: the questions of a `<quiz>`, one row each; categories are no questions. */
export function readMoodle(text: string): ImportedRow[] {
  return inside(parseItemXml(text), "question")
    .filter(({ attributes }) => attributes["type"] !== "category")
    .map((question) =>
      rowOf(plainText(question, "name"), plainText(question, "idnumber") || null, () =>
        readQuestion(question),
      ),
    );
}

const readers: Readonly<Record<string, (question: XmlItem, stem: string) => ImportedItem>> = {
  multichoice: (question, stem) =>
    choiceOf(stem, optionsOf(question), plainText(question, "single") !== "false", reasonsOf(question)),
  truefalse: (question, stem) =>
    choiceOf(
      stem,
      optionsOf(question).map((option) => ({
        ...option,
        text: /^true$/i.test(option.text) ? "Верно" : "Неверно",
      })),
      true,
      reasonsOf(question),
    ),
  shortanswer: readShort,
  numerical: readNumerical,
  matching: (question, stem) => ({
    ...matchOf(
      stem,
      inside(question, "subquestion").map((pair) => [words(pair), plainText(pair, "answer")] as const),
    ),
    reasons: reasonsOf(question),
  }),
  essay: (question, stem) => ({
    type: "EXTENDED",
    content: { stem, criteria: [] },
    key: null,
    reasons: reasonsOf(question),
  }),
  ordering: readOrdering,
};

function readQuestion(question: XmlItem): ImportedItem {
  const read = readers[question.attributes["type"] ?? ""];
  if (!read)
    throw new Unread(question.attributes["type"] === "description" ? "NOT_A_QUESTION" : "UNSUPPORTED_TYPE");
  if (
    inside(question, "image_base64").length > 0 ||
    first(first(question, "questiontext") ?? question, "file")
  )
    throw new Unread("MARKUP");
  return read(question, words(first(question, "questiontext")));
}

const reasonsOf = (question: XmlItem) => ({ ...noReasons(), key: words(first(question, "generalfeedback")) });

const optionsOf = (question: XmlItem) =>
  inside(question, "answer").map((answer) => ({
    text: words(answer),
    share: Number(answer.attributes["fraction"] ?? 0),
    reason: words(first(answer, "feedback")),
  }));

function readShort(question: XmlItem, stem: string): ImportedItem {
  if (plainText(question, "usecase") === "1") throw new Unread("CASE_MATTERS");
  const options = optionsOf(question);
  const right = options.filter(({ share }) => share === 100);
  if (right.length === 0) throw new Unread("NO_RIGHT_ANSWER");
  if (options.some(({ share }) => share > 0 && share < 100)) throw new Unread("PARTIAL_CREDIT");
  if (right.some(({ text }) => text.includes("*"))) throw new Unread("WILDCARD");
  const wrong = options.filter(({ share, text }) => share <= 0 && text !== "*");
  return {
    type: "SHORT",
    content: { stem },
    key: { accepted: right.map(({ text }) => text) },
    reasons: { ...reasonsOf(question), wrong: wrong.map(({ text, reason }) => ({ text, reason })) },
  };
}

function readNumerical(question: XmlItem, stem: string): ImportedItem {
  const right = inside(question, "answer").filter(({ attributes }) => Number(attributes["fraction"]) > 0);
  if (right.length === 0) throw new Unread("NO_RIGHT_ANSWER");
  if (right.length > 1 || Number(right[0]!.attributes["fraction"]) !== 100)
    throw new Unread("PARTIAL_CREDIT");
  const units = inside(first(question, "units") ?? question, "unit");
  if (units.length > 1 || units.some((unit) => Number(plainText(unit, "multiplier")) !== 1))
    throw new Unread("UNITS");
  const text = words(right[0]!);
  const [value, tolerance] = [Number(text), Number(plainText(right[0]!, "tolerance") || 0)];
  if (text === "" || !Number.isFinite(value) || !Number.isFinite(tolerance)) throw new Unread("NOT_A_NUMBER");
  return {
    type: "NUMBER",
    content: { stem, unit: units[0] ? plainText(units[0], "unit_name") || null : null },
    key: { value, tolerance },
    reasons: reasonsOf(question),
  };
}

function readOrdering(question: XmlItem, stem: string): ImportedItem {
  const steps = optionsOf(question).toSorted((one, other) => one.share - other.share);
  return {
    type: "ORDER",
    content: { stem, options: steps.map(({ text }, index) => ({ id: `o${index}`, text })) },
    key: { order: steps.map((_, index) => `o${index}`) },
    reasons: {
      ...reasonsOf(question),
      options: Object.fromEntries(steps.map(({ reason }, index) => [`o${index}`, reason])),
    },
  };
}
