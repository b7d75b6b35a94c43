import { useSuspenseQuery } from "@apollo/client/react";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { styled } from "@mui/material/styles";
import Typography from "@mui/material/Typography";
import { useParams } from "react-router";
import { NotFoundPage } from "../app/NotFoundPage";
import { applicationCheckPath, attemptPath, ownApplicationPath } from "../app/paths";
import { DataTable } from "../ui/DataTable";
import { useFormat } from "../ui/format";
import { Link } from "../ui/Link";
import { Notice } from "../ui/Notice";
import { Page } from "../ui/Page";
import { PageHeader } from "../ui/PageHeader";
import { StatusChip } from "../ui/StatusChip";
import { AppealSection } from "./AppealSection";
import { useAssessmentWords } from "./assessmentWords";
import { ProfileView } from "./ProfileView";
import { AttemptResultDocument, type AttemptResultQuery } from "./ResultPage.generated";
import { ShareBar } from "./ShareBar";

type Attempt = NonNullable<AttemptResultQuery["attempt"]>;

/** What came of one part of the assessment: for the candidate, the registrar and the commission (R82). */
export function ResultPage() {
  const { id = "" } = useParams();
  const { data } = useSuspenseQuery(AttemptResultDocument, {
    variables: { id },
    fetchPolicy: "cache-and-network",
  });
  return data.attempt ? <Result attempt={data.attempt} /> : <NotFoundPage />;
}

function Result({ attempt }: { attempt: Attempt }) {
  const { t } = useLingui();
  const { dateTime } = useFormat();
  const { parts, states } = useAssessmentWords();
  const { part, state, application, publishedAt, isPassed } = attempt;
  const number = application?.number ?? "";
  return (
    <Page width="text">
      <PageHeader
        title={t`Result: ${parts[part]}`}
        above={
          application ? (
            <Link
              to={
                application.isViewers
                  ? ownApplicationPath(application.id)
                  : applicationCheckPath(application.id)
              }
            >
              {t`Application ${number}`}
            </Link>
          ) : undefined
        }
      >
        {publishedAt ? (
          <>
            <StatusChip tone={isPassed ? "done" : "late"}>{isPassed ? t`Passed` : t`Not passed`}</StatusChip>{" "}
            <Trans>published on {dateTime(publishedAt)}</Trans>
          </>
        ) : (
          <span>{states[state]}</span>
        )}
      </PageHeader>
      {publishedAt === null ? (
        <Notice severity="info">
          <Trans>The results of all parts are published together. You hear of it by mail.</Trans>
        </Notice>
      ) : (
        <>
          {part === "EXPERT_TASK" ? <ProfileView attempt={attempt} /> : <Score attempt={attempt} />}
          {attempt.cells && attempt.cells.length > 0 && <Cells cells={attempt.cells} />}
        </>
      )}
      <AppealSection attempt={attempt} />
      {application?.isViewers && (part === "TEST" || part === "CASE") && (
        <p>
          <Link to={attemptPath(attempt.id)}>
            <Trans>Log of the sitting</Trans>
          </Link>
        </p>
      )}
    </Page>
  );
}

const Figure = styled("p")({
  margin: 0,
  fontSize: "1.75rem",
  fontWeight: 600,
  fontVariantNumeric: "lining-nums tabular-nums",
});

function Score({ attempt: { score, maxScore, passPercent } }: { attempt: Attempt }) {
  const { number, percent } = useFormat();
  if (score === null || !maxScore) return null;
  // The least whole number of points that reaches the pass mark, without rounding (R04).
  const needed = Math.ceil((passPercent * maxScore) / 100);
  const share = percent(score / maxScore);
  const shown = { score: number(score), most: number(maxScore), needed: number(needed) };
  return (
    <section aria-labelledby="score">
      <Typography id="score" variant="h2" sx={{ marginBottom: 1 }}>
        <Trans>Points</Trans>
      </Typography>
      <Figure>
        <Trans>
          {shown.score} of {shown.most}
        </Trans>
      </Figure>
      <ShareBar share={score / maxScore} mark={passPercent / 100} />
      <p>
        <Trans>
          That is {share}. At least {passPercent} % are needed, which is {shown.needed} points.
        </Trans>
      </p>
    </section>
  );
}

type CellRow = NonNullable<Attempt["cells"]>[number];

/** Points by component; never which item was right, since items are drawn again. */
function Cells({ cells }: { cells: readonly CellRow[] }) {
  const { t } = useLingui();
  const { components } = useAssessmentWords();
  return (
    <section aria-labelledby="cells">
      <Typography id="cells" variant="h2" sx={{ marginBottom: 1 }}>
        <Trans>By chapter</Trans>
      </Typography>
      <DataTable
        caption={t`Points by chapter`}
        rows={cells}
        rowKey={({ component, isCommon }) => `${component} ${isCommon}`}
        columns={[
          {
            id: "component",
            header: t`Chapter`,
            cell: ({ component, isCommon }) =>
              isCommon ? components[component] : t`${components[component]} (directions)`,
          },
          {
            id: "items",
            header: t`Items`,
            isNumeric: true,
            cell: ({ itemCount }) => itemCount,
          },
          {
            id: "score",
            header: t`Points`,
            isNumeric: true,
            // On a phone the figures would part at their spaces.
            cell: ({ score, maxScore }) => t`${score} of ${maxScore}`.replaceAll(" ", "\u00A0"),
          },
        ]}
      />
      <p>
        <Plural
          value={cells.filter(({ score, maxScore }) => score * 2 < maxScore).length}
          _0="There is no chapter with fewer than half of the points."
          one="# chapter has fewer than half of the points: begin there when you prepare."
          other="# chapters have fewer than half of the points: begin there when you prepare."
        />
      </p>
    </section>
  );
}
