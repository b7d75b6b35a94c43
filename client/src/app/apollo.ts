import {
  ApolloClient,
  type FieldPolicy,
  InMemoryCache,
  type StoreObject,
  type TypePolicies,
} from "@apollo/client";
import { connections, possibleTypes, withoutMembers } from "./cache.generated";
import { keysetPages } from "./keysetPages";
import { trustedLink } from "./trustedLink";

/** Parts of a text have ids that are theirs within one version only; they are kept inside it. */
const partsOfTexts = ["Block", "TextTableRow", "TextTableCell"];

/** Values of one row without ids of their own: what one component asked for stays when another asks for more. */
const values = [
  "Administration",
  "ExpertWork",
  "ProposalAuthor",
  "ProposalModeration",
  "ProposalPassage",
  "SummaryCounts",
];

const pagedLists: TypePolicies = Object.fromEntries(
  Object.entries(connections).map(([type, fields]) => [
    type,
    { fields: Object.fromEntries(Object.entries(fields).map(([name, args]) => [name, keysetPages(args)])) },
  ]),
);

/** What an expert writes comes whole with every save: the new lists take the place of the old ones. */
const partsOfReviews = ["ReviewRemark", "FormerRemark"];

/** A remark keeps its id from round to round, but each conclusion says by itself whether it is settled. */
const partsOfRounds = ["MandatoryRemark", "RoundRemark"];
const replaced = Object.fromEntries(
  ["marks", "remarks", "settled", "missing", "formerRemarks"].map((name) => [name, { merge: false }]),
);

/** Lists that never change, as a round's sheet: what different pages ask of them adds up, item by item. */
const addedUp: FieldPolicy<readonly StoreObject[]> = {
  merge: (existing = [], incoming, { mergeObjects }) =>
    incoming.map((one, index) => (existing[index] ? mergeObjects(existing[index], one) : one)),
};

const typePolicies: TypePolicies = {
  ...pagedLists,
  Review: { fields: replaced },
  RoundRubric: { merge: true, fields: { criteria: addedUp } },
  ExpertConclusion: { fields: { mandatoryRemarks: addedUp } },
  // Each is told whole by every answer that tells it.
  ExpertApplication: {
    fields: Object.fromEntries(["questionnaire", "problems"].map((field) => [field, { merge: false }])),
  },
  ExpertiseRound: { fields: { remarks: { merge: false } } },
  ...Object.fromEntries(
    [...partsOfTexts, ...partsOfReviews, ...partsOfRounds].map((type) => [type, { keyFields: false }]),
  ),
  ...Object.fromEntries(values.map((type) => [type, { merge: true }])),
};

/**
 * The cache of what the server said. Every list that the API pages is kept whole by its filter, so that
 * "more" appends and "back" finds all rows; fragments are masked, a component reads only its own.
 */
export const createCache = (more: Record<string, string[]> = {}) =>
  new InMemoryCache({
    possibleTypes: { ...(import.meta.env.DEV && withoutMembers), ...possibleTypes, ...more },
    typePolicies,
  });

/** The one client of the page. */
export function createClient() {
  return new ApolloClient({
    link: trustedLink,
    cache: createCache(),
    dataMasking: true,
    devtools: { enabled: import.meta.env.DEV },
  });
}
