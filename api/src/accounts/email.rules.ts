import { isEmailAddress } from "../platform/scalars.js";

/** The address as accounts keep it, lower case and NFC, out of what was typed; null when it is none. */
export function emailIn(typed: string): string | null {
  const email = typed.trim().normalize("NFC").toLowerCase();

  return isEmailAddress(email) ? email : null;
}
