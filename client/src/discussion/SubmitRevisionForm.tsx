import { Plural, Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import Checkbox from "@mui/material/Checkbox";
import FormControlLabel from "@mui/material/FormControlLabel";
import FormControl from "@mui/material/FormControl";
import FormLabel from "@mui/material/FormLabel";
import { useState } from "react";
import { useNavigate } from "react-router";
import { documentPath } from "../app/paths";
import { useAct } from "../app/useAct";
import { ConfirmDialog } from "../ui/ConfirmDialog";
import { FormAlert } from "../ui/FormAlert";
import { TextInput } from "../ui/inputs";
import type { RevisionPageQuery } from "./RevisionPage.generated";
import { SubmitRevisionDocument } from "./SubmitRevision.generated";
import { useLocalDraft } from "./useLocalDraft";
import { dot } from "../ui/dot";

interface SubmitRevisionFormProps {
  document: NonNullable<RevisionPageQuery["document"]>;
  /** Accepted proposals that are not linked yet. */
  left: number;
}

/** Sends the next version to the experts; says what is missing while it cannot go. */
export function SubmitRevisionForm({ document, left }: SubmitRevisionFormProps) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const typed = useLocalDraft(`changeLog:${document.id}`, "");
  const changeLog = typed.value;
  const [microGroupIds, setMicroGroupIds] = useState<readonly string[]>([]);
  const [isAsking, setIsAsking] = useState(false);
  const { act, sending, ...trouble } = useAct(SubmitRevisionDocument, {
    onDone: () => {
      typed.settle("");
      void navigate(documentPath(document.id));
    },
  });
  const { draftVersion: draft, group } = document;
  const isReady = draft !== null && left === 0 && group.viewerLeads;

  const submit = () => {
    setIsAsking(false);
    if (!draft) return;
    void act({
      versionId: draft.id,
      version: draft.version,
      microGroupIds: [...microGroupIds],
      changeLog: changeLog.trim() || null,
    });
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setIsAsking(true);
      }}
    >
      <FormAlert
        trouble={trouble}
        reasons={{
          UNLINKED_PROPOSALS: t`Some accepted proposals are not linked yet: see the list above.`,
          INVALID_STATE: t`The document is not being revised any more.`,
          NOT_LEAD: t`Only the lead of the group submits a version.`,
          NO_DRAFT: t`Upload the next version first.`,
        }}
        labels={{ changeLog: t`What changed`, microGroupIds: t`Who wrote this version` }}
      />
      <TextInput
        label={t`What changed`}
        hint={t`For the experts and for everybody who reads the document; a few sentences.`}
        path="changeLog"
        trouble={trouble}
        value={changeLog}
        onChange={typed.change}
        lines={4}
        isOptional
      />
      {group.microGroups.length > 0 && (
        <FormControl component="fieldset" sx={{ marginTop: 2 }}>
          <FormLabel component="legend">
            <Trans>Who wrote this version (nothing ticked means the whole group)</Trans>
          </FormLabel>
          {group.microGroups.map(({ id, code, title }) => (
            <FormControlLabel
              key={id}
              label={`${code}${dot}${title}`}
              control={
                <Checkbox
                  checked={microGroupIds.includes(id)}
                  onChange={(_, isOn) =>
                    setMicroGroupIds(
                      isOn ? [...microGroupIds, id] : microGroupIds.filter((each) => each !== id),
                    )
                  }
                />
              }
            />
          ))}
        </FormControl>
      )}
      {!isReady && (
        <p id="why-not-yet">
          {!draft ? (
            <Trans>The version can be submitted once its file is uploaded.</Trans>
          ) : left > 0 ? (
            <Plural
              value={left}
              one="The version can be submitted once # more proposal is linked."
              other="The version can be submitted once # more proposals are linked."
            />
          ) : (
            <Trans>The lead of the group submits the version.</Trans>
          )}
        </p>
      )}
      <Button
        type="submit"
        variant="contained"
        disabled={!isReady}
        loading={sending}
        aria-describedby={isReady ? undefined : "why-not-yet"}
        sx={{ marginTop: 2 }}
      >
        <Trans>Submit for the repeated expertise</Trans>
      </Button>
      <ConfirmDialog
        isOpen={isAsking}
        title={t`Submit the version?`}
        act={<Trans>Submit the version</Trans>}
        onConfirm={submit}
        onClose={() => setIsAsking(false)}
      >
        <Trans>
          From then on the text cannot be changed, everybody reads it, and it goes to the experts again.
        </Trans>
      </ConfirmDialog>
    </form>
  );
}
