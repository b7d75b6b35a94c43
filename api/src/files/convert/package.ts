import { ConversionRefusal } from "../document.model.js";
import type { Archive } from "./archive.js";
import { Refusal } from "./refusals.js";
import { elementsOf, newXmlBudget, parseXml, type XmlElement } from "./xml.js";

/** A reference from one part to another, or to something outside the file. */
export interface Relationship {
  id: string;
  /** The last step of the type's address, such as "image" or "attachedTemplate". */
  kind: string;
  isExternal: boolean;
  /** The name of a part, resolved; of an external one the address as written. */
  target: string;
}

/** A Word file as parts, content types and references. */
export interface WordPackage {
  archive: Archive;
  mainPart: string;
  /** Names of all parts that hold XML. */
  xmlParts: string[];
  contentTypeOf(part: string): string;
  /** The parsed part, the same tree at each call, or null when there is no such part. */
  xml(part: string): XmlElement | null;
  relationshipsOf(part: string): Relationship[];
}

const mainType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

/** Reads the directory of a Word file; throws a Refusal when it is not one. */
export function openPackage(archive: Archive): WordPackage {
  if (archive.has("mimetype") && archive.unpack("mimetype").toString("latin1").includes("opendocument")) {
    throw new Refusal(ConversionRefusal.OPEN_DOCUMENT, "The archive is an OpenDocument file.");
  }
  const budget = newXmlBudget();
  const trees = new Map<string, XmlElement>();
  const xml = (part: string): XmlElement | null => {
    let tree = trees.get(part);
    if (tree == null && archive.has(part)) trees.set(part, (tree = parseXml(archive.unpack(part), budget)));
    return tree ?? null;
  };
  const relationships = new Map<string, Relationship[]>();
  const relationshipsOf = (part: string): Relationship[] => {
    let found = relationships.get(part);
    if (found == null)
      relationships.set(part, (found = readRelationships(part, xml(relationshipsPart(part)))));
    return found;
  };

  const contentTypeOf = readContentTypes(xml("[Content_Types].xml"));
  const mainPart = relationshipsOf("").find(({ kind }) => kind === "officeDocument")?.target ?? "";
  const type = contentTypeOf(mainPart);
  if (/macroEnabled/i.test(type))
    throw new Refusal(ConversionRefusal.MACROS, "The file is of a kind with macros.");
  if (type !== mainType || !archive.has(mainPart)) {
    throw new Refusal(ConversionRefusal.NOT_WORD, "The archive is not a Word document.");
  }
  const xmlParts = archive.names.filter(
    (name) => /\.(xml|rels|vml)$/i.test(name) || /[+/]xml$/i.test(contentTypeOf(name)),
  );
  return { archive, mainPart, xmlParts, contentTypeOf, xml, relationshipsOf };
}

/** Name of the part that lists the references of another; of the whole file for the empty name. */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

function readContentTypes(root: XmlElement | null): (part: string) => string {
  if (root == null) throw new Refusal(ConversionRefusal.NOT_WORD, "The archive lists no content types.");
  const byName = new Map<string, string>();
  const byExtension = new Map<string, string>();
  for (const { name, attributes } of elementsOf(root)) {
    const type = attributes["ContentType"] ?? "";
    if (name === "ct:Override") byName.set((attributes["PartName"] ?? "").toLowerCase(), type);
    if (name === "ct:Default") byExtension.set((attributes["Extension"] ?? "").toLowerCase(), type);
  }
  return (part) => {
    const name = part.toLowerCase();
    return byName.get(`/${name}`) ?? byExtension.get(name.slice(name.lastIndexOf(".") + 1)) ?? "";
  };
}

function readRelationships(part: string, root: XmlElement | null): Relationship[] {
  if (root == null) return [];
  return elementsOf(root, "rel:Relationship").map(({ attributes }) => {
    const isExternal = attributes["TargetMode"] === "External";
    const target = attributes["Target"] ?? "";
    return {
      id: attributes["Id"] ?? "",
      kind: (attributes["Type"] ?? "").split("/").at(-1) ?? "",
      isExternal,
      target: isExternal ? target : resolveTarget(part, target),
    };
  });
}

function resolveTarget(part: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps = part.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== ".") steps.push(step);
  }
  return steps.join("/");
}
