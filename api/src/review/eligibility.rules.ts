import { addMonths, addYears, dateIn, isPlainDate, type PlainDate } from "../platform/calendar.js";
import type {
  EligibilityInput,
  EligibilityReason,
  JudgedEmployment,
  JudgedMembership,
  JudgedPerson,
} from "./eligibility.model.js";
import { DEFAULT_PARAMETERS, type Parameters } from "../accounts/parameters.js";
import type { ConflictGround } from "./round.entity.js";

/** What the check found on one person. */
export interface Eligibility {
  /** Why the person may not be appointed, in the order of the check; empty when they may. */
  reasons: EligibilityReason[];
  /** R40: in a mass round the lead's municipality excludes nobody and is only marked. */
  marks: "SAME_MUNICIPALITY_AS_LEAD"[];
}

/** R38–R45, R91: every reason per person; a person with no reason is eligible. */
export function eligibility(input: EligibilityInput): Record<string, EligibilityReason[]> {
  return Object.fromEntries(
    Object.entries(assessEligibility(input)).map(([personId, { reasons }]) => [personId, reasons]),
  );
}

/** The same with the marks of a mass round. */
export function assessEligibility(input: EligibilityInput): Record<string, Eligibility> {
  const check = new Check(input);
  return Object.fromEntries(input.people.map((person) => [person.id, check.of(person)]));
}

/** Reasons that are conflicts of interest, in force at any moment of an assignment. */
const CONFLICTS: ReadonlySet<EligibilityReason> = new Set([
  "CURRENT_AUTHOR",
  "FORMER_AUTHOR",
  "SAME_INSTITUTION_AS_LEAD",
  "SAME_INSTITUTION_AS_AUTHOR",
  "SAME_MUNICIPALITY_AS_LEAD",
  "DECLARED_CONFLICT",
  "JOINT_PUBLICATION",
]);

/** R43: of the reasons found later, those that move an assignment to RECUSED: conflicts and suspension, not expiry. */
export function recusalReasons(reasons: readonly EligibilityReason[]): EligibilityReason[] {
  return reasons.filter((reason) => CONFLICTS.has(reason) || reason === "SUSPENDED" || reason === "EXCLUDED");
}

/** R91: the municipality of a person on a day, by the main employment, the later of two; null without one. */
export function municipalityOn(
  personId: string,
  employments: readonly JudgedEmployment[],
  on: PlainDate,
): string | null {
  const mains = employments.filter((each) => each.personId === personId && each.isMain && isLive(each, on));
  const main = mains.reduce<JudgedEmployment | null>(
    (latest, each) => (latest && latest.fromOn >= each.fromOn ? latest : each),
    null,
  );
  return main?.municipalityId ?? null;
}

function isLive({ fromOn, toOn }: { fromOn: PlainDate; toOn: PlainDate | null }, on: PlainDate): boolean {
  return fromOn <= on && (toOn === null || on <= toOn);
}

/** One run over the people; what concerns the authors is gathered once. */
class Check {
  private readonly on: PlainDate;
  private readonly parameters: Parameters;
  private readonly isMass: boolean;
  private readonly leadInstitutions: Set<string>;
  private readonly leadMunicipalities: Set<string>;
  private readonly authorInstitutions: Set<string>;
  private readonly parties: Set<string>;
  private readonly joined: ReadonlyMap<string, string>;
  private readonly employmentsOf: Map<string, JudgedEmployment[]>;
  private readonly membershipsOf: Map<string, JudgedMembership[]>;
  private readonly conflictGroundsOf: Map<string, Set<ConflictGround>>;

  constructor(private readonly input: EligibilityInput) {
    const { document, parameters, at } = input;
    this.parameters = { ...DEFAULT_PARAMETERS, ...parameters };
    this.on = dayOf(at, input.timeZone ?? "Asia/Yekaterinburg");
    this.isMass = document.mode === "MASS";
    this.joined = new Map(Object.entries(input.joinedInstitutions ?? {}));
    this.employmentsOf = Map.groupBy(input.employments, ({ personId }) => personId);
    this.membershipsOf = this.membershipsOfGroups();
    this.parties = new Set([document.leadId, ...document.authorIds]);
    this.conflictGroundsOf = this.conflictGrounds();

    const ofLead = this.countedEmployments(document.leadId);
    const ofAuthors = document.authorIds.flatMap((authorId) => this.countedEmployments(authorId));
    this.leadInstitutions = new Set(ofLead.map((each) => this.institutionOf(each)));
    this.leadMunicipalities = new Set(ofLead.map(({ municipalityId }) => municipalityId));
    this.authorInstitutions = new Set(ofAuthors.map((each) => this.institutionOf(each)));
  }

  of(person: JudgedPerson): Eligibility {
    const isOfLeadsMunicipality = this.countedEmployments(person.id).some(({ municipalityId }) =>
      this.leadMunicipalities.has(municipalityId),
    );
    const reasons = [
      ...this.standing(person),
      ...this.authorship(person),
      ...this.employment(person),
      ...(isOfLeadsMunicipality && !this.isMass ? (["SAME_MUNICIPALITY_AS_LEAD"] as const) : []),
      ...this.relations(person),
      ...(this.isMass ? [] : this.capacity(person)),
      ...(person.hasCommentedPublicly ? (["COMMENTED_PUBLICLY"] as const) : []),
    ];
    return {
      reasons,
      marks: isOfLeadsMunicipality && this.isMass ? ["SAME_MUNICIPALITY_AS_LEAD"] : [],
    };
  }

  /** R22, R24, R28, R42, R44: what the register says. */
  private standing({ entries }: JudgedPerson): EligibilityReason[] {
    const attested = entries.filter(
      ({ kind, validFromOn }) => kind === "ATTESTED_EXPERT" && validFromOn <= this.on,
    );
    if (attested.length === 0) return ["NOT_ATTESTED"];

    const inForce = attested.find(({ state, validUntilOn }) => state === "ACTIVE" && this.on <= validUntilOn);
    if (!inForce) {
      const last = attested.toSorted((a, b) => (a.validFromOn < b.validFromOn ? 1 : -1))[0]!;
      if (last.state === "EXCLUDED") return ["EXCLUDED"];
      return last.state === "SUSPENDED" && this.on <= last.validUntilOn ? ["SUSPENDED"] : ["EXPIRED"];
    }

    const { document } = this.input;
    const reasons: EligibilityReason[] = [];
    if (!inForce.directionCodes.some((code) => document.directionCodes.includes(code))) {
      reasons.push("DIRECTION_MISMATCH");
    }
    const needsLeading = document.role === "ARBITER" || document.role === "PANEL_CHAIR";
    if (needsLeading && inForce.category !== "LEADING") reasons.push("CATEGORY_TOO_LOW");
    return reasons;
  }

  /** R38: members of the group, or of the one it continues, now or within the window. Nothing waives it. */
  private authorship({ id }: JudgedPerson): EligibilityReason[] {
    const own = this.membershipsOf.get(id) ?? [];
    if (this.parties.has(id) || own.some((membership) => isLive(membership, this.on)))
      return ["CURRENT_AUTHOR"];
    return own.some(
      ({ toOn }) => toOn !== null && isWithinMonths(this.on, toOn, this.parameters.groupWindowMonths),
    )
      ? ["FORMER_AUTHOR"]
      : [];
  }

  private membershipsOfGroups(): Map<string, JudgedMembership[]> {
    const { document, memberships } = this.input;
    const groupIds = new Set([document.groupId, ...(document.continuedGroupIds ?? [])]);
    const begun = memberships.filter(({ groupId, fromOn }) => groupIds.has(groupId) && fromOn <= this.on);
    return Map.groupBy(begun, ({ personId }) => personId);
  }

  /** R39, R91: common employers, and employers that the register does not know. */
  private employment({ id }: JudgedPerson): EligibilityReason[] {
    const live = (this.employmentsOf.get(id) ?? []).filter((each) => isLive(each, this.on));
    const isUnknown = live.length === 0 || live.some(({ isInstitutionConfirmed }) => !isInstitutionConfirmed);
    const institutions = this.countedEmployments(id).map((each) => this.institutionOf(each));
    const reasons: EligibilityReason[] = isUnknown ? ["EMPLOYER_UNKNOWN"] : [];
    if (institutions.some((each) => this.leadInstitutions.has(each)))
      reasons.push("SAME_INSTITUTION_AS_LEAD");
    if (institutions.some((each) => this.authorInstitutions.has(each))) {
      reasons.push("SAME_INSTITUTION_AS_AUTHOR");
    }
    return reasons;
  }

  /** R41: what was declared, and joint publications; only these can be waived, one by one. */
  private relations({ id }: JudgedPerson): EligibilityReason[] {
    const grounds = [...(this.conflictGroundsOf.get(id) ?? [])];
    const reasons: EligibilityReason[] = [];
    if (grounds.some((ground) => ground !== "JOINT_PUBLICATION")) reasons.push("DECLARED_CONFLICT");
    if (grounds.includes("JOINT_PUBLICATION")) reasons.push("JOINT_PUBLICATION");
    return reasons;
  }

  /** A kinship binds both sides, whichever of them declared it. */
  private conflictGrounds(): Map<string, Set<ConflictGround>> {
    const { document, declarations, publications } = this.input;
    const objects = new Set([document.id, document.groupId, ...this.parties]);
    const found = new Map<string, Set<ConflictGround>>();
    const add = (personId: string, ground: ConflictGround) =>
      found.set(personId, (found.get(personId) ?? new Set<ConflictGround>()).add(ground));

    for (const { personId, objectId, ground, isWaived } of declarations) {
      if (ground === "JOINT_PUBLICATION" && isWaived) continue;
      if (objects.has(objectId)) add(personId, ground);
      if (this.parties.has(personId)) add(objectId, ground);
    }
    for (const { authorIds, publishedOn, waivedFor = [] } of publications) {
      const isRecent = this.on <= addYears(publishedOn, this.parameters.publicationWindowYears);
      if (!isRecent || !authorIds.some((authorId) => this.parties.has(authorId))) continue;
      for (const authorId of authorIds) {
        if (!waivedFor.includes(authorId)) add(authorId, "JOINT_PUBLICATION");
      }
    }
    return found;
  }

  /** R42: time and load, which a mass round does not ask. */
  private capacity({ load, availability }: JudgedPerson): EligibilityReason[] {
    const reasons: EligibilityReason[] = [];
    const { awayFromOn = null, awayToOn = null, maxConcurrent } = availability ?? {};
    if (awayFromOn !== null && isLive({ fromOn: awayFromOn, toOn: awayToOn }, this.on)) reasons.push("AWAY");
    if (load >= (maxConcurrent ?? this.parameters.maxConcurrent)) reasons.push("LOAD_LIMIT");
    return reasons;
  }

  private countedEmployments(personId: string): JudgedEmployment[] {
    return (this.employmentsOf.get(personId) ?? []).filter((each) =>
      isCounted(each, this.on, this.parameters.employerWindowMonths),
    );
  }

  private institutionOf({ institutionId }: JudgedEmployment): string {
    return institutionBehind(institutionId, this.joined);
  }
}

/** R88: a window starts on the day after the event and ends with its last day. */
const isWithinMonths = (on: PlainDate, endedOn: PlainDate, months: number): boolean =>
  on <= addMonths(endedOn, months);

/** R91: an employment live on the day or ended within the window counts for exclusion, confirmed or not. */
export const isCounted = (
  { fromOn, toOn }: { fromOn: PlainDate; toOn: PlainDate | null },
  on: PlainDate,
  months: number,
): boolean => fromOn <= on && (toOn === null || isWithinMonths(on, toOn, months));

/** R91: joined entries of the dictionary count as one, through any number of joinings. */
export function institutionBehind(institutionId: string, joined: ReadonlyMap<string, string>): string {
  const seen = new Set<string>();
  let id = institutionId;
  for (let next = joined.get(id); next && !seen.has(id); next = joined.get(id)) {
    seen.add(id);
    id = next;
  }
  return id;
}

/** The day of an instant (`Date` or ISO text with a time) in the zone; a plain date is itself. */
function dayOf(at: Date | string, timeZone: string): PlainDate {
  return typeof at === "string" && isPlainDate(at) ? at : dateIn(new Date(at), timeZone);
}
