import { useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import { styled } from "@mui/material/styles";
import type { ProposalKind } from "../app/schema.generated";
import type { TextSelection } from "../documents/DocumentText";
import { kinds, useDiscussionWords } from "./discussionWords";

const Bar = styled("div")(({ theme }) => ({
  position: "fixed",
  zIndex: theme.zIndex.tooltip,
  display: "flex",
  flexWrap: "wrap",
  maxWidth: "calc(100vw - 16px)",
  padding: theme.spacing(0.5),
  border: `1px solid ${theme.vars.palette.divider}`,
  borderRadius: theme.shape.borderRadius,
  backgroundColor: theme.vars.palette.background.paper,
  boxShadow: theme.shadows[4],
  // On a phone the system's own menu stands over the words, and the thumb is below.
  [theme.breakpoints.down("sm")]: {
    insetInline: 8,
    bottom: 64,
    top: "auto !important",
    left: "auto !important",
  },
}));

interface SelectionBarProps {
  selection: TextSelection;
  onChoose: (kind: ProposalKind) => void;
}

/** What can be proposed to the selected words, close to them. */
export function SelectionBar({ selection, onChoose }: SelectionBarProps) {
  const { t } = useLingui();
  const { kind } = useDiscussionWords();
  const { top, bottom, left } = selection.rect;
  const isAbove = top > 120;
  return (
    <Bar
      role="toolbar"
      aria-label={t`Propose to the selected words`}
      style={{ top: isAbove ? top - 52 : bottom + 8, left: Math.max(8, left) }}
      // The selection has to outlive the press.
      onMouseDown={(event) => event.preventDefault()}
    >
      {kinds.map((each) => (
        <Button key={each} size="small" onClick={() => onChoose(each)}>
          {kind[each]}
        </Button>
      ))}
    </Bar>
  );
}
