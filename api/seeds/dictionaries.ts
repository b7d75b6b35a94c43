import type { EntityClass, EntityManager } from "@mikro-orm/postgresql";
import { sql } from "kysely";
import { createHash } from "node:crypto";

import conceptRows from "./data/concepts.json" with { type: "json" };
import directionRows from "./data/directions.json" with { type: "json" };
import municipalityRows from "./data/municipalities.json" with { type: "json" };
import { ConsentText } from "../src/accounts/consent.entity.js";
import { ConceptDocument, Direction } from "../src/accounts/dictionary.entity.js";
import { Municipality, type MunicipalityType } from "../src/accounts/municipality.entity.js";
import { DEFAULT_PARAMETERS } from "../src/accounts/parameters.js";
import { type Operator, Region } from "../src/accounts/region.entity.js";
import { Regulation } from "../src/accounts/regulation.entity.js";
import { AssessmentBlueprint } from "../src/assessment/blueprint.entity.js";
import type { PlainDate } from "../src/platform/calendar.js";
import { Rubric } from "../src/review/rubric.entity.js";
import { defaultBlueprint } from "./texts/blueprint.js";
import { loadSamples } from "./samples.js";
import { consentTextsFor } from "./texts/consents.js";
import { defaultRubric } from "./texts/rubric.js";
import { idOf } from "./world/random.js";

/** What a region must say of itself before it can have dictionaries. */
export interface RegionParticulars {
  code: string;
  nameRu: string;
  timeZone: string;
  operator: Operator;
}

/** The id of the region with a code. */
export const regionIdOf = (code: string): string => idOf("region", code);

/** The dictionaries of a region as rows, effective from a day: the project's own copy of them, and edition 1 of its papers. */
export function dictionariesOf(
  { code, operator }: Pick<RegionParticulars, "code" | "operator">,
  effectiveFromOn: PlainDate,
  createdAt: Date,
) {
  const row = (prefix: string, key: string | number) => ({
    id: idOf(prefix, `${code} ${key}`),
    regionId: regionIdOf(code),
    createdAt,
  });
  return {
    municipalities: municipalityRows.map((each) => ({
      ...each,
      ...row("municipality", each.slug),
      type: each.type as MunicipalityType,
    })),
    directions: directionRows.map((each) => ({ ...each, ...row("direction", each.code) })),
    concepts: conceptRows.map((each) => ({ ...each, ...row("conceptdocument", each.number) })),
    consentTexts: consentTextsFor(operator).map((each) => ({
      ...each,
      ...row("consenttext", `${each.kind} ${each.edition}`),
      hash: createHash("sha256").update(each.bodyRu).digest("hex"),
      effectiveFromOn,
    })),
    regulations: [
      {
        ...row("regulation", 1),
        edition: 1,
        title: "Регламент экспертной площадки, редакция 1",
        basis: "Значения по умолчанию",
        effectiveFromOn,
        parameters: { ...DEFAULT_PARAMETERS },
      },
    ],
    rubrics: [{ ...row("rubric", `${defaultRubric.titleRu} ${defaultRubric.edition}`), ...defaultRubric }],
    blueprints: [{ ...row("blueprint", defaultBlueprint.edition), ...defaultBlueprint, effectiveFromOn }],
  };
}

/** How many rows of each dictionary were new. */
export type DictionaryCounts = Record<keyof ReturnType<typeof dictionariesOf> | "samples", number>;

/** The edition of the sheet by which the references of the sample documents were given. */
async function defaultRubricId(em: EntityManager, regionId: string): Promise<string> {
  const { titleRu, edition } = defaultRubric;
  return (await em.findOneOrFail(Rubric, { regionId, titleRu, edition })).id;
}

/**
 * Gives a region every row of the dictionaries that it has not yet; what is there, and what the administrator has
 * changed in it, stays. A region that does not exist needs its particulars; null when they are missing.
 */
export async function loadDictionaries(
  em: EntityManager,
  code: string,
  particulars: Omit<RegionParticulars, "code"> | null,
  { now, today }: { now: Date; today: PlainDate },
): Promise<DictionaryCounts | null> {
  return em.transactional(async (em) => {
    await sql`select pg_advisory_xact_lock(74, 2)`.execute(em.getKysely());
    const known = await em.findOne(Region, { code });
    if (!known && !particulars) return null;
    const region = known ?? { id: regionIdOf(code), code, createdAt: now, ...particulars! };
    if (!known) await em.insert(Region, region);

    const rows = dictionariesOf(region, today, now);
    const { id: regionId } = region;
    const fill = async <Row extends { regionId: string }>(
      entity: EntityClass<object>,
      wanted: Row[],
      key: (row: Row) => string,
    ): Promise<number> => {
      const present = new Set((await em.find(entity, { regionId })).map((each) => key(each as Row)));
      const missing = wanted.filter((each) => !present.has(key(each))).map((each) => ({ ...each, regionId }));
      if (missing.length > 0) await em.insertMany(entity, missing);
      return missing.length;
    };
    return {
      municipalities: await fill(Municipality, rows.municipalities, ({ slug }) => slug),
      directions: await fill(Direction, rows.directions, ({ code }) => code),
      concepts: await fill(ConceptDocument, rows.concepts, ({ number }) => String(number)),
      consentTexts: await fill(ConsentText, rows.consentTexts, ({ kind, edition }) => `${kind} ${edition}`),
      regulations: await fill(Regulation, rows.regulations, ({ edition }) => String(edition)),
      rubrics: await fill(Rubric, rows.rubrics, ({ titleRu, edition }) => `${titleRu} ${edition}`),
      blueprints: await fill(AssessmentBlueprint, rows.blueprints, ({ edition }) => String(edition)),
      samples: await loadSamples(em, {
        regionId,
        regionCode: code,
        rubricId: await defaultRubricId(em, regionId),
        now,
      }),
    };
  });
}
