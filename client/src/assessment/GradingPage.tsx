import { useSuspenseQuery } from "@apollo/client/react";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import { styled } from "@mui/material/styles";
import Typography from "@mui/material/Typography";
import { useNavigate } from "react-router";
import { NotFoundPage } from "../app/NotFoundPage";
import { caseGradePath } from "../app/paths";
import { useAct } from "../app/useAct";
import { dot } from "../ui/dot";
import { DueChip } from "../ui/DueChip";
import { EmptyState } from "../ui/EmptyState";
import { FormAlert } from "../ui/FormAlert";
import { useFormat } from "../ui/format";
import { Link } from "../ui/Link";
import { Page } from "../ui/Page";
import { PageHeader } from "../ui/PageHeader";
import { ClaimCaseDocument, GradingDocument, type GradingQuery } from "./GradingPage.generated";
import { useGradingRefusals } from "./gradingWords";

const List = styled("ul")(({ theme }) => ({
  listStyle: "none",
  margin: 0,
  padding: 0,
  "& > li": {
    display: "grid",
    gap: theme.spacing(0.5, 3),
    alignItems: "center",
    paddingBlock: theme.spacing(1.75),
    borderTop: `1px solid ${theme.vars.palette.divider}`,
  },
  "& .name": { fontSize: "1.0625rem", fontWeight: 500 },
  "& .facts": { color: theme.vars.palette.text.secondary, fontSize: "0.9375rem" },
  [theme.breakpoints.up("sm")]: { "& > li": { gridTemplateColumns: "minmax(0, 1fr) auto" } },
}));

/** The assessor's cases: those in hand, whether more wait, those graded. */
export function GradingPage() {
  const { data } = useSuspenseQuery(GradingDocument, { fetchPolicy: "cache-and-network" });
  if (!data.gradingQueue) return <NotFoundPage />;
  return <Queue queue={data.gradingQueue} grades={data.caseGrades} />;
}

type Grades = GradingQuery["caseGrades"];

function Queue({ queue, grades }: { queue: NonNullable<GradingQuery["gradingQueue"]>; grades: Grades }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const reasons = useGradingRefusals();
  const { act, sending, ...trouble } = useAct(ClaimCaseDocument, {
    onDone: ({ grade }) => void navigate(caseGradePath(grade.id)),
    // What is in hand and what waits has changed.
    update: (cache) => {
      cache.evict({ fieldName: "caseGrades" });
      cache.evict({ fieldName: "gradingQueue" });
    },
  });
  const { availableCount, viewerCannotClaimReason: reason } = queue;
  const held = grades.filter(({ state }) => state === "LEASED");
  const given = grades.filter(({ state }) => state === "SUBMITTED");

  return (
    <Page width="text">
      <PageHeader
        title={t`Grading of cases`}
        actions={
          reason === null && (
            <Button variant="contained" loading={sending} onClick={() => void act({})}>
              <Trans>Take the next case</Trans>
            </Button>
          )
        }
      >
        <Trans>
          Two assessors grade every case, neither knowing whose it is nor what the other gives. A case stays
          with you for a few days; its date stands beside it.
        </Trans>
      </PageHeader>
      <FormAlert trouble={trouble} reasons={reasons} />
      <Typography component="p">
        {reason && reason !== "NOTHING_WAITS" ? (
          reasons[reason]
        ) : (
          <Plural
            value={availableCount}
            _0="No case waits for you now. You will be told when one does."
            one="# case waits for a grade."
            other="# cases wait for a grade."
          />
        )}
      </Typography>
      <section aria-labelledby="held">
        <Typography id="held" variant="h2" sx={{ marginBottom: 1 }}>
          <Trans>In hand</Trans>
        </Typography>
        {held.length > 0 ? (
          <List>
            {held.map((grade) => (
              <Held key={grade.id} grade={grade} />
            ))}
          </List>
        ) : (
          <EmptyState>
            <Trans>You hold no case.</Trans>
          </EmptyState>
        )}
      </section>
      {given.length > 0 && <Given grades={given} />}
    </Page>
  );
}

function Held({ grade: { id, sign, leaseEndsAt, marks } }: { grade: Grades[number] }) {
  const all = marks ?? [];
  const scored = all.filter(({ score }) => score !== null).length;
  const { deadline } = useFormat();
  return (
    <li>
      <div>
        <Link className="name" to={caseGradePath(id)}>
          <Trans>Case {sign}</Trans>
        </Link>
        <div className="facts">
          <Plural value={all.length} one={`${scored} of # marked`} other={`${scored} of # marked`} />
          {dot}
          <Trans>goes back {deadline(leaseEndsAt)}</Trans>
        </div>
      </div>
      <DueChip at={leaseEndsAt} />
    </li>
  );
}

function Given({ grades }: { grades: Grades }) {
  const { date } = useFormat();
  return (
    <section aria-labelledby="given">
      <Typography id="given" variant="h2" sx={{ marginBottom: 1 }}>
        <Trans>Graded</Trans>
      </Typography>
      <List>
        {grades.map(({ id, sign, submittedAt, total, maxTotal }) => (
          <li key={id}>
            <div>
              <Link className="name" to={caseGradePath(id)}>
                <Trans>Case {sign}</Trans>
              </Link>
              {submittedAt && <div className="facts">{date(submittedAt)}</div>}
            </div>
            <span>
              <Trans>
                {total} of {maxTotal}
              </Trans>
            </span>
          </li>
        ))}
      </List>
    </section>
  );
}
