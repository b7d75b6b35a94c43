import { describe, expect, test } from "vitest";

import municipalityRows from "../../seeds/data/municipalities.json" with { type: "json" };
import { categoryIn, dayIn, directionsIn, isName, stateIn, strayLetters } from "./importCell.rules.js";
import {
  doubledFields,
  guessColumns,
  headingRow,
  type ImportMapping,
  missingFields,
} from "./importColumns.rules.js";
import {
  type DecidedRow,
  holdTogether,
  type ImportDecision,
  type KnownRegister,
  readRows,
} from "./importFile.rules.js";
import { placeKey, placeReader } from "./importPlace.rules.js";
import type { RowReading } from "./importRow.rules.js";

const placeIn = placeReader(municipalityRows.map((each) => ({ ...each, id: each.slug })));
const known = (text: string) => {
  const place = placeIn(text);
  return place.kind === "known" ? place.id : place;
};

describe("R76 a municipality is its name and its type", () => {
  test.each([
    ["Троицкий ГО", "troitskiy-go"],
    ["троицкий городской округ", "troitskiy-go"],
    ["Троицкий  г.о.", "troitskiy-go"],
    ["Троицкий МР", "troitskiy-mr"],
    ["Троицкий муниципальный район", "troitskiy-mr"],
    ["Чебаркульский ГО", "chebarkulskiy-go"],
    ["Чебаркульский МР", "chebarkulskiy-mr"],
  ])("R76 «%s» is %s", (text, id) => {
    expect(known(text)).toBe(id);
  });

  test.each([
    ["Троицкий", ["Троицкий ГО", "Троицкий МР"]],
    ["Миасский", ["Миасский ГО"]],
  ])("R76 the bare name «%s» is ambiguous", (text, candidates) => {
    expect(placeIn(text)).toEqual({ kind: "ambiguous", candidates });
  });
});

describe("R77 spellings are read by the list of aliases", () => {
  test.each([
    ["Назлетровский МР", "nyazepetrovskiy-mr"],
    ["Аргашский МР", "argayashskiy-mr"],
    ["Бердинский муниципальный район", "bredinskiy-mr"],
    ["Трехгорный ГО", "trekhgornyy-go"],
    ["Трёхгорный ГО", "trekhgornyy-go"],
  ])("R77 «%s» is %s", (text, id) => {
    expect(known(text)).toBe(id);
  });

  test("R77 an unknown spelling is told with those that it may mean", () => {
    expect(placeIn("Магнитогорсий ГО")).toEqual({ kind: "unknown", candidates: ["Магнитогорский ГО"] });
    expect(placeIn("Атлантида ГО")).toEqual({ kind: "unknown", candidates: [] });
  });

  test("R77 every name of the list means one municipality", () => {
    for (const { slug, nameRu, fullNameRu, aliases } of municipalityRows) {
      for (const spelling of [nameRu, fullNameRu, ...aliases]) expect(known(spelling)).toBe(slug);
    }
    expect(placeKey("Сатка")).toBe("сатка");
  });
});

describe("what a cell means", () => {
  test.each([
    ["15.04.2022", "2022-04-15"],
    ["5.4.2022 г.", "2022-04-05"],
    ["2022-04-15", "2022-04-15"],
    ["«15» апреля 2022 года", "2022-04-15"],
    ["30.02.2022", null],
    ["15.04.22", null],
    ["44666", null],
    ["15.04.0222", null],
    ["скоро", null],
    ["15 мартобря 2022", null],
  ])("the day «%s» is %s", (text, day) => {
    expect(dayIn(text)).toBe(day);
  });

  test.each([
    ["Эксперт", "BASIC"],
    ["СТАРШИЙ эксперт", "SENIOR"],
    ["ведущий", "LEADING"],
    ["главный", null],
  ])("the category «%s» is %s", (text, category) => {
    expect(categoryIn(text)).toBe(category);
  });

  test.each([
    ["", "ACTIVE"],
    ["Исключён", "EXCLUDED"],
    ["Срок истёк", "EXPIRED"],
    ["приостановлено", "SUSPENDED"],
    ["в отпуске", null],
  ])("the state «%s» is %s", (text, state) => {
    expect(stateIn(text)).toBe(state);
  });

  test("directions are named by numbers or by names that have commas of their own", () => {
    const directions = [
      { code: "1.2", nameRu: "Работа со школами, где трудно" },
      { code: "2.3", nameRu: "Мониторинг" },
    ];

    expect(directionsIn("2.3, 1.2", directions)).toEqual({ codes: ["1.2", "2.3"], unknown: [] });
    expect(directionsIn("1.2 Работа со школами, где трудно; мониторинг", directions).codes).toEqual([
      "1.2",
      "2.3",
    ]);
    expect(directionsIn("Работа со школами, где трудно", directions).codes).toEqual(["1.2"]);
    expect(directionsIn("1.2; 9.9; бег", directions).unknown).toEqual(["9.9", "бег"]);
    expect(directionsIn("2026-02-01", directions).unknown).toEqual(["2026-02-01"]);
  });

  test("a name mixes no alphabets and is made of letters", () => {
    expect(strayLetters("Петрoв")).toEqual(["o"]);
    expect(strayLetters("Петров")).toEqual([]);
    expect(strayLetters("Petrov")).toEqual([]);
    expect(["Римский-Корсаков", "О’Нил", "Ильич оглы"].every(isName)).toBe(true);
    expect(["=cmd|' /C calc'!A0", "Иванова1", "<b>", "-Иванова"].some(isName)).toBe(false);
  });
});

describe("what columns mean", () => {
  test("is guessed from the headings of our own export, of an office's list, and of neither", () => {
    const own = ["Номер записи", "Фамилия, имя, отчество", "Категория", "Состояние", "Муниципалитет"];
    expect(guessColumns([...own, "Направления", "Действует с", "Действует до", "Примечание"])).toEqual({
      REGISTRATION_NO: 0,
      FULL_NAME: 1,
      CATEGORY: 2,
      STATE: 3,
      MUNICIPALITY: 4,
      DIRECTIONS: 5,
      VALID_FROM: 6,
      VALID_UNTIL: 7,
    });
    const office = ["№ п/п", "Рег. №", "ФАМИЛИЯ", "Имя", "Отчество", "Муниципальное образование"];
    expect(
      guessColumns([...office, "Место работы", "Должность", "Дата приказа", "№ приказа", "Кем издан приказ"]),
    ).toEqual({
      REGISTRATION_NO: 1,
      SURNAME: 2,
      GIVEN_NAME: 3,
      PATRONYMIC: 4,
      MUNICIPALITY: 5,
      INSTITUTION: 6,
      POSITION: 7,
      ORDER_ON: 8,
      ORDER_NUMBER: 9,
      ORDER_ISSUER: 10,
    });
    expect(guessColumns(["Товар", "Цена"])).toEqual({});
  });

  test("headings stand below the title of a paper", () => {
    expect(headingRow([["Реестр экспертов"], ["на 1 января"], ["Фамилия", "Имя"], ["Иванова", "Анна"]])).toBe(
      2,
    );
    expect(headingRow([["Товар"], ["Хлеб"]])).toBe(0);
  });

  test("must name all that an entry needs, each column once", () => {
    expect(missingFields({ columns: { FULL_NAME: 0 }, shared: { ORDER_ISSUER: "Министерство" } })).toEqual([
      "REGISTRATION_NO",
      "MUNICIPALITY",
      "CATEGORY",
      "DIRECTIONS",
      "VALID_FROM",
      "VALID_UNTIL",
      "ORDER_NUMBER",
      "ORDER_ON",
    ]);
    expect(doubledFields({ columns: { SURNAME: 0, GIVEN_NAME: 0 }, shared: {} })).toEqual(["GIVEN_NAME"]);
  });
});

const fields = [
  "REGISTRATION_NO",
  "SURNAME",
  "GIVEN_NAME",
  "PATRONYMIC",
  "MUNICIPALITY",
  "INSTITUTION",
  "CATEGORY",
  "DIRECTIONS",
  "VALID_FROM",
  "VALID_UNTIL",
  "STATE",
  "STATE_ON",
  "ORDER_NUMBER",
  "ORDER_ON",
] as const;
const mapping: ImportMapping = {
  columns: Object.fromEntries(fields.map((field, column) => [field, column])),
  shared: { ORDER_ISSUER: "Министерство" },
};
const reading: RowReading = {
  mapping,
  regionCode: "74",
  today: "2026-11-26",
  directions: [{ code: "1.2", nameRu: "Школы" }],
  placeIn,
};
const nothing: KnownRegister = { numbers: new Set(), orders: new Map(), people: new Map() };

type Told = Partial<Record<(typeof fields)[number], string>>;
const usual: Record<(typeof fields)[number], string> = {
  REGISTRATION_NO: "74-2022-0001",
  SURNAME: "Иванова",
  GIVEN_NAME: "Анна",
  PATRONYMIC: "Петровна",
  MUNICIPALITY: "Миасский ГО",
  INSTITUTION: "",
  CATEGORY: "Эксперт",
  DIRECTIONS: "1.2",
  VALID_FROM: "15.04.2022",
  VALID_UNTIL: "14.04.2027",
  STATE: "",
  STATE_ON: "",
  ORDER_NUMBER: "01/315",
  ORDER_ON: "15.04.2022",
};

/** The rows as they are read, from row 2 on. */
function check(
  told: readonly Told[],
  {
    decisions = {},
    register = nothing,
  }: { decisions?: Record<number, ImportDecision>; register?: KnownRegister } = {},
) {
  const rows = told.map((each, index): DecidedRow => {
    const number = index + 2;
    return {
      number,
      cells: fields.map((field) => ({ ...usual, ...each })[field]),
      formulas: [],
      decision: decisions[number] ?? null,
    };
  });
  const given = new Map(Object.entries(decisions).map(([row, decision]) => [Number(row), decision]));
  return holdTogether(readRows(rows, reading), given, register, reading.today);
}
const codes = (...given: Parameters<typeof check>) =>
  check(...given).map(({ problems }) => problems.map(({ field, code }) => `${field} ${code}`));

describe("a row by itself", () => {
  test("is an entry with its order", () => {
    expect(check([{}])[0]!.entry).toEqual({
      registrationNo: "74-2022-0001",
      surname: "Иванова",
      givenName: "Анна",
      patronymic: "Петровна",
      municipalityId: "miasskiy-go",
      institution: null,
      position: null,
      category: "BASIC",
      directionCodes: ["1.2"],
      validFromOn: "2022-04-15",
      validUntilOn: "2027-04-14",
      state: "ACTIVE",
      stateOn: null,
      order: { issuer: "Министерство", number: "01/315", on: "2022-04-15" },
    });
  });

  const wrong: [string, Told, string][] = [
    ["no number", { REGISTRATION_NO: "" }, "REGISTRATION_NO REQUIRED"],
    ["a number of another region", { REGISTRATION_NO: "45-2022-0001" }, "REGISTRATION_NO BAD_NUMBER"],
    ["a number of a year to come", { REGISTRATION_NO: "74-2027-0001" }, "REGISTRATION_NO BAD_NUMBER"],
    ["a number of no form", { REGISTRATION_NO: "425" }, "REGISTRATION_NO BAD_NUMBER"],
    [
      "a number so large that the series would never end",
      { REGISTRATION_NO: "74-2022-999999" },
      "REGISTRATION_NO BAD_NUMBER",
    ],
    ["a Latin letter in the name", { SURNAME: "Ивaнова" }, "SURNAME MIXED_LETTERS"],
    ["a name that a spreadsheet would work out", { SURNAME: "=cmd|' /C calc'!A0" }, "SURNAME BAD_NAME"],
    ["a surname without end", { SURNAME: "И".repeat(121) }, "SURNAME TOO_LONG"],
    ["a bare municipality", { MUNICIPALITY: "Троицкий" }, "MUNICIPALITY AMBIGUOUS_MUNICIPALITY"],
    ["an unknown municipality", { MUNICIPALITY: "Атлантида" }, "MUNICIPALITY UNKNOWN_MUNICIPALITY"],
    ["an unknown category", { CATEGORY: "главный" }, "CATEGORY UNKNOWN_CATEGORY"],
    ["an unknown direction", { DIRECTIONS: "9.9" }, "DIRECTIONS UNKNOWN_DIRECTION"],
    ["a day that is not", { VALID_FROM: "31.04.2022" }, "VALID_FROM BAD_DATE"],
    ["a term that ends before it starts", { VALID_UNTIL: "14.04.2021" }, "VALID_UNTIL TERM_REVERSED"],
    ["an order of tomorrow", { ORDER_ON: "27.11.2026" }, "ORDER_ON IN_THE_FUTURE"],
    ["an unknown state", { STATE: "болен" }, "STATE UNKNOWN_STATE"],
    ["an end that has not come", { STATE: "истёк" }, "STATE STATE_AGAINST_TERM"],
    ["an exclusion without its day", { STATE: "исключён" }, "STATE_ON REQUIRED"],
    [
      "an exclusion before the order",
      { STATE: "исключён", STATE_ON: "01.01.2022" },
      "STATE_ON STATE_BEFORE_ORDER",
    ],
  ];
  test.each(wrong)("is refused for %s", (_name, told, problem) => {
    expect(codes([told])).toEqual([[problem]]);
  });

  test("is refused for every problem at once, and for a formula whatever came of it", () => {
    expect(codes([{ SURNAME: "", CATEGORY: "?", ORDER_ON: "?" }])).toEqual([
      ["SURNAME REQUIRED", "CATEGORY UNKNOWN_CATEGORY", "ORDER_ON BAD_DATE"],
    ]);
    const cells = fields.map((field) => usual[field]);
    const [row] = readRows([{ number: 2, cells, formulas: [0], decision: null }], reading);
    expect(row!.problems).toEqual([{ field: "REGISTRATION_NO", code: "FORMULA" }]);
  });

  test("parts a name that is written in one column", () => {
    const named = {
      ...reading,
      mapping: { columns: { ...mapping.columns, FULL_NAME: 1 }, shared: mapping.shared },
    };
    const read = (name: string) => {
      const cells = fields.map((field) => (field === "SURNAME" ? name : usual[field]));
      return readRows([{ number: 2, cells, formulas: [], decision: null }], named)[0]!;
    };

    expect(read("Алиев Руслан Ильхам оглы").entry).toMatchObject({
      surname: "Алиев",
      givenName: "Руслан",
      patronymic: "Ильхам оглы",
    });
    expect(read("Иванова").problems).toEqual([{ field: "FULL_NAME", code: "BAD_NAME" }]);
  });
});

describe("rows held together", () => {
  const other = { REGISTRATION_NO: "74-2022-0002", SURNAME: "Петрова" };

  test("R19 a number is given once, in the file and ever", () => {
    expect(codes([{}, { ...other, REGISTRATION_NO: "74-2022-0001" }])[1]).toEqual([
      "REGISTRATION_NO NUMBER_TWICE",
    ]);
    const register = { ...nothing, numbers: new Set(["74-2022-0001"]) };
    expect(codes([{}], { register })[0]).toEqual(["REGISTRATION_NO NUMBER_TAKEN"]);
  });

  test("R20 a person has no two entries for one day, but one after the other", () => {
    const again = { REGISTRATION_NO: "74-2022-0002" };
    expect(codes([{}, again])[1]).toEqual(["SURNAME PERSON_TWICE"]);
    expect(
      codes([
        {},
        { ...again, INSTITUTION: "Школа" },
        { REGISTRATION_NO: "74-2022-0003", INSTITUTION: "Лицей" },
      ])[2],
    ).toEqual(["SURNAME PERSON_TWICE"]);
    expect(codes([{}, again], { decisions: { 3: "OTHER_PERSON" } })[1]).toEqual([]);
    expect(codes([{}, again], { decisions: { 2: "EXCLUDED" } })).toEqual([[], []]);
    const [first, second] = check([{ VALID_UNTIL: "14.04.2023" }, { ...again, VALID_FROM: "15.04.2023" }]);
    expect([first!.sameAs, second!.sameAs]).toEqual([null, 2]);
  });

  test("R20 somebody with an entry in force gets no second one, unless it is a namesake", () => {
    const people = new Map([
      [
        "иванова анна петровна",
        [{ id: "person_1", municipalityId: "miasskiy-go", liveNumber: "74-2024-0009" }],
      ],
    ]);
    const register = { ...nothing, people };
    expect(codes([{}], { register })[0]).toEqual(["SURNAME PERSON_IN_REGISTER"]);
    expect(codes([{}], { register, decisions: { 2: "SAME_PERSON" } })[0]).toEqual([
      "SURNAME PERSON_IN_REGISTER",
    ]);
    expect(check([{}], { register, decisions: { 2: "OTHER_PERSON" } })[0]).toMatchObject({
      personId: null,
      problems: [],
    });
    expect(codes([{ MUNICIPALITY: "Озёрский ГО" }], { register })[0]).toEqual([]);
  });

  test("nobody is taken for somebody by the name alone", () => {
    const people = new Map([
      ["иванова анна петровна", [{ id: "person_1", municipalityId: null, liveNumber: null }]],
    ]);
    const register = { ...nothing, people };
    expect(codes([{}], { register })[0]).toEqual(["SURNAME PERSON_KNOWN"]);
    expect(check([{}], { register, decisions: { 2: "SAME_PERSON" } })[0]).toMatchObject({
      personId: "person_1",
      problems: [],
    });
  });

  test("R62 one order has one date, and is about the register", () => {
    expect(codes([{}, { ...other, ORDER_ON: "16.04.2022" }])[1]).toEqual(["ORDER_ON ORDER_DIFFERS"]);
    const orders = new Map([
      ["министерство|01/315|2022", { on: "2022-04-15", kind: "DOCUMENT_APPROVAL" as const }],
    ]);
    expect(codes([{}], { register: { ...nothing, orders } })[0]).toEqual([
      "ORDER_NUMBER ORDER_OF_OTHER_KIND",
    ]);
  });
});
