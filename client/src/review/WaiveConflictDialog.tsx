import { Trans, useLingui } from "@lingui/react/macro";
import { useAct } from "../app/useAct";
import { ReasonDialog } from "./ReasonDialog";
import { WaiveConflictDocument } from "./WaiveConflictDialog.generated";

interface WaiveConflictDialogProps {
  conflictId: string;
  documentId: string;
  /** Whose joint publication it is. */
  name: string;
  onDone: () => void;
  onClose: () => void;
}

/** Lets an expert be drawn in spite of a joint publication. */
export function WaiveConflictDialog({
  conflictId,
  documentId,
  name,
  onDone,
  onClose,
}: WaiveConflictDialogProps) {
  const { t } = useLingui();
  const trouble = useAct(WaiveConflictDocument, { onDone });
  return (
    <ReasonDialog
      title={t`Waive the joint publication`}
      label={t`Why it does not stand in the way`}
      path="reason"
      act={<Trans>Waive</Trans>}
      trouble={trouble}
      onConfirm={(reason) => void trouble.act({ conflictId, documentId, reason })}
      onClose={onClose}
    >
      <Trans>{name} may then be drawn. Your reason is kept with the round's papers.</Trans>
    </ReasonDialog>
  );
}
