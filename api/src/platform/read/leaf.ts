import { getNullableType, type GraphQLLeafType, type GraphQLOutputType, isLeafType } from "graphql";

/** Whether JSON has a form of its own for the scalar; all others are shown as text. */
export const isJsonScalar = (scalar: string) => ["Boolean", "Float", "Int"].includes(scalar);

/** The leaf type of a field without a list; null for any other. */
export function leafOf(type: GraphQLOutputType): GraphQLLeafType | null {
  const nullable = getNullableType(type);
  return isLeafType(nullable) ? nullable : null;
}

/** The value as the answer shows it. Throws where graphql-js would tell an error. */
export function shownLeaf(leaf: GraphQLLeafType, isNonNull: boolean, value: unknown): unknown {
  if (value != null) return leaf.serialize(value);
  if (isNonNull) throw new Error(`${leaf.name} has no value where the schema promises one.`);
  return null;
}
