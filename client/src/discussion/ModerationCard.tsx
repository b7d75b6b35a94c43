import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import Link from "@mui/material/Link";
import Skeleton from "@mui/material/Skeleton";
import { styled } from "@mui/material/styles";
import Typography from "@mui/material/Typography";
import { Suspense, useState } from "react";
import { discussionPath } from "../app/paths";
import { useAct } from "../app/useAct";
import { FormAlert } from "../ui/FormAlert";
import { useFormat } from "../ui/format";
import { Link as RouterLink } from "../ui/Link";
import { Notice } from "../ui/Notice";
import { useShortcuts } from "../ui/useShortcuts";
import { authorLabel, useDiscussionWords } from "./discussionWords";
import { MergeForm } from "./MergeForm";
import {
  type ModerationCardFragment,
  ModerationCardFragmentDoc,
  PublishProposalDocument,
} from "./ModerationPage.generated";
import { ProposalWords } from "./ProposalWords";
import { RejectForm } from "./RejectForm";
import { dot } from "../ui/dot";

const Card = styled("article")(({ theme }) => ({
  padding: theme.spacing(2),
  borderTop: `1px solid ${theme.vars.palette.divider}`,
  "&[data-chosen=true]": { boxShadow: `inset 4px 0 0 ${theme.vars.palette.primary.main}` },
}));
const Acts = styled("div")(({ theme }) => ({
  display: "flex",
  flexWrap: "wrap",
  gap: theme.spacing(1),
  marginTop: theme.spacing(1.5),
}));

interface ModerationCardProps {
  proposal: FragmentType<ModerationCardFragment>;
  /** Keys act on it. */
  isChosen: boolean;
  onChoose: () => void;
  onDecided: () => void;
}

/** One proposal before the moderator: what is said, by whom, and the three decisions there are. */
export function ModerationCard({ proposal, isChosen, onChoose, onDecided }: ModerationCardProps) {
  const { t } = useLingui();
  const words = useDiscussionWords();
  const { dateTime } = useFormat();
  const { data } = useSuspenseFragment({ fragment: ModerationCardFragmentDoc, from: proposal });
  const [step, setStep] = useState<"reject" | "merge" | null>(null);
  const { act, sending, stale, ...trouble } = useAct(PublishProposalDocument, { onDone: onDecided });
  const publish = () => void act({ proposalId: data.id, version: data.version });
  useShortcuts(
    { KeyP: publish, KeyR: () => setStep("reject"), KeyM: () => setStep("merge") },
    isChosen && !sending,
  );

  return (
    <Card id={data.id} data-chosen={isChosen} aria-current={isChosen} onFocus={onChoose}>
      <Typography component="h2" sx={{ fontWeight: 600 }}>
        <Trans>No. {data.number}</Trans>
        {dot}
        {words.kind[data.kind]}
      </Typography>
      <Typography variant="body2" color="textSecondary">
        <Link component={RouterLink} to={discussionPath(data.document.id)}>
          {data.document.title}
        </Link>
        {data.passage?.sectionTitle && `${dot}${data.passage.sectionTitle}`}
      </Typography>
      <Typography variant="body2" color="textSecondary">
        {authorLabel(data.author, t`the author was removed`)}
        {dot}
        {dateTime(data.submittedAt)}
      </Typography>
      <ProposalWords
        kind={data.kind}
        quote={data.passage?.quote ?? null}
        text={data.text}
        proposedWording={data.proposedWording}
      />
      <FormAlert trouble={trouble} reasons={words.reasons} showsVersions />
      {stale && (
        <Notice severity="warning">
          <Trans>
            The author has changed the text meanwhile. The new words are above: read them and decide again.
          </Trans>
        </Notice>
      )}
      {step === null && (
        <Acts>
          <Button variant={isChosen ? "contained" : "outlined"} loading={sending} onClick={publish}>
            <Trans>Publish</Trans>
          </Button>
          <Button variant="outlined" onClick={() => setStep("merge")}>
            <Trans>Merge…</Trans>
          </Button>
          <Button variant="outlined" onClick={() => setStep("reject")}>
            <Trans>Reject…</Trans>
          </Button>
        </Acts>
      )}
      {step === "reject" && (
        <RejectForm
          proposalId={data.id}
          version={data.version}
          others={data.otherOfAuthor ?? []}
          onDone={onDecided}
          onCancel={() => setStep(null)}
        />
      )}
      {step === "merge" && (
        <Suspense fallback={<Skeleton variant="rectangular" height={120} aria-label={t`Loading`} />}>
          <MergeForm
            proposalId={data.id}
            version={data.version}
            discussionId={data.discussion.id}
            blockId={data.passage?.blockId ?? null}
            onDone={onDecided}
            onCancel={() => setStep(null)}
          />
        </Suspense>
      )}
    </Card>
  );
}
