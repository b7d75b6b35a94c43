import { newSecret } from "../platform/ids.js";
import { hashOf } from "../platform/session.js";

/**
 * What lets one device write into an attempt: an opaque secret of 256 bits that is given once, and of which only a hash is
 * kept. The hash covers the session too, so that a token is worth nothing under another sign-in.
 */
export const newLease = (): string => newSecret();

/** What is kept of a token. */
export const leaseHash = (token: string, sessionId: string | null): string =>
  hashOf(`${sessionId ?? ""}\n${token}`);
