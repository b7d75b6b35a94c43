import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Typography from "@mui/material/Typography";
import { useState } from "react";
import { answersPath, moderationPath, summaryPath } from "../app/paths";
import { StateLine } from "../ui/StateLine";
import {
  type DiscussionStateFragment,
  DiscussionStateFragmentDoc,
  PublishSummaryDocument,
} from "./DiscussionState.generated";
import { useDiscussionWords } from "./discussionWords";
import { PasswordDialog } from "./PasswordDialog";
import { useAct } from "../app/useAct";
import { lastMinuteOf, useFormat } from "../ui/format";
import { Link as RouterLink } from "../ui/Link";

/** Where a discussion stands, who acts next and by when, and the way to one's own part in it. */
export function DiscussionState({ discussion }: { discussion: FragmentType<DiscussionStateFragment> }) {
  const { t } = useLingui();
  const { date } = useFormat();
  const { reasons } = useDiscussionWords();
  const { data } = useSuspenseFragment({ fragment: DiscussionStateFragmentDoc, from: discussion });
  const [isPublishing, setIsPublishing] = useState(false);
  const publishing = useAct(PublishSummaryDocument, { onDone: () => setIsPublishing(false) });
  const { phase, counts, summary, document } = data;
  const opensOn = date(data.opensAt);
  const answered = counts.considered - counts.unanswered;
  const waitsForSummary =
    !data.viewerCanPublishSummary &&
    phase === "CLOSED" &&
    !summary &&
    ["MODERATION_PENDING", "COMPLAINTS_PENDING", "PROPOSALS_UNANSWERED"].includes(
      data.viewerCannotPublishSummaryReason ?? "",
    );

  return (
    <Box sx={{ display: "flex", flexDirection: "column", gap: 1 }}>
      {phase === "ANNOUNCED" && (
        <StateLine state={t`Discussion announced`} tone="soon" next={<Trans>opens {opensOn}</Trans>} />
      )}
      {phase === "OPEN" && (
        <StateLine state={t`Discussion under way`} tone="active" by={lastMinuteOf(data.closesAt)} />
      )}
      {phase === "CLOSED" && !summary && (
        <StateLine
          state={t`Discussion closed`}
          tone="quiet"
          next={
            <Trans>
              the authors answer until {date(data.answersDueOn)}: {answered} of {counts.considered}
            </Trans>
          }
        />
      )}
      {phase === "CLOSED" && summary && (
        <StateLine state={t`Summary published`} tone="done" next={date(summary.publishedAt)} />
      )}
      {phase === "CANCELLED" && (
        <StateLine state={t`Discussion cancelled: the document was withdrawn`} tone="late" />
      )}
      {data.audience && (
        <Typography variant="body2">
          <Trans>For: {data.audience}</Trans>
        </Typography>
      )}
      {phase !== "ANNOUNCED" && (
        <Typography variant="body2">
          <Plural
            value={counts.submitted}
            _0="Nobody has proposed anything yet."
            one="# proposal came."
            other="# proposals came."
          />
          {counts.considered < counts.submitted && (
            <>
              {" "}
              <Trans>Published: {counts.considered}.</Trans>
            </>
          )}
        </Typography>
      )}
      <Box className="no-print" sx={{ display: "flex", flexWrap: "wrap", gap: 1 }}>
        {data.viewerCanAnswer && counts.considered > 0 && !summary && (
          <Button component={RouterLink} to={answersPath(document.id)} variant="contained" size="small">
            <Trans>Answer proposals</Trans>
          </Button>
        )}
        {data.viewerCanModerate && phase !== "CANCELLED" && (
          <Button component={RouterLink} to={moderationPath} variant="outlined" size="small">
            <Trans>Go to moderation</Trans>
          </Button>
        )}
        {data.viewerCanPublishSummary && (
          <Button variant="contained" size="small" onClick={() => setIsPublishing(true)}>
            <Trans>Publish the summary</Trans>
          </Button>
        )}
        {summary && (
          <Button component={RouterLink} to={summaryPath(document.id)} variant="outlined" size="small">
            <Trans>Summary of proposals</Trans>
          </Button>
        )}
      </Box>
      {waitsForSummary && (
        <Typography variant="body2">{reasons[data.viewerCannotPublishSummaryReason!]}</Typography>
      )}
      <PasswordDialog
        isOpen={isPublishing}
        title={t`Publish the summary of proposals?`}
        act={<Trans>Sign and publish</Trans>}
        trouble={publishing}
        onConfirm={(password) => void publishing.act({ discussionId: data.id, password })}
        onClose={() => setIsPublishing(false)}
      >
        <Trans>Everybody will read it. Answers do not change any more after that.</Trans>
      </PasswordDialog>
    </Box>
  );
}
