/**
 * The server's clock, told by how long ago it was heard. It asks the device's stopwatch, never its clock, so that a device
 * a day ahead or behind sees the same time left.
 */
export interface HeardClock {
  /** The server's time, in milliseconds. */
  at: number;
  /** The device's stopwatch when it was heard. */
  heardAt: number;
  /** When the sitting ends, in milliseconds. */
  deadline: number;
}

export const heardNow = (at: string, deadlineAt: string): HeardClock => ({
  at: Date.parse(at),
  heardAt: performance.now(),
  deadline: Date.parse(deadlineAt),
});

/** Whole seconds that are left; 0 when the time is over. */
export const secondsLeft = ({ at, heardAt, deadline }: HeardClock): number =>
  Math.max(0, Math.ceil((deadline - at - (performance.now() - heardAt)) / 1000));

/** Seconds left at which it is said aloud: half of the time, 10, 5 and 1 minute. */
export const thresholdsOf = (allSeconds: number): number[] =>
  [Math.round(allSeconds / 2), 600, 300, 60].filter((each, index) => index === 0 || each < allSeconds / 2);
