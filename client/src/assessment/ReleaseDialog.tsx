import { Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import { useState } from "react";
import { useNavigate } from "react-router";
import { gradingPath } from "../app/paths";
import { useAct } from "../app/useAct";
import { Dialog } from "../ui/Dialog";
import { FormAlert } from "../ui/FormAlert";
import { ChoiceInput } from "../ui/inputs";
import { ReleaseCaseDocument } from "./GradePage.generated";
import { useGradingRefusals } from "./gradingWords";

/** Gives a case back: for want of time, or for good by somebody who knows whose it is. */
export function ReleaseDialog({ gradeId, onClose }: { gradeId: string; onClose: () => void }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const reasons = useGradingRefusals();
  const [why, setWhy] = useState("TIME");
  const { act, sending, ...trouble } = useAct(ReleaseCaseDocument, {
    onDone: () => void navigate(gradingPath),
  });
  return (
    <Dialog
      isOpen
      title={t`Give the case back`}
      onClose={onClose}
      actions={
        <>
          <Button
            variant="contained"
            loading={sending}
            onClick={() => void act({ gradeId, isRecused: why === "KNOWN" })}
          >
            <Trans>Give back</Trans>
          </Button>
          <Button onClick={onClose}>
            <Trans>Cancel</Trans>
          </Button>
        </>
      }
    >
      <FormAlert trouble={trouble} reasons={reasons} />
      <ChoiceInput
        label={t`Why`}
        path="isRecused"
        value={why}
        onChange={setWhy}
        trouble={trouble}
        choices={[
          {
            value: "TIME",
            label: t`I have no time for it`,
            hint: t`It goes to another assessor; it may come to you again.`,
          },
          {
            value: "KNOWN",
            label: t`I know or guess whose it is`,
            hint: t`It is never given to you again. Nobody learns whom you thought of.`,
          },
        ]}
      />
    </Dialog>
  );
}
