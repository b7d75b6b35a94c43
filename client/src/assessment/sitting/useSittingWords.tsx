import { Plural, Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { AssessmentPart, SittingRefusalReason } from "../../app/schema.generated";

/** The words of parts and refusals, as the candidate reads them. */
export function useSittingWords() {
  const { t } = useLingui();
  const parts: Readonly<Record<AssessmentPart, string>> = {
    TEST: t`The test`,
    EXPERT_TASK: t`The expert task`,
    CASE: t`The case`,
    INTERVIEW: t`The interview`,
  };
  const reasons: Readonly<Record<SittingRefusalReason, ReactNode>> = {
    NOT_FOUND: t`There is nothing here, or it is not for you.`,
    APPLICATION_CLOSED: t`Your application is not under assessment any more.`,
    NOT_OPEN_YET: t`It cannot be started yet.`,
    WINDOW_CLOSED: t`The time in which it could be started is over.`,
    ALREADY_STARTED: t`It was started already, here or on another device. Reload the page to go on.`,
    NOT_STARTED: t`It is not started yet.`,
    INVALIDATED: t`This attempt does not count any more.`,
    HANDED_IN: t`The paper is handed in already.`,
    TIME_OVER: t`The time is over; nothing is taken in any more.`,
    LEASE_LOST: t`Another device or another tab goes on with it.`,
    PASSWORD_WRONG: t`The password is wrong. Check the keyboard layout and Caps Lock.`,
    ON_BREAK: t`The clock stands still for a break.`,
    NOT_ON_BREAK: t`The break is over already.`,
    NO_BREAK_LEFT: t`No time for breaks is left.`,
  };
  return { parts, reasons };
}

/** "90 минут", "135 минут (90 + 45)". */
export function PersonalTime({ minutes, extraMinutes }: { minutes: number; extraMinutes: number }) {
  const all = minutes + extraMinutes;
  return (
    <>
      <Plural value={all} one="# minute" other="# minutes" />
      {extraMinutes > 0 && (
        <>
          {" "}
          <Trans>
            ({minutes} + {extraMinutes})
          </Trans>
        </>
      )}
    </>
  );
}
