/** The point that a standard normal value stays below with probability 0.975. */
export const NORMAL_975 = 1.959963984540054;

const lanczos = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];

/** Logarithm of the gamma function for positive arguments; Lanczos' series (g = 7), about 15 digits. */
function logGamma(value: number): number {
  if (value < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * value)) - logGamma(1 - value);
  const below = value - 1;
  const series = lanczos.reduce(
    (total, term, index) => (index === 0 ? term : total + term / (below + index)),
    0,
  );
  const base = below + 7.5;
  return 0.5 * Math.log(2 * Math.PI) + (below + 0.5) * Math.log(base) - base + Math.log(series);
}

/** The continued fraction of the incomplete beta function by Lentz's method; converges for x < (a + 1) / (a + b + 2). */
function betaFraction(x: number, a: number, b: number): number {
  const away = (value: number) => (Math.abs(value) < 1e-300 ? 1e-300 : value);
  let c = 1;
  let d = 1 / away(1 - ((a + b) * x) / (a + 1));
  let fraction = d;
  for (let m = 1; m <= 10_000; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / away(1 + even * d);
    c = away(1 + even / c);
    fraction *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / away(1 + odd * d);
    c = away(1 + odd / c);
    fraction *= d * c;
    if (Math.abs(d * c - 1) < 1e-16) break;
  }
  return fraction;
}

/** Regularised incomplete beta function I_x(a, b), where `rest` is 1 − x without loss of digits. */
function incompleteBeta(x: number, rest: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (rest <= 0) return 1;
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log(rest));
  return x < (a + 1) / (a + b + 2)
    ? (front * betaFraction(x, a, b)) / a
    : 1 - (front * betaFraction(rest, b, a)) / b;
}

/**
 * The value that Snedecor's F with `above` and `below` degrees of freedom (any positive numbers) stays under with
 * this probability (0 < probability < 1): the inverse of I_x(above/2, below/2) with x = above·F / (above·F + below),
 * found by halving on the logarithm of F; about 12 digits.
 */
export function fQuantile(probability: number, above: number, below: number): number {
  let [low, high] = [-700, 700];
  for (let step = 0; step < 80; step += 1) {
    const middle = (low + high) / 2;
    const weight = above * Math.exp(middle);
    const x = weight === Infinity ? 1 : weight / (weight + below);
    const rest = below / (weight + below);
    if (incompleteBeta(x, rest, above / 2, below / 2) < probability) low = middle;
    else high = middle;
  }
  return Math.exp((low + high) / 2);
}
