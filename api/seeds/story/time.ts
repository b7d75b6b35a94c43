import {
  addDays,
  dateIn,
  type PlainDate,
  type WorkingCalendar,
  zonedInstant,
} from "../../src/platform/calendar.js";

/** Days and hours of the demonstration, counted back from its load. */
export class StoryTime {
  readonly today: PlainDate;
  readonly calendar: WorkingCalendar;

  constructor(
    readonly now: Date,
    readonly timeZone: string,
  ) {
    this.today = dateIn(now, timeZone);
    this.calendar = { timeZone, transfers: [] };
  }

  /** The date so many days ago; negative lies ahead. */
  on(daysAgo: number): PlainDate {
    return addDays(this.today, -daysAgo);
  }

  /** An hour of that day; what would lie ahead of the load is put a little before it. */
  at(daysAgo: number, time: string): Date {
    const instant = zonedInstant(this.on(daysAgo), time, this.timeZone);
    return daysAgo >= 0 && instant > this.now ? new Date(this.now.getTime() - 60_000) : instant;
  }

  /** A moment so many hours after another, before the load. */
  after(instant: Date, hours: number): Date {
    return new Date(Math.min(instant.getTime() + hours * 3_600_000, this.now.getTime() - 60_000));
  }
}
