import { useSuspenseQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import { styled } from "@mui/material/styles";
import Typography from "@mui/material/Typography";
import { discussionPath, documentsPath, registerPath, signInPath } from "../app/paths";
import { DueChip } from "../ui/DueChip";
import { EmptyState } from "../ui/EmptyState";
import { Page } from "../ui/Page";
import { lastMinuteOf } from "../ui/format";
import { Link } from "../ui/Link";
import { PageHeader } from "../ui/PageHeader";
import { WelcomeDocument } from "./Welcome.generated";

const List = styled("ul")(({ theme }) => ({
  listStyle: "none",
  margin: 0,
  padding: 0,
  "& > li": {
    display: "flex",
    flexWrap: "wrap",
    gap: theme.spacing(1, 3),
    alignItems: "center",
    padding: theme.spacing(2, 0),
    borderTop: `1px solid ${theme.vars.palette.divider}`,
  },
  "& > li > div": { flex: "1 1 20rem", minWidth: 0 },
  "& a": { fontSize: "1.0625rem", fontWeight: 600, overflowWrap: "anywhere" },
  "& small": { display: "block", color: theme.vars.palette.text.secondary, fontSize: "0.875rem" },
}));

/** For a visitor: what this is, what is open for discussion now, how to look up an expert. */
export function Welcome() {
  const { t } = useLingui();
  const { data } = useSuspenseQuery(WelcomeDocument, {
    variables: { open: { states: ["OPEN_DISCUSSION"] } },
  });
  const { nodes, total } = data.documents;

  return (
    <Page>
      <PageHeader
        title={t`Documents of the region are discussed and judged here`}
        actions={
          <Button component={Link} to={signInPath()} variant="contained">
            <Trans>Sign in</Trans>
          </Button>
        }
      >
        <Trans>
          Project groups of the municipalities publish model documents. Anyone may read and discuss them,
          experts of the regional register judge them, and every proposal gets an answer.
        </Trans>
      </PageHeader>
      <section aria-labelledby="open-now">
        <Typography id="open-now" variant="h2" sx={{ marginBottom: 1 }}>
          <Trans>Open for discussion</Trans>
        </Typography>
        {nodes.length > 0 ? (
          <List>
            {nodes.map(({ id, title, discussionClosesAt, group }) => (
              <li key={id}>
                <div>
                  <Link to={discussionPath(id)}>{title}</Link>
                  <small>{group.title}</small>
                </div>
                {discussionClosesAt && <DueChip at={lastMinuteOf(discussionClosesAt)} />}
              </li>
            ))}
          </List>
        ) : (
          <EmptyState>
            <Trans>No discussion is open at the moment.</Trans>
          </EmptyState>
        )}
        <Button component={Link} to={documentsPath} variant="outlined" sx={{ marginTop: 2 }}>
          {total.count > nodes.length ? <Trans>All open discussions</Trans> : <Trans>All documents</Trans>}
        </Button>
      </section>
      <section aria-labelledby="look-up">
        <Typography id="look-up" variant="h2" sx={{ marginBottom: 1 }}>
          <Trans>The register of experts</Trans>
        </Typography>
        <Typography sx={{ maxWidth: "40em", marginBottom: 2 }}>
          <Trans>
            Look up an entry by its number, municipality or direction, and check that it is in force. No
            account is needed.
          </Trans>
        </Typography>
        <Button component={Link} to={registerPath} variant="outlined">
          <Trans>Open the register</Trans>
        </Button>
      </section>
    </Page>
  );
}
