import { screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { CabinetPage } from "./CabinetPage";
import { show } from "./testing/show";

const school = { __typename: "Institution", id: "institution_1", nameRu: "Школа № 7", state: "UNCONFIRMED" };
const profile = {
  __typename: "Profile",
  id: "person_1",
  version: 3,
  surname: "Волкова",
  givenName: "Анна",
  patronymic: null,
  fullName: "Волкова Анна",
  phone: "+7 900 123-45-67",
  occupation: "завуч",
  confirmedAt: null,
  isConfirmationDue: true,
  publicFields: [] as string[],
  employments: [
    {
      __typename: "Employment",
      id: "employment_1",
      version: 1,
      position: "учитель",
      fromOn: "2020-09-01",
      toOn: null,
      isMain: true,
      isEnteredAsMain: true,
      share: 1,
      isConfirmed: true,
      institution: school,
    },
  ],
  consents: [],
};
const viewer = {
  __typename: "Viewer",
  id: "account_1",
  email: "anna@school.example",
  locale: "RU",
  hasShortcuts: true,
  isExpert: true,
  expertWork: { __typename: "ExpertWork", entry: { __typename: "RegisterEntry", id: "entry_1" } },
  availability: null,
  sessions: [
    {
      __typename: "Session",
      id: "session_1",
      device: "Firefox, Windows",
      openedAt: "2026-11-25T08:00:00.000Z",
      isThis: true,
    },
    {
      __typename: "Session",
      id: "session_2",
      device: "Chrome, Android",
      openedAt: "2026-11-24T08:00:00.000Z",
      isThis: false,
    },
  ],
  profile,
};
const CabinetPageAnswer = {
  consentTexts: [
    { __typename: "ConsentText", id: "consenttext_2", kind: "DISSEMINATION", bodyRu: "Разрешаю." },
  ],
  viewer,
};
const open = (answers: object = {}) =>
  show(<CabinetPage />, { answers: { CabinetPage: CabinetPageAnswer, ...answers } });
const part = (name: string) => within(screen.getByRole("region", { name }));

describe("the cabinet", () => {
  test("the yearly confirmation is given with the version that was looked at", async () => {
    const { user, sent } = await open({
      ConfirmProfile: {
        confirmProfile: {
          __typename: "ConfirmProfileSuccess",
          viewer: {
            ...viewer,
            profile: { ...profile, confirmedAt: "2026-11-26T07:00:00.000Z", isConfirmationDue: false },
          },
        },
      },
    });
    const section = part("Ежегодное подтверждение");
    expect(section.getByText("Ещё не подтверждено")).toBeTruthy();
    await user.click(section.getByRole("button", { name: "Всё верно" }));

    expect(sent.at(-1)).toMatchObject({ operation: "ConfirmProfile", variables: { input: { version: 3 } } });
    expect(await section.findByText(/Подтверждено 26.ноября.2026/)).toBeTruthy();
    expect(section.queryByRole("button")).toBeNull();
  });

  test("a copy of one's own data is a file", async () => {
    await open();

    const link = part("Мои данные").getByRole("link", { name: "Скачать копию (JSON)" });
    expect(link.getAttribute("href")).toBe("/files/own-data.json");
  });

  test("shows person, work, availability and sessions, each in its part", async () => {
    await open();

    expect(part("Обо мне").getByLabelText<HTMLInputElement>("Фамилия").value).toBe("Волкова");
    expect(part("Место работы").getByText("организация проверяется")).toBeTruthy();
    expect(part("Занятость").getByLabelText<HTMLInputElement>("Заданий одновременно").value).toBe("3");
    expect(part("Где вы вошли").getByText("это устройство")).toBeTruthy();
  });

  test("R02 shows the public card as it would look before anything is agreed to, and sends the ticks alone", async () => {
    const given = { ...profile, publicFields: ["NAME"] };
    const { user, sent } = await open({
      GiveDisseminationConsent: {
        giveDisseminationConsent: {
          __typename: "GiveDisseminationConsentSuccess",
          viewer: { ...viewer, profile: given },
        },
      },
    });
    const card = within(screen.getByRole("region", { name: "Карточка, какой её увидят все" }));
    expect(card.getByText("Имя не показано")).toBeTruthy();

    await user.click(screen.getByRole("checkbox", { name: "Фамилия, имя, отчество" }));

    expect(card.getByText("Волкова Анна")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Согласиться на отмеченное" }));
    expect(sent.at(-1)!.variables["input"]).toMatchObject({ textId: "consenttext_2", fields: ["NAME"] });
  });

  test("R42 keeps when the expert is away", async () => {
    const { user, sent } = await open({
      SetAvailability: {
        setAvailability: {
          __typename: "SetAvailabilitySuccess",
          viewer: {
            ...viewer,
            availability: {
              __typename: "Availability",
              id: "availability_1",
              version: 1,
              awayFromOn: null,
              awayToOn: null,
              maxConcurrent: 1,
            },
          },
        },
      },
    });
    const field = part("Занятость").getByLabelText("Заданий одновременно");
    await user.clear(field);
    await user.type(field, "1");
    await user.click(part("Занятость").getByRole("button", { name: "Сохранить" }));

    expect(sent.at(-1)!.variables["input"]).toMatchObject({ version: null, maxConcurrent: 1 });
    expect(part("Занятость").getByText(/Уже принятые задания остаются/)).toBeTruthy();
  });

  test("R91 finds an employer by typing and adds the post", async () => {
    const { user, sent } = await open({
      FindInstitutions: {
        institutions: {
          __typename: "InstitutionConnection",
          nodes: [
            {
              ...school,
              municipality: { __typename: "Municipality", id: "municipality_1", nameRu: "Миасский ГО" },
            },
          ],
          total: { __typename: "Total", count: 1, exact: true },
        },
      },
      AddEmployment: { addEmployment: { __typename: "AddEmploymentSuccess", viewer } },
    });
    await user.click(screen.getByRole("button", { name: "Добавить место работы" }));
    const work = part("Место работы");
    await user.click(work.getByLabelText("Организация"));
    await user.paste("школа");
    await user.click(await work.findByRole("button", { name: /^Школа № 7/ }));
    await user.click(work.getByLabelText("Должность"));
    await user.paste("завуч");
    await user.type(work.getByLabelText("Первый день работы"), "2024-09-01");
    await user.click(screen.getByRole("button", { name: "Добавить" }));

    expect(sent.at(-1)!.variables["input"]).toMatchObject({
      institutionId: "institution_1",
      position: "завуч",
      share: 1,
    });
  });

  test("R91 corrects a post: a stale form shows both versions and keeps what was typed", async () => {
    const { user, sent } = await open({
      ChangeEmployment: [
        {
          changeEmployment: {
            __typename: "StaleVersion",
            message: "…",
            changedAt: "2026-11-25T08:00:00.000Z",
            stored: { ...profile.employments[0], version: 4, position: "методист" },
          },
        },
        {
          changeEmployment: {
            __typename: "InvalidInput",
            message: "…",
            problems: [
              {
                __typename: "InputProblem",
                path: "toOn",
                code: "BEFORE_BEGINNING",
                values: [],
                message: "…",
              },
            ],
          },
        },
      ],
    });
    const work = part("Место работы");
    await user.click(work.getByRole("button", { name: "Исправить: Школа № 7, учитель" }));
    expect(work.getByText(/регистратору придётся подтвердить/i)).toBeTruthy();
    await user.clear(work.getByLabelText("Должность"));
    await user.type(work.getByLabelText("Должность"), "завуч");
    await user.type(work.getByLabelText(/^Последний день работы/), "2019-05-31");
    await user.click(work.getByRole("button", { name: "Сохранить" }));

    expect(sent.at(-1)!.variables["input"]).toMatchObject({
      employmentId: "employment_1",
      institutionId: "institution_1",
      version: 1,
      position: "завуч",
      toOn: "2019-05-31",
      isMain: true,
    });
    expect(work.getByText("методист")).toBeTruthy();
    expect(work.getByLabelText<HTMLInputElement>("Должность").value).toBe("завуч");

    await user.click(work.getByRole("button", { name: "Оставить мой" }));
    expect(sent.at(-1)!.variables["input"]).toMatchObject({ version: 4, position: "завуч" });
    expect(work.getByRole("link", { name: /^Последний день работы: / })).toBeTruthy();
  });
});
