import type { EntityManager } from "@mikro-orm/postgresql";

import { databaseNow } from "../platform/act.js";
import { dateIn } from "../platform/calendar.js";
import { record } from "../platform/journal.js";
import { Account } from "./account.entity.js";
import { emailIn } from "./email.rules.js";
import { Person } from "./person.entity.js";
import { lineProblem, longestName, tidy } from "./person.rules.js";
import { Region } from "./region.entity.js";
import { RoleGrant } from "./role.entity.js";
import { makeToken } from "./tokens.js";

interface Wanted {
  typedEmail: string;
  surname: string | null;
  givenName: string | null;
  patronymic: string | null;
  /** Null where there is one region. */
  regionCode: string | null;
}

type Made =
  | { kind: "made"; email: string; regionName: string; secret: string }
  | { kind: "refused"; sentence: string };

const no = (sentence: string): Made => ({ kind: "refused", sentence });

async function regionMeant(em: EntityManager, code: string | null): Promise<Region | string> {
  const regions = await em.find(Region, code ? { code } : {});
  if (regions.length === 1) return regions[0]!;
  if (regions.length > 1) return "There are several regions. Say which by --code.";
  return code
    ? `There is no region ${code}. Make it by npm run dictionaries first.`
    : "There is no region yet. Make it by npm run dictionaries first.";
}

/**
 * Makes somebody an administrator from the command line: whoever may run it owns the server. The account has no password until
 * its link is used; one that exists keeps its own. A second run gives a new link and no second role.
 */
export async function makeAdministrator(em: EntityManager, wanted: Wanted): Promise<Made> {
  const email = emailIn(wanted.typedEmail);
  if (!email) return no(`"${wanted.typedEmail}" is no e-mail address.`);
  const region = await regionMeant(em, wanted.regionCode);
  if (typeof region === "string") return no(region);

  const now = await databaseNow(em);
  const today = dateIn(now, region.timeZone);
  const known = await em.findOne(Account, { email }, { populate: ["person"] });
  if (known && known.regionId !== region.id) return no(`${email} belongs to another region.`);
  if (known?.disabledAt) return no(`The account ${email} is closed.`);
  const { surname, givenName, patronymic } = wanted;
  const isNamed =
    lineProblem("surname", surname ?? "", longestName) === null &&
    lineProblem("givenName", givenName ?? "", longestName) === null;
  if (!known && !isNamed) return no(`${email} has no account yet: give --surname and --given too.`);

  const person =
    known?.person.getEntity() ??
    em.create(Person, {
      regionId: region.id,
      createdAt: now,
      surname: tidy(surname ?? ""),
      givenName: tidy(givenName ?? ""),
      patronymic: patronymic ? tidy(patronymic) : null,
    });
  const account =
    known ?? em.create(Account, { regionId: region.id, createdAt: now, person, email, locale: "RU" });
  await em.flush();

  const grants = await em.find(RoleGrant, { person: person.id, role: "REGION_ADMIN", scope: "REGION" });
  if (!grants.some((grant) => grant.holdsOn(today))) {
    const grant = em.create(RoleGrant, {
      regionId: region.id,
      createdAt: now,
      person,
      role: "REGION_ADMIN",
      fromOn: today,
      basis: "Назначение при установке (npm run admin)",
    });
    await em.flush();
    record(em, {
      regionId: region.id,
      act: "role.granted",
      actorId: null,
      subjectId: grant.id,
      at: now,
      refs: { person: person.id },
    });
  }
  const secret = await makeToken(em, { account, purpose: "RESET_PASSWORD" }, now);

  return { kind: "made", email, regionName: region.nameRu, secret };
}
