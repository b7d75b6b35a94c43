import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import { styled } from "@mui/material/styles";
import Typography from "@mui/material/Typography";
import { useState } from "react";
import { useAct } from "../app/useAct";
import { ConfirmDialog } from "../ui/ConfirmDialog";
import { FormAlert } from "../ui/FormAlert";
import { useFormat } from "../ui/format";
import { AssignmentRow } from "./AssignmentRow";
import {
  type PreparedRoundFragment,
  PreparedRoundFragmentDoc,
  SendInvitationsDocument,
} from "./PreparedRound.generated";
import { ReplaceExpertButton } from "./ReplaceExpertButton";
import { RoundSteps } from "./RoundSteps";
import { useRoundWords } from "./roundWords";

const List = styled("ul")({ listStyle: "none", margin: 0, padding: 0 });

const Receipt = styled("details")(({ theme }) => ({
  "& summary": { cursor: "pointer", minHeight: 32 },
  "& dl": { display: "grid", gridTemplateColumns: "max-content minmax(0, 1fr)", gap: theme.spacing(0.5, 2) },
  "& dt": { color: theme.vars.palette.text.secondary },
  "& dd": { margin: 0, overflowWrap: "anywhere" },
}));

/** The last two steps of a round: the drawn panel, to be looked through, and its invitations. */
export function PreparedRound({
  round,
  documentId,
}: {
  round: FragmentType<PreparedRoundFragment>;
  documentId: string;
}) {
  const { t } = useLingui();
  const { data } = useSuspenseFragment({
    fragment: PreparedRoundFragmentDoc,
    fragmentName: "PreparedRound",
    from: round,
  });
  const { reasons, leftOut } = useRoundWords();
  const { date } = useFormat();
  const [isAsking, setIsAsking] = useState(false);
  const { act, sending, ...trouble } = useAct(SendInvitationsDocument, { onDone: () => setIsAsking(false) });
  const { draw, assignments, dueOn, id, version } = data;
  const reserve = draw?.candidates.filter(({ place }) => place === "RESERVE") ?? [];

  return (
    <>
      <RoundSteps current={isAsking ? 4 : 3} />
      <FormAlert trouble={trouble} reasons={reasons} />
      <section aria-labelledby="panel-title">
        <Typography id="panel-title" variant="h2" sx={{ marginBottom: 1 }}>{t`The panel`}</Typography>
        <Typography color="textSecondary" sx={{ marginBottom: 2, maxWidth: "44em" }}>
          <Trans>
            Drawn by chance; the letters too. Nobody has been told. If you know of something that speaks
            against somebody, put another expert in the place and say why.
          </Trans>
        </Typography>
        <List>
          {assignments.map((assignment) => (
            <AssignmentRow key={assignment.id} assignment={assignment}>
              <ReplaceExpertButton assignmentId={assignment.id} documentId={documentId} isArbiter={false} />
            </AssignmentRow>
          ))}
        </List>
      </section>
      {reserve.length > 0 && (
        <section aria-labelledby="reserve-title">
          <Typography
            id="reserve-title"
            variant="h3"
            sx={{ marginBottom: 1 }}
          >{t`In reserve, in this order`}</Typography>
          <ol>
            {reserve.map(({ person, position }) => (
              <li key={position}>
                {person?.fullName}
                {person?.municipality && `, ${person.municipality.nameRu}`}
              </li>
            ))}
          </ol>
        </section>
      )}
      {draw && (
        <Receipt>
          <summary>{t`Receipt of the draw`}</summary>
          <dl>
            <dt>{t`Seed`}</dt>
            <dd>
              <code>{draw.seed}</code>
            </dd>
            <dt>{t`Procedure`}</dt>
            <dd>
              <code>{draw.algorithm}</code>
            </dd>
            <dt>{t`Left out`}</dt>
            <dd>
              <Plural value={draw.leftOut.length} one="# person" other="# people" />
            </dd>
          </dl>
          <ul>
            {draw.leftOut.map(({ person, reasons: why }, index) => (
              <li key={person?.id ?? index}>
                {person?.fullName}: {why.map((reason) => leftOut[reason]).join("; ")}
              </li>
            ))}
          </ul>
        </Receipt>
      )}
      {data.viewerCanSendInvitations && (
        <div>
          <Button variant="contained" onClick={() => setIsAsking(true)}>{t`Send the invitations`}</Button>
        </div>
      )}
      <ConfirmDialog
        isOpen={isAsking}
        title={t`Send the invitations?`}
        act={<Trans>Send</Trans>}
        isSending={sending}
        onConfirm={() => void act({ roundId: id, version })}
        onClose={() => setIsAsking(false)}
      >
        <Trans>
          Each expert gets a mail and sees the task first in their list. Who does not answer or declines is
          replaced from the reserve by itself. Reviews are due by {date(dueOn)}.
        </Trans>
      </ConfirmDialog>
    </>
  );
}
