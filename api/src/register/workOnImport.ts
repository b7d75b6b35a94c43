import type { Services } from "../context.js";
import { performImport } from "./performImport.js";
import { performUndo } from "./performUndo.js";

/** Does what was begun with an import; each part asks the state first, so a job that comes twice changes nothing. */
export async function workOnImport(
  services: Pick<Services, "orm" | "reads" | "jobs">,
  importId: string,
): Promise<void> {
  await performImport(services, importId);
  await performUndo(services, importId);
}
