import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
  type ValueNode,
} from "graphql";

import type { Choices } from "./plan.js";

export interface Document {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
}

/** The fields that the selection asks of `type`, by response key in the order of the answer, equal ones together. */
export function selectedFields<V>(
  { schema, fragments }: Document,
  choices: Choices<V>,
  type: GraphQLObjectType,
  selections: readonly (SelectionSetNode | undefined)[],
): Map<string, FieldNode[]> {
  const fields = new Map<string, FieldNode[]>();
  const spread = new Set<string>();

  const applies = (condition: string | undefined): boolean => {
    if (condition === undefined || condition === type.name) return true;
    const other = schema.getType(condition);
    return isAbstractType(other) && schema.isSubType(other, type);
  };

  const collect = (selection: SelectionNode): void => {
    if (!isIncluded(selection, choices)) return;
    if (selection.kind === Kind.FIELD) {
      const key = selection.alias?.value ?? selection.name.value;
      const nodes = fields.get(key);
      if (nodes) nodes.push(selection);
      else fields.set(key, [selection]);
      return;
    }
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      if (applies(selection.typeCondition?.name.value)) selection.selectionSet.selections.forEach(collect);
      return;
    }
    const name = selection.name.value;
    const fragment = fragments[name];
    if (spread.has(name) || !fragment) return;
    spread.add(name);
    if (applies(fragment.typeCondition.name.value)) fragment.selectionSet.selections.forEach(collect);
  };

  for (const selection of selections) selection?.selections.forEach(collect);
  return fields;
}

function isIncluded<V>(selection: SelectionNode, choices: Choices<V>): boolean {
  return (selection.directives ?? []).every((directive) => {
    const name = directive.name.value;
    if (name !== "include" && name !== "skip") return true;

    const value = directive.arguments?.find((argument) => argument.name.value === "if")?.value;
    return isTrue(value, choices) === (name === "include");
  });
}

function isTrue<V>(value: ValueNode | undefined, choices: Choices<V>): boolean {
  if (value?.kind === Kind.VARIABLE) {
    const name = value.name.value;
    return choices.ask(`variable ${name}`, ({ variables }) => `${variables[name] === true}`) === "true";
  }
  return value?.kind === Kind.BOOLEAN && value.value;
}
