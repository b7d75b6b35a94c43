import { Trans } from "@lingui/react/macro";
import type { AnswerProps } from "./itemShapes";
import { TypedAnswer } from "./TypedAnswer";

/** SHORT: one or two words. */
export function ShortAnswer({ answer, onAnswer, isDisabled }: AnswerProps) {
  return (
    <TypedAnswer
      answer={answer}
      onAnswer={onAnswer}
      isDisabled={isDisabled}
      label={<Trans>Your answer</Trans>}
      hint={<Trans>Capital letters, ё or е and spaces around make no difference.</Trans>}
      maxLength={200}
      width="24rem"
    />
  );
}
