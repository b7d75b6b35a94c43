import type { Acting } from "../context.js";
import { uploadedFile } from "../files/uploadedFile.js";
import { record } from "../platform/journal.js";
import { done, invalid, type Outcome } from "../platform/outcome.js";
import {
  ApplicationDocument,
  type ApplicationDocumentKind,
  ExpertApplication,
} from "./application.entity.js";
import type { ApplicationRefusalReason } from "./application.policy.js";
import { holdApplication } from "./application.queries.js";

const most = 30;

interface AttachProof {
  applicationId: string;
  kind: ApplicationDocumentKind;
  fileId: string;
}

/** Puts a file that the candidate has sent to the proofs of the application. */
export async function attachProof(
  acting: Acting,
  { applicationId, kind, fileId }: AttachProof,
): Promise<Outcome<string, ApplicationRefusalReason>> {
  const { em, viewer, now } = acting;
  const application = await holdApplication(acting, { applicationId }, "write");
  if (!(application instanceof ExpertApplication)) return application;
  const file = await uploadedFile(em, viewer, { fileId, purpose: "APPLICATION" });
  if (!file) return invalid({ path: "fileId", code: "UNKNOWN" });
  const known = await em.find(ApplicationDocument, { application });
  if (known.length >= most) return invalid({ path: "fileId", code: "TOO_MANY", values: { most } });
  if (known.some((each) => each.file.id === fileId)) return invalid({ path: "fileId", code: "DUPLICATE" });

  em.create(ApplicationDocument, {
    regionId: application.regionId,
    createdAt: now,
    createdById: viewer.personId,
    application,
    kind,
    file,
  });
  record(em, {
    regionId: application.regionId,
    act: "proof.attached",
    actorId: viewer.personId,
    subjectId: applicationId,
    at: now,
    refs: { file: fileId },
  });
  return done(applicationId);
}
