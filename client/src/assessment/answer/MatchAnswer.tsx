import { Trans, useLingui } from "@lingui/react/macro";
import { styled } from "@mui/material/styles";
import { useId } from "react";
import { AnswerGroup } from "./AnswerGroup";
import { letterOf } from "./letterOf";
import type { AnswerProps, ItemOption } from "./itemShapes";

const Options = styled("ul")(({ theme }) => ({
  listStyle: "none",
  margin: theme.spacing(0.5, 0, 2),
  padding: 0,
  "& li": { display: "flex", gap: theme.spacing(1), paddingBlock: theme.spacing(0.5) },
  "& b": { minWidth: "1.4em" },
}));

const Pair = styled("fieldset")(({ theme }) => ({
  minWidth: 0,
  margin: 0,
  padding: theme.spacing(1.5, 0),
  border: 0,
  borderTop: `1px solid ${theme.vars.palette.divider}`,
  "& legend": { float: "inline-start", width: "100%", padding: 0, marginBottom: theme.spacing(1) },
  "& .letters": { clear: "both", display: "flex", flexWrap: "wrap", gap: theme.spacing(0.5) },
  "& label": { position: "relative", cursor: "pointer" },
  "& input": { position: "absolute", inset: 0, opacity: 0, margin: 0, cursor: "pointer" },
  "& label > span": {
    display: "grid",
    placeItems: "center",
    width: 44,
    height: 44,
    border: `1px solid ${theme.vars.palette.surface.field}`,
    borderRadius: theme.shape.borderRadius,
  },
  "& input:checked + span": {
    borderColor: theme.vars.palette.primary.main,
    backgroundColor: theme.vars.palette.primary.main,
    color: theme.vars.palette.primary.contrastText,
    fontWeight: 600,
  },
  "& input:focus-visible + span": {
    outline: `3px solid ${theme.vars.palette.primary.main}`,
    outlineOffset: 2,
  },
  "& input:disabled + span": { cursor: "not-allowed", opacity: 0.7 },
  "& p": {
    margin: theme.spacing(0.75, 0, 0),
    color: theme.vars.palette.text.secondary,
    fontSize: "0.9375rem",
  },
}));

/** MATCH: every left-hand text gets the letter of one of the options. */
export function MatchAnswer({ content, answer, onAnswer, isDisabled }: AnswerProps) {
  const { t } = useLingui();
  const options = content.options ?? [];
  const pairs = answer?.pairs ?? {};
  return (
    <div>
      <Options aria-label={t`What to choose from`}>
        {options.map(({ id, text }, index) => (
          <li key={id}>
            <b>{letterOf(index)}.</b>
            <span>{text}</span>
          </li>
        ))}
      </Options>
      <AnswerGroup asked={<Trans>Choose a letter for each line</Trans>}>
        {content.left?.map((left, index) => (
          <PairChoice
            key={left.id}
            left={left}
            number={index + 1}
            options={options}
            chosen={pairs[left.id]}
            isDisabled={isDisabled}
            onChoose={(id) => onAnswer({ pairs: { ...pairs, [left.id]: id } })}
          />
        ))}
      </AnswerGroup>
    </div>
  );
}

interface PairChoiceProps {
  left: ItemOption;
  number: number;
  options: readonly ItemOption[];
  chosen: string | undefined;
  isDisabled: boolean;
  onChoose: (id: string) => void;
}

function PairChoice({ left, number, options, chosen, isDisabled, onChoose }: PairChoiceProps) {
  const name = useId();
  return (
    <Pair>
      <legend>
        {number}. {left.text}
      </legend>
      <div className="letters">
        {options.map(({ id, text }, index) => (
          <label key={id}>
            <input
              type="radio"
              name={name}
              checked={chosen === id}
              disabled={isDisabled}
              aria-label={`${letterOf(index)}: ${text}`}
              onChange={() => onChoose(id)}
            />
            <span aria-hidden>{letterOf(index)}</span>
          </label>
        ))}
      </div>
      {chosen && <p>{options.find(({ id }) => id === chosen)?.text}</p>}
    </Pair>
  );
}
