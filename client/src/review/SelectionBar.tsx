import { Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import { styled } from "@mui/material/styles";
import { useEffect, useRef, useState } from "react";
import type { TextSelection } from "../documents/DocumentText";

const Bar = styled("div")(({ theme }) => ({
  position: "fixed",
  zIndex: theme.zIndex.modal,
  display: "flex",
  flexWrap: "wrap",
  gap: 4,
  maxWidth: "min(28rem, calc(100vw - 16px))",
  padding: 4,
  border: `1px solid ${theme.vars.palette.divider}`,
  borderRadius: theme.shape.borderRadius,
  backgroundColor: theme.vars.palette.background.paper,
  boxShadow: theme.shadows[4],
  [theme.breakpoints.down("sm")]: { insetInline: 8, bottom: "calc(128px + env(safe-area-inset-bottom))" },
  "& .criteria": { display: "grid", width: "100%" },
}));

interface SelectionBarProps {
  selection: TextSelection;
  criteria: readonly { key: string; nameRu: string }[];
  onTie: (criterionKey: string) => void;
  onRemark: () => void;
  onClose: () => void;
}

/** What can be done with the selected words; reached with Tab after a selection by keys. */
export function SelectionBar({ selection, criteria, onTie, onRemark, onClose }: SelectionBarProps) {
  const { t } = useLingui();
  const [isChoosing, setIsChoosing] = useState(false);
  const bar = useRef<HTMLDivElement>(null);

  // Talks to the keyboard: Tab from the selected words leads into the bar, which stands elsewhere in the page.
  useEffect(() => {
    const handleKey = (event: KeyboardEvent) => {
      if (event.key === "Escape") onClose();
      const isInText = document.activeElement?.closest("[data-block]");
      if (event.key !== "Tab" || event.shiftKey || !isInText) return;
      event.preventDefault();
      bar.current?.querySelector("button")?.focus();
    };
    document.addEventListener("keydown", handleKey);
    return () => document.removeEventListener("keydown", handleKey);
  }, [onClose]);

  const { rect } = selection;
  const place = {
    top: Math.min(rect.bottom + 8, window.innerHeight - 120),
    left: Math.max(8, Math.min(rect.left, window.innerWidth - 460)),
  };
  return (
    <Bar ref={bar} role="toolbar" aria-label={t`Selected words`} sx={{ "@media (min-width:720px)": place }}>
      {isChoosing ? (
        <div className="criteria">
          {criteria.map(({ key, nameRu }, index) => (
            <Button key={key} size="small" onClick={() => onTie(key)}>
              {index + 1}. {nameRu}
            </Button>
          ))}
        </div>
      ) : (
        <>
          <Button size="small" onClick={() => setIsChoosing(true)}>
            <Trans>Tie to a criterion</Trans>
          </Button>
          <Button size="small" onClick={onRemark}>
            <Trans>Remark</Trans>
          </Button>
          <Button
            size="small"
            onClick={() => {
              void navigator.clipboard.writeText(selection.quote);
              onClose();
            }}
          >
            <Trans>Copy</Trans>
          </Button>
        </>
      )}
    </Bar>
  );
}
