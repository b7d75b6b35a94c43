import { Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import { useState } from "react";
import { useNavigate } from "react-router";
import { importsPath } from "../app/paths";
import { useAct } from "../app/useAct";
import { ConfirmDialog } from "../ui/ConfirmDialog";
import { FormAlert } from "../ui/FormAlert";
import { DiscardRegisterImportDocument } from "./DiscardRegisterImport.generated";
import type { ShownImport } from "./ImportPage";
import { useImportWords } from "./importWords";

/** Removes a table that is not in the register, with the names in its rows. */
export function DiscardImport({ made: { id, version } }: { made: ShownImport }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const { reasons } = useImportWords();
  const [asks, setAsks] = useState(false);
  const { act, sending, ...trouble } = useAct(DiscardRegisterImportDocument, {
    onDone: () => void navigate(importsPath),
    update: (cache) => {
      cache.evict({ fieldName: "registerImports" });
    },
  });

  return (
    <>
      <Button color="error" sx={{ alignSelf: "flex-start" }} onClick={() => setAsks(true)}>
        <Trans>Remove this table</Trans>
      </Button>
      <ConfirmDialog
        isOpen={asks}
        title={t`Remove this table?`}
        act={<Trans>Remove</Trans>}
        isFinal
        isSending={sending}
        onConfirm={() => void act({ importId: id, version })}
        onClose={() => setAsks(false)}
      >
        <FormAlert trouble={trouble} reasons={reasons} />
        <Trans>Its rows are deleted here. The register and your file stay as they are.</Trans>
      </ConfirmDialog>
    </>
  );
}
