import { closeTasks } from "../accounts/tasks.js";
import type { Acting } from "../context.js";
import { placeAnchors } from "../documents/alignment.anchors.js";
import { DocumentVersion } from "../documents/document.entity.js";
import { type Submission, takePartInSubmission } from "../documents/submission.js";
import type { Block } from "../files/document.model.js";
import { record } from "../platform/journal.js";
import { blockPlaceOf } from "./blockPlace.rules.js";
import { IncorporationLink, OpenDiscussion, Proposal } from "./discussion.entity.js";
import { noteProgress, unlinkedOf } from "./incorporation.queries.js";
import { ProposalPlacement } from "./placement.entity.js";
import { placementsOf, placementStateOf } from "./placement.queries.js";

takePartInSubmission({
  /** R35: every accepted proposal is linked before the next version goes; the ones left are named by number. */
  async whyNot({ em }, { document }) {
    const left = document.submittedVersionCount === 0 ? [] : await unlinkedOf(em, document);
    if (left.length === 0) return null;
    const numbers = left.map(({ number }) => number).join(", ");
    return { reason: "UNLINKED_PROPOSALS", details: { count: left.length, numbers } };
  },

  async submitted(acting, submission) {
    const { em, now } = acting;
    const { document } = submission;
    await closeTasks(em, { kind: "REVISE_DOCUMENT", objectId: document.id }, now);
    await keepPlacements(acting, submission);
    await tellIncorporated(acting, submission);
  },

  replaced: followLinks,
});

/** Keeps for every published proposal what became of its passage in the version that was submitted. */
async function keepPlacements({ em, now }: Acting, { document, documentVersion }: Submission): Promise<void> {
  const discussion = await em.findOne(OpenDiscussion, { document: document.id });
  if (!discussion || discussion.documentVersion.id === documentVersion.id) return;
  const before = await em.findOneOrFail(DocumentVersion, discussion.documentVersion.id, {
    populate: ["blocks"],
  });
  await em.populate(documentVersion, ["blocks"]);
  const proposals = await em.find(Proposal, { discussion: discussion.id, state: "PUBLISHED" });
  for (const { id, state, blockId, start, end } of await placementsOf(proposals, before, documentVersion)) {
    em.create(ProposalPlacement, {
      regionId: document.regionId,
      createdAt: now,
      proposal: id,
      documentVersion,
      state: placementStateOf[state],
      blockId: blockId ?? null,
      start: start ?? null,
      end: end ?? null,
    });
  }
}

/** Records each proposal that the submitted version takes up, so that its author hears of it. */
async function tellIncorporated(
  { em, viewer, now }: Acting,
  { document, documentVersion }: Submission,
): Promise<void> {
  const links = await em.find(IncorporationLink, { documentVersion: documentVersion.id });
  for (const proposalId of new Set(links.map(({ proposal }) => proposal.id))) {
    record(em, {
      regionId: document.regionId,
      act: "proposal.incorporated",
      actorId: viewer.personId,
      subjectId: proposalId,
      at: now,
      refs: { document: document.id, documentVersion: documentVersion.id },
    });
  }
}

/** Takes the links over to the new text of a draft; one whose place cannot be told there is taken back. */
async function followLinks(
  { em }: Acting,
  { document, documentVersion }: Submission,
  before: readonly Block[],
): Promise<void> {
  const links = await em.find(IncorporationLink, { documentVersion: documentVersion.id });
  const placed = links.filter(({ blockId }) => blockId);
  if (placed.length === 0) return;
  const anchors = placed.map(({ id, blockId }) => ({
    id,
    blockId: blockId ?? "",
    start: 0,
    end: 0,
    quote: "",
  }));
  const found = new Map(
    placeAnchors(before, documentVersion.blocks, anchors).map((placement) => [placement.id, placement]),
  );
  // Links of one proposal must not meet on the way to their places: the table keeps them apart.
  for (const link of placed) link.blockId = `on the way ${link.id}`;
  await em.flush();
  const taken = new Set<string>();
  for (const link of placed) {
    const blockId = found.get(link.id)?.blockId;
    const place = blockId ? blockPlaceOf(documentVersion.blocks, blockId) : null;
    const key = `${link.proposal.id} ${blockId}`;
    if (!blockId || !place || taken.has(key)) {
      em.remove(link);
      continue;
    }
    taken.add(key);
    em.assign(link, { blockId, ...place });
  }
  await noteProgress(em, document);
}
