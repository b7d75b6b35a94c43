import { act, screen, within } from "@testing-library/react";
import { Route, Routes } from "react-router";
import { expect, test } from "vitest";
import { show } from "../app/testing/show";
import { GroupPage } from "./GroupPage";
import { NewGroupPage } from "./NewGroupPage";

const direction = (code: string) => ({
  __typename: "Direction",
  id: `direction_${code}`,
  code,
  nameRu: `Система ${code}`,
});
const aGroup = (given: object = {}) => ({
  __typename: "ProjectGroup",
  id: "group_1",
  version: 3,
  code: "ММПГ-2",
  year: 2022,
  title: "Управленческий цикл МСОКО",
  topic: "Модельная структура",
  level: "INTER_MUNICIPAL",
  state: "FORMING",
  memberCount: 1,
  assignmentBasis: null,
  regulationBasis: null,
  viewerCanCompose: false,
  viewerCanCreateDocument: false,
  viewerCanArrange: false,
  viewerCanApprove: false,
  viewerCanStartWork: false,
  lead: { __typename: "Person", id: "p1", fullName: null },
  municipality: { __typename: "Municipality", id: "m1", nameRu: "Миасский ГО" },
  continues: null,
  approvalOrder: null,
  conceptDocuments: [{ __typename: "ConceptDocument", id: "c1", number: 1, titleRu: "Концепция РСОКО" }],
  products: [
    {
      __typename: "PlannedProduct",
      id: "pr1",
      version: 2,
      title: "Модельная структура",
      kind: "MODEL_SOLUTION",
      dueOn: null,
      viewerCanCreateDocument: false,
      directions: [direction("1.2")],
      document: { __typename: "ModelDocument", id: "document_1", code: "MD-2022-003" },
    },
  ],
  microGroups: [],
  memberships: null,
  ...given,
});
const member = {
  __typename: "GroupMembership",
  id: "membership_1",
  version: 1,
  role: "MEMBER",
  fromOn: "2022-02-01",
  toOn: null,
  person: { __typename: "Person", id: "p2", fullName: "Орлова Татьяна", municipality: null },
  microGroup: null,
};
const memberships = {
  __typename: "GroupMembershipConnection",
  nodes: [member],
  pageInfo: { __typename: "PageInfo", hasNextPage: false, endCursor: null },
  total: { __typename: "Total", count: 1, exact: true },
};
const newGroup = {
  conceptDocuments: [
    { __typename: "ConceptDocument", id: "c1", number: 1, titleRu: "Концепция РСОКО" },
    { __typename: "ConceptDocument", id: "c6", number: 6, titleRu: "Концепция МСОКО" },
  ],
  groups: { __typename: "ProjectGroupConnection", nodes: [] },
};
const shown = (group: object, answers: object = {}) =>
  show(
    <Routes>
      <Route path="/groups/:id" element={<GroupPage />} />
    </Routes>,
    {
      answers: { Group: { group, directions: [direction("1.2"), direction("2.4")] }, ...answers },
      path: "/groups/group_1",
    },
  );

test("the public reads what a group is and makes, and nobody's name", async () => {
  await shown(aGroup());

  expect(screen.getByText("Миасский ГО")).toBeTruthy();
  expect(screen.getByText("1. Концепция РСОКО")).toBeTruthy();
  expect(screen.getByRole("rowheader", { name: "Модельная структура" })).toBeTruthy();
  expect(screen.queryByRole("heading", { name: "Участники" })).toBeNull();
  expect(screen.queryByRole("button", { name: "Добавить участника" })).toBeNull();
});

test("a coordinator ends a membership with the day, and hears why not", async () => {
  const group = aGroup({
    viewerCanCompose: true,
    viewerCanCreateDocument: true,
    viewerCanArrange: true,
    memberships,
  });
  const { user, sent } = await shown(group, {
    EndMembership: { endMembership: { __typename: "GroupRefused", reason: "IS_LEAD", message: "…" } },
  });

  await user.click(screen.getByRole("button", { name: "Изменить: Орлова Татьяна" }));
  const dialog = within(screen.getByRole("dialog", { name: "Орлова Татьяна" }));
  await user.type(dialog.getByLabelText("Последний день участия"), "2022-04-30");
  await user.click(dialog.getByRole("button", { name: "Завершить участие" }));

  expect(sent.at(-1)!.variables).toMatchObject({
    input: { membershipId: "membership_1", version: 1, toOn: "2022-04-30" },
  });
  expect(dialog.getByText(/Сначала назначьте другого/)).toBeTruthy();
});

test("a new group is sent whole, and its problems stand at their fields", async () => {
  const wrong = { path: "code", code: "DUPLICATE", values: [], message: "…" };
  const { user, sent } = await show(<NewGroupPage />, {
    answers: {
      NewGroup: newGroup,
      CreateGroup: {
        createGroup: {
          __typename: "InvalidInput",
          message: "…",
          problems: [{ __typename: "InputProblem", ...wrong }],
        },
      },
    },
  });

  await user.type(screen.getByLabelText("Шифр"), "ММПГ-2");
  await user.click(screen.getByRole("checkbox", { name: "1. Концепция РСОКО" }));
  await user.click(screen.getByRole("button", { name: "Создать группу" }));

  expect(sent.at(-1)!.variables).toMatchObject({
    input: { code: "ММПГ-2", conceptNumbers: [1], leadId: "" },
  });
  expect(screen.getByLabelText("Шифр").getAttribute("aria-invalid")).toBe("true");
});

test("R45 an officer who is a member hears who registers the order, and nothing typed is lost", async () => {
  const { user, sent } = await shown(aGroup({ viewerCanApprove: true }), {
    ApproveGroups: { approveGroups: { __typename: "GroupRefused", reason: "OWN_GROUP", message: "…" } },
  });

  await user.type(screen.getByLabelText("Номер"), "01/315");
  await user.type(screen.getByLabelText("Дата"), "2022-03-01");
  await user.click(screen.getByRole("button", { name: "Зарегистрировать приказ" }));

  expect(sent.at(-1)!.variables).toMatchObject({
    input: { groupIds: ["group_1"], number: "01/315", on: "2022-03-01", fileId: null, isFilePublic: false },
  });
  expect(screen.getByRole("alert").textContent).toContain("должен зарегистрировать другой сотрудник");
  expect(screen.getByLabelText<HTMLInputElement>("Номер").value).toBe("01/315");
});

test("a member begins a document while one is free, and else reads whom to ask for another", async () => {
  const { unmount } = await shown(aGroup({ viewerCanCreateDocument: true }));
  expect(screen.getByRole("link", { name: "MD-2022-003" }).getAttribute("href")).toBe(
    "/documents/document_1",
  );
  expect(screen.queryByRole("link", { name: "Начать документ" })).toBeNull();
  expect(screen.getByText(/попросите координатора/)).toBeTruthy();
  unmount();

  const [product] = aGroup().products;
  const free = { ...product, document: null, viewerCanCreateDocument: true };
  await shown(aGroup({ viewerCanCreateDocument: true, products: [free] }));
  expect(screen.getByRole("link", { name: "Начать документ" }).getAttribute("href")).toBe(
    "/groups/group_1/documents/new",
  );
});

const coordinated = (given: object = {}) =>
  aGroup({
    viewerCanCompose: true,
    lead: { __typename: "Person", id: "p1", fullName: "Кузнецова Мария" },
    ...given,
  });

test("R84 whoever is second to change a group reads both versions, loses nothing and chooses", async () => {
  const { user, sent } = await shown(coordinated(), {
    NewGroup: newGroup,
    UpdateGroup: [
      {
        updateGroup: {
          __typename: "StaleVersion",
          message: "…",
          changedAt: "2022-03-01T06:00:00Z",
          stored: { ...coordinated({ version: 5, title: "Название другого" }) },
        },
      },
      { updateGroup: { __typename: "GroupRefused", reason: "LEADS_ANOTHER_GROUP", message: "…" } },
    ],
  });

  await act(() => user.click(screen.getByRole("button", { name: "Изменить сведения" })));
  const dialog = within(screen.getByRole("dialog", { name: "Сведения о группе" }));
  await user.clear(dialog.getByLabelText("Название"));
  await user.type(dialog.getByLabelText("Название"), "Моё название");
  await user.click(dialog.getByRole("checkbox", { name: "6. Концепция МСОКО" }));
  await user.click(dialog.getByRole("button", { name: "Сохранить" }));

  expect(sent.at(-1)!.variables).toMatchObject({
    input: { groupId: "group_1", version: 3, year: 2022, title: "Моё название", conceptNumbers: [1, 6] },
  });
  expect(dialog.getByText("Название другого")).toBeTruthy();
  expect(dialog.getByLabelText<HTMLInputElement>("Название").value).toBe("Моё название");

  await user.click(dialog.getByRole("button", { name: "Оставить мой" }));
  expect(sent.at(-1)!.variables).toMatchObject({ input: { version: 5, title: "Моё название" } });
  expect(dialog.getByText(/уже руководит группой этого года/)).toBeTruthy();
});

test("R84 the stored version of a planned document can be taken over", async () => {
  const { user, sent } = await shown(coordinated(), {
    UpdateProduct: {
      updateProduct: {
        __typename: "StaleVersion",
        message: "…",
        changedAt: null,
        stored: {
          __typename: "PlannedProduct",
          id: "pr1",
          version: 7,
          title: "Название другого",
          kind: "ROADMAP",
          dueOn: "2022-08-01",
          directions: [direction("2.4")],
        },
      },
    },
  });

  await user.click(screen.getByRole("button", { name: "Изменить: Модельная структура" }));
  const dialog = within(screen.getByRole("dialog", { name: "Запланированный документ" }));
  expect(dialog.getByText(/MD-2022-003/)).toBeTruthy();
  await user.click(dialog.getByRole("checkbox", { name: "2.4 Система 2.4" }));
  await user.click(dialog.getByRole("button", { name: "Сохранить" }));
  expect(sent.at(-1)!.variables).toMatchObject({
    input: { productId: "pr1", version: 2, directionCodes: ["1.2", "2.4"], dueOn: null },
  });

  await user.click(dialog.getByRole("button", { name: "Взять сохранённый" }));
  expect(dialog.getByLabelText<HTMLInputElement>("Название").value).toBe("Название другого");
  await user.click(dialog.getByRole("button", { name: "Сохранить" }));
  expect(sent.at(-1)!.variables).toMatchObject({ input: { version: 7, directionCodes: ["2.4"] } });
});

test("R56 another lead is appointed by name, and a refusal says what to do", async () => {
  const { user, sent } = await shown(coordinated(), {
    PersonPicker: {
      people: {
        __typename: "PersonConnection",
        nodes: [{ __typename: "Person", id: "p9", fullName: "Орлов Пётр", municipality: null }],
      },
    },
    AppointLead: {
      appointLead: { __typename: "GroupRefused", reason: "LEADS_ANOTHER_GROUP", message: "…" },
    },
  });

  await user.click(screen.getByRole("button", { name: "Назначить другого руководителя" }));
  const dialog = within(screen.getByRole("dialog", { name: "Назначить другого руководителя" }));
  expect(dialog.getByText(/Кузнецова Мария/)).toBeTruthy();
  await user.type(dialog.getByRole("combobox", { name: "Новый руководитель" }), "Орл");
  await user.click(await screen.findByRole("option", { name: /Орлов Пётр/ }));
  await user.click(dialog.getByRole("button", { name: "Назначить" }));

  expect(sent.at(-1)!.variables).toMatchObject({
    input: { groupId: "group_1", version: 3, personId: "p9" },
  });
  expect(dialog.getByText(/Выберите другого/)).toBeTruthy();
});
