import { Plural, Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import { useState } from "react";
import { useAct } from "../app/useAct";
import { ConfirmDialog } from "../ui/ConfirmDialog";
import { FormAlert } from "../ui/FormAlert";
import { Notice } from "../ui/Notice";
import type { ShownImport } from "./ImportPage";
import { useImportWords } from "./importWords";
import { RunRegisterImportDocument } from "./RunRegisterImport.generated";

interface ImportPartProps {
  made: ShownImport;
  onChanged: () => void;
}

/** What the check found in one sentence, and the button that has the rows entered once nothing is in the way. */
export function ImportStart({ made, onChanged }: ImportPartProps) {
  const { t } = useLingui();
  const { reasonWord, reasons } = useImportWords();
  const [asks, setAsks] = useState(false);
  const { act, sending, ...trouble } = useAct(RunRegisterImportDocument, {
    onDone: () => {
      setAsks(false);
      onChanged();
    },
  });
  const {
    id,
    version,
    rowCount,
    excludedCount,
    wrongCount,
    trouble: stopped,
    viewerCanRun,
    viewerCannotRunReason,
  } = made;
  const count = rowCount - excludedCount;

  return (
    <section aria-label={t`Result of the check`}>
      {stopped === "ROWS_WRONG" && (
        <Notice severity="warning">
          <Trans>
            The register had changed since the check, so nothing was entered. The rows were checked anew.
          </Trans>
        </Notice>
      )}
      {viewerCanRun ? (
        <>
          <Notice severity="success">
            <Plural
              value={count}
              one="# row is right and can be entered."
              other="All # rows are right and can be entered."
            />
          </Notice>
          <Button variant="contained" sx={{ marginTop: 2 }} onClick={() => setAsks(true)}>
            <Trans>Enter in the register</Trans>
          </Button>
        </>
      ) : (
        <Notice severity="warning">
          {viewerCannotRunReason === "ROWS_WRONG" && (
            <>
              <Plural value={wrongCount ?? 0} one="# row has a problem." other="# rows have problems." />{" "}
            </>
          )}
          {viewerCannotRunReason && reasonWord(viewerCannotRunReason)}
        </Notice>
      )}
      <ConfirmDialog
        isOpen={asks}
        title={t`Enter these rows in the register?`}
        act={<Trans>Enter in the register</Trans>}
        isSending={sending}
        onConfirm={() => void act({ importId: id, version })}
        onClose={() => setAsks(false)}
      >
        <FormAlert trouble={trouble} reasons={reasons} />
        <Plural value={count} one="# entry is made." other="# entries are made." />{" "}
        <Trans>
          Numbers and categories are seen by everybody at once, names only with consent. As long as nothing
          else rests on the entries, they can be taken back together.
        </Trans>
      </ConfirmDialog>
    </section>
  );
}
