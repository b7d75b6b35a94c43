import { styled } from "@mui/material/styles";
import { type FocusEvent, type KeyboardEvent, type ReactNode, useId, useRef, useState } from "react";

interface DisclosureProps {
  /** What the button is called. */
  label: string;
  /** What the button shows. */
  button: ReactNode;
  /** What opens under it; `close` shuts it, as after a choice. */
  children: (close: () => void) => ReactNode;
}

const Root = styled("div")({ position: "relative" });

const Opener = styled("button")(({ theme }) => ({
  display: "grid",
  placeItems: "center",
  minWidth: 40,
  minHeight: 40,
  padding: 0,
  border: 0,
  borderRadius: theme.shape.borderRadius,
  background: "none",
  color: "inherit",
  font: "inherit",
  cursor: "pointer",
  "&:hover": { backgroundColor: theme.vars.palette.surface.wash },
  "&:focus-visible": { outline: `3px solid ${theme.vars.palette.primary.main}`, outlineOffset: 0 },
}));

const Panel = styled("div")(({ theme }) => ({
  position: "absolute",
  insetInlineEnd: 0,
  top: "calc(100% + 4px)",
  zIndex: theme.zIndex.modal,
  minWidth: 240,
  maxWidth: "min(20rem, calc(100vw - 16px))",
  padding: theme.spacing(1),
  border: `1px solid ${theme.vars.palette.divider}`,
  borderRadius: theme.shape.borderRadius,
  backgroundColor: theme.vars.palette.background.paper,
  boxShadow: theme.shadows[4],
}));

/** A button that opens a small panel of links and acts under itself; Escape or leaving it shuts it. */
export function Disclosure({ label, button, children }: DisclosureProps) {
  const [isOpen, setIsOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const panelId = useId();
  const close = () => setIsOpen(false);
  const handleKey = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !isOpen) return;
    close();
    opener.current?.focus();
  };
  const handleBlur = (event: FocusEvent) => {
    if (!event.currentTarget.contains(event.relatedTarget)) close();
  };

  return (
    <Root onKeyDown={handleKey} onBlur={handleBlur}>
      <Opener
        ref={opener}
        type="button"
        aria-label={label}
        aria-expanded={isOpen}
        aria-controls={panelId}
        onClick={() => setIsOpen(!isOpen)}
      >
        {button}
      </Opener>
      <Panel id={panelId} hidden={!isOpen} tabIndex={-1}>
        {isOpen && children(close)}
      </Panel>
    </Root>
  );
}
