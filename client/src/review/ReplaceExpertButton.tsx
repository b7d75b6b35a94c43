import { useLazyQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import { useState } from "react";
import { useAct } from "../app/useAct";
import { SelectInput } from "../ui/inputs";
import { ReplaceExpertDocument } from "./AssignmentActs.generated";
import { PanelPreviewDocument } from "./PanelPreview.generated";
import { ReasonDialog } from "./ReasonDialog";

interface ReplaceExpertButtonProps {
  assignmentId: string;
  documentId: string;
  isArbiter: boolean;
  label?: string;
}

/** Puts an expert of one's choice in a place, from those for whom nothing speaks. */
export function ReplaceExpertButton({
  assignmentId,
  documentId,
  isArbiter,
  label,
}: ReplaceExpertButtonProps) {
  const { t } = useLingui();
  const [isOpen, setIsOpen] = useState(false);
  const [expertId, setExpertId] = useState("");
  const [find, { data }] = useLazyQuery(PanelPreviewDocument, { fetchPolicy: "network-only" });
  const trouble = useAct(ReplaceExpertDocument, { onDone: () => setIsOpen(false) });
  const eligible = data?.panelPreview?.eligible ?? [];
  const handleOpen = () => {
    setIsOpen(true);
    void find({ variables: { documentId, isArbiter } });
  };

  return (
    <>
      <Button size="small" variant="outlined" onClick={handleOpen}>
        {label ?? t`Replace`}
      </Button>
      {isOpen && (
        <ReasonDialog
          title={t`Another expert in this place`}
          label={t`Why`}
          path="reason"
          act={<Trans>Put in the place</Trans>}
          trouble={trouble}
          onConfirm={(reason) => void trouble.act({ assignmentId, expertId, reason })}
          onClose={() => setIsOpen(false)}
          before={
            <SelectInput
              label={t`Expert`}
              hint={t`Only those for whom nothing speaks are listed.`}
              path="expertId"
              value={expertId}
              onChange={setExpertId}
              choices={[
                { value: "", label: t`Choose`, disabled: true },
                ...eligible.map(({ person }) => ({
                  value: person.id,
                  label: [person.fullName, person.municipality?.nameRu].filter(Boolean).join(", "),
                })),
              ]}
              trouble={trouble}
            />
          }
        >
          <Trans>
            The draw chooses by chance; a choice by hand is recorded with your reason. Who leaves the place is
            told that nothing more is asked of them.
          </Trans>
        </ReasonDialog>
      )}
    </>
  );
}
