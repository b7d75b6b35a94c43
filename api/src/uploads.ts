import { versionUpload } from "./documents/uploadVersion.js";
import type { UploadRules } from "./files/upload.model.js";
import { applicationUpload } from "./register/application.uploads.js";
import { orderUpload } from "./register/order.uploads.js";
import { registerImportUpload } from "./register/registerImport.uploads.js";

/** What is taken by upload, by its purpose. */
export const uploads: UploadRules = {
  DOCUMENT_VERSION: versionUpload,
  ORDER: orderUpload,
  APPLICATION: applicationUpload,
  REGISTER_IMPORT: registerImportUpload,
};
