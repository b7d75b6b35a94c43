import type { EntityManager } from "@mikro-orm/postgresql";
import type { RequiredEntityData } from "@mikro-orm/core";

import { BlockKind, type Block } from "../files/document.model.js";
import { StoredFile } from "../files/file.entity.js";
import type { ProjectGroup } from "../groups/projectGroup.entity.js";
import { aProduct } from "../groups/projectGroup.factory.js";
import { DocumentVersion, ModelDocument } from "./document.entity.js";

const longAgo = new Date("2022-04-01T00:00:00Z");
let count = 0;

/** A document of the group in the state DRAFT, with a planned product of its own. */
export function aDocument(
  em: EntityManager,
  group: ProjectGroup,
  given: Partial<RequiredEntityData<ModelDocument>> = {},
): ModelDocument {
  count += 1;
  return em.create(ModelDocument, {
    regionId: group.regionId,
    createdAt: longAgo,
    code: `MD-2021-${`${count}`.padStart(3, "0")}`,
    title: `Модельный документ № ${count}`,
    kind: "MODEL_SOLUTION",
    level: "MUNICIPAL",
    directionCodes: ["1.2"],
    cycleComponents: [],
    conceptNumbers: [1],
    group,
    product: given.product ?? aProduct(em, group),
    state: "DRAFT",
    stateChangedAt: longAgo,
    ...given,
  });
}

/** A file of the store; its content need not be there. */
export function aStoredFile(
  em: EntityManager,
  regionId: string,
  given: Partial<RequiredEntityData<StoredFile>> = {},
): StoredFile {
  count += 1;
  return em.create(StoredFile, {
    regionId,
    createdAt: longAgo,
    hash: `${count}`.padStart(64, "0"),
    name: `Документ ${count}.docx`,
    mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    byteCount: 20_000,
    ...given,
  });
}

/** A block of text in one run. */
export const aBlock = (number: number, text: string, given: Partial<Block> = {}): Block => ({
  id: `b${number}`,
  kind: BlockKind.PARAGRAPH,
  runs: [{ text }],
  text,
  ...given,
});

/** The next version of the document: submitted unless `submittedAt` is null. */
export function aVersion(
  em: EntityManager,
  document: ModelDocument,
  given: Partial<RequiredEntityData<DocumentVersion>> = {},
): DocumentVersion {
  const submittedAt = given.submittedAt === undefined ? longAgo : given.submittedAt;
  const number = typeof given.number === "number" ? given.number : document.submittedVersionCount + 1;
  if (submittedAt) document.submittedVersionCount = number;
  return em.create(DocumentVersion, {
    regionId: document.regionId,
    createdAt: longAgo,
    document,
    number,
    original: given.original ?? aStoredFile(em, document.regionId),
    cleaned: given.cleaned ?? aStoredFile(em, document.regionId),
    blocks: [
      aBlock(1, "Общие положения", { kind: BlockKind.HEADING, level: 1, number: "1." }),
      aBlock(2, "Документ определяет порядок работы муниципалитетов."),
    ],
    remarks: [],
    contentHash: `${number}`.padStart(64, "a"),
    ...given,
    submittedAt,
  });
}
