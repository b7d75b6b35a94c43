import { Field, ID, InputType, Int, ObjectType, registerEnumType } from "type-graphql";

import { payloadOf, Problem } from "../platform/problem.js";
import { successReads } from "../platform/read/cover.js";
import { LocalDate, MutationKey } from "../platform/scalars.js";
import { personRead } from "./person.reads.js";
import { PersonType } from "./person.type.js";
import { Role } from "./role.entity.js";
import { RoleReason } from "./role.policy.js";

/** The sentence of each reason; also its description in the schema. */
const sentences: Readonly<Record<RoleReason, string>> = {
  NOT_ADMIN: "Only the region's administrator grants and ends roles.",
  NOT_FOUND: "There is nothing here, or it is not for you.",
  OWN_ROLE: "Nobody grants or ends a role of their own. Ask another administrator.",
  ALREADY_HELD: "The person holds this role already.",
};
registerEnumType(RoleReason, {
  name: "RoleReason",
  description: "Why a role was neither granted nor ended.",
  valuesConfig: Object.fromEntries(
    Object.entries(sentences).map(([reason, description]) => [reason, { description }]),
  ),
});

@ObjectType("RoleRefused", { implements: Problem, description: "The roles were left as they were." })
export class RoleRefused extends Problem {
  @Field(() => RoleReason, { description: "Why." })
  reason!: RoleReason;

  static of(this: void, reason: RoleReason): RoleRefused {
    return Object.assign(new RoleRefused(), { reason, message: sentences[reason] });
  }
}

@InputType({ description: "A role to be given." })
export class GrantRoleInput {
  @Field(() => MutationKey, { description: "The client's key of this form." })
  key!: string;

  @Field(() => ID, { description: "Id of the person." })
  personId!: string;

  @Field(() => Role, { description: "The role." })
  role!: Role;

  @Field(() => ID, {
    nullable: true,
    description:
      "Id of the municipality of a municipal coordinator, or of the institution of a head; null or absent for every other role.",
  })
  scopeId?: string | null;

  @Field(() => LocalDate, { description: "First day; not before today." })
  fromOn!: string;

  @Field(() => LocalDate, { nullable: true, description: "Last day; null or absent leaves it open." })
  toOn?: string | null;

  @Field(() => String, { description: "The act it rests on; at most 500 characters." })
  basis!: string;
}

@InputType({ description: "A role to be ended." })
export class EndRoleInput {
  @Field(() => MutationKey, { description: "The client's key of this form." })
  key!: string;

  @Field(() => ID, { description: "Id of the grant." })
  grantId!: string;

  @Field(() => Int, { description: "Version of the grant that the form was opened with." })
  version!: number;

  @Field(() => LocalDate, { description: "Last day on which it holds." })
  toOn!: string;

  @Field(() => String, { description: "The act it rests on; at most 500 characters." })
  basis!: string;
}

@ObjectType({ description: "The role is granted." })
export class GrantRoleSuccess {
  @Field(() => PersonType, { description: "The person with their roles." })
  person!: PersonType;

  personId!: string;

  static of(this: void, { id }: { id: string }): GrantRoleSuccess {
    return Object.assign(new GrantRoleSuccess(), { personId: id });
  }
}
successReads("GrantRoleSuccess", { person: { of: () => personRead, id: "personId" } });
export const GrantRolePayload = payloadOf("GrantRole", GrantRoleSuccess, RoleRefused);

@ObjectType({ description: "The role is ended." })
export class EndRoleSuccess {
  @Field(() => PersonType, { description: "The person with their roles." })
  person!: PersonType;

  personId!: string;

  static of(this: void, { id }: { id: string }): EndRoleSuccess {
    return Object.assign(new EndRoleSuccess(), { personId: id });
  }
}
successReads("EndRoleSuccess", { person: { of: () => personRead, id: "personId" } });
export const EndRolePayload = payloadOf("EndRole", EndRoleSuccess, RoleRefused);
