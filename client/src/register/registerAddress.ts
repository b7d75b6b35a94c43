import type { EntryState, ExpertCategory, RegisterEntryFilter } from "../app/schema.generated";
import { among } from "../ui/among";
import { categories, expertStates } from "./registerWords";

/** What the address says of the list. */
export interface RegisterAddress {
  search: string;
  municipality: string;
  direction: string;
  category: ExpertCategory | "";
  state: EntryState | "";
}

/** Reads the address; what is not one of its words is left out. */
export const readAddress = (address: URLSearchParams): RegisterAddress => ({
  search: address.get("q") ?? "",
  municipality: address.get("municipality") ?? "",
  direction: address.get("direction") ?? "",
  category: among(categories, address.get("category")),
  state: among(expertStates, address.get("state")),
});

/** The address of the list as it is narrowed. */
export function writeAddress({ search, ...facets }: RegisterAddress): URLSearchParams {
  const given = Object.entries({ q: search, ...facets }).filter(([, value]) => value !== "");
  return new URLSearchParams(given);
}

export const filterOf = ({
  search,
  municipality,
  direction,
  category,
  state,
}: RegisterAddress): RegisterEntryFilter => ({
  search: search || null,
  municipality: municipality || null,
  direction: direction || null,
  category: category || null,
  state: state || null,
});
