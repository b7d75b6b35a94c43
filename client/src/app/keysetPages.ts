import type { FieldPolicy } from "@apollo/client";

interface Page {
  edges?: readonly unknown[];
  nodes?: readonly unknown[];
}

/** Keeps one list per set of `keyArgs`: a page asked for with `after` is appended, any other replaces the list. */
export function keysetPages(keyArgs: string[]): FieldPolicy<Page> {
  return {
    keyArgs,
    merge(existing, incoming, { args }) {
      if (!existing || !args?.after) return incoming;
      return {
        ...incoming,
        ...(incoming.edges && { edges: [...(existing.edges ?? []), ...incoming.edges] }),
        ...(incoming.nodes && { nodes: [...(existing.nodes ?? []), ...incoming.nodes] }),
      };
    },
  };
}
