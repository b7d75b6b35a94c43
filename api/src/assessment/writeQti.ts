import type { ItemType } from "./item.entity.js";
import type { ItemContent, ItemOption } from "./item.model.js";

const signs: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string): string => text.replaceAll(/[&<>"]/g, (sign) => signs[sign]!);

const paragraphs = (text: string): string =>
  text
    .split(/\n{2,}/)
    .map((paragraph) => `<p>${escaped(paragraph).replaceAll("\n", "<br/>")}</p>`)
    .join("");

/** Ids begin with a letter, as the format wants it. */
const named = (id: string): string => escaped(`i${id}`);

const choices = (name: string, options: readonly ItemOption[] = [], more = ""): string =>
  options
    .map(({ id, text }) => `<${name} identifier="${named(id)}"${more}>${escaped(text)}</${name}>`)
    .join("");

const matched = ' match-max="1"';

interface Way {
  cardinality: string;
  baseType: string;
  body: (content: ItemContent) => string;
}

const response = 'response-identifier="RESPONSE"';
const ways: Readonly<Record<Exclude<ItemType, "INLINE_CHOICE">, Way>> = {
  SINGLE: {
    cardinality: "single",
    baseType: "identifier",
    body: ({ options }) =>
      `<qti-choice-interaction ${response} max-choices="1" shuffle="true">${choices("qti-simple-choice", options)}</qti-choice-interaction>`,
  },
  MULTIPLE: {
    cardinality: "multiple",
    baseType: "identifier",
    body: ({ options }) =>
      `<qti-choice-interaction ${response} max-choices="0" shuffle="true">${choices("qti-simple-choice", options)}</qti-choice-interaction>`,
  },
  ORDER: {
    cardinality: "ordered",
    baseType: "identifier",
    body: ({ options }) =>
      `<qti-order-interaction ${response} shuffle="true">${choices("qti-simple-choice", options)}</qti-order-interaction>`,
  },
  MATCH: {
    cardinality: "multiple",
    baseType: "directedPair",
    body: ({ left, options }) =>
      `<qti-match-interaction ${response} shuffle="true"><qti-simple-match-set>${choices("qti-simple-associable-choice", left, matched)}</qti-simple-match-set>` +
      `<qti-simple-match-set>${choices("qti-simple-associable-choice", options, ' match-max="0"')}</qti-simple-match-set></qti-match-interaction>`,
  },
  SHORT: {
    cardinality: "single",
    baseType: "string",
    body: () => `<p><qti-text-entry-interaction ${response}/></p>`,
  },
  NUMBER: {
    cardinality: "single",
    baseType: "float",
    body: ({ unit }) => `<p><qti-text-entry-interaction ${response}/>${unit ? ` ${escaped(unit)}` : ""}</p>`,
  },
  EXTENDED: {
    cardinality: "single",
    baseType: "string",
    body: () => `<qti-extended-text-interaction ${response}/>`,
  },
};

const declared = (id: string, cardinality: string, baseType: string): string =>
  `<qti-response-declaration identifier="${id}" cardinality="${cardinality}" base-type="${baseType}"/>`;

function partsOf(type: ItemType, content: ItemContent): { declarations: string; body: string } {
  if (type !== "INLINE_CHOICE") {
    const { cardinality, baseType, body } = ways[type];
    return { declarations: declared("RESPONSE", cardinality, baseType), body: body(content) };
  }
  const { text = "", gaps = [] } = content;
  const gapAt = (number: number): string => {
    const gap = gaps[number - 1];
    return gap
      ? `<qti-inline-choice-interaction response-identifier="RESPONSE${number}" shuffle="true">${choices("qti-inline-choice", gap.options)}</qti-inline-choice-interaction>`
      : "";
  };
  return {
    declarations: gaps.map((_, index) => declared(`RESPONSE${index + 1}`, "single", "identifier")).join(""),
    body: paragraphs(text).replaceAll(/\{(\d+)\}/g, (_, number: string) => gapAt(Number(number))),
  };
}

/** An item as a QTI 3 document, without its key: keys leave the platform in no file. */
export function writeQti(item: { number: number; type: ItemType; content: ItemContent }): string {
  const { declarations, body } = partsOf(item.type, item.content);
  return `<?xml version="1.0" encoding="UTF-8"?>
<!-- The right answer is left out on purpose: keys leave the platform in no file. -->
<qti-assessment-item xmlns="http://www.imsglobal.org/xsd/imsqtiasi_v3p0" identifier="item-${item.number}" title="ТЗ-${String(item.number).padStart(4, "0")}" adaptive="false" time-dependent="false" xml:lang="ru">${declarations}<qti-item-body>${paragraphs(item.content.stem)}${body}</qti-item-body></qti-assessment-item>
`;
}
