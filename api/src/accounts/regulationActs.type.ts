import { Ctx, Field, InputType, Int, ObjectType } from "type-graphql";

import type { Context } from "../context.js";
import { payloadOf } from "../platform/problem.js";
import { successReads } from "../platform/read/cover.js";
import { LocalDate, MutationKey } from "../platform/scalars.js";
import { AdministrationRefused } from "./administrationRefused.type.js";
import { type CalendarYear, calendarYearOf } from "./calendarYear.queries.js";
import { CalendarYearType } from "./calendarYear.type.js";
import { regulationRead } from "./regulation.reads.js";
import { RegulationType } from "./regulation.type.js";

@InputType({ description: "What a new edition says of one parameter." })
class ParameterValueInput {
  @Field(() => String, { description: "The parameter's name in the product: `discussionMinDays`." })
  key!: string;

  @Field(() => String, { description: "Its value as text: `15`, `2/3`, `SEQUENTIAL`, `true`." })
  value!: string;
}

@InputType({ description: "A new edition of the regulation." })
export class IssueRegulationInput {
  @Field(() => MutationKey, { description: "The client's key of this form." })
  key!: string;

  @Field(() => Int, {
    description:
      "Number of the newest edition when the form opened, 0 when there was none; another number by now is a stale version.",
  })
  latestEdition!: number;

  @Field(() => String, { description: "Title of the act; at most 300 characters." })
  title!: string;

  @Field(() => String, { description: "The act that sets it, with number and date; at most 500 characters." })
  basis!: string;

  @Field(() => LocalDate, { description: "First day in force; tomorrow or later." })
  effectiveFromOn!: string;

  @Field(() => [ParameterValueInput], {
    description: "What it changes; parameters left out keep their value. At most one of each parameter.",
  })
  values!: ParameterValueInput[];
}

@ObjectType({ description: "The edition is adopted." })
export class IssueRegulationSuccess {
  @Field(() => RegulationType, { description: "The new edition." })
  regulation!: RegulationType;

  regulationId!: string;

  static of(this: void, regulationId: string): IssueRegulationSuccess {
    return Object.assign(new IssueRegulationSuccess(), { regulationId });
  }
}
successReads("IssueRegulationSuccess", { regulation: { of: () => regulationRead, id: "regulationId" } });
export const IssueRegulationPayload = payloadOf(
  "IssueRegulation",
  IssueRegulationSuccess,
  AdministrationRefused,
);

@InputType({ description: "Days of the working calendar to be turned around." })
export class TransferDaysInput {
  @Field(() => MutationKey, { description: "The client's key of this form." })
  key!: string;

  @Field(() => [LocalDate], {
    description:
      "Days after today, at most 40: a working one becomes a day off, a day off becomes a working one.",
  })
  days!: string[];

  @Field(() => String, { description: "The act that transfers them; at most 500 characters." })
  basis!: string;
}

@ObjectType({ description: "The days are transferred." })
export class TransferDaysSuccess {
  year!: number;

  @Field(() => CalendarYearType, { description: "The year of the first day, as it is now." })
  async calendarYear(@Ctx() context: Context): Promise<CalendarYear> {
    return (await calendarYearOf(context, this.year))!;
  }

  static of(this: void, year: number): TransferDaysSuccess {
    return Object.assign(new TransferDaysSuccess(), { year });
  }
}
export const TransferDaysPayload = payloadOf("TransferDays", TransferDaysSuccess, AdministrationRefused);

@InputType({ description: "A transfer to be taken back." })
export class CancelTransferInput {
  @Field(() => MutationKey, { description: "The client's key of this act." })
  key!: string;

  @Field(() => LocalDate, { description: "The transferred day; after today." })
  day!: string;

  @Field(() => Int, { description: "Version of the transfer that was looked at." })
  version!: number;
}

@ObjectType({ description: "The day is again what the law says of it." })
export class CancelTransferSuccess {
  year!: number;

  @Field(() => CalendarYearType, { description: "Its year, as it is now." })
  async calendarYear(@Ctx() context: Context): Promise<CalendarYear> {
    return (await calendarYearOf(context, this.year))!;
  }

  static of(this: void, year: number): CancelTransferSuccess {
    return Object.assign(new CancelTransferSuccess(), { year });
  }
}
export const CancelTransferPayload = payloadOf(
  "CancelTransfer",
  CancelTransferSuccess,
  AdministrationRefused,
);
