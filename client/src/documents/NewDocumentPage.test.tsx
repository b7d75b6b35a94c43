import { screen } from "@testing-library/react";
import { Route, Routes } from "react-router";
import { describe, expect, test } from "vitest";
import { show } from "../app/testing/show";
import { NewDocumentPage } from "./NewDocumentPage";

const direction = (code: string) => ({
  __typename: "Direction",
  id: `direction_${code}`,
  code,
  nameRu: `Система ${code}`,
});
const concept = (number: number) => ({
  __typename: "ConceptDocument",
  id: `concept_${number}`,
  number,
  titleRu: `Концепция ${number}`,
});
const aProduct = (id: string, title: string, given: object = {}) => ({
  __typename: "PlannedProduct",
  id,
  title,
  kind: "MODEL_SOLUTION",
  viewerCanCreateDocument: true,
  directions: [direction("1.2")],
  ...given,
});
const taken = aProduct("product_1", "Занятый документ", { viewerCanCreateDocument: false });
const free = aProduct("product_2", "Свободный документ");
const other = aProduct("product_3", "Дорожная карта", { kind: "ROADMAP", directions: [direction("2.4")] });

const page = (products: object[], answers: Record<string, unknown> = {}, group: object = {}) =>
  show(
    <Routes>
      <Route path="/groups/:groupId/documents/new" element={<NewDocumentPage />} />
      <Route path="*" element="другая страница" />
    </Routes>,
    {
      path: "/groups/group_1/documents/new",
      answers: {
        NewDocumentPage: {
          group: {
            __typename: "ProjectGroup",
            id: "group_1",
            title: "ММПГ-2",
            viewerCanCreateDocument: true,
            conceptDocuments: [concept(6)],
            products,
            ...group,
          },
          directions: [direction("1.2"), direction("2.4")],
          conceptDocuments: [concept(1), concept(6)],
        },
        ...answers,
      },
    },
  );

describe("R57 a new document", () => {
  test("R57 is offered only of a planned product that is free, filled in as planned, and opens to be written", async () => {
    const { user, sent } = await page([taken, free, other], {
      CreateDocument: {
        createDocument: {
          __typename: "CreateDocumentSuccess",
          document: { __typename: "ModelDocument", id: "document_9", title: "Дорожная карта" },
        },
      },
    });
    expect(screen.getAllByRole("option").map(({ textContent }) => textContent)).toEqual([
      "Свободный документ (Модельное решение)",
      "Дорожная карта (Дорожная карта)",
    ]);
    expect(screen.getByLabelText<HTMLInputElement>("Название").value).toBe("Свободный документ");

    await user.selectOptions(screen.getByLabelText("Запланированный документ"), "product_3");
    await user.click(screen.getByRole("checkbox", { name: "1. Концепция 1" }));
    await user.click(screen.getByRole("button", { name: "Создать документ" }));

    expect(sent.at(-1)!.variables["input"]).toMatchObject({
      groupId: "group_1",
      productId: "product_3",
      title: "Дорожная карта",
      level: "MUNICIPAL",
      directions: ["2.4"],
      conceptNumbers: [6, 1],
    });
    expect(await screen.findByText("другая страница")).toBeTruthy();
  });

  test("R57 says why it was refused when somebody was quicker, and keeps what was typed", async () => {
    const { user } = await page([free], {
      CreateDocument: {
        createDocument: { __typename: "DocumentRefused", reason: "PRODUCT_TAKEN", message: "…" },
      },
    });
    await user.type(screen.getByLabelText("Название"), " района");
    await user.click(screen.getByRole("button", { name: "Создать документ" }));

    expect(screen.getByRole("alert").textContent).toContain("уже начат");
    expect(screen.getByLabelText<HTMLInputElement>("Название").value).toBe("Свободный документ района");
  });

  test("puts what is wrong at its field", async () => {
    const wrong = { path: "directions", code: "TOO_FEW", values: [{ name: "least", value: "1" }] };
    const { user } = await page([free], {
      CreateDocument: {
        createDocument: {
          __typename: "InvalidInput",
          message: "…",
          problems: [
            {
              __typename: "InputProblem",
              message: "…",
              ...wrong,
              values: wrong.values.map((value) => ({ __typename: "MessageValue", ...value })),
            },
          ],
        },
      },
    });
    await user.click(screen.getByRole("checkbox", { name: "1.2 Система 1.2" }));
    await user.click(screen.getByRole("button", { name: "Создать документ" }));

    expect(screen.getByRole("link", { name: /^Направления: / })).toBeTruthy();
  });

  test.each([
    ["nothing is planned", [], "пока не запланировано ни одного документа"],
    ["everything was begun", [taken], "Все запланированные документы уже начаты"],
  ])("where %s says whom to ask", async (_, products, words) => {
    await page(products);

    expect(screen.getByText(new RegExp(words)).textContent).toContain("координатор");
    expect(screen.getByRole("link", { name: "Открыть страницу группы" }).getAttribute("href")).toBe(
      "/groups/group_1",
    );
    expect(screen.queryByRole("button", { name: "Создать документ" })).toBeNull();
  });

  test("is not there for who does not write in the group", async () => {
    await page([free], {}, { viewerCanCreateDocument: false });

    expect(screen.queryByLabelText("Название")).toBeNull();
    expect(screen.getByRole("heading", { level: 1 }).textContent).not.toBe("Новый документ");
  });
});
