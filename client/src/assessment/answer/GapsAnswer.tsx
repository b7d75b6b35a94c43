import { Trans, useLingui } from "@lingui/react/macro";
import NativeSelect from "@mui/material/NativeSelect";
import OutlinedInput from "@mui/material/OutlinedInput";
import { styled } from "@mui/material/styles";
import { Fragment } from "react";
import { AnswerGroup } from "./AnswerGroup";
import type { AnswerProps } from "./itemShapes";

const Text = styled("div")(({ theme }) => ({
  margin: 0,
  fontFamily: theme.typography.documentFamily,
  fontSize: "1.125rem",
  lineHeight: 2.6,
  whiteSpace: "pre-line",
  "& .MuiInputBase-root": {
    maxWidth: "100%",
    marginInline: theme.spacing(0.5),
    verticalAlign: "middle",
    fontFamily: theme.typography.fontFamily,
  },
}));

/** INLINE_CHOICE: a text whose gaps are filled from lists. */
export function GapsAnswer({ content, answer, onAnswer, isDisabled }: AnswerProps) {
  const { t } = useLingui();
  const filled = answer?.gaps ?? {};
  const fill = (gapId: string, optionId: string) => {
    const { [gapId]: _, ...others } = filled;
    const gaps = optionId ? { ...others, [gapId]: optionId } : others;
    onAnswer(Object.keys(gaps).length > 0 ? { gaps } : null);
  };
  // Odd parts are the numbers of gaps.
  const parts = (content.text ?? "").split(/\{(\d+)\}/);
  return (
    <AnswerGroup asked={<Trans>Fill the gaps</Trans>}>
      <Text>
        {parts.map((part, index) => {
          const gap = index % 2 === 1 ? content.gaps?.[Number(part) - 1] : undefined;
          if (!gap) return <Fragment key={index}>{index % 2 === 1 ? `{${part}}` : part}</Fragment>;
          const number = part;
          return (
            <NativeSelect
              key={index}
              value={filled[gap.id] ?? ""}
              disabled={isDisabled}
              onChange={(event) => fill(gap.id, event.target.value)}
              input={<OutlinedInput size="small" />}
              inputProps={{ "aria-label": t`Gap ${number}` }}
            >
              <option value="">{t`(${number}) choose…`}</option>
              {gap.options.map(({ id, text }) => (
                <option key={id} value={id}>
                  {text}
                </option>
              ))}
            </NativeSelect>
          );
        })}
      </Text>
    </AnswerGroup>
  );
}
