import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { DocumentState } from "../../src/documents/document.entity.js";
import { documentStateAt } from "../../src/documents/document.rules.js";
import { whyNotAnswer } from "../../src/discussion/proposal.rules.js";
import { passageOf } from "../../src/discussion/passage.rules.js";
import { openFolderStore } from "../../src/files/store.js";
import { drawPanel } from "../../src/review/draw.rules.js";
import { DEFAULT_PARAMETERS } from "../../src/accounts/parameters.js";
import { dictionariesOf, regionIdOf } from "../dictionaries.js";
import type { World } from "../world/model.js";
import { buildWorld, demonstrationRegion } from "../world/world.js";
import { storyFiles, tellStories } from "./document.js";
import type { StoryRows } from "./rows.js";
import { type ShippedText, shipTexts } from "./texts.js";
import { StoryTime } from "./time.js";

const now = new Date("2026-03-11T07:00:00Z");
const { timeZone } = demonstrationRegion;
let folder: string;
let texts: Map<string, ShippedText>;
let world: World;
let rows: StoryRows;

function tellAt(instant: Date): { world: World; rows: StoryRows } {
  const dictionaries = dictionariesOf(demonstrationRegion, "2022-01-01", new Date("2022-01-01T05:00:00Z"));
  const world = buildWorld(instant, dictionaries);
  const rows = tellStories({
    world,
    time: new StoryTime(instant, timeZone),
    regionId: regionIdOf(demonstrationRegion.code),
    regulationId: dictionaries.regulations[0]!.id,
    rubricId: dictionaries.rubrics[0]!.id,
    texts,
  });
  return { world, rows };
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "collegium-stories-"));
  texts = await shipTexts(storyFiles(), await openFolderStore(folder));
  ({ world, rows } = tellAt(now));
});

afterAll(() => rm(folder, { recursive: true }));

const countBy = <Item>(items: readonly Item[], key: (item: Item) => string) =>
  Object.fromEntries([...Map.groupBy(items, key)].map(([name, group]) => [name, group.length]));

test("the same instant gives the same world, to the last letter", () => {
  expect(tellAt(now)).toEqual({ world, rows });
});

test("every day of the week gives a world that holds together", () => {
  for (let day = 1; day <= 7; day += 1) {
    const instant = new Date(now.getTime() + day * 86_400_000 + day * 3_700_000);
    expect(() => tellAt(instant)).not.toThrow();
  }
});

describe("the documents", () => {
  test("stand in every state of domain 4.3", () => {
    const states = rows.documents.map(({ state, discussionOpensAt, discussionClosesAt }) =>
      documentStateAt(
        {
          state,
          discussionOpensAt: (discussionOpensAt ?? null) as Date | null,
          discussionClosesAt: (discussionClosesAt ?? null) as Date | null,
        },
        now,
      ),
    );
    expect(new Set(states)).toEqual(new Set(Object.values(DocumentState)));
  });

  test("have titles and codes of their own, a product of their own group and a concept (R57)", () => {
    expect(new Set(rows.documents.map(({ title }) => title)).size).toBeGreaterThanOrEqual(
      rows.documents.length,
    );
    expect(new Set(rows.documents.map(({ code }) => code)).size).toBe(rows.documents.length);
    for (const { group, product, conceptNumbers } of rows.documents) {
      expect(world.products.find(({ id }) => id === product)?.groupId).toBe(group);
      expect((conceptNumbers as number[]).length).toBeGreaterThan(0);
    }
  });

  test("have their files in the store, originals and cleaned copies", async () => {
    const store = await openFolderStore(folder);
    for (const { hash } of rows.files) expect(await store.has(hash)).toBe(true);
    expect(rows.files).toHaveLength(rows.versions.length * 2);
  });
});

describe("the discussions", () => {
  test("quote words that stand in the text they point to", () => {
    const blocksOf = new Map(rows.versions.map((version) => [version.id, version.blocks]));
    const versionOf = new Map(rows.discussions.map((each) => [each.id, each.documentVersion as string]));
    for (const { discussion, blockId, start, end, quote } of rows.proposals) {
      const blocks = blocksOf.get(versionOf.get(discussion as string)!) as ShippedText["blocks"];
      const anchor = { blockId: blockId!, start: start!, end: end!, quote: quote! };
      expect(passageOf(blocks, anchor)).not.toBeNull();
    }
  });

  test("R37 counts each proposal once, on the document and in the summary", () => {
    for (const document of rows.documents) {
      const own = rows.proposals.filter((each) => each.document === document.id);
      const states = countBy(own, ({ state }) => state);
      expect(document.proposalCount).toBe(own.length);
      expect(document.publishedProposalCount).toBe(states["PUBLISHED"] ?? 0);
      expect(document.supportCount).toBe(own.reduce((sum, { supportCount }) => sum + supportCount!, 0));
    }
    for (const { counts } of rows.summaries) {
      const c = counts as Record<string, number>;
      expect(c["submitted"]).toBe(c["considered"]! + c["rejected"]! + c["merged"]! + c["withdrawn"]!);
      expect(c["considered"]).toBe(
        c["accepted"]! + c["partlyAccepted"]! + c["declined"]! + c["explained"]! + c["notConsidered"]!,
      );
    }
  });

  test("R34 and R35 have signed answers with reasons, and every accepted proposal of a second version linked", () => {
    const proposalOf = new Map(rows.proposals.map((each) => [each.id, each]));
    const second = new Set(
      rows.versions.filter(({ number }) => number === 2).map(({ document }) => document),
    );
    const considered = rows.answers.filter(({ verdict }) => verdict !== "NOT_CONSIDERED");
    const problems = considered.map(({ proposal, verdict, reason }) =>
      whyNotAnswer(proposalOf.get(proposal as string)!.kind, { verdict, reason }, DEFAULT_PARAMETERS),
    );
    expect(problems.filter(Boolean)).toEqual([]);

    const taken = considered.filter(
      ({ proposal, verdict, signedBy }) =>
        signedBy &&
        (verdict === "ACCEPTED" || verdict === "PARTLY_ACCEPTED") &&
        second.has(proposalOf.get(proposal as string)!.document),
    );
    expect(new Set(rows.links.map(({ proposal }) => proposal))).toEqual(
      new Set(taken.map(({ proposal }) => proposal)),
    );
  });

  test("hold proposals of all kinds, waiting, published, rejected, merged and withdrawn", () => {
    expect(Object.keys(countBy(rows.proposals, ({ kind }) => kind))).toHaveLength(5);
    expect(Object.keys(countBy(rows.proposals, ({ state }) => state))).toHaveLength(5);
  });

  test("R87 hear nobody of the authoring group and no expert of the round", () => {
    const members = new Map(
      rows.documents.map(({ id, group }) => [
        id,
        new Set(world.memberships.filter(({ groupId }) => groupId === group).map(({ personId }) => personId)),
      ]),
    );
    const experts = new Set(
      rows.assignments.map(({ document, expert }) => `${document as string} ${expert as string}`),
    );
    for (const { document, author } of rows.proposals) {
      expect(members.get(document as string)!.has(author as string)).toBe(false);
      expect(experts.has(`${document as string} ${author as string}`)).toBe(false);
    }
  });
});

describe("the rounds", () => {
  test("R42 can be drawn again from their receipts", () => {
    for (const { drawSeed, draw, reviewCount } of rows.rounds) {
      const { candidates } = draw as {
        candidates: { personId: string; key: string; weight: number; place: string }[];
      };
      const keys = candidates.map(({ key }) => Number(key));
      const places = Map.groupBy(candidates, ({ place }) => place);
      expect((places.get("PANEL") ?? []).length).toBeLessThanOrEqual(reviewCount);
      expect(keys.length).toBeGreaterThan(0);
      const alone = candidates.map(({ personId, weight }) => ({
        personId,
        load: -Math.log2(weight),
        municipalityId: personId,
      }));
      const again = drawPanel(
        alone,
        { count: candidates.length, reserveCount: 0, municipalityCount: 0 },
        drawSeed,
      );
      expect(new Set(again!.map(({ key }) => key))).toEqual(new Set(candidates.map(({ key }) => key)));
    }
  });

  test("R48 give every seated expert of a document a letter, and no letter twice", () => {
    const seated = rows.assignments.filter(({ state }) => state !== "DECLINED");
    for (const [, group] of Map.groupBy(seated, ({ document }) => document as string)) {
      const letterOf = new Map(group.map(({ expert, letter }) => [expert as string, letter]));
      expect(new Set(letterOf.values()).size).toBe(letterOf.size);
    }
  });

  test("come to the figures of scenario 8.2: 12, 22 and 24 of 30, the arbiter's 19, three mandatory remarks", () => {
    const [conclusion] = rows.conclusions;
    expect(conclusion!.verdict).toBe("REVISE");
    expect(conclusion!.aggregatePercent).toBeCloseTo((100 * 19) / 30);
    expect(conclusion!.spreadPercent).toBeCloseTo(40);
    expect(conclusion!.mandatoryRemarks).toHaveLength(3);
  });
});

describe("the cast", () => {
  const tasksOf = (name: keyof World["cast"]) =>
    rows.tasks.filter(({ person, closedAt }) => person === world.cast[name].personId && !closedAt);

  test("has an expert whose queue holds work that is new, begun, due tomorrow and late", () => {
    const tasks = tasksOf("expert");
    const hoursLeft = ({ dueAt }: (typeof tasks)[number]) =>
      ((dueAt as Date).getTime() - now.getTime()) / 3_600_000;
    expect(tasks.filter(({ kind }) => kind === "RESPOND_TO_INVITATION")).toHaveLength(1);
    const reviews = tasks.filter(({ kind }) => kind === "REVIEW");
    expect(reviews.some((task) => task.doneCount! > 0 && hoursLeft(task) > 48)).toBe(true);
    expect(reviews.some((task) => hoursLeft(task) > 24 && hoursLeft(task) <= 48)).toBe(true);
    expect(reviews.some((task) => hoursLeft(task) < 0)).toBe(true);
  });

  test("has something to do for everybody of whom the product asks anything", () => {
    const kinds = Object.fromEntries(
      (
        [
          "leadingExpert",
          "groupLead",
          "workingGroupLead",
          "moderator",
          "coordinator",
          "registrar",
          "ministryOfficer",
        ] as const
      ).map((name) => [name, new Set(tasksOf(name).map(({ kind }) => kind))]),
    );
    expect(kinds["leadingExpert"]).toEqual(new Set(["ARBITRATE"]));
    expect(kinds["groupLead"]).toEqual(new Set(["RETURNED_DOCUMENT", "ANSWER_PROPOSALS", "REVISE_DOCUMENT"]));
    expect(kinds["workingGroupLead"]).toEqual(new Set(["ANSWER_PROPOSALS"]));
    expect(kinds["moderator"]).toEqual(new Set(["MODERATE_PROPOSALS"]));
    expect(kinds["coordinator"]).toEqual(
      new Set(["ACCEPT_DOCUMENT", "DECIDE_COMPLAINT", "FORM_PANEL", "PUBLISH_DOCUMENT"]),
    );
    expect(kinds["registrar"]).toEqual(new Set(["CONFIRM_INSTITUTION", "CONFIRM_EMPLOYMENT"]));
    expect(kinds["ministryOfficer"]).toEqual(new Set(["REGISTER_ORDER"]));
  });

  test("R45 keeps the office out of the groups whose documents it handles", () => {
    const office = new Set(world.roles.map(({ personId }) => personId));
    expect(world.memberships.filter(({ personId }) => office.has(personId))).toEqual([]);
  });
});
