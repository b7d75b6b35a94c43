import { useSuspenseQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import Link from "@mui/material/Link";
import { useNavigate } from "react-router";
import { discussionPath, documentsPath } from "../app/paths";
import { EmptyState } from "../ui/EmptyState";
import { Link as RouterLink } from "../ui/Link";
import { Page } from "../ui/Page";
import { PageHeader } from "../ui/PageHeader";
import { Pager } from "../ui/Pager";
import { EditableProposal } from "./EditableProposal";
import { MyProposalsPageDocument } from "./MyProposalsPage.generated";

/** One's own proposals over all documents: what became of each, and what can still be done with it. */
export function MyProposalsPage() {
  const { t } = useLingui();
  const navigate = useNavigate();
  const { data, fetchMore } = useSuspenseQuery(MyProposalsPageDocument);
  const { nodes, pageInfo, total } = data.myProposals;

  return (
    <Page width="text">
      <PageHeader title={t`My proposals`}>
        <Trans>What you have proposed to documents under discussion, the latest first.</Trans>
      </PageHeader>
      {nodes.length === 0 ? (
        <EmptyState
          next={
            <Button component={RouterLink} to={documentsPath} variant="outlined">
              <Trans>See the documents</Trans>
            </Button>
          }
        >
          <Trans>
            You have not proposed anything yet. Open a document under discussion and select words in it.
          </Trans>
        </EmptyState>
      ) : (
        <div>
          {nodes.map((proposal, index) => {
            const path = discussionPath(proposal.document.id);
            const blockId = proposal.passage?.blockId;
            const isShown = blockId && proposal.stage !== "WITHDRAWN";
            return (
              <section key={proposal.id}>
                {proposal.document.id !== nodes[index - 1]?.document.id && (
                  <Link component={RouterLink} to={path} sx={{ display: "block", marginBlock: 1.5 }}>
                    {proposal.document.title}
                  </Link>
                )}
                <EditableProposal
                  proposal={proposal}
                  discussionId={proposal.discussion.id}
                  level="h2"
                  showsSection
                  onShowPassage={
                    isShown
                      ? () => void navigate(`${path}?${new URLSearchParams({ passage: blockId })}`)
                      : undefined
                  }
                />
              </section>
            );
          })}
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
