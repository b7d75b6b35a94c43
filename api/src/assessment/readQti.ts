import { type ImportedItem, type ImportedRow, noReasons, rowOf, Unread } from "./importedItem.model.js";
import { below, first, inside, parseItemXml, textIn, wordsIn, type XmlItem } from "./itemXml.js";

const interactions = [
  "qti-choice-interaction",
  "qti-order-interaction",
  "qti-match-interaction",
  "qti-inline-choice-interaction",
  "qti-text-entry-interaction",
  "qti-extended-text-interaction",
] as const;

/**
 * Reads QTI 3 items: one `qti-assessment-item`, or several under any root. The subset: items of one interaction (of several
 * inline choices), whose right answers stand in `qti-correct-response`; other response processing is not read.
 */
export function readQti(text: string): ImportedRow[] {
  const root = parseItemXml(text);
  const items = root.name === "qti-assessment-item" ? [root] : below(root, "qti-assessment-item");
  return items.map((item) =>
    rowOf(item.attributes["title"] ?? "", item.attributes["identifier"] ?? null, () => readItem(item)),
  );
}

function readItem(item: XmlItem): ImportedItem {
  const body = first(item, "qti-item-body");
  if (!body) throw new Unread("NOT_A_QUESTION");
  const found = interactions.flatMap((name) => below(body, name));
  const other = allBelow(body).find(
    ({ name }) => name.endsWith("-interaction") && !interactions.some((one) => one === name),
  );
  if (other) throw new Unread("UNSUPPORTED_TYPE");
  const [one] = found;
  if (!one) throw new Unread("NOT_A_QUESTION");
  if (one.name === "qti-inline-choice-interaction" && found.every(({ name }) => name === one.name))
    return readGaps(item, body, found);
  if (found.length > 1) throw new Unread("SEVERAL_BLOCKS");
  const correct = correctOf(item, one);
  const stem = stemOf(body, one);
  switch (one.name) {
    case "qti-choice-interaction": {
      const options = choicesOf(one, "qti-simple-choice");
      const isSingle = (one.attributes["max-choices"] ?? "1") === "1";
      return {
        type: isSingle ? "SINGLE" : "MULTIPLE",
        content: { stem, options },
        key: keyOf(correct, { choices: known(correct, options) }),
        reasons: noReasons(),
      };
    }
    case "qti-order-interaction": {
      const options = choicesOf(one, "qti-simple-choice");
      return {
        type: "ORDER",
        content: { stem, options },
        key: keyOf(correct, { order: known(correct, options) }),
        reasons: noReasons(),
      };
    }
    case "qti-match-interaction":
      return readMatch(one, stem, correct);
    case "qti-extended-text-interaction":
      return { type: "EXTENDED", content: { stem, criteria: [] }, key: null, reasons: noReasons() };
    default:
      return readEntry(item, one, stem, correct);
  }
}

const allBelow = (element: XmlItem): XmlItem[] =>
  inside(element).flatMap((child) => [child, ...allBelow(child)]);

const declarationOf = (item: XmlItem, interaction: XmlItem): XmlItem | undefined =>
  inside(item, "qti-response-declaration").find(
    ({ attributes }) => attributes["identifier"] === interaction.attributes["response-identifier"],
  );

/** The right answers as the file writes them; none when it says nothing. */
function correctOf(item: XmlItem, interaction: XmlItem): string[] {
  const declaration = declarationOf(item, interaction);
  if (!declaration) throw new Unread("MALFORMED");
  if (
    below(declaration, "qti-map-entry").some(
      ({ attributes }) => !["0", "1"].includes(attributes["mapped-value"] ?? ""),
    )
  )
    throw new Unread("PARTIAL_CREDIT");
  const correct = first(declaration, "qti-correct-response");
  return correct ? inside(correct, "qti-value").map((value) => textIn(value).trim()) : [];
}

const keyOf = <Key>(correct: readonly string[], key: Key): Key | null => (correct.length > 0 ? key : null);

function known(correct: readonly string[], options: readonly { id: string }[]): string[] {
  if (correct.some((id) => !options.some((option) => option.id === id))) throw new Unread("MALFORMED");
  return [...correct];
}

/** The words before and around the interaction: the prompt and what else the body says. */
function stemOf(body: XmlItem, interaction: XmlItem): string {
  const prompt = first(interaction, "qti-prompt");
  const rest = wordsIn(without(body, interaction));
  return [rest, prompt ? wordsIn(prompt) : ""].filter(Boolean).join("\n\n");
}

const without = (element: XmlItem, left: XmlItem): XmlItem => ({
  ...element,
  children: element.children
    .filter((child) => child !== left)
    .map((child) => (typeof child === "string" ? child : without(child, left))),
});

function choicesOf(parent: XmlItem, name: string): { id: string; text: string }[] {
  const options = inside(parent, name).map((choice) => ({
    id: choice.attributes["identifier"] ?? "",
    text: wordsIn(choice),
  }));
  if (options.some(({ id }) => id === "")) throw new Unread("MALFORMED");
  if (new Set(options.map(({ id }) => id)).size < options.length) throw new Unread("DUPLICATE_ID");
  return options;
}

function readMatch(interaction: XmlItem, stem: string, correct: readonly string[]): ImportedItem {
  const [sources, targets] = inside(interaction, "qti-simple-match-set");
  if (!sources || !targets) throw new Unread("MALFORMED");
  const left = choicesOf(sources, "qti-simple-associable-choice");
  const options = choicesOf(targets, "qti-simple-associable-choice");
  const pairs = correct.map((pair) => pair.split(/\s+/) as [string, string]);
  known(
    pairs.map(([one]) => one),
    left,
  );
  known(
    pairs.map(([, other]) => other),
    options,
  );
  return {
    type: "MATCH",
    content: { stem, left, options },
    key: keyOf(correct, { pairs: Object.fromEntries(pairs) }),
    reasons: noReasons(),
  };
}

function readEntry(
  item: XmlItem,
  interaction: XmlItem,
  stem: string,
  correct: readonly string[],
): ImportedItem {
  const isNumber = ["float", "integer"].includes(
    declarationOf(item, interaction)?.attributes["base-type"] ?? "",
  );
  if (!isNumber)
    return {
      type: "SHORT",
      content: { stem },
      key: keyOf(correct, { accepted: [...correct] }),
      reasons: noReasons(),
    };
  const [equal] = below(item, "qti-equal");
  const [tolerance = 0, upper = tolerance] = (equal?.attributes["tolerance"] ?? "0").split(/\s+/).map(Number);
  const isAbsolute = ["absolute", "exact"].includes(equal?.attributes["tolerance-mode"] ?? "exact");
  const value = Number(correct[0]);
  if (correct.length > 1 || !isAbsolute || tolerance !== upper) throw new Unread("PARTIAL_CREDIT");
  if (correct.length > 0 && !Number.isFinite(value)) throw new Unread("NOT_A_NUMBER");
  return {
    type: "NUMBER",
    content: { stem, unit: null },
    key: keyOf(correct, { value, tolerance }),
    reasons: noReasons(),
  };
}

function readGaps(item: XmlItem, body: XmlItem, found: readonly XmlItem[]): ImportedItem {
  const gaps = found.map((gap, index) => {
    const options = choicesOf(gap, "qti-inline-choice").map(({ id, text }) => ({
      id: `g${index} ${id}`,
      text,
    }));
    const correct = correctOf(item, gap).map((id) => `g${index} ${id}`);
    return { id: `g${index}`, options, correct: known(correct, options) };
  });
  const [prompt, ...others] = inside(body).filter(({ name }) => name === "p" || name === "div");
  const isPrompted = prompt !== undefined && others.length > 0 && below(prompt, found[0]!.name).length === 0;
  const whole = numbered(body, found);
  const [shown] = inside(whole).filter(({ name }) => name === "p" || name === "div");
  const text = wordsIn(isPrompted && shown ? without(whole, shown) : whole);
  return {
    type: "INLINE_CHOICE",
    content: {
      stem: isPrompted ? wordsIn(prompt) : "",
      text,
      gaps: gaps.map(({ id, options }) => ({ id, options })),
    },
    key: keyOf(
      gaps.flatMap(({ correct }) => correct),
      { gaps: Object.fromEntries(gaps.flatMap(({ id, correct: [right] }) => (right ? [[id, right]] : []))) },
    ),
    reasons: noReasons(),
  };
}

/** The body with `{1}`, `{2}`… in the place of its gaps. */
const numbered = (element: XmlItem, gaps: readonly XmlItem[]): XmlItem => ({
  ...element,
  children: element.children.map((child) => {
    if (typeof child === "string") return child;
    const place = gaps.indexOf(child);
    return place < 0 ? numbered(child, gaps) : `{${place + 1}}`;
  }),
});
