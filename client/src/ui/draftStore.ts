import { createContext } from "react";

/** Whose drafts these are: the person's id, so that nobody on the same machine sees another's. Null keeps none. */
export const DraftOwnerContext = createContext<string | null>(null);

const place = (owner: string, name: string) => `draft:${owner}:${name}`;

/** What this device still holds that the server has not; null when it holds nothing. */
export function readDraft(owner: string | null, name: string): { value: unknown } | null {
  const text = owner && localStorage.getItem(place(owner, name));
  if (!text) return null;
  try {
    return JSON.parse(text) as { value: unknown };
  } catch (error) {
    // A record that another program spoilt is worth nothing; anything else is a fault of ours.
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** Keeps a draft on this device; false when the device refuses, as when its store is full. */
export function keepDraft(owner: string | null, name: string, value: unknown): boolean {
  if (!owner) return false;
  try {
    localStorage.setItem(place(owner, name), JSON.stringify({ value }));
    return true;
  } catch (error) {
    if (error instanceof DOMException) return false;
    throw error;
  }
}

/** Forgets a draft that the server has. */
export function dropDraft(owner: string | null, name: string): void {
  if (owner) localStorage.removeItem(place(owner, name));
}

/** Forgets every draft of a person on this device: when they sign out of it. */
export function dropDraftsOf(owner: string): void {
  for (const key of Object.keys(localStorage)) {
    if (key.startsWith(place(owner, ""))) localStorage.removeItem(key);
  }
}
