import { defineEntity, p } from "@mikro-orm/core";

import { oneOf, rowOf } from "../platform/entity.js";
import { Person } from "./person.entity.js";

/** Roles that an administrator grants (domain §2). Expert, candidate and group roles follow from their own records. */
export const Role = {
  MODERATOR: "MODERATOR",
  COORDINATOR: "COORDINATOR",
  REGISTRAR: "REGISTRAR",
  ASSESSOR: "ASSESSOR",
  COMMISSION_MEMBER: "COMMISSION_MEMBER",
  COMMISSION_CHAIR: "COMMISSION_CHAIR",
  COMMISSION_SECRETARY: "COMMISSION_SECRETARY",
  MUNICIPAL_COORDINATOR: "MUNICIPAL_COORDINATOR",
  INSTITUTION_HEAD: "INSTITUTION_HEAD",
  MINISTRY_OFFICER: "MINISTRY_OFFICER",
  EDITOR: "EDITOR",
  REGION_ADMIN: "REGION_ADMIN",
  AUDITOR: "AUDITOR",
} as const;
export type Role = keyof typeof Role;

export const RoleScope = {
  REGION: "REGION",
  MUNICIPALITY: "MUNICIPALITY",
  INSTITUTION: "INSTITUTION",
  DOCUMENT: "DOCUMENT",
} as const;
export type RoleScope = keyof typeof RoleScope;

const RoleGrantSchema = defineEntity({
  name: "RoleGrant",
  properties: {
    ...rowOf("rolegrant"),
    person: () => p.manyToOne(Person).ref(),
    role: oneOf(Role),
    scope: oneOf(RoleScope).default("REGION"),
    /** Id of the municipality, institution or document; null for the whole region. */
    scopeId: p.string().nullable(),
    fromOn: p.date(),
    /** Last day on which the role holds; null while open. */
    toOn: p.date().nullable(),
    basis: p.string().length(500),
    endedBasis: p.string().length(500).nullable(),
  },
  indexes: [{ properties: ["person", "role"] }],
});

/** A role of a person, with dates and basis; never deleted, only ended. */
export class RoleGrant extends RoleGrantSchema.class {
  /** Whether the role holds on `day` (YYYY-MM-DD in the region's zone). */
  holdsOn(day: string): boolean {
    return this.fromOn <= day && (this.toOn == null || day <= this.toOn);
  }
}
RoleGrantSchema.setClass(RoleGrant);
