import { useSuspenseQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import Link from "@mui/material/Link";
import Tab from "@mui/material/Tab";
import Typography from "@mui/material/Typography";
import Tabs from "@mui/material/Tabs";
import { Suspense, useTransition } from "react";
import { useParams, useSearchParams } from "react-router";
import { NotFoundPage } from "../app/NotFoundPage";
import { comparePath, documentPath } from "../app/paths";
import { EmptyState } from "../ui/EmptyState";
import { Link as RouterLink } from "../ui/Link";
import { Page } from "../ui/Page";
import { PageHeader } from "../ui/PageHeader";
import { PageSkeleton } from "../ui/PageSkeleton";
import { DiscussionPageDocument } from "./DiscussionPage.generated";
import { DiscussionState } from "./DiscussionState";
import { DiscussionText } from "./DiscussionText";
import { ProposalList } from "./ProposalList";
import { dot } from "../ui/dot";

/** A document under discussion: its text with what is proposed beside it, or all proposals as a list. */
export function DiscussionPage() {
  const { t } = useLingui();
  const { id = "" } = useParams();
  const [search, setSearch] = useSearchParams();
  const [, startTransition] = useTransition();
  const { data, refetch } = useSuspenseQuery(DiscussionPageDocument, { variables: { id } });
  const { document } = data;
  if (!document) return <NotFoundPage />;

  const { discussion } = document;
  const discussed = discussion?.documentVersion?.number;
  const current = document.currentVersion?.number;
  const view = search.get("view") === "list" ? "list" : "text";
  const show = (next: Record<string, string>) => setSearch(next);
  const above = (
    <Link component={RouterLink} to={documentPath(document.id)}>
      {document.code}
    </Link>
  );
  if (!discussion)
    return (
      <Page>
        <PageHeader title={document.title} above={above} />
        <EmptyState>
          <Trans>The discussion of this document has not been announced yet.</Trans>
        </EmptyState>
      </Page>
    );

  return (
    <Page width="wide">
      <PageHeader title={document.title} above={above}>
        <DiscussionState discussion={discussion} />
        {discussed && current && current > discussed && (
          <Typography variant="body2" sx={{ marginTop: 1 }}>
            <Trans>Version {discussed} was discussed.</Trans>{" "}
            <Link component={RouterLink} to={documentPath(document.id)}>
              <Trans>Read version {current}</Trans>
            </Link>
            {dot}
            <Link component={RouterLink} to={comparePath(document.id, discussed, current)}>
              <Trans>What changed since version {discussed}</Trans>
            </Link>
          </Typography>
        )}
      </PageHeader>
      <Tabs
        className="no-print"
        value={view}
        aria-label={t`View of the discussion`}
        onChange={(_, next: string) => show(next === "list" ? { view: "list" } : {})}
      >
        <Tab value="text" label={t`Text`} />
        <Tab value="list" label={t`Proposals (${discussion.counts.considered})`} />
      </Tabs>
      {view === "list" ? (
        <Suspense fallback={<PageSkeleton title={document.title} shape="list" />}>
          <ProposalList
            discussionId={discussion.id}
            sections={discussion.sections}
            onShowPassage={(blockId) => show({ passage: blockId })}
          />
        </Suspense>
      ) : discussion.documentVersion ? (
        <DiscussionText
          documentId={document.id}
          discussion={discussion}
          version={discussion.documentVersion}
          onChanged={() => startTransition(() => void refetch())}
        />
      ) : (
        <EmptyState>
          <Trans>The text is no longer shown: the document was withdrawn.</Trans>
        </EmptyState>
      )}
    </Page>
  );
}
