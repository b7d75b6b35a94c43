import { Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import Stack from "@mui/material/Stack";
import { useState } from "react";
import { useAct } from "../app/useAct";
import { FormAlert } from "../ui/FormAlert";
import { FormColumn } from "../ui/FormColumn";
import { TextInput } from "../ui/inputs";
import { useProblemWords } from "../ui/problemWords";
import {
  type ItemVersionPartsFragment,
  NewItemVersionDocument,
  ReleaseItemDocument,
  RetireItemDocument,
} from "./ItemPage.generated";
import { QtiButton } from "./QtiButton";
import { useItemLabels, useItemReasons } from "./itemWords";

interface VersionActsProps {
  version: ItemVersionPartsFragment;
}

/** What may be done with a version as a whole. */
export function VersionActs({ version, item }: VersionActsProps & { item: { id: string; number: number } }) {
  const [isRetiring, setIsRetiring] = useState(false);
  const { state } = version;
  return (
    <FormColumn>
      {state === "DRAFT" && <Release version={version} />}
      <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: "wrap" }}>
        {version.viewerCanBeginVersion && <BeginVersion version={version} />}
        <QtiButton item={item} versionId={version.id} />
        {version.viewerCanRetire && !isRetiring && (
          <Button color="error" variant="outlined" onClick={() => setIsRetiring(true)}>
            {state === "DRAFT" ? <Trans>Give the draft up</Trans> : <Trans>Take out of use</Trans>}
          </Button>
        )}
      </Stack>
      {isRetiring && <Retire version={version} onClose={() => setIsRetiring(false)} />}
    </FormColumn>
  );
}

function Release({ version }: VersionActsProps) {
  const { t } = useLingui();
  const reasons = useItemReasons();
  const words = useProblemWords();
  const labelOf = useItemLabels();
  const { act, sending, ...trouble } = useAct(ReleaseItemDocument);
  const { id, releaseProblems, viewerCanRelease, viewerCannotReleaseReason } = version;
  const missing = [
    ...new Set(releaseProblems.map((problem) => `${labelOf(problem.path)}: ${words(problem)}`)),
  ];
  if (missing.length > 0)
    return (
      <section aria-label={t`What the draft lacks`}>
        <strong>
          <Trans>Before it can be released</Trans>
        </strong>
        <ul>
          {missing.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
    );
  const labels = Object.fromEntries(trouble.problems.map(({ path }) => [path, labelOf(path)]));
  return (
    <>
      <FormAlert trouble={trouble} reasons={reasons} labels={labels} />
      {viewerCanRelease ? (
        <Button
          variant="contained"
          loading={sending}
          sx={{ alignSelf: "flex-start" }}
          onClick={() => void act({ itemVersionId: id, version: version.version })}
        >
          <Trans>Release the saved draft</Trans>
        </Button>
      ) : (
        viewerCannotReleaseReason && <p>{reasons[viewerCannotReleaseReason]}</p>
      )}
    </>
  );
}

function BeginVersion({ version }: VersionActsProps) {
  const reasons = useItemReasons();
  const { act, sending, ...trouble } = useAct(NewItemVersionDocument);
  return (
    <>
      <FormAlert trouble={trouble} reasons={reasons} />
      <Button variant="outlined" loading={sending} onClick={() => void act({ itemVersionId: version.id })}>
        <Trans>Begin a new version</Trans>
      </Button>
    </>
  );
}

function Retire({ version, onClose }: VersionActsProps & { onClose: () => void }) {
  const { t } = useLingui();
  const reasons = useItemReasons();
  const [reason, setReason] = useState("");
  const { act, sending, ...trouble } = useAct(RetireItemDocument, { onDone: onClose });
  const label = t`Why it is taken out`;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void act({ itemVersionId: version.id, version: version.version, reason });
      }}
    >
      <FormColumn>
        <FormAlert trouble={trouble} reasons={reasons} labels={{ reason: label }} />
        <TextInput
          label={label}
          hint={t`Papers that hold it keep it; it is drawn into no other.`}
          path="reason"
          trouble={trouble}
          value={reason}
          onChange={setReason}
          lines={2}
          maxLength={1000}
        />
        <Stack direction="row" spacing={1}>
          <Button type="submit" variant="contained" color="error" loading={sending}>
            <Trans>Take out</Trans>
          </Button>
          <Button onClick={onClose}>
            <Trans>Cancel</Trans>
          </Button>
        </Stack>
      </FormColumn>
    </form>
  );
}
