import type { Acting } from "../context.js";
import { ModelDocument } from "../documents/document.entity.js";
import { forUpdate } from "../platform/act.js";
import { record } from "../platform/journal.js";
import { done, invalid, type Outcome, refused } from "../platform/outcome.js";
import { whyNot } from "../platform/policy.js";
import { blockPlaceOf } from "./blockPlace.rules.js";
import { IncorporationLink, Proposal, ProposalAnswer } from "./discussion.entity.js";
import { type IncorporationRefusalReason, mayIncorporate } from "./incorporation.policy.js";
import { draftOf, noteProgress } from "./incorporation.queries.js";

/** Which proposal went where in the next version. */
export interface LinkProposal {
  proposalId: string;
  /** Null for the version as a whole. */
  blockId?: string | null;
  note?: string | null;
}

const noteMost = 1_000;

/** Links an accepted proposal to the place of the next version that takes it up (R35); a proposal may have several. */
export async function linkProposal(
  { em, viewer, now }: Acting,
  { proposalId, blockId = null, note = null }: LinkProposal,
): Promise<Outcome<{ proposalId: string; documentId: string; linkId: string }, IncorporationRefusalReason>> {
  const proposal = await em.findOne(Proposal, proposalId);
  if (!proposal || proposal.regionId !== viewer.regionId) return refused("NOT_FOUND");
  const document = await em.findOneOrFail(ModelDocument, proposal.document.id, forUpdate);
  const draft = await draftOf(em, document.id);
  const answer = await em.findOne(ProposalAnswer, { proposal: proposal.id });
  const why = whyNot(mayIncorporate.link, {
    viewer,
    groupId: document.group.id,
    documentState: document.state,
    hasDraft: draft !== null,
    proposalState: proposal.state,
    verdict: answer?.isSigned() ? answer.verdict : null,
  });
  if (why || !draft) return refused(why ?? "NO_DRAFT");

  const place = blockId ? blockPlaceOf(draft.blocks, blockId) : null;
  if (blockId && !place) return invalid({ path: "blockId", code: "UNKNOWN" });
  const words = note?.normalize("NFC").trim() || null;
  if (words && words.length > noteMost)
    return invalid({ path: "note", code: "TOO_LONG", values: { most: noteMost } });
  const linked = { proposal: proposal.id, documentVersion: draft.id, blockId: blockId || null };
  if (await em.findOne(IncorporationLink, linked)) return refused("ALREADY_LINKED");

  const link = em.create(IncorporationLink, {
    regionId: document.regionId,
    createdAt: now,
    createdById: viewer.personId,
    ...linked,
    sectionTitle: place?.sectionTitle ?? null,
    excerpt: place?.excerpt ?? null,
    note: words,
  });
  await noteProgress(em, document);
  record(em, {
    regionId: document.regionId,
    act: "proposal.linked",
    actorId: viewer.personId,
    subjectId: proposal.id,
    at: now,
    refs: { document: document.id, documentVersion: draft.id, link: link.id },
  });
  return done({ proposalId: proposal.id, documentId: document.id, linkId: link.id });
}
