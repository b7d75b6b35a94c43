import type { EntityManager } from "@mikro-orm/postgresql";
import type { RequiredEntityData } from "@mikro-orm/core";

import type { Person } from "../accounts/person.entity.js";
import { GroupMembership, type GroupRole, PlannedProduct, ProjectGroup } from "./projectGroup.entity.js";

const longAgo = new Date("2022-04-01T00:00:00Z");
let count = 0;

/** A working group of several municipalities. */
export function aGroup(
  em: EntityManager,
  lead: Person,
  given: Partial<RequiredEntityData<ProjectGroup>> = {},
): ProjectGroup {
  count += 1;
  const group = em.create(ProjectGroup, {
    regionId: lead.regionId,
    createdAt: longAgo,
    year: 2022,
    code: `ММПГ-${count}`,
    title: `Проектная группа № ${count}`,
    topic: "Управление качеством образования",
    level: "INTER_MUNICIPAL",
    state: "WORKING",
    lead,
    conceptNumbers: [1, 6, 7],
    ...given,
  });
  aMember(em, group, lead, "LEAD");
  return group;
}

/** A membership since 2020 that still lasts. */
export function aMember(
  em: EntityManager,
  group: ProjectGroup,
  person: Person,
  role: GroupRole = "MEMBER",
  given: Partial<RequiredEntityData<GroupMembership>> = {},
): GroupMembership {
  return em.create(GroupMembership, {
    regionId: group.regionId,
    createdAt: longAgo,
    group,
    person,
    role,
    fromOn: "2020-01-01",
    ...given,
  });
}

/** A product that the group's assignment plans. */
export function aProduct(
  em: EntityManager,
  group: ProjectGroup,
  given: Partial<RequiredEntityData<PlannedProduct>> = {},
): PlannedProduct {
  count += 1;
  return em.create(PlannedProduct, {
    regionId: group.regionId,
    createdAt: longAgo,
    group,
    title: `Модельное решение № ${count}`,
    kind: "MODEL_SOLUTION",
    directionCodes: ["1.2"],
    ...given,
  });
}
