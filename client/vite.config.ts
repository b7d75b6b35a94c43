import { lingui } from "@lingui/vite-plugin";
import react from "@vitejs/plugin-react";
import { defaultClientConditions, defineConfig } from "vite";
import { preloadFonts } from "./scripts/preloadFonts.ts";
import { precompress } from "./scripts/precompress.ts";
import { lighten } from "./scripts/lighten.ts";

// With the page's own host: the server refuses what a page of another origin sends.
const api = { target: `http://localhost:${process.env.PORT ?? "4000"}`, changeOrigin: false };

/**
 * One lazy chunk per route, hashed names, precompressed twins. The server replaces `__CSP_NONCE__`
 * in index.html with the nonce of each response; beside the fonts and the first shell nothing is inline.
 */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [
    lingui({
      cwd: import.meta.dirname,
      configPath: `${import.meta.dirname}/lingui.config.ts`,
      macroTransform: true,
    }),
    react(),
    lighten(),
    preloadFonts(),
    precompress(),
  ],
  html: { cspNonce: "__CSP_NONCE__" },
  build: {
    outDir: "dist",
    // Pages that were opened before this build go on loading their chunks; api/build.mjs clears what is a week old.
    emptyOutDir: false,
    assetsInlineLimit: 0,
    modulePreload: {
      polyfill: false,
      // What every page stands on is there already, and need not be named for each route on the first screen.
      resolveDependencies: (_file, needed) =>
        needed.filter((name) => !/^assets\/(?:libraries|frame|rolldown-runtime)-/.test(name)),
    },
    reportCompressedSize: false,
    rolldownOptions: {
      output: {
        // What every page stands on comes in two files, which compress better and need fewer requests than twenty.
        codeSplitting: {
          groups: [
            { name: "libraries", tags: ["$initial"], test: /node_modules/, priority: 2 },
            { name: "frame", tags: ["$initial"], priority: 1 },
            // Small parts that nearly every page has: alone each would cost a request and compress badly.
            {
              name: "parts",
              test: /\/src\/(?:ui\/(?:dot|useNow|DueChip|StatusChip|Pager|FormAlert|problemWords)|app\/useAct)\.tsx?$|\/useSuspense(?:Query|Fragment)\.js$/,
            },
          ],
        },
      },
    },
  },
  // RxJS as modules of today instead of its copy for ES5 and that one's helpers.
  resolve: { conditions: [...defaultClientConditions, "es2015"] },
  server: {
    proxy: { "/graphql": api, "/files": api, "/health": api },
  },
});
