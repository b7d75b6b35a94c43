import { Trans, useLingui } from "@lingui/react/macro";
import { styled } from "@mui/material/styles";
import Typography from "@mui/material/Typography";
import { useFormat } from "../ui/format";
import { CaseText } from "./CaseText";
import type { CaseDeskFragment } from "./GradePage.generated";

const Marks = styled("dl")(({ theme }) => ({
  maxWidth: "44rem",
  margin: 0,
  "& > div": {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    gap: theme.spacing(0.5, 2),
    paddingBlock: theme.spacing(1.5),
    borderTop: `1px solid ${theme.vars.palette.divider}`,
  },
  "& dt": { fontWeight: 600 },
  "& dd": { margin: 0, overflowWrap: "anywhere" },
  "& dd + dd": { gridColumn: "1 / -1", color: theme.vars.palette.text.secondary, whiteSpace: "pre-wrap" },
}));

/** A grade that was given, to be read by whoever gave it. */
export function CaseReading({ grade }: { grade: CaseDeskFragment }) {
  const { t } = useLingui();
  const { dateTime } = useFormat();
  const { criteria, marks, total, maxTotal, submittedAt, stem, answer } = grade;
  return (
    <>
      <Typography component="p">
        <Trans>
          You gave {total} of {maxTotal} points.
        </Trans>{" "}
        {submittedAt && dateTime(submittedAt)}
      </Typography>
      <section aria-label={t`Your marks`}>
        <Marks>
          {(criteria ?? []).map(({ key, nameRu, levelsRu, maxScore }) => {
            const mark = marks?.find((each) => each.key === key);
            const comment = mark?.comment;
            return (
              <div key={key}>
                <dt>{nameRu}</dt>
                <dd>
                  <Trans>
                    {mark?.score ?? 0} of {maxScore}
                  </Trans>
                </dd>
                <dd>{[levelsRu[mark?.score ?? 0], comment].filter(Boolean).join("\n")}</dd>
              </div>
            );
          })}
        </Marks>
      </section>
      <CaseText stem={stem ?? ""} answer={answer ?? ""} />
    </>
  );
}
