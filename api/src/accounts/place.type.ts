import { Field, Int, ObjectType, registerEnumType } from "type-graphql";

import { Node } from "../platform/node.js";
import { MunicipalityType as Kind } from "./municipality.entity.js";

registerEnumType(Kind, {
  name: "MunicipalityKind",
  description: "What kind of municipality it is, by law.",
  valuesConfig: {
    URBAN_OKRUG: { description: "An urban okrug (ГО)." },
    MUNICIPAL_DISTRICT: { description: "A municipal district (МР)." },
    MUNICIPAL_OKRUG: { description: "A municipal okrug (МО)." },
  },
});

@ObjectType("Region", {
  description: "A region with its own register, people and regulations.",
  simpleResolvers: true,
})
export class RegionType {
  @Field(() => String, { description: "Number of the region in acts: 74." })
  code!: string;

  @Field(() => String, { description: "Name in Russian." })
  nameRu!: string;

  @Field(() => String, { description: "IANA time zone in which openings, closings and terms are counted." })
  timeZone!: string;
}

@ObjectType("Municipality", {
  implements: Node,
  description: "A municipality of the region.",
  simpleResolvers: true,
})
export class MunicipalityType extends Node {
  @Field(() => String, { description: "Short name with its kind, unique in the region: «Троицкий ГО»." })
  nameRu!: string;

  @Field(() => Kind, { description: "Its kind by law." })
  kind!: Kind;
}

@ObjectType("Direction", {
  implements: Node,
  description: "One of the nine directions of quality management.",
  simpleResolvers: true,
})
export class DirectionType extends Node {
  @Field(() => String, { description: "Its number: 1.1 to 2.5." })
  code!: string;

  @Field(() => String, { description: "Name in Russian." })
  nameRu!: string;

  @Field(() => String, { description: "Name in English." })
  nameEn!: string;

  @Field(() => Int, { description: "Place in the list of directions, from 1." })
  position!: number;
}
