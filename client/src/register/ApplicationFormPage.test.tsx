import { screen, waitFor } from "@testing-library/react";
import { Route, Routes } from "react-router";
import { beforeEach, expect, test } from "vitest";
import { show } from "../app/testing/show";
import { ApplicationFormPage } from "./ApplicationFormPage";

const questionnaire = {
  __typename: "Questionnaire",
  education: [
    {
      __typename: "EducationLine",
      level: "SPECIALIST",
      institution: "ЧГПУ",
      speciality: "История",
      documentNo: "1",
      issuedOn: "",
    },
  ],
  service: [],
  training: [],
  experience: "",
  isDisinterested: true,
  agreedText: null,
  publicFields: [],
};
const problem = (path: string, code: string) => ({
  __typename: "InputProblem",
  path,
  code,
  values: [],
  message: "…",
});
const application = {
  __typename: "ExpertApplication",
  id: "application_1",
  version: 1,
  savedAt: "2026-03-10T07:00:00.000Z",
  requestedCategory: null,
  directions: [],
  purpose: "INITIAL",
  state: "DRAFT",
  resubmitBy: null,
  viewerCanWrite: true,
  gaps: [],
  questionnaire,
  documents: [],
  problems: [problem("education.0.issuedOn", "REQUIRED"), problem("agreedText", "PROCESSING_CONSENT_NEEDED")],
  entry: null,
};
const texts = ["PROCESSING", "DISSEMINATION"].map((kind) => ({
  __typename: "ConsentText",
  id: `text_${kind}`,
  kind,
  bodyRu: `Текст ${kind}`,
}));
const data = {
  application,
  directions: [{ __typename: "Direction", id: "d1", code: "1.2", nameRu: "Условия", nameEn: "Conditions" }],
  consentTexts: texts,
  viewer: {
    __typename: "Viewer",
    id: "account_1",
    email: "anna@demo.invalid",
    profile: {
      __typename: "Profile",
      id: "person_1",
      fullName: "Смирнова Анна",
      phone: null,
      employments: [],
    },
  },
};
/** The server keeps what it is sent and counts versions. */
const saving = (variables: unknown) => {
  const { input } = variables as { input: { content: object; version: number } };
  return {
    saveApplication: {
      __typename: "SaveApplicationSuccess",
      application: {
        ...application,
        version: input.version + 1,
        questionnaire: { ...questionnaire, ...input.content },
        problems: [],
      },
    },
  };
};

beforeEach(() => localStorage.clear());

const open = (step: string, answers: object = {}) =>
  show(
    <Routes>
      <Route path="/application/:id/form" element={<ApplicationFormPage />} />
      <Route path="/application/:id" element={<p>Страница заявления</p>} />
    </Routes>,
    {
      path: `/application/application_1/form?step=${step}`,
      answers: { ApplicationForm: data, SaveApplication: saving, ...answers },
    },
  );

test("R02 names what is missing before it can be submitted, and leads to the very field", async () => {
  const { user } = await open("SUBMISSION");

  expect(screen.getByRole("button", { name: "Подать заявление на проверку" }).hasAttribute("disabled")).toBe(
    true,
  );
  await user.click(screen.getByRole("link", { name: "Образование, Дата выдачи" }));
  expect(document.activeElement).toBe(screen.getByLabelText("Дата выдачи"));
  expect(screen.getByLabelText("Дата выдачи").getAttribute("aria-invalid")).toBe("true");
});

test("what is only missing is not held against somebody who is still writing", async () => {
  await open("EDUCATION");

  expect(screen.getByLabelText("Дата выдачи").getAttribute("aria-invalid")).toBeNull();
});

test("R02 shows the public card as it will look, apart from the consent to processing", async () => {
  const { user, sent } = await open("CONSENTS");
  const card = screen.getByRole("region", { name: /увид/ });
  expect(card.textContent).not.toContain("Смирнова");

  await user.click(screen.getByRole("checkbox", { name: "Фамилия, имя, отчество" }));
  expect(card.textContent).toContain("Смирнова Анна");
  await waitFor(() => expect(sent.at(-1)?.operation).toBe("SaveApplication"), { timeout: 3000 });
  expect(sent.at(-1)?.variables).toMatchObject({
    input: { version: 1, content: { publicFields: ["NAME"], agreedText: null } },
  });
});

test("what was typed is kept on this device while there is no connection", async () => {
  const { user, unmount } = await open("EXPERIENCE", { SaveApplication: new Error("offline") });
  await user.type(screen.getByLabelText(/^Знания, умения/), "Жюри");
  unmount();

  await open("EXPERIENCE");
  expect(screen.getByLabelText<HTMLTextAreaElement>(/^Знания, умения/).value).toBe("Жюри");
});

test("leads to the application's page when there is nothing to write any more", async () => {
  await open("EDUCATION", {
    ApplicationForm: { ...data, application: { ...application, viewerCanWrite: false } },
  });

  expect(screen.getByText("Страница заявления")).toBeDefined();
});
