import { Field, Float, ID, Int, ObjectType, registerEnumType } from "type-graphql";

import { Node } from "../platform/node.js";
import { DateTime, LocalDate } from "../platform/scalars.js";
import { ConsentKind, PublicField } from "./consent.entity.js";
import { InstitutionType } from "./institution.type.js";
import { PersonType } from "./person.type.js";
import { MunicipalityType } from "./place.type.js";

registerEnumType(ConsentKind, {
  name: "ConsentKind",
  description: "What a consent allows.",
  valuesConfig: {
    PROCESSING: { description: "That personal data are kept and used (152-ФЗ, art. 9)." },
    DISSEMINATION: { description: "That named fields are shown to everybody (152-ФЗ, art. 10.1)." },
  },
});

registerEnumType(PublicField, {
  name: "PublicField",
  description: "A field that a consent to dissemination may open.",
  valuesConfig: {
    NAME: { description: "Surname, given name and patronymic." },
    EMPLOYER: { description: "The main employer." },
    POSITION: { description: "The post there." },
    EMAIL: { description: "The e-mail address." },
    PHONE: { description: "The telephone." },
  },
});

@ObjectType("Employment", {
  implements: Node,
  description: "A post held by a person between two dates.",
  simpleResolvers: true,
})
export class EmploymentType extends Node {
  @Field(() => Int, { description: "Version that travels with a form." })
  version!: number;

  @Field(() => PersonType, { description: "Who holds it." })
  person!: PersonType;

  @Field(() => InstitutionType, { description: "The employer." })
  institution!: InstitutionType;

  @Field(() => String, { description: "The post: «учитель математики»." })
  position!: string;

  @Field(() => LocalDate, { description: "First day." })
  fromOn!: string;

  @Field(() => LocalDate, { nullable: true, description: "Last day; null while it is held." })
  toOn!: string | null;

  @Field(() => Boolean, {
    description:
      "Whether it is the main place of work, which gives the municipality: today, or on its last day when it has ended.",
  })
  isMain!: boolean;

  @Field(() => Boolean, {
    description:
      "Whether its form says that it is a main place of work; where a later one is too, that one counts from its first day.",
  })
  isEnteredAsMain!: boolean;

  @Field(() => Float, { description: "Share of a full post, 0.05 to 2." })
  share!: number;

  @Field(() => Boolean, { description: "Whether the registrar has confirmed it from a document." })
  isConfirmed!: boolean;
}

@ObjectType("ConsentText", {
  implements: Node,
  description: "The text of a consent in one edition.",
  simpleResolvers: true,
})
export class ConsentTextType extends Node {
  @Field(() => ConsentKind, { description: "What it allows." })
  kind!: ConsentKind;

  @Field(() => Int, { description: "Number of the edition, from 1." })
  edition!: number;

  @Field(() => String, { description: "The whole text in Russian; paragraphs are parted by empty lines." })
  bodyRu!: string;

  @Field(() => LocalDate, { description: "First day in force." })
  effectiveFromOn!: string;
}

@ObjectType("Consent", {
  implements: Node,
  description: "One consent as it was given; a change ends it and makes the next.",
  simpleResolvers: true,
})
export class ConsentType extends Node {
  @Field(() => ConsentKind, { description: "What it allows." })
  kind!: ConsentKind;

  @Field(() => ConsentTextType, { description: "The edition that was agreed to." })
  text!: ConsentTextType;

  @Field(() => [PublicField], {
    description: "The fields opened to everybody; empty for a consent to processing. At most five.",
  })
  fields!: PublicField[];

  @Field(() => DateTime, { description: "When it was given." })
  givenAt!: Date;

  @Field(() => DateTime, { nullable: true, description: "When it ended; null while it holds." })
  withdrawnAt!: Date | null;
}

@ObjectType("Session", { implements: Node, description: "A signed-in browser.", simpleResolvers: true })
export class SessionType extends Node {
  @Field(() => String, {
    nullable: true,
    description: "Browser and system: «Firefox, Windows»; null where the browser did not tell.",
  })
  device!: string | null;

  @Field(() => DateTime, { description: "When the person signed in there." })
  openedAt!: Date;

  @Field(() => DateTime, { description: "When it ends by itself." })
  expiresAt!: Date;

  @Field(() => Boolean, { description: "Whether it is the browser that asks." })
  isThis!: boolean;
}

@ObjectType("Profile", {
  description: "What a person keeps of themselves; nobody else reads it.",
  simpleResolvers: true,
})
export class ProfileType {
  @Field(() => ID, { description: "Identity of the person, whom `node` finds under it." })
  id!: string;

  @Field(() => Int, { description: "Version that travels with the form." })
  version!: number;

  @Field(() => String, { description: "Surname." })
  surname!: string;

  @Field(() => String, { description: "Given name." })
  givenName!: string;

  @Field(() => String, { nullable: true, description: "Patronymic; null for who has none." })
  patronymic!: string | null;

  @Field(() => String, { description: "The three as one text." })
  fullName!: string;

  @Field(() => String, { nullable: true, description: "Telephone; null while not given." })
  phone!: string | null;

  @Field(() => String, { nullable: true, description: "Role in one's own words; null while not given." })
  occupation!: string | null;

  @Field(() => MunicipalityType, {
    nullable: true,
    description: "The municipality named at sign-up; null while not given.",
  })
  municipality!: MunicipalityType | null;

  @Field(() => DateTime, {
    nullable: true,
    description: "When the person last said that all of it is right; null while they never have.",
  })
  confirmedAt!: Date | null;

  @Field(() => Boolean, { description: "Whether it is to be confirmed: never done, or not for a year." })
  isConfirmationDue!: boolean;

  @Field(() => [EmploymentType], {
    description: "Posts, those held now first, the main one before; at most 100.",
  })
  employments!: EmploymentType[];

  @Field(() => [ConsentType], { description: "Consents with their history, the latest first; at most 100." })
  consents!: ConsentType[];

  @Field(() => [PublicField], {
    description: "The fields that everybody sees by the consent in force; empty without one. At most five.",
  })
  publicFields!: PublicField[];
}
