import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import Alert from "@mui/material/Alert";
import Link from "@mui/material/Link";
import { styled } from "@mui/material/styles";
import type { ReactNode } from "react";
import { Link as RouterLink } from "react-router";
import { documentsPath, groupPath } from "../app/paths";
import { useFormat } from "../ui/format";
import { PageHeader } from "../ui/PageHeader";
import { type DocumentHeadFragment, DocumentHeadFragmentDoc } from "./DocumentHead.generated";
import { DocumentStateLine } from "./DocumentStateChip";
import { useKindWords, useLevelWords } from "./documentWords";

const Facts = styled("dl")(({ theme }) => ({
  display: "grid",
  gridTemplateColumns: "minmax(8rem, max-content) minmax(0, 1fr)",
  gap: theme.spacing(0.75, 2),
  maxWidth: "60rem",
  margin: 0,
  fontSize: "0.9375rem",
  "& dt": { color: theme.vars.palette.text.secondary },
  "& dd": { margin: 0 },
  "& ul": { listStyle: "none", margin: 0, padding: 0 },
  [theme.breakpoints.down("sm")]: {
    gridTemplateColumns: "1fr",
    "& dd": { marginBottom: theme.spacing(0.75) },
  },
}));

interface DocumentHeadProps {
  document: FragmentType<DocumentHeadFragment>;
  actions?: ReactNode;
}

/** What a document is: title, group, state with who acts next, dates, versions to download. */
export function DocumentHead({ document, actions }: DocumentHeadProps) {
  const { t } = useLingui();
  const { data } = useSuspenseFragment({
    fragment: DocumentHeadFragmentDoc,
    fragmentName: "DocumentHead",
    from: document,
  });
  const { date } = useFormat();
  const kinds = useKindWords();
  const levels = useLevelWords();
  const kind = kinds[data.kind];
  const level = levels[data.level];
  return (
    <>
      <PageHeader
        title={data.title}
        above={
          <>
            <Link component={RouterLink} to={documentsPath}>
              <Trans>Documents</Trans>
            </Link>{" "}
            · {data.code}
          </>
        }
        actions={actions}
      >
        <DocumentStateLine document={data} />
      </PageHeader>
      {data.stateReason && <StateReason state={data.state} reason={data.stateReason} />}
      <Facts>
        <dt>{t`What it is`}</dt>
        <dd>
          <Trans>
            {kind}, for {level}
          </Trans>
        </dd>
        <dt>{t`Group`}</dt>
        <dd>
          <Link component={RouterLink} to={groupPath(data.group.id)}>
            {data.group.title}
          </Link>
        </dd>
        <dt>{t`Directions`}</dt>
        <dd>{data.directions.map(({ code, nameRu }) => `${code} ${nameRu}`).join("; ")}</dd>
        <dt>{t`Rests on`}</dt>
        <dd>{data.concepts.map(({ number, titleRu }) => `${number}. ${titleRu}`).join("; ")}</dd>
        {data.discussionOpensAt && data.discussionClosesAt && (
          <>
            <dt>{t`Discussion`}</dt>
            <dd>
              <Discussed from={data.discussionOpensAt} to={data.discussionClosesAt} />
            </dd>
          </>
        )}
        {data.publishedAt && (
          <>
            <dt>{t`Published`}</dt>
            <dd>{date(data.publishedAt)}</dd>
          </>
        )}
        {data.versions.length > 0 && (
          <>
            <dt>{t`Versions`}</dt>
            <dd>
              <ul>
                {data.versions.map((version) => (
                  <VersionLine key={version.id} version={version} />
                ))}
              </ul>
            </dd>
          </>
        )}
      </Facts>
    </>
  );
}

/** The last day is the one before the closing instant. */
function Discussed({ from, to }: { from: string; to: string }) {
  const { date } = useFormat();
  const first = date(new Date(from));
  const last = date(new Date(Date.parse(to) - 1));
  return (
    <Trans>
      from {first} to {last}
    </Trans>
  );
}

function StateReason({ state, reason }: { state: string; reason: string }) {
  return (
    <Alert severity={state === "DRAFT" ? "warning" : "info"} sx={{ maxWidth: "60rem" }}>
      <strong>
        {state === "DRAFT" && <Trans>The coordinator returned the document.</Trans>}
        {state === "WITHDRAWN" && <Trans>The group withdrew the document.</Trans>}
        {state === "REJECTED" && <Trans>The expertise rejected the document.</Trans>}
      </strong>{" "}
      {reason}
    </Alert>
  );
}

function VersionLine({ version }: { version: DocumentHeadFragment["versions"][number] }) {
  const { date, number } = useFormat();
  const { number: ordinal, submittedAt, returnedAt, cleaned, original } = version;
  const on = submittedAt ? date(submittedAt) : "";
  const size = (bytes: number) => number(Math.max(1, Math.round(bytes / 1024)));
  return (
    <li>
      <Trans>
        Version {ordinal} of {on}
      </Trans>
      {returnedAt && (
        <>
          , <Trans>returned</Trans>
        </>
      )}
      {cleaned && (
        <>
          {" · "}
          <Link href={cleaned.path}>
            <Trans>Download Word, {size(cleaned.byteCount)} KB</Trans>
          </Link>
        </>
      )}
      {original && (
        <>
          {" · "}
          <Link href={original.path}>
            <Trans>original, {size(original.byteCount)} KB</Trans>
          </Link>
        </>
      )}
    </li>
  );
}
