import { Trans, useLingui } from "@lingui/react/macro";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Link from "@mui/material/Link";
import { styled } from "@mui/material/styles";
import Typography from "@mui/material/Typography";
import { useEffect, useRef } from "react";
import { cabinetPath } from "../app/paths";
import type { ProposalKind } from "../app/schema.generated";
import { useAct } from "../app/useAct";
import { FormAlert } from "../ui/FormAlert";
import { CheckInput, SelectInput, TextInput } from "../ui/inputs";
import { Link as RouterLink } from "../ui/Link";
import { kinds, useDiscussionWords } from "./discussionWords";
import type { Anchor } from "./passage";
import { EditProposalDocument, SubmitProposalDocument } from "./ProposalForm.generated";
import { ProposalWords } from "./ProposalWords";
import { useLocalDraft } from "./useLocalDraft";

const Form = styled("form")(({ theme }) => ({
  display: "flex",
  flexDirection: "column",
  gap: theme.spacing(2),
}));

/** What is typed into the form. */
export interface ProposalDraft {
  kind: ProposalKind;
  text: string;
  proposedWording: string;
  isNamePublic: boolean;
}

interface ProposalFormProps {
  discussionId: string;
  anchor: Anchor;
  initial: ProposalDraft;
  /** The stored proposal that is changed; null for a new one. */
  edited: { id: string; version: number; number: number } | null;
  onDone: () => void;
  onCancel: () => void;
}

/** Writes a proposal beside its passage; what is typed stays on this device until it is sent. */
export function ProposalForm({ discussionId, anchor, initial, edited, onDone, onCancel }: ProposalFormProps) {
  const { t } = useLingui();
  const { kind: kindWords, reasons } = useDiscussionWords();
  const form = useRef<HTMLFormElement>(null);
  const place = edited ? edited.id : [anchor.blockId, anchor.start, anchor.end].join(":");
  const draft = useLocalDraft<ProposalDraft>(`proposal:${discussionId}:${place}`, initial);
  const { kind, text, proposedWording, isNamePublic } = draft.value;
  const change = (part: Partial<ProposalDraft>) => draft.change({ ...draft.value, ...part });
  const handleDone = () => {
    draft.settle(initial);
    onDone();
  };
  const submitting = useAct(SubmitProposalDocument, { onDone: handleDone });
  const editing = useAct(EditProposalDocument, { onDone: handleDone });
  const trouble = edited ? editing : submitting;

  // Talks to the focus: the form has opened beside the text, away from where the reader was, who wants to write now.
  useEffect(() => form.current?.querySelector("textarea")?.focus(), []);

  const isAboutWords = kind === "REPLACEMENT" || kind === "ADDITION";
  const textLabel =
    kind === "QUESTION" ? t`Your question` : kind === "REMARK" ? t`Your remark` : t`Why (if you want to say)`;
  const choices = kinds
    .filter((each) => anchor.blockId !== null || (each !== "REPLACEMENT" && each !== "DELETION"))
    .map((each) => ({ value: each, label: kindWords[each] }));

  const handleSubmit = (event: { preventDefault: () => void }) => {
    event.preventDefault();
    const words = {
      kind,
      ...anchor,
      text,
      proposedWording: isAboutWords ? proposedWording : null,
      isNamePublic,
    };
    if (edited) void editing.act({ ...words, proposalId: edited.id, version: edited.version });
    else void submitting.act({ ...words, discussionId });
  };

  return (
    <Form ref={form} onSubmit={handleSubmit} noValidate aria-labelledby="proposal-form-name">
      <Typography component="h2" variant="h4" id="proposal-form-name">
        {edited ? <Trans>Change proposal no. {edited.number}</Trans> : <Trans>New proposal</Trans>}
      </Typography>
      <div>
        <Typography variant="body2" color="textSecondary">
          {anchor.blockId === null ? (
            <Trans>To the document as a whole</Trans>
          ) : (
            <Trans>To this passage:</Trans>
          )}
        </Typography>
        <ProposalWords
          kind={kind}
          quote={anchor.quote}
          text=""
          proposedWording={kind === "REPLACEMENT" ? proposedWording || null : null}
        />
        {anchor.blockId !== null && anchor.quote === null && (
          <Typography variant="body2">
            <Trans>the whole row or paragraph</Trans>
          </Typography>
        )}
      </div>
      <FormAlert
        trouble={trouble}
        reasons={{
          ...reasons,
          ROLE_AND_MUNICIPALITY_REQUIRED: (
            <>
              {reasons.ROLE_AND_MUNICIPALITY_REQUIRED}{" "}
              <Link component={RouterLink} to={cabinetPath}>
                <Trans>Open the profile</Trans>
              </Link>
            </>
          ),
        }}
        labels={{
          text: textLabel,
          proposedWording: t`Proposed words`,
          quote: t`Passage`,
          blockId: t`Passage`,
        }}
      />
      <SelectInput
        label={t`What you propose`}
        path="kind"
        choices={choices}
        value={kind}
        onChange={(next) => change({ kind: next as ProposalKind })}
        trouble={trouble}
      />
      {isAboutWords && (
        <TextInput
          label={kind === "ADDITION" ? t`Words to add` : t`Proposed words`}
          path="proposedWording"
          lines={3}
          maxLength={4000}
          value={proposedWording}
          onChange={(next) => change({ proposedWording: next })}
          trouble={trouble}
        />
      )}
      <TextInput
        label={textLabel}
        path="text"
        lines={isAboutWords || kind === "DELETION" ? 2 : 4}
        maxLength={4000}
        isOptional={isAboutWords || kind === "DELETION"}
        value={text}
        onChange={(next) => change({ text: next })}
        trouble={trouble}
      />
      <CheckInput
        label={t`Your name`}
        path="isNamePublic"
        hint={t`Everybody sees your occupation and municipality. The name is shown only when you tick this; you can take it away later.`}
        checked={isNamePublic}
        onChange={(next) => change({ isNamePublic: next })}
      >
        <Trans>Show my name with this proposal</Trans>
      </CheckInput>
      <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1 }}>
        <Button type="submit" variant="contained" loading={trouble.sending}>
          {edited ? <Trans>Save</Trans> : <Trans>Send to the moderator</Trans>}
        </Button>
        <Button onClick={onCancel}>
          <Trans>Close</Trans>
        </Button>
      </Box>
      {draft.isKept && (
        <Typography component="output" variant="body2" color="textSecondary">
          <Trans>The draft is kept on this device.</Trans>
        </Typography>
      )}
    </Form>
  );
}
