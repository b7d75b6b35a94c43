import { Trans } from "@lingui/react/macro";
import Checkbox from "@mui/material/Checkbox";
import { AnswerGroup } from "./AnswerGroup";
import type { AnswerProps } from "./itemShapes";

/** MULTIPLE: all the options that are right. */
export function MultipleAnswer({ content, answer, onAnswer, isDisabled }: AnswerProps) {
  const options = content.options ?? [];
  const chosen = answer?.choices ?? [];
  const tick = (id: string, isTicked: boolean) => {
    const choices = options
      .map((option) => option.id)
      .filter((one) => (one === id ? isTicked : chosen.includes(one)));
    onAnswer(choices.length > 0 ? { choices } : null);
  };
  return (
    <AnswerGroup asked={<Trans>Choose every right answer</Trans>}>
      {options.map(({ id, text }) => (
        <label className="answer" key={id}>
          <Checkbox
            checked={chosen.includes(id)}
            disabled={isDisabled}
            onChange={(_, isTicked) => tick(id, isTicked)}
          />
          <span>{text}</span>
        </label>
      ))}
    </AnswerGroup>
  );
}
