import { Trans } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import type { ReactNode } from "react";
import { Dialog } from "./Dialog";

interface ConfirmDialogProps {
  isOpen: boolean;
  /** The question. */
  title: string;
  /** What it changes, for whom, and whether it can be taken back. */
  children: ReactNode;
  /** The verb on the button: "Опубликовать". */
  act: ReactNode;
  /** Red, for what cannot be taken back. */
  isFinal?: boolean;
  isSending?: boolean;
  onConfirm: () => void;
  onClose: () => void;
}

/** Asks once more before an act that others will see or that cannot be taken back. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { isOpen, title, children, act, isFinal = false, isSending = false, onConfirm, onClose } = props;
  return (
    <Dialog
      isOpen={isOpen}
      title={title}
      onClose={onClose}
      actions={
        <>
          <Button
            variant="contained"
            color={isFinal ? "error" : "primary"}
            loading={isSending}
            onClick={onConfirm}
          >
            {act}
          </Button>
          <Button onClick={onClose}>
            <Trans>Cancel</Trans>
          </Button>
        </>
      }
    >
      {children}
    </Dialog>
  );
}
