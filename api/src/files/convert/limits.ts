const MEBIBYTE = 1024 * 1024;

/** What one Word file may cost (security.md §2b, T48, T49). Sizes in bytes, counted on what really comes out. */
export const limits = {
  fileBytes: 20 * MEBIBYTE,
  unpackedBytes: 200 * MEBIBYTE,
  /** All parts that are parsed, together: more than any honest text of the allowed number of elements. */
  xmlBytes: 64 * MEBIBYTE,
  entries: 2_000,
  /** Unpacked to packed; files that unpack to less than `ratioFloorBytes` are harmless whatever their ratio. */
  ratio: 100,
  ratioFloorBytes: MEBIBYTE,
  elements: 300_000,
  depth: 200,
  blocks: 20_000,
  textUnits: 3_000_000,
  imagePixels: 50_000_000,
  remarks: 1_000,
  /** Of the worker process. */
  wallMilliseconds: 10_000,
  heapMebibytes: 400,
  residentBytes: 512 * MEBIBYTE,
  resultBytes: 48 * MEBIBYTE,
} as const;
