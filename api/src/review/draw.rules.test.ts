import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  drawLetters,
  drawnNumber,
  drawPanel,
  LETTERS,
  replacementFor,
  weightOf,
  type DrawCandidate,
} from "./draw.rules.js";

const candidate = (index: number, municipalityId: string | null, load = 0): DrawCandidate => ({
  personId: `expert_${index}`,
  load,
  municipalityId,
});
const places = ["Саткинский МР", "Ашинский МР", "Троицкий МР", "Кыштымский ГО"];
const twenty = Array.from({ length: 20 }, (_, index) => candidate(index, places[index % 4]!));
const size = { count: 3, reserveCount: 3, municipalityCount: 2 };
const panelOf = (drawn: ReturnType<typeof drawPanel>) =>
  drawn!.filter(({ place }) => place === "PANEL").map(({ personId }) => personId);

describe("the draw", () => {
  test("R42 is the same for the same seed, in whatever order the experts are listed", () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        expect(drawPanel(twenty.toReversed(), size, seed)).toEqual(drawPanel(twenty, size, seed));
      }),
    );
  });

  test("R42 gives numbers that never change", () => {
    expect(drawnNumber("2022-06-06 MD-2022-003", "expert_1")).toBe(0.344193383607718);
  });

  test("R42 fills panel and reserve, each expert once", () => {
    const drawn = drawPanel(twenty, size, "семя")!;

    expect(drawn.map(({ place }) => place)).toEqual([
      "PANEL",
      "PANEL",
      "PANEL",
      "RESERVE",
      "RESERVE",
      "RESERVE",
    ]);
    expect(new Set(drawn.map(({ personId }) => personId)).size).toBe(6);
  });

  test("R42 depends on the seed", () => {
    const panels = ["а", "б", "в", "г", "д"].map((seed) => panelOf(drawPanel(twenty, size, seed)).join());

    expect(new Set(panels).size).toBeGreaterThan(1);
  });

  test("R42 gives one review more in hand half the chance", () => {
    const pool = [candidate(1, "Аша", 0), candidate(2, "Сатка", 1)];
    const first = Array.from({ length: 3000 }, (_, index) => {
      const [drawn] = drawPanel(pool, { count: 1, reserveCount: 0, municipalityCount: 1 }, `семя ${index}`)!;
      return drawn!.personId;
    });
    const share = first.filter((personId) => personId === "expert_1").length / first.length;

    expect(weightOf(1)).toBe(weightOf(0) / 2);
    expect(share).toBeGreaterThan(0.63);
    expect(share).toBeLessThan(0.7);
  });

  test("R46 always seats experts of two municipalities where there are any", () => {
    const oneSided = [
      ...Array.from({ length: 19 }, (_, index) => candidate(index, "Ашинский МР")),
      candidate(19, "Саткинский МР"),
    ];
    fc.assert(
      fc.property(fc.string(), (seed) => {
        expect(panelOf(drawPanel(oneSided, size, seed))).toContain("expert_19");
      }),
    );
  });

  test("R46 fails where there are not", () => {
    const oneSided = Array.from({ length: 19 }, (_, index) => candidate(index, "Ашинский МР"));

    expect(drawPanel(oneSided, size, "семя")).toBeNull();
    expect(drawPanel(twenty.slice(0, 2), size, "семя")).toBeNull();
    expect(drawPanel([candidate(1, null), candidate(2, null), candidate(3, null)], size, "семя")).toBeNull();
  });

  test("R54 counts the municipalities of those who carry over", () => {
    const seated = [candidate(90, "Саткинский МР")];
    const oneSided = Array.from({ length: 5 }, (_, index) => candidate(index, "Ашинский МР"));

    expect(panelOf(drawPanel(oneSided, { ...size, count: 2, seated }, "семя"))).toHaveLength(2);
  });
});

describe("a replacement", () => {
  const reserve = [
    { personId: "a", municipalityId: "Ашинский МР" },
    { personId: "b", municipalityId: "Саткинский МР" },
  ];

  test("R42 is the first of the reserve", () => {
    const remaining = [{ municipalityId: "Ашинский МР" }, { municipalityId: "Троицкий МР" }];

    expect(replacementFor({ remaining, reserve, municipalityCount: 2 })).toBe("a");
  });

  test("R46 is the first from another municipality where the panel would have but one", () => {
    const remaining = [{ municipalityId: "Ашинский МР" }, { municipalityId: "Ашинский МР" }];

    expect(replacementFor({ remaining, reserve, municipalityCount: 2 })).toBe("b");
    expect(replacementFor({ remaining, reserve: reserve.slice(0, 1), municipalityCount: 2 })).toBeNull();
  });
});

describe("letters", () => {
  test("R48 are kept across the rounds of a document", () => {
    const first = drawLetters(["a", "b", "c"], {}, "семя 1");
    const second = drawLetters(["b", "d"], first, "семя 2");

    expect(Object.values(first).sort()).toEqual(["А", "Б", "В"]);
    expect(second).toEqual({ ...first, d: "Г" });
  });

  test("R48 do not follow the order in which experts were listed", () => {
    const orders = Array.from({ length: 30 }, (_, index) =>
      ["a", "b", "c"].map((id) => drawLetters(["a", "b", "c"], {}, `семя ${index}`)[id]).join(""),
    );

    expect(new Set(orders).size).toBe(6);
  });

  test("R48 go on in pairs when one of each is used up, no letter twice", () => {
    const people = Array.from({ length: LETTERS.length + 2 }, (_, index) => `expert_${index}`);
    const letters = Object.values(drawLetters(people, {}, "семя"));

    expect(new Set(letters).size).toBe(people.length);
    expect(letters.filter((letter) => letter.length === 2).sort()).toEqual(["АА", "АБ"]);
  });
});
