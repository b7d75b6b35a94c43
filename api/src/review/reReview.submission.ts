import { openTasks } from "../accounts/tasks.js";
import { takePartInSubmission } from "../documents/submission.js";
import { record } from "../platform/journal.js";
import { freeCoordinatorsOf } from "./coordinators.queries.js";

takePartInSubmission({
  /** A revised document waits for its next round, which a coordinator opens (4.3, R54). */
  async submitted({ em, viewer, now }, { document, documentVersion }) {
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
    record(em, {
      regionId: document.regionId,
      act: "revision.submitted",
      actorId: viewer.personId,
      subjectId: document.id,
      at: now,
      refs: { documentVersion: documentVersion.id },
    });
  },
});
