/**
 * Chance that repeats: numbers in [0, 1) that the seed alone decides. The seed's UTF-16 units are mixed by FNV-1a into
 * the four words of sfc32 (Doty-Humphrey's small fast counter generator), whose first dozen numbers are thrown away.
 */
export function seeded(seed: string): () => number {
  const word = (salt: number): number => {
    let hash = 0x811c9dc5 ^ salt;
    for (let index = 0; index < seed.length; index += 1)
      hash = Math.imul(hash ^ seed.charCodeAt(index), 0x01000193);
    return hash | 0;
  };
  let [a, b, c, d] = [word(0x9e37), word(0x79b9), word(0x7f4a), 1];
  const next = (): number => {
    const total = (a + b + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + total) | 0;
    return (total >>> 0) / 2 ** 32;
  };
  for (let thrown = 0; thrown < 12; thrown += 1) next();
  return next;
}
