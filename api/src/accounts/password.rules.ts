import { invalid, type Invalid } from "../platform/outcome.js";

const shortestPassword = 10;

/** Longer ones are refused before they cost anything. */
export const longestPassword = 200;

const fewestLetters = 5;

/** What is wrong with a password that somebody chooses; null when it will do. */
export function passwordProblem(
  path: string,
  password: string,
  email: string | null,
): Invalid["problems"][number] | null {
  const normal = password.normalize("NFC").toLowerCase();
  if (normal.length < shortestPassword)
    return { path, code: "TOO_SHORT", values: { least: shortestPassword } };
  if (normal.length > longestPassword) return { path, code: "TOO_LONG", values: { most: longestPassword } };
  if (new Set(normal).size < fewestLetters || normal === email) return { path, code: "TOO_SIMPLE" };

  return null;
}

/** The refusal of a chosen password; null when it will do. */
export function refusedPassword(path: string, password: string, email: string | null): Invalid | null {
  const problem = passwordProblem(path, password, email);

  return problem && invalid(problem);
}
