import { screen, within } from "@testing-library/react";
import { Route, Routes } from "react-router";
import { afterEach, describe, expect, test, vi } from "vitest";
import { show } from "../app/testing/show";
import { ApprovalPage } from "./ApprovalPage";
import { PublicationPage } from "./PublicationPage";

const id = "document_1";
const aDocument = (given: object = {}) => ({
  __typename: "ModelDocument",
  id,
  code: "MD-2022-003",
  title: "Модельная структура",
  version: 7,
  state: "RECOMMENDED",
  earliestOrderOn: "2022-08-05",
  viewerCanApprove: true,
  viewerCanPublish: false,
  viewerCanWithdraw: false,
  versions: [],
  publishedAt: null,
  dueAt: null,
  hasFailedRound: false,
  currentVersion: { __typename: "DocumentVersion", id: "version_2", number: 2 },
  approvalOrder: null,
  conclusion: null,
  discussion: null,
  supersededBy: null,
  supersedes: [],
  ...given,
});
const order = {
  __typename: "Order",
  id: "order_1",
  issuer: "Министерство",
  number: "01/315",
  on: "2022-08-15",
  title: "Об утверждении",
  publishesAsPractice: false,
  file: { __typename: "StoredFile", id: "file_1", name: "Приказ.pdf", path: "/files/file_1" },
};
const approvalPage = (...others: object[]) => ({
  document: aDocument(),
  documents: { __typename: "ModelDocumentConnection", nodes: [aDocument(), ...others] },
});
const approvedBy = (documents: object[]) => ({
  approveDocuments: { __typename: "ApproveDocumentsSuccess", order: { ...order, documents } },
});
const open = (page: "approval" | "publication", answers: object) =>
  show(
    <Routes>
      <Route path="/documents/:id/approval" element={<ApprovalPage />} />
      <Route path="/documents/:id/publication" element={<PublicationPage />} />
    </Routes>,
    { answers: answers as Record<string, unknown>, path: `/documents/${id}/${page}` },
  );

/** A browser that sends a file and hears `answer`. */
function sendingFiles(status: number, answer: object) {
  class Request extends EventTarget {
    upload = new EventTarget();
    status = status;
    responseText = JSON.stringify(answer);
    open() {}
    setRequestHeader() {}
    send() {
      queueMicrotask(() => this.dispatchEvent(new Event("load")));
    }
  }
  vi.stubGlobal("XMLHttpRequest", Request);
}
const ticket = {
  requestUpload: { __typename: "RequestUploadSuccess", path: "/uploads/ticket", byteLimit: 1000 },
};

describe("the order of approval", () => {
  afterEach(() => vi.unstubAllGlobals());

  test("§5b takes the paper with it, for everybody only when that is ticked", async () => {
    sendingFiles(201, { kind: "received", fileId: "file_1", name: "Приказ.pdf" });
    const { user, sent } = await open("approval", {
      ApprovalPage: approvalPage(),
      RequestUpload: ticket,
      ApproveDocuments: {
        approveDocuments: {
          __typename: "StaleVersion",
          message: "…",
          changedAt: null,
          stored: { ...aDocument({ version: 9 }) },
        },
      },
    });
    const tick = "В файле нет персональных данных, его можно показать всем";
    expect(screen.queryByLabelText(tick)).toBeNull();

    await user.upload(screen.getByLabelText("Файл"), new File(["%PDF"], "Приказ.pdf"));
    expect(sent.at(-1)?.variables["input"]).toMatchObject({ purpose: "ORDER", subjectId: id });
    expect((await screen.findByText(/Приложен файл/)).textContent).toContain("Приказ.pdf");
    await user.type(screen.getByLabelText(/^Дата/), "2022-08-15");
    await user.click(screen.getByLabelText(tick));
    await user.click(screen.getByRole("button", { name: "Зарегистрировать приказ" }));
    expect(sent.at(-1)?.variables["input"]).toMatchObject({ fileId: "file_1", isFilePublic: true });
    expect(screen.getByText(/Документ MD-2022-003 тем временем изменили/)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Зарегистрировать приказ" }));
    expect(sent.at(-1)?.variables["input"]).toMatchObject({ documents: [{ documentId: id, version: 9 }] });

    await user.click(screen.getByRole("button", { name: "Убрать файл" }));
    expect(screen.queryByLabelText(tick)).toBeNull();
  });

  test("tells why a file is not taken as its paper", async () => {
    sendingFiles(422, { kind: "refused", reason: "NOT_PDF", message: "…" });
    const { user } = await open("approval", {
      ApprovalPage: approvalPage(),
      RequestUpload: ticket,
    });

    await user.upload(screen.getByLabelText("Файл"), new File(["text"], "Приказ.pdf"));

    expect(await screen.findByText(/не PDF и не документ Word/)).toBeTruthy();
    expect(screen.getByRole("button", { name: "Приложить файл" })).toBeTruthy();
  });

  test("is entered with number, date and title, and the page then says so", async () => {
    const approved = aDocument({
      state: "APPROVED",
      viewerCanApprove: false,
      approvalOrder: order,
      version: 8,
    });
    const { user, sent } = await open("approval", {
      ApprovalPage: approvalPage(),
      ApproveDocuments: approvedBy([approved]),
    });

    await user.type(screen.getByLabelText("Номер"), "01/315");
    await user.type(screen.getByLabelText(/^Дата/), "2022-08-15");
    await user.type(screen.getByLabelText("Название приказа"), "Об утверждении");
    await user.click(screen.getByRole("button", { name: "Зарегистрировать приказ" }));

    expect(sent.at(-1)?.variables["input"]).toMatchObject({
      documents: [{ documentId: id, version: 7 }],
      number: "01/315",
      on: "2022-08-15",
      publishesAsPractice: false,
    });
    expect(screen.getByText(/утверждён приказом № 01\/315/)).toBeTruthy();
  });

  test("tells why a date is refused and keeps what was typed", async () => {
    const { user } = await open("approval", {
      ApprovalPage: approvalPage(),
      ApproveDocuments: {
        approveDocuments: {
          __typename: "ApprovalRefused",
          documentCode: "MD-2022-003",
          message: "The order is dated before the experts' conclusion.",
          reason: "ORDER_BEFORE_CONCLUSION",
        },
      },
    });
    await user.type(screen.getByLabelText("Номер"), "01/315");
    await user.type(screen.getByLabelText(/^Дата/), "2022-08-01");
    await user.click(screen.getByRole("button", { name: "Зарегистрировать приказ" }));

    expect(screen.getByRole("alert").textContent).toContain("раньше заключения экспертов");
    expect(screen.getByLabelText<HTMLInputElement>("Номер").value).toBe("01/315");
  });

  test("R62 names what it will approve, takes other recommended documents with it, all or none", async () => {
    const other = aDocument({
      id: "document_2",
      code: "MD-2022-004",
      title: "Положение о мониторинге",
      version: 3,
      earliestOrderOn: "2022-08-12",
    });
    const notTheirs = aDocument({ id: "document_3", code: "MD-2022-005", viewerCanApprove: false });
    const { user, sent } = await open("approval", {
      ApprovalPage: approvalPage(other, notTheirs),
      ApproveDocuments: {
        approveDocuments: {
          __typename: "ApprovalRefused",
          message: "…",
          reason: "INVALID_STATE",
          documentCode: "MD-2022-004",
        },
      },
    });
    expect(screen.getByRole("heading", { name: "Приказ утвердит 1 документ" })).toBeTruthy();
    expect(screen.queryByRole("checkbox", { name: /MD-2022-005/ })).toBeNull();

    await user.click(screen.getByRole("checkbox", { name: "MD-2022-004\u00A0· Положение о мониторинге" }));
    const preview = screen.getByRole("region", { name: "Приказ утвердит 2 документа" });
    expect(within(preview).getAllByRole("listitem")).toHaveLength(2);
    expect(preview.textContent).toContain("все останутся как есть");
    expect(screen.getByText(/Не раньше 12\sавгуста\s2022/)).toBeTruthy();
    await user.type(screen.getByLabelText(/^Дата/), "2022-08-15");
    await user.click(screen.getByRole("button", { name: "Зарегистрировать приказ" }));

    expect(sent.at(-1)?.variables["input"]).toMatchObject({
      documents: [
        { documentId: id, version: 7 },
        { documentId: "document_2", version: 3 },
      ],
    });
    expect(screen.getByRole("alert").textContent).toContain("MD-2022-004: ");
    expect(screen.getByRole<HTMLInputElement>("checkbox", { name: /MD-2022-004/ }).checked).toBe(true);
  });
});

describe("the papers of a document", () => {
  test("R60 show text, order, conclusion and summary", async () => {
    await open("publication", {
      PublicationPage: {
        document: aDocument({
          state: "PUBLISHED_AS_MODEL",
          publishedAt: "2022-08-24T05:00:00Z",
          approvalOrder: order,
          conclusion: {
            __typename: "ExpertConclusion",
            id: "conclusion_1",
            verdict: "APPROVE",
            aggregatePercent: 83.33,
            signedOn: "2022-08-05",
            reviewCount: 3,
            round: { __typename: "ExpertiseRound", id: "round_2" },
          },
          discussion: {
            __typename: "OpenDiscussion",
            id: "discussion_1",
            summary: {
              __typename: "ProposalSummary",
              id: "summary_1",
              publishedAt: "2022-07-01T05:00:00Z",
              counts: { __typename: "SummaryCounts", submitted: 37, considered: 33 },
            },
          },
        }),
      },
    });

    expect(screen.getByRole("link", { name: /№ 01\/315 от\s15\sавгуста\s2022/ }).getAttribute("href")).toBe(
      "/orders/order_1",
    );
    expect(screen.getByRole("link", { name: /83,3\s% от наибольшей оценки/ }).getAttribute("href")).toBe(
      "/rounds/round_2/conclusion",
    );
    expect(screen.getByText("Опубликован как модельный документ")).toBeTruthy();
    expect(screen.getByText("24 августа 2022 г.")).toBeTruthy();
    expect(screen.getByRole("link", { name: "Приказ.pdf" }).getAttribute("href")).toBe("/files/file_1");
    expect(screen.getByRole("link", { name: /Поступило 37, рассмотрено 33/ })).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Опубликовать" })).toBeNull();
  });

  test("are published by the coordinator after a question", async () => {
    const published = aDocument({
      state: "PUBLISHED_AS_MODEL",
      viewerCanPublish: false,
      approvalOrder: order,
    });
    const { user, sent } = await open("publication", {
      PublicationPage: {
        document: aDocument({ state: "APPROVED", viewerCanPublish: true, approvalOrder: order }),
      },
      PublishDocument: { publishDocument: { __typename: "PublishDocumentSuccess", document: published } },
    });

    await user.click(screen.getByRole("button", { name: "Опубликовать" }));
    await user.click(screen.getAllByRole("button", { name: "Опубликовать" }).at(-1)!);

    expect(sent.at(-1)).toMatchObject({ operation: "PublishDocument" });
  });

  test("list the versions with what changed, and let the lead withdraw the document with a reason", async () => {
    const version = (number: number) => ({
      __typename: "DocumentVersion",
      id: `version_${number}`,
      number,
      submittedAt: "2022-07-01T05:00:00Z",
      changeLog: number === 2 ? "Сроки сокращены." : null,
    });
    const stored = aDocument({
      state: "REVISION",
      viewerCanWithdraw: true,
      versions: [version(2), version(1)],
    });
    const withdrawn = {
      ...stored,
      state: "WITHDRAWN",
      stateReason: "Готовим заново.",
      viewerCanWithdraw: false,
    };
    const { user, sent } = await open("publication", {
      PublicationPage: { document: stored },
      WithdrawDocument: { withdrawDocument: { __typename: "WithdrawDocumentSuccess", document: withdrawn } },
    });
    expect(screen.getByRole("link", { name: "Что изменилось с редакции 1" }).getAttribute("href")).toBe(
      "/documents/document_1/compare?before=1&after=2",
    );

    await user.click(screen.getByRole("button", { name: "Отозвать документ" }));
    await user.type(screen.getByLabelText("Причина"), "Готовим заново.");
    await user.click(screen.getByRole("button", { name: "Отозвать" }));

    expect(sent.at(-1)?.variables["input"]).toMatchObject({ version: 7, reason: "Готовим заново." });
    expect(screen.queryByRole("button", { name: "Отозвать документ" })).toBeNull();
  });
});
