import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { show } from "../app/testing/show";
import { NotificationsPage } from "./NotificationsPage";

const page = (nodes: object[], unread: number) => ({
  notifications: {
    __typename: "NotificationConnection",
    nodes,
    pageInfo: { __typename: "PageInfo", endCursor: null, hasNextPage: false },
    total: { __typename: "Total", count: nodes.length, exact: true },
  },
  unread: { __typename: "NotificationConnection", total: { __typename: "Total", count: unread } },
});
const invitation = {
  __typename: "Notification",
  id: "notification_1",
  createdAt: "2026-11-20T09:00:00.000Z",
  isRead: false,
  path: "/assignments/assignment_1",
  subject: "Приглашение к экспертизе",
  text: "Вас просят принять участие в экспертизе документа «Модельная структура».",
};

test("a person reads what they were told and follows it to its page", async () => {
  await show(<NotificationsPage />, { answers: { Notifications: page([invitation], 1) } });

  expect(screen.getByRole("link", { name: "Приглашение к экспертизе" }).getAttribute("href")).toBe(
    "/assignments/assignment_1",
  );
  expect(screen.getByText("Новое")).toBeDefined();
});

test("all of it is marked as read by one button", async () => {
  const { user, sent } = await show(<NotificationsPage />, {
    answers: {
      Notifications: [page([invitation], 1), page([{ ...invitation, isRead: true }], 0)],
      MarkNotificationsRead: {
        markNotificationsRead: { __typename: "MarkNotificationsReadSuccess", markedCount: 1 },
      },
    },
  });
  await user.click(screen.getByRole("button", { name: "Отметить всё прочитанным" }));

  expect(sent.map(({ operation }) => operation)).toContain("MarkNotificationsRead");
});

test("who was told nothing reads what will be here", async () => {
  await show(<NotificationsPage />, { answers: { Notifications: page([], 0) } });

  expect(screen.getByText(/Пока сообщений нет/)).toBeDefined();
  expect(screen.queryByRole("button", { name: "Отметить всё прочитанным" })).toBeNull();
});
