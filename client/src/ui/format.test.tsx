import { i18n } from "@lingui/core";
import { I18nProvider } from "@lingui/react";
import { renderHook } from "@testing-library/react";
import type { ReactNode } from "react";
import { describe, expect, test } from "vitest";
import { useFormat, ZoneContext } from "./format";

const inChelyabinsk = ({ children }: { children: ReactNode }) => (
  <I18nProvider i18n={i18n}>
    <ZoneContext value="Asia/Yekaterinburg">{children}</ZoneContext>
  </I18nProvider>
);
const formats = () => renderHook(() => useFormat(), { wrapper: inChelyabinsk }).result.current;
const now = new Date("2026-11-20T05:00:00Z");

describe("dates", () => {
  test("are told in the region's zone, with the year only when it is another", () => {
    const { dateTime, date } = formats();

    expect(dateTime("2026-11-22T09:05:00Z", now)).toBe("22\u00A0ноября, 14:05");
    expect(dateTime("2026-11-22T20:30:00Z", now)).toBe("23\u00A0ноября, 01:30");
    expect(date("2025-03-01", now)).toBe("1\u00A0марта\u00A02025\u00A0г.");
  });

  test("name the zone where a deadline is meant", () => {
    expect(formats().deadline("2026-11-22T09:05:00Z", now)).toBe("22\u00A0ноября, 14:05\u00A0(UTC+5)");
  });

  test("keep a plain day whatever the zone", () => {
    expect(formats().date("2026-12-31", now)).toBe("31\u00A0декабря");
  });
});

describe("a deadline", () => {
  test.each([
    ["2026-11-20T18:00:00Z", "сегодня до\u00A023:00", "soon"],
    ["2026-11-20T19:30:00Z", "завтра", "soon"],
    ["2026-11-21T19:00:00Z", "завтра", "soon"],
    ["2026-11-23T05:00:00Z", "через\u00A03\u00A0дня", "later"],
    ["2026-11-25T05:00:00Z", "через\u00A05\u00A0дней", "later"],
    ["2026-11-20T04:50:00Z", "просрочено", "late"],
    ["2026-11-20T03:00:00Z", "просрочено на 2\u00A0часа", "late"],
    ["2026-11-18T05:00:00Z", "просрочено на 2\u00A0дня", "late"],
    ["2026-11-15T05:00:00Z", "просрочено на 5\u00A0дней", "late"],
  ])("at %s reads «%s»", (at, short, nearness) => {
    expect(formats().due(at, now)).toMatchObject({ short, nearness });
  });
});

describe("what has happened", () => {
  test.each([
    ["2026-11-20T04:59:40Z", "только что"],
    ["2026-11-20T04:55:00Z", "5 минут назад"],
    ["2026-11-20T02:00:00Z", "3 часа назад"],
    ["2026-11-19T05:00:00Z", "вчера"],
    ["2026-10-01T05:00:00Z", "1\u00A0октября"],
  ])("at %s reads «%s»", (at, words) => {
    expect(formats().ago(at, now)).toBe(words);
  });
});
