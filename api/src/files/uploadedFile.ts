import type { EntityManager } from "@mikro-orm/postgresql";

import type { Viewer } from "../accounts/viewer.js";
import { StoredFile, type UploadPurpose, UploadTicket } from "./file.entity.js";

/** The paper that the viewer sent for a purpose; null when they sent none by this id. */
export async function uploadedFile(
  em: EntityManager,
  viewer: Viewer,
  { fileId, purpose }: { fileId: string; purpose: UploadPurpose },
): Promise<StoredFile | null> {
  if (!viewer.personId) return null;
  const ticket = await em.findOne(UploadTicket, { file: fileId, purpose, person: viewer.personId });

  return ticket ? em.findOne(StoredFile, fileId) : null;
}
