import { Trans } from "@lingui/react/macro";
import Radio from "@mui/material/Radio";
import { useId } from "react";
import { AnswerGroup } from "./AnswerGroup";
import type { AnswerProps } from "./itemShapes";

/** SINGLE: one of the options. */
export function ChoiceAnswer({ content, answer, onAnswer, isDisabled }: AnswerProps) {
  const name = useId();
  return (
    <AnswerGroup asked={<Trans>Choose one answer</Trans>}>
      {content.options?.map(({ id, text }) => (
        <label className="answer" key={id}>
          <Radio
            name={name}
            value={id}
            checked={answer?.choices?.[0] === id}
            disabled={isDisabled}
            onChange={() => onAnswer({ choices: [id] })}
          />
          <span>{text}</span>
        </label>
      ))}
    </AnswerGroup>
  );
}
