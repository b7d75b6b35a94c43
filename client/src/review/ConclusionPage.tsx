import { useSuspenseQuery } from "@apollo/client/react";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import MuiLink from "@mui/material/Link";
import { styled } from "@mui/material/styles";
import Typography from "@mui/material/Typography";
import { useParams } from "react-router";
import { NotFoundPage } from "../app/NotFoundPage";
import { documentPath, reviewPath } from "../app/paths";
import { DataTable } from "../ui/DataTable";
import { EmptyState } from "../ui/EmptyState";
import { useFormat } from "../ui/format";
import { Link } from "../ui/Link";
import { Page } from "../ui/Page";
import { PageHeader } from "../ui/PageHeader";
import { ConclusionPageDocument, type ConclusionPageQuery } from "./ConclusionPage.generated";
import { ConclusionPicture } from "./ConclusionPicture";
import { ConclusionRemarks } from "./ConclusionRemarks";
import { ConclusionSentence } from "./ConclusionSentence";
import { useRoundWords } from "./roundWords";
import { dot } from "../ui/dot";

const Sentence = styled("p")(({ theme }) => ({
  margin: 0,
  maxWidth: "24em",
  fontSize: "1.75rem",
  fontWeight: 600,
  lineHeight: 1.25,
  textWrap: "balance",
  [theme.breakpoints.down("sm")]: { fontSize: "1.375rem" },
}));

const Signatures = styled("div")(({ theme }) => ({
  display: "none",
  "@media print": { display: "block", marginTop: theme.spacing(4) },
}));

type Round = NonNullable<ConclusionPageQuery["round"]>;
type Conclusion = NonNullable<Round["conclusion"]>;

/** The conclusion of a round: the sentence, the picture, the table, the remarks, the paper. */
export function ConclusionPage() {
  const { t } = useLingui();
  const { id = "" } = useParams();
  const { data } = useSuspenseQuery(ConclusionPageDocument, { variables: { id } });
  const { phase: phaseWords } = useRoundWords();
  const { round } = data;
  if (!round?.document) return <NotFoundPage />;
  const { document, conclusion } = round;

  return (
    <Page>
      <PageHeader
        title={t`Expert conclusion`}
        above={
          <MuiLink component={Link} to={documentPath(document.id)}>
            {document.code}
            {dot}
            {document.title}
          </MuiLink>
        }
        actions={
          conclusion && (
            <>
              <Button component="a" href={`/files/conclusions/${round.id}.docx`} variant="outlined" download>
                {t`Download in Word`}
              </Button>
              <Button component="a" href={`/files/conclusions/${round.id}.pdf`} variant="outlined" download>
                {t`Download in PDF`}
              </Button>
              <Button variant="text" onClick={() => window.print()}>{t`Print`}</Button>
            </>
          )
        }
      >
        <Trans>
          Round {round.number}, version {round.documentVersion?.number}
        </Trans>
        {dot}
        <Trans>
          {round.rubric.titleRu}, edition {round.rubric.edition}
        </Trans>
      </PageHeader>
      {conclusion ? (
        <Concluded round={round} conclusion={conclusion} />
      ) : (
        <EmptyState
          next={
            <Button component={Link} to={documentPath(document.id)} variant="outlined">
              {t`To the document`}
            </Button>
          }
        >
          <Trans>The conclusion is not open to you yet. The round: {phaseWords[round.phase]}.</Trans>
        </EmptyState>
      )}
    </Page>
  );
}

function Concluded({ round, conclusion }: { round: Round; conclusion: Conclusion }) {
  const { t } = useLingui();
  const { date, number, percent } = useFormat();
  const { rubric, namedExperts } = round;
  const nameOf = new Map(rubric.criteria.map(({ key, nameRu }) => [key, nameRu]));
  const numberOf = new Map(rubric.criteria.map(({ key }, index) => [key, index + 1]));
  const figure = (value: number) => number(value, { maximumFractionDigits: 2 });

  return (
    <>
      <div>
        <Sentence>
          <ConclusionSentence conclusion={conclusion} />
        </Sentence>
        <Typography color="textSecondary" sx={{ marginTop: 1 }}>
          <Plural value={conclusion.reviewCount} one="# review" other="# reviews" />
          {conclusion.isArbitrated && (
            <>
              , <Trans>an arbiter decided</Trans>
            </>
          )}
          {dot}
          <Trans>pass mark {percent(rubric.passPercent / 100)}</Trans>
          {dot}
          <Trans>the totals differ by {percent(conclusion.spreadPercent / 100)} of the maximum</Trans>
        </Typography>
      </div>
      <ConclusionPicture figures={conclusion.figures} rubric={rubric} />
      <DataTable
        caption={t`Scores by criterion`}
        showsCaption
        rows={conclusion.figures}
        rowKey={({ key }) => key}
        columns={[
          { id: "number", header: t`No.`, cell: ({ key }) => numberOf.get(key) },
          { id: "name", header: t`Criterion`, cell: ({ key }) => nameOf.get(key) },
          { id: "value", header: t`Counts`, isNumeric: true, cell: ({ value }) => figure(value) },
          { id: "mean", header: t`Mean`, isNumeric: true, cell: ({ mean }) => figure(mean) },
          { id: "least", header: t`Least`, isNumeric: true, cell: ({ least }) => figure(least) },
          { id: "greatest", header: t`Greatest`, isNumeric: true, cell: ({ greatest }) => figure(greatest) },
          {
            id: "deviation",
            header: t`Deviation`,
            isNumeric: true,
            cell: ({ deviation }) => figure(deviation),
          },
        ]}
      />
      <ConclusionRemarks remarks={conclusion.mandatoryRemarks} criteria={rubric.criteria} />
      <Reviews reviews={round.reviews} />
      {namedExperts && namedExperts.length > 0 && (
        <section aria-labelledby="named-title">
          <Typography
            id="named-title"
            variant="h2"
            sx={{ marginBottom: 1 }}
          >{t`Experts who took part`}</Typography>
          <Typography>{namedExperts.join(", ")}</Typography>
        </section>
      )}
      <Typography variant="body2" color="textSecondary">
        <Trans>
          Signed on {date(conclusion.signedOn)} by {conclusion.signedBy?.fullName ?? t`the coordinator`}.
          Checksum of the paper: <code style={{ overflowWrap: "anywhere" }}>{conclusion.paperHash}</code>
        </Trans>
      </Typography>
      <Signatures>
        <p>
          <Trans>Coordinator</Trans> ______________________ {conclusion.signedBy?.fullName}
        </p>
      </Signatures>
    </>
  );
}

/** The reviews that the reader may open, by letter. */
function Reviews({ reviews }: { reviews: Round["reviews"] }) {
  const { t } = useLingui();
  const { percent } = useFormat();
  const { verdict: words } = useRoundWords();
  if (reviews.length === 0) return null;
  return (
    <section aria-labelledby="reviews-title" className="no-print">
      <Typography id="reviews-title" variant="h2" sx={{ marginBottom: 1 }}>{t`Reviews`}</Typography>
      <ul>
        {reviews.map(({ id, letter, role, verdict, totalPercent }) => (
          <li key={id}>
            <MuiLink component={Link} to={reviewPath(id)}>
              {role === "ARBITER" ? <Trans>Expert {letter}, arbiter</Trans> : <Trans>Expert {letter}</Trans>}
            </MuiLink>
            {verdict && totalPercent !== null && (
              <>
                : {percent(totalPercent / 100)}, {words[verdict]}
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
