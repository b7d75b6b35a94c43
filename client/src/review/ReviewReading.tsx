import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import Typography from "@mui/material/Typography";
import { reviewPath } from "../app/paths";
import { DataTable } from "../ui/DataTable";
import { StatusChip } from "../ui/StatusChip";
import { useFormat } from "../ui/format";
import { Link } from "../ui/Link";
import { Notice } from "../ui/Notice";
import { type ReviewReadingFragment, ReviewReadingFragmentDoc } from "./ReviewReading.generated";
import { useVerdictWords } from "./verdictWords";
import { dot } from "../ui/dot";

/** A review as it stands on record: verdict, marks with their meaning, remarks, former submissions. */
export function ReviewReading({ review }: { review: FragmentType<ReviewReadingFragment> }) {
  const { data } = useSuspenseFragment({ fragment: ReviewReadingFragmentDoc, from: review });
  const { t } = useLingui();
  const { dateTime, percent } = useFormat();
  const words = useVerdictWords();
  const { letter, expert, submittedAt, voidedAt, totalPercent, verdict, summary, marks, remarks, round } =
    data;
  const criteria = round?.rubric.criteria ?? [];
  const made = remarks.filter(({ text }) => text !== "");

  return (
    <>
      <Typography component="div" color="textSecondary">
        {data.isViewers ? (
          <Trans>Your review; the others read it as Expert {letter}</Trans>
        ) : (
          (expert?.fullName ?? <Trans>Expert {letter}</Trans>)
        )}
        {submittedAt && (
          <>
            {dot}
            <Trans>submitted {dateTime(submittedAt)}</Trans>
          </>
        )}
      </Typography>
      {voidedAt && (
        <Notice severity="warning">
          <Trans>This review does not count: a conflict of interest was found.</Trans>
        </Notice>
      )}
      <div>
        {verdict && (
          <StatusChip tone={verdict === "APPROVE" || verdict === "APPROVE_WITH_REMARKS" ? "done" : "soon"}>
            {words[verdict].word}
          </StatusChip>
        )}{" "}
        {totalPercent !== null && <Trans>{percent(totalPercent / 100)} of the maximum</Trans>}
      </div>
      {summary && <Typography sx={{ maxWidth: "46rem", whiteSpace: "pre-wrap" }}>{summary}</Typography>}
      <DataTable
        caption={t`Marks by criterion`}
        showsCaption
        rows={marks}
        rowKey={({ key }) => key}
        columns={[
          {
            id: "name",
            header: t`Criterion`,
            cell: ({ key }) => criteria.find((each) => each.key === key)?.nameRu,
          },
          { id: "score", header: t`Score`, isNumeric: true, cell: ({ score }) => score },
          {
            id: "comment",
            header: t`Comment`,
            cell: ({ key, score, comment }) =>
              comment || (score !== null && criteria.find((each) => each.key === key)?.descriptorsRu[score]),
          },
        ]}
      />
      {made.length > 0 && (
        <section aria-labelledby="remarks-made">
          <Typography id="remarks-made" variant="h2">
            <Trans>Remarks</Trans>
          </Typography>
          <ol>
            {made.map(({ id, quote, text, isMandatory }) => (
              <li key={id}>
                {quote && <>«{quote}» — </>}
                {text}
                {isMandatory && (
                  <>
                    {" "}
                    <StatusChip tone="soon">
                      <Trans>mandatory</Trans>
                    </StatusChip>
                  </>
                )}
              </li>
            ))}
          </ol>
        </section>
      )}
      {data.revisions.length > 0 && (
        <section aria-labelledby="former-submissions">
          <Typography id="former-submissions" variant="h2">
            <Trans>Former submissions</Trans>
          </Typography>
          <ul>
            {data.revisions.map((revision) => (
              <li key={revision.id}>
                {revision.submittedAt && `${dateTime(revision.submittedAt)}: `}
                {revision.verdict && words[revision.verdict].word}
                {revision.totalPercent !== null && `, ${percent(revision.totalPercent / 100)}`}
              </li>
            ))}
          </ul>
        </section>
      )}
      {data.others.length > 0 && (
        <section aria-labelledby="other-reviews">
          <Typography id="other-reviews" variant="h2">
            <Trans>Other reviews of the round</Trans>
          </Typography>
          <ul>
            {data.others.map((other) => (
              <li key={other.id}>
                <Link to={reviewPath(other.id)}>
                  <Trans>Expert {other.letter}</Trans>
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
