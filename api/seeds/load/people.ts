import type { EntityManager } from "@mikro-orm/postgresql";

import { Account } from "../../src/accounts/account.entity.js";
import { Consent, ConsentText } from "../../src/accounts/consent.entity.js";
import { ConceptDocument, Direction } from "../../src/accounts/dictionary.entity.js";
import { Institution } from "../../src/accounts/institution.entity.js";
import { Municipality } from "../../src/accounts/municipality.entity.js";
import { Employment, Person } from "../../src/accounts/person.entity.js";
import { Region } from "../../src/accounts/region.entity.js";
import { Regulation } from "../../src/accounts/regulation.entity.js";
import { RoleGrant } from "../../src/accounts/role.entity.js";
import {
  GroupMembership,
  MicroGroup,
  PlannedProduct,
  ProjectGroup,
} from "../../src/groups/projectGroup.entity.js";
import { type PlainDate, zonedInstant } from "../../src/platform/calendar.js";
import { Order, OrderTarget } from "../../src/register/order.entity.js";
import { Availability, EntryEvent, RegisterEntry } from "../../src/register/registerEntry.entity.js";
import { AssessmentBlueprint } from "../../src/assessment/blueprint.entity.js";
import { Rubric } from "../../src/review/rubric.entity.js";
import { type dictionariesOf, regionIdOf } from "../dictionaries.js";
import type { World } from "../world/model.js";
import { idOf } from "../world/random.js";
import { without } from "../world/without.js";
import { demonstrationRegion } from "../world/world.js";

const regionId = regionIdOf(demonstrationRegion.code);

/** Ten in the morning of a day: when offices write things down. */
const morningOf = (date: PlainDate): Date => zonedInstant(date, "10:00", demonstrationRegion.timeZone);

/** Writes the region, its dictionaries, people, register and groups, table by table. */
export async function insertPeople(
  em: EntityManager,
  world: World,
  dictionaries: ReturnType<typeof dictionariesOf>,
  { foundedAt, passwordHash }: { foundedAt: Date; passwordHash: string },
): Promise<void> {
  const founded = { regionId, createdAt: foundedAt };
  await em.insert(Region, { id: regionId, createdAt: foundedAt, ...demonstrationRegion });
  await em.insertMany(
    Municipality,
    world.municipalities.map((each) => ({ ...each, ...founded })),
  );
  await em.insertMany(Direction, dictionaries.directions);
  await em.insertMany(ConceptDocument, dictionaries.concepts);
  await em.insertMany(ConsentText, dictionaries.consentTexts);
  await em.insertMany(Regulation, dictionaries.regulations);
  await em.insertMany(Rubric, dictionaries.rubrics);
  await em.insertMany(AssessmentBlueprint, dictionaries.blueprints);
  await insertPersons(em, world, passwordHash, founded);
  await insertRegister(em, world);
  await insertGroups(em, world);
}

async function insertPersons(
  em: EntityManager,
  world: World,
  passwordHash: string,
  founded: { regionId: string; createdAt: Date },
): Promise<void> {
  await em.insertMany(
    Institution,
    world.institutions.map(({ municipalityId, joinedIntoId, ...each }) => ({
      ...each,
      ...founded,
      municipality: municipalityId,
      joinedInto: joinedIntoId,
    })),
  );
  await em.insertMany(
    Person,
    world.people.map(({ municipalityId, registeredOn, ...each }) => ({
      ...each,
      regionId,
      createdAt: morningOf(registeredOn),
      municipality: municipalityId,
      isInvented: true,
    })),
  );
  const registrarId = world.cast.registrar.personId;
  await em.insertMany(
    Employment,
    world.employments.map(({ personId, institutionId, isConfirmed, ...each }) => ({
      ...each,
      ...founded,
      createdById: personId,
      person: personId,
      institution: institutionId,
      confirmedAt: isConfirmed ? founded.createdAt : null,
      confirmedBy: isConfirmed ? registrarId : null,
    })),
  );
  await em.insertMany(
    Account,
    world.accounts.map(({ personId, confirmedOn, ...each }) => ({
      ...each,
      regionId,
      createdAt: morningOf(confirmedOn),
      person: personId,
      passwordHash,
      confirmedAt: morningOf(confirmedOn),
    })),
  );
  await em.insertMany(
    RoleGrant,
    world.roles.map(({ personId, fromOn, ...each }) => ({
      ...each,
      regionId,
      createdAt: morningOf(fromOn),
      createdById: world.cast.regionAdmin.personId,
      person: personId,
      fromOn,
    })),
  );
  await em.insertMany(
    Consent,
    world.consents.map(({ personId, textId, givenOn, withdrawnOn, ...each }) => ({
      ...each,
      regionId,
      createdAt: morningOf(givenOn),
      createdById: personId,
      person: personId,
      text: textId,
      givenAt: morningOf(givenOn),
      withdrawnAt: withdrawnOn && morningOf(withdrawnOn),
    })),
  );
}

async function insertRegister(em: EntityManager, world: World): Promise<void> {
  const officerId = world.cast.ministryOfficer.personId;
  const signed = (on: PlainDate) => ({ regionId, createdAt: morningOf(on), createdById: officerId });
  await em.insertMany(
    Order,
    world.orders.map((each) => ({
      ...without(each, "targetIds"),
      ...signed(each.on),
      year: Number(each.on.slice(0, 4)),
    })),
  );
  await em.insertMany(
    OrderTarget,
    world.orders.flatMap(({ id, on, targetIds }) =>
      targetIds.map((targetId) => ({
        id: idOf("ordertarget", `${id} ${targetId}`),
        ...signed(on),
        order: id,
        targetId,
      })),
    ),
  );
  await em.insertMany(
    RegisterEntry,
    world.entries.map(({ personId, orderId, ...each }) => ({
      ...without(each, "events"),
      ...signed(each.validFromOn),
      person: personId,
      basisOrder: orderId,
    })),
  );
  await em.insertMany(
    EntryEvent,
    world.entries.flatMap(({ id, events }) =>
      events.map((event) => ({ ...event, ...signed(event.on), entry: id })),
    ),
  );
  await em.insertMany(
    Availability,
    world.availabilities.map(({ personId, ...each }) => ({
      ...each,
      ...signed(world.entries.find((entry) => entry.personId === personId)!.validFromOn),
      createdById: personId,
      person: personId,
    })),
  );
}

async function insertGroups(em: EntityManager, world: World): Promise<void> {
  const orderOf = new Map(world.orders.map((order) => [order.id, order]));
  const made = new Map(world.groups.map(({ id, orderId }) => [id, morningOf(orderOf.get(orderId)!.on)]));
  const by = (groupId: string) => ({
    regionId,
    createdAt: made.get(groupId)!,
    createdById: world.cast.coordinator.personId,
  });
  // The group that another goes on with comes first.
  const groups = [...world.groups].sort((a, b) => a.year - b.year);
  await em.insertMany(
    ProjectGroup,
    groups.map(({ leadId, continuesId, orderId, ...each }) => ({
      ...each,
      ...by(each.id),
      lead: leadId,
      continues: continuesId,
      approvalOrder: orderId,
    })),
  );
  await em.insertMany(
    MicroGroup,
    world.microGroups.map(({ groupId, leadId, ...each }) => ({
      ...each,
      ...by(groupId),
      group: groupId,
      lead: leadId,
    })),
  );
  await em.insertMany(
    GroupMembership,
    world.memberships.map(({ groupId, personId, microGroupId, ...each }) => ({
      ...each,
      ...by(groupId),
      group: groupId,
      person: personId,
      microGroup: microGroupId,
    })),
  );
  await em.insertMany(
    PlannedProduct,
    world.products.map(({ groupId, ...each }) => ({
      ...without(each, "key"),
      ...by(groupId),
      group: groupId,
    })),
  );
}
