import { screen, within } from "@testing-library/react";
import { Route, Routes } from "react-router";
import { describe, expect, test } from "vitest";
import { show } from "../app/testing/show";
import { RevisionPage } from "./RevisionPage";

const link = (id: string) => ({
  __typename: "IncorporationLink",
  id,
  note: null,
  place: { __typename: "TextPlace", blockId: "b4", sectionTitle: "1. Сроки", excerpt: "Не позднее 20 дней." },
  documentVersion: { __typename: "DocumentVersion", id: "version_2", number: 2, submittedAt: null },
});
const proposal = (number: number, given: object = {}) => ({
  __typename: "Proposal",
  id: `proposal_${number}`,
  number,
  text: `Замечание ${number}`,
  proposedWording: null,
  passage: { __typename: "ProposalPassage", quote: "30 календарных дней", sectionTitle: "1. Сроки" },
  answer: { __typename: "ProposalAnswer", id: `answer_${number}`, verdict: "ACCEPTED", reason: "" },
  viewerCanLink: true,
  incorporations: [],
  ...given,
});
const progress = (linkedCount: number) => ({
  __typename: "RevisionProgress",
  acceptedCount: 2,
  linkedCount,
});
const aDocument = (proposals: object[], linkedCount: number, given: object = {}) => ({
  __typename: "ModelDocument",
  id: "document_1",
  code: "MD-2022-003",
  title: "Модельная структура",
  state: "REVISION",
  currentVersion: { __typename: "DocumentVersion", id: "version_1", number: 1 },
  draftVersion: {
    __typename: "DocumentVersion",
    id: "version_2",
    number: 2,
    version: 3,
    uploadedAt: "2022-07-01T05:00:00Z",
  },
  revision: progress(linkedCount),
  conclusion: null,
  group: { __typename: "ProjectGroup", id: "group_1", viewerLeads: true, microGroups: [] },
  discussion: {
    __typename: "OpenDiscussion",
    id: "discussion_1",
    proposals: {
      __typename: "ProposalConnection",
      nodes: proposals,
      pageInfo: { __typename: "PageInfo", hasNextPage: false, endCursor: null },
      total: { __typename: "Total", count: proposals.length, exact: true },
    },
  },
  ...given,
});
const places = [
  {
    __typename: "RevisionPlace",
    proposalNumber: 1,
    state: "EDITED",
    places: [
      { __typename: "TextPlace", blockId: "b4", sectionTitle: "1. Сроки", excerpt: "Не позднее 20 дней." },
    ],
  },
];
const open = (document: object, answers: object = {}) =>
  show(
    <Routes>
      <Route path="/documents/:id/revision" element={<RevisionPage />} />
      <Route path="/documents/:id" element={<p>Документ</p>} />
    </Routes>,
    {
      answers: { RevisionPage: { document, revisionPlaces: places }, ...answers },
      path: "/documents/document_1/revision",
    },
  );

describe("the revision of a document", () => {
  test("R35 links an accepted proposal to the suggested place in one press, and counts what is left", async () => {
    const linked = proposal(1, { incorporations: [link("incorporation_1")] });
    const { user, sent } = await open(aDocument([proposal(1), proposal(2)], 0), {
      LinkProposal: {
        linkProposal: {
          __typename: "LinkProposalSuccess",
          proposal: linked,
          document: { __typename: "ModelDocument", id: "document_1", revision: progress(1) },
        },
      },
    });
    expect(screen.getByText(/Связано 0 из 2/)).toBeTruthy();

    const first = within(screen.getByRole("article", { name: "Предложение 1" }));
    await user.click(first.getByRole("button", { name: "Учтено здесь" }));

    expect(sent.at(-1)?.variables["input"]).toMatchObject({ proposalId: "proposal_1", blockId: "b4" });
    expect(screen.getByText(/Связано 1 из 2/)).toBeTruthy();
    expect(first.getByText("связано")).toBeTruthy();
  });

  test("R35 does not let the version go while a proposal is not linked, and says so", async () => {
    await open(aDocument([proposal(1, { incorporations: [link("incorporation_1")] }), proposal(2)], 1));

    const submit = screen.getByRole<HTMLButtonElement>("button", { name: "Подать на повторную экспертизу" });
    expect(submit.disabled).toBe(true);
    expect(screen.getByText(/осталось связать ещё 1 предложение/)).toBeTruthy();
  });

  test("submits the version after a question, with what changed", async () => {
    const all = [1, 2].map((number) =>
      proposal(number, { incorporations: [link(`incorporation_${number}`)] }),
    );
    const { user, sent } = await open(aDocument(all, 2), {
      SubmitRevision: {
        submitVersion: {
          __typename: "SubmitVersionSuccess",
          document: { __typename: "ModelDocument", id: "document_1", state: "RE_REVIEW" },
        },
      },
    });

    await user.type(screen.getByLabelText(/Что изменилось/), "Сроки сокращены.");
    await user.click(screen.getByRole("button", { name: "Подать на повторную экспертизу" }));
    await user.click(screen.getByRole("button", { name: "Подать редакцию" }));

    expect(sent.at(-1)?.variables["input"]).toMatchObject({
      versionId: "version_2",
      version: 3,
      microGroupIds: [],
      changeLog: "Сроки сокращены.",
    });
  });

  test("begins with the upload while there is no next version", async () => {
    await open(aDocument([proposal(1)], 0, { draftVersion: null }));

    expect(screen.getByRole("link", { name: "Загрузить файл" }).getAttribute("href")).toBe(
      "/documents/document_1/draft",
    );
  });

  test("of a document in another state says so", async () => {
    await open(aDocument([], 0, { state: "RE_REVIEW", revision: null }));

    expect(screen.getByText(/сейчас не на доработке/)).toBeTruthy();
  });
});
