import { ConversionRefusal } from "../document.model.js";
import { Notes } from "./notes.js";
import type { WordPackage } from "./package.js";
import { Refusal } from "./refusals.js";
import { readStyles, type Styles } from "./styles.js";
import { tidyPart } from "./tidy.js";
import { childAt, type XmlElement } from "./xml.js";

/** The parts of a file that hold text, tidied; their trees are what the package gives from now on. */
export interface Stories {
  body: XmlElement;
  document: XmlElement;
  styles: Styles;
  notes: Notes;
  /** Part names; empty where the file has none. */
  footnotes: string;
  endnotes: string;
  numbering: string;
  fontTable: string;
  headersAndFooters: string[];
}

const textKinds = new Set(["header", "footer", "footnotes", "endnotes"]);

/** Finds the text of a file that passed inspection and tidies it in place, once. */
export function tidyStories(word: WordPackage): Stories {
  const links = word.relationshipsOf(word.mainPart).filter(({ isExternal }) => !isExternal);
  const partOf = (kind: string): string => links.find((link) => link.kind === kind)?.target ?? "";
  const styles = readStyles(word.xml(partOf("styles")));
  const notes = new Notes();

  const parts = new Set([word.mainPart]);
  for (const { kind, target } of links) if (textKinds.has(kind)) parts.add(target);
  for (const part of parts) {
    const root = word.xml(part);
    if (root != null) {
      tidyPart(root, { relationships: word.relationshipsOf(part), hiddenStyles: styles.hidden, notes });
    }
  }
  const document = word.xml(word.mainPart);
  const body = childAt(document, "w:body");
  if (document == null || body == null)
    throw new Refusal(ConversionRefusal.NOT_WORD, "The document has no body.");
  const headersAndFooters = links
    .filter(({ kind }) => kind === "header" || kind === "footer")
    .map(({ target }) => target);
  return {
    body,
    document,
    styles,
    notes,
    footnotes: partOf("footnotes"),
    endnotes: partOf("endnotes"),
    numbering: partOf("numbering"),
    fontTable: partOf("fontTable"),
    headersAndFooters: [...new Set(headersAndFooters)],
  };
}
