import { useSuspenseQuery } from "@apollo/client/react";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import LinearProgress from "@mui/material/LinearProgress";
import { styled } from "@mui/material/styles";
import Typography from "@mui/material/Typography";
import { startTransition, type ReactNode, useId, useState } from "react";
import { useParams } from "react-router";
import { NotFoundPage } from "../app/NotFoundPage";
import { comparePath, documentPath, draftPath } from "../app/paths";
import { EmptyState } from "../ui/EmptyState";
import { useFormat } from "../ui/format";
import { Link } from "../ui/Link";
import { Page } from "../ui/Page";
import { PageHeader } from "../ui/PageHeader";
import { Pager } from "../ui/Pager";
import { RevisionPageDocument, type RevisionPageQuery } from "./RevisionPage.generated";
import { RevisionProposal } from "./RevisionProposal";
import { SubmitRevisionForm } from "./SubmitRevisionForm";
import { dot } from "../ui/dot";

const Step = styled("section")(({ theme }) => ({
  display: "grid",
  gap: theme.spacing(1.5),
  "& > p": { margin: 0, maxWidth: "44em" },
  "& ul.remarks": { margin: 0, paddingInlineStart: theme.spacing(3) },
}));
const Buttons = styled("div")(({ theme }) => ({ display: "flex", flexWrap: "wrap", gap: theme.spacing(1) }));

type RevisedDocument = NonNullable<RevisionPageQuery["document"]>;

/** The lead's way to the next version: upload it, say where accepted proposals are taken up, submit it. */
export function RevisionPage() {
  const { t } = useLingui();
  const { id = "" } = useParams();
  const { data, fetchMore } = useSuspenseQuery(RevisionPageDocument, {
    variables: { id, first: 50 },
    fetchPolicy: "cache-and-network",
  });
  const { document, revisionPlaces } = data;
  if (!document) return <NotFoundPage />;
  const handleMore = async () => {
    let coming: Promise<unknown> | undefined;
    startTransition(() => {
      coming = fetchMore({ variables: { after: document.discussion?.proposals.pageInfo.endCursor } });
    });
    await coming;
  };

  return (
    <Page>
      <PageHeader
        title={t`Revision of the document`}
        above={
          <Link to={documentPath(document.id)}>
            {document.code}
            {dot}
            {document.title}
          </Link>
        }
      />
      {document.state === "REVISION" && document.revision ? (
        <Steps document={document} places={revisionPlaces ?? []} onMore={handleMore} />
      ) : (
        <EmptyState
          next={
            <Button component={Link} to={documentPath(document.id)} variant="outlined">
              <Trans>To the document</Trans>
            </Button>
          }
        >
          <Trans>This document is not being revised at the moment.</Trans>
        </EmptyState>
      )}
    </Page>
  );
}

interface StepsProps {
  document: RevisedDocument;
  places: NonNullable<RevisionPageQuery["revisionPlaces"]>;
  onMore: () => Promise<void>;
}

function Steps({ document, places, onMore }: StepsProps) {
  const { t } = useLingui();
  const { dateTime } = useFormat();
  const [isOnlyLeft, setIsOnlyLeft] = useState(false);
  const { draftVersion: draft, currentVersion, discussion, revision, conclusion } = document;
  const remarks = (conclusion?.mandatoryRemarks ?? []).filter(({ isSettled }) => !isSettled);
  const nextNumber = (currentVersion?.number ?? 0) + 1;
  const suggestionOf = new Map(places.map((place) => [place.proposalNumber, place]));
  const proposals = (discussion?.proposals.nodes ?? []).filter(
    ({ incorporations }) => !isOnlyLeft || incorporations.length === 0,
  );
  const { acceptedCount = 0, linkedCount = 0 } = revision ?? {};
  const left = acceptedCount - linkedCount;

  return (
    <>
      {remarks.length > 0 && (
        <StepOf title={t`Mandatory remarks of the experts`}>
          <ul className="remarks">
            {remarks.map(({ id, quote, text }) => (
              <li key={id}>
                {quote && <q>{quote}</q>} {text}
              </li>
            ))}
          </ul>
        </StepOf>
      )}
      <StepOf title={t`1. Upload version ${nextNumber}`}>
        {draft ? (
          <p>
            <Trans>
              Version {draft.number} was uploaded on {dateTime(draft.uploadedAt)}. Until it is submitted it is
              seen by your group and the coordinator only.
            </Trans>
          </p>
        ) : (
          <p>
            <Trans>
              Take the accepted proposals and the remarks of the experts into the text of the Word file, then
              upload the file.
            </Trans>
          </p>
        )}
        <Buttons>
          <Button component={Link} to={draftPath(document.id)} variant={draft ? "outlined" : "contained"}>
            {draft ? t`Look at the text or upload another file` : t`Upload the file`}
          </Button>
          {draft && currentVersion && (
            <Button component={Link} to={comparePath(document.id, currentVersion.number, draft.number)}>
              <Trans>Compare with version {currentVersion.number}</Trans>
            </Button>
          )}
        </Buttons>
      </StepOf>
      <StepOf title={t`2. Say where the proposals are taken up`}>
        {acceptedCount === 0 ? (
          <p>
            <Trans>No proposal was accepted, so there is nothing to link.</Trans>
          </p>
        ) : (
          <>
            <LinearProgress
              variant="determinate"
              value={(linkedCount / acceptedCount) * 100}
              aria-label={t`Linked proposals`}
            />
            <p>
              <Trans>
                {linkedCount} of {acceptedCount} are linked.
              </Trans>{" "}
              {left > 0 && <Plural value={left} one="# is left." other="# are left." />}
            </p>
            {!draft && (
              <p>
                <Trans>Upload the file first: the places are suggested by its text.</Trans>
              </p>
            )}
            <div>
              <Button size="small" onClick={() => setIsOnlyLeft(!isOnlyLeft)} aria-pressed={isOnlyLeft}>
                {isOnlyLeft ? t`Show all accepted proposals` : t`Show only what is left`}
              </Button>
            </div>
          </>
        )}
        <div>
          {proposals.map((proposal) => (
            <RevisionProposal
              key={proposal.id}
              proposal={proposal}
              documentId={document.id}
              suggestion={suggestionOf.get(proposal.number)}
            />
          ))}
        </div>
        {discussion?.proposals.pageInfo.hasNextPage && (
          <Pager
            shown={discussion.proposals.nodes.length}
            total={discussion.proposals.total}
            hasMore
            onMore={onMore}
          />
        )}
      </StepOf>
      <StepOf title={t`3. Submit version ${nextNumber}`}>
        <SubmitRevisionForm document={document} left={left} />
      </StepOf>
    </>
  );
}

function StepOf({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <Step aria-labelledby={id}>
      <Typography id={id} variant="h2">
        {title}
      </Typography>
      {children}
    </Step>
  );
}
