import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { Trans } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import { useViewer } from "../app/viewer";
import { EntryExtractFragmentDoc, type EntryExtractFragment } from "./EntryExtract.generated";

/** The entry on paper: its public card for anybody, the full one for the person; by the printer while the log has no proof. */
export function EntryExtract({ entry: from }: { entry: FragmentType<EntryExtractFragment> }) {
  const { data } = useSuspenseFragment({
    fragment: EntryExtractFragmentDoc,
    fragmentName: "EntryExtract",
    from,
  });
  const { id, person, proof } = data;
  const isOwn = useViewer()?.person.id === person.id;

  if (!proof)
    return (
      <Button variant="outlined" onClick={() => window.print()}>
        <Trans>Print</Trans>
      </Button>
    );
  return (
    <>
      {isOwn && (
        <Button component="a" href={`/files/own-extracts/${id}.pdf`} variant="outlined" download>
          <Trans>Full extract (PDF)</Trans>
        </Button>
      )}
      <Button component="a" href={`/files/extracts/${id}.pdf`} variant="outlined" download>
        {isOwn ? <Trans>Public extract (PDF)</Trans> : <Trans>Extract (PDF)</Trans>}
      </Button>
    </>
  );
}
