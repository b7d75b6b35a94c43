import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { Trans } from "@lingui/react/macro";
import { styled } from "@mui/material/styles";
import type { ReactNode } from "react";
import { DueChip } from "../ui/DueChip";
import { useFormat } from "../ui/format";
import { StatusChip } from "../ui/StatusChip";
import { type AssignmentRowFragment, AssignmentRowFragmentDoc } from "./AssignmentRow.generated";
import { assignmentTones, useRoundWords } from "./roundWords";

const Row = styled("li")(({ theme }) => ({
  display: "grid",
  gridTemplateColumns: "2.5rem minmax(0, 1fr)",
  gap: theme.spacing(1, 2),
  alignItems: "start",
  padding: theme.spacing(1.5, 0),
  borderTop: `1px solid ${theme.vars.palette.divider}`,
  "&[data-vacated=true]": { color: theme.vars.palette.text.secondary },
  [theme.breakpoints.up("sm")]: { gridTemplateColumns: "2.5rem minmax(0, 1fr) auto" },
  "& .letter": { fontSize: "1.5rem", fontWeight: 600, lineHeight: 1.2 },
  "& .name": { fontWeight: 600 },
  "& .facts": {
    display: "flex",
    flexWrap: "wrap",
    gap: theme.spacing(0.5, 2),
    alignItems: "center",
    fontSize: "0.875rem",
  },
  "& .acts": { display: "flex", flexWrap: "wrap", gap: theme.spacing(1), gridColumn: "2 / -1" },
  [theme.breakpoints.up("md")]: { "& .acts": { gridColumn: "auto" } },
}));

const vacated = new Set(["DECLINED", "RECUSED", "UNANSWERED", "LAPSED", "CANCELLED"]);

/** One expert of the round: letter, name, state, what is due; the acts stand at the end. */
export function AssignmentRow({
  assignment,
  children,
}: {
  assignment: FragmentType<AssignmentRowFragment>;
  children?: ReactNode;
}) {
  const { data } = useSuspenseFragment({ fragment: AssignmentRowFragmentDoc, from: assignment });
  const { assignment: stateWords, verdict } = useRoundWords();
  const { percent } = useFormat();
  const { letter, role, state, expert, review, isOverdue, respondBy, dueAt, reason, returnedAt } = data;
  const due =
    state === "INVITED" ? respondBy : state === "ACCEPTED" || state === "IN_PROGRESS" ? dueAt : null;
  const isVacated = vacated.has(state);

  return (
    <Row data-vacated={isVacated}>
      <span className="letter">{letter}</span>
      <div>
        <div className="name">
          {expert?.fullName}
          {role === "ARBITER" && (
            <>
              {" "}
              — <Trans>arbiter</Trans>
            </>
          )}
        </div>
        <div className="facts">
          <span>{expert?.municipality?.nameRu}</span>
          <StatusChip tone={isOverdue ? "late" : assignmentTones[state]}>{stateWords[state]}</StatusChip>
          {due && <DueChip at={due} />}
          {state === "IN_PROGRESS" && (
            <span>
              <Trans>
                {data.scoredCount} of {data.criterionCount} criteria
              </Trans>
            </span>
          )}
          {review && !review.isDraft && review.verdict && review.totalPercent !== null && (
            <span>
              {percent(review.totalPercent / 100)}, {verdict[review.verdict]}
            </span>
          )}
          {returnedAt && state === "IN_PROGRESS" && <span>{<Trans>returned for clarification</Trans>}</span>}
        </div>
        {isVacated && reason && !/^[A-Z_ ]+$/.test(reason) && <div className="facts">{reason}</div>}
      </div>
      {children && <div className="acts">{children}</div>}
    </Row>
  );
}
