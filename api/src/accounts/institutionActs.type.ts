import { Field, ID, InputType, Int, ObjectType } from "type-graphql";

import { payloadOf } from "../platform/problem.js";
import { successReads } from "../platform/read/cover.js";
import { LocalDate, MutationKey } from "../platform/scalars.js";
import { AdministrationRefused } from "./administrationRefused.type.js";
import { InstitutionKind } from "./institution.entity.js";
import { institutionRead } from "./institution.reads.js";
import { InstitutionType } from "./institution.type.js";
import { employmentRead } from "./profile.reads.js";
import { EmploymentType } from "./profile.type.js";

@InputType({ description: "A proposed institution, put right and confirmed." })
export class ConfirmInstitutionInput {
  @Field(() => MutationKey, { description: "The client's key of this form." })
  key!: string;

  @Field(() => ID, { description: "Id of the institution." })
  institutionId!: string;

  @Field(() => Int, { description: "Version of it that the form was opened with." })
  version!: number;

  @Field(() => String, { description: "Its name in Russian as it shall stand; at most 300 characters." })
  nameRu!: string;

  @Field(() => InstitutionKind, { description: "Its kind." })
  kind!: InstitutionKind;

  @Field(() => ID, { description: "Id of the municipality where it is." })
  municipalityId!: string;

  @Field(() => String, {
    nullable: true,
    description: "Taxpayer number, 10 digits; null or absent while unknown.",
  })
  taxpayerNumber?: string | null;
}

@ObjectType({ description: "The institution is in the dictionary." })
export class ConfirmInstitutionSuccess {
  @Field(() => InstitutionType, { description: "The institution." })
  institution!: InstitutionType;

  institutionId!: string;

  static of(this: void, institutionId: string): ConfirmInstitutionSuccess {
    return Object.assign(new ConfirmInstitutionSuccess(), { institutionId });
  }
}
successReads("ConfirmInstitutionSuccess", {
  institution: { of: () => institutionRead, id: "institutionId" },
});
export const ConfirmInstitutionPayload = payloadOf(
  "ConfirmInstitution",
  ConfirmInstitutionSuccess,
  AdministrationRefused,
);

@InputType({ description: "A doubled institution and the one that stays." })
export class JoinInstitutionInput {
  @Field(() => MutationKey, { description: "The client's key of this form." })
  key!: string;

  @Field(() => ID, { description: "Id of the doubled entry." })
  institutionId!: string;

  @Field(() => Int, { description: "Version of it that the form was opened with." })
  version!: number;

  @Field(() => ID, { description: "Id of the confirmed entry that stays." })
  intoId!: string;
}

@ObjectType({ description: "Both entries are one; posts and roles moved." })
export class JoinInstitutionSuccess {
  @Field(() => InstitutionType, { description: "The entry that stays." })
  institution!: InstitutionType;

  @Field(() => InstitutionType, { description: "The entry that was joined to it." })
  joined!: InstitutionType;

  institutionId!: string;
  joinedId!: string;

  static of(this: void, { intoId, joinedId }: { intoId: string; joinedId: string }): JoinInstitutionSuccess {
    return Object.assign(new JoinInstitutionSuccess(), { institutionId: intoId, joinedId });
  }
}
successReads("JoinInstitutionSuccess", {
  institution: { of: () => institutionRead, id: "institutionId" },
  joined: { of: () => institutionRead, id: "joinedId" },
});
export const JoinInstitutionPayload = payloadOf(
  "JoinInstitution",
  JoinInstitutionSuccess,
  AdministrationRefused,
);

@InputType({ description: "A new name of an institution." })
export class RenameInstitutionInput {
  @Field(() => MutationKey, { description: "The client's key of this form." })
  key!: string;

  @Field(() => ID, { description: "Id of the institution." })
  institutionId!: string;

  @Field(() => Int, { description: "Version of it that the form was opened with." })
  version!: number;

  @Field(() => String, { description: "The new name in Russian; at most 300 characters." })
  nameRu!: string;

  @Field(() => LocalDate, { description: "First day of the new name; not after today." })
  fromOn!: string;
}

@ObjectType({ description: "The institution has its new name; the one before is kept." })
export class RenameInstitutionSuccess {
  @Field(() => InstitutionType, { description: "The institution." })
  institution!: InstitutionType;

  institutionId!: string;

  static of(this: void, institutionId: string): RenameInstitutionSuccess {
    return Object.assign(new RenameInstitutionSuccess(), { institutionId });
  }
}
successReads("RenameInstitutionSuccess", {
  institution: { of: () => institutionRead, id: "institutionId" },
});
export const RenameInstitutionPayload = payloadOf(
  "RenameInstitution",
  RenameInstitutionSuccess,
  AdministrationRefused,
);

@InputType({ description: "A post to be confirmed." })
export class ConfirmEmploymentInput {
  @Field(() => MutationKey, { description: "The client's key of this act." })
  key!: string;

  @Field(() => ID, { description: "Id of the post." })
  employmentId!: string;

  @Field(() => Int, { description: "Version of the post that was looked at." })
  version!: number;
}

@ObjectType({ description: "The post is confirmed." })
export class ConfirmEmploymentSuccess {
  @Field(() => EmploymentType, { description: "The post." })
  employment!: EmploymentType;

  employmentId!: string;

  static of(this: void, employmentId: string): ConfirmEmploymentSuccess {
    return Object.assign(new ConfirmEmploymentSuccess(), { employmentId });
  }
}
successReads("ConfirmEmploymentSuccess", { employment: { of: () => employmentRead, id: "employmentId" } });
export const ConfirmEmploymentPayload = payloadOf(
  "ConfirmEmployment",
  ConfirmEmploymentSuccess,
  AdministrationRefused,
);
