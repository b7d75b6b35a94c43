import type { Acting } from "../context.js";
import { DocumentVersion, ModelDocument } from "../documents/document.entity.js";
import { forUpdate } from "../platform/act.js";
import { record } from "../platform/journal.js";
import { done, type Outcome, refused } from "../platform/outcome.js";
import { whyNot } from "../platform/policy.js";
import { IncorporationLink, Proposal } from "./discussion.entity.js";
import { type IncorporationRefusalReason, mayIncorporate } from "./incorporation.policy.js";
import { noteProgress } from "./incorporation.queries.js";

/** Takes back a link to the version under way; those of a submitted version stay for ever (R35, R58). */
export async function unlinkProposal(
  { em, viewer, now }: Acting,
  { linkId }: { linkId: string },
): Promise<Outcome<{ proposalId: string; documentId: string }, IncorporationRefusalReason>> {
  const link = await em.findOne(IncorporationLink, linkId);
  if (!link || link.regionId !== viewer.regionId) return refused("NOT_FOUND");
  const documentVersion = await em.findOneOrFail(DocumentVersion, link.documentVersion.id);
  const document = await em.findOneOrFail(ModelDocument, documentVersion.document.id, forUpdate);
  const proposal = await em.findOneOrFail(Proposal, link.proposal.id);
  const why = whyNot(mayIncorporate.unlink, {
    viewer,
    groupId: document.group.id,
    documentState: document.state,
    hasDraft: documentVersion.isDraft(),
    proposalState: proposal.state,
    verdict: null,
  });
  if (why) return refused(why);

  em.remove(link);
  await noteProgress(em, document);
  record(em, {
    regionId: document.regionId,
    act: "proposal.unlinked",
    actorId: viewer.personId,
    subjectId: proposal.id,
    at: now,
    refs: { document: document.id, documentVersion: documentVersion.id },
  });
  return done({ proposalId: proposal.id, documentId: document.id });
}
