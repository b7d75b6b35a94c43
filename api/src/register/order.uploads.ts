import type { UploadRule } from "../files/upload.model.js";

/** The paper of an order: sent by the ministry's officer before the order is registered, taken by its registration. */
export const orderUpload: UploadRule = {
  takes: "PAPER",
  whyNot: async ({ viewer }) => (viewer.has("MINISTRY_OFFICER") ? null : "NOT_ALLOWED"),
};
