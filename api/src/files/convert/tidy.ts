import { RemarkKind } from "../document.model.js";
import { safeAddress } from "./addresses.js";
import { tidyAttributes } from "./attributes.js";
import { fateOf, FieldFate, fieldName, fieldsOf, isQuiet, type Field } from "./fields.js";
import type { Notes } from "./notes.js";
import type { Relationship } from "./package.js";
import {
  childAt,
  elementsOf,
  isElement,
  isOn,
  textBelow,
  valueAt,
  type XmlElement,
  type XmlNode,
} from "./xml.js";

/** What tidying one part needs to know besides its tree. */
export interface TidySetting {
  relationships: Relationship[];
  /** Character styles that hide their text. */
  hiddenStyles: ReadonlySet<string>;
  notes: Notes;
}

const changed = new Set(
  (
    "w:del w:moveFrom w:rPrChange w:pPrChange w:sectPrChange w:tblPrChange w:tblPrExChange w:trPrChange " +
    "w:tcPrChange w:tblGridChange w:numberingChange w:cellIns w:cellDel w:cellMerge"
  ).split(" "),
);
const dropped = new Set(
  (
    "w:commentRangeStart w:commentRangeEnd w:annotationRef w:moveFromRangeStart w:moveFromRangeEnd " +
    "w:moveToRangeStart w:moveToRangeEnd w:customXmlInsRangeStart w:customXmlInsRangeEnd " +
    "w:customXmlDelRangeStart w:customXmlDelRangeEnd w:customXmlMoveFromRangeStart w:customXmlMoveFromRangeEnd " +
    "w:customXmlMoveToRangeStart w:customXmlMoveToRangeEnd w:proofErr w:permStart w:permEnd " +
    "w:lastRenderedPageBreak w:customXmlPr w:smartTagPr w:sdtPr w:sdtEndPr w:rsid w:rsids w:nsid w:tmpl " +
    "w:printerSettings w:divId a:extLst"
  ).split(" "),
);
const unwrapped = new Set("w:ins w:moveTo w:smartTag w:customXml w:sdt w:sdtContent".split(" "));
/** Children of a run that a reader sees. */
const visible = new Set("w:t w:tab w:br w:cr w:sym w:noBreakHyphen w:drawing w:pict w:ptab".split(" "));

/**
 * Brings a part to the form in which everybody may see it, in place: changes accepted, comments and hidden
 * text gone, wrappers opened, unsafe links and fields made plain, marks of persons and computers removed.
 * Both the blocks and the cleaned copy are made from the result, so they cannot differ.
 */
export function tidyPart(root: XmlElement, setting: TidySetting): void {
  const fields = fieldsOf(root);
  const tidier = new Tidier(setting, fields);
  tidier.visit(root, root);
}

class Tidier {
  private readonly setting: TidySetting;
  private readonly links: Map<string, Relationship>;
  private readonly removed = new Set<XmlElement>();
  private readonly opened = new Set<XmlElement>();
  private readonly begins = new Map<XmlElement, RemarkKind>();

  constructor(setting: TidySetting, fields: Field[]) {
    this.setting = setting;
    this.links = new Map(setting.relationships.map((relationship) => [relationship.id, relationship]));
    for (const field of fields) this.plan(field);
  }

  private plan(field: Field): void {
    const fate = fateOf(field);
    if (fate === FieldFate.KEPT) return;
    const kind =
      fate === FieldFate.REMOVED
        ? RemarkKind.PERSONAL_FIELD
        : fieldName(field.instruction) === "HYPERLINK"
          ? RemarkKind.UNSAFE_LINK
          : RemarkKind.UNSUPPORTED_FIELD;
    for (const mark of field.scaffold) this.removed.add(mark);
    if (field.simple != null) this.opened.add(field.simple);
    if (fate === FieldFate.REMOVED) for (const shown of field.shown) this.removed.add(shown);
    const begin = field.simple ?? field.scaffold[0];
    if (begin != null && (kind !== RemarkKind.UNSUPPORTED_FIELD || !isQuiet(field.instruction))) {
      this.begins.set(begin, kind);
    }
  }

  visit(element: XmlElement, place: XmlElement): void {
    tidyAttributes(element);
    if (element.name === "a:blip" || element.name === "v:imagedata" || element.name === "v:fill") {
      this.cutExternalPicture(element, place);
    }
    element.children = this.tidied(element.children, place);
  }

  private tidied(children: XmlNode[], place: XmlElement): XmlNode[] {
    const kept: XmlNode[] = [];
    let carried: { paragraph: XmlElement; content: XmlNode[] } | null = null;
    for (const child of children) {
      if (typeof child === "string") {
        kept.push(child);
        continue;
      }
      if (child.name === "w:p") {
        const isJoined = hasDeletedMark(child);
        this.visit(child, child);
        if (carried != null) {
          const properties = child.children.filter((node) => isElement(node, "w:pPr"));
          const rest = child.children.filter((node) => !isElement(node, "w:pPr"));
          child.children = [...properties, ...carried.content, ...rest];
          this.setting.notes.move(carried.paragraph, child);
          carried = null;
        }
        if (isJoined) {
          this.setting.notes.add(child, RemarkKind.TRACKED_CHANGE);
          carried = { paragraph: child, content: child.children.filter((node) => !isElement(node, "w:pPr")) };
        } else kept.push(child);
        continue;
      }
      if (carried != null && child.name === "w:tbl") {
        if (carried.content.length > 0) kept.push(carried.paragraph);
        carried = null;
      }
      kept.push(...this.tidiedElement(child, place));
    }
    if (carried != null) {
      // A cell or a body must end with a paragraph, so the last one stays even when its mark was deleted.
      kept.push(carried.paragraph);
    }
    return kept;
  }

  private tidiedElement(element: XmlElement, place: XmlElement): XmlNode[] {
    const { notes } = this.setting;
    const begun = this.begins.get(element);
    if (begun != null) notes.add(place, begun);
    if (this.removed.has(element) || dropped.has(element.name) || element.name.startsWith("?:")) return [];
    if (changed.has(element.name)) {
      notes.add(place, RemarkKind.TRACKED_CHANGE);
      return [];
    }
    if (element.name === "w:commentReference") {
      notes.add(place, RemarkKind.COMMENT);
      return [];
    }
    if (element.name === "w:ins" || element.name === "w:moveTo") notes.add(place, RemarkKind.TRACKED_CHANGE);
    if (unwrapped.has(element.name) || this.opened.has(element)) return this.tidied(element.children, place);
    if (element.name === "mc:AlternateContent") return this.tidied(chosen(element), place);
    if (element.name === "w:tr" && isDeletedRow(element)) {
      notes.add(place, RemarkKind.TRACKED_CHANGE);
      return [];
    }
    if (element.name === "w:r" && this.isHidden(element)) {
      if (textBelow(element) !== "") notes.add(place, RemarkKind.HIDDEN_TEXT);
      return [];
    }
    if (element.name === "w:hyperlink") this.cutUnsafeLink(element, place);
    const wasSeen = element.name === "w:r" && element.children.some(isSeen);
    this.visit(element, element.name === "w:tbl" ? element : place);
    if (wasSeen && !element.children.some(isSeen)) return [];
    if (element.name === "w:tbl" && elementsOf(element, "w:tr").length === 0) return [];
    return [element];
  }

  private isHidden(run: XmlElement): boolean {
    const properties = childAt(run, "w:rPr");
    if (childAt(properties, "w:vanish") != null) return isOn(properties, "w:vanish");
    return this.setting.hiddenStyles.has(valueAt(properties, "w:rStyle") ?? "");
  }

  private cutUnsafeLink(link: XmlElement, place: XmlElement): void {
    const id = link.attributes["r:id"];
    if (id == null) return;
    const target = this.links.get(id);
    if (target?.isExternal === true && safeAddress(target.target) != null) return;
    delete link.attributes["r:id"];
    this.setting.notes.add(place, RemarkKind.UNSAFE_LINK);
  }

  private cutExternalPicture(picture: XmlElement, place: XmlElement): void {
    for (const name of ["r:embed", "r:link", "r:id", "r:pict", "r:href", "o:href", "src"]) {
      const id = picture.attributes[name];
      if (id == null) continue;
      const target = this.links.get(id);
      if (target != null && !target.isExternal && name !== "src") continue;
      delete picture.attributes[name];
      this.setting.notes.add(place, RemarkKind.EXTERNAL_IMAGE);
    }
  }
}

const isSeen = (node: XmlNode): boolean =>
  isElement(node) && (visible.has(node.name) || node.name.endsWith("Reference") || node.name === "w:fldChar");

function hasDeletedMark(paragraph: XmlElement): boolean {
  const mark = childAt(paragraph, "w:pPr", "w:rPr");
  return childAt(mark, "w:del") != null || childAt(mark, "w:moveFrom") != null;
}

function isDeletedRow(row: XmlElement): boolean {
  if (childAt(row, "w:trPr", "w:del") != null) return true;
  const cells = elementsOf(row, "w:tc");
  return cells.length > 0 && cells.every((cell) => childAt(cell, "w:tcPr", "w:cellDel") != null);
}

/** The branch of alternative content that is understood here; the older form when none is. */
function chosen(alternative: XmlElement): XmlNode[] {
  const choice = elementsOf(alternative, "mc:Choice").find(
    ({ attributes }) => !(attributes["Requires"] ?? "?").split(" ").includes("?"),
  );
  return (choice ?? childAt(alternative, "mc:Fallback"))?.children ?? [];
}
