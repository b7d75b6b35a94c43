import { screen, within } from "@testing-library/react";
import { Route, Routes } from "react-router";
import { expect, test } from "vitest";
import { show } from "../app/testing/show";
import { AnnouncePage } from "./AnnouncePage";
import { aRefusal } from "./testing";

const page = (
  <Routes>
    <Route path="/documents/:id/announce" element={<AnnouncePage />} />
  </Routes>
);
const asked = (given: object = {}) => ({
  document: {
    __typename: "ModelDocument",
    id: "document_1",
    title: "Модельная структура",
    version: 3,
    viewerCanAnnounce: true,
    viewerCannotAnnounceReason: null,
    announcementTerms: {
      __typename: "AnnouncementTerms",
      noticeOn: "2022-05-12",
      earliestOpensOn: "2022-05-16",
      noticeDays: 3,
      minDays: 15,
      maxDays: 45,
      answerDays: 10,
    },
    ...given,
  },
});
const path = "/documents/document_1/announce";

test("R29 the earliest days are offered, what follows from them is computed, and a refusal says why", async () => {
  const { user, sent } = await show(page, {
    path,
    answers: {
      AnnouncePage: asked(),
      AnnounceDiscussion: { announceDiscussion: aRefusal("DISCUSSION_TOO_SHORT") },
    },
  });
  const days = screen.getByLabelText("Сколько дней");

  const dates = within(screen.getByLabelText("Что из этого следует"));
  expect(dates.getByText("30 мая 2022 г., до 23:59")).toBeTruthy();
  expect(dates.getByText("9 июня 2022 г.")).toBeTruthy();
  await user.clear(days);
  await user.type(days, "14");
  await user.click(screen.getByRole("button", { name: "Объявить" }));

  expect(sent[1]).toMatchObject({ variables: { input: { opensOn: "2022-05-16", days: 14, version: 3 } } });
  expect(screen.getByRole("alert").textContent).toBe("Обсуждение слишком короткое. Укажите больше дней.");
});

test("R45 a member of the group reads why somebody else announces", async () => {
  await show(page, {
    path,
    answers: {
      AnnouncePage: asked({
        viewerCanAnnounce: false,
        viewerCannotAnnounceReason: "CONFLICT_OF_INTEREST",
        announcementTerms: null,
      }),
    },
  });

  expect(screen.getByText(/Вы входите в группу разработчиков/)).toBeTruthy();
});
