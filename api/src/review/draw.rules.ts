import { createHash } from "node:crypto";

/**
 * R42: the draw. Each eligible expert gets a number between 0 and 1 from the seed and their id, and a weight from their
 * load; the key is `-ln(number) / weight`, and the least keys are drawn. So the chance to come first is the weight's
 * share of all weights, the order of the list does not matter, and anybody with seed, ids and loads can repeat it.
 */
export const DRAW_ALGORITHM = "sha256-exponential/1";

/** An eligible expert as the draw sees them. */
export interface DrawCandidate {
  personId: string;
  /** Assignments in hand. */
  load: number;
  /** The municipality of the main employment; null when unknown. */
  municipalityId: string | null;
}

/** One line of a receipt; `key` is a decimal number as text, so that it reads alike everywhere. */
export interface DrawnCandidate {
  personId: string;
  weight: number;
  key: string;
  place: "PANEL" | "RESERVE";
}

/** R42: the number in [0, 1) of a seed and a subject: the first 52 bits of SHA-256 over seed, line feed, subject. */
export function drawnNumber(seed: string, subject: string): number {
  const digest = createHash("sha256").update(`${seed}\n${subject}`).digest();
  return Number(digest.readBigUInt64BE(0) >> 12n) / 2 ** 52;
}

/** R42: one review more in hand halves the chance. */
export function weightOf(load: number): number {
  return 2 ** -load;
}

interface Keyed extends DrawCandidate {
  weight: number;
  key: number;
}

/** R42: the candidates in the order of the draw, first drawn first. */
function drawnOrder(candidates: readonly DrawCandidate[], seed: string): Keyed[] {
  return candidates
    .map((candidate) => {
      const weight = weightOf(candidate.load);
      return { ...candidate, weight, key: -Math.log1p(-drawnNumber(seed, candidate.personId)) / weight };
    })
    .sort((a, b) => a.key - b.key || (a.personId < b.personId ? -1 : 1));
}

/** What a panel has to hold. */
export interface PanelSize {
  /** Places to fill by the draw. */
  count: number;
  /** How many more stand by, in the order in which they replace. */
  reserveCount: number;
  /** R46: least number of municipalities among the whole panel. */
  municipalityCount: number;
  /** Experts already in the panel, who carry over (R54); their municipalities count, their places do not. */
  seated?: readonly DrawCandidate[];
}

/**
 * R42, R46: draws a panel and its reserve. Places go by the order of the draw, but the last of them are kept for new
 * municipalities while too few are seated. Gives null when the candidates cannot fill the panel.
 */
export function drawPanel(
  candidates: readonly DrawCandidate[],
  { count, reserveCount, municipalityCount, seated = [] }: PanelSize,
  seed: string,
): DrawnCandidate[] | null {
  const order = drawnOrder(candidates, seed);
  const municipalities = new Set(seated.flatMap(({ municipalityId }) => municipalityId ?? []));
  const panel: Keyed[] = [];
  const passedOver: Keyed[] = [];
  for (const candidate of order) {
    const isNew = candidate.municipalityId !== null && !municipalities.has(candidate.municipalityId);
    const isSpare = count - panel.length > municipalityCount - municipalities.size;
    if (panel.length < count && (isNew || isSpare)) {
      panel.push(candidate);
      if (candidate.municipalityId !== null) municipalities.add(candidate.municipalityId);
    } else {
      passedOver.push(candidate);
    }
  }
  if (panel.length < count || municipalities.size < municipalityCount) return null;

  const place = (place: DrawnCandidate["place"]) => (drawn: Keyed) => ({
    personId: drawn.personId,
    weight: drawn.weight,
    key: keyText(drawn.key),
    place,
  });
  return [...panel.map(place("PANEL")), ...passedOver.slice(0, reserveCount).map(place("RESERVE"))];
}

/** Seventeen digits: whoever reads the text back gets the very same number. */
function keyText(key: number): string {
  return key.toPrecision(17);
}

/** What is left of a panel when an expert drops out. */
export interface Vacancy {
  /** The experts who stay, whose municipalities count for R46. */
  remaining: readonly Pick<DrawCandidate, "municipalityId">[];
  /** Reserve of the draw, in its order, without those who are no longer eligible. */
  reserve: readonly Pick<DrawCandidate, "personId" | "municipalityId">[];
  municipalityCount: number;
}

/** 4.5, R46: who of the reserve takes a vacated place, or null when nobody can and a new draw is needed. */
export function replacementFor({ remaining, reserve, municipalityCount }: Vacancy): string | null {
  const seated = new Set(remaining.flatMap(({ municipalityId }) => municipalityId ?? []));
  const needsNew = seated.size < municipalityCount;
  const next = reserve.find(
    ({ municipalityId }) => !needsNew || (municipalityId !== null && !seated.has(municipalityId)),
  );
  return next?.personId ?? null;
}

/** R48: the letters of the experts of a document, А, Б, В… then АА, АБ…; without Ё, Й and those that look like others. */
export const LETTERS = "АБВГДЕЖИКЛМНПРСТУФЦЧШЭЮЯ";

/**
 * R48: letters for experts new to a document, in an order that the seed draws, so that a letter tells neither name nor
 * time; letters given before are kept.
 */
export function drawLetters(
  personIds: readonly string[],
  givenBefore: Readonly<Record<string, string>>,
  seed: string,
): Record<string, string> {
  const taken = new Set(Object.values(givenBefore));
  const letters = { ...givenBefore };
  const fresh = personIds
    .filter((personId) => !Object.hasOwn(givenBefore, personId))
    .map((personId) => ({ personId, key: drawnNumber(seed, `letter ${personId}`) }))
    .sort((a, b) => a.key - b.key || (a.personId < b.personId ? -1 : 1));
  let next = 0;
  for (const { personId } of fresh) {
    while (taken.has(letterAt(next))) next += 1;
    letters[personId] = letterAt(next);
    next += 1;
  }
  return letters;
}

function letterAt(index: number): string {
  const last = LETTERS[index % LETTERS.length]!;
  return index < LETTERS.length ? last : letterAt(Math.floor(index / LETTERS.length) - 1) + last;
}
