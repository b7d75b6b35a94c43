import type { RemarkKind } from "../document.model.js";
import type { XmlElement } from "./xml.js";

/** What was changed at a place of the tree, kept until the place has a block to be named by. */
export class Notes {
  private readonly byPlace = new Map<XmlElement, Set<RemarkKind>>();

  /** Notes a kind once for each place, which is a paragraph or a table. */
  add(place: XmlElement, kind: RemarkKind): void {
    const kinds = this.byPlace.get(place);
    if (kinds == null) this.byPlace.set(place, new Set([kind]));
    else kinds.add(kind);
  }

  /** Everything noted at a place. */
  at(place: XmlElement): RemarkKind[] {
    return [...(this.byPlace.get(place) ?? [])];
  }

  /** Hands the notes of one place on to another that takes its text over. */
  move(from: XmlElement, to: XmlElement): void {
    for (const kind of this.at(from)) this.add(to, kind);
    this.byPlace.delete(from);
  }
}
