import { act, screen, within } from "@testing-library/react";
import { Route, Routes } from "react-router";
import { describe, expect, test } from "vitest";
import { show } from "../app/testing/show";
import { OrderPage } from "./OrderPage";
import { OrdersPage } from "./OrdersPage";

const anOrder = (id: string, given: object = {}) => ({
  __typename: "Order",
  id,
  kind: "DOCUMENT_APPROVAL",
  issuer: "Министерство образования",
  number: "01/1671",
  on: "2022-08-15",
  title: "Об утверждении модельных документов",
  publishesAsPractice: false,
  hasFile: true,
  isFilePublic: false,
  file: { __typename: "StoredFile", id: "file_1", name: "Приказ.pdf", path: "/files/file_1" },
  entries: [],
  groups: [],
  documents: [{ __typename: "ModelDocument", id: "d1", code: "МД-1", title: "Дорожная карта" }],
  ...given,
});
const page = (nodes: object[], rest: { hasNextPage?: boolean; count?: number } = {}) => ({
  orders: {
    __typename: "OrderConnection",
    nodes,
    pageInfo: { __typename: "PageInfo", hasNextPage: rest.hasNextPage ?? false, endCursor: "cursor" },
    total: { __typename: "Total", count: rest.count ?? nodes.length, exact: true },
  },
});

describe("the list of orders", () => {
  test("tells of each order its kind, number, date, title and what it acts on", async () => {
    const entry = (number: number) => ({
      __typename: "RegisterEntry",
      id: `e${number}`,
      registrationNo: `74-2024-000${number}`,
      person: { __typename: "Person", id: `p${number}`, fullName: null },
    });
    const register = anOrder("o2", {
      kind: "REGISTER",
      number: "01/315",
      on: `${new Date().getFullYear()}-01-15`,
      documents: [],
      entries: [1, 2, 3, 4, 5].map(entry),
    });
    await show(<OrdersPage />, { answers: { Orders: page([anOrder("o1"), register]) } });

    const list = within(screen.getByRole("region", { name: "Приказы" })).getAllByRole("list")[0]!;
    const first = list.children[0] as HTMLElement;
    const second = list.children[1] as HTMLElement;
    expect(
      within(first)
        .getByRole("link", { name: /^№ 01\/1671 от\s15\sавгуста\s2022/ })
        .getAttribute("href"),
    ).toBe("/orders/o1");
    expect(first.textContent).toContain("Об утверждении документов");
    expect(first.textContent).toContain("Об утверждении модельных документов");
    expect(within(first).getByRole("link", { name: "МД-1\u00A0· Дорожная карта" }).getAttribute("href")).toBe(
      "/documents/d1",
    );
    expect(within(second).getByRole("link", { name: "74-2024-0003" }).getAttribute("href")).toBe(
      "/register/e3",
    );
    expect(within(second).queryByRole("link", { name: "74-2024-0004" })).toBeNull();
    expect(second.textContent).toContain("и ещё 2");
    expect(second.textContent).toMatch(/от\s15\sянваря\s\d{4}\sг\./);
  });

  test("searches by number, and says so when nothing fits", async () => {
    const { sent, user } = await show(<OrdersPage />, {
      answers: {
        Orders: ({ filter }: { filter: { search: string | null } }) =>
          page(filter.search === "99" ? [] : [anOrder("o1")]),
      },
      path: "/orders?q=99",
    });
    expect(sent[0]!.variables).toMatchObject({ filter: { search: "99" } });
    expect(screen.getByText(/Такого приказа нет/)).toBeTruthy();

    await user.clear(screen.getByRole("searchbox"));
    await act(async () => user.type(screen.getByRole("searchbox"), "01/16{Enter}"));

    expect(sent.at(-1)!.variables).toMatchObject({ filter: { search: "01/16" } });
    expect(screen.getByRole("link", { name: /01\/1671/ })).toBeTruthy();
  });

  test("goes on behind its last row", async () => {
    const { sent } = await show(<OrdersPage />, {
      answers: {
        Orders: ({ after }: { after?: string }) =>
          after
            ? page([anOrder("o2", { number: "01/2" })], { count: 2 })
            : page([anOrder("o1")], { hasNextPage: true, count: 2 }),
      },
    });

    await act(async () => screen.getByRole("button", { name: "Показать ещё" }).click());
    await screen.findByRole("link", { name: /№ 01\/2 / });

    expect(sent.at(-1)!.variables).toMatchObject({ after: "cursor" });
    expect(screen.getByRole("link", { name: /№ 01\/1671/ })).toBeTruthy();
  });

  test("that is empty says where an order is entered", async () => {
    await show(<OrdersPage />, { answers: { Orders: page([]) } });

    expect(screen.getByText(/Приказы вносит сотрудник министерства/)).toBeTruthy();
  });
});

describe("the page of an order", () => {
  const open = (order: object | null) =>
    show(
      <Routes>
        <Route path="/orders/:id" element={<OrderPage />} />
      </Routes>,
      { answers: { Order: { order } }, path: "/orders/o1" },
    );

  test("gives particulars, targets and the paper to those who may have it", async () => {
    const group = { __typename: "ProjectGroup", id: "g1", code: "ММПГ-2", title: "Цикл" };
    await open(anOrder("o1", { groups: [group] }));

    expect(screen.getByRole("heading", { name: /^Приказ № 01\/1671 от\s15\sавгуста\s2022/ })).toBeTruthy();
    expect(screen.getByText("Министерство образования")).toBeTruthy();
    expect(screen.getByText("Как модельный документ")).toBeTruthy();
    expect(screen.getByRole("link", { name: "ММПГ-2\u00A0· Цикл" }).getAttribute("href")).toBe("/groups/g1");
    expect(screen.getByRole("link", { name: "Приказ.pdf" }).getAttribute("href")).toBe("/files/file_1");
    expect(screen.getByText(/Доступен только тем, кого касается приказ/)).toBeTruthy();
  });

  test("§5b tells the others that there is a paper and why they do not get it", async () => {
    await open(anOrder("o1", { file: null }));

    expect(screen.queryByRole("link", { name: "Приказ.pdf" })).toBeNull();
    expect(screen.getByText(/в нём могут быть персональные данные/)).toBeTruthy();
  });

  test("tells that no paper was attached, and that nothing open is named", async () => {
    await open(anOrder("o1", { hasFile: false, file: null, documents: [] }));

    expect(screen.getByText("Файл не приложен.")).toBeTruthy();
    expect(screen.getByText(/не названо ничего, что доступно вам/)).toBeTruthy();
  });

  test("says that there is no such order", async () => {
    await open(null);

    expect(screen.getByRole("heading", { name: "Такой страницы нет" })).toBeTruthy();
  });
});
