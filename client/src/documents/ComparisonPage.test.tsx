import { act, fireEvent, screen, within } from "@testing-library/react";
import { Route, Routes } from "react-router";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { show } from "../app/testing/show";
import { ComparisonPage } from "./ComparisonPage";

const piece = (kind: string, text: string) => ({ __typename: "TextPiece", kind, text });
const block = (state: string, at: number, given: object = {}) => ({
  __typename: "ComparedBlock",
  state,
  kind: "PARAGRAPH",
  level: null,
  number: null,
  beforeId: state === "NEW" ? null : `b${at}`,
  afterId: state === "GONE" ? null : `b${at}`,
  pieces: [piece("SAME", `Абзац ${at}.`)],
  table: null,
  image: null,
  ...given,
});
const cell = (state: string, ...pieces: object[]) => ({
  __typename: "ComparedCell",
  state,
  columnSpan: 1,
  isHeader: false,
  isContinued: false,
  pieces,
});
const row = (state: string, ...cells: object[]) => ({ __typename: "ComparedRow", state, kind: "ROW", cells });

const blocks = [
  block("UNCHANGED", 1, { kind: "HEADING", level: 1, number: "1.", pieces: [piece("SAME", "Цели")] }),
  block("UNCHANGED", 2),
  block("EDITED", 3, {
    pieces: [
      piece("SAME", "Не позднее "),
      piece("REMOVED", "30 "),
      piece("ADDED", "20 "),
      piece("SAME", "дней."),
    ],
  }),
  block("UNCHANGED", 4),
  block("UNCHANGED", 5),
  block("MOVED", 6),
  block("EDITED", 7, {
    kind: "TABLE",
    pieces: [],
    table: {
      __typename: "ComparedTable",
      columns: ["UNCHANGED", "UNCHANGED"],
      hasOtherColumns: false,
      headerRows: 0,
      rows: [
        row(
          "UNCHANGED",
          cell("UNCHANGED", piece("SAME", "1")),
          cell("UNCHANGED", piece("SAME", "Доля школ")),
        ),
        row("NEW", cell("NEW", piece("ADDED", "2")), cell("NEW", piece("ADDED", "Доля педагогов"))),
      ],
    },
  }),
];
const versions = (...numbers: number[]) =>
  numbers.map((number) => ({ __typename: "DocumentVersion", id: `version_${number}`, number }));
const answer = (given: object = {}) => ({
  document: {
    __typename: "ModelDocument",
    id: "document_1",
    code: "MD-2022-003",
    title: "Модельная структура",
    versions: versions(2, 1),
    draftVersion: null,
  },
  comparison: {
    __typename: "VersionComparison",
    before: { __typename: "ComparedVersion", number: 1, submittedAt: null },
    after: { __typename: "ComparedVersion", number: 2, submittedAt: null },
    counts: { __typename: "ChangeCounts", unchanged: 4, edited: 2, moved: 1, added: 0, gone: 0 },
    blocks,
  },
  ...given,
});
const open = (given: object = {}) =>
  show(
    <Routes>
      <Route path="/documents/:id/compare" element={<ComparisonPage />} />
    </Routes>,
    { answers: { ComparisonPage: answer(given) }, path: "/documents/document_1/compare?before=1&after=2" },
  );

beforeEach(() => {
  Element.prototype.scrollIntoView = vi.fn<Element["scrollIntoView"]>();
});

describe("the comparison of two versions", () => {
  test("marks words that came and went, and names what moved", async () => {
    const { container } = await open();

    expect(screen.getByText("30", { selector: "del" })).toBeTruthy();
    expect(screen.getByText("20", { selector: "ins" })).toBeTruthy();
    expect(screen.getByText("перемещено")).toBeTruthy();
    expect(screen.getByText("Редакция 2 в сравнении с редакцией 1")).toBeTruthy();
    expect(container.querySelectorAll("tr")).toHaveLength(2);
  });

  test("goes from change to change by buttons and keys, tables row by row", async () => {
    const { user } = await open();
    expect(screen.getByText("3 места с изменениями")).toBeTruthy();

    await user.click(screen.getByRole("button", { name: "Следующее изменение" }));
    expect(screen.getByText("1 из 3")).toBeTruthy();
    expect(document.activeElement?.textContent).toContain("Не позднее");

    act(() => void fireEvent.keyDown(document.body, { code: "KeyN", key: "т" }));
    act(() => void fireEvent.keyDown(document.body, { code: "KeyN", key: "т" }));
    expect(document.activeElement?.tagName).toBe("TR");
    act(() => void fireEvent.keyDown(document.body, { code: "KeyP", key: "з" }));
    expect(screen.getByText("2 из 3")).toBeTruthy();
  });

  test("shows the changes only, with the heading they stand under and what was left out", async () => {
    const { user } = await open();
    await user.click(screen.getByRole("switch", { name: "Только изменения" }));

    expect(screen.queryByText("Абзац 2.")).toBeNull();
    expect(screen.getByRole("heading", { name: /Цели/ })).toBeTruthy();
    expect(screen.getByText("2 блока без изменений")).toBeTruthy();
    expect(within(screen.getByRole("table")).queryByText("Доля школ")).toBeNull();
  });

  test("says so when a version is not there", async () => {
    await open({ comparison: null });

    expect(screen.getByText(/Таких двух редакций нет/)).toBeTruthy();
  });

  test("offers the versions to choose from when there are more than two", async () => {
    await open({ document: { ...answer().document, versions: versions(3, 2, 1) } });

    expect(screen.getByLabelText("Более поздняя редакция")).toBeTruthy();
  });
});
