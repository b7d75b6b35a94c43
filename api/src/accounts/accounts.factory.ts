import type { EntityManager } from "@mikro-orm/postgresql";
import type { RequiredEntityData } from "@mikro-orm/core";

import { Account } from "./account.entity.js";
import { type ConsentKind, ConsentText } from "./consent.entity.js";
import { Institution } from "./institution.entity.js";
import { Municipality } from "./municipality.entity.js";
import { Employment, Person } from "./person.entity.js";
import { Region } from "./region.entity.js";
import { type Role, RoleGrant } from "./role.entity.js";

const longAgo = new Date("2020-01-01T00:00:00Z");
let count = 0;

/** The smallest region: Челябинская область with its own zone. */
export function aRegion(em: EntityManager, given: Partial<RequiredEntityData<Region>> = {}): Region {
  return em.create(Region, {
    id: "region_test",
    code: "74",
    nameRu: "Челябинская область",
    timeZone: "Asia/Yekaterinburg",
    operator: {
      nameRu: "Оператор",
      addressRu: "Челябинск",
      taxpayerNumber: "7400000000",
      siteUrl: "https://operator.invalid",
    },
    createdAt: longAgo,
    ...given,
  });
}

export function aMunicipality(
  em: EntityManager,
  region: Region,
  given: Partial<RequiredEntityData<Municipality>> = {},
): Municipality {
  count += 1;
  return em.create(Municipality, {
    regionId: region.id,
    createdAt: longAgo,
    slug: `place-${count}`,
    nameRu: `Пробный-${count} МР`,
    fullNameRu: `Пробный-${count} муниципальный район`,
    type: "MUNICIPAL_DISTRICT",
    aliases: [],
    authorityNameRu: `Управление образования № ${count}`,
    position: count,
    ...given,
  });
}

export function anInstitution(
  em: EntityManager,
  municipality: Municipality,
  given: Partial<RequiredEntityData<Institution>> = {},
): Institution {
  count += 1;
  return em.create(Institution, {
    regionId: municipality.regionId,
    createdAt: longAgo,
    nameRu: `Школа № ${count}`,
    kind: "SCHOOL",
    municipality,
    state: "CONFIRMED",
    ...given,
  });
}

export function aPerson(
  em: EntityManager,
  region: Pick<Region, "id">,
  given: Partial<RequiredEntityData<Person>> = {},
): Person {
  count += 1;
  return em.create(Person, {
    regionId: region.id,
    createdAt: longAgo,
    surname: `Пробная${count}`,
    givenName: "Анна",
    ...given,
  });
}

/** A confirmed account without a password. */
export function anAccount(
  em: EntityManager,
  person: Person,
  given: Partial<RequiredEntityData<Account>> = {},
): Account {
  count += 1;
  return em.create(Account, {
    regionId: person.regionId,
    createdAt: longAgo,
    person,
    email: `somebody-${count}@test.invalid`,
    confirmedAt: longAgo,
    ...given,
  });
}

/** A main post since 2015, still held. */
export function anEmployment(
  em: EntityManager,
  person: Person,
  institution: Institution,
  given: Partial<RequiredEntityData<Employment>> = {},
): Employment {
  return em.create(Employment, {
    regionId: person.regionId,
    createdAt: longAgo,
    person,
    institution,
    position: "Учитель",
    fromOn: "2015-09-01",
    isMain: true,
    ...given,
  });
}

/** A role for the whole region since 2020. */
export function aRole(
  em: EntityManager,
  person: Person,
  role: Role,
  given: Partial<RequiredEntityData<RoleGrant>> = {},
): RoleGrant {
  return em.create(RoleGrant, {
    regionId: person.regionId,
    createdAt: longAgo,
    person,
    role,
    fromOn: "2020-01-01",
    basis: "Приказ для пробы",
    ...given,
  });
}

/** The first edition of a consent's text, in force since 2020. */
export function aConsentText(
  em: EntityManager,
  region: Region,
  kind: ConsentKind,
  given: Partial<RequiredEntityData<ConsentText>> = {},
): ConsentText {
  return em.create(ConsentText, {
    regionId: region.id,
    createdAt: longAgo,
    kind,
    edition: 1,
    bodyRu: `Текст согласия ${kind}`,
    hash: "0".repeat(64),
    effectiveFromOn: "2020-01-01",
    ...given,
  });
}
