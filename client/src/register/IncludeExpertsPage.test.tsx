import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { show } from "../app/testing/show";
import { IncludeExpertsPage } from "./IncludeExpertsPage";
import { InclusionForm } from "./InclusionForm";

const answers = {
  InclusionForm: {
    directions: [
      { __typename: "Direction", id: "d1", code: "1.2", nameRu: "Условия", nameEn: "Conditions" },
      { __typename: "Direction", id: "d2", code: "2.4", nameRu: "Результаты", nameEn: "Results" },
    ],
  },
  PersonPicker: {
    people: {
      __typename: "PersonConnection",
      nodes: [{ __typename: "Person", id: "p1", fullName: "Волков Пётр", municipality: null }],
    },
  },
};

test("is not there for anybody but the ministry's officer", async () => {
  await show(<IncludeExpertsPage />);

  expect(screen.queryByRole("button", { name: "Зарегистрировать приказ" })).toBeNull();
  expect(screen.getByRole("heading", { level: 1 }).textContent).toContain("нет");
});

test("R19 R20 sends order and expert, and shows at the expert's line that the entry is in force", async () => {
  const problem = { path: "experts.0.personId", code: "DUPLICATE", values: [], message: "…" };
  const { user, sent } = await show(<InclusionForm onDone={() => undefined} />, {
    answers: {
      ...answers,
      IncludeExperts: {
        includeExperts: {
          __typename: "InvalidInput",
          message: "…",
          problems: [{ __typename: "InputProblem", ...problem }],
        },
      },
    },
  });
  const send = screen.getByRole("button", { name: "Зарегистрировать приказ" });
  expect(send.hasAttribute("disabled")).toBe(true);

  await user.type(screen.getByLabelText("Номер"), "03/7");
  await user.type(screen.getByLabelText("Дата"), "2026-03-10");
  await user.type(screen.getByRole("combobox", { name: "Эксперт 1" }), "Вол");
  await user.click(await screen.findByRole("option", { name: "Волков Пётр" }));
  await user.selectOptions(screen.getByLabelText("Категория"), "LEADING");
  await user.click(screen.getByRole("checkbox", { name: "2.4 Результаты" }));
  await user.click(send);

  expect(sent.at(-1)).toMatchObject({
    operation: "IncludeExperts",
    variables: {
      input: {
        number: "03/7",
        on: "2026-03-10",
        experts: [{ personId: "p1", category: "LEADING", directionCodes: ["2.4"] }],
      },
    },
  });
  expect(screen.getByRole("combobox", { name: "Эксперт 1" }).getAttribute("aria-invalid")).toBe("true");
});

test("takes further experts and leaves them out again", async () => {
  const { user } = await show(<InclusionForm onDone={() => undefined} />, { answers });

  await user.click(screen.getByRole("button", { name: "Добавить ещё эксперта" }));
  expect(screen.getAllByRole("combobox", { name: /^Эксперт \d/ })).toHaveLength(2);
  await user.click(screen.getByRole("button", { name: "Убрать эксперта 2 из приказа" }));
  expect(screen.getAllByRole("combobox", { name: /^Эксперт \d/ })).toHaveLength(1);
});
