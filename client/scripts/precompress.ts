import { readFile, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { Plugin } from "vite";

const compressible = /\.(?:js|css|svg|json|webmanifest)$/;
const asBrotli = promisify(brotliCompress);
const asGzip = promisify(gzip);

/**
 * Writes a `.br` and a `.gz` beside every text file of the build, read back from disk: an earlier hook would
 * see chunks whose preload lists are not filled in yet. index.html stays as it is, it changes per response.
 */
export function precompress(): Plugin {
  return {
    name: "precompress",
    apply: "build",
    async writeBundle({ dir }, bundle) {
      if (!dir) return;
      // Assets of earlier builds still lie there, compressed.
      const isNew = (name: string) => name in bundle || !name.startsWith("assets/");
      const names = (await readdir(dir, { recursive: true })).filter(
        (name) => compressible.test(name) && isNew(name),
      );
      await Promise.all(
        names.map(async (name) => {
          const path = join(dir, name);
          const text = await readFile(path);
          const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
          await writeFile(`${path}.br`, await asBrotli(text, quality));
          await writeFile(`${path}.gz`, await asGzip(text, { level: 9 }));
        }),
      );
    },
  };
}
