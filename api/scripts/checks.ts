import { type Step } from "./steps.js";

/** What must hold of the tree without running the product. The longest come first, so that none is left alone at the end. */
export const checks: readonly Step[] = [
  { name: "lint", command: ["oxlint", "--type-aware", "--deny-warnings"] },
  { name: "unused code", command: ["knip", "--no-progress", "--treat-config-hints-as-errors"] },
  { name: "types of the client", command: ["tsc", "-p", "client/tsconfig.json"] },
  { name: "types of the journeys", command: ["tsc", "-p", "client/e2e/tsconfig.json"] },
  { name: "types of the server", command: ["tsc", "-p", "api/tsconfig.json"] },
  {
    name: "migrations fit the entities",
    command: ["tsx", "--tsconfig", "api/tsconfig.json", "api/scripts/createMigration.ts", "--check"],
  },
  { name: "generated code", command: ["graphql-codegen", "--config", "codegen.ts", "--check"] },
  {
    name: "printed schema",
    command: ["tsx", "--tsconfig", "api/tsconfig.json", "api/scripts/printSchema.ts", "--check"],
  },
  {
    name: "words extracted",
    command: ["lingui", "check", "sync", "--clean", "--verbose", "--config", "client/lingui.config.ts"],
  },
  {
    name: "words translated",
    command: [
      "lingui",
      "check",
      "missing",
      "--mode",
      "catalog",
      "--locale",
      "ru",
      "--verbose",
      "--config",
      "client/lingui.config.ts",
    ],
  },
  { name: "format", command: ["oxfmt", "--check", "."] },
];
