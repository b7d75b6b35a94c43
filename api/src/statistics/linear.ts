/**
 * The inverse of a symmetric positive definite matrix by Cholesky's decomposition; null when it is not positive
 * definite to about ten digits, so that what it should tell apart cannot be told apart.
 */
export function inverse(matrix: readonly (readonly number[])[]): number[][] | null {
  const size = matrix.length;
  const lower: number[][] = matrix.map((row) => row.map(() => 0));
  for (let i = 0; i < size; i += 1) {
    for (let j = 0; j <= i; j += 1) {
      let left = matrix[i]![j]!;
      for (let k = 0; k < j; k += 1) left -= lower[i]![k]! * lower[j]![k]!;
      if (i === j) {
        if (!(left > 1e-10 * Math.abs(matrix[i]![i]!))) return null;
        lower[i]![i] = Math.sqrt(left);
      } else {
        lower[i]![j] = left / lower[j]![j]!;
      }
    }
  }
  // Columns of the inverse of the lower triangle, then their products.
  const turned: number[][] = matrix.map((row) => row.map(() => 0));
  for (let column = 0; column < size; column += 1) {
    for (let i = column; i < size; i += 1) {
      let left = i === column ? 1 : 0;
      for (let k = column; k < i; k += 1) left -= lower[i]![k]! * turned[k]![column]!;
      turned[i]![column] = left / lower[i]![i]!;
    }
  }
  return matrix.map((_, i) =>
    matrix.map((__, j) => {
      let product = 0;
      for (let k = Math.max(i, j); k < size; k += 1) product += turned[k]![i]! * turned[k]![j]!;
      return product;
    }),
  );
}

/** Matrix times vector. */
export const times = (matrix: readonly (readonly number[])[], vector: readonly number[]): number[] =>
  matrix.map((row) => row.reduce((total, value, index) => total + value * vector[index]!, 0));

/** What a step of Newton's method asks of a function to be made greatest. */
export interface Slope {
  value: number;
  gradient: number[];
  /** Minus the second derivatives. */
  information: number[][];
}

export interface Maximum {
  at: number[];
  value: number;
  /** Inverse of the information there: variances and covariances of the estimates. */
  covariance: number[][];
}

/**
 * Climbs to a maximum by Newton's method; a step that gains no height is halved, and where the information is not
 * positive definite it is made so. Null when 100 steps do not bring it there, or lead further than 60 logits away: the
 * data have no finite maximum.
 */
export function climb(start: readonly number[], slopeAt: (at: readonly number[]) => Slope): Maximum | null {
  let at = [...start];
  let slope = slopeAt(at);
  for (let round = 0; round < 100; round += 1) {
    const covariance = inverse(slope.information);
    const direction = covariance ?? damped(slope.information);
    if (!direction) return null;
    const step = times(direction, slope.gradient);
    const size = Math.max(0, ...step.map(Math.abs));
    if (covariance && size < 1e-9) return { at, value: slope.value, covariance };
    if (at.some((value) => Math.abs(value) > 60)) return null;
    const promised = step.reduce((total, value, index) => total + value * slope.gradient[index]!, 0);
    // A step longer than 2 logits is outside of where the quadratic picture holds.
    let share = Math.min(1, 2 / size);
    for (;;) {
      const next = at.map((value, index) => value + share * step[index]!);
      const there = slopeAt(next);
      // Some of the promised gain must come, or two steps could swing for ever; close to the top it drowns in rounding.
      const wanted = 1e-4 * share * promised - 1e-12 * Math.abs(slope.value);
      if (there.value >= slope.value + wanted || share * size < 1e-9) {
        [at, slope] = [next, there];
        break;
      }
      share /= 2;
    }
  }
  return null;
}

/** The inverse of the matrix with as much added to its diagonal as makes it positive definite; null when nothing does. */
function damped(matrix: readonly (readonly number[])[]): number[][] | null {
  for (let added = 1e-3; added < 1e12; added *= 10) {
    const found = inverse(matrix.map((row, i) => row.map((value, j) => value + (i === j ? added : 0))));
    if (found) return found;
  }
  return null;
}

/**
 * Information about differences only, with the sum of all unknowns tied to 0: its inverse, less `1 / (tie·size²)`
 * everywhere, holds the covariances of estimates that sum to 0.
 */
export function tied(information: readonly (readonly number[])[]): { information: number[][]; tie: number } {
  const size = information.length;
  const tie = information.reduce((total, row, index) => total + row[index]!, 0) / size ** 2 || 1;
  return { information: information.map((row) => row.map((value) => value + tie)), tie };
}
