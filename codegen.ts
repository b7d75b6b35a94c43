import type { CodegenConfig } from "@graphql-codegen/cli";
import type { CodegenPlugin, Types } from "@graphql-codegen/plugin-helpers";
import { createHash } from "node:crypto";
import {
  concatAST,
  type DocumentNode,
  getNamedType,
  isAbstractType,
  isObjectType,
  Kind,
  print,
  type SelectionSetNode,
  separateOperations,
  visit,
} from "graphql";

/** The id of one operation with its fragments, the same whatever their order; the client sends it, the server knows it. */
const idOf = ({ definitions }: DocumentNode): string =>
  createHash("sha256")
    .update(
      definitions
        .map((definition) => print(definition))
        .toSorted()
        .join("\n"),
    )
    .digest("base64url")
    .slice(0, 20);

const typename: SelectionSetNode["selections"][number] = {
  kind: Kind.FIELD,
  name: { kind: Kind.NAME, value: "__typename" },
};

/** The client's cache expects `__typename` in every object, as its own transform would ask for. */
const withTypenames = (document: DocumentNode): DocumentNode =>
  visit(document, {
    SelectionSet: (set: SelectionSetNode, _key, parent) => {
      const isRoot = parent && "kind" in parent && parent.kind === Kind.OPERATION_DEFINITION;
      const has = set.selections.some((one) => one.kind === Kind.FIELD && one.name.value === "__typename");
      return isRoot || has ? undefined : { ...set, selections: [...set.selections, typename] };
    },
  });

/** A file that one function of ours writes from schema and documents. */
const writtenBy = (plugin: CodegenPlugin["plugin"]): Types.ConfiguredOutput => ({
  preset: {
    buildGeneratesSection: ({ baseOutputDir, schema, schemaAst, documents }) => [
      {
        filename: baseOutputDir,
        plugins: [{ ours: {} }],
        pluginMap: { ours: { plugin } },
        schema,
        schemaAst,
        documents,
        config: {},
      },
    ],
  },
});

/** `{ id: text }` of every operation of the client: all that ordinary people may send in production. */
const manifest = writtenBy((_schema, files) => {
  const operations = Object.values(
    separateOperations(concatAST(files.flatMap(({ document }) => document ?? []))),
  );
  const entries = operations.map((one) => [idOf(one), print(withTypenames(one))] as const);
  return `${JSON.stringify(Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1))), null, 2)}\n`;
});

/** Of what the client's documents name: types that they ask "is it one of these?", and fields. */
function namesIn(files: readonly Types.DocumentFile[]) {
  const conditions = new Set<string>();
  const fields = new Set<string>();
  for (const { document } of files) {
    if (!document) continue;
    visit(document, {
      FragmentDefinition: ({ typeCondition }) => void conditions.add(typeCondition.name.value),
      InlineFragment: ({ typeCondition }) => void (typeCondition && conditions.add(typeCondition.name.value)),
      Field: ({ name }) => void fields.add(name.value),
    });
  }
  return { conditions, fields };
}

/** What the client's cache must know of the schema: members of interfaces and unions, and every paged field; no more than it asks for. */
const cacheFacts = writtenBy((schema, files) => {
  const { conditions, fields } = namesIn(files);
  const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith("__"));
  const possibleTypes = types
    .filter(isAbstractType)
    .filter(({ name }) => conditions.has(name))
    .map((type) => [type.name, schema.getPossibleTypes(type).map(({ name }) => name)]);
  const connections = types.filter(isObjectType).flatMap((type) => {
    const paged = Object.values(type.getFields())
      .filter((field) => fields.has(field.name) && getNamedType(field.type).name.endsWith("Connection"))
      .map(({ name, args }) => [
        name,
        args.map((arg) => arg.name).filter((arg) => !["first", "after"].includes(arg)),
      ]);
    return paged.length > 0 ? [[type.name, Object.fromEntries(paged)]] : [];
  });
  const constant = (name: string, type: string, entries: unknown[][]) =>
    `export const ${name}: ${type} = ${JSON.stringify(Object.fromEntries(entries), null, 2)};\n`;
  const objects = types
    .filter((type) => isObjectType(type) && conditions.has(type.name))
    .map(({ name }) => [name, []]);
  return [
    constant("possibleTypes", "Record<string, string[]>", possibleTypes),
    "/** Objects that documents ask for by name: they have no members, which Apollo wants to hear while it is developed with. */\n" +
      constant("withoutMembers", "Record<string, string[]>", objects),
    constant("connections", "Record<string, Record<string, string[]>>", connections),
  ].join("\n");
});

const scalars = Object.fromEntries(
  ["Cursor", "Date", "DateTime", "EmailAddress", "MutationKey"].map((name) => [name, "string"]),
);
const shared = {
  scalars: { ...scalars, PageSize: "number" },
  strictScalars: true,
  enumType: "string-literal" as const,
};

/**
 * `npm run codegen` writes a typed document beside every `.graphql` of the client; `-- --check` fails when one is stale.
 * Fragments are masked: a component reads the fields of its own fragment, nobody else's.
 */
const config: CodegenConfig = {
  schema: "schema.graphql",
  documents: "client/src/**/*.graphql",
  ignoreNoDocuments: true,
  generates: {
    "client/src/app/schema.generated.ts": {
      plugins: ["typescript-operations"],
      config: { ...shared, generateOperationTypes: false },
    },
    "client/src/": {
      preset: "near-operation-file",
      presetConfig: { extension: ".generated.ts", baseTypesPath: "app/schema.generated.ts" },
      plugins: ["typescript-operations", "typed-document-node"],
      config: {
        ...shared,
        importSchemaTypesFrom: "client/src/app/schema.generated.ts",
        inlineFragmentTypes: "mask",
        nonOptionalTypename: true,
        skipTypeNameForRoot: true,
        useTypeImports: true,
        unstable_onExecutableDocumentNode: (document: DocumentNode) => ({ id: idOf(document) }),
      },
    },
    "client/src/app/cache.generated.ts": cacheFacts,
    "client/operations.json": manifest,
  },
};

export default config;
