import type { Plugin } from "vite";

const library = /node_modules.*\.m?js$/;
const name = /^\w+\.displayName = "\w+";$/gm;
const made = / = (?=\w[\w$]*\.(?:createContext|forwardRef|memo)\()/g;

/** Files of libraries, by the end of their path, and what stands for them. */
const instead: Record<string, string> = {
  // The ripple of buttons is off in the whole theme.
  "@mui/material/ButtonBase/TouchRipple.mjs": "export default () => null;",
  // Apollo prints an operation only to tell it from others under way. The id that codegen gave it does that, without
  // the printer and without walking a long document at each request.
  "graphql/language/printer.mjs": `
    export const print = (document) => document.__meta__?.id ?? JSON.stringify(document);
    export { print as printForError };`,
  // Only worded faults of our own documents, which codegen has checked.
  "graphql/jsutils/inspect.mjs": "export const inspect = String;",
  // Emotion copies statics in `withTheme` alone, which nobody calls; being CommonJS it is not left out by itself.
  "hoist-non-react-statics/dist/hoist-non-react-statics.cjs.js": "export default (target) => target;",
  // Nothing gives RxJS a stream of bytes.
  "rxjs/dist/esm/internal/util/isReadableStreamLike.js": `
    export const isReadableStreamLike = () => false;
    export const readableStreamLikeToAsyncGenerator = undefined;`,
};
const replaced = /node_modules\/((?:@mui\/material|graphql|hoist-non-react-statics|rxjs)\/.+)$/;

/**
 * Keeps out of every first visit what nobody draws or calls. Making a component and naming it for developers' tools are
 * no effects, though the bundler takes them for such: without this half of the router stays.
 * `client/e2e/walk.e2e.ts` fails when an update of a library undoes it.
 */
export function lighten(): Plugin {
  return {
    name: "lighten",
    apply: "build",
    enforce: "pre",
    load: {
      filter: { id: replaced },
      handler: (id) => instead[replaced.exec(id)?.[1] ?? ""],
    },
    transform: {
      filter: { id: library, code: made },
      handler: (code) => ({
        code: code.replaceAll(name, "").replaceAll(made, " = /* @__PURE__ */ "),
        map: null,
      }),
    },
  };
}
