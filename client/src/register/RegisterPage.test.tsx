import { act, screen, within } from "@testing-library/react";
import { Route, Routes } from "react-router";
import { expect, test } from "vitest";
import { show } from "../app/testing/show";
import { EntryPage } from "./EntryPage";
import { RegisterPage } from "./RegisterPage";

const anEntry = (id: string, given: object = {}) => ({
  __typename: "RegisterEntry",
  id,
  registrationNo: `74-2024-${id}`,
  category: "SENIOR",
  state: "ACTIVE",
  validUntilOn: "2099-04-14",
  person: { __typename: "Person", id: `person_${id}`, fullName: "Волкова Анна Петровна", isInvented: false },
  municipality: { __typename: "Municipality", id: "m1", nameRu: "Миасский ГО" },
  directions: [{ __typename: "Direction", id: "d1", code: "1.2", nameRu: "Школы", nameEn: "Schools" }],
  ...given,
});
const page = (nodes: object[]) => ({
  registerEntries: {
    __typename: "RegisterEntryConnection",
    nodes,
    pageInfo: { __typename: "PageInfo", hasNextPage: false, endCursor: null },
    total: { __typename: "Total", count: nodes.length, exact: true },
  },
  registerFacets: {
    __typename: "RegisterFacets",
    municipalities: [],
    directions: [{ __typename: "FacetCount", value: "1.2", count: 7 }],
    categories: [],
    states: [],
  },
  municipalities: [{ __typename: "Municipality", id: "m1", nameRu: "Миасский ГО" }],
  directions: [{ __typename: "Direction", id: "d1", code: "1.2", nameRu: "Школы" }],
});
const similar = (nodes: object[]) => ({
  registerEntries: { __typename: "RegisterEntryConnection", nodes },
});
const hidden = { __typename: "Person", id: "p2", fullName: null, isInvented: false };

test("R02 the register shows names by consent, and the number of everybody", async () => {
  await show(<RegisterPage />, {
    answers: { Register: page([anEntry("0001"), anEntry("0002", { person: hidden, state: "SUSPENDED" })]) },
  });

  const [first, second] = within(screen.getByRole("region", { name: "Эксперты" })).getAllByRole("listitem");
  expect(first!.textContent).toContain("74-2024-0001");
  expect(first!.textContent).toContain(
    "Старший эксперт\u00A0· Миасский ГО\u00A0· направления 1.2\u00A0· до\u00A014\u00A0апреля\u00A02099\u00A0г.",
  );
  expect(within(first!).getByRole("link", { name: "Волкова Анна Петровна" }).getAttribute("href")).toBe(
    "/register/0001",
  );
  expect(second!.textContent).toContain("Имя не опубликовано");
  expect(second!.textContent).toContain("Приостановлено");
});

test("what the list is narrowed by comes from the address and goes to the server", async () => {
  const { sent, user } = await show(<RegisterPage />, {
    answers: { Register: page([anEntry("0001")]) },
    path: "/register?q=волк&state=ACTIVE&category=NONSENSE",
  });
  expect(sent[0]!.variables).toMatchObject({ filter: { search: "волк", state: "ACTIVE", category: null } });

  const directions = screen.getByRole("combobox", { name: "Направление" });
  expect(within(directions).getByRole("option", { name: "1.2 Школы (7)" })).toBeDefined();
  expect(within(screen.getByRole("combobox", { name: "Категория" })).getAllByRole("option")).toHaveLength(1);
  await act(async () => user.selectOptions(directions, "1.2"));
  expect(sent.at(-1)!.variables).toMatchObject({ filter: { search: "волк", direction: "1.2" } });
  await act(async () => user.click(screen.getByRole("button", { name: "Показать весь реестр" })));
  expect(sent.at(-1)!.variables).toMatchObject({ filter: { search: null, direction: null, state: null } });
});

test("the list is downloaded as it is narrowed", async () => {
  await show(<RegisterPage />, {
    answers: { Register: page([anEntry("0001")]) },
    path: "/register?q=волк&state=ACTIVE",
  });

  const links = ["Excel", "CSV", "JSON"].map((name) =>
    screen.getByRole("link", { name }).getAttribute("href"),
  );
  expect(links.map((href) => decodeURI(href!))).toEqual([
    "/files/register.xlsx?q=волк&state=ACTIVE",
    "/files/register.csv?q=волк&state=ACTIVE",
    "/files/register.json?q=волк&state=ACTIVE",
  ]);
});

test("a search that finds nobody says how to find somebody", async () => {
  await show(<RegisterPage />, {
    answers: { Register: page([]), SimilarSurnames: similar([]) },
    path: "/register?q=никто",
  });

  expect(screen.getByText(/имена находятся только с согласия/)).toBeTruthy();
  expect(screen.queryByRole("heading", { name: "Похожие фамилии" })).toBeNull();
});

test("a misspelt surname shows those that differ by a letter", async () => {
  const { sent } = await show(<RegisterPage />, {
    answers: { Register: page([]), SimilarSurnames: similar([anEntry("0001")]) },
    path: "/register?q=Волгова",
  });

  const section = await screen.findByRole("region", { name: "Похожие фамилии" });
  expect(within(section).getByRole("link", { name: "Волкова Анна Петровна" })).toBeTruthy();
  expect(sent.at(-1)).toMatchObject({ operation: "SimilarSurnames", variables: { surname: "Волгова" } });
});

test("a register with nobody in it says so instead of blaming the search", async () => {
  await show(<RegisterPage />, { answers: { Register: page([]) }, path: "/register" });

  expect(screen.getByText(/В реестре пока никого нет/)).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Показать весь реестр" })).toBeNull();
});

test("an entry is a card: term, category, directions, basis, history", async () => {
  const entry = anEntry("0001", {
    kind: "ATTESTED_EXPERT",
    validFromOn: "2024-04-15",
    suspendedUntilOn: null,
    person: hidden,
    basisOrder: { __typename: "Order", id: "o1", number: "01/315", on: "2024-04-15", issuer: "Министерство" },
    events: [{ __typename: "EntryEvent", kind: "INCLUDED", on: "2024-04-15", basis: "Приказ № 01/315" }],
    proof: null,
  });
  await show(
    <Routes>
      <Route path="/register/:id" element={<EntryPage />} />
    </Routes>,
    { answers: { RegisterEntry: { registerEntry: entry } }, path: "/register/0001" },
  );

  expect(screen.getByRole("heading", { name: "Запись 74-2024-0001" })).toBeTruthy();
  expect(screen.getByText(/Срок действия с 15 апреля 2024 г. по 14 апреля 2099/)).toBeTruthy();
  expect(screen.getByText("Не опубликовано: эксперт не давал на это согласия")).toBeTruthy();
  expect(screen.getByText("Внесён в реестр")).toBeTruthy();
  expect(screen.getByText(/№ 01\/315, Министерство/)).toBeTruthy();
});

test("R27 an entry says how it stood on a day, and the day is in the address", async () => {
  const entry = anEntry("0001", {
    kind: "ATTESTED_EXPERT",
    validFromOn: "2024-04-15",
    suspendedUntilOn: null,
    person: hidden,
    basisOrder: null,
    events: [],
    proof: null,
  });
  const standingOn = (on: string) =>
    on < "2024-04-15"
      ? null
      : {
          __typename: "EntryStanding",
          state: "SUSPENDED",
          category: "SENIOR",
          directionCodes: ["1.2", "2.4"],
          validUntilOn: "2027-04-14",
          suspendedUntilOn: null,
        };
  const { user } = await show(
    <Routes>
      <Route path="/register/:id" element={<EntryPage />} />
    </Routes>,
    {
      answers: {
        RegisterEntry: { registerEntry: entry },
        EntryOnDay: ({ on }: { on: string }) => ({
          registerEntry: { __typename: "RegisterEntry", id: entry.id, standingOn: standingOn(on) },
        }),
      },
      path: "/register/0001?on=2025-03-14",
    },
  );

  expect(await screen.findByText(/На 14 марта 2025 г\.:/)).toBeTruthy();
  expect(screen.getByText("Приостановлено")).toBeTruthy();
  expect(screen.getByText(/Старший эксперт; направления: 1.2, 2.4/)).toBeTruthy();
  await user.clear(screen.getByLabelText("На какой день"));
  await user.type(screen.getByLabelText("На какой день"), "2024-04-14");
  expect(await screen.findByText(/14 апреля 2024 г. записи в реестре ещё не было/)).toBeTruthy();
});
