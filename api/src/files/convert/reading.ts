import { createHash } from "node:crypto";

import type { Image, Remark, RemarkKind } from "../document.model.js";
import { disarmImage, type DisarmedImage } from "./image.js";
import { limits } from "./limits.js";
import type { Notes } from "./notes.js";
import type { Numbering } from "./numbering.js";
import type { Relationship, WordPackage } from "./package.js";
import type { Styles } from "./styles.js";
import type { XmlElement } from "./xml.js";

/** A field that is open at the point of reading. */
export interface OpenField {
  instruction: string;
  isShowing: boolean;
  /** Address that the shown text leads to, when the field is a link. */
  href: string | null;
  isContents: boolean;
}

/** A reference to a note at the foot of the page or the end of the document, in order of appearance. */
export interface NoteReference {
  /** Stands in `Run.footnote` until the block has an id. */
  key: string;
  number: string;
  content: XmlElement;
}

/** Everything that reading one file gathers. */
export class Reading {
  readonly word: WordPackage;
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly notes: Notes;
  readonly fields: OpenField[] = [];
  readonly noteReferences: NoteReference[] = [];
  /** Disarmed pictures by hash. */
  readonly images = new Map<string, DisarmedImage>();
  readonly remarks: Remark[] = [];
  heading: string | null = null;
  private readonly footnotes: Map<string, XmlElement>;
  private readonly endnotes: Map<string, XmlElement>;
  private readonly noteKeys = new Set<string>();
  private readonly noteCounts = { footnote: 0, endnote: 0 };
  private readonly links = new Map<string, Map<string, Relationship>>();
  private readonly pictures = new Map<string, Omit<Image, "alt"> | null>();

  constructor(parts: {
    word: WordPackage;
    styles: Styles;
    numbering: Numbering;
    notes: Notes;
    footnotes: Map<string, XmlElement>;
    endnotes: Map<string, XmlElement>;
  }) {
    this.word = parts.word;
    this.styles = parts.styles;
    this.numbering = parts.numbering;
    this.notes = parts.notes;
    this.footnotes = parts.footnotes;
    this.endnotes = parts.endnotes;
  }

  /** Records a remark; past the limit further ones are left out, since nobody reads a thousand. */
  remark(kind: RemarkKind, blockId: string | null, excerpt: string): void {
    if (this.remarks.length >= limits.remarks) return;
    this.remarks.push({ kind, blockId, heading: this.heading, excerpt: shortened(excerpt) });
  }

  /** The reference of a part by its id, or null. */
  link(part: string, id: string): Relationship | null {
    let known = this.links.get(part);
    if (known == null) {
      known = new Map(this.word.relationshipsOf(part).map((relationship) => [relationship.id, relationship]));
      this.links.set(part, known);
    }
    return known.get(id) ?? null;
  }

  /** Registers a reference to a note and gives its key, or null when the note is not in the file. */
  noteReference(kind: "footnote" | "endnote", id: string): string | null {
    const content = (kind === "footnote" ? this.footnotes : this.endnotes).get(id);
    if (content == null) return null;
    const key = `${kind}:${id}`;
    if (!this.noteKeys.has(key)) {
      this.noteKeys.add(key);
      this.noteCounts[kind] += 1;
      const number = kind === "footnote" ? String(this.noteCounts.footnote) : `*${this.noteCounts.endnote}`;
      this.noteReferences.push({ key, number, content });
    }
    return key;
  }

  /** Disarms the picture that a reference of a part leads to; null when it cannot be shown. */
  picture(part: string, relationshipId: string): Omit<Image, "alt"> | null {
    const target = this.link(part, relationshipId);
    if (target == null || target.isExternal || !this.word.archive.has(target.target)) return null;
    const known = this.pictures.get(target.target);
    if (known !== undefined) return known;
    const disarmed = disarmImage(this.word.archive.unpack(target.target));
    let image: Omit<Image, "alt"> | null = null;
    if (disarmed != null) {
      const { mediaType, width, height } = disarmed;
      const hash = createHash("sha256").update(disarmed.bytes).digest("hex");
      this.images.set(hash, disarmed);
      image = { hash, mediaType, width, height };
    }
    this.pictures.set(target.target, image);
    return image;
  }
}

const excerptUnits = 120;

function shortened(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length <= excerptUnits ? line : `${line.slice(0, excerptUnits - 1).toWellFormed()}…`;
}
