import { screen, within } from "@testing-library/react";
import { Route, Routes } from "react-router";
import { expect, test } from "vitest";
import { show } from "../app/testing/show";
import { GroupPage } from "./GroupPage";
import { NewGroupPage } from "./NewGroupPage";

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
      title: "Модельная структура",
      kind: "MODEL_SOLUTION",
      dueOn: null,
      directions: [],
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
const shown = (group: object, answers: object = {}) =>
  show(
    <Routes>
      <Route path="/groups/:id" element={<GroupPage />} />
    </Routes>,
    { answers: { Group: { group }, ...answers }, path: "/groups/group_1" },
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
      NewGroup: {
        conceptDocuments: aGroup().conceptDocuments,
        groups: { __typename: "ProjectGroupConnection", nodes: [] },
      },
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
