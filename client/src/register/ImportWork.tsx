import { Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import LinearProgress from "@mui/material/LinearProgress";
import Typography from "@mui/material/Typography";
import { useAct } from "../app/useAct";
import { useFormat } from "../ui/format";
import { FormAlert } from "../ui/FormAlert";
import { Notice } from "../ui/Notice";
import type { ShownImport } from "./ImportPage";
import { useImportWords } from "./importWords";
import { RunRegisterImportDocument } from "./RunRegisterImport.generated";
import { UndoRegisterImportDocument } from "./UndoRegisterImport.generated";

interface ImportWorkProps {
  made: ShownImport;
  onChanged: () => void;
}

/** How far what is under way has come; what stands still can be begun anew. Nothing while nothing is under way. */
export function ImportWork({ made, onChanged }: ImportWorkProps) {
  const { t } = useLingui();
  const { number } = useFormat();
  const { state, progress, rowCount, excludedCount, isStalled } = made;
  if (state !== "RUNNING" && state !== "UNDOING") return null;

  const all = rowCount - excludedCount;
  return (
    <section aria-label={t`Progress`}>
      <Typography sx={{ marginBottom: 1 }}>
        {state === "RUNNING" ? (
          <Trans>The rows are being entered. You may leave this page, the work goes on.</Trans>
        ) : (
          <Trans>The entries are being taken back. You may leave this page, the work goes on.</Trans>
        )}
      </Typography>
      <LinearProgress
        aria-label={t`Rows done`}
        variant={progress > 0 ? "determinate" : "indeterminate"}
        value={progress > 0 ? (100 * progress) / all : undefined}
      />
      <Typography
        component="output"
        variant="body2"
        color="textSecondary"
        sx={{ display: "block", marginTop: 1 }}
      >
        {progress > 0 ? (
          <Trans>
            {number(progress)} of {number(all)} rows
          </Trans>
        ) : (
          <Trans>The rows are being checked once more.</Trans>
        )}
      </Typography>
      {isStalled && <Stalled made={made} onChanged={onChanged} />}
    </section>
  );
}

/** The process has died: nothing of its work is left, and it can be begun anew. */
function Stalled({ made: { id, version, state }, onChanged }: ImportWorkProps) {
  const { reasons } = useImportWords();
  const run = useAct(RunRegisterImportDocument, { onDone: onChanged });
  const undo = useAct(UndoRegisterImportDocument, { onDone: onChanged });
  const { act, sending, ...trouble } = state === "RUNNING" ? run : undo;
  return (
    <>
      <Notice severity="warning" sx={{ marginTop: 2 }}>
        <Trans>For two minutes nothing has moved. Nothing was changed so far; begin anew.</Trans>
      </Notice>
      <FormAlert trouble={trouble} reasons={reasons} />
      <Button
        variant="contained"
        loading={sending}
        sx={{ marginTop: 2 }}
        onClick={() => void act({ importId: id, version })}
      >
        <Trans>Begin anew</Trans>
      </Button>
    </>
  );
}
