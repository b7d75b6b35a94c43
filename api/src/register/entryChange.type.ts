import { Field, ID, InputType, ObjectType, registerEnumType } from "type-graphql";

import { InputProblem, payloadOf } from "../platform/problem.js";
import { successReads } from "../platform/read/cover.js";
import { LocalDate } from "../platform/scalars.js";
import { EntryChangeGround, EntryChangeKind } from "./entryChange.rules.js";
import { orderRead } from "./order.reads.js";
import { OrderParticularsInput, OrderRefused, OrderType } from "./order.type.js";
import { type EntryState, ExpertCategory } from "./registerEntry.entity.js";
import { ShownEntryState } from "./registerEntry.type.js";
import type { WeighedChange } from "./weighChanges.js";

registerEnumType(EntryChangeKind, {
  name: "EntryChangeKind",
  description: "What an order does to an entry of an expert.",
  valuesConfig: {
    RENEW: {
      description: "Begins a new term with the order's date; also within the grace after the end (R23).",
    },
    SET_CATEGORY: { description: "Gives another category: upwards one after the other, downwards at once." },
    SET_DIRECTIONS: { description: "Gives other directions in place of those of the entry." },
    SUSPEND: { description: "Suspends the entry, to a day or without an end (R24)." },
    REINSTATE: { description: "Ends a suspension." },
    EXCLUDE: { description: "Excludes the expert; the number is never given again (R25)." },
  },
});

registerEnumType(EntryChangeGround, {
  name: "EntryChangeGround",
  description: "Why an entry is suspended (R24) or excluded (R25).",
  valuesConfig: {
    OWN_REQUEST: { description: "The expert has asked for it; of both." },
    LONG_LEAVE: { description: "Leave of more than the regulation's months, 6 at first; of a suspension." },
    CONFLICT_COMPLAINT: { description: "A complaint of a conflict is not resolved; of a suspension." },
    LAPSED_ASSIGNMENTS: {
      description:
        "Accepted assignments were not delivered: as many in as many months as the regulation says, 2 in 12 at first; of a suspension.",
    },
    DEATH: { description: "The expert has died; of an exclusion." },
    UNRELIABLE_RESULTS: { description: "Unreliable or biased results were confirmed; of an exclusion." },
    UNDISCLOSED_CONFLICT: { description: "A conflict of interest was concealed; of an exclusion." },
    FALSE_DOCUMENTS: { description: "Documents of the application were false; of an exclusion." },
    CONSENT_WITHDRAWN: { description: "The consent to processing was withdrawn; of an exclusion." },
  },
});

@InputType({ description: "What an order does to one entry." })
export class EntryChangeInput {
  @Field(() => ID, { description: "The entry, of an expert; once in an order." })
  entryId!: string;

  @Field(() => EntryChangeKind, { description: "What is done to it." })
  kind!: EntryChangeKind;

  @Field(() => ExpertCategory, {
    nullable: true,
    description: "The new category; only SET_CATEGORY looks at it, and needs it.",
  })
  category?: ExpertCategory | null;

  @Field(() => [String], {
    nullable: true,
    description: "Codes of the new directions, 1 to 9 of them; only SET_DIRECTIONS looks at them.",
  })
  directionCodes?: string[] | null;

  @Field(() => EntryChangeGround, {
    nullable: true,
    description: "Why; SUSPEND and EXCLUDE need one of theirs, others do not look at it.",
  })
  ground?: EntryChangeGround | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: "The last day of a suspension, within the term; null or absent for one without an end.",
  })
  untilOn?: string | null;
}

@InputType({ description: "An order that changes entries of experts." })
export class ChangeEntriesInput extends OrderParticularsInput {
  @Field(() => [EntryChangeInput], { description: "What it does; 1 to 100 changes, all are made or none." })
  changes!: EntryChangeInput[];
}

@ObjectType({ description: "The entries are changed." })
export class ChangeEntriesSuccess {
  @Field(() => OrderType, { description: "The order." })
  order!: OrderType;

  orderId!: string;

  static of(this: void, { id }: { id: string }): ChangeEntriesSuccess {
    return Object.assign(new ChangeEntriesSuccess(), { orderId: id });
  }
}
successReads("ChangeEntriesSuccess", { order: { of: () => orderRead, id: "orderId" } });
export const ChangeEntriesPayload = payloadOf("ChangeEntries", ChangeEntriesSuccess, OrderRefused);

@ObjectType("EntryStanding", { description: "How an entry stands from a day on.", simpleResolvers: true })
export class EntryStandingType {
  @Field(() => ShownEntryState, { description: "The state." })
  state!: EntryState;

  @Field(() => ExpertCategory, { nullable: true, description: "The category; null for a group participant." })
  category!: ExpertCategory | null;

  @Field(() => [String], { description: "Codes of the directions, at most 50." })
  directionCodes!: string[];

  @Field(() => LocalDate, { description: "First day of the term." })
  validFromOn!: string;

  @Field(() => LocalDate, { description: "Last day of the term." })
  validUntilOn!: string;

  @Field(() => LocalDate, {
    nullable: true,
    description: "Last day of a suspension with an end; null for one without, and without any.",
  })
  suspendedUntilOn!: string | null;
}

@ObjectType("EntryChangePreview", {
  description: "What a change would do to an entry, or what is wrong with it.",
  simpleResolvers: true,
})
export class EntryChangePreview {
  @Field(() => EntryStandingType, {
    nullable: true,
    description: "How the entry would stand from the order's date on; null when the change cannot be made.",
  })
  after!: EntryStandingType | null;

  @Field(() => [InputProblem], {
    description: "What is wrong, with paths inside the change; empty when it can be made, at most a handful.",
  })
  problems!: InputProblem[];

  static of(this: void, { after, problems }: WeighedChange): EntryChangePreview {
    return Object.assign(new EntryChangePreview(), {
      after,
      problems: problems.map(InputProblem.of),
    });
  }
}
