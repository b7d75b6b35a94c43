import type { Services } from "../context.js";
import { actAsSystem } from "../platform/systemAct.js";
import {
  documentsToLookAt,
  passTimeOfDocument,
  passTimeOfRound,
  roundsToLookAt,
} from "../review/passTime.js";

/** Writes down what time has done to rounds and to documents that wait for one, each in a transaction of its own. */
export async function lookAtRounds(services: Services): Promise<void> {
  const em = services.orm.em.fork();
  for (const id of await roundsToLookAt(em))
    await actAsSystem(services, (acting) => passTimeOfRound(acting, id));
  for (const id of await documentsToLookAt(em))
    await actAsSystem(services, (acting) => passTimeOfDocument(acting, id));
}
