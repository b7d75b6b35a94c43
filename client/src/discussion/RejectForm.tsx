import { Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import { styled } from "@mui/material/styles";
import { useState } from "react";
import type { ModerationGround } from "../app/schema.generated";
import { useAct } from "../app/useAct";
import { FormAlert } from "../ui/FormAlert";
import { ChoiceInput, SelectInput, TextInput } from "../ui/inputs";
import { grounds, useDiscussionWords } from "./discussionWords";
import { RejectProposalDocument } from "./ModerationPage.generated";

export const StepForm = styled("form")(({ theme }) => ({
  display: "flex",
  flexDirection: "column",
  gap: theme.spacing(2),
  marginTop: theme.spacing(1.5),
}));

interface RejectFormProps {
  proposalId: string;
  version: number;
  /** Other live proposals of its author, which it may repeat. */
  others: readonly { id: string; number: number; text: string; proposedWording: string | null }[];
  onDone: () => void;
  onCancel: () => void;
}

/** Keeps a proposal back on one of the five grounds; the author is told it. */
export function RejectForm({ proposalId, version, others, onDone, onCancel }: RejectFormProps) {
  const { t } = useLingui();
  const words = useDiscussionWords();
  const [ground, setGround] = useState("");
  const [note, setNote] = useState("");
  const [duplicateOfId, setDuplicateOfId] = useState(others[0]?.id ?? "");
  const { act, sending, ...trouble } = useAct(RejectProposalDocument, { onDone });
  const isDuplicate = ground === "DUPLICATE";

  return (
    <StepForm
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void act({
          proposalId,
          version,
          ground: ground as ModerationGround,
          note: note || null,
          duplicateOfId: isDuplicate ? duplicateOfId : null,
        });
      }}
    >
      <FormAlert trouble={trouble} reasons={words.reasons} labels={{ note: t`Note` }} />
      <ChoiceInput
        label={t`Ground`}
        path={`${proposalId}.ground`}
        value={ground}
        onChange={setGround}
        choices={grounds.map((each) => ({
          value: each,
          label: words.ground[each],
          disabled: each === "DUPLICATE" && others.length === 0,
          ...(each === "DUPLICATE" &&
            others.length === 0 && {
              hint: t`The author has no other proposal here. Merge what another person proposed alike.`,
            }),
        }))}
      />
      {isDuplicate && (
        <SelectInput
          label={t`Repeats`}
          path={`${proposalId}.duplicateOfId`}
          value={duplicateOfId}
          onChange={setDuplicateOfId}
          choices={others.map(({ id, number, text, proposedWording }) => ({
            value: id,
            label: `№ ${number}: ${(proposedWording ?? text).slice(0, 80)}`,
          }))}
        />
      )}
      <TextInput
        label={t`Note`}
        hint={t`The author reads it together with the ground.`}
        path="note"
        isOptional
        lines={2}
        maxLength={1000}
        value={note}
        onChange={setNote}
        trouble={trouble}
      />
      <div>
        <Button type="submit" variant="contained" disabled={!ground} loading={sending}>
          <Trans>Reject</Trans>
        </Button>
        <Button onClick={onCancel}>
          <Trans>Cancel</Trans>
        </Button>
      </div>
    </StepForm>
  );
}
