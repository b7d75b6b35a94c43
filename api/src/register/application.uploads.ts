import type { UploadRule } from "../files/upload.model.js";
import { whyNot } from "../platform/policy.js";
import { ExpertApplication } from "./application.entity.js";
import { mayOnApplication } from "./application.policy.js";
import { stateOf } from "./application.queries.js";

/** A paper of an application: a candidate's proof while it is written, the registrar's basis of an entered result. */
export const applicationUpload: UploadRule = {
  takes: "PAPER",
  takesPictures: true,
  whyNot: async ({ em, viewer, now }, subjectId) => {
    const application = await em.findOne(ExpertApplication, subjectId);
    if (!application) return "NOT_FOUND";
    const given = {
      viewer,
      isOwn: application.person.id === viewer.personId,
      wasSubmitted: application.submittedAt != null,
      state: stateOf(application, now),
    };
    const why = whyNot(given.isOwn ? mayOnApplication.write : mayOnApplication.enterResult, given);
    if (!why || why === "NOT_FOUND" || why === "INVALID_STATE") return why;
    return "NOT_ALLOWED";
  },
};
