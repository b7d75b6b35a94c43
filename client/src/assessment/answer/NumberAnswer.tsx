import { Trans } from "@lingui/react/macro";
import type { AnswerProps } from "./itemShapes";
import { TypedAnswer } from "./TypedAnswer";

/** NUMBER: digits with a point or a comma. */
export function NumberAnswer({ content, ...answering }: AnswerProps) {
  return (
    <TypedAnswer
      {...answering}
      label={<Trans>Your answer, a number</Trans>}
      hint={<Trans>With a comma or a point: 12,5.</Trans>}
      after={content.unit}
      maxLength={24}
      width="12rem"
      inputMode="decimal"
    />
  );
}
