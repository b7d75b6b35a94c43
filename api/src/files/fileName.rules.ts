/** The most bytes of UTF-8 that a saved name has with its extension; file systems take 255. */
const nameBytes = 200;
const controlsAndDirections = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
const forbidden = /[<>:"|?*\\/]/g;
/** What Windows keeps for its devices, whatever the extension. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/**
 * The name under which a file may be saved anywhere, made of what the sender called it: no path, no control or direction
 * characters, no reserved word, bounded in bytes, with the extension that its content has (T51).
 */
export function safeFileName(given: string, extension: string): string {
  const last = given.normalize("NFC").split(/[\\/]/).at(-1) ?? "";
  const stem = last
    .replaceAll(controlsAndDirections, "")
    .replaceAll(forbidden, " ")
    .replace(/\.[\p{L}\p{N}]{1,8}$/u, "")
    .replaceAll(/\s+/g, " ")
    .replaceAll(/^[.\s]+|[.\s]+$/g, "");
  const named = stem === "" || reserved.test(stem) ? `document${stem && ` ${stem}`}` : stem;

  return `${cutToBytes(named, nameBytes - extension.length - 1)}.${extension}`;
}

function cutToBytes(text: string, limit: number): string {
  let bytes = 0;
  let kept = "";
  for (const character of text) {
    bytes += Buffer.byteLength(character);
    if (bytes > limit) break;
    kept += character;
  }
  return kept.trimEnd();
}
