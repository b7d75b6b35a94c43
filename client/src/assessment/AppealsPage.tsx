import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment, useSuspenseQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import { styled } from "@mui/material/styles";
import Typography from "@mui/material/Typography";
import { startTransition, useState } from "react";
import { NotFoundPage } from "../app/NotFoundPage";
import { applicationCheckPath, attemptResultPath } from "../app/paths";
import type { AppealDecision } from "../app/schema.generated";
import { useAct } from "../app/useAct";
import { useViewer } from "../app/viewer";
import { EmptyState } from "../ui/EmptyState";
import { FormAlert } from "../ui/FormAlert";
import { FormColumn } from "../ui/FormColumn";
import { useFormat } from "../ui/format";
import { ChoiceInput, TextInput } from "../ui/inputs";
import { Link } from "../ui/Link";
import { Notice } from "../ui/Notice";
import { Page } from "../ui/Page";
import { PageHeader } from "../ui/PageHeader";
import { useDeviceDraft } from "../ui/useDeviceDraft";
import {
  AppealedAttemptsDocument,
  type AppealToDecideFragment,
  AppealToDecideFragmentDoc,
  DecideAppealDocument,
} from "./AppealsPage.generated";
import { useAssessmentReasons, useAssessmentWords } from "./assessmentWords";

/** Appeals that wait for the decision of the appeal group, the oldest first; the registrar writes it down. */
export function AppealsPage() {
  const isRegistrar = useViewer()?.roles.includes("REGISTRAR") ?? false;
  return isRegistrar ? <Appeals /> : <NotFoundPage />;
}

/** The list for a registrar. */
export function Appeals() {
  const { t } = useLingui();
  const [isDone, setIsDone] = useState(false);
  const { data, refetch } = useSuspenseQuery(AppealedAttemptsDocument, { fetchPolicy: "cache-and-network" });
  const { appealedAttempts } = data;
  return (
    <Page width="text">
      <PageHeader title={t`Appeals`}>
        <Trans>
          Hand each appeal to the appeal group and write its decision down. The commission takes the
          application up after that.
        </Trans>
      </PageHeader>
      {isDone && (
        <Notice severity="success">
          <Trans>The decision is written down; the candidate is told.</Trans>
        </Notice>
      )}
      {appealedAttempts.length === 0 && !isDone && (
        <EmptyState>
          <Trans>No appeal waits for a decision. You hear by mail when one is filed.</Trans>
        </EmptyState>
      )}
      {appealedAttempts.map((attempt) => (
        <Appeal
          key={attempt.id}
          attempt={attempt}
          onDone={() => {
            setIsDone(true);
            startTransition(() => void refetch());
          }}
        />
      ))}
    </Page>
  );
}

const Said = styled("blockquote")(({ theme }) => ({
  margin: 0,
  paddingInlineStart: theme.spacing(2),
  borderInlineStart: `3px solid ${theme.vars.palette.divider}`,
  whiteSpace: "pre-line",
  overflowWrap: "anywhere",
}));

interface AppealProps {
  attempt: FragmentType<AppealToDecideFragment>;
  onDone: () => void;
}

function Appeal({ attempt, onDone }: AppealProps) {
  const { t } = useLingui();
  const { dateTime } = useFormat();
  const { parts } = useAssessmentWords();
  const { data } = useSuspenseFragment({ fragment: AppealToDecideFragmentDoc, from: attempt });
  if (!data?.appeal || !data.application) return null;
  const { id, part, application, appeal, score, maxScore } = data;
  const number = application.number ?? "";
  return (
    <section aria-labelledby={id}>
      <Typography id={id} variant="h2" sx={{ marginBottom: 1 }}>
        {application.applicant.fullName}, {parts[part]}
      </Typography>
      <p>
        <Link to={applicationCheckPath(application.id)}>{t`Application ${number}`}</Link>
        {" · "}
        <Link to={attemptResultPath(id)}>{t`Result`}</Link>
        {" · "}
        <Trans>filed on {dateTime(appeal.filedAt)}</Trans>
        {part !== "EXPERT_TASK" && (
          <>
            {" · "}
            <Trans>
              {score} of {maxScore} points
            </Trans>
          </>
        )}
      </p>
      <Said>{appeal.grounds}</Said>
      <DecisionForm attempt={data} onDone={onDone} />
    </section>
  );
}

function DecisionForm({ attempt, onDone }: { attempt: AppealToDecideFragment; onDone: () => void }) {
  const { t } = useLingui();
  const reasons = useAssessmentReasons();
  const { id: attemptId, version, part, maxScore } = attempt;
  const [decision, setDecision] = useState<AppealDecision>("REJECTED");
  const [scoreAfter, setScoreAfter] = useState("");
  const [reason, change, settle] = useDeviceDraft(`appealDecision:${attemptId}`);
  const { act, sending, ...trouble } = useAct(DecideAppealDocument, {
    onDone: () => {
      settle();
      onDone();
    },
  });
  const labels = {
    decision: t`Decision`,
    scoreAfter: t`Points after the appeal`,
    reason: t`Reasons of the decision`,
  };
  const asksPoints = decision === "UPHELD" && part === "TEST";
  const upheld = {
    TEST: t`Upheld: the points change`,
    CASE: t`Upheld: the points of the clean grade stand`,
    EXPERT_TASK: t`Upheld: the task counts as passed`,
    INTERVIEW: t`Upheld: the points change`,
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const points = /^\d{1,6}$/.test(scoreAfter.trim()) ? Number(scoreAfter) : null;
        void act({ attemptId, version, decision, scoreAfter: asksPoints ? points : null, reason });
      }}
    >
      <FormColumn>
        <FormAlert trouble={trouble} reasons={reasons} labels={labels} />
        <ChoiceInput
          label={labels.decision}
          path="decision"
          trouble={trouble}
          value={decision}
          onChange={(value) => setDecision(value as AppealDecision)}
          choices={[
            { value: "REJECTED", label: t`Rejected: the result stands` },
            { value: "UPHELD", label: upheld[part] },
          ]}
        />
        {asksPoints && (
          <TextInput
            label={labels.scoreAfter}
            hint={t`A whole number from 0 to ${maxScore}.`}
            path="scoreAfter"
            trouble={trouble}
            value={scoreAfter}
            onChange={setScoreAfter}
            inputMode="numeric"
            width={140}
          />
        )}
        <TextInput
          label={labels.reason}
          hint={t`The candidate reads it; at least 30 characters, with the number of the group's protocol.`}
          path="reason"
          trouble={trouble}
          value={reason}
          onChange={change}
          lines={3}
          maxLength={4000}
        />
        <Button type="submit" variant="contained" loading={sending} sx={{ alignSelf: "flex-start" }}>
          <Trans>Write the decision down</Trans>
        </Button>
      </FormColumn>
    </form>
  );
}
