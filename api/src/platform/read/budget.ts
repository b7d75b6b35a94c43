import {
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
} from "graphql";

/** The most rows that the pages of one operation may name: the product of nested `first`s, summed over siblings. */
export const nodeBudget = 10_000;

/** An operation that asks for more rows than the budget; its pages must be smaller or less deep. */
export class OverBudget extends GraphQLError {
  constructor() {
    super("The operation asks for too many rows at once. Ask for smaller pages or nest fewer lists.", {
      extensions: { code: "TOO_MANY_NODES" },
    });
  }
}

/** A field with pages, and the ones inside it. */
interface Pages {
  readonly first: ValueNode | null;
  readonly inner: readonly Pages[];
}

type Fragments = Readonly<Record<string, FragmentDefinitionNode>>;
type Variables = Readonly<Record<string, unknown>>;

const pagesByOperation = new WeakMap<OperationDefinitionNode, readonly Pages[]>();
const counted = new WeakSet<Variables>();

/**
 * Throws OverBudget when the operation's nested pages multiply to more than the budget. `variables` are the coerced ones of
 * the execution, by whose identity it is counted once.
 */
export function assertNodeBudget(
  operation: OperationDefinitionNode,
  fragments: Fragments,
  variables: Variables,
): void {
  if (counted.has(variables)) return;

  const known = pagesByOperation.get(operation);
  const pages = known ?? pagesIn(operation.selectionSet, fragments);
  if (!known) pagesByOperation.set(operation, pages);
  if (rowsOf(pages, variables) > nodeBudget) throw new OverBudget();
  counted.add(variables);
}

function pagesIn(selection: SelectionSetNode | undefined, fragments: Fragments): readonly Pages[] {
  return (selection?.selections ?? []).flatMap((node): readonly Pages[] => {
    if (node.kind === Kind.FRAGMENT_SPREAD) {
      return pagesIn(fragments[node.name.value]?.selectionSet, fragments);
    }
    const inner = pagesIn(node.selectionSet, fragments);
    if (node.kind === Kind.INLINE_FRAGMENT) return inner;

    const first = node.arguments?.find((argument) => argument.name.value === "first")?.value ?? null;
    return first ? [{ first, inner }] : inner;
  });
}

function rowsOf(pages: readonly Pages[], variables: Variables): number {
  return pages.reduce((sum, { first, inner }) => {
    const size = sizeOf(first, variables);
    return sum + size * Math.max(1, rowsOf(inner, variables));
  }, 0);
}

function sizeOf(first: ValueNode | null, variables: Variables): number {
  const value =
    first?.kind === Kind.VARIABLE
      ? variables[first.name.value]
      : first?.kind === Kind.INT
        ? Number(first.value)
        : 0;
  return typeof value === "number" ? value : 0;
}
