import type { Plugin } from "vite";

const library = /node_modules.*\.m?js$/;
const name = /^\w+\.displayName = "\w+";$/gm;
const made = / = (?=\w[\w$]*\.(?:createContext|forwardRef|memo)\()/g;
const nothing = "\0nothing";

/**
 * Keeps out of every first visit what nobody draws. Making a component and naming it for developers' tools are no
 * effects, though the bundler takes them for such: without this half of the router stays. The ripple of buttons is
 * off in the whole theme. `client/e2e/walk.e2e.ts` fails when an update of a library undoes it.
 */
export function lighten(): Plugin {
  return {
    name: "lighten",
    apply: "build",
    enforce: "pre",
    resolveId: {
      filter: { id: /^\.\/TouchRipple\.mjs$/ },
      handler: () => nothing,
    },
    load: {
      filter: { id: new RegExp(nothing) },
      handler: () => "export default () => null;",
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
