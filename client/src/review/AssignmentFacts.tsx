import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { styled } from "@mui/material/styles";
import { StateLine } from "../ui/StateLine";
import type { Tone } from "../ui/StatusChip";
import { useFormat } from "../ui/format";
import { Notice } from "../ui/Notice";
import type { AssignmentState } from "../app/schema.generated";
import { type AssignmentFactsFragment, AssignmentFactsFragmentDoc } from "./AssignmentFacts.generated";
import { useRefusalWords } from "./refusalWords";

const Facts = styled("dl")(({ theme }) => ({
  display: "grid",
  gap: theme.spacing(1, 3),
  margin: 0,
  maxWidth: "46rem",
  [theme.breakpoints.up("sm")]: { gridTemplateColumns: "14rem 1fr" },
  "& dt": { color: theme.vars.palette.text.secondary },
  "& dd": { margin: 0, minWidth: 0 },
  "& ol": { margin: 0, paddingInlineStart: "1.4em" },
  "& li span": { display: "block", color: theme.vars.palette.text.secondary, fontSize: "0.875rem" },
}));

/** Where an assignment stands, what is asked, by when, how long it takes, who learns the name. */
export function AssignmentFacts({ assignment }: { assignment: FragmentType<AssignmentFactsFragment> }) {
  const { data } = useSuspenseFragment({ fragment: AssignmentFactsFragmentDoc, from: assignment });
  const { t } = useLingui();
  const { deadline } = useFormat();
  const { conflictWord } = useRefusalWords();
  const states = useStates();
  const { state, role, isOverdue, respondBy, dueAt, hoursNorm, reason, conflicts, returnNote, round } = data;
  const { word, tone, next } = states[state];
  const until =
    state === "INVITED" ? respondBy : state === "ACCEPTED" || state === "IN_PROGRESS" ? dueAt : null;

  return (
    <>
      <StateLine
        state={isOverdue ? t`Overdue` : word}
        tone={isOverdue ? "late" : tone}
        next={next}
        by={until}
      />
      {conflicts.length > 0 && (
        <Notice severity="warning">
          <Trans>A check found a conflict of interest:</Trans> {conflicts.map(conflictWord).join("; ")}.{" "}
          <Trans>You are free of this assignment; another expert takes your place.</Trans>
        </Notice>
      )}
      {returnNote && (
        <Notice severity="info">
          <Trans>The coordinator asks to clarify:</Trans> {returnNote}
        </Notice>
      )}
      <Facts>
        <dt>
          <Trans>What is asked</Trans>
        </dt>
        <dd>
          {role === "ARBITER" ? (
            <Trans>
              The reviews lie far apart. As the arbiter you read them without names, mark every criterion
              yourself and give the verdict; your marks are final for the round.
            </Trans>
          ) : (
            <Trans>Read the document, mark every criterion, explain low marks and give a verdict.</Trans>
          )}
        </dd>
        {respondBy && state === "INVITED" && (
          <>
            <dt>
              <Trans>Reply by</Trans>
            </dt>
            <dd>{deadline(respondBy)}</dd>
          </>
        )}
        <dt>
          <Trans>Review due by</Trans>
        </dt>
        <dd>{deadline(dueAt)}</dd>
        <dt>
          <Trans>Usual time</Trans>
        </dt>
        <dd>
          <Plural value={hoursNorm} one="about # hour" other="about # hours" />
        </dd>
        {round && (
          <>
            <dt>
              <Trans>Assessment criteria</Trans>
            </dt>
            <dd>
              <ol>
                {round.rubric.criteria.map(({ key, nameRu, questionRu }) => (
                  <li key={key}>
                    {nameRu}
                    <span>{questionRu}</span>
                  </li>
                ))}
              </ol>
            </dd>
            <dt>
              <Trans>Your name</Trans>
            </dt>
            <dd>
              {round.blindMode === "OPEN" ? (
                <Trans>
                  The authors learn it with your review when the round is concluded, everybody when the
                  document is published.
                </Trans>
              ) : (
                <Trans>
                  The authors and the other experts do not learn it: they read your review under a letter.
                  Only the coordinator knows who you are.
                </Trans>
              )}
            </dd>
          </>
        )}
        {reason && (
          <>
            <dt>
              <Trans>Your words</Trans>
            </dt>
            <dd>{reason}</dd>
          </>
        )}
      </Facts>
    </>
  );
}

function useStates(): Record<AssignmentState, { word: string; tone: Tone; next?: string }> {
  const { t } = useLingui();
  return {
    PROPOSED: { word: t`Proposed for the panel`, tone: "quiet" },
    INVITED: { word: t`Invitation`, tone: "soon", next: t`Your reply is awaited` },
    ACCEPTED: { word: t`Assignment accepted`, tone: "active", next: t`Your review is awaited` },
    IN_PROGRESS: { word: t`Review begun`, tone: "active", next: t`Your review is awaited` },
    SUBMITTED: { word: t`Review submitted`, tone: "done", next: t`The coordinator looks at your review` },
    COMPLETED: { word: t`Review taken`, tone: "done", next: t`The conclusion of the round is awaited` },
    DECLINED: { word: t`Invitation declined`, tone: "quiet", next: t`Nothing is asked of you any more` },
    RECUSED: { word: t`Assignment withdrawn`, tone: "quiet", next: t`Nothing is asked of you any more` },
    UNANSWERED: {
      word: t`Invitation not answered in time`,
      tone: "late",
      next: t`Another expert was invited`,
    },
    LAPSED: { word: t`Term over, withdrawn`, tone: "late", next: t`Nothing is asked of you any more` },
    CANCELLED: { word: t`Assignment cancelled`, tone: "quiet", next: t`Nothing is asked of you any more` },
  };
}
