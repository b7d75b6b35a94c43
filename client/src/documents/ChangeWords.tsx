import { useLingui } from "@lingui/react/macro";
import { styled } from "@mui/material/styles";
import type { ChangeState } from "../app/schema.generated";
import type { Piece } from "./comparisonShape";

/** Added words are underlined with a plus, removed ones struck through with a minus: neither is told by colour alone. */
export const Changed = styled("span")(({ theme }) => {
  const { palette } = theme.vars;
  return {
    whiteSpace: "pre-wrap",
    "& ins": {
      padding: "0.05em 0.15em",
      borderRadius: 2,
      backgroundColor: palette.surface.done,
      color: palette.success.main,
      textDecoration: "underline",
      textDecorationThickness: 2,
      textUnderlineOffset: 3,
    },
    "& ins::before": { content: '"+" / ""', fontWeight: 700 },
    "& del": {
      padding: "0.05em 0.15em",
      borderRadius: 2,
      backgroundColor: palette.surface.late,
      color: palette.error.main,
      textDecoration: "line-through",
    },
    "& del::before": { content: '"−" / ""', fontWeight: 700 },
  };
});

/** A text with what was added and removed in it. */
export function PiecesText({ pieces }: { pieces: readonly Piece[] }) {
  return (
    <Changed>
      {pieces.map(({ kind, text }, at) =>
        kind === "ADDED" ? (
          // Pieces never change their order: they are the comparison of two texts that never change.
          // oxlint-disable-next-line react/no-array-index-key
          <ins key={at}>{text}</ins>
        ) : kind === "REMOVED" ? (
          // oxlint-disable-next-line react/no-array-index-key
          <del key={at}>{text}</del>
        ) : (
          text
        ),
      )}
    </Changed>
  );
}

const signs: Readonly<Record<ChangeState, string>> = {
  UNCHANGED: "",
  EDITED: "✎",
  MOVED: "↕",
  NEW: "+",
  GONE: "−",
};

const Label = styled("span", { shouldForwardProp: (name) => name !== "state" })<{ state: ChangeState }>(({
  theme,
  state,
}) => {
  const { palette } = theme.vars;
  const colour = { NEW: palette.success.main, GONE: palette.error.main }[state as string];
  return {
    color: colour ?? palette.primary.main,
    fontFamily: theme.typography.fontFamily,
    fontSize: "0.8125rem",
    fontWeight: 600,
    lineHeight: 1.4,
    whiteSpace: "nowrap",
  };
});

/** What became of a block or row, as a sign and a word; nothing for what did not change. */
export function ChangeLabel({ state, isEdited = false }: { state: ChangeState; isEdited?: boolean }) {
  const { t } = useLingui();
  if (state === "UNCHANGED") return null;
  const words: Readonly<Record<Exclude<ChangeState, "UNCHANGED">, string>> = {
    EDITED: t`edited`,
    MOVED: isEdited ? t`moved and edited` : t`moved`,
    NEW: t`added`,
    GONE: t`removed`,
  };
  return (
    <Label state={state}>
      <span aria-hidden>{signs[state]}</span> {words[state]}
    </Label>
  );
}
