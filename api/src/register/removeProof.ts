import type { Acting } from "../context.js";
import { record } from "../platform/journal.js";
import { done, type Outcome, refused } from "../platform/outcome.js";
import { ApplicationDocument, ExpertApplication } from "./application.entity.js";
import type { ApplicationRefusalReason } from "./application.policy.js";
import { holdApplication } from "./application.queries.js";

/** Takes a proof off the application; its file goes with the next sweep. */
export async function removeProof(
  acting: Acting,
  { documentId }: { documentId: string },
): Promise<Outcome<string, ApplicationRefusalReason>> {
  const { em, viewer, now } = acting;
  const document = await em.findOne(ApplicationDocument, documentId);
  if (!document) return refused("NOT_FOUND");
  const application = await holdApplication(acting, { applicationId: document.application.id }, "write");
  if (!(application instanceof ExpertApplication)) return application;

  em.remove(document);
  record(em, {
    regionId: application.regionId,
    act: "proof.removed",
    actorId: viewer.personId,
    subjectId: application.id,
    at: now,
    refs: { file: document.file.id },
  });
  return done(application.id);
}
