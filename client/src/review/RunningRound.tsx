import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import { styled } from "@mui/material/styles";
import Typography from "@mui/material/Typography";
import { useAct } from "../app/useAct";
import { FormAlert } from "../ui/FormAlert";
import { useFormat } from "../ui/format";
import { Notice } from "../ui/Notice";
import { AppointArbiterForm } from "./AppointArbiterForm";
import { AssignmentActs } from "./AssignmentActs";
import { AssignmentRow } from "./AssignmentRow";
import {
  ConcludeRoundDocument,
  ExtendRoundDocument,
  type RunningRoundFragment,
  RunningRoundFragmentDoc,
} from "./RunningRound.generated";
import { useRoundWords } from "./roundWords";

const List = styled("ul")({ listStyle: "none", margin: 0, padding: 0 });

interface RunningRoundProps {
  round: FragmentType<RunningRoundFragment>;
  /** Opens a new round in place of one that failed. */
  onOpenAnew: () => void;
}

/** A round under way: how far it is, its experts with what can be done for each, and the next step on top. */
export function RunningRound({ round, onOpenAnew }: RunningRoundProps) {
  const { t } = useLingui();
  const { data } = useSuspenseFragment({
    fragment: RunningRoundFragmentDoc,
    fragmentName: "RunningRound",
    from: round,
  });
  const { date } = useFormat();
  const { assignments, progress, document } = data;
  if (!progress || !document) return null;
  const isEmptyPlace = progress.seatedCount < progress.reviewCount;

  return (
    <>
      <div>
        <Typography variant="h2">
          <Trans>Round {data.number}</Trans>
        </Typography>
        <Typography color="textSecondary">
          <Trans>
            {progress.acceptedCount} of {progress.reviewCount} experts have accepted,{" "}
            {progress.submittedCount} reviews have come, {progress.completedCount} are accepted. Due by{" "}
            {date(data.dueOn)}.
          </Trans>
          {progress.extendedAt && (
            <>
              {" "}
              <Trans>The round was extended.</Trans>
            </>
          )}
        </Typography>
      </div>
      <NextStep round={data} isEmptyPlace={isEmptyPlace} onOpenAnew={onOpenAnew} />
      <section aria-labelledby="experts-title">
        <Typography id="experts-title" variant="h3" sx={{ marginBottom: 1 }}>{t`Experts`}</Typography>
        <List>
          {assignments.map((assignment) => (
            <AssignmentRow key={assignment.id} assignment={assignment}>
              <AssignmentActs
                assignment={assignment}
                documentId={document.id}
                canReplace={data.viewerCanReplaceExpert}
                isPlaceEmpty={isEmptyPlace}
              />
            </AssignmentRow>
          ))}
        </List>
      </section>
    </>
  );
}

interface NextStepProps {
  round: RunningRoundFragment;
  isEmptyPlace: boolean;
  onOpenAnew: () => void;
}

/** What the coordinator does next, or for whom the round waits. */
function NextStep({ round, isEmptyPlace, onOpenAnew }: NextStepProps) {
  const { t } = useLingui();
  const { reasons } = useRoundWords();
  const { percent } = useFormat();
  const conclude = useAct(ConcludeRoundDocument);
  const extend = useAct(ExtendRoundDocument);
  const { id, version, state, divergence, progress } = round;
  const arbiter = round.assignments.find(
    (each) =>
      each.role === "ARBITER" &&
      ["INVITED", "ACCEPTED", "IN_PROGRESS", "SUBMITTED", "COMPLETED"].includes(each.state),
  );
  const isComplete = progress !== null && progress.completedCount >= progress.reviewCount && !isEmptyPlace;
  const needsArbiter = state === "ARBITRATION" && !arbiter;
  const isReady =
    isComplete && (arbiter ? arbiter.state === "COMPLETED" : (divergence?.grounds.length ?? 0) === 0);

  return (
    <section aria-label={t`Next step`}>
      <FormAlert trouble={conclude} reasons={reasons} />
      <FormAlert trouble={extend} reasons={reasons} />
      {divergence && divergence.grounds.length > 0 && (
        <Notice severity="warning" sx={{ marginBottom: 2 }}>
          {divergence.grounds.includes("SPREAD") ? (
            <Trans>
              The totals differ by {percent(divergence.spreadPercent / 100)} of the maximum, the limit is{" "}
              {percent(divergence.limitPercent / 100)}. An arbiter decides.
            </Trans>
          ) : (
            <Trans>One expert approves and another rejects. An arbiter decides.</Trans>
          )}
        </Notice>
      )}
      {state === "FAILED" && (
        <Notice severity="error" sx={{ marginBottom: 2 }}>
          <Trans>
            Too few reviews came in time: the round did not come about. Extend it once by five working days,
            or open a new one.
          </Trans>
        </Notice>
      )}
      {isEmptyPlace && state !== "FAILED" && (
        <Notice severity="warning" sx={{ marginBottom: 2 }}>
          <Plural
            value={(progress?.reviewCount ?? 0) - (progress?.seatedCount ?? 0)}
            one="# place is empty and the reserve is used up: choose an expert by hand below."
            other="# places are empty and the reserve is used up: choose experts by hand below."
          />
        </Notice>
      )}
      {needsArbiter && round.viewerCanAppointArbiter && <AppointArbiterForm roundId={id} version={version} />}
      {round.viewerCanConclude && isReady && (
        <Button
          variant="contained"
          loading={conclude.sending}
          onClick={() => void conclude.act({ roundId: id, version })}
        >{t`Close the round and prepare the conclusion`}</Button>
      )}
      {round.viewerCanExtend && (
        <Button
          variant="contained"
          loading={extend.sending}
          onClick={() => void extend.act({ roundId: id, version })}
        >{t`Extend by five working days`}</Button>
      )}{" "}
      {state === "FAILED" && <Button variant="outlined" onClick={onOpenAnew}>{t`Open a new round`}</Button>}
    </section>
  );
}
