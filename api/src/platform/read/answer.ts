/**
 * The short way of an answer: where every root field of a query is one read and the text of its statement is the answer,
 * that text is passed on, and graphql-js neither walks the tree nor completes its values. Decision 006 tells why.
 */
import {
  type DocumentNode,
  type ExecutionArgs,
  type FieldNode,
  type FragmentDefinitionNode,
  getArgumentValues,
  getVariableValues,
  type GraphQLField,
  type GraphQLObjectType,
  isNonNullType,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
} from "graphql";

import { TextRead } from "./read.js";

/** The finished JSON text of an answer's `data`. */
export class AnswerText {
  constructor(readonly text: string) {}
}

interface RootField {
  readonly key: string;
  readonly node: FieldNode;
  readonly field: GraphQLField<unknown, unknown>;
}

type Fragments = Record<string, FragmentDefinitionNode>;

/** What is asked, in the order of the answer. */
interface Asked {
  readonly roots: readonly RootField[];
  readonly fragments: Fragments;
}

/** Null when the operation has to go the long way. */
const askedBy = new WeakMap<OperationDefinitionNode, Asked | null>();

/** What the operation asks, when each root field is plain: no directive, fragment, or second field under one key. */
function askedOf(
  operation: OperationDefinitionNode,
  document: DocumentNode,
  query: GraphQLObjectType,
): Asked | null {
  if (operation.operation !== OperationTypeNode.QUERY || operation.directives?.length) return null;

  const roots = new Map<string, RootField>();
  for (const node of operation.selectionSet.selections) {
    if (node.kind !== Kind.FIELD || node.directives?.length) return null;
    const key = node.alias?.value ?? node.name.value;
    const field = query.getFields()[node.name.value];
    if (!field?.resolve || roots.has(key)) return null;
    roots.set(key, { key, node, field });
  }
  const fragments: Fragments = {};
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition;
  }
  return { roots: [...roots.values()], fragments };
}

/**
 * The answer's text, or null when graphql-js has to answer: nothing was read then, unless something failed, which
 * graphql-js will tell better.
 */
export async function answerText(
  operation: OperationDefinitionNode,
  { schema, document, variableValues, contextValue }: ExecutionArgs,
): Promise<AnswerText | null> {
  const query = schema.getQueryType()!;
  const known = askedBy.get(operation);
  const asked = known === undefined ? askedOf(operation, document, query) : known;
  if (known === undefined) askedBy.set(operation, asked);
  if (!asked) return null;

  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variableValues ?? {});
  if (!coerced) return null;

  const { roots, fragments } = asked;
  const context = { ...(contextValue as object), wantsText: true };
  try {
    const reads = await Promise.all(
      roots.map(async ({ key, node, field }): Promise<unknown> => {
        const args = getArgumentValues(field, node, coerced);
        return field.resolve!(undefined, args, context, {
          fieldName: field.name,
          fieldNodes: [node],
          returnType: field.type,
          parentType: query,
          path: { prev: undefined, key, typename: query.name },
          schema,
          fragments,
          rootValue: undefined,
          operation,
          variableValues: coerced,
        });
      }),
    );
    if (!reads.every((read) => read == null || read instanceof TextRead)) {
      askedBy.set(operation, null);
      return null;
    }
    const texts = await Promise.all(reads.map(async (read) => (await read?.text()) ?? "null"));
    const isWhole = texts.every((text, index) => text !== "null" || !isNonNullType(roots[index]!.field.type));
    return isWhole
      ? new AnswerText(`{${roots.map(({ key }, index) => `"${key}":${texts[index]}`).join(",")}}`)
      : null;
  } catch {
    return null;
  }
}
