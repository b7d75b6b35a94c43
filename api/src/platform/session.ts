import { createHash } from "node:crypto";
import type { IncomingMessage } from "node:http";
import type { Response } from "express";

/** SHA-256 of a secret in hex: what the database keeps in its stead. */
export const hashOf = (secret: string): string => createHash("sha256").update(secret).digest("hex");

/** The session's cookie: `__Host-` and Secure under https, plain only where http is allowed. */
export class SessionCookie {
  readonly #name: string;

  constructor(private readonly isSecure: boolean) {
    this.#name = isSecure ? "__Host-collegium" : "collegium";
  }

  /** The token hash of the request's session, or null when it brings none. */
  hashIn(request: Pick<IncomingMessage, "headers">): string | null {
    const pairs = (request.headers.cookie ?? "").split(/;\s*/);
    const secret = pairs.find((pair) => pair.startsWith(`${this.#name}=`))?.slice(this.#name.length + 1);

    return secret ? hashOf(secret) : null;
  }

  give(response: Response, secret: string, expires: Date): void {
    response.cookie(this.#name, secret, { ...this.#attributes(), expires });
  }

  take(response: Response): void {
    response.clearCookie(this.#name, this.#attributes());
  }

  #attributes() {
    return { httpOnly: true, secure: this.isSecure, sameSite: "lax", path: "/" } as const;
  }
}
