import { crc32, deflateSync } from "node:zlib";

/** Digits on a grid of three by five, a row per number, bits from left to right. */
const digits: Record<number, number[]> = {
  1: [0b010, 0b110, 0b010, 0b010, 0b111],
  2: [0b111, 0b001, 0b111, 0b100, 0b111],
  3: [0b111, 0b001, 0b111, 0b001, 0b111],
  4: [0b101, 0b101, 0b111, 0b001, 0b001],
  5: [0b111, 0b100, 0b111, 0b001, 0b111],
  6: [0b111, 0b100, 0b111, 0b101, 0b111],
  7: [0b111, 0b001, 0b010, 0b010, 0b010],
  8: [0b111, 0b101, 0b111, 0b101, 0b111],
  9: [0b111, 0b101, 0b111, 0b001, 0b111],
};

const side = 520;
const centre = side / 2;
const ringRadius = 190;
const circleRadius = 44;
const dot = 10;
type Colour = readonly [red: number, green: number, blue: number];
const paper: Colour = [255, 255, 255];
const ink: Colour = [38, 62, 94];
const line: Colour = [150, 164, 184];

/** A PNG of nine numbered circles joined in a ring by arrows: the management cycle. */
export function cycleScheme(): { bytes: Buffer; width: number; height: number } {
  const pixels = Buffer.alloc(side * side * 3, 255);
  const paint = (x: number, y: number, colour: Colour): void => {
    if (x < 0 || y < 0 || x >= side || y >= side) return;
    pixels.set(colour, (Math.round(y) * side + Math.round(x)) * 3);
  };
  const disc = (cx: number, cy: number, radius: number, colour: Colour): void => {
    for (let y = Math.ceil(-radius); y <= radius; y += 1) {
      for (let x = Math.ceil(-radius); x <= radius; x += 1) {
        if (x * x + y * y <= radius * radius) paint(Math.round(cx) + x, Math.round(cy) + y, colour);
      }
    }
  };
  const at = (step: number): [number, number] => {
    const angle = (step / 9) * 2 * Math.PI - Math.PI / 2;
    return [centre + ringRadius * Math.cos(angle), centre + ringRadius * Math.sin(angle)];
  };

  for (let step = 0; step < 9; step += 0.004) disc(...at(step), 2, line);
  for (let index = 0; index < 9; index += 1) {
    // The head of the arrow lies just before the next circle.
    for (let back = 0; back < 14; back += 1) {
      const [x, y] = at(index + 0.62 - back * 0.006);
      disc(x, y, back / 1.6, line);
    }
    const [cx, cy] = at(index);
    disc(cx, cy, circleRadius, ink);
    disc(cx, cy, circleRadius - 4, paper);
    for (const [row, bits] of (digits[index + 1] ?? []).entries()) {
      for (let column = 0; column < 3; column += 1) {
        if ((bits & (4 >> column)) === 0) continue;
        for (let y = 0; y < dot; y += 1) {
          for (let x = 0; x < dot; x += 1) {
            paint(Math.round(cx) + (column - 1.5) * dot + x, Math.round(cy) + (row - 2.5) * dot + y, ink);
          }
        }
      }
    }
  }
  return { bytes: png(pixels), width: side, height: side };
}

function png(pixels: Buffer): Buffer {
  const rows = Buffer.alloc((side * 3 + 1) * side);
  for (let y = 0; y < side; y += 1)
    pixels.copy(rows, y * (side * 3 + 1) + 1, y * side * 3, (y + 1) * side * 3);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const data = deflateSync(rows, { level: 9 });
  return Buffer.concat([
    signature,
    chunk("IHDR", header),
    chunk("IDAT", data),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(type: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), content]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(content.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}
