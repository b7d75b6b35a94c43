import type { EntityManager } from "@mikro-orm/postgresql";

import { Institution, type InstitutionKind, InstitutionName } from "../accounts/institution.entity.js";
import { newId } from "../platform/ids.js";
import { plainWords } from "./importCell.rules.js";

/** An employer that an imported post is at. */
export interface Employer {
  id: string;
  isConfirmed: boolean;
}

const kinds: readonly (readonly [RegExp, InstitutionKind])[] = [
  [/лице[йя]/u, "LYCEUM"],
  [/детск(ий|ого) сад|(^| )м?[бак]?доу( |$)/u, "PRESCHOOL"],
  [/(^| )(дод|удод|цдо|цдод|ддт)( |$)|дополнительного образования|дворец|дом творчества/u, "EXTRACURRICULAR"],
  [/школ|гимнази|(^| )м?[бак]?о?у? ?сош( |$)/u, "SCHOOL"],
  [/управлени|(^| )(роо|муо|уо)( |$)|департамент|министерств/u, "AUTHORITY"],
];

/** The kind that a name tells. */
export const institutionKindOf = (name: string): InstitutionKind =>
  kinds.find(([pattern]) => pattern.test(plainWords(name)))?.[1] ?? "OTHER";

/** Finds employers by name and municipality, under former names too, and proposes those that the dictionary lacks (R91). */
export class ImportEmployers {
  /** Proposed so far and not yet taken by `takeNew`. */
  #fresh: { id: string; nameRu: string; municipalityId: string }[] = [];
  #count = 0;

  private constructor(private readonly known: Map<string, Employer>) {}

  static async of(em: EntityManager, regionId: string): Promise<ImportEmployers> {
    const institutions = await em.find(Institution, { regionId });
    const former = await em.find(InstitutionName, { regionId });
    const byId = new Map(institutions.map((each) => [each.id, each]));
    const known = new Map<string, Employer>();
    const know = (name: string, institution: Institution) => {
      const meant = (institution.joinedInto && byId.get(institution.joinedInto.id)) ?? institution;
      const key = keyOf(name, institution.municipality.id);
      if (!known.has(key)) known.set(key, { id: meant.id, isConfirmed: meant.state === "CONFIRMED" });
    };
    for (const institution of institutions) know(institution.nameRu, institution);
    for (const { nameRu, institution } of former) {
      const bearer = byId.get(institution.id);
      if (bearer) know(nameRu, bearer);
    }
    return new ImportEmployers(known);
  }

  /** The employer of this name in the municipality; one that is not known is proposed. */
  named(name: string, municipalityId: string): Employer {
    const key = keyOf(name, municipalityId);
    const known = this.known.get(key);
    if (known) return known;

    const employer = { id: newId("institution"), isConfirmed: false };
    this.known.set(key, employer);
    this.#fresh.push({ id: employer.id, nameRu: name, municipalityId });
    this.#count += 1;
    return employer;
  }

  /** Those that were proposed since it was last asked. */
  takeNew(): { id: string; nameRu: string; municipalityId: string }[] {
    const fresh = this.#fresh;
    this.#fresh = [];
    return fresh;
  }

  /** How many were proposed in all. */
  get newCount(): number {
    return this.#count;
  }
}

const keyOf = (name: string, municipalityId: string): string => `${plainWords(name)}|${municipalityId}`;
