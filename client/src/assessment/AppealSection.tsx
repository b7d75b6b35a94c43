import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import { styled } from "@mui/material/styles";
import Typography from "@mui/material/Typography";
import { useAct } from "../app/useAct";
import { FormAlert } from "../ui/FormAlert";
import { FormColumn } from "../ui/FormColumn";
import { useFormat } from "../ui/format";
import { TextInput } from "../ui/inputs";
import { StatusChip } from "../ui/StatusChip";
import { useDeviceDraft } from "../ui/useDeviceDraft";
import {
  type AttemptAppealFragment,
  AttemptAppealFragmentDoc,
  FileAppealDocument,
} from "./AppealSection.generated";
import { useAssessmentReasons } from "./assessmentWords";

const Said = styled("p")({ margin: 0, whiteSpace: "pre-line", overflowWrap: "anywhere" });

/** The appeal against a result: until when, the form, what was decided with both values (R12, R13). */
export function AppealSection({ attempt }: { attempt: FragmentType<AttemptAppealFragment> }) {
  const { deadline } = useFormat();
  const { data } = useSuspenseFragment({ fragment: AttemptAppealFragmentDoc, from: attempt });
  if (!data) return null;
  const { appeal, appealBy, viewerCanAppeal } = data;
  if (!appeal && !viewerCanAppeal) return null;
  return (
    <section aria-labelledby="appeal">
      <Typography id="appeal" variant="h2" sx={{ marginBottom: 1 }}>
        <Trans>Appeal</Trans>
      </Typography>
      {appeal ? (
        <Filed appeal={appeal} />
      ) : (
        appealBy && (
          <>
            <p>
              <Trans>
                If you do not agree with the result, appeal until {deadline(appealBy)}. The appeal group looks
                at your work anew. One appeal is possible.
              </Trans>
            </p>
            <AppealForm attemptId={data.id} version={data.version} />
          </>
        )
      )}
    </section>
  );
}

function Filed({ appeal }: { appeal: NonNullable<AttemptAppealFragment["appeal"]> }) {
  const { t } = useLingui();
  const { dateTime, number } = useFormat();
  const { grounds, filedAt, decision, decidedAt, reason, scoreBefore, scoreAfter } = appeal;
  const before = number(scoreBefore);
  const after = scoreAfter === null ? "" : number(scoreAfter);
  return (
    <>
      <p>
        {decision ? (
          <StatusChip tone={decision === "UPHELD" ? "done" : "quiet"}>
            {decision === "UPHELD" ? t`Upheld` : t`Rejected`}
          </StatusChip>
        ) : (
          <StatusChip tone="active">{t`Under way`}</StatusChip>
        )}{" "}
        {decidedAt ? (
          <Trans>decided on {dateTime(decidedAt)}</Trans>
        ) : (
          <Trans>filed on {dateTime(filedAt)}; you hear of the decision by mail</Trans>
        )}
      </p>
      {reason && <Said>{reason}</Said>}
      {decision === "UPHELD" && before !== after && (
        <p>
          <Trans>
            Points before: {before}, after: {after}.
          </Trans>
        </p>
      )}
      <Typography variant="h3" sx={{ marginTop: 2, marginBottom: 1 }}>
        <Trans>Grounds of the appeal</Trans>
      </Typography>
      <Said>{grounds}</Said>
    </>
  );
}

function AppealForm({ attemptId, version }: { attemptId: string; version: number }) {
  const { t } = useLingui();
  const reasons = useAssessmentReasons();
  const [grounds, change, settle] = useDeviceDraft(`appeal:${attemptId}`);
  const { act, sending, ...trouble } = useAct(FileAppealDocument, { onDone: settle });
  const label = t`Grounds of the appeal`;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void act({ attemptId, version, grounds });
      }}
    >
      <FormColumn>
        <FormAlert trouble={trouble} reasons={reasons} labels={{ grounds: label }} />
        <TextInput
          label={label}
          hint={t`What you do not agree with and why, at least 30 characters. What you type is kept on this device.`}
          path="grounds"
          trouble={trouble}
          value={grounds}
          onChange={change}
          lines={5}
          maxLength={4000}
        />
        <Button type="submit" variant="outlined" loading={sending} sx={{ alignSelf: "flex-start" }}>
          <Trans>File the appeal</Trans>
        </Button>
      </FormColumn>
    </form>
  );
}
