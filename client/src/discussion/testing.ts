/** A proposal as the item of a list shows it: a published remark on words of block b2. */
export const aProposal = (id: string, given: object = {}) => ({
  __typename: "Proposal",
  id,
  number: 7,
  version: 1,
  kind: "REMARK",
  state: "PUBLISHED",
  stage: "PUBLISHED",
  submittedAt: "2022-05-20T06:00:00.000Z",
  text: "Уточнить сроки",
  proposedWording: null,
  isNamePublic: false,
  supportCount: 0,
  viewerIsAuthor: false,
  viewerHasSupported: false,
  viewerCanSupport: false,
  viewerCanEdit: false,
  viewerCanWithdraw: false,
  viewerCanComplain: false,
  passage: {
    __typename: "ProposalPassage",
    blockId: "b2",
    start: 0,
    end: 8,
    quote: "Документ",
    sectionBlockId: "b1",
    sectionTitle: "1. Общие положения",
  },
  author: {
    __typename: "ProposalAuthor",
    occupation: "педагог",
    municipalityNameRu: "Миасский ГО",
    name: null,
    isInvented: false,
  },
  answer: null,
  moderation: null,
  complaint: null,
  mergedInto: null,
  merged: [],
  document: { __typename: "ModelDocument", id: "document_1" },
  placement: null,
  incorporations: [],
  ...given,
});

/** A page of a list that is all there is. */
export const aPage = (nodes: readonly object[]) => ({
  __typename: "ProposalConnection",
  nodes,
  pageInfo: { __typename: "PageInfo", hasNextPage: false, endCursor: null },
  total: { __typename: "Total", count: nodes.length, exact: true },
});

/** Why an act was not done, as its payload says. */
export const aRefusal = (reason: string) => ({
  __typename: "DiscussionRefused",
  reason,
  message: "In English.",
});
