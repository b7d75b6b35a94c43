import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { ExpertPage } from "./ExpertPage";
import { show } from "./testing/show";

const work = {
  __typename: "ExpertWork",
  entry: {
    __typename: "RegisterEntry",
    id: "entry_1",
    registrationNo: "74-2024-0425",
    category: "SENIOR",
    state: "ACTIVE",
    validFromOn: "2024-04-15",
    validUntilOn: "2027-04-14",
    directions: [{ __typename: "Direction", id: "d1", code: "1.2", nameRu: "Школы", nameEn: "Schools" }],
    proof: { __typename: "EntryProof", index: 4 },
  },
  renewal: {
    __typename: "RenewalNeeds",
    completedReviewCount: 1,
    neededReviewCount: 2,
    missingReviewCount: 1,
    isAssessed: false,
    isTrained: true,
    lastOn: "2027-07-13",
  },
  openCount: 2,
  mostAtOnce: 3,
  years: [{ __typename: "WorkYear", year: 2026, documentCount: 1, reviewCount: 2, hours: 8 }],
  conflicts: [
    {
      __typename: "DeclaredConflict",
      ground: "KINSHIP",
      note: "Сестра — автор",
      declaredAt: "2026-03-10T07:00:00.000Z",
      isWaived: false,
      document: { __typename: "ModelDocument", id: "document_1", code: "MD-1", title: "Положение" },
      person: null,
    },
  ],
};
const open = (given: object = {}) =>
  show(<ExpertPage />, {
    answers: {
      ExpertPage: {
        viewer: {
          __typename: "Viewer",
          id: "account_1",
          person: { __typename: "Person", id: "person_1", fullName: "Волкова Анна" },
          expertWork: { ...work, ...given },
        },
      },
    },
  });
const part = (name: string) => within(screen.getByRole("region", { name }));

test("R23 an expert sees the term, what a renewal still needs and until when", async () => {
  await open();

  const entry = part("Запись в реестре");
  expect(entry.getByRole("link", { name: "74-2024-0425" })).toBeTruthy();
  expect(entry.getByText(/за срок: 1 из 2/)).toBeTruthy();
  expect(entry.getByText("не хватает 1")).toBeTruthy();
  expect(entry.getByText(/13.июля.2027/)).toBeTruthy();
});

test("the load, the work by year with its certificate, and declared conflicts are there", async () => {
  await open();

  expect(part("Работа в экспертизах").getByText(/Открыто сейчас: 2, одновременно не больше 3/)).toBeTruthy();
  const link = part("Работа в экспертизах").getByRole("link", { name: "Справка за 2026 год (PDF)" });
  expect(link.getAttribute("href")).toBe("/files/work-certificates/entry_1.pdf?year=2026");
  expect(part("Заявленные конфликты интересов").getByText(/Родство.*Сестра — автор/)).toBeTruthy();
});

test("an expert without work is told how it comes", async () => {
  await open({ years: [], conflicts: [] });

  expect(screen.getByText(/Годы появятся здесь/)).toBeTruthy();
  expect(screen.getByText(/Их нет\. Конфликт заявляют/)).toBeTruthy();
});
