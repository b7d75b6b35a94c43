import { Trans, useLingui } from "@lingui/react/macro";
import ArrowDownward from "@mui/icons-material/ArrowDownward";
import ArrowUpward from "@mui/icons-material/ArrowUpward";
import Close from "@mui/icons-material/Close";
import IconButton from "@mui/material/IconButton";
import { styled } from "@mui/material/styles";
import { useRef, useState } from "react";
import { VisuallyHidden } from "../../ui/VisuallyHidden";
import { AnswerGroup } from "./AnswerGroup";
import type { AnswerProps } from "./itemShapes";

const Steps = styled("ol")(({ theme }) => ({
  listStyle: "none",
  margin: theme.spacing(0, 0, 2),
  padding: 0,
  "& li": {
    display: "flex",
    alignItems: "center",
    gap: theme.spacing(1),
    minHeight: 48,
    paddingBlock: theme.spacing(0.5),
    borderTop: `1px solid ${theme.vars.palette.divider}`,
  },
  "& li > span": { flex: 1, minWidth: 0 },
  "& b": { minWidth: "1.6em", fontVariantNumeric: "tabular-nums" },
  "& .step": {
    flex: 1,
    minHeight: 40,
    padding: theme.spacing(0.75, 1),
    border: `1px solid ${theme.vars.palette.surface.field}`,
    borderRadius: theme.shape.borderRadius,
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
  },
  "& .step:hover": { backgroundColor: theme.vars.palette.surface.wash },
  "& .step:disabled": { cursor: "default", opacity: 0.7 },
}));

/**
 * ORDER: steps are taken one after the other and may be moved afterwards. Nothing counts as answered before the first
 * step is taken, so that an untouched list is not taken for an answer.
 */
export function OrderAnswer({ content, answer, onAnswer, isDisabled }: AnswerProps) {
  const { t } = useLingui();
  const [said, setSaid] = useState("");
  const root = useRef<HTMLDivElement>(null);
  const options = content.options ?? [];
  const textOf = (id: string) => options.find((option) => option.id === id)?.text ?? "";
  const order = (answer?.order ?? []).filter((id) => options.some((option) => option.id === id));
  const rest = options.filter(({ id }) => !order.includes(id));

  const change = (next: string[], moved: string) => {
    onAnswer(next.length > 0 ? { order: next } : null);
    const place = next.indexOf(moved) + 1;
    const text = textOf(moved);
    const count = options.length;
    setSaid(place ? t`${text}: place ${place} of ${count}` : t`${text}: taken out of the order`);
  };
  /** What was pressed leaves its place in the page; the keyboard goes on from the next thing of its kind. */
  const goOn = (selector: string) =>
    requestAnimationFrame(() => {
      const next =
        root.current?.querySelector<HTMLElement>(selector) ?? root.current?.querySelector("button");
      next?.focus();
    });
  const move = (id: string, by: -1 | 1) => {
    const from = order.indexOf(id);
    const next = order.filter((one) => one !== id);
    if (from + by < 0 || from + by > next.length) return;
    next.splice(from + by, 0, id);
    change(next, id);
    goOn(`[data-move="${by}:${id}"]`);
  };

  return (
    <div ref={root}>
      <AnswerGroup asked={<Trans>Put the steps in order</Trans>}>
        {order.length > 0 && (
          <Steps aria-label={t`Your order`}>
            {order.map((id, index) => {
              const text = textOf(id);
              return (
                <li key={id}>
                  <b>{index + 1}.</b>
                  <span>{text}</span>
                  <IconButton
                    data-move={`-1:${id}`}
                    aria-label={t`Higher: ${text}`}
                    aria-disabled={index === 0}
                    disabled={isDisabled}
                    onClick={() => move(id, -1)}
                  >
                    <ArrowUpward fontSize="small" color={index === 0 ? "disabled" : "inherit"} />
                  </IconButton>
                  <IconButton
                    data-move={`1:${id}`}
                    aria-label={t`Lower: ${text}`}
                    aria-disabled={index === order.length - 1}
                    disabled={isDisabled}
                    onClick={() => move(id, 1)}
                  >
                    <ArrowDownward
                      fontSize="small"
                      color={index === order.length - 1 ? "disabled" : "inherit"}
                    />
                  </IconButton>
                  <IconButton
                    aria-label={t`Take out: ${text}`}
                    disabled={isDisabled}
                    onClick={() => {
                      change(
                        order.filter((one) => one !== id),
                        id,
                      );
                      goOn(`[data-step="${id}"]`);
                    }}
                  >
                    <Close fontSize="small" />
                  </IconButton>
                </li>
              );
            })}
          </Steps>
        )}
        {rest.length > 0 && (
          <>
            <div>
              {order.length === 0 ? (
                <Trans>Press the step that comes first, then the next, until none is left.</Trans>
              ) : (
                <Trans>What comes next?</Trans>
              )}
            </div>
            <Steps as="ul" aria-label={t`Steps without a place`}>
              {rest.map(({ id, text }, index) => (
                <li key={id}>
                  <button
                    type="button"
                    className="step"
                    data-step={id}
                    disabled={isDisabled}
                    onClick={() => {
                      change([...order, id], id);
                      const next = rest[index + 1] ?? rest[index - 1];
                      goOn(next ? `[data-step="${next.id}"]` : `[data-move="-1:${id}"]`);
                    }}
                  >
                    {text}
                  </button>
                </li>
              ))}
            </Steps>
          </>
        )}
      </AnswerGroup>
      <VisuallyHidden as="output">{said}</VisuallyHidden>
    </div>
  );
}
