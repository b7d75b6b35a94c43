import { Field, Int, ObjectType } from "type-graphql";

import { LocalDate } from "../platform/scalars.js";

@ObjectType("CalendarDay", {
  description: "A day whose working state a transfer changes.",
  simpleResolvers: true,
})
export class CalendarDayType {
  @Field(() => LocalDate, { description: "The day." })
  day!: string;

  @Field(() => Boolean, { description: "Whether people work on it." })
  isWorking!: boolean;

  @Field(() => String, { description: "The act that transfers it." })
  basis!: string;

  @Field(() => Int, { description: "Version that travels with the act that cancels it." })
  version!: number;
}

@ObjectType("CalendarYear", {
  description: "A year of the region's working calendar.",
  simpleResolvers: true,
})
export class CalendarYearType {
  @Field(() => Int, { description: "The year." })
  year!: number;

  @Field(() => Boolean, {
    description:
      "Whether somebody entered the year's transfers; without them terms may come out a day wrong.",
  })
  hasTransfers!: boolean;

  @Field(() => Int, { description: "How many working days the year has." })
  workingDayCount!: number;

  @Field(() => [LocalDate], { description: "Weekends and holidays as transfers leave them; at most 366." })
  nonWorkingDays!: string[];

  @Field(() => [CalendarDayType], { description: "The transferred days in order; at most 366." })
  transfers!: CalendarDayType[];
}
