import { screen, within } from "@testing-library/react";
import { Route, Routes } from "react-router";
import { expect, test } from "vitest";
import { importPath } from "../app/paths";
import { show } from "../app/testing/show";
import type { ShownImport } from "./ImportPage";
import { ImportPage, ImportsPage } from "./importPages";

const column = (number: number, heading: string, field: string | null, sample: string) => ({
  __typename: "ImportColumn",
  number,
  heading,
  samples: [sample],
  field,
});
const problem = (field: string, code: string, values: Record<string, string> = {}) => ({
  __typename: "ImportProblem",
  field,
  code,
  values: Object.entries(values).map(([name, value]) => ({ __typename: "MessageValue", name, value })),
});
const row = (number: number, cells: string[], problems: object[] = [], decision: string | null = null) => ({
  __typename: "ImportRow",
  number,
  cells,
  decision,
  problems,
});

function anImport(given: Partial<Record<keyof ShownImport, unknown>> & { nodes?: object[] } = {}) {
  const { nodes = [], ...rest } = given;
  return {
    registerImport: {
      __typename: "RegisterImport",
      id: "import_1",
      version: 3,
      fileName: "Реестр экспертов.xlsx",
      sheetName: "Реестр",
      otherSheetCount: 0,
      receivedAt: "2026-11-26T07:00:00.000Z",
      state: "READ",
      trouble: null,
      rowCount: 3,
      excludedCount: 0,
      wrongCount: null,
      progress: 0,
      institutionCount: 0,
      doneAt: null,
      undoneAt: null,
      isStalled: false,
      columns: [
        column(1, "Рег. номер", "REGISTRATION_NO", "74-2022-0001"),
        column(2, "ФИО", "FULL_NAME", "Иванова Анна Петровна"),
        column(3, "Откуда", null, "Миасский ГО"),
      ],
      shared: [],
      problemCounts: [],
      viewerCanCheck: true,
      viewerCanDecide: false,
      viewerCanRun: false,
      viewerCannotRunReason: "INVALID_STATE",
      viewerCanUndo: false,
      viewerCanDiscard: true,
      rows: {
        __typename: "ImportRowConnection",
        nodes,
        pageInfo: { __typename: "PageInfo", hasNextPage: false, endCursor: null },
        total: { __typename: "Total", count: nodes.length, exact: true },
      },
      ...rest,
    },
  };
}
const wrong = anImport({
  state: "CHECKED",
  wrongCount: 2,
  viewerCanDecide: true,
  viewerCannotRunReason: "ROWS_WRONG",
  problemCounts: [
    { __typename: "ImportProblemCount", code: "AMBIGUOUS_MUNICIPALITY", count: 1 },
    { __typename: "ImportProblemCount", code: "PERSON_KNOWN", count: 1 },
  ],
  nodes: [
    row(
      2,
      ["74-2022-0001", "Иванова Анна Петровна", "Троицкий"],
      [problem("MUNICIPALITY", "AMBIGUOUS_MUNICIPALITY", { candidates: "Троицкий ГО; Троицкий МР" })],
    ),
    row(
      3,
      ["74-2022-0002", "Петров Иван", "Миасский ГО"],
      [problem("FULL_NAME", "PERSON_KNOWN", { count: "1" })],
    ),
  ],
});

const showImport = (answers: Record<string, unknown>) =>
  show(
    <Routes>
      <Route path="/register/imports/:id" element={<ImportPage />} />
      <Route path="/register/imports" element={<p>список</p>} />
    </Routes>,
    { answers, path: importPath("import_1") },
  );
const changed = (act: string, state: string) => ({
  [act]: {
    __typename: `${act[0]!.toUpperCase()}${act.slice(1)}Success`,
    registerImport: { __typename: "RegisterImport", id: "import_1", version: 4, state, progress: 0 },
  },
});

test("the list is there for the registrar alone", async () => {
  await show(<ImportsPage />);

  expect(screen.getByRole("heading", { level: 1 }).textContent).toContain("нет");
});

test("columns are guessed, changed by hand, and an order is named once for all rows", async () => {
  const { user, sent } = await showImport({
    RegisterImport: [anImport(), wrong],
    CheckRegisterImport: changed("checkRegisterImport", "CHECKED"),
  });
  expect(screen.getByLabelText<HTMLSelectElement>("Номер записи").value).toBe("1");

  await user.selectOptions(screen.getByLabelText("Муниципалитет"), "3");
  await user.type(screen.getByLabelText("Один номер на все строки"), "01/315");
  await user.click(screen.getByRole("button", { name: "Проверить строки" }));

  expect(sent.find(({ operation }) => operation === "CheckRegisterImport")).toMatchObject({
    variables: {
      input: {
        importId: "import_1",
        version: 3,
        fields: [
          { field: "REGISTRATION_NO", column: 1 },
          { field: "FULL_NAME", column: 2 },
          { field: "MUNICIPALITY", column: 3 },
          { field: "ORDER_NUMBER", shared: "01/315" },
        ],
      },
    },
  });
  expect(await screen.findByText(/В 2 строках есть замечания/)).toBeDefined();
});

test("a column that is missing is told at its field", async () => {
  const { user } = await showImport({
    RegisterImport: anImport(),
    CheckRegisterImport: {
      checkRegisterImport: {
        __typename: "InvalidInput",
        message: "…",
        problems: [
          { __typename: "InputProblem", path: "CATEGORY", code: "REQUIRED", values: [], message: "…" },
        ],
      },
    },
  });

  await user.click(screen.getByRole("button", { name: "Проверить строки" }));
  expect(await screen.findByRole("link", { name: "Категория: Заполните это поле." })).toBeDefined();
});

test("R76 R77 each problem is told by row and column with what helps, and a row is decided by hand", async () => {
  const { user, sent } = await showImport({
    RegisterImport: wrong,
    DecideImportRows: changed("decideImportRows", "CHECKED"),
  });
  const [, first, second] = screen.getAllByRole("row");

  expect(first!.textContent).toContain("Иванова Анна Петровна");
  expect(first!.textContent).toContain("Добавьте тип муниципалитета: Троицкий ГО; Троицкий МР.");
  expect(screen.queryByRole("button", { name: "Внести в реестр" })).toBeNull();
  expect(within(first!).queryByRole("button", { name: /однофамилец/ })).toBeNull();
  expect(screen.getByRole("link", { name: /Скачать все замечания/ }).getAttribute("href")).toBe(
    "/files/imports/import_1/problems.xlsx",
  );
  await user.click(within(second!).getByRole("button", { name: "Строка 3: однофамилец" }));
  await user.click(within(first!).getByRole("button", { name: "Не переносить строку 2" }));
  expect(
    sent.flatMap(({ operation, variables }) =>
      operation === "DecideImportRows" ? [variables["input"]] : [],
    ),
  ).toMatchObject([
    { rows: [3], decision: "OTHER_PERSON" },
    { rows: [2], decision: "EXCLUDED" },
  ]);
});

test("rows are entered after one more question, and the bar tells how far it is", async () => {
  const ready = { state: "CHECKED", wrongCount: 0, viewerCanRun: true, viewerCannotRunReason: null };
  const { user } = await showImport({
    RegisterImport: [anImport(ready), anImport({ state: "RUNNING", progress: 1, viewerCanCheck: false })],
    RunRegisterImport: changed("runRegisterImport", "RUNNING"),
  });

  await user.click(screen.getByRole("button", { name: "Внести в реестр" }));
  await user.click(within(screen.getByRole("dialog")).getByRole("button", { name: "Внести в реестр" }));
  expect(await screen.findByText("1 из 3 строк")).toBeDefined();
});

test("what stands still can be begun anew", async () => {
  const { user, sent } = await showImport({
    RegisterImport: anImport({
      state: "UNDOING",
      isStalled: true,
      viewerCanCheck: false,
      viewerCanUndo: true,
    }),
    UndoRegisterImport: changed("undoRegisterImport", "UNDOING"),
  });

  await user.click(screen.getByRole("button", { name: "Начать заново" }));
  expect(sent.some(({ operation }) => operation === "UndoRegisterImport")).toBe(true);
});

test("it is not taken back while something rests on it, and says what", async () => {
  const { user, sent } = await showImport({
    RegisterImport: anImport({
      state: "DONE",
      doneAt: "2026-11-26T08:00:00.000Z",
      institutionCount: 2,
      viewerCanCheck: false,
      viewerCanUndo: true,
      viewerCanDiscard: false,
    }),
    ImportObstacles: {
      registerImportObstacles: [
        { __typename: "ImportObstacle", kind: "CHANGED", registrationNo: "74-2022-0001", rowNumber: 2 },
      ],
    },
  });
  expect(screen.getByText(/2 мест работы не было в справочнике/)).toBeDefined();

  await user.click(screen.getByRole("button", { name: "Отменить перенос" }));
  const dialog = await screen.findByRole("dialog", { name: "Отменить перенос нельзя" });
  expect(dialog.textContent).toContain("74-2022-0001 (строка 2): после переноса запись изменили");
  await user.click(within(dialog).getByRole("button", { name: "Оставить как есть" }));
  expect(sent.some(({ operation }) => operation === "UndoRegisterImport")).toBe(false);
});

test("R48 it is not told whose work keeps it from being taken back", async () => {
  const { user } = await showImport({
    RegisterImport: anImport({ state: "DONE", doneAt: "2026-11-26T08:00:00.000Z", viewerCanUndo: true }),
    ImportObstacles: {
      registerImportObstacles: [
        { __typename: "ImportObstacle", kind: "OTHER_WORK", registrationNo: null, rowNumber: null },
      ],
    },
  });

  await user.click(screen.getByRole("button", { name: "Отменить перенос" }));
  const dialog = await screen.findByRole("dialog", { name: "Отменить перенос нельзя" });
  expect(dialog.textContent).toContain("У кого-то из этой таблицы уже есть работа");
  expect(within(dialog).queryByRole("link")).toBeNull();
});

test("a table that is not in the register is removed after one more question", async () => {
  const { user } = await showImport({
    RegisterImport: anImport(),
    DiscardRegisterImport: {
      discardRegisterImport: { __typename: "DiscardRegisterImportSuccess", isDiscarded: true },
    },
  });

  await user.click(screen.getByRole("button", { name: "Удалить таблицу" }));
  await user.click(within(screen.getByRole("dialog")).getByRole("button", { name: "Удалить" }));
  expect(await screen.findByText("список")).toBeDefined();
});
