import { defineEntity, p } from "@mikro-orm/core";

import { plain, rowOf } from "../platform/entity.js";

const RegulationSchema = defineEntity({
  name: "Regulation",
  properties: {
    ...rowOf("regulation"),
    edition: p.integer(),
    title: p.string().length(300),
    basis: p.string().length(500),
    effectiveFromOn: p.date(),
    /** Every parameter by its key; those left out have their default. */
    parameters: plain<Record<string, number | string | boolean>>(),
  },
  uniques: [{ properties: ["regionId", "edition"] }],
});

/** An edition of the region's parameters; decisions keep the edition in force on their date (R85). */
export class Regulation extends RegulationSchema.class {}
RegulationSchema.setClass(Regulation);

const CalendarDaySchema = defineEntity({
  name: "CalendarDay",
  properties: {
    ...rowOf("calendarday"),
    day: p.date(),
    isWorking: p.boolean(),
    /** The act that transfers the day. */
    basis: p.string().length(500),
  },
  uniques: [{ properties: ["regionId", "day"] }],
});

/** A day whose working state the year's transfers change (R88). */
export class CalendarDay extends CalendarDaySchema.class {}
CalendarDaySchema.setClass(CalendarDay);
