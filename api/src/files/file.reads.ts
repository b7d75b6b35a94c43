import type { Viewer } from "../accounts/viewer.js";
import { column, computed, everyone, readType, type RowSql } from "../platform/read/declare.js";

/** What a domain says of the files it holds; a file that nobody holds is seen by nobody. */
export interface FileHolder {
  /** Whether the holder opens the stored file (a row of `stored_file`) to the viewer. */
  opensFile: RowSql<Viewer>;
  /** Whether it opens the picture with the hash that `hash` gives; false where it holds none. */
  opensImage: (hash: string, bind: Parameters<RowSql<Viewer>>[1]) => string;
}

const holders: FileHolder[] = [];

/** Names a holder of files; called once, where a domain declares its reads. */
export function holdFiles(holder: FileHolder): void {
  holders.push(holder);
}

/** Whether one of the holders opens the file; the rule of reads and of downloads alike. */
export const opensFile: RowSql<Viewer> = (row, bind) =>
  `(${holders.map((holder) => holder.opensFile(row, bind)).join(" or ") || "false"})`;

/** Whether one of the holders opens the picture with this hash. */
export const opensImage: FileHolder["opensImage"] = (hash, bind) =>
  `(${holders.map((holder) => holder.opensImage(hash, bind)).join(" or ") || "false"})`;

export const storedFileRead = readType<Viewer>({
  name: "StoredFile",
  table: "stored_file",
  visible: opensFile,
  fields: {
    id: column("id", everyone),
    name: column("name", everyone),
    mediaType: column("media_type", everyone),
    byteCount: column("byte_count", everyone),
    path: computed((row) => `'/files/' || ${row}.id`, everyone),
  },
});
