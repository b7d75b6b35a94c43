import { column, everyone, readType } from "../platform/read/declare.js";
import { listQuery } from "../platform/read/read.js";
import { viewerRegion } from "./place.reads.js";
import type { Viewer } from "./viewer.js";

export const conceptDocumentRead = readType<Viewer>({
  name: "ConceptDocument",
  table: "concept_document",
  idPrefix: "conceptdocument",
  visible: (row, bind) => `${row}.region_id = ${bind(viewerRegion, "text")}`,
  fields: {
    id: column("id", everyone),
    number: column("number", everyone),
    titleRu: column("title_ru", everyone),
    orderNumber: column("order_number", everyone),
    orderOn: column("order_on", everyone),
  },
});

export const conceptDocumentsQuery = listQuery(() => conceptDocumentRead, {
  where: () => "true",
  orderBy: (row) => `${row}.number`,
  limit: 50,
});
