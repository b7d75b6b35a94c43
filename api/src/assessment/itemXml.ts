import { SaxesParser } from "saxes";

import { Unread } from "./importedItem.model.js";

/** An element without its prefix; text keeps its white space. */
export interface XmlItem {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: (XmlItem | string)[];
}

const mostElements = 50_000;
const mostDepth = 60;

/** Why a file could not be read as XML at all. */
export class NotXml extends Error {}

/**
 * Parses a file of items. Throws NotXml for broken XML, for a document type (so that no entity is ever declared), and for
 * more or deeper elements than items need.
 */
export function parseItemXml(text: string): XmlItem {
  const parser = new SaxesParser({ xmlns: false, position: false });
  const root: XmlItem = { name: "", attributes: {}, children: [] };
  const open = [root];
  let count = 0;
  parser.on("doctype", () => {
    throw new NotXml("It declares a document type.");
  });
  parser.on("error", (error) => {
    throw new NotXml(error.message.slice(0, 120));
  });
  parser.on("opentag", ({ name, attributes }) => {
    count += 1;
    if (count > mostElements || open.length > mostDepth)
      throw new NotXml("It has too many or too deep elements.");
    const element: XmlItem = {
      name: name.slice(name.indexOf(":") + 1),
      attributes: Object.assign(Object.create(null), attributes),
      children: [],
    };
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on("closetag", () => void open.pop());
  const take = (piece: string) => void open.at(-1)!.children.push(piece);
  parser.on("text", take);
  parser.on("cdata", take);
  parser.write(text.replace(/^\uFEFF/, "")).close();
  const [first] = inside(root);
  if (!first) throw new NotXml("It has no element.");
  return first;
}

export const inside = (element: XmlItem, name?: string): XmlItem[] =>
  element.children.filter(
    (child): child is XmlItem => typeof child !== "string" && (name === undefined || child.name === name),
  );

export const first = (element: XmlItem, name: string): XmlItem | null => inside(element, name)[0] ?? null;

/** Every element below of one name, in order. */
export const below = (element: XmlItem, name: string): XmlItem[] =>
  inside(element).flatMap((child) => [...(child.name === name ? [child] : []), ...below(child, name)]);

export const textIn = (element: XmlItem): string =>
  element.children.map((child) => (typeof child === "string" ? child : textIn(child))).join("");

const parting = new Set(["p", "div", "br", "li", "ul", "ol", "qti-prompt", "qti-item-body"]);
const inline = new Set(["b", "i", "u", "em", "strong", "span", "a"]);

/** The words of an element as paragraphs; throws for markup that means more than words do. */
export function wordsIn(element: XmlItem): string {
  const pieces = element.children.map((child) => {
    if (typeof child === "string") return child.replaceAll(/\s+/g, " ");
    if (inline.has(child.name)) return wordsIn(child);
    if (!parting.has(child.name)) throw new Unread("MARKUP");
    return `\n\n${wordsIn(child)}\n\n`;
  });
  return tidy(pieces.join(""));
}

const tidy = (text: string): string =>
  text
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.replaceAll(/[ \t]+/g, " ").trim())
    .filter((paragraph) => paragraph !== "")
    .join("\n\n");

/** The words of a piece of HTML; throws for markup that means more than words do, and for HTML that cannot be parsed. */
export function wordsOfHtml(html: string): string {
  const plain = html
    .replaceAll(/<br\s*>/gi, "<br/>")
    .replaceAll("&nbsp;", "\u00A0")
    .replaceAll("&ndash;", "–")
    .replaceAll("&mdash;", "—")
    .replaceAll("&laquo;", "«")
    .replaceAll("&raquo;", "»");
  try {
    return wordsIn(parseItemXml(`<div>${plain}</div>`));
  } catch (error) {
    if (error instanceof NotXml) throw new Unread("MARKUP");
    throw error;
  }
}
