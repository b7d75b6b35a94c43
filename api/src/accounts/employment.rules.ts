import { addYears, type PlainDate } from "../platform/calendar.js";
import type { InputProblem } from "../platform/outcome.js";
import { lineProblem } from "./person.rules.js";

interface Post {
  position: string;
  fromOn: PlainDate;
  toOn?: PlainDate | null;
  share: number;
}

const longestPosition = 200;
const longestCareer = 70;

/** What is wrong with a post as a person enters it. */
export function postProblems({ position, fromOn, toOn, share }: Post, today: PlainDate): InputProblem[] {
  const isHundredths = Math.abs(share * 100 - Math.round(share * 100)) < 1e-6;

  return [
    lineProblem("position", position, longestPosition),
    fromOn > today ? { path: "fromOn", code: "IN_THE_FUTURE" } : null,
    fromOn < addYears(today, -longestCareer) ? { path: "fromOn", code: "TOO_EARLY" } : null,
    toOn && toOn < fromOn ? { path: "toOn", code: "BEFORE_BEGINNING" } : null,
    share < 0.05 || !isHundredths ? { path: "share", code: "TOO_SMALL", values: { least: 0.05 } } : null,
    share > 2 ? { path: "share", code: "TOO_LARGE", values: { most: 2 } } : null,
  ].filter((problem) => problem !== null);
}

interface Span {
  fromOn: PlainDate;
  toOn?: PlainDate | null;
}

/** Whether every day of `inner` is a day of `outer`. */
export const covers = (outer: Span, inner: Span): boolean =>
  outer.fromOn <= inner.fromOn && (!outer.toOn || (!!inner.toOn && inner.toOn <= outer.toOn));
