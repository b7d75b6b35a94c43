import { Trans, useLingui } from "@lingui/react/macro";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import LinearProgress from "@mui/material/LinearProgress";
import Typography from "@mui/material/Typography";
import { type ChangeEvent, type ReactNode, useRef, useState } from "react";
import { useAct } from "../app/useAct";
import type { UploadPurpose } from "../app/schema.generated";
import { useFormat } from "../ui/format";
import { Notice } from "../ui/Notice";
import { useRefusalWords } from "./refusalWords";
import { RequestUploadDocument } from "./RequestUpload.generated";
import { sendFile, type Sent } from "./sendFile";

interface UploadPickerProps {
  purpose: UploadPurpose;
  /** The document, the group that an order is for, the application, or `register` for an import. */
  subjectId: string;
  /** The verb on the button. */
  label: ReactNode;
  /** What the file dialog offers: `.docx`. */
  accept: string;
  isMain?: boolean;
  /** `madeId` is the id of what the file was made into; null where it waits for an act that takes it. */
  onReceived: (fileId: string, name: string, madeId: string | null) => void;
}

type Progress = { step: "sending"; share: number } | { step: "reading" };

/** Chooses a file, sends it with a bar that tells how far it is, and says what is wrong with one that is not taken. */
export function UploadPicker(props: UploadPickerProps) {
  const { purpose, subjectId, label, accept, isMain = false, onReceived } = props;
  const { t } = useLingui();
  const { percent } = useFormat();
  const words = useRefusalWords();
  const input = useRef<HTMLInputElement>(null);
  const { act, refusal, failure } = useAct(RequestUploadDocument);
  const [progress, setProgress] = useState<Progress | null>(null);
  const [sent, setSent] = useState<Sent | null>(null);

  // Of a workbook it is other sheets that make it large, not pictures.
  const tooLarge: Sent = {
    kind: "refused",
    reason: purpose === "REGISTER_IMPORT" ? "SHEET_TOO_LARGE" : "FILE_TOO_LARGE",
    message: "",
  };
  const send = async (file: File) => {
    setSent(null);
    setProgress({ step: "sending", share: 0 });
    const ticket = await act({ purpose, subjectId });
    if (ticket && file.size > ticket.byteLimit) {
      setSent(tooLarge);
    } else if (ticket) {
      const answer = await sendFile(ticket.path, file, (share) =>
        setProgress(share < 1 ? { step: "sending", share } : { step: "reading" }),
      );
      setSent(answer.kind === "refused" && answer.reason === "FILE_TOO_LARGE" ? tooLarge : answer);
      if (answer.kind === "received") onReceived(answer.fileId, answer.name, answer.madeId);
    }
    setProgress(null);
  };
  const handleChange = (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0];
    // The same file can be chosen again after it was mended.
    event.target.value = "";
    if (file) void send(file);
  };

  return (
    <Box
      sx={{ display: "flex", flexDirection: "column", gap: 1.5, alignItems: "flex-start", maxWidth: "40rem" }}
    >
      <input ref={input} type="file" accept={accept} hidden onChange={handleChange} aria-label={t`File`} />
      <Button
        variant={isMain ? "contained" : "outlined"}
        loading={progress !== null}
        loadingPosition="start"
        onClick={() => input.current?.click()}
      >
        {label}
      </Button>
      {progress && (
        <Box sx={{ width: "100%" }}>
          <LinearProgress
            aria-label={t`Upload`}
            variant={progress.step === "sending" ? "determinate" : "indeterminate"}
            value={progress.step === "sending" ? progress.share * 100 : undefined}
          />
          <Typography variant="body2" color="textSecondary" component="output">
            {progress.step === "sending" ? (
              <Trans>Sent: {percent(progress.share, 0)}</Trans>
            ) : purpose === "DOCUMENT_VERSION" ? (
              <Trans>The text is being read. It takes a few seconds.</Trans>
            ) : purpose === "REGISTER_IMPORT" ? (
              <Trans>The table is being read. It takes a few seconds.</Trans>
            ) : (
              <Trans>The file is being checked.</Trans>
            )}
          </Typography>
        </Box>
      )}
      {sent?.kind === "refused" && <Notice severity="error">{words(sent.reason, sent.message)}</Notice>}
      {refusal && <Notice severity="warning">{words(refusal.reason ?? "", refusal.message)}</Notice>}
      {(failure || sent?.kind === "failed") && (
        <Notice severity="error">
          <Trans>The file did not reach the server. Check the connection and choose it again.</Trans>
        </Notice>
      )}
    </Box>
  );
}
