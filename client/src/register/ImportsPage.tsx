import { useSuspenseQuery } from "@apollo/client/react";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { styled } from "@mui/material/styles";
import Typography from "@mui/material/Typography";
import { startTransition } from "react";
import { useNavigate } from "react-router";
import { NotFoundPage } from "../app/NotFoundPage";
import { importPath, registerPath } from "../app/paths";
import { useViewer } from "../app/viewer";
import { UploadPicker } from "../files/UploadPicker";
import { EmptyState } from "../ui/EmptyState";
import { useFormat } from "../ui/format";
import { Link } from "../ui/Link";
import { Page } from "../ui/Page";
import { PageHeader } from "../ui/PageHeader";
import { Pager } from "../ui/Pager";
import { StatusChip } from "../ui/StatusChip";
import { importTones, useImportWords } from "./importWords";
import { RegisterImportsDocument, type RegisterImportsQuery } from "./ImportsPage.generated";

const pageLength = 20;

const List = styled("ul")({ listStyle: "none", margin: 0, padding: 0 });
const Row = styled("li")(({ theme }) => ({
  display: "grid",
  gap: theme.spacing(0.5, 3),
  paddingBlock: theme.spacing(1.75),
  borderTop: `1px solid ${theme.vars.palette.divider}`,
  overflowWrap: "anywhere",
  "& .name": { fontSize: "1.0625rem", fontWeight: 500 },
  "& .facts": { color: theme.vars.palette.text.secondary, fontSize: "0.9375rem" },
  [theme.breakpoints.up("sm")]: {
    gridTemplateColumns: "minmax(0, 1fr) 15rem",
    "& .state": { gridColumn: 2, gridRow: "1 / span 2" },
    "& .name, & .facts": { gridColumn: 1 },
  },
}));

/** The registrar brings a register that was kept in Excel, and finds what was brought before. */
export function ImportsPage() {
  const isRegistrar = useViewer()?.roles.includes("REGISTRAR") ?? false;
  return isRegistrar ? <Imports /> : <NotFoundPage />;
}

function Imports() {
  const { t } = useLingui();
  const navigate = useNavigate();
  const { data, fetchMore } = useSuspenseQuery(RegisterImportsDocument, {
    variables: { first: pageLength },
    fetchPolicy: "cache-and-network",
  });
  const { nodes, pageInfo, total } = data.registerImports;
  const handleMore = async () => {
    let coming: Promise<unknown> | undefined;
    startTransition(() => {
      coming = fetchMore({ variables: { after: pageInfo.endCursor } });
    });
    await coming;
  };

  return (
    <Page>
      <PageHeader
        title={t`Bringing a register from Excel`}
        above={<Link to={registerPath}>{t`Register of experts`}</Link>}
      >
        <Trans>
          Send the table as it is. You say what its columns mean, every row is checked, and nothing is entered
          until you say so. All rows are entered, or none.
        </Trans>
      </PageHeader>
      <section>
        <UploadPicker
          purpose="REGISTER_IMPORT"
          subjectId="register"
          accept=".xlsx"
          isMain={nodes.length === 0}
          label={<Trans>Choose an Excel file</Trans>}
          onReceived={(_fileId, _name, madeId) => {
            if (madeId) void navigate(importPath(madeId));
          }}
        />
        <Typography variant="body2" color="textSecondary" sx={{ marginTop: 1, maxWidth: "46em" }}>
          <Trans>
            An .xlsx of up to 20 MB and 25,000 rows; the first sheet is read. Needed: number of the entry,
            name, municipality with its type, category, directions, term. The order may be one for all rows.
          </Trans>
        </Typography>
      </section>
      {nodes.length > 0 ? (
        <section aria-label={t`Tables that were brought`}>
          <List>
            {nodes.map((one) => (
              <ImportLine key={one.id} one={one} />
            ))}
          </List>
          <Pager shown={nodes.length} total={total} hasMore={pageInfo.hasNextPage} onMore={handleMore} />
        </section>
      ) : (
        <EmptyState>
          <Trans>No table was brought yet.</Trans>
        </EmptyState>
      )}
    </Page>
  );
}

function ImportLine({ one }: { one: RegisterImportsQuery["registerImports"]["nodes"][number] }) {
  const { dateTime } = useFormat();
  const { stateWord } = useImportWords();
  const { id, fileName, receivedAt, state, rowCount, excludedCount, wrongCount } = one;

  return (
    <Row>
      <Link className="name" to={importPath(id)}>
        {fileName}
      </Link>
      <span className="facts">
        {dateTime(receivedAt)} · <Plural value={rowCount - excludedCount} one="# row" other="# rows" />
        {state === "CHECKED" && wrongCount ? (
          <>
            {" "}
            · <Plural value={wrongCount} one="# with a problem" other="# with problems" />
          </>
        ) : null}
      </span>
      <span className="state">
        <StatusChip tone={importTones[state]}>{stateWord(state)}</StatusChip>
      </span>
    </Row>
  );
}
