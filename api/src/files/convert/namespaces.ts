const transitional = "http://schemas.openxmlformats.org/";
const strict = "http://purl.oclc.org/ooxml/";

/** Prefixes under which the conversion knows the vocabularies of a Word file, whatever prefixes the file uses. */
export const namespaces: Record<string, string> = {
  w: `${transitional}wordprocessingml/2006/main`,
  r: `${transitional}officeDocument/2006/relationships`,
  rel: `${transitional}package/2006/relationships`,
  ct: `${transitional}package/2006/content-types`,
  wp: `${transitional}drawingml/2006/wordprocessingDrawing`,
  a: `${transitional}drawingml/2006/main`,
  pic: `${transitional}drawingml/2006/picture`,
  c: `${transitional}drawingml/2006/chart`,
  dgm: `${transitional}drawingml/2006/diagram`,
  m: `${transitional}officeDocument/2006/math`,
  v: "urn:schemas-microsoft-com:vml",
  o: "urn:schemas-microsoft-com:office:office",
  w10: "urn:schemas-microsoft-com:office:word",
  mc: `${transitional}markup-compatibility/2006`,
  dsp: "http://schemas.microsoft.com/office/drawing/2008/diagram",
  wps: "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
  wpg: "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup",
  wpc: "http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas",
  xml: "http://www.w3.org/XML/1998/namespace",
};

const prefixByUri = new Map<string, string>();
for (const [prefix, uri] of Object.entries(namespaces)) {
  prefixByUri.set(uri, prefix);
  prefixByUri.set(uri.replace(transitional, strict).replace("/2006/", "/"), prefix);
}

/** The house prefix of a namespace, or null for a vocabulary that the conversion does not know. */
export function prefixOf(uri: string): string | null {
  return prefixByUri.get(uri) ?? null;
}
