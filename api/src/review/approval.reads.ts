import type { Viewer } from "../accounts/viewer.js";
import type { DocumentState } from "../documents/document.entity.js";
import { modelDocumentRead } from "../documents/document.reads.js";
import { stateNow } from "../documents/document.sight.js";
import {
  code,
  computed,
  everyone,
  extendRead,
  type Field,
  many,
  byId,
  type RowSql,
} from "../platform/read/declare.js";
import { whyNot } from "../platform/policy.js";
import { orderRead } from "../register/order.reads.js";
import { mayOnDocument } from "./approval.policy.js";
import { conclusionRead } from "./conclusion.reads.js";

interface Facts {
  documentId: string;
  groupId: string;
  state: DocumentState;
}

const viewerCan = (act: keyof typeof mayOnDocument): Field<Viewer> =>
  code(
    { documentId: "id", groupId: "group_id", state: stateNow },
    (facts: Facts, viewer: Viewer) => whyNot(mayOnDocument[act], { ...facts, viewer }) === null,
    everyone,
  );

const viewerIsOfficer = (viewer: Viewer): boolean => viewer.has("MINISTRY_OFFICER");
const officers: RowSql<Viewer> = (_row, bind) => bind(viewerIsOfficer, "boolean");

const dayOf = (row: string, instant: string): string =>
  `(${instant} at time zone (select dz.time_zone from region dz where dz.id = ${row}.region_id))::date`;

extendRead(modelDocumentRead, {
  approvalOrder: byId(() => orderRead, "approval_order_id", everyone),
  conclusion: byId(
    () => conclusionRead,
    (document) => `(select lc.id from expert_conclusion lc
      where lc.document_id = ${document}.id order by lc.signed_at desc limit 1)`,
    everyone,
  ),
  supersededBy: byId(() => modelDocumentRead, "superseded_by_id", everyone),
  supersedes: many(
    () => modelDocumentRead,
    {
      where: (document, older) => `${older}.superseded_by_id = ${document}.id`,
      orderBy: (older) => `${older}.published_at desc`,
      limit: 20,
    },
    everyone,
  ),
  earliestOrderOn: computed(
    (row) => `(select greatest(max(${dayOf(row, "ec.signed_at")}), max(${dayOf(row, "es.published_at")}))
      from expert_conclusion ec
      left join open_discussion eo on eo.document_id = ec.document_id
      left join proposal_summary es on es.discussion_id = eo.id
      where ec.document_id = ${row}.id and ec.verdict = 'APPROVE')`,
    officers,
  ),
  viewerCanWithdraw: viewerCan("withdraw"),
  viewerCanApprove: viewerCan("approve"),
  viewerCanPublish: viewerCan("publish"),
});
