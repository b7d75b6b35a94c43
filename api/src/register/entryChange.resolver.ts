import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver } from "type-graphql";

import type { Context } from "../context.js";
import { act, databaseNow } from "../platform/act.js";
import { dateIn } from "../platform/calendar.js";
import { lookAhead } from "../platform/connection.js";
import { whyNot } from "../platform/policy.js";
import { LocalDate } from "../platform/scalars.js";
import { changeEntries, mostChanges } from "./changeEntries.js";
import {
  ChangeEntriesInput,
  ChangeEntriesPayload,
  ChangeEntriesSuccess,
  EntryChangeInput,
  EntryChangePreview,
  EntryStandingType,
} from "./entryChange.type.js";
import { may } from "./order.policy.js";
import { OrderRefused } from "./order.type.js";
import { RegisterEntryType } from "./registerEntry.type.js";
import { weighChanges } from "./weighChanges.js";

@Resolver()
export class EntryChangeResolver {
  @Query(() => [EntryChangePreview], {
    nullable: true,
    description:
      "What an order of a day would do to entries, in the order of the changes, at most 100; null for whoever registers no orders, for more changes than an order may have, and where an entry is not there.",
  })
  async entryChangesPreview(
    @Arg("on", () => LocalDate, { description: "The date of the order." }) on: string,
    @Arg("changes", () => [EntryChangeInput], { description: "What it would do." })
    changes: EntryChangeInput[],
    @Ctx() context: Context,
  ): Promise<EntryChangePreview[] | null> {
    const { viewer } = context;
    if (whyNot(may.enter, { viewer }) || changes.length > mostChanges) return null;

    const { regionId, timeZone } = viewer;
    const em = context.fork();
    const today = dateIn(await databaseNow(em), timeZone);
    const weighed = await weighChanges(em, changes, { regionId, timeZone, on, today });
    return weighed && weighed.map(EntryChangePreview.of);
  }

  @Mutation(() => ChangeEntriesPayload, {
    description:
      "Renews, suspends, reinstates, excludes or changes entries of experts by an order, all or none (R18, R23 to R25).",
  })
  changeEntries(
    @Arg("input", () => ChangeEntriesInput, { description: "The order and what it does." })
    input: ChangeEntriesInput,
    @Ctx() context: Context,
  ) {
    return act(context, {
      name: "changeEntries",
      input,
      command: changeEntries,
      success: ChangeEntriesSuccess.of,
      refusal: OrderRefused.of,
    });
  }
}

@Resolver(() => RegisterEntryType)
export class EntryStandingResolver {
  @FieldResolver(() => EntryStandingType, {
    nullable: true,
    description:
      "How the entry stood on a day, by its history (R27); null before it was entered. Of a day to come, what is known today.",
  })
  standingOn(@Arg("on", () => LocalDate, { description: "The day." }) _on: string) {
    return lookAhead();
  }
}
