/** The input is not what the function takes; the message says where, in one sentence. */
export class ShapeError extends Error {}

/** Looks at a value and throws ShapeError when it is not of the shape; `path` says where it stands. */
export interface Shape<T = unknown> {
  (value: unknown, path: string): void;
  /** What a value of the shape is; only for the compiler. */
  readonly of?: T;
}

export const refuse = (path: string, wanted: string): never => {
  throw new ShapeError(`${path} must be ${wanted}.`);
};

export const aString: Shape<string> = (value, path) => {
  if (typeof value !== "string") refuse(path, "a text");
};

export const aBoolean: Shape<boolean> = (value, path) => {
  if (typeof value !== "boolean") refuse(path, "true or false");
};

/** A whole number that is not negative. */
export const aCount: Shape<number> = (value, path) => {
  if (!Number.isSafeInteger(value) || (value as number) < 0) refuse(path, "a whole number from 0 up");
};

/** A number that is finite. */
export const aNumber: Shape<number> = (value, path) => {
  if (!Number.isFinite(value)) refuse(path, "a number");
};

/** A number from 0 up, 0 allowed. */
export const anAmount: Shape<number> = (value, path) => {
  if (!Number.isFinite(value) || (value as number) < 0) refuse(path, "a number from 0 up");
};

/** One word of a closed list. */
export const aWord =
  (words: readonly string[]): Shape<string> =>
  (value, path) => {
    if (!words.includes(value as string)) refuse(path, `one of ${words.join(", ")}`);
  };

/** Text that also passes `test`, which `wanted` says in words. */
export const aText =
  (test: (text: string) => boolean, wanted: string): Shape<string> =>
  (value, path) => {
    if (typeof value !== "string" || !test(value)) refuse(path, wanted);
  };

/** Null, left out, or of the shape. */
export const maybe =
  <T>(shape: Shape<T>): Shape<T | null> =>
  (value, path) => {
    if (value !== undefined && value !== null) shape(value, path);
  };

export const aList =
  <T>(shape: Shape<T>): Shape<T[]> =>
  (value, path) => {
    if (!Array.isArray(value)) refuse(path, "a list");
    for (const [index, each] of (value as unknown[]).entries()) shape(each, `${path}[${index}]`);
  };

/** A list of lists of one length. */
export const aTable =
  <T>(shape: Shape<T>): Shape<T[][]> =>
  (value, path) => {
    aList(aList(shape))(value, path);
    const rows = value as unknown[][];
    for (const [index, row] of rows.entries())
      if (row.length !== rows[0]!.length) refuse(`${path}[${index}]`, "as long as the rows before it");
  };

/** An object with these fields; others are left alone. */
export const anObject =
  (fields: Readonly<Record<string, Shape>>): Shape =>
  (value, path) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) refuse(path, "an object");
    for (const [name, shape] of Object.entries(fields))
      shape((value as Record<string, unknown>)[name], `${path}.${name}`);
  };

/** An object whose every value is of the shape. */
export const aRecord =
  <T>(shape: Shape<T>): Shape<Record<string, T>> =>
  (value, path) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) refuse(path, "an object");
    for (const [name, each] of Object.entries(value as object)) shape(each, `${path}.${name}`);
  };
