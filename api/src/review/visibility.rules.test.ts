import { describe, expect, test } from "vitest";
import { DEFAULT_PARAMETERS } from "../accounts/parameters.js";
import {
  BLIND_TABLE,
  publishedNames,
  ROUND_PHASES,
  roundPhase,
  roundViewer,
  sightOf,
  type RoundFact,
  type RoundViewer,
  type Sight,
} from "./visibility.rules.js";

const blindPanel = { mode: "PANEL" as const, blindMode: "SINGLE_BLIND" as const };
const openPanel = { mode: "PANEL" as const, blindMode: "OPEN" as const };
const blindMass = { mode: "MASS" as const, blindMode: "SINGLE_BLIND" as const };

/** Sight in the phases RUNNING, CONCLUDED, SIGNED, PUBLISHED. */
const table: [RoundFact, RoundViewer, [Sight, Sight, Sight, Sight]][] = [
  ["ROUND", "PUBLIC", ["ALL", "ALL", "ALL", "ALL"]],
  ["ROUND", "AUTHORS", ["ALL", "ALL", "ALL", "ALL"]],
  ["PROGRESS", "PUBLIC", ["NOTHING", "NOTHING", "NOTHING", "NOTHING"]],
  ["PROGRESS", "AUTHORS", ["NOTHING", "NOTHING", "NOTHING", "NOTHING"]],
  ["PROGRESS", "EXPERT", ["OWN", "OWN", "OWN", "OWN"]],
  ["PROGRESS", "COORDINATOR", ["ALL", "ALL", "ALL", "ALL"]],
  ["NAMES", "PUBLIC", ["NOTHING", "NOTHING", "NOTHING", "AGREED_NAMES"]],
  ["NAMES", "AUTHORS", ["NOTHING", "NOTHING", "NOTHING", "AGREED_NAMES"]],
  ["NAMES", "EXPERT", ["OWN", "OWN", "OWN", "AGREED_NAMES"]],
  ["NAMES", "COORDINATOR", ["ALL", "ALL", "ALL", "ALL"]],
  ["REVIEW", "PUBLIC", ["NOTHING", "NOTHING", "NOTHING", "NOTHING"]],
  ["REVIEW", "AUTHORS", ["NOTHING", "BY_LETTER", "BY_LETTER", "BY_LETTER"]],
  ["REVIEW", "EXPERT", ["OWN", "BY_LETTER", "BY_LETTER", "BY_LETTER"]],
  ["REVIEW", "ARBITER", ["BY_LETTER", "BY_LETTER", "BY_LETTER", "BY_LETTER"]],
  ["REVIEW", "COORDINATOR", ["BY_NAME", "BY_NAME", "BY_NAME", "BY_NAME"]],
  ["CONCLUSION", "PUBLIC", ["NOTHING", "NOTHING", "NOTHING", "ALL"]],
  ["CONCLUSION", "AUTHORS", ["NOTHING", "NOTHING", "ALL", "ALL"]],
  ["CONCLUSION", "EXPERT", ["NOTHING", "NOTHING", "ALL", "ALL"]],
  ["CONCLUSION", "COORDINATOR", ["ALL", "ALL", "ALL", "ALL"]],
];

describe("who sees what of a blind round", () => {
  test.each(table)("R48 %s is shown to %s as %j", (fact, viewer, sights) => {
    expect(ROUND_PHASES.map((phase) => sightOf(fact, viewer, phase, blindPanel))).toEqual(sights);
  });

  test("R48 a mass round shows the public how scores are spread, from publication on", () => {
    expect(sightOf("REVIEW", "PUBLIC", "SIGNED", blindMass)).toBe("NOTHING");
    expect(sightOf("REVIEW", "PUBLIC", "PUBLISHED", blindMass)).toBe("DISTRIBUTION");
  });

  test("R48 nobody but the coordinator ever reads a review with a name", () => {
    const named = Object.entries(BLIND_TABLE.REVIEW).filter(([, row]) => row.includes("BY_NAME"));

    expect(named.map(([viewer]) => viewer)).toEqual(["COORDINATOR"]);
  });
});

describe("who sees what of an open round", () => {
  test("R48 names go with the reviews to the group from the conclusion, to the public from publication", () => {
    const seen = (viewer: RoundViewer) =>
      ROUND_PHASES.map((phase) => sightOf("REVIEW", viewer, phase, openPanel));

    expect(seen("AUTHORS")).toEqual(["NOTHING", "BY_NAME", "BY_NAME", "BY_NAME"]);
    expect(seen("PUBLIC")).toEqual(["NOTHING", "NOTHING", "NOTHING", "BY_NAME"]);
    expect(seen("EXPERT")).toEqual(["OWN", "BY_NAME", "BY_NAME", "BY_NAME"]);
  });

  test("R48 progress and conclusion are seen as in a blind one", () => {
    expect(sightOf("PROGRESS", "AUTHORS", "PUBLISHED", openPanel)).toBe("NOTHING");
    expect(sightOf("CONCLUSION", "AUTHORS", "CONCLUDED", openPanel)).toBe("NOTHING");
  });
});

describe("as whom a person asks", () => {
  const stranger = {
    isAuthor: false,
    isExpertOfRound: false,
    isAcceptedArbiter: false,
    isCoordinator: false,
    hasConflict: false,
  };

  test.each([
    ["R48 a stranger as the public", stranger, "PUBLIC"],
    [
      "R48 a coordinator without conflict as coordinator",
      { ...stranger, isCoordinator: true },
      "COORDINATOR",
    ],
    [
      "R48 a coordinator with a conflict as the public",
      { ...stranger, isCoordinator: true, hasConflict: true },
      "PUBLIC",
    ],
    [
      "R45 a coordinator of the authoring group as an author",
      { ...stranger, isCoordinator: true, isAuthor: true },
      "AUTHORS",
    ],
    [
      "R45 a coordinator who reviews as an expert",
      { ...stranger, isCoordinator: true, isExpertOfRound: true },
      "EXPERT",
    ],
    ["R48 an expert of the round as such", { ...stranger, isExpertOfRound: true }, "EXPERT"],
    [
      "R48 an arbiter who accepted as arbiter",
      { ...stranger, isExpertOfRound: true, isAcceptedArbiter: true },
      "ARBITER",
    ],
  ])("%s", (_, relation, viewer) => {
    expect(roundViewer(relation)).toBe(viewer);
  });

  test("R48 a round goes from running over conclusion and signature to publication", () => {
    const phase = (isConcluded: boolean, isSigned: boolean, isDocumentPublished: boolean) =>
      roundPhase({ isConcluded, isSigned, isDocumentPublished });

    expect(phase(false, false, false)).toBe("RUNNING");
    expect(phase(true, false, false)).toBe("CONCLUDED");
    expect(phase(true, true, false)).toBe("SIGNED");
    expect(phase(true, true, true)).toBe("PUBLISHED");
    expect(phase(false, false, true)).toBe("RUNNING");
  });
});

describe("the published names", () => {
  const expert = (name: string, isNamedAgreed = true) => ({ name, isNamedAgreed });

  test("R48 stand in alphabetical order when all agreed, ё after е", () => {
    const names = publishedNames([expert("Жилина"), expert("Ёлкина"), expert("Егорова")], DEFAULT_PARAMETERS);

    expect(names.map(({ name }) => name)).toEqual(["Егорова", "Ёлкина", "Жилина"]);
  });

  test("R48 are none when one of three did not agree", () => {
    expect(publishedNames([expert("А"), expert("Б"), expert("В", false)], DEFAULT_PARAMETERS)).toEqual([]);
  });

  test("R48 are those who agreed when at least five did", () => {
    const experts = ["А", "Б", "В", "Г", "Д"].map((name) => expert(name));

    expect(publishedNames([...experts, expert("Е", false)], DEFAULT_PARAMETERS)).toHaveLength(5);
    expect(publishedNames([...experts.slice(1), expert("Е", false)], DEFAULT_PARAMETERS)).toEqual([]);
  });
});
