import { inflateSync } from "node:zlib";
import jsQr from "jsqr";

/** What a telephone reads from the QR code of a PDF, whose squares are filled rectangles; null when it reads nothing. */
export function codeInPdf(pdf: Buffer): string | null {
  const file = pdf.toString("latin1");
  const streams = [...file.matchAll(/stream\r?\n/g)].flatMap(({ index, 0: head }) => {
    const start = index + head.length;
    try {
      return [inflateSync(pdf.subarray(start, file.indexOf("endstream", start))).toString("latin1")];
    } catch {
      // Not packed, so no content of a page.
      return [];
    }
  });
  const page = streams.find((stream) => / re\n/.test(stream)) ?? "";
  const rectangles = [...page.matchAll(/^([\d.-]+) ([\d.-]+) ([\d.-]+) ([\d.-]+) re$/gm)]
    .map(([, ...numbers]) => numbers.map(Number) as [number, number, number, number])
    .filter(([, , width, height]) => Math.abs(width - height) < 0.001);
  if (rectangles.length === 0) return null;

  const square = Math.min(...rectangles.map(([, , width]) => width));
  const left = Math.min(...rectangles.map(([x]) => x));
  const top = Math.min(...rectangles.map(([, y]) => y));
  const count = Math.round((Math.max(...rectangles.map(([x]) => x)) - left) / square) + 1;
  const [scale, quiet] = [3, 4];
  const side = (count + 2 * quiet) * scale;
  const picture = new Uint8ClampedArray(side * side * 4).fill(255);
  const isDark = new Set(
    rectangles.map(([x, y]) => `${Math.round((x - left) / square)} ${Math.round((y - top) / square)}`),
  );
  for (let y = 0; y < side; y += 1)
    for (let x = 0; x < side; x += 1) {
      if (isDark.has(`${Math.floor(x / scale) - quiet} ${Math.floor(y / scale) - quiet}`))
        picture.fill(0, (y * side + x) * 4, (y * side + x) * 4 + 3);
    }
  // The package is of before modules: what it exports lies one step deeper.
  return jsQr.default(picture, side, side)?.data ?? null;
}
