import {
  choiceOf,
  type ImportedItem,
  type ImportedRow,
  matchOf,
  noReasons,
  rowOf,
  type SharedOption,
  Unread,
} from "./importedItem.model.js";

/** Signs that a backslash takes the meaning from, put aside while the others are read. */
const escapable = "~=#{}:";
const aside = 0xe000;

const hidden = (text: string): string =>
  text.replaceAll(/\\([~=#{}:n])/g, (_, sign: string) =>
    sign === "n" ? "\n" : String.fromCharCode(aside + escapable.indexOf(sign)),
  );

const shown = (text: string): string =>
  Array.from(text)
    .map((sign) => escapable[sign.charCodeAt(0) - aside] ?? sign)
    .join("")
    .trim();

/** Questions are parted by empty lines; whole-line comments and categories are no questions. */
function blocksOf(text: string): string[] {
  return text
    .replaceAll("\r\n", "\n")
    .replaceAll(/^[ \t]*\/\/.*$/gm, "")
    .replaceAll(/^[ \t]*\$CATEGORY:.*$/gm, "")
    .split(/\n[ \t]*\n/)
    .map((block) => block.trim())
    .filter((block) => block !== "");
}

/**
 * Reads a GIFT file as Moodle describes it. Whatever markup stands in it is text here: `[html]` is taken away and the tags
 * stay as the signs that they are.
 */
export function readGift(text: string): ImportedRow[] {
  return blocksOf(text).map((block) => {
    const source = hidden(block);
    const [, title = "", body] = /^(?:::([\s\S]*?)::)?([\s\S]*)$/.exec(source)!;
    return rowOf(shown(title), null, () => readBlock(body!));
  });
}

function readBlock(body: string): ImportedItem {
  const blocks = body.match(/\{[^{}]*\}/g) ?? [];
  if (blocks.length > 1) throw new Unread("SEVERAL_BLOCKS");
  const [block] = blocks;
  if (!block) throw new Unread(/[{}]/.test(body) ? "MALFORMED" : "NOT_A_QUESTION");
  const [before = "", after = ""] = body.split(block);
  const start = before.replace(/^\s*\[(html|moodle|markdown|plain)\]/, "");
  // Where words follow the block Moodle shows a line in the place of the answer.
  const stem = shown(after.trim() ? `${start.trimEnd()} _____ ${after.trimStart()}` : start);
  const [answers = "", general = ""] = block.slice(1, -1).split("####");
  const reasons = { ...noReasons(), key: shown(general) };
  return { ...readAnswers(stem, answers.trim(), reasons) };
}

function readAnswers(stem: string, answers: string, reasons: ReturnType<typeof noReasons>): ImportedItem {
  if (answers === "") return { type: "EXTENDED", content: { stem, criteria: [] }, key: null, reasons };
  const truth = /^(T|TRUE|F|FALSE)(?:#([\s\S]*))?$/i.exec(answers);
  if (truth) {
    const isTrue = truth[1]!.toUpperCase().startsWith("T");
    return choiceOf(
      stem,
      [
        { text: "Верно", share: isTrue ? 100 : 0, reason: "" },
        { text: "Неверно", share: isTrue ? 0 : 100, reason: "" },
      ],
      true,
      reasons,
    );
  }
  if (answers.startsWith("#")) return readNumber(stem, answers.slice(1).trim(), reasons);
  const parts = answers.match(/[=~][^=~]*/g) ?? [];
  if (parts.join("") !== answers) throw new Unread("MALFORMED");
  if (parts.every((part) => part.includes("->"))) {
    return {
      ...matchOf(
        stem,
        parts.map((part) => {
          const [left = "", right = ""] = part.slice(1).split("#")[0]!.split("->");
          return [shown(left), shown(right)] as const;
        }),
      ),
      reasons,
    };
  }
  const options = parts.map(readOption);
  if (parts.some((part) => part.startsWith("~"))) {
    const isSingle = parts.some((part) => part.startsWith("="));
    return choiceOf(stem, options, isSingle, reasons);
  }
  if (options.some(({ share }) => share !== 100)) throw new Unread("PARTIAL_CREDIT");
  const accepted = options.map(({ text }) => text);
  if (accepted.some((text) => text.includes("*"))) throw new Unread("WILDCARD");
  return { type: "SHORT", content: { stem }, key: { accepted }, reasons };
}

function readOption(part: string): SharedOption {
  const [, weight, text = "", feedback = ""] = /^[=~]\s*(?:%(-?[\d.]+)%)?([^#]*)(?:#([\s\S]*))?$/.exec(part)!;
  return {
    text: shown(text),
    share: weight === undefined ? (part.startsWith("=") ? 100 : 0) : Number(weight),
    reason: shown(feedback),
  };
}

function readNumber(stem: string, given: string, reasons: ReturnType<typeof noReasons>): ImportedItem {
  const [answer = "", ...others] = given.replace(/^=/, "").split("=");
  if (others.length > 0) throw new Unread("PARTIAL_CREDIT");
  const plain = answer
    .split("#")[0]!
    .trim()
    .replace(String.fromCharCode(aside + escapable.indexOf(":")), ":");
  const range = /^(-?[\d.]+)\.\.(-?[\d.]+)$/.exec(plain);
  const [value, tolerance] = range
    ? [(Number(range[1]) + Number(range[2])) / 2, (Number(range[2]) - Number(range[1])) / 2]
    : plain.split(":").map(Number);
  if (!Number.isFinite(value) || !Number.isFinite(tolerance ?? 0) || (tolerance ?? 0) < 0)
    throw new Unread("NOT_A_NUMBER");
  return {
    type: "NUMBER",
    content: { stem, unit: null },
    key: { value: value!, tolerance: tolerance ?? 0 },
    reasons,
  };
}
