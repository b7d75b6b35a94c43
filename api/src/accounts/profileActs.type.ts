import { Field, Float, ID, InputType, Int, ObjectType } from "type-graphql";

import { payloadOf } from "../platform/problem.js";
import { successReads } from "../platform/read/cover.js";
import { LocalDate, MutationKey } from "../platform/scalars.js";
import { Locale } from "./account.entity.js";
import { AccountRefused } from "./account.type.js";
import { PublicField } from "./consent.entity.js";
import { InstitutionKind } from "./institution.entity.js";
import { institutionRead } from "./institution.reads.js";
import { InstitutionType } from "./institution.type.js";
import { viewerSuccessOf } from "./viewerSuccess.js";

@InputType({ description: "What of one's own profile changes: what is left out stays." })
export class UpdateProfileInput {
  @Field(() => MutationKey, { description: "The client's key of this form." })
  key!: string;

  @Field(() => Int, { description: "Version of the profile that the form was opened with." })
  version!: number;

  @Field(() => String, { nullable: true, description: "Surname, at most 120 characters." })
  surname?: string | null;

  @Field(() => String, { nullable: true, description: "Given name, at most 120 characters." })
  givenName?: string | null;

  @Field(() => String, { nullable: true, description: "Patronymic, at most 120 characters; null clears it." })
  patronymic?: string | null;

  @Field(() => String, { nullable: true, description: "Telephone, 10 to 15 digits; null clears it." })
  phone?: string | null;

  @Field(() => String, { nullable: true, description: "Role in one's own words, at most 120 characters." })
  occupation?: string | null;

  @Field(() => ID, { nullable: true, description: "The municipality." })
  municipalityId?: string | null;

  @Field(() => Locale, { nullable: true, description: "The language of letters and of new devices." })
  locale?: Locale | null;

  @Field(() => Boolean, { nullable: true, description: "Whether single-key shortcuts work." })
  hasShortcuts?: boolean | null;
}
export const UpdateProfileSuccess = viewerSuccessOf("UpdateProfile", "The profile is changed.");
export const UpdateProfilePayload = payloadOf("UpdateProfile", UpdateProfileSuccess, AccountRefused);

@InputType({ description: "The yearly word that one's own profile is right." })
export class ConfirmProfileInput {
  @Field(() => MutationKey, { description: "The client's key of this form." })
  key!: string;

  @Field(() => Int, { description: "Version of the profile that was looked at." })
  version!: number;
}
export const ConfirmProfileSuccess = viewerSuccessOf(
  "ConfirmProfile",
  "The profile is confirmed for a year.",
);
export const ConfirmProfilePayload = payloadOf("ConfirmProfile", ConfirmProfileSuccess, AccountRefused);

@InputType({ description: "A post of one's own." })
export class AddEmploymentInput {
  @Field(() => MutationKey, { description: "The client's key of this form." })
  key!: string;

  @Field(() => ID, { description: "The employer; a joined one counts as the one it was joined to." })
  institutionId!: string;

  @Field(() => String, { description: "The post, at most 200 characters." })
  position!: string;

  @Field(() => LocalDate, { description: "First day; not in the future." })
  fromOn!: string;

  @Field(() => LocalDate, { nullable: true, description: "Last day; null while it is held." })
  toOn?: string | null;

  @Field(() => Boolean, { description: "Whether it is the main place of work." })
  isMain!: boolean;

  @Field(() => Float, { description: "Share of a full post, 0.05 to 2 in hundredths." })
  share!: number;
}
export const AddEmploymentSuccess = viewerSuccessOf(
  "AddEmployment",
  "The post is added; the registrar is asked to confirm it.",
);
export const AddEmploymentPayload = payloadOf("AddEmployment", AddEmploymentSuccess, AccountRefused);

@InputType({ description: "A post of one's own as it should read." })
export class ChangeEmploymentInput extends AddEmploymentInput {
  @Field(() => ID, { description: "The post." })
  employmentId!: string;

  @Field(() => Int, { description: "Version that the form was opened with." })
  version!: number;
}
export const ChangeEmploymentSuccess = viewerSuccessOf(
  "ChangeEmployment",
  "The post is changed; the registrar is asked to confirm it anew.",
);
export const ChangeEmploymentPayload = payloadOf("ChangeEmployment", ChangeEmploymentSuccess, AccountRefused);

@InputType({ description: "The end of a post of one's own." })
export class EndEmploymentInput {
  @Field(() => MutationKey, { description: "The client's key of this form." })
  key!: string;

  @Field(() => ID, { description: "The post." })
  employmentId!: string;

  @Field(() => Int, { description: "Version that the form was opened with." })
  version!: number;

  @Field(() => LocalDate, { description: "Its last day." })
  toOn!: string;
}
export const EndEmploymentSuccess = viewerSuccessOf("EndEmployment", "The post has its last day.");
export const EndEmploymentPayload = payloadOf("EndEmployment", EndEmploymentSuccess, AccountRefused);

@InputType({ description: "An employer that the dictionary lacks." })
export class ProposeInstitutionInput {
  @Field(() => MutationKey, { description: "The client's key of this form." })
  key!: string;

  @Field(() => String, { description: "Name in Russian, at most 300 characters." })
  nameRu!: string;

  @Field(() => InstitutionKind, { description: "What kind of employer it is." })
  kind!: InstitutionKind;

  @Field(() => ID, { description: "The municipality where it is." })
  municipalityId!: string;

  @Field(() => String, { nullable: true, description: "Taxpayer number, 10 digits; null while unknown." })
  taxpayerNumber?: string | null;
}

@ObjectType({ description: "The institution can be chosen; the registrar will confirm or join it." })
export class ProposeInstitutionSuccess {
  @Field(() => InstitutionType, {
    nullable: true,
    description: "The institution; never null to who proposed it.",
  })
  institution!: InstitutionType | null;

  institutionId!: string;

  static of(this: void, institutionId: string): ProposeInstitutionSuccess {
    return Object.assign(new ProposeInstitutionSuccess(), { institutionId });
  }
}
successReads("ProposeInstitutionSuccess", {
  institution: { of: () => institutionRead, id: "institutionId" },
});
export const ProposeInstitutionPayload = payloadOf(
  "ProposeInstitution",
  ProposeInstitutionSuccess,
  AccountRefused,
);

@InputType({ description: "The fields of one's own that everybody may see." })
export class GiveDisseminationConsentInput {
  @Field(() => MutationKey, { description: "The client's key of this form." })
  key!: string;

  @Field(() => ID, { description: "The edition of the text that was shown." })
  textId!: string;

  @Field(() => [PublicField], { description: "The fields ticked, each for itself; one to five." })
  fields!: PublicField[];
}
export const GiveDisseminationConsentSuccess = viewerSuccessOf(
  "GiveDisseminationConsent",
  "Everybody sees the fields ticked, and no others.",
);
export const GiveDisseminationConsentPayload = payloadOf(
  "GiveDisseminationConsent",
  GiveDisseminationConsentSuccess,
  AccountRefused,
);

@InputType({ description: "Nothing but the key: all fields are hidden." })
export class WithdrawDisseminationConsentInput {
  @Field(() => MutationKey, { description: "The client's key of this act." })
  key!: string;
}
export const WithdrawDisseminationConsentSuccess = viewerSuccessOf(
  "WithdrawDisseminationConsent",
  "The fields are hidden; entries and past orders remain.",
);
export const WithdrawDisseminationConsentPayload = payloadOf(
  "WithdrawDisseminationConsent",
  WithdrawDisseminationConsentSuccess,
  AccountRefused,
);
