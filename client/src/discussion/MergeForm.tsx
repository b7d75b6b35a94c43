import { useSuspenseQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import Typography from "@mui/material/Typography";
import { useState } from "react";
import { useAct } from "../app/useAct";
import { FormAlert } from "../ui/FormAlert";
import { ChoiceInput } from "../ui/inputs";
import { SearchBox } from "../ui/SearchBox";
import { authorLabel, useDiscussionWords } from "./discussionWords";
import { MergeProposalDocument, MergeTargetsDocument } from "./ModerationPage.generated";
import { StepForm } from "./RejectForm";

interface MergeFormProps {
  proposalId: string;
  version: number;
  discussionId: string;
  /** Where the proposal points to: what is published there is offered first. */
  blockId: string | null;
  onDone: () => void;
  onCancel: () => void;
}

/** Joins a proposal to a published one that says the same; by place at first, by any word or number when searched. */
export function MergeForm({ proposalId, version, discussionId, blockId, onDone, onCancel }: MergeFormProps) {
  const { t } = useLingui();
  const { reasons } = useDiscussionWords();
  const [text, setText] = useState("");
  const [targetId, setTargetId] = useState("");
  const { data } = useSuspenseQuery(MergeTargetsDocument, {
    variables: {
      discussionId,
      filter: { states: ["PUBLISHED"], ...(text ? { text } : blockId && { blockId }) },
    },
  });
  const { act, sending, ...trouble } = useAct(MergeProposalDocument, { onDone });
  const targets = data.discussion?.proposals.nodes ?? [];

  return (
    <>
      <SearchBox label={t`Another published one: by word or number`} onSearch={setText} />
      <StepForm
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void act({ proposalId, version, targetId });
        }}
      >
        <FormAlert trouble={trouble} reasons={reasons} />
        {targets.length > 0 ? (
          <ChoiceInput
            label={t`Into which published proposal`}
            path={`${proposalId}.targetId`}
            value={targetId}
            onChange={setTargetId}
            choices={targets.map((target) => ({
              value: target.id,
              label: `№ ${target.number}: ${(target.proposedWording ?? target.text).slice(0, 160)}`,
              hint: authorLabel(target.author, t`the author was removed`),
            }))}
          />
        ) : (
          <Typography color="textSecondary">
            <Trans>Nothing is published here. Search by a word or a number.</Trans>
          </Typography>
        )}
        <div>
          <Button type="submit" variant="contained" disabled={!targetId} loading={sending}>
            <Trans>Merge</Trans>
          </Button>
          <Button onClick={onCancel}>
            <Trans>Cancel</Trans>
          </Button>
        </div>
      </StepForm>
    </>
  );
}
