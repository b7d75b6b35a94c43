import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { Trans } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import { styled } from "@mui/material/styles";
import Typography from "@mui/material/Typography";
import { assessmentPath, attemptResultPath } from "../app/paths";
import { useFormat } from "../ui/format";
import { Link } from "../ui/Link";
import { StatusChip } from "../ui/StatusChip";
import { type AttemptsTextFragment, AttemptsTextFragmentDoc } from "./AttemptsText.generated";
import { AttemptTimeText } from "./AttemptTimeText";
import { PartText } from "./PartText";
import { attemptTones, hasResult, useAssessmentWords } from "./assessmentWords";

const List = styled("ul")(({ theme }) => ({
  listStyle: "none",
  margin: theme.spacing(0, 0, 2),
  padding: 0,
  "& > li": {
    paddingBlock: theme.spacing(1.25),
    borderTop: `1px solid ${theme.vars.palette.divider}`,
    overflowWrap: "anywhere",
  },
  "& .head": { display: "flex", flexWrap: "wrap", gap: theme.spacing(0.5, 1.5), alignItems: "center" },
}));

interface AttemptsTextProps {
  application: FragmentType<AttemptsTextFragment>;
  /** Whether the candidate reads it, who is led to what is to be taken. */
  isOwn: boolean;
}

/** What is to be taken, when, how long and under which conditions; nothing before it is scheduled. */
export function AttemptsText({ application: from, isOwn }: AttemptsTextProps) {
  const { data } = useSuspenseFragment({ fragment: AttemptsTextFragmentDoc, from });
  const { dateTime, deadline } = useFormat();
  const { states } = useAssessmentWords();
  const { attempts } = data;
  if (attempts.length === 0) return null;
  const isOpen = attempts.some(({ state }) => state === "SCHEDULED" || state === "IN_PROGRESS");
  return (
    <section aria-labelledby="attempts">
      <Typography id="attempts" variant="h2" sx={{ marginBottom: 1 }}>
        <Trans>Assessment</Trans>
      </Typography>
      <List>
        {attempts.map((attempt) => (
          <li key={attempt.id}>
            <div className="head">
              <strong>
                <PartText part={attempt.part} />
              </strong>
              <StatusChip tone={attemptTones[attempt.state]}>{states[attempt.state]}</StatusChip>
            </div>
            {attempt.state === "SCHEDULED" && (
              <>
                <div>
                  <Trans>
                    may be started from {dateTime(attempt.opensAt)} until {deadline(attempt.closesAt)}
                  </Trans>
                </div>
                <div>
                  <AttemptTimeText {...attempt} />
                </div>
              </>
            )}
            {attempt.accommodationBasis && attempt.state === "SCHEDULED" && (
              <div>
                <Trans>Basis of the conditions: {attempt.accommodationBasis}</Trans>
              </div>
            )}
            {hasResult(attempt.state) && (
              <Link to={attemptResultPath(attempt.id)}>
                <Trans>Points and reasons</Trans>
              </Link>
            )}
            {attempt.invalidReason && <div>{attempt.invalidReason}</div>}
          </li>
        ))}
      </List>
      {isOwn && isOpen && (
        <Button component={Link} to={assessmentPath} variant="contained">
          <Trans>Go to the assessment</Trans>
        </Button>
      )}
    </section>
  );
}
