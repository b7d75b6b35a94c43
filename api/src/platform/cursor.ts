import { createCipheriv, createDecipheriv, createHmac, hkdfSync } from "node:crypto";

import { GraphQLError } from "graphql";

const nonceBytes = 12;
const tagBytes = 16;
const longest = 4096;

/** A cursor that was not given out for this list and order. */
export class BadCursor extends GraphQLError {
  constructor() {
    super("The cursor does not belong to this list in this order. Ask for the first page again.", {
      extensions: { code: "BAD_CURSOR" },
    });
  }
}

/**
 * Seals positions of keyset pages. A cursor holds the order values of a row and its hidden tie-break, encrypted
 * (AES-256-GCM) and bound to its list; the same position gives the same cursor, so that equal answers are equal bytes
 * (T22). The nonce is a keyed hash of the content, therefore it repeats only together with the content.
 */
export class Cursors {
  private readonly encryptionKey: Uint8Array;
  private readonly nonceKey: Uint8Array;

  /** `key` is 32 random bytes, the same in all processes. */
  constructor(key: Uint8Array) {
    if (key.byteLength !== 32) throw new Error("The key of cursors must have 32 bytes.");
    this.encryptionKey = new Uint8Array(hkdfSync("sha256", key, "", "cursor encryption", 32));
    this.nonceKey = new Uint8Array(hkdfSync("sha256", key, "", "cursor nonce", 32));
  }

  /** The cursor of a position in `list`; the last value is the tie-break. Throws when a value is null: an order must not be. */
  seal(list: string, values: readonly (string | null)[]): string {
    if (values.includes(null)) throw new Error(`An order of ${list} gave null.`);

    // A fixed width: the length of a counter would tell the age of the row.
    const content = JSON.stringify([...values.slice(0, -1), values.at(-1)!.padStart(20)]);
    const nonce = createHmac("sha256", this.nonceKey)
      .update(`${list}\n${content}`)
      .digest()
      .subarray(0, nonceBytes);
    const cipher = createCipheriv("aes-256-gcm", this.encryptionKey, nonce).setAAD(Buffer.from(list));
    const sealed = Buffer.concat([
      nonce,
      cipher.update(content, "utf8"),
      cipher.final(),
      cipher.getAuthTag(),
    ]);
    return sealed.toString("base64url");
  }

  /** The values that were sealed for `list`. Throws BadCursor for anything else. */
  open(list: string, cursor: string): readonly string[] {
    const sealed = Buffer.from(cursor.slice(0, longest), "base64url");
    if (sealed.toString("base64url") !== cursor || sealed.length <= nonceBytes + tagBytes)
      throw new BadCursor();

    const decipher = createDecipheriv("aes-256-gcm", this.encryptionKey, sealed.subarray(0, nonceBytes))
      .setAAD(Buffer.from(list))
      .setAuthTag(sealed.subarray(-tagBytes));
    try {
      const content =
        decipher.update(sealed.subarray(nonceBytes, -tagBytes), undefined, "utf8") + decipher.final("utf8");
      const values: string[] = JSON.parse(content);
      return [...values.slice(0, -1), values.at(-1)!.trim()];
    } catch {
      // Only a wrong tag ends here: whatever carries our tag was written by `seal`.
      throw new BadCursor();
    }
  }
}
