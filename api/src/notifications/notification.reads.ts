import type { Locale } from "../accounts/account.entity.js";
import { viewerPerson } from "../accounts/place.reads.js";
import type { Viewer } from "../accounts/viewer.js";
import { code, column, computed, everyone, type Field, readType } from "../platform/read/declare.js";
import { connectionQuery } from "../platform/read/read.js";
import { type NoticeDefinition, type NoticeKind, notices, worded } from "./notices.js";

interface Told {
  kind: string;
  subjectId: string | null;
  words: Record<string, string>;
}

const told = { kind: "kind", subjectId: "subject_id", words: "words" } as const;

const definitionOf = (kind: string): NoticeDefinition => notices[kind as NoticeKind];

const wording = (part: "subject" | "text"): Field<Viewer> =>
  code(
    told,
    ({ kind, words }: Told, _viewer, { locale }) => {
      const { ru, en } = definitionOf(kind);
      return worded(locale === "RU" ? ru[part] : en[part], words, locale as Locale);
    },
    everyone,
  );

export const notificationRead = readType<Viewer>({
  name: "Notification",
  table: "notification",
  idPrefix: "notification",
  visible: (row, bind) => `${row}.person_id = ${bind(viewerPerson, "text")}`,
  fields: {
    id: column("id", everyone),
    createdAt: column("created_at", everyone),
    isRead: computed((row) => `${row}.read_at is not null`, everyone),
    path: code(
      told,
      ({ kind, subjectId }: Told) => definitionOf(kind).path.replace("{subject}", subjectId ?? ""),
      everyone,
    ),
    subject: wording("subject"),
    text: wording("text"),
  },
});

/** The viewer's notifications, latest first. */
export const notificationsQuery = connectionQuery<Viewer>(() => notificationRead, {
  orders: { CREATED: { by: (row) => `${row}.created_at`, type: "timestamptz" } },
  defaultOrder: ["CREATED", "DESC"],
  countUpTo: 99,
  filters: { isRead: (row, value) => `(${row}.read_at is not null) = ${value("boolean")}` },
});
