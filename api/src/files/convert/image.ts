import { limits } from "./limits.js";

/** A picture freed of everything but what is needed to show it. */
export interface DisarmedImage {
  mediaType: "image/png" | "image/jpeg" | "image/gif" | "image/webp";
  extension: "png" | "jpeg" | "gif" | "webp";
  bytes: Buffer;
  width: number;
  height: number;
}

/**
 * Takes a picture by its first bytes, never by its name, and copies only the pieces that draw it:
 * metadata (camera, place, author, comments, colour profiles) and anything after its end are left out.
 * Null for other kinds, damaged ones and ones of too many pixels.
 */
export function disarmImage(bytes: Buffer): DisarmedImage | null {
  const disarmed = disarmedPng(bytes) ?? disarmedJpeg(bytes) ?? disarmedGif(bytes) ?? disarmedWebp(bytes);
  if (disarmed == null) return null;
  const pixels = disarmed.width * disarmed.height;
  return pixels > 0 && pixels <= limits.imagePixels ? disarmed : null;
}

const pngHead = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const pngChunks = new Set("IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB sBIT bKGD pHYs".split(" "));

function disarmedPng(bytes: Buffer): DisarmedImage | null {
  if (!bytes.subarray(0, 8).equals(pngHead) || bytes.length < 33) return null;
  const pieces: Buffer[] = [pngHead];
  for (let at = 8; at + 12 <= bytes.length;) {
    const end = at + 12 + bytes.readUInt32BE(at);
    const type = bytes.toString("latin1", at + 4, at + 8);
    if (end > bytes.length || (at === 8) !== (type === "IHDR")) return null;
    if (pngChunks.has(type)) pieces.push(bytes.subarray(at, end));
    if (type === "IEND") {
      const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
      return { mediaType: "image/png", extension: "png", bytes: Buffer.concat(pieces), width, height };
    }
    at = end;
  }
  return null;
}

function disarmedJpeg(bytes: Buffer): DisarmedImage | null {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return null;
  const pieces = [bytes.subarray(0, 2)];
  let size: { width: number; height: number } | null = null;
  for (let at = 2; at + 4 <= bytes.length;) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === 0xd9) {
      pieces.push(bytes.subarray(at, at + 2));
      return size && { mediaType: "image/jpeg", extension: "jpeg", bytes: Buffer.concat(pieces), ...size };
    }
    const end = at + 2 + bytes.readUInt16BE(at + 2);
    if (end > bytes.length || end < at + 4) return null;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame && end >= at + 9)
      size = { height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7) };
    // JFIF (E0) and Adobe (EE) say how colours are stored; the other application segments only tell tales.
    const isTale = (marker >= 0xe1 && marker <= 0xef && marker !== 0xee) || marker === 0xfe;
    if (!isTale) pieces.push(bytes.subarray(at, end));
    at = marker === 0xda ? scanEnd(bytes, end) : end;
    if (marker === 0xda) pieces.push(bytes.subarray(end, at));
  }
  return null;
}

/** Coded data runs to the next marker that is neither a stuffed FF nor a restart. */
function scanEnd(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at !== -1; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  return bytes.length;
}

function disarmedGif(bytes: Buffer): DisarmedImage | null {
  if (!/^GIF8[79]a$/.test(bytes.toString("latin1", 0, 6)) || bytes.length < 14) return null;
  const [width, height] = [bytes.readUInt16LE(6), bytes.readUInt16LE(8)];
  const flags = bytes[10] ?? 0;
  let at = 13 + (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0);
  const pieces = [bytes.subarray(0, at)];
  while (at < bytes.length) {
    const start = at;
    const introducer = bytes[at];
    if (introducer === 0x3b) {
      pieces.push(bytes.subarray(at, at + 1));
      return { mediaType: "image/gif", extension: "gif", bytes: Buffer.concat(pieces), width, height };
    }
    let isKept = true;
    if (introducer === 0x21) {
      const isLoop = bytes[at + 1] === 0xff && bytes.toString("latin1", at + 3, at + 14) === "NETSCAPE2.0";
      isKept = bytes[at + 1] === 0xf9 || isLoop;
      at += 2;
    } else if (introducer === 0x2c) {
      const local = bytes[at + 9] ?? 0;
      at += 11 + (local & 0x80 ? 3 * 2 ** ((local & 7) + 1) : 0);
    } else return null;
    while ((bytes[at] ?? 0) > 0) at += 1 + (bytes[at] ?? 0);
    at += 1;
    if (at > bytes.length) return null;
    if (isKept) pieces.push(bytes.subarray(start, at));
  }
  return null;
}

const webpChunks = new Set(["VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF"]);
/** Bits of the VP8X chunk that announce a colour profile, camera data and XMP. */
const webpTales = 0x20 | 0x08 | 0x04;

function disarmedWebp(bytes: Buffer): DisarmedImage | null {
  if (bytes.toString("latin1", 0, 4) !== "RIFF" || bytes.toString("latin1", 8, 12) !== "WEBP") return null;
  const limit = Math.min(bytes.length, 8 + bytes.readUInt32LE(4));
  const pieces: Buffer[] = [];
  let size: { width: number; height: number } | null = null;
  for (let at = 12; at + 8 <= limit;) {
    const type = bytes.toString("latin1", at, at + 4);
    const length = bytes.readUInt32LE(at + 4);
    const end = at + 8 + length + (length % 2);
    if (end > limit + 1) return null;
    const chunk = Buffer.from(bytes.subarray(at, Math.min(end, bytes.length)));
    size ??= webpSize(type, chunk);
    if (type === "VP8X") chunk.writeUInt8(chunk.readUInt8(8) & ~webpTales, 8);
    if (webpChunks.has(type)) pieces.push(chunk);
    at = end;
  }
  const body = Buffer.concat([Buffer.from("WEBP", "latin1"), ...pieces]);
  const head = Buffer.from("RIFF\0\0\0\0", "latin1");
  head.writeUInt32LE(body.length, 4);
  return size && { mediaType: "image/webp", extension: "webp", bytes: Buffer.concat([head, body]), ...size };
}

function webpSize(type: string, chunk: Buffer): { width: number; height: number } | null {
  if (type === "VP8X" && chunk.length >= 18) {
    return { width: 1 + chunk.readUIntLE(12, 3), height: 1 + chunk.readUIntLE(15, 3) };
  }
  if (type === "VP8 " && chunk.length >= 18) {
    return { width: chunk.readUInt16LE(14) & 0x3fff, height: chunk.readUInt16LE(16) & 0x3fff };
  }
  if (type === "VP8L" && chunk.length >= 13) {
    const bits = chunk.readUInt32LE(9);
    return { width: 1 + (bits & 0x3fff), height: 1 + ((bits >>> 14) & 0x3fff) };
  }
  return null;
}
