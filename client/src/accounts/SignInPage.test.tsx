import { screen } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { show } from "../app/testing/show";
import { RequestResetPage } from "./RequestResetPage";
import { SignInPage } from "./SignInPage";
import { SignUpPage } from "./SignUpPage";

const refused = (reason: string) => ({
  signIn: { __typename: "AccountRefused", message: "In English.", reason },
});

describe("the page to sign in", () => {
  test("sends what was typed, and a refusal keeps it", async () => {
    const { user, sent } = await show(<SignInPage />, {
      answers: { SignIn: refused("WRONG_EMAIL_OR_PASSWORD") },
    });

    await user.click(screen.getByLabelText("Электронная почта"));
    await user.paste("anna@school.example");
    await user.click(screen.getByLabelText("Пароль"));
    await user.paste("Мел и доска");
    await user.click(screen.getByRole("button", { name: "Войти" }));

    expect(screen.getByRole("alert").textContent).toContain("Адрес или пароль не подходит");
    expect(sent[0]!.variables["input"]).toMatchObject({
      email: "anna@school.example",
      password: "Мел и доска",
    });
    expect(screen.getByLabelText<HTMLInputElement>("Электронная почта").value).toBe("anna@school.example");
  });

  test("shows the password only when asked", async () => {
    const { user } = await show(<SignInPage />);
    const field = screen.getByLabelText<HTMLInputElement>("Пароль");
    expect(field.type).toBe("password");

    await user.click(screen.getByRole("button", { name: "Показать пароль" }));

    expect(field.type).toBe("text");
  });

  test("leads to sign-up and to a new password", async () => {
    await show(<SignInPage />);

    expect(screen.getByRole("link", { name: "Зарегистрироваться" }).getAttribute("href")).toBe("/sign-up");
    expect(screen.getByRole("link", { name: "Забыли пароль?" }).getAttribute("href")).toBe("/reset");
  });
});

describe("the page to sign up", () => {
  const page = {
    municipalities: [{ __typename: "Municipality", id: "municipality_1", nameRu: "Миасский ГО" }],
    consentTexts: [
      { __typename: "ConsentText", id: "consenttext_1", kind: "PROCESSING", bodyRu: "Первое.\n\nВторое." },
    ],
  };

  test("R02 R31 sends name, municipality, role and the ticked edition, then tells of the letter", async () => {
    const { user, sent } = await show(<SignUpPage />, {
      answers: {
        SignUpPage: page,
        SignUp: { signUp: { __typename: "SignUpSuccess", at: "2026-11-25T08:00:00.000Z" } },
      },
    });

    const fill = async (label: string, text: string) => {
      await user.click(screen.getByLabelText(label));
      await user.paste(text);
    };
    await fill("Фамилия", "Смирнова");
    await fill("Имя", "Анна");
    await user.selectOptions(screen.getByLabelText("Муниципалитет"), "Миасский ГО");
    await fill("Кем вы работаете", "педагог");
    await fill("Электронная почта", "anna@school.example");
    await fill("Пароль", "Мел и доска, 1986");
    await user.click(screen.getByRole("checkbox"));
    await user.click(screen.getByRole("button", { name: "Зарегистрироваться" }));

    expect(sent.at(-1)!.variables["input"]).toMatchObject({
      surname: "Смирнова",
      patronymic: null,
      municipalityId: "municipality_1",
      consentTextId: "consenttext_1",
      locale: "RU",
    });
    expect(screen.getByText(/Письмо отправлено на anna@school.example/)).toBeTruthy();
  });

  test("R02 without the tick sends no edition and shows what is missing at its place", async () => {
    const problem = { path: "consentTextId", code: "CONSENT_NEEDED", values: [], message: "In English." };
    const { user, sent } = await show(<SignUpPage />, {
      answers: {
        SignUpPage: page,
        SignUp: {
          signUp: {
            __typename: "InvalidInput",
            message: "In English.",
            problems: [{ __typename: "InputProblem", ...problem }],
          },
        },
      },
    });

    await user.click(screen.getByRole("button", { name: "Зарегистрироваться" }));

    expect(sent.at(-1)!.variables["input"]).toMatchObject({ consentTextId: null });
    expect(screen.getByRole("alert").textContent).toContain("Без этого согласия");
  });
});

describe("the page for a forgotten password", () => {
  test("T11 says the same whether the address has an account or not", async () => {
    const { user } = await show(<RequestResetPage />, {
      answers: {
        RequestPasswordReset: {
          requestPasswordReset: { __typename: "RequestPasswordResetSuccess", at: "2026-11-25T08:00:00.000Z" },
        },
      },
    });

    await user.type(screen.getByLabelText("Электронная почта"), "anna@school.example");
    await user.click(screen.getByRole("button", { name: "Отправить письмо" }));

    expect(screen.getByText(/Письмо отправлено на anna@school.example/)).toBeTruthy();
  });
});
