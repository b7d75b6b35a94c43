import { SaxesParser } from "saxes";

import { ConversionRefusal } from "../document.model.js";
import { limits } from "./limits.js";
import { namespaces, prefixOf } from "./namespaces.js";
import { Refusal } from "./refusals.js";

/** An element with its name under house prefixes; elements of unknown vocabularies are named `?:local`. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: XmlNode[];
}

export type XmlNode = XmlElement | string;

/** What is still allowed to all parts of one file together. */
export interface XmlBudget {
  elements: number;
  bytes: number;
}

/** A fresh allowance for one file. */
export function newXmlBudget(): XmlBudget {
  return { elements: limits.elements, bytes: limits.xmlBytes };
}

const chunkUnits = 65_536;
/** Elements in which white space alone is text. */
const textual = new Set(["w:t", "w:delText", "w:instrText", "w:delInstrText", "m:t", "a:t"]);

/**
 * Parses one part into a tree.
 * Throws a Refusal for a document type, broken XML, too many elements or too deep nesting; spends the budget.
 */
export function parseXml(bytes: Buffer, budget: XmlBudget): XmlElement {
  budget.bytes -= bytes.length;
  if (budget.bytes < 0) throw new Refusal(ConversionRefusal.TOO_LONG, "The parts of the file are too long.");

  const text = decode(bytes);
  const parser = new SaxesParser({ xmlns: true, position: false });
  const open: XmlElement[] = [];
  let root: XmlElement | null = null;

  parser.on("doctype", () => {
    throw new Refusal(ConversionRefusal.DOCUMENT_TYPE, "A part declares a document type.");
  });
  parser.on("error", (error) => {
    throw new Refusal(
      ConversionRefusal.BROKEN_XML,
      `A part is not well-formed: ${error.message.slice(0, 80)}`,
    );
  });
  parser.on("opentag", (tag) => {
    budget.elements -= 1;
    if (budget.elements < 0) {
      throw new Refusal(ConversionRefusal.TOO_MANY_ELEMENTS, `More than ${limits.elements} elements.`);
    }
    if (open.length >= limits.depth) {
      throw new Refusal(ConversionRefusal.TOO_DEEP, `Elements nest deeper than ${limits.depth}.`);
    }
    const name = qualified(prefixOf(tag.uri) ?? "?", tag.local);
    const attributes: Record<string, string> = Object.create(null);
    for (const attribute of Object.values(tag.attributes)) {
      if (attribute.prefix === "xmlns" || attribute.name === "xmlns") continue;
      if (attribute.prefix === "") {
        attributes[attribute.local] = attribute.value;
        continue;
      }
      const prefix = prefixOf(attribute.uri);
      if (prefix != null) attributes[qualified(prefix, attribute.local)] = attribute.value;
    }
    if (name === "mc:Choice")
      attributes["Requires"] = houseRequirements(attributes["Requires"] ?? "", parser);
    const element: XmlElement = { name, attributes, children: [] };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  parser.on("closetag", () => {
    open.pop();
  });
  const takeText = (piece: string): void => {
    const owner = open.at(-1);
    if (owner == null || (!textual.has(owner.name) && piece.trim() === "")) return;
    const last = owner.children.length - 1;
    const before = owner.children[last];
    if (typeof before === "string") owner.children[last] = before + piece;
    else owner.children.push(piece);
  };
  parser.on("text", takeText);
  parser.on("cdata", takeText);

  for (let at = 0; at < text.length; at += chunkUnits) parser.write(text.slice(at, at + chunkUnits));
  parser.close();
  if (root == null) throw new Refusal(ConversionRefusal.BROKEN_XML, "A part has no element.");
  return root;
}

/** Word writes UTF-8; UTF-16 is allowed by the format and is known by its first two bytes. */
function decode(bytes: Buffer): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? "utf-16le"
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? "utf-16be"
        : "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new Refusal(ConversionRefusal.BROKEN_XML, `A part is not valid ${encoding}.`);
  }
}

const names = new Map<string, Map<string, string>>();

/** One string object per name: a document repeats few names very often. */
function qualified(prefix: string, local: string): string {
  let known = names.get(prefix);
  if (known == null) names.set(prefix, (known = new Map()));
  let name = known.get(local);
  if (name == null) known.set(local, (name = `${prefix}:${local}`));
  return name;
}

function houseRequirements(
  requires: string,
  parser: { resolve(prefix: string): string | undefined },
): string {
  return requires
    .split(/\s+/)
    .filter((prefix) => prefix !== "")
    .map((prefix) => prefixOf(parser.resolve(prefix) ?? "") ?? "?")
    .join(" ");
}

/** Whether a node is an element, of the given name when one is asked for. */
export function isElement(node: XmlNode | undefined, name?: string): node is XmlElement {
  return node != null && typeof node !== "string" && (name == null || node.name === name);
}

/** The elements directly inside, all or those of one name. */
export function elementsOf(parent: XmlElement, name?: string): XmlElement[] {
  return parent.children.filter((node): node is XmlElement => isElement(node, name));
}

/** The first element down a path of names, or null. */
export function childAt(parent: XmlElement | null | undefined, ...path: string[]): XmlElement | null {
  let at: XmlElement | null = parent ?? null;
  for (const name of path) {
    at = at?.children.find((node): node is XmlElement => isElement(node, name)) ?? null;
  }
  return at;
}

/** The `w:val` of the element down a path, or null when the element or the value is not there. */
export function valueAt(parent: XmlElement | null | undefined, ...path: string[]): string | null {
  return childAt(parent, ...path)?.attributes["w:val"] ?? null;
}

/** Whether an on/off property is on: there, and not said to be false. */
export function isOn(parent: XmlElement | null | undefined, name: string): boolean {
  const property = childAt(parent, name);
  return property != null && !["0", "false", "off", "none"].includes(property.attributes["w:val"] ?? "1");
}

/** Every element below in document order, the element itself first. */
export function* descendants(element: XmlElement): Generator<XmlElement> {
  const waiting = [element];
  for (let next = waiting.pop(); next != null; next = waiting.pop()) {
    yield next;
    for (let at = next.children.length - 1; at >= 0; at -= 1) {
      const child = next.children[at];
      if (child != null && typeof child !== "string") waiting.push(child);
    }
  }
}

/** All text below, in document order. */
export function textBelow(element: XmlElement): string {
  let text = "";
  for (const child of element.children) text += typeof child === "string" ? child : textBelow(child);
  return text;
}

/** The text below that a reader sees: without instructions of fields. */
export function visibleText(element: XmlElement): string {
  let text = "";
  for (const { name, children } of descendants(element)) {
    if (name === "w:t" || name === "m:t")
      for (const child of children) text += typeof child === "string" ? child : "";
  }
  return text;
}

const escapes: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);
/** Attribute values lose tabs and line ends on the next reading unless they are written as references. */
const escapedAttribute = (text: string): string =>
  escaped(text).replace(/[\t\n\r]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Writes a tree of known vocabularies as a part; elements of unknown ones are left out. */
export function serializeXml(root: XmlElement): string {
  const used = new Set<string>();
  for (const element of descendants(root)) {
    used.add(element.name.slice(0, element.name.indexOf(":")));
    for (const name of Object.keys(element.attributes)) {
      const colon = name.indexOf(":");
      if (colon > 0) used.add(name.slice(0, colon));
    }
  }
  used.delete("xml");
  used.delete("?");
  const declarations = [...used].map((prefix) => ` xmlns:${prefix}="${namespaces[prefix] ?? ""}"`).join("");
  const pieces: string[] = ['<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'];
  write(root, declarations, pieces);
  return pieces.join("");
}

function write(element: XmlElement, declarations: string, pieces: string[]): void {
  if (element.name.startsWith("?:")) return;
  let open = `<${element.name}${declarations}`;
  for (const [name, value] of Object.entries(element.attributes))
    open += ` ${name}="${escapedAttribute(value)}"`;
  if (element.children.length === 0) {
    pieces.push(`${open}/>`);
    return;
  }
  pieces.push(`${open}>`);
  for (const child of element.children) {
    if (typeof child === "string") pieces.push(escaped(child));
    else write(child, "", pieces);
  }
  pieces.push(`</${element.name}>`);
}
