import type { EntityManager } from "@mikro-orm/postgresql";

import type { Viewer } from "../accounts/viewer.js";
import { placeAnchors } from "../documents/alignment.anchors.js";
import type { Anchor, Placement } from "../documents/alignment.model.js";
import { DocumentVersion, ModelDocument } from "../documents/document.entity.js";
import { Recent } from "../documents/recent.js";
import type { Block } from "../files/document.model.js";
import { blockPlaceOf } from "./blockPlace.rules.js";
import { OpenDiscussion, type Proposal } from "./discussion.entity.js";
import { acceptedOf, draftOf } from "./incorporation.queries.js";
import { PlacementState } from "./placement.entity.js";

/** The alignment's words for what becomes of a passage, in those of the table. */
export const placementStateOf = {
  placed: PlacementState.PLACED,
  moved: PlacementState.MOVED,
  edited: PlacementState.EDITED,
  gone: PlacementState.GONE,
  queue: PlacementState.UNCERTAIN,
} as const satisfies Record<Placement["state"], PlacementState>;

/** What a proposal's passage is to the alignment; one on the whole document has none. */
function anchorOf({ id, blockId, start, end, quote }: Proposal): Anchor[] {
  return blockId ? [{ id, blockId, start: start ?? 0, end: end ?? 0, quote: quote ?? "" }] : [];
}

/** A version with its text. */
async function textOf(em: EntityManager, id: string): Promise<DocumentVersion> {
  return em.findOneOrFail(DocumentVersion, id, { populate: ["blocks"] });
}

const placements = new Recent<Placement[]>(20);

/** What became of the passages of these proposals between the version they were made on and a later one. */
export async function placementsOf(
  proposals: readonly Proposal[],
  before: DocumentVersion,
  after: DocumentVersion,
): Promise<Placement[]> {
  const anchors = proposals.flatMap(anchorOf);
  const key = [before.contentHash, after.contentHash, JSON.stringify(anchors)].join(" ");
  return placements.get(key, () => Promise.resolve(placeAnchors(before.blocks, after.blocks, anchors)));
}

/** A place of the version under way that the alignment suggests for a proposal. */
interface SuggestedPlace {
  blockId: string;
  sectionTitle: string | null;
  excerpt: string;
}

/** What became of the passage of an accepted proposal in the version under way. */
export interface RevisionPlace {
  proposalNumber: number;
  /** Null when the proposal is on the document as a whole. */
  state: PlacementState | null;
  places: SuggestedPlace[];
}

/**
 * For each accepted proposal of a document, the likeliest places of the version under way; null when there is none or
 * the viewer is neither of the group nor its coordinator.
 */
export async function revisionPlaces(
  em: EntityManager,
  viewer: Viewer,
  documentId: string,
): Promise<RevisionPlace[] | null> {
  const document = await em.findOne(ModelDocument, { id: documentId, regionId: viewer.regionId });
  if (!document) return null;
  if (!viewer.isMemberOf(document.group.id) && !viewer.has("COORDINATOR", document.id)) return null;
  const discussion = await em.findOne(OpenDiscussion, { document: document.id });
  const draft = await draftOf(em, document.id);
  if (!discussion || !draft) return null;

  const before = await textOf(em, discussion.documentVersion.id);
  const accepted = await acceptedOf(em, document.id);
  const proposals = accepted.map(({ proposal }) => proposal);
  const found = new Map((await placementsOf(proposals, before, draft)).map((each) => [each.id, each]));
  return accepted.map(({ id, number }) => {
    const placement = found.get(id);
    if (!placement) return { proposalNumber: number, state: null, places: [] };
    return {
      proposalNumber: number,
      state: placementStateOf[placement.state],
      places: suggested(placement, draft.blocks),
    };
  });
}

function suggested({ blockId, candidates = [] }: Placement, blocks: readonly Block[]): SuggestedPlace[] {
  const ids = blockId ? [blockId] : candidates.map((candidate) => candidate.blockId);
  return ids.flatMap((id) => {
    const place = blockPlaceOf(blocks, id);
    return place ? [{ blockId: id, ...place }] : [];
  });
}
