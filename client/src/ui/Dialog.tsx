import MuiDialog from "@mui/material/Dialog";
import DialogActions from "@mui/material/DialogActions";
import DialogContent from "@mui/material/DialogContent";
import DialogTitle from "@mui/material/DialogTitle";
import useMediaQuery from "@mui/material/useMediaQuery";
import { type ReactNode, useId } from "react";

interface DialogProps {
  isOpen: boolean;
  /** What is decided, as a short sentence. */
  title: string;
  children: ReactNode;
  /** The act first, the way out after it. */
  actions: ReactNode;
  onClose: () => void;
  width?: "sm" | "md" | "lg";
}

/** Asks for one thing and keeps the rest of the page away; fills the screen of a phone. */
export function Dialog({ isOpen, title, children, actions, onClose, width = "sm" }: DialogProps) {
  const isNarrow = useMediaQuery((theme) => theme.breakpoints.down("sm"));
  const titleId = useId();
  return (
    <MuiDialog
      open={isOpen}
      onClose={onClose}
      aria-labelledby={titleId}
      fullScreen={isNarrow}
      fullWidth
      maxWidth={width}
    >
      <DialogTitle id={titleId}>{title}</DialogTitle>
      <DialogContent>{children}</DialogContent>
      <DialogActions>{actions}</DialogActions>
    </MuiDialog>
  );
}
