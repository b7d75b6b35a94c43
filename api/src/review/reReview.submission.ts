import { openTasks } from "../accounts/tasks.js";
import { takePartInSubmission } from "../documents/submission.js";
import { freeCoordinatorsOf } from "./coordinators.queries.js";

takePartInSubmission({
  /** A revised document waits for its next round, which a coordinator opens (4.3, R54). */
  async submitted({ em, now }, { document }) {
    if (document.state !== "RE_REVIEW") return;
    await openTasks(
      em,
      {
        regionId: document.regionId,
        personIds: await freeCoordinatorsOf(em, document, now),
        kind: "FORM_PANEL",
        objectId: document.id,
        documentId: document.id,
        dueAt: null,
      },
      now,
    );
  },
});
