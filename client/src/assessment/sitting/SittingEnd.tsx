import { Plural, Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import Typography from "@mui/material/Typography";
import { useContext, useEffect, useRef } from "react";
import { assessmentPath, attemptResultPath } from "../../app/paths";
import { DraftOwnerContext, dropDraft } from "../../ui/draftStore";
import { useFormat } from "../../ui/format";
import { Link } from "../../ui/Link";
import { Page } from "../../ui/Page";
import { PageHeader } from "../../ui/PageHeader";
import { keepLease, type Lease } from "./lease";
import type { SittingPartsFragment } from "./Sitting.generated";
import { SittingLog } from "./SittingLog";
import { hasResult } from "../assessmentWords";
import { useSittingWords } from "./useSittingWords";

interface SittingEndProps {
  sitting: SittingPartsFragment;
  lease: Lease | null;
}

/** The thanks: who handed in and when, how many answers there are, what comes next, and the log. */
export function SittingEnd({ sitting, lease }: SittingEndProps) {
  const { t } = useLingui();
  const { parts } = useSittingWords();
  const { dateTime } = useFormat();
  const owner = useContext(DraftOwnerContext);
  const page = useRef<HTMLDivElement>(null);
  const { id, part, handedInBy, submittedAt, places, itemCount, state } = sitting;
  const answered = places.filter(({ isAnswered }) => isAnswered).length;

  // Talks to the device's stores: what let it write, and what the server would not take any more, is of no use.
  useEffect(() => {
    dropDraft(owner, `${id}:answers`);
    if (lease) keepLease(owner, id, null);
  }, [owner, id, lease]);
  // Talks to the focus: the paper is gone from the screen.
  useEffect(() => page.current?.focus(), []);

  return (
    <Page width="text" ref={page} tabIndex={-1} sx={{ outline: "none" }}>
      <PageHeader title={t`Thank you, the paper is handed in`} above={parts[part]}>
        {handedInBy === "TIMEOUT" ? (
          <Trans>The time was over: it was handed in as it stood.</Trans>
        ) : (
          submittedAt && <Trans>You handed it in on {dateTime(submittedAt)}.</Trans>
        )}
      </PageHeader>
      <Typography>
        <Plural
          value={answered}
          one={`# answer of ${itemCount} is stored.`}
          other={`# answers of ${itemCount} are stored.`}
        />{" "}
        {hasResult(state) ? (
          <Link to={attemptResultPath(id)}>
            <Trans>The result is published.</Trans>
          </Link>
        ) : (
          <Trans>
            The results of all parts are published together. You will be told; nobody sees points before.
          </Trans>
        )}
      </Typography>
      <div>
        <Button component={Link} to={assessmentPath} variant="contained">
          <Trans>To my assessment</Trans>
        </Button>
      </div>
      <SittingLog attemptId={id} />
    </Page>
  );
}
