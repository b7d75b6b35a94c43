import { aPerson, aRegion, aRole } from "../accounts/accounts.factory.js";
import { Direction } from "../accounts/dictionary.entity.js";
import type { Person } from "../accounts/person.entity.js";
import { newId } from "../platform/ids.js";
import type { TestApi } from "../platform/testing/api.js";
import { aRubric } from "../review/panelWorld.factory.js";
import { anApplicationInAssessment, aBlueprint, anItem } from "./assessment.factory.js";
import type { BlueprintCell } from "./blueprint.entity.js";
import { SampleDocument } from "./expertTask.entity.js";

export const smallCells: BlueprintCell[] = [
  { scope: "COMMON", component: "GOALS", count: 2 },
  { scope: "COMMON", component: "ETHICS", count: 1 },
  { scope: "REQUESTED", component: null, count: 2 },
];

interface Answer {
  __typename: string;
  reason?: string;
  applicationNumber?: string | null;
  conflicts?: { constraints: { kind: string; cell: number | null }[]; lacks: { count: number }[] }[];
  problems?: { path: string; code: string }[];
  blueprint?: { id: string; edition: number; isInForce: boolean };
}

/**
 * A region on 2 March 2026 with registrar, administrator and an author, a bank of twelve common items, nine for each of two
 * directions, six cases and six samples, and a blueprint of five items in force; and hands that send acts.
 */
export async function aSchedulingWorld(api: TestApi) {
  await api.setClock("2026-03-02T07:00:00Z");
  const em = api.em();
  const region = aRegion(em);
  const [registrar, administrator, author] = [aPerson(em, region), aPerson(em, region), aPerson(em, region)];
  aRole(em, registrar, "REGISTRAR");
  aRole(em, administrator, "REGION_ADMIN");
  aRole(em, author, "ASSESSOR");
  const { id: regionId } = region;
  for (const [position, code] of ["1.2", "2.4"].entries())
    em.create(Direction, { regionId, createdAt: new Date(), code, nameRu: code, nameEn: code, position });
  await em.flush();
  for (let count = 0; count < 8; count += 1) await anItem(em, author);
  for (let count = 0; count < 4; count += 1) await anItem(em, author, "SINGLE", { component: "ETHICS" });
  for (const directionCode of ["1.2", "2.4"])
    for (let count = 0; count < 9; count += 1) await anItem(em, author, "SINGLE", { directionCode });
  for (let count = 0; count < 6; count += 1) await anItem(em, author, "EXTENDED");
  const rubric = aRubric(em, regionId);
  for (let count = 0; count < 6; count += 1)
    em.create(SampleDocument, {
      regionId,
      createdAt: new Date(),
      title: `Образец ${count}`,
      directionCodes: [],
      blocks: [],
      rubric,
    });
  const blueprint = aBlueprint(em, regionId, smallCells, {
    parts: ["TEST", "EXPERT_TASK", "CASE"],
    edition: 1,
  });
  await em.flush();

  /** An ADMITTED application of a new candidate. */
  async function admitted(given: Parameters<typeof anApplicationInAssessment>[2] = {}, person?: Person) {
    const unit = api.em();
    const candidate = person ?? aPerson(unit, { id: regionId });
    const application = anApplicationInAssessment(unit, candidate, { state: "ADMITTED", ...given });
    await unit.flush();
    return { id: application.id, version: application.version, candidate: candidate.id };
  }

  async function send(name: string, input: object, as: string): Promise<Answer> {
    const type = `${name[0]!.toUpperCase()}${name.slice(1)}`;
    const shown: Record<string, string> = {
      issueBlueprint:
        "... on IssueBlueprintSuccess { blueprint { id edition isInForce } } ... on BlueprintRefused { reason }",
    };
    const fields =
      shown[name] ??
      "... on SchedulingRefused { reason applicationNumber conflicts { constraints { kind cell } lacks { count } } }";
    const { data, errors } = await api.send<Record<string, Answer>>(
      `mutation ($input: ${type}Input!) { ${name}(input: $input) { __typename ${fields}
        ... on InvalidInput { problems { path code } } } }`,
      { input: { key: newId("key"), ...input } },
      as,
    );
    if (errors) throw new Error(JSON.stringify(errors));
    return data[name]!;
  }

  return {
    regionId,
    registrar: registrar.id,
    administrator: administrator.id,
    author: author.id,
    blueprint: blueprint.id,
    admitted,
    send,
  };
}
