import { act, screen, within } from "@testing-library/react";
import { Route, Routes } from "react-router";
import { describe, expect, test } from "vitest";
import { show } from "../app/testing/show";
import { DocumentPage } from "./DocumentPage";
import { DocumentsPage } from "./DocumentsPage";
import { DraftPage } from "./DraftPage";
import { aBlock } from "./testing";

const file = (id: string) => ({
  __typename: "StoredFile",
  id,
  name: "MD-2022-003 редакция 1.docx",
  byteCount: 20_480,
  path: `/files/${id}`,
});

const blocks = [
  aBlock("b1", "Общие положения", { kind: "HEADING", level: 1, number: "1." }),
  aBlock("b2", "Порядок работы."),
];

const counted = (value: string, count: number) => ({ __typename: "FacetCount", value, count });

const version = { __typename: "DocumentVersion", id: "version_1", number: 1, blocks };

const aDocument = (given: object = {}) => ({
  __typename: "ModelDocument",
  id: "document_1",
  version: 3,
  code: "MD-2022-003",
  title: "Модель управления качеством",
  kind: "MODEL_SOLUTION",
  level: "MUNICIPAL",
  state: "SUBMITTED",
  stateReason: null,
  dueAt: "2099-05-17T19:00:00.000Z",
  hasFailedRound: false,
  publishedAt: null,
  discussionOpensAt: null,
  discussionClosesAt: null,
  directions: [
    { __typename: "Direction", id: "direction_1", code: "1.2", nameRu: "Система работы со школами" },
  ],
  concepts: [{ __typename: "ConceptDocument", id: "concept_1", number: 6, titleRu: "Концепция РСОКО" }],
  group: { __typename: "ProjectGroup", id: "group_1", title: "ММПГ-2", microGroups: [] },
  rounds: [],
  viewerCanAppointCoordinator: false,
  versions: [
    {
      ...version,
      submittedAt: "2022-05-10T05:00:00.000Z",
      returnedAt: null,
      cleaned: file("file_1"),
      original: null,
    },
  ],
  currentVersion: version,
  draftVersion: null,
  viewerCanAnnounce: false,
  viewerCanUploadVersion: false,
  revision: null,
  viewerCanReturn: false,
  viewerCanSubmitVersion: false,
  viewerCannotSubmitReason: "NOT_LEAD",
  ...given,
});

const at = (path: string, pattern: string, Page: () => React.ReactNode, answers: Record<string, unknown>) =>
  show(
    <Routes>
      <Route path={pattern} element={<Page />} />
      <Route path="*" element="другая страница" />
    </Routes>,
    { path, answers },
  );

describe("the list of documents", () => {
  const list = (nodes: object[]) => ({
    DocumentsPage: {
      documents: {
        __typename: "ModelDocumentConnection",
        nodes,
        pageInfo: { __typename: "PageInfo", hasNextPage: false, endCursor: null },
        total: { __typename: "Total", count: nodes.length, exact: true },
      },
      documentFacets: {
        __typename: "DocumentFacets",
        states: [counted("OPEN_DISCUSSION", 2), counted("DISCUSSION_ANNOUNCED", 1)],
        directions: [counted("1.2", 3)],
        levels: [],
        kinds: [],
      },
      directions: [
        { __typename: "Direction", id: "direction_1", code: "1.2", nameRu: "Система работы со школами" },
        { __typename: "Direction", id: "direction_2", code: "2.1", nameRu: "Воспитание" },
      ],
    },
  });
  const choicesOf = (name: string) =>
    within(screen.getByRole("combobox", { name }))
      .getAllByRole("option")
      .map(({ textContent }) => textContent);

  test("says of each choice how many documents it would leave, and offers none that would leave none", async () => {
    await at("/documents?level=MUNICIPAL", "/documents", DocumentsPage, list([aDocument()]));

    expect(choicesOf("Этап")).toEqual(["Все", "Обсуждение (3)"]);
    expect(choicesOf("Направление")).toEqual(["Все", "1.2 Система работы со школами (3)"]);
    expect(choicesOf("Для кого")).toEqual(["Все", "Для муниципалитетов (0)"]);
  });

  test("says of each its state, who acts next and by when", async () => {
    await at("/documents", "/documents", DocumentsPage, list([aDocument()]));
    const row = within(screen.getByRole("list", { name: "Документы" })).getByRole("listitem");

    expect(within(row).getByRole("link", { name: "Модель управления качеством" }).getAttribute("href")).toBe(
      "/documents/document_1",
    );
    expect(row.textContent).toContain("Подан");
    expect(row.textContent).toContain("координатор принимает или возвращает документ");
    expect(row.textContent).toContain("17\u00A0мая\u00A02099\u00A0г., 23:59");
  });

  test("asks for what the address names, and says when nothing fits", async () => {
    const { sent, user } = await at(
      "/documents?stage=discussion&direction=1.2",
      "/documents",
      DocumentsPage,
      list([]),
    );

    expect(sent[0]!.variables["filter"]).toEqual({
      states: ["DISCUSSION_ANNOUNCED", "OPEN_DISCUSSION"],
      direction: "1.2",
    });
    expect(screen.getByText("Ничего не найдено.")).toBeDefined();
    await act(() => user.click(screen.getByRole("button", { name: "Показать все документы" })));
    expect(sent.at(-1)!.variables["filter"]).toEqual({});
  });
});

describe("the page of a document", () => {
  const page = (document: object | null, more: Record<string, unknown> = {}) =>
    at("/documents/document_1", "/documents/:id", DocumentPage, { DocumentPage: { document }, ...more });

  test("shows title, state, contents, text and the copy to download", async () => {
    await page(aDocument());

    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Модель управления качеством");
    expect(screen.getByRole("heading", { level: 2 }).textContent).toBe("1. Общие положения");
    expect(screen.getByRole("link", { name: "Скачать Word, 20\u00A0КБ" }).getAttribute("href")).toBe(
      "/files/file_1",
    );
    expect(screen.queryByRole("link", { name: /исходный файл/ })).toBeNull();
    expect(screen.queryByRole("button", { name: "Вернуть группе" })).toBeNull();
  });

  test("of a withdrawn document keeps title, state and reason", async () => {
    await page(
      aDocument({
        state: "WITHDRAWN",
        stateReason: "Изменилось задание.",
        versions: [],
        currentVersion: null,
      }),
    );

    expect(screen.getByRole("alert").textContent).toContain("Группа отозвала документ. Изменилось задание.");
    expect(screen.getByText("Текст документа не опубликован.")).toBeDefined();
  });

  test("leads the coordinator from a submitted document to its announcement", async () => {
    await page(aDocument({ state: "SUBMITTED", viewerCanAnnounce: true, viewerCanReturn: true }));

    expect(screen.getByRole("link", { name: "Принять и объявить обсуждение" }).getAttribute("href")).toBe(
      "/documents/document_1/announce",
    );
  });

  test("lets the coordinator return it with a reason, and says what is wrong with one too short", async () => {
    const { user, sent } = await page(aDocument({ viewerCanReturn: true }), {
      ReturnDocument: [
        {
          returnDocument: {
            __typename: "InvalidInput",
            message: "",
            problems: [
              {
                __typename: "InputProblem",
                path: "reason",
                code: "TOO_SHORT",
                values: [{ __typename: "MessageValue", name: "least", value: "10" }],
                message: "",
              },
            ],
          },
        },
        {
          returnDocument: {
            __typename: "ReturnDocumentSuccess",
            document: aDocument({ state: "DRAFT", stateReason: "Нет раздела о показателях." }),
          },
        },
      ],
    });
    await user.click(screen.getByRole("button", { name: "Вернуть группе" }));
    await user.type(screen.getByLabelText(/Причина/), "Нет");
    await user.click(screen.getByRole("button", { name: "Вернуть" }));
    expect(screen.getByRole("alert").textContent).toContain("Напишите не меньше 10");

    await user.type(screen.getByLabelText(/Причина/), " раздела о показателях.");
    await user.click(screen.getByRole("button", { name: "Вернуть" }));
    expect(sent.at(-1)!.variables["input"]).toMatchObject({
      documentId: "document_1",
      version: 3,
      reason: "Нет раздела о показателях.",
    });
    expect(await screen.findByText(/Координатор вернул документ/)).toBeDefined();
  });
});

describe("the draft", () => {
  const draft = (given: object = {}) =>
    aDocument({
      state: "DRAFT",
      viewerCanUploadVersion: true,
      draftVersion: {
        ...version,
        version: 2,
        uploadedAt: "2022-05-09T05:00:00.000Z",
        original: { __typename: "StoredFile", id: "file_2", name: "текст.docx", path: "/files/file_2" },
        remarks: [
          {
            __typename: "ConversionRemark",
            kind: "CHART",
            blockId: "b2",
            heading: "Общие положения",
            excerpt: "Порядок работы.",
          },
        ],
      },
      ...given,
    });

  test("names beside the text what looks different from Word, with a way to the place", async () => {
    await at("/documents/document_1/draft", "/documents/:id/draft", DraftPage, {
      DraftPage: { document: draft() },
    });
    const remarks = within(screen.getByRole("region", { name: "Что выглядит иначе, чем в Word" }));

    expect(remarks.getByText(/1 место упрощено/)).toBeDefined();
    expect(remarks.getByText(/Диаграмма удалена/)).toBeDefined();
    expect(remarks.getByRole("link", { name: "Порядок работы." }).getAttribute("href")).toBe("#b2");
    expect(screen.getByText("Документ подаёт только руководитель группы.")).toBeDefined();
  });

  test("is submitted by the lead after one more question, as it was read", async () => {
    const { user, sent } = await at("/documents/document_1/draft", "/documents/:id/draft", DraftPage, {
      DraftPage: {
        document: draft({ viewerCanSubmitVersion: true, viewerCannotSubmitReason: null }),
      },
      SubmitVersion: {
        submitVersion: { __typename: "SubmitVersionSuccess", document: aDocument() },
      },
    });
    await user.click(screen.getByRole("button", { name: "Подать редакцию" }));
    const dialog = within(await screen.findByRole("dialog", { name: "Подать редакцию 1?" }));
    await user.click(dialog.getByRole("button", { name: "Подать редакцию" }));

    expect(sent.at(-1)!.variables["input"]).toMatchObject({
      versionId: "version_1",
      version: 2,
      microGroupIds: [],
    });
    expect(await screen.findByText("другая страница")).toBeDefined();
  });
});
