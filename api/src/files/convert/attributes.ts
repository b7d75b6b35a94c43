import { safeAddress } from "./addresses.js";
import type { XmlElement } from "./xml.js";

const personal = new Set(
  "w:author w:initials w:date o:title o:gfxdata o:spid o:userdrawn o:idref w:ed w:edGrp".split(" "),
);
const unnamed = new Set(["wp:docPr", "pic:cNvPr", "wps:cNvPr", "wpg:cNvPr", "a:cNvPr", "c:cNvPr"]);
const path = /^[a-z]:[\\/]|^\\\\|^file:|[\\/](users|home|documents and settings)[\\/]/i;

/** The author's description of a picture, or nothing when a program put a path of its computer there. */
export function description(text: string | undefined): string {
  return text == null || path.test(text.trim()) ? "" : text;
}

/** Removes from one element what tells of persons, computers and sessions of editing, in place. */
export function tidyAttributes({ name, attributes }: XmlElement): void {
  for (const key of Object.keys(attributes)) {
    if (key.startsWith("w:rsid") || personal.has(key)) delete attributes[key];
  }
  if (unnamed.has(name)) {
    attributes["name"] = "";
    attributes["descr"] = description(attributes["descr"]);
    delete attributes["title"];
  }
  if (name.startsWith("v:")) {
    if ("alt" in attributes) attributes["alt"] = description(attributes["alt"]);
    if ("href" in attributes && safeAddress(attributes["href"] ?? "") == null) delete attributes["href"];
    delete attributes["title"];
  }
  if (name === "w:hyperlink") {
    delete attributes["w:tooltip"];
    delete attributes["w:docLocation"];
  }
}
