import { ArgsType, Field, ID, InputType, ObjectType, registerEnumType } from "type-graphql";

import { PersonType } from "../accounts/person.type.js";
import { DirectionType, MunicipalityType } from "../accounts/place.type.js";
import { connectionOf, OrderDirection, PageArgs } from "../platform/connection.js";
import { FacetCount } from "../platform/facets.js";
import { Node } from "../platform/node.js";
import { LocalDate } from "../platform/scalars.js";
import { OrderType } from "./order.type.js";
import { EntryEventKind, EntryKind, EntryState, ExpertCategory } from "./registerEntry.entity.js";

registerEnumType(EntryKind, {
  name: "EntryKind",
  description: "What an entry of the register says of a person.",
  valuesConfig: {
    ATTESTED_EXPERT: { description: "An expert who may be asked to review." },
    GROUP_PARTICIPANT: { description: "A member of a project group; it never gives the right to review." },
  },
});

registerEnumType(ExpertCategory, {
  name: "ExpertCategory",
  description: "Category of an expert.",
  valuesConfig: {
    BASIC: { description: "Reviews documents." },
    SENIOR: { description: "Also judges mechanisms and competition entries." },
    LEADING: { description: "Also arbitrates and chairs panels." },
  },
});

/** The states that anybody sees: an entry that was taken back is on no page. */
const { ANNULLED: _annulled, ...shownStates } = EntryState;
export const ShownEntryState: Omit<typeof EntryState, "ANNULLED"> = shownStates;
registerEnumType(ShownEntryState, {
  name: "EntryState",
  description: "State of an entry on a day.",
  valuesConfig: {
    ACTIVE: { description: "In force." },
    SUSPENDED: { description: "Suspended for a time; no invitations are sent." },
    EXPIRED: { description: "Its term is over." },
    EXCLUDED: { description: "Excluded by an order." },
    LISTED: { description: "Of a group participant: the group works." },
    CLOSED: { description: "Of a group participant: the membership is over." },
  },
});

registerEnumType(EntryEventKind, {
  name: "EntryEventKind",
  description: "What happened to an entry of the register.",
  valuesConfig: {
    INCLUDED: { description: "Entered by an order." },
    RENEWED: { description: "Given a new term." },
    CATEGORY_SET: { description: "Given a category." },
    DIRECTIONS_SET: { description: "Given directions." },
    SUSPENDED: { description: "Suspended." },
    REINSTATED: { description: "In force again after a suspension." },
    EXCLUDED: { description: "Excluded by an order." },
    EMPLOYER_CHANGED: { description: "The main post is at another institution." },
    LISTED: { description: "Entered as a participant of a group." },
    CLOSED: { description: "The membership of the group is over." },
    ANNULLED: { description: "Taken back with the import that brought it." },
  },
});

@ObjectType("EntryEvent", { description: "A change of an entry.", simpleResolvers: true })
export class EntryEventType {
  @Field(() => EntryEventKind, { description: "What happened." })
  kind!: EntryEventKind;

  @Field(() => LocalDate, { description: "The day from which it holds." })
  on!: string;

  @Field(() => String, { description: "The act it rests on." })
  basis!: string;
}

@ObjectType("RegisterEntry", {
  implements: Node,
  description: "A numbered line of the expert register, based on an order.",
  simpleResolvers: true,
})
export class RegisterEntryType extends Node {
  @Field(() => String, { description: "Registration number, never given twice: 74-2022-0425." })
  registrationNo!: string;

  @Field(() => EntryKind, { description: "What it says of the person." })
  kind!: EntryKind;

  @Field(() => ExpertCategory, {
    nullable: true,
    description: "Category of the expert; null for a group participant.",
  })
  category!: ExpertCategory | null;

  @Field(() => LocalDate, { description: "First day of the term." })
  validFromOn!: string;

  @Field(() => LocalDate, { description: "Last day of the term." })
  validUntilOn!: string;

  @Field(() => ShownEntryState, { description: "The state today." })
  state!: EntryState;

  @Field(() => LocalDate, {
    nullable: true,
    description: "Last day of a suspension with an end; null for one without, and without any.",
  })
  suspendedUntilOn!: string | null;

  @Field(() => PersonType, {
    description: "Whose entry it is; the name in it is null where it is not for the viewer.",
  })
  person!: PersonType;

  @Field(() => MunicipalityType, {
    nullable: true,
    description: "Municipality of the main post today; null while unknown.",
  })
  municipality!: MunicipalityType | null;

  @Field(() => [DirectionType], { description: "Directions of the expert by number; at most 50." })
  directions!: DirectionType[];

  @Field(() => OrderType, {
    nullable: true,
    description: "The order it rests on; null for entries taken over from before.",
  })
  basisOrder!: OrderType | null;

  @Field(() => [EntryEventType], { description: "What happened to it, newest first; at most 200." })
  events!: EntryEventType[];
}

export const RegisterEntryConnection = connectionOf<RegisterEntryType>(
  () => RegisterEntryType,
  "RegisterEntry",
);

export const RegisterEntryOrderField = {
  NAME: "NAME",
  NUMBER: "NUMBER",
  VALID_UNTIL: "VALID_UNTIL",
} as const;
export type RegisterEntryOrderField = keyof typeof RegisterEntryOrderField;
registerEnumType(RegisterEntryOrderField, {
  name: "RegisterEntryOrderField",
  description: "What entries are ordered by.",
  valuesConfig: {
    NAME: {
      description: "The name, by the Russian alphabet; entries whose name is hidden come last, by number.",
    },
    NUMBER: { description: "The registration number." },
    VALID_UNTIL: { description: "The last day of the term." },
  },
});

@InputType("RegisterEntryOrder", { description: "An order of entries." })
export class RegisterEntryOrder {
  @Field(() => RegisterEntryOrderField, { description: "What to order by." })
  field!: RegisterEntryOrderField;

  @Field(() => OrderDirection, { description: "Which way." })
  direction!: OrderDirection;
}

@InputType("RegisterEntryFilter", {
  description: "Narrows the register; every part that is given must hold.",
})
export class RegisterEntryFilter {
  @Field(() => String, {
    nullable: true,
    description:
      "Beginnings of words of the name and of the number, or a municipality; a name that is hidden from the viewer is not found. Null or absent matches all.",
  })
  search?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "A surname as somebody remembers it: found are those that differ by one letter that is wrong, missing, too many or has changed its place, ё and е and Latin look-alikes aside. The first word counts; under four letters nothing is alike. Null or absent matches all.",
  })
  similarSurname?: string | null;

  @Field(() => ID, { nullable: true, description: "Id of the municipality; null or absent matches all." })
  municipality?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Number of a direction: 1.2. Null or absent matches all.",
  })
  direction?: string | null;

  @Field(() => ExpertCategory, { nullable: true, description: "The category; null or absent matches all." })
  category?: ExpertCategory | null;

  @Field(() => ShownEntryState, {
    nullable: true,
    description: "The state today; null or absent matches all.",
  })
  state?: EntryState | null;
}

@ObjectType("RegisterFacets", {
  simpleResolvers: true,
  description: "How many entries of the register each choice of a filter would leave.",
})
export class RegisterFacets {
  @Field(() => [FacetCount], {
    description: "By id of the municipality of the main post today; at most one for each municipality.",
  })
  municipalities!: FacetCount[];

  @Field(() => [FacetCount], { description: "By code of direction; at most one for each direction." })
  directions!: FacetCount[];

  @Field(() => [FacetCount], { description: "By category; at most one for each category." })
  categories!: FacetCount[];

  @Field(() => [FacetCount], { description: "By state today; at most one for each state." })
  states!: FacetCount[];
}

@ArgsType()
export class RegisterFacetsArgs {
  @Field(() => EntryKind, {
    defaultValue: EntryKind.ATTESTED_EXPERT,
    description: "Which series of the register; experts when absent.",
  })
  kind!: EntryKind;

  @Field(() => RegisterEntryFilter, {
    nullable: true,
    description: "What narrows the list; null or absent counts all.",
  })
  filter?: RegisterEntryFilter | null;
}

@ArgsType()
export class RegisterEntriesArgs extends PageArgs {
  @Field(() => EntryKind, {
    defaultValue: EntryKind.ATTESTED_EXPERT,
    description: "Which series of the register; experts when absent.",
  })
  kind!: EntryKind;

  @Field(() => RegisterEntryFilter, {
    nullable: true,
    description: "Narrows the list; null or absent gives all.",
  })
  filter?: RegisterEntryFilter | null;

  @Field(() => RegisterEntryOrder, {
    nullable: true,
    description: "The order; by name when null or absent.",
  })
  orderBy?: RegisterEntryOrder | null;
}
