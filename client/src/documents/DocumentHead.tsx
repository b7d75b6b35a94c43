import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import Link from "@mui/material/Link";
import { styled } from "@mui/material/styles";
import type { ReactNode } from "react";
import { discussionPath, documentsPath, groupPath } from "../app/paths";
import { useViewer } from "../app/viewer";
import { ExpertiseLink } from "../review/ExpertiseLink";
import { useFormat } from "../ui/format";
import { Link as RouterLink } from "../ui/Link";
import { Notice } from "../ui/Notice";
import { PageHeader } from "../ui/PageHeader";
import { type DocumentHeadFragment, DocumentHeadFragmentDoc } from "./DocumentHead.generated";
import { DocumentStateLine } from "./DocumentStateChip";
import { useKindWords, useLevelWords } from "./documentWords";
import { dot } from "../ui/dot";

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

const More = styled("details")(({ theme }) => ({
  maxWidth: "60rem",
  fontSize: "0.9375rem",
  "& summary": { width: "fit-content", color: theme.vars.palette.primary.main, cursor: "pointer" },
  "& dl": { marginTop: theme.spacing(1.5) },
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
  const isCoordinator = useViewer()?.roles.includes("COORDINATOR") ?? false;
  const kinds = useKindWords();
  const levels = useLevelWords();
  const kind = kinds[data.kind];
  const level = levels[data.level];
  const [newest, ...earlier] = data.versions;
  return (
    <>
      <PageHeader
        title={data.title}
        above={
          <>
            <Link component={RouterLink} to={documentsPath}>
              <Trans>Documents</Trans>
            </Link>
            {dot}
            {data.code}
            {dot}
            <Trans>
              {kind}, for {level}
            </Trans>
          </>
        }
        actions={actions}
      >
        <DocumentStateLine document={data} />
      </PageHeader>
      {data.stateReason && <StateReason state={data.state} reason={data.stateReason} />}
      <Facts>
        <dt>{t`Group`}</dt>
        <dd>
          <Link component={RouterLink} to={groupPath(data.group.id)}>
            {data.group.title}
          </Link>
        </dd>
        {data.discussionOpensAt && data.discussionClosesAt && (
          <>
            <dt>{t`Discussion`}</dt>
            <dd>
              <Link component={RouterLink} to={discussionPath(data.id)}>
                <Discussed from={data.discussionOpensAt} to={data.discussionClosesAt} />
              </Link>
            </dd>
          </>
        )}
        {(data.rounds.length > 0 || isCoordinator) && (
          <>
            <dt>{t`Expertise`}</dt>
            <dd>
              <ExpertiseLink document={data} />
            </dd>
          </>
        )}
        {data.publishedAt && (
          <>
            <dt>{t`Published`}</dt>
            <dd>{date(data.publishedAt)}</dd>
          </>
        )}
        {newest && (
          <>
            <dt>{t`Text`}</dt>
            <dd>
              <VersionLine version={newest} />
            </dd>
          </>
        )}
      </Facts>
      <More>
        <summary>
          {earlier.length > 0 ? (
            <Trans>Directions, what it rests on, earlier versions</Trans>
          ) : (
            <Trans>Directions and what it rests on</Trans>
          )}
        </summary>
        <Facts>
          <dt>{t`Directions`}</dt>
          <dd>
            <ul>
              {data.directions.map(({ id, code, nameRu }) => (
                <li key={id}>
                  {code} {nameRu}
                </li>
              ))}
            </ul>
          </dd>
          <dt>{t`Rests on`}</dt>
          <dd>
            <ul>
              {data.concepts.map(({ id, number, titleRu }) => (
                <li key={id}>
                  {number}. {titleRu}
                </li>
              ))}
            </ul>
          </dd>
          {earlier.length > 0 && (
            <>
              <dt>{t`Earlier versions`}</dt>
              <dd>
                <ul>
                  {earlier.map((version) => (
                    <li key={version.id}>
                      <VersionLine version={version} />
                    </li>
                  ))}
                </ul>
              </dd>
            </>
          )}
        </Facts>
      </More>
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
    <Notice severity={state === "DRAFT" ? "warning" : "info"} sx={{ maxWidth: "60rem" }}>
      <strong>
        {state === "DRAFT" && <Trans>The coordinator returned the document.</Trans>}
        {state === "WITHDRAWN" && <Trans>The group withdrew the document.</Trans>}
        {state === "REJECTED" && <Trans>The expertise rejected the document.</Trans>}
      </strong>{" "}
      {reason}
    </Notice>
  );
}

function VersionLine({ version }: { version: DocumentHeadFragment["versions"][number] }) {
  const { t } = useLingui();
  const { date, number } = useFormat();
  const { number: ordinal, submittedAt, returnedAt, cleaned, original } = version;
  const on = submittedAt ? date(submittedAt) : "";
  // A unit never begins a line.
  const size = (bytes: number) => t`${number(Math.max(1, Math.round(bytes / 1024)))}\u00A0KB`;
  return (
    <>
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
          {dot}
          <Link href={cleaned.path}>
            <Trans>Download Word, {size(cleaned.byteCount)}</Trans>
          </Link>
        </>
      )}
      {original && (
        <>
          {dot}
          <Link href={original.path}>
            <Trans>original, {size(original.byteCount)}</Trans>
          </Link>
        </>
      )}
    </>
  );
}
