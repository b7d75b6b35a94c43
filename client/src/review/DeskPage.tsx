import { useSuspenseQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import { styled } from "@mui/material/styles";
import Typography from "@mui/material/Typography";
import { type ReactNode, startTransition, useId } from "react";
import { useSearchParams } from "react-router";
import { deskPath, documentsPath } from "../app/paths";
import { EmptyState } from "../ui/EmptyState";
import { Link } from "../ui/Link";
import { Page } from "../ui/Page";
import { PageHeader } from "../ui/PageHeader";
import { Pager } from "../ui/Pager";
import { DeskPageDocument, type DeskPageQuery } from "./DeskPage.generated";
import { DeskRow } from "./DeskRow";

const pageLength = 100;

const List = styled("ul")({ listStyle: "none", margin: 0, padding: 0 });

/** The coordinator's desk: every document by what it waits for, and who is late. */
export function DeskPage() {
  const { t } = useLingui();
  const [address] = useSearchParams();
  const isFinished = address.get("view") === "finished";
  const { data, fetchMore } = useSuspenseQuery(DeskPageDocument, {
    variables: { first: pageLength, filter: { isFinished } },
    // What waits changes by the acts of others: the list is shown at once and asked for anew.
    fetchPolicy: "cache-and-network",
  });
  const { nodes, pageInfo, total } = data.desk;
  const handleMore = async () => {
    let coming: Promise<unknown> | undefined;
    startTransition(() => {
      coming = fetchMore({ variables: { after: pageInfo.endCursor } });
    });
    await coming;
  };
  const mine = nodes.filter(({ isViewersTurn }) => isViewersTurn);
  const others = nodes.filter(({ isViewersTurn }) => !isViewersTurn);

  return (
    <Page>
      <PageHeader
        title={isFinished ? t`Finished documents` : t`Coordinator's desk`}
        actions={
          <Button component={Link} to={isFinished ? deskPath : `${deskPath}?view=finished`} variant="text">
            {isFinished ? t`Documents at work` : t`Finished documents`}
          </Button>
        }
      >
        {!isFinished && nodes.length > 0 && (
          <Trans>
            {mine.length} of {nodes.length} wait for you
          </Trans>
        )}
      </PageHeader>
      {nodes.length === 0 && <Nothing isFinished={isFinished} />}
      {isFinished ? (
        <Rows rows={nodes} />
      ) : (
        <>
          <Section title={t`Wait for you`} rows={mine} />
          <Section title={t`Others act now`} rows={others} />
        </>
      )}
      {pageInfo.hasNextPage && <Pager shown={nodes.length} total={total} hasMore onMore={handleMore} />}
    </Page>
  );
}

type Rows = DeskPageQuery["desk"]["nodes"];

function Section({ title, rows }: { title: string; rows: Rows }) {
  const id = useId();
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <Typography id={id} variant="h2" sx={{ marginBottom: 1 }}>
        {title}
      </Typography>
      <Rows rows={rows} />
    </section>
  );
}

function Rows({ rows }: { rows: Rows }): ReactNode {
  return (
    <List>
      {rows.map((row, place) => (
        <DeskRow key={row.id} row={row} isFirst={place === 0} />
      ))}
    </List>
  );
}

function Nothing({ isFinished }: { isFinished: boolean }) {
  return (
    <EmptyState
      next={
        <Button component={Link} to={documentsPath} variant="outlined">
          <Trans>Look at the documents</Trans>
        </Button>
      }
    >
      {isFinished ? (
        <Trans>No document has been published, rejected or withdrawn yet.</Trans>
      ) : (
        <Trans>
          No document that you coordinate is at work. A submitted document appears here by itself.
        </Trans>
      )}
    </EmptyState>
  );
}
