import { screen, within } from "@testing-library/react";
import { Route, Routes } from "react-router";
import { describe, expect, test } from "vitest";
import { show } from "../app/testing/show";
import { DocumentDeskPage } from "./DocumentDeskPage";

const person = (id: string, fullName: string, place: string) => ({
  __typename: "Person",
  id,
  fullName,
  municipality: { __typename: "Municipality", id: `municipality_${place}`, nameRu: place },
});

const document = (rounds: object[], given: object = {}) => ({
  document: {
    __typename: "ModelDocument",
    id: "document_1",
    code: "MD-2022-003",
    title: "Модельная структура управленческого цикла",
    state: "DISCUSSION_CLOSED",
    dueAt: null,
    hasFailedRound: false,
    viewerCanAppointCoordinator: false,
    currentVersion: { __typename: "DocumentVersion", id: "version_1", number: 1 },
    group: { __typename: "ProjectGroup", id: "group_2", title: "ММПГ-2" },
    rounds,
    ...given,
  },
});

const preview = {
  panelPreview: {
    __typename: "PanelPreview",
    viewerCanOpenRound: true,
    eligibleCount: 1,
    municipalityCount: 1,
    leastReviewCount: 3,
    leastMunicipalityCount: 2,
    reserveCount: 3,
    responseWorkingDays: 3,
    leastCarriedOverCount: 0,
    eligible: [
      {
        __typename: "JudgedExpert",
        load: 1,
        isCarriedOver: false,
        person: person("person_v", "Волков Игорь Петрович", "Саткинский МР"),
      },
    ],
    leftOut: [
      {
        __typename: "JudgedExpert",
        reasons: ["FORMER_AUTHOR"],
        waivableConflicts: [],
        person: person("person_o", "Орлова Тамара Сергеевна", "Ашинский МР"),
      },
      {
        __typename: "JudgedExpert",
        reasons: ["JOINT_PUBLICATION"],
        waivableConflicts: [{ __typename: "WaivableConflict", id: "conflict_1", note: "сборник 2021 года" }],
        person: person("person_k", "Крылова Нина Олеговна", "Увельский МР"),
      },
    ],
  },
};

const rubrics = {
  rubrics: [
    {
      __typename: "Rubric",
      id: "rubric_1",
      titleRu: "Экспертный лист",
      edition: 1,
      isRetired: false,
      scaleMax: 5,
      passPercent: 70,
      criteria: [{ __typename: "Criterion", key: "c1", nameRu: "Применимость" }],
    },
  ],
};

const page = (
  <Routes>
    <Route path="/desk/documents/:id" element={<DocumentDeskPage />} />
  </Routes>
);
const path = "/desk/documents/document_1";

const assignment = (letter: string, name: string, given: object) => ({
  __typename: "ReviewAssignment",
  id: `assignment_${letter}`,
  letter,
  role: "REVIEWER",
  state: "SUBMITTED",
  isOverdue: false,
  respondBy: null,
  dueAt: "2099-06-20T19:00:00Z",
  reason: null,
  returnedAt: null,
  scoredCount: 6,
  criterionCount: 6,
  expert: person(`person_${letter}`, name, "Саткинский МР"),
  review: {
    __typename: "Review",
    id: `review_${letter}`,
    verdict: "APPROVE",
    totalPercent: 80,
    isDraft: false,
  },
  ...given,
});

const running = (given: object = {}) => ({
  __typename: "ExpertiseRound",
  id: "round_1",
  number: 1,
  version: 4,
  state: "REVIEWING",
  phase: "RUNNING",
  dueOn: "2022-06-20",
  blindMode: "SINGLE_BLIND",
  conclusion: null,
  isLast: false,
  furtherRoundReason: null,
  viewerCanAllowFurtherRound: false,
  rubric: {
    __typename: "RoundRubric",
    titleRu: "Экспертный лист",
    edition: 1,
    scaleMax: 5,
    passPercent: 70,
    criteria: [],
  },
  draw: null,
  viewerCanSendInvitations: false,
  viewerCanReplaceExpert: true,
  viewerCanConclude: true,
  viewerCanExtend: false,
  viewerCanAppointArbiter: false,
  viewerCanJoinRemarks: false,
  viewerCanSign: false,
  joinedRemarks: null,
  remarks: null,
  draftConclusion: null,
  document: { __typename: "ModelDocument", id: "document_1" },
  progress: {
    __typename: "RoundProgress",
    reviewCount: 3,
    seatedCount: 3,
    acceptedCount: 3,
    submittedCount: 3,
    completedCount: 2,
    lateCount: 0,
    extendedAt: null,
  },
  divergence: null,
  assignments: [
    assignment("А", "Волков Игорь Петрович", {}),
    assignment("Б", "Гордеева Анна Львовна", { state: "COMPLETED" }),
    assignment("В", "Дёмин Павел Ильич", { state: "COMPLETED" }),
  ],
  ...given,
});

describe("a document on the desk", () => {
  test("sets a round up: criteria, then who may be drawn and who may not and why, then the draw", async () => {
    const { user, sent } = await show(page, {
      path,
      answers: {
        DocumentDeskPage: document([]),
        RoundRubrics: rubrics,
        PanelPreview: preview,
        OpenRound: { openRound: { __typename: "RoundRefused", message: "…", reason: "TOO_FEW_EXPERTS" } },
      },
    });

    await user.click(await screen.findByText("Далее: отбор"));
    expect(screen.getByText("В жеребьёвке участвует 1 эксперт")).toBeTruthy();
    expect(screen.getByText(/недавно состоял в группе разработчиков — 1/)).toBeTruthy();
    expect(screen.getByText(/Орлова Тамара Сергеевна, Ашинский МР/)).toBeTruthy();
    await user.click(screen.getByText("Провести жеребьёвку"));

    expect(sent.at(-1)).toMatchObject({
      operation: "OpenRound",
      variables: {
        input: { documentId: "document_1", rubricId: "rubric_1", reviewCount: 3, blindMode: "SINGLE_BLIND" },
      },
    });
    expect(await screen.findByText(/Подходящих экспертов мало/)).toBeTruthy();
  });

  test("opens no round when the document is past its expertise: its state and its papers stand there", async () => {
    await show(page, {
      path,
      answers: {
        DocumentDeskPage: document([], { state: "RECOMMENDED" }),
        RoundRubrics: rubrics,
        PanelPreview: { panelPreview: { ...preview.panelPreview, viewerCanOpenRound: false } },
      },
    });

    expect(await screen.findByText("Рекомендован к утверждению")).toBeTruthy();
    expect(screen.queryByText("Далее: отбор")).toBeNull();
    expect(screen.getByRole("link", { name: "Открыть материалы документа" }).getAttribute("href")).toBe(
      "/documents/document_1/publication",
    );
  });

  test("waives a joint publication with a reason", async () => {
    const { user, sent } = await show(page, {
      path,
      answers: {
        DocumentDeskPage: document([]),
        RoundRubrics: rubrics,
        PanelPreview: preview,
        WaiveConflict: {
          waiveConflict: {
            __typename: "WaiveConflictSuccess",
            document: { __typename: "ModelDocument", id: "document_1" },
          },
        },
      },
    });
    await user.click(await screen.findByText("Далее: отбор"));
    await user.click(screen.getByText("Снять препятствие"));
    await user.type(screen.getByLabelText(/Почему это не мешает/), "Разные разделы");
    await user.click(within(screen.getByRole("dialog")).getByRole("button", { name: "Снять препятствие" }));

    expect(sent.some(({ operation }) => operation === "WaiveConflict")).toBe(true);
  });

  test("accepts a submitted review of a running round", async () => {
    const { user, sent } = await show(page, {
      path,
      answers: {
        DocumentDeskPage: document([running()]),
        AcceptReview: { acceptReview: { __typename: "RoundRefused", message: "…", reason: "NOT_SUBMITTED" } },
      },
    });

    expect(
      screen.getByText(/Приняли задание: 3 из 3. Экспертных листов получено: 3, принято: 2/),
    ).toBeTruthy();
    await user.click(screen.getByText("Принять лист"));
    expect(sent.at(-1)).toMatchObject({ variables: { input: { assignmentId: "assignment_А" } } });
    expect(await screen.findByText(/Лист ещё не получен/)).toBeTruthy();
  });

  test("asks for an arbiter where the reviews diverge", async () => {
    await show(page, {
      path,
      answers: {
        DocumentDeskPage: document([
          running({
            state: "ARBITRATION",
            viewerCanAppointArbiter: true,
            divergence: {
              __typename: "RoundDivergence",
              spreadPercent: 40,
              limitPercent: 25,
              grounds: ["SPREAD"],
            },
          }),
        ]),
      },
    });

    expect(screen.getByText(/разошлись на 40\s% от максимума при допустимых 25\s%/)).toBeTruthy();
    expect(screen.getByText("Выбрать арбитра жеребьёвкой")).toBeTruthy();
  });

  test("R45 has a coordinator of its own appointed where none is free, and says why one is refused", async () => {
    const withoutCoordinator = document([], { viewerCanAppointCoordinator: true });
    const { user, sent } = await show(page, {
      path,
      answers: {
        DocumentDeskPage: withoutCoordinator,
        RoundRubrics: rubrics,
        PanelPreview: { panelPreview: null },
        PersonPicker: {
          people: {
            __typename: "PersonConnection",
            nodes: [person("person_n", "Новикова Елена Петровна", "Кыштымский ГО")],
          },
        },
        AppointCoordinator: [
          {
            appointCoordinator: {
              __typename: "RoundRefused",
              message: "…",
              reason: "COORDINATOR_IS_AUTHOR",
            },
          },
          {
            appointCoordinator: {
              __typename: "AppointCoordinatorSuccess",
              document: { ...withoutCoordinator.document, viewerCanAppointCoordinator: false },
            },
          },
        ],
      },
    });

    await user.type(screen.getByRole("combobox", { name: "Координатор этого документа" }), "Нов");
    await user.click(await screen.findByRole("option", { name: /Новикова/ }));
    await user.type(screen.getByLabelText("Основание"), "Приказ № 5 от 01.06.2022");
    await user.click(screen.getByRole("button", { name: "Назначить" }));
    expect(screen.getByRole("alert").textContent).toContain("тоже причастен к документу");
    expect(screen.getByLabelText<HTMLInputElement>("Основание").value).toBe("Приказ № 5 от 01.06.2022");

    await user.click(screen.getByRole("button", { name: "Назначить" }));
    expect(sent.at(-1)!.variables["input"]).toMatchObject({
      documentId: "document_1",
      personId: "person_n",
      basis: "Приказ № 5 от 01.06.2022",
    });
    expect(screen.getByText(/координатор этого документа — Новикова Елена Петровна/)).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Назначить" })).toBeNull();
  });

  test("4.3 warns in the last round, where the ministry's officer allows one more with a reason", async () => {
    const last = running({ isLast: true, viewerCanAllowFurtherRound: true });
    const wrong = { path: "reason", code: "REQUIRED", values: [], message: "…" };
    const { user, sent } = await show(page, {
      path,
      answers: {
        DocumentDeskPage: document([last]),
        AllowFurtherRound: [
          {
            allowFurtherRound: {
              __typename: "InvalidInput",
              message: "…",
              problems: [{ __typename: "InputProblem", ...wrong }],
            },
          },
          {
            allowFurtherRound: {
              __typename: "AllowFurtherRoundSuccess",
              round: {
                ...last,
                viewerCanAllowFurtherRound: false,
                furtherRoundReason: "Замечания устранимы.",
              },
            },
          },
        ],
      },
    });
    expect(screen.getByText(/последний по регламенту/)).toBeTruthy();

    await user.click(screen.getByRole("button", { name: "Разрешить ещё один раунд" }));
    const dialog = within(screen.getByRole("dialog"));
    await user.click(dialog.getByRole("button", { name: "Разрешить" }));
    expect(dialog.getByRole("link", { name: /^Причина: / })).toBeTruthy();
    await user.type(dialog.getByLabelText("Причина"), "Замечания устранимы.");
    await user.click(dialog.getByRole("button", { name: "Разрешить" }));

    expect(sent.at(-1)!.variables["input"]).toMatchObject({
      roundId: "round_1",
      reason: "Замечания устранимы.",
    });
    expect(screen.getByText(/разрешило ещё один раунд после этого: Замечания устранимы/)).toBeTruthy();
  });

  test("4.3 the coordinator reads in the last round that there is none after it, and has no button for it", async () => {
    await show(page, { path, answers: { DocumentDeskPage: document([running({ isLast: true })]) } });

    expect(screen.getByText(/последний по регламенту/)).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Разрешить ещё один раунд" })).toBeNull();
  });

  test("is not there for who may not see the document", async () => {
    await show(page, { path, answers: { DocumentDeskPage: { document: null } } });

    expect(screen.getByRole("heading", { level: 1 })).toBeTruthy();
    expect(screen.queryByText("MD-2022-003")).toBeNull();
  });
});
