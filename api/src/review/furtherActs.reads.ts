import { parametersOf } from "../accounts/parameters.js";
import type { Viewer } from "../accounts/viewer.js";
import { modelDocumentRead } from "../documents/document.reads.js";
import { stateNow } from "../documents/document.sight.js";
import type { DocumentState } from "../documents/document.entity.js";
import { code, everyone, extendRead } from "../platform/read/declare.js";
import { parametersSql } from "./conclusionDraft.reads.js";
import type { RoundState } from "./round.entity.js";
import { whyNotAllowFurtherRound, whyNotAppointCoordinator } from "./round.policy.js";
import { roundRead } from "./round.reads.js";
import { hasFreeCoordinator } from "./visibility.reads.js";

interface Reached {
  signedBeforeCount: number;
  parameters: Record<string, unknown>;
}
const reached = {
  signedBeforeCount: (row: string) => `(select count(*)::int from expert_conclusion bc
    where bc.document_id = ${row}.document_id and bc.round_id <> ${row}.id)`,
  parameters: parametersSql,
};
const isLast = ({ signedBeforeCount, parameters }: Reached): boolean =>
  signedBeforeCount + 1 >= parametersOf(parameters).maxRoundCount;

interface FurtherRound extends Reached {
  groupId: string;
  state: RoundState;
  isSigned: boolean;
  isAllowed: boolean;
}

extendRead(roundRead, {
  isLast: code(reached, isLast, everyone),
  viewerCanAllowFurtherRound: code(
    {
      ...reached,
      groupId: (row) => `(select fd.group_id from model_document fd where fd.id = ${row}.document_id)`,
      state: "state",
      isSigned: (row) => `exists (select from expert_conclusion fs where fs.round_id = ${row}.id)`,
      isAllowed: (row) => `${row}.further_round_reason is not null`,
    },
    ({ groupId, signedBeforeCount, parameters, ...round }: FurtherRound, viewer: Viewer) =>
      whyNotAllowFurtherRound({
        ...round,
        isOfficer: viewer.has("MINISTRY_OFFICER"),
        isAuthor: viewer.isMemberOf(groupId),
        isLast: isLast({ signedBeforeCount, parameters }),
      }) === null,
    everyone,
  ),
});

const administers = (viewer: Viewer): boolean => viewer.has("REGION_ADMIN");

extendRead(modelDocumentRead, {
  viewerCanAppointCoordinator: code(
    {
      documentState: stateNow,
      // Asked for administrators alone: the search among coordinators is not for every reader of a document.
      hasFreeCoordinator: (row, bind) => (bind.knows(administers) ? hasFreeCoordinator(row, bind) : "false"),
    },
    (given: { documentState: DocumentState; hasFreeCoordinator: boolean }, viewer: Viewer) =>
      whyNotAppointCoordinator({ ...given, isAdministrator: administers(viewer) }) === null,
    everyone,
  ),
});
