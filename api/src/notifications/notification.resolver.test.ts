import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { aPerson, aRegion } from "../accounts/accounts.factory.js";
import { anApi, type TestApi } from "../platform/testing/api.js";
import { Notification } from "./notification.entity.js";
import { type NoticeDefinition, notices } from "./notices.js";

let api: TestApi;
let annaId: string;
let borisId: string;

beforeAll(async () => {
  api = await anApi();
  const em = api.em();
  const region = aRegion(em);
  annaId = aPerson(em, region).id;
  borisId = aPerson(em, region).id;
  for (const [person, role] of [
    [annaId, "модератор"],
    [annaId, "координатор"],
    [borisId, "регистратор"],
  ] as const) {
    em.create(Notification, {
      regionId: region.id,
      createdAt: new Date(role === "модератор" ? "2026-01-01" : "2026-01-02"),
      person,
      kind: "ROLE_GRANTED",
      subjectId: null,
      words: { role, from: "1 января" },
      effectKey: `${person} ${role}`,
    });
  }
  await em.flush();
});
afterAll(() => api.close());

const list = `query ($locale: Locale!, $filter: NotificationFilter) {
  notifications(first: 10, filter: $filter) { nodes { subject(locale: $locale) path isRead } total { count } } }`;

describe("notifications", () => {
  test("are the viewer's own, latest first, in the language asked for", async () => {
    const { data } = await api.send(list, { locale: "RU" }, annaId);

    expect(data).toEqual({
      notifications: {
        nodes: [
          { subject: "Вам назначена роль: координатор", path: "/", isRead: false },
          { subject: "Вам назначена роль: модератор", path: "/", isRead: false },
        ],
        total: { count: 2 },
      },
    });
  });

  test("are none for nobody", async () => {
    const { data } = await api.send(list, { locale: "EN" });

    expect(data).toEqual({ notifications: { nodes: [], total: { count: 0 } } });
  });

  test("R84 are marked as read together, once, and nobody else's with them", async () => {
    const act = `mutation ($input: MarkNotificationsReadInput!) {
      markNotificationsRead(input: $input) { ... on MarkNotificationsReadSuccess { markedCount } } }`;
    const input = { key: "mark-all-of-anna-1" };
    const first = await api.send(act, { input }, annaId);
    const second = await api.send(act, { input }, annaId);
    const unread = { locale: "RU", filter: { isRead: false } };

    expect([first.data, second.data]).toEqual([
      { markNotificationsRead: { markedCount: 2 } },
      { markNotificationsRead: { markedCount: 2 } },
    ]);
    expect(await api.send(list, unread, annaId)).toMatchObject({ data: { notifications: { nodes: [] } } });
    expect(await api.send(list, unread, borisId)).toMatchObject({
      data: { notifications: { total: { count: 1 } } },
    });
  });
});

describe("the table of notices", () => {
  test.each(Object.entries(notices as Record<string, NoticeDefinition>))(
    "%s says the same words in both languages and leads to a page",
    (_, { ru, en, path }) => {
      const wordsOf = ({ subject, text }: { subject: string; text: string }) =>
        [...new Set(`${subject} ${text}`.match(/\{\w+\}/g))].toSorted();

      expect(wordsOf(ru)).toEqual(wordsOf(en));
      expect(path).toMatch(/^\/[\w/{}-]*$/);
    },
  );
});
