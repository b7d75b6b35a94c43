import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment, useSuspenseQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import Link from "@mui/material/Link";
import { styled } from "@mui/material/styles";
import Typography from "@mui/material/Typography";
import { startTransition, useState } from "react";
import { discussionPath } from "../app/paths";
import type { ComplaintDecision } from "../app/schema.generated";
import { useAct } from "../app/useAct";
import { EmptyState } from "../ui/EmptyState";
import { FormAlert } from "../ui/FormAlert";
import { useFormat } from "../ui/format";
import { ChoiceInput, TextInput } from "../ui/inputs";
import { Link as RouterLink } from "../ui/Link";
import { Page } from "../ui/Page";
import { PageHeader } from "../ui/PageHeader";
import { Pager } from "../ui/Pager";
import {
  type ComplaintCardFragment,
  ComplaintCardFragmentDoc,
  ComplaintsPageDocument,
  DecideComplaintDocument,
} from "./ComplaintsPage.generated";
import { useDiscussionWords } from "./discussionWords";
import { ProposalWords } from "./ProposalWords";

const Card = styled("article")(({ theme }) => ({
  padding: theme.spacing(2, 0),
  borderTop: `1px solid ${theme.vars.palette.divider}`,
  "& form": {
    display: "flex",
    flexDirection: "column",
    gap: theme.spacing(2),
    marginTop: theme.spacing(1.5),
  },
}));

/** The coordinator's complaints against moderation, the longest waiting first. */
export function ComplaintsPage() {
  const { t } = useLingui();
  const { data, fetchMore, refetch } = useSuspenseQuery(ComplaintsPageDocument);
  const { nodes, pageInfo, total } = data.complaints;
  return (
    <Page width="text">
      <PageHeader title={t`Complaints about moderation`}>
        <Trans>
          The author of a rejected proposal may complain once. Whoever rejected it does not decide.
        </Trans>
      </PageHeader>
      {nodes.length === 0 ? (
        <EmptyState>
          <Trans>No complaint waits for a decision.</Trans>
        </EmptyState>
      ) : (
        <div>
          {nodes.map((complaint) => (
            <ComplaintCard
              key={complaint.id}
              complaint={complaint}
              onDecided={() => startTransition(() => void refetch())}
            />
          ))}
          <Pager
            shown={nodes.length}
            total={total}
            hasMore={pageInfo.hasNextPage}
            onMore={() => fetchMore({ variables: { after: pageInfo.endCursor } })}
          />
        </div>
      )}
    </Page>
  );
}

interface ComplaintCardProps {
  complaint: FragmentType<ComplaintCardFragment>;
  onDecided: () => void;
}

function ComplaintCard({ complaint, onDecided }: ComplaintCardProps) {
  const { t } = useLingui();
  const words = useDiscussionWords();
  const { dateTime } = useFormat();
  const { data } = useSuspenseFragment({ fragment: ComplaintCardFragmentDoc, from: complaint });
  const [decision, setDecision] = useState("");
  const [reason, setReason] = useState("");
  const { act, sending, ...trouble } = useAct(DecideComplaintDocument, { onDone: onDecided });
  const { proposal } = data;

  return (
    <Card aria-labelledby={`${data.id}-name`}>
      <Typography component="h2" id={`${data.id}-name`} sx={{ fontWeight: 600 }}>
        <Trans>Proposal no. {proposal.number}</Trans>
      </Typography>
      <Link component={RouterLink} to={discussionPath(proposal.document.id)}>
        {proposal.document.title}
      </Link>
      <ProposalWords
        kind="REMARK"
        quote={proposal.passage?.quote ?? null}
        text={proposal.text}
        proposedWording={proposal.proposedWording}
      />
      {proposal.moderation?.ground && (
        <p>
          <Trans>The moderator's ground: {words.ground[proposal.moderation.ground]}.</Trans>{" "}
          {proposal.moderation.note}
        </p>
      )}
      <p>
        <strong>
          <Trans>The author, {dateTime(data.complainedAt)}:</Trans>
        </strong>{" "}
        {data.text}
      </p>
      {data.viewerCanDecide ? (
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void act({ complaintId: data.id, decision: decision as ComplaintDecision, reason });
          }}
        >
          <FormAlert trouble={trouble} reasons={words.reasons} labels={{ reason: t`Why you decide so` }} />
          <ChoiceInput
            label={t`Decision`}
            path={`${data.id}.decision`}
            value={decision}
            onChange={setDecision}
            choices={[
              { value: "UPHELD", label: t`Publish the proposal` },
              { value: "DISMISSED", label: t`Leave it rejected` },
            ]}
          />
          <TextInput
            label={t`Why you decide so`}
            hint={t`The author reads this.`}
            path="reason"
            lines={2}
            maxLength={2000}
            value={reason}
            onChange={setReason}
            trouble={trouble}
          />
          <div>
            <Button type="submit" variant="contained" disabled={!decision} loading={sending}>
              <Trans>Take the decision</Trans>
            </Button>
          </div>
        </form>
      ) : (
        <Typography color="textSecondary">{words.reasons.SAME_MODERATOR}</Typography>
      )}
    </Card>
  );
}
