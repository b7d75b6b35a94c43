import { ConversionRefusal } from "../document.model.js";
import { isLocalTemplate } from "./addresses.js";
import { fateOf, FieldFate, fieldName, fieldsOf } from "./fields.js";
import type { Relationship, WordPackage } from "./package.js";
import { Refusal } from "./refusals.js";
import { descendants, type XmlElement } from "./xml.js";

/**
 * Reads every part once and throws a Refusal for the first thing that a document for discussion must not
 * carry: macros, objects, controls, foreign chunks, remote templates, fields that call programs (T47),
 * and for every limit of size and nesting (T48, T49).
 */
export function inspectPackage(word: WordPackage): void {
  const { archive } = word;
  for (const name of archive.names) inspectName(name, word.contentTypeOf(name));
  for (const part of word.xmlParts) {
    const root = word.xml(part);
    if (root != null && !part.endsWith(".rels")) inspectTree(root);
  }
  for (const part of ["", ...archive.names]) {
    for (const relationship of word.relationshipsOf(part)) inspectRelationship(part, relationship);
  }
  // What is not XML is unpacked too, so that its real size is counted before anything is shown.
  const parsed = new Set(word.xmlParts);
  for (const name of archive.names) if (!parsed.has(name)) archive.unpack(name);
}

function inspectName(name: string, contentType: string): void {
  if (/vbaproject|vbadata/i.test(name) || /vbaproject|macroEnabled/i.test(contentType)) {
    throw new Refusal(ConversionRefusal.MACROS, "The file has a part with macros.");
  }
  if (/(^|\/)activeX\//i.test(name) || /activeX/i.test(contentType)) {
    throw new Refusal(ConversionRefusal.ACTIVE_X, "The file has an ActiveX part.");
  }
  if (
    /oleObject[^/]*$/i.test(name) ||
    /oleObject/i.test(contentType) ||
    /embeddings\/[^/]*\.bin$/i.test(name)
  ) {
    throw new Refusal(ConversionRefusal.OLE_OBJECT, "The file has an embedded object.");
  }
}

function inspectTree(root: XmlElement): void {
  for (const element of descendants(root)) {
    switch (element.name) {
      case "w:altChunk":
        throw new Refusal(ConversionRefusal.ALT_CHUNK, "The text takes in another document.");
      case "w:control":
        throw new Refusal(ConversionRefusal.ACTIVE_X, "The text has an ActiveX control.");
      case "o:OLEObject":
      case "w:objectEmbed":
      case "w:objectLink":
        throw new Refusal(ConversionRefusal.OLE_OBJECT, "The text has an embedded object.");
      case "w:subDoc":
        throw new Refusal(ConversionRefusal.EXTERNAL_CONTENT, "The text takes in another document.");
      default:
    }
  }
  for (const field of fieldsOf(root)) {
    if (fateOf(field) === FieldFate.REFUSED) {
      const name = field.isComputed ? "a computed name" : fieldName(field.instruction);
      throw new Refusal(ConversionRefusal.DDE_FIELD, `The text has a field with ${name}.`);
    }
  }
}

function inspectRelationship(part: string, { kind, isExternal, target }: Relationship): void {
  switch (kind) {
    case "vbaProject":
    case "wordVbaData":
    case "vbaProjectSignature":
      throw new Refusal(ConversionRefusal.MACROS, "The file refers to macros.");
    case "oleObject":
      throw new Refusal(ConversionRefusal.OLE_OBJECT, "The file refers to an embedded object.");
    case "package":
      // Charts keep their figures in a workbook; that one is never opened and never given out.
      if (!/(^|\/)charts\//i.test(part)) {
        throw new Refusal(ConversionRefusal.OLE_OBJECT, "The file refers to an embedded file.");
      }
      return;
    case "control":
    case "activeXControlBinary":
      throw new Refusal(ConversionRefusal.ACTIVE_X, "The file refers to an ActiveX control.");
    case "aFChunk":
      throw new Refusal(ConversionRefusal.ALT_CHUNK, "The file refers to another document.");
    case "attachedTemplate":
      if (!isLocalTemplate(target)) {
        throw new Refusal(ConversionRefusal.REMOTE_TEMPLATE, "The file refers to a template elsewhere.");
      }
      return;
    case "subDocument":
    case "frame":
      throw new Refusal(ConversionRefusal.EXTERNAL_CONTENT, "The file refers to text elsewhere.");
    case "externalLinkPath":
    case "chartUserShapes":
      return;
    default:
      if (isExternal && /template|stylesheet|transform/i.test(kind)) {
        throw new Refusal(ConversionRefusal.EXTERNAL_CONTENT, "The file refers to something elsewhere.");
      }
  }
}
