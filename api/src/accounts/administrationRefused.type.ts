import { Field, ObjectType, registerEnumType } from "type-graphql";

import { Problem } from "../platform/problem.js";
import { AdministrationReason } from "./administration.policy.js";

/** The sentence of each reason; also its description in the schema. */
const sentences: Readonly<Record<AdministrationReason, string>> = {
  NOT_FOUND: "There is nothing here, or it is not for you.",
  OWN_EMPLOYMENT: "Nobody confirms a post of their own. Ask another registrar.",
  EMPLOYER_UNCONFIRMED: "The institution is not confirmed yet. Confirm it or join it first.",
  TARGET_UNCONFIRMED: "An entry is joined to a confirmed one. Confirm that one first.",
  DIFFERENT_TAXPAYERS: "The entries have different taxpayer numbers, so they are two institutions.",
  DAY_TRANSFERRED: "One of the days is transferred already. Reload the calendar.",
  DAY_PAST: "The day has been; what was counted by it stays as it was.",
};
registerEnumType(AdministrationReason, {
  name: "AdministrationReason",
  description: "Why an act of the administrator's desk was not done.",
  valuesConfig: Object.fromEntries(
    Object.entries(sentences).map(([reason, description]) => [reason, { description }]),
  ),
});

@ObjectType("AdministrationRefused", {
  implements: Problem,
  description: "Regulation, calendar and dictionaries were left as they were.",
})
export class AdministrationRefused extends Problem {
  @Field(() => AdministrationReason, { description: "Why." })
  reason!: AdministrationReason;

  static of(this: void, reason: AdministrationReason): AdministrationRefused {
    return Object.assign(new AdministrationRefused(), { reason, message: sentences[reason] });
  }
}
