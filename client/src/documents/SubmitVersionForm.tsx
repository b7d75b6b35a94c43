import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Checkbox from "@mui/material/Checkbox";
import FormControlLabel from "@mui/material/FormControlLabel";
import Typography from "@mui/material/Typography";
import { useState } from "react";
import { useNavigate } from "react-router";
import { documentPath } from "../app/paths";
import { useAct } from "../app/useAct";
import { ConfirmDialog } from "../ui/ConfirmDialog";
import { Field } from "../ui/Field";
import { FormAlert } from "../ui/FormAlert";
import { TextInput } from "../ui/inputs";
import { useRefusedWords } from "./documentWords";
import {
  SubmitVersionDocument,
  type SubmitVersionFormFragment,
  SubmitVersionFormFragmentDoc,
} from "./SubmitVersionForm.generated";

/** The lead submits the draft: who wrote it, what changed, and once more whether it is ready. */
export function SubmitVersionForm({ document }: { document: FragmentType<SubmitVersionFormFragment> }) {
  const { t } = useLingui();
  const { data } = useSuspenseFragment({ fragment: SubmitVersionFormFragmentDoc, from: document });
  const reasons = useRefusedWords();
  const navigate = useNavigate();
  const [microGroupIds, setMicroGroupIds] = useState<string[]>([]);
  const [changeLog, setChangeLog] = useState("");
  const [isAsked, setIsAsked] = useState(false);
  const { act, sending, ...trouble } = useAct(SubmitVersionDocument, {
    onDone: () => void navigate(documentPath(data.id)),
  });
  const { draftVersion, viewerCanSubmitVersion, viewerCannotSubmitReason, group } = data;
  if (!draftVersion) return null;
  if (!viewerCanSubmitVersion) {
    return (
      <Typography color="textSecondary">
        {viewerCannotSubmitReason && reasons[viewerCannotSubmitReason]}
      </Typography>
    );
  }

  // 2.2 before 2.10.
  const units = group.microGroups.toSorted((one, other) =>
    one.code.localeCompare(other.code, undefined, { numeric: true }),
  );
  const toggle = (id: string) => (_: unknown, isChosen: boolean) =>
    setMicroGroupIds((chosen) => (isChosen ? [...chosen, id] : chosen.filter((one) => one !== id)));
  const handleConfirm = async () => {
    setIsAsked(false);
    await act({ versionId: draftVersion.id, version: draftVersion.version, microGroupIds, changeLog });
  };
  return (
    <Box
      component="form"
      aria-label={t`Submission`}
      sx={{ display: "grid", gap: 2, maxWidth: "40rem" }}
      onSubmit={(event) => {
        event.preventDefault();
        setIsAsked(true);
      }}
    >
      <Typography variant="h2">
        <Trans>Submit version {draftVersion.number}</Trans>
      </Typography>
      <FormAlert trouble={trouble} reasons={reasons} />
      {group.microGroups.length > 0 && (
        <Field
          path="microGroupIds"
          label={t`Who wrote it`}
          hint={t`Colleagues of the authors will not review the document. Without a mark the whole group counts as its author.`}
          isGroup
          trouble={trouble}
        >
          {({ id }) => (
            <Box id={id} sx={{ display: "grid", justifyItems: "start" }}>
              {units.map((unit) => (
                <FormControlLabel
                  key={unit.id}
                  label={`${unit.code}. ${unit.title}`}
                  control={<Checkbox checked={microGroupIds.includes(unit.id)} onChange={toggle(unit.id)} />}
                />
              ))}
            </Box>
          )}
        </Field>
      )}
      {draftVersion.number > 1 && (
        <TextInput
          path="changeLog"
          label={t`What changed since the version before`}
          isOptional
          lines={4}
          value={changeLog}
          onChange={setChangeLog}
          trouble={trouble}
        />
      )}
      <Button type="submit" variant="contained" loading={sending} sx={{ justifySelf: "start" }}>
        <Trans>Submit the version</Trans>
      </Button>
      <ConfirmDialog
        isOpen={isAsked}
        title={t`Submit version ${draftVersion.number}?`}
        act={<Trans>Submit the version</Trans>}
        onConfirm={() => void handleConfirm()}
        onClose={() => setIsAsked(false)}
      >
        <Trans>
          After this the text of the version does not change any more. The coordinator is told of it.
        </Trans>
      </ConfirmDialog>
    </Box>
  );
}
