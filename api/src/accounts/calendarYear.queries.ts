import type { Context } from "../context.js";
import { addDays, isWorkingDay, type PlainDate, type WorkingCalendar } from "../platform/calendar.js";
import { shownParameters } from "./regulation.reads.js";
import type { ParameterValues } from "./regulation.rules.js";

type Reading = Pick<Context, "reads" | "viewer">;

/** A day whose working state the year's transfers change. */
interface Transfer {
  day: PlainDate;
  isWorking: boolean;
  basis: string;
  version: number;
}

/** A year of the working calendar as its page shows it. */
export interface CalendarYear {
  year: number;
  hasTransfers: boolean;
  workingDayCount: number;
  nonWorkingDays: PlainDate[];
  transfers: Transfer[];
}

const transfersOfYear = `select day::text as day, is_working as "isWorking", basis, version from calendar_day
  where region_id = $1 and day >= make_date($2, 1, 1) and day < make_date($2 + 1, 1, 1) order by day`;

/** The year's working days by law and transfers (R88); null outside 2000 to 2100. */
export async function calendarYearOf({ reads, viewer }: Reading, year: number): Promise<CalendarYear | null> {
  if (year < 2000 || year > 2100) return null;
  const { rows: transfers } = await reads.query<Transfer>({
    name: "calendar-year",
    text: transfersOfYear,
    values: [viewer.regionId, year],
  });
  const calendar: WorkingCalendar = {
    timeZone: viewer.timeZone,
    transfers: transfers.map(({ day, isWorking, basis }) => ({ date: day, isWorking, basis })),
  };
  const days: PlainDate[] = [];
  for (let day = `${year}-01-01`; day.startsWith(`${year}-`); day = addDays(day, 1)) days.push(day);
  const nonWorkingDays = days.filter((day) => !isWorkingDay(day, calendar));

  return {
    year,
    hasTransfers: transfers.length > 0,
    workingDayCount: days.length - nonWorkingDays.length,
    nonWorkingDays,
    transfers,
  };
}

const storedInForce = `select r.parameters, coalesce(b.parameters, '{}'::jsonb) as before from regulation r
  left join regulation b on b.region_id = r.region_id and b.edition = r.edition - 1 where r.region_id = $1
  and r.effective_from_on <= (clock_now() at time zone $2)::date order by r.effective_from_on desc, r.edition desc limit 1`;

/** Every parameter with the value in force today. */
export async function parametersInForce({ reads, viewer }: Reading): Promise<object[]> {
  const { rows } = await reads.query<{ parameters: ParameterValues; before: ParameterValues }>({
    name: "parameters-in-force",
    text: storedInForce,
    values: [viewer.regionId, viewer.timeZone],
  });

  return shownParameters(rows[0]?.parameters ?? {}, rows[0]?.before ?? {});
}
