import { useSuspenseQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import Link from "@mui/material/Link";
import Typography from "@mui/material/Typography";
import { useParams } from "react-router";
import { NotFoundPage } from "../app/NotFoundPage";
import { discussionPath } from "../app/paths";
import { DataTable } from "../ui/DataTable";
import { EmptyState } from "../ui/EmptyState";
import { lastMinuteOf, useFormat } from "../ui/format";
import { Link as RouterLink } from "../ui/Link";
import { Page } from "../ui/Page";
import { PageHeader } from "../ui/PageHeader";
import { Pager } from "../ui/Pager";
import { authorLabel, useDiscussionWords } from "./discussionWords";
import { ProposalWords } from "./ProposalWords";
import { SummaryPageDocument, type SummaryPageQuery } from "./SummaryPage.generated";

/** The published summary of proposals: the counts in a sentence, then every proposal with its answer. */
export function SummaryPage() {
  const { t } = useLingui();
  const { date, paperDate } = useFormat();
  const { id = "" } = useParams();
  const { data, fetchMore } = useSuspenseQuery(SummaryPageDocument, { variables: { id } });
  const { document } = data;
  if (!document) return <NotFoundPage />;

  const { discussion } = document;
  const summary = discussion?.summary;
  const above = (
    <Link component={RouterLink} to={discussionPath(document.id)}>
      {document.title}
    </Link>
  );
  if (!discussion || !summary)
    return (
      <Page>
        <PageHeader title={t`Summary of proposals`} above={above} />
        <EmptyState>
          <Trans>The summary is published when every proposal has a signed answer.</Trans>
        </EmptyState>
      </Page>
    );

  const { counts } = summary;
  const { nodes, pageInfo, total } = discussion.proposals;
  const lastDay = lastMinuteOf(discussion.closesAt);
  return (
    <Page width="wide">
      <PageHeader
        title={t`Summary of proposals`}
        above={above}
        actions={
          <>
            <Button variant="outlined" href={`/files/summary/${discussion.id}.docx`} download>
              <Trans>Word</Trans>
            </Button>
            <Button variant="outlined" href={`/files/summary/${discussion.id}.xlsx`} download>
              <Trans>Excel</Trans>
            </Button>
          </>
        }
      >
        <Trans>
          Document {document.code}. Discussed from {paperDate(discussion.opensAt)} to {paperDate(lastDay)}.
          Published on {paperDate(summary.publishedAt)}.
        </Trans>
      </PageHeader>
      <div>
        <Typography>
          <Trans>
            Submitted {counts.submitted}: considered {counts.considered}, rejected by the moderator{" "}
            {counts.rejected}, merged {counts.merged}, withdrawn {counts.withdrawn}.
          </Trans>
        </Typography>
        <Typography>
          <Trans>
            Considered {counts.considered}: accepted {counts.accepted}, partly accepted{" "}
            {counts.partlyAccepted}, declined {counts.declined}, explained {counts.explained}, not considered{" "}
            {counts.notConsidered}.
          </Trans>
        </Typography>
        {summary.isLate && (
          <Typography color="warning">
            <Trans>
              Some answers were signed after {date(discussion.answersDueOn)}, the last day of their term.
            </Trans>
          </Typography>
        )}
      </div>
      {nodes.length === 0 ? (
        <EmptyState>
          <Trans>No proposals were published.</Trans>
        </EmptyState>
      ) : (
        <div>
          <DataTable
            caption={t`Proposals and answers`}
            rows={nodes}
            rowKey={(row) => row.id}
            columns={[
              { id: "number", header: t`No.`, cell: (row) => row.number },
              {
                id: "section",
                header: t`Structural element`,
                cell: (row) => row.passage?.sectionTitle ?? t`the document as a whole`,
              },
              {
                id: "text",
                isLong: true,
                header: t`Proposal`,
                cell: proposalCell,
              },
              {
                id: "author",
                header: t`Author`,
                cell: (row) => authorLabel(row.author, t`the author was removed`),
              },
              { id: "support", header: t`Supported`, cell: (row) => row.supportCount, isNumeric: true },
              {
                id: "verdict",
                header: t`The authors' position`,
                cell: verdictCell,
              },
              { id: "reason", header: t`Grounds of the answer`, cell: (row) => row.answer?.reason },
            ]}
          />
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

type Row = NonNullable<NonNullable<SummaryPageQuery["document"]>["discussion"]>["proposals"]["nodes"][number];

const proposalCell = (row: Row) => <Proposed row={row} />;
const verdictCell = (row: Row) => <Position row={row} />;

function Proposed({ row }: { row: Row }) {
  const words = useDiscussionWords();
  return (
    <>
      {words.kind[row.kind]}
      <ProposalWords
        kind={row.kind}
        quote={row.passage?.quote ?? null}
        text={row.text}
        proposedWording={row.proposedWording}
      />
    </>
  );
}

function Position({ row: { answer } }: { row: Row }) {
  const words = useDiscussionWords();
  if (!answer) return null;
  return (
    <>
      {words.verdict[answer.verdict]}
      {answer.isLate && (
        <>
          {" "}
          <Trans>(after the term)</Trans>
        </>
      )}
    </>
  );
}
