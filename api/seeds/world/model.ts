import type { ConsentKind, PublicField } from "../../src/accounts/consent.entity.js";
import type { InstitutionKind, InstitutionState } from "../../src/accounts/institution.entity.js";
import type { MunicipalityType } from "../../src/accounts/municipality.entity.js";
import type { Role } from "../../src/accounts/role.entity.js";
import type { GroupLevel, GroupRole, GroupState, ProductKind } from "../../src/groups/projectGroup.entity.js";
import type { PlainDate } from "../../src/platform/calendar.js";
import type { OrderKind } from "../../src/register/order.entity.js";
import type {
  EntryEventKind,
  EntryKind,
  EntryState,
  ExpertCategory,
} from "../../src/register/registerEntry.entity.js";

/**
 * The invented region as plain values, in the shape of its tables: keys of rows are ids of the usual form, references
 * are ids. Nobody in it exists.
 */
export interface World {
  municipalities: WorldMunicipality[];
  institutions: WorldInstitution[];
  people: WorldPerson[];
  employments: WorldEmployment[];
  consents: WorldConsent[];
  accounts: WorldAccount[];
  roles: WorldRole[];
  orders: WorldOrder[];
  entries: WorldEntry[];
  availabilities: WorldAvailability[];
  groups: WorldGroup[];
  microGroups: WorldMicroGroup[];
  memberships: WorldMembership[];
  products: WorldProduct[];
  /** People who only take part in discussions. */
  participantIds: string[];
  /** Who signs in as what. */
  cast: Record<CastName, CastMember>;
  commission: WorldCommission;
  /** Those who write items and grade; the first is of the cast. */
  assessorIds: string[];
}

/** Ids of the people of the commission. */
export interface WorldCommission {
  chairId: string;
  secretaryId: string;
  memberIds: string[];
}

/** The parts that people play when they look at the demonstration. */
export type CastName =
  | "participant"
  | "expert"
  | "leadingExpert"
  | "groupLead"
  | "groupMember"
  | "workingGroupLead"
  | "candidate"
  | "examinee"
  | "moderator"
  | "coordinator"
  | "registrar"
  | "ministryOfficer"
  | "assessor"
  | "commissionChair"
  | "commissionMember"
  | "commissionSecretary"
  | "regionAdmin";

export interface CastMember {
  personId: string;
  email: string;
}

export interface WorldMunicipality {
  id: string;
  slug: string;
  nameRu: string;
  fullNameRu: string;
  type: MunicipalityType;
  aliases: string[];
  authorityNameRu: string;
  agglomerationFromOn: PlainDate | null;
  position: number;
}

export interface WorldInstitution {
  id: string;
  nameRu: string;
  kind: InstitutionKind;
  municipalityId: string;
  state: InstitutionState;
  joinedIntoId: string | null;
}

export interface WorldPerson {
  id: string;
  surname: string;
  givenName: string;
  patronymic: string | null;
  birthOn: PlainDate | null;
  phone: string | null;
  municipalityId: string;
  occupation: string;
  registeredOn: PlainDate;
}

export interface WorldEmployment {
  id: string;
  personId: string;
  institutionId: string;
  position: string;
  fromOn: PlainDate;
  toOn: PlainDate | null;
  isMain: boolean;
  share: number;
  isConfirmed: boolean;
}

export interface WorldConsent {
  id: string;
  personId: string;
  textId: string;
  kind: ConsentKind;
  fields: PublicField[];
  givenOn: PlainDate;
  withdrawnOn: PlainDate | null;
}

export interface WorldAccount {
  id: string;
  personId: string;
  email: string;
  confirmedOn: PlainDate;
}

export interface WorldRole {
  id: string;
  personId: string;
  role: Role;
  fromOn: PlainDate;
  basis: string;
}

export interface WorldOrder {
  id: string;
  issuer: string;
  number: string;
  on: PlainDate;
  title: string;
  kind: OrderKind;
  targetIds: string[];
}

export interface WorldEntry {
  id: string;
  registrationNo: string;
  kind: EntryKind;
  personId: string;
  category: ExpertCategory | null;
  directionCodes: string[];
  validFromOn: PlainDate;
  validUntilOn: PlainDate;
  state: EntryState;
  suspendedUntilOn: PlainDate | null;
  orderId: string;
  events: WorldEntryEvent[];
}

export interface WorldEntryEvent {
  id: string;
  kind: EntryEventKind;
  on: PlainDate;
  basis: string;
  before: Record<string, unknown> | null;
  after: Record<string, unknown>;
}

export interface WorldAvailability {
  id: string;
  personId: string;
  awayFromOn: PlainDate | null;
  awayToOn: PlainDate | null;
  maxConcurrent: number;
}

export interface WorldGroup {
  id: string;
  year: number;
  code: string;
  title: string;
  topic: string;
  level: GroupLevel;
  state: GroupState;
  leadId: string;
  continuesId: string | null;
  orderId: string;
  conceptNumbers: number[];
  memberCount: number;
}

export interface WorldMicroGroup {
  id: string;
  groupId: string;
  code: string;
  title: string;
  leadId: string;
}

export interface WorldMembership {
  id: string;
  groupId: string;
  personId: string;
  role: GroupRole;
  microGroupId: string | null;
  fromOn: PlainDate;
  toOn: PlainDate | null;
}

export interface WorldProduct {
  id: string;
  /** By which the demonstration's documents name it. */
  key: string;
  groupId: string;
  title: string;
  kind: ProductKind;
  directionCodes: string[];
  dueOn: PlainDate | null;
}
