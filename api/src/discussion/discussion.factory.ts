import type { RequiredEntityData } from "@mikro-orm/core";
import type { EntityManager } from "@mikro-orm/postgresql";

import type { Person } from "../accounts/person.entity.js";
import type { DocumentVersion, ModelDocument } from "../documents/document.entity.js";
import { OpenDiscussion, Proposal } from "./discussion.entity.js";

/** A discussion of 15 days from 16 May 2022 in the zone of Yekaterinburg, announced on 12 May; sets the document's times. */
export function aDiscussion(
  em: EntityManager,
  document: ModelDocument,
  documentVersion: DocumentVersion,
  announcedBy: Person,
  given: Partial<RequiredEntityData<OpenDiscussion>> = {},
): OpenDiscussion {
  const opensAt = new Date("2022-05-15T19:00:00Z");
  const closesAt = new Date("2022-05-30T19:00:00Z");
  em.assign(document, {
    state: "DISCUSSION_ANNOUNCED",
    discussionOpensAt: opensAt,
    discussionClosesAt: closesAt,
  });
  return em.create(OpenDiscussion, {
    regionId: document.regionId,
    createdAt: new Date("2022-05-12T05:00:00Z"),
    document,
    documentVersion,
    noticeOn: "2022-05-12",
    opensAt,
    closesAt,
    answersDueOn: "2022-06-09",
    announcedBy,
    ...given,
  });
}

/** A published remark on the document as a whole. */
export function aProposal(
  em: EntityManager,
  discussion: OpenDiscussion,
  author: Person,
  given: Partial<RequiredEntityData<Proposal>> = {},
): Proposal {
  const at = new Date("2022-05-17T05:00:00Z");
  const number = discussion.nextProposalNumber ?? 1;
  discussion.nextProposalNumber = number + 1;
  return em.create(Proposal, {
    regionId: discussion.regionId,
    createdAt: at,
    discussion,
    document: discussion.document,
    number,
    kind: "REMARK",
    text: `Замечание № ${number}`,
    author,
    municipalityNameRu: "Миасский ГО",
    occupation: "педагог",
    state: "PUBLISHED",
    submittedAt: at,
    ...given,
  });
}
