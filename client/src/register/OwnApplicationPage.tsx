import { useSuspenseQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import { styled } from "@mui/material/styles";
import Typography from "@mui/material/Typography";
import { useState } from "react";
import { Navigate, useParams } from "react-router";
import { NotFoundPage } from "../app/NotFoundPage";
import { applicationCheckPath, applicationFormPath, assessmentPath, ownApplicationsPath } from "../app/paths";
import type { ApplicationState } from "../app/schema.generated";
import { useAct } from "../app/useAct";
import { ConfirmDialog } from "../ui/ConfirmDialog";
import { useFormat } from "../ui/format";
import { FormAlert } from "../ui/FormAlert";
import { Link } from "../ui/Link";
import { Notice } from "../ui/Notice";
import { Page } from "../ui/Page";
import { PageHeader } from "../ui/PageHeader";
import { AttemptsText } from "../assessment/AttemptsText";
import { ApplicationHistory } from "./ApplicationHistory";
import { ApplicationResult } from "./ApplicationResult";
import { ApplicationStateText } from "./ApplicationStateText";
import { useApplicationReasons, useApplicationWords } from "./applicationWords";
import {
  OwnApplicationDocument,
  type OwnApplicationQuery,
  WithdrawApplicationDocument,
} from "./OwnApplicationPage.generated";
import { QuestionnaireText } from "./QuestionnaireText";

type Application = NonNullable<OwnApplicationQuery["application"]>;

/** Where one's own application stands, what comes next and by when, and everything that came of it. */
export function OwnApplicationPage() {
  const { id = "" } = useParams();
  const { data } = useSuspenseQuery(OwnApplicationDocument, {
    variables: { id },
    fetchPolicy: "cache-and-network",
  });
  const { application } = data;
  if (!application) return <NotFoundPage />;
  if (!application.isViewers) return <Navigate to={applicationCheckPath(id)} replace />;
  return <OwnApplication application={application} />;
}

function OwnApplication({ application }: { application: Application }) {
  const { t } = useLingui();
  const { purposes } = useApplicationWords();
  const { date } = useFormat();
  const { id, number, purpose, state, viewerCanWrite, questionnaire, agendaItem } = application;

  return (
    <Page width="text">
      <PageHeader
        title={number ? `${purposes[purpose]}, ${number}` : purposes[purpose]}
        above={<Link to={ownApplicationsPath}>{t`My applications`}</Link>}
        actions={
          viewerCanWrite ? (
            <Button component={Link} to={applicationFormPath(id)} variant="contained">
              {state === "RETURNED" ? <Trans>Complete the application</Trans> : <Trans>Go on</Trans>}
            </Button>
          ) : (
            state === "ASSESSMENT" && (
              <Button component={Link} to={assessmentPath} variant="contained">
                <Trans>To my assessment</Trans>
              </Button>
            )
          )
        }
      >
        <ApplicationStateText {...application} isOwn />
        {state === "AT_COMMISSION" && agendaItem?.state === "PREPARED" && (
          <span>
            <Trans>
              On the agenda of the session on {date(agendaItem.session.heldAt)}. You need not attend.
            </Trans>
          </span>
        )}
      </PageHeader>
      <Outcome application={application} />
      <Way state={state} />
      <AttemptsText application={application} isOwn />
      <ApplicationResult application={application} />
      {application.events.length > 0 && (
        <section aria-labelledby="history">
          <Typography id="history" variant="h2" sx={{ marginBottom: 1 }}>
            <Trans>What happened</Trans>
          </Typography>
          <ApplicationHistory events={application.events} />
        </section>
      )}
      {questionnaire && state !== "DRAFT" && (
        <section aria-labelledby="questionnaire">
          <Typography id="questionnaire" variant="h2" sx={{ marginBottom: 1 }}>
            <Trans>My questionnaire</Trans>
          </Typography>
          <QuestionnaireText
            questionnaire={questionnaire}
            directions={application.directions}
            documents={application.documents}
          />
        </section>
      )}
      <Withdrawal application={application} />
    </Page>
  );
}

/** What is to be done after a return, or why it ended. */
function Outcome({ application: { state, gaps, events } }: { application: Application }) {
  const { parts, grounds } = useApplicationWords();
  if (state === "RETURNED") {
    return (
      <Notice severity="warning">
        <Trans>To be completed:</Trans>
        <ul>
          {gaps.map(({ part, text }) => (
            <li key={`${part} ${text}`}>
              {parts[part]}: {text}
            </li>
          ))}
        </ul>
      </Notice>
    );
  }
  const isRefused = state === "NOT_ADMITTED" || state === "REFUSED";
  const refusal = isRefused ? events.find(({ kind }) => kind === state) : null;
  if (refusal?.ground) {
    return (
      <Notice severity="error">
        <p>
          <Trans>Ground: {grounds[refusal.ground]}</Trans>
        </p>
        <p>{refusal.text}</p>
        <Link to={ownApplicationsPath}>
          <Trans>Apply again when this is settled</Trans>
        </Link>
      </Notice>
    );
  }
  if (state !== "EXPIRED" && state !== "WITHDRAWN") return null;
  return (
    <Notice severity="info">
      {state === "EXPIRED" ? (
        <Trans>It was not submitted again in time.</Trans>
      ) : (
        <Trans>You have withdrawn the application.</Trans>
      )}{" "}
      <Link to={ownApplicationsPath}>
        <Trans>Apply anew</Trans>
      </Link>
    </Notice>
  );
}

const Steps = styled("ol")(({ theme }) => ({
  display: "grid",
  gap: theme.spacing(1),
  margin: 0,
  padding: 0,
  listStyle: "none",
  fontSize: "0.9375rem",
  "& li": {
    paddingBlockStart: theme.spacing(0.75),
    borderTop: `3px solid ${theme.vars.palette.divider}`,
    color: theme.vars.palette.text.secondary,
  },
  "& li[data-place=done]": { borderColor: theme.vars.palette.success.main },
  "& li[data-place=now]": {
    borderColor: theme.vars.palette.primary.main,
    color: theme.vars.palette.text.primary,
    fontWeight: 600,
  },
  [theme.breakpoints.up("sm")]: { gridTemplateColumns: "repeat(5, minmax(0, 1fr))" },
}));

const placeOf: Partial<Record<ApplicationState, number>> = {
  DRAFT: 0,
  RETURNED: 0,
  SUBMITTED: 1,
  ADMITTED: 2,
  ASSESSMENT: 2,
  ASSESSED: 3,
  AT_COMMISSION: 3,
  RECOMMENDED: 4,
  COMPLETED: 5,
};

/** The whole way to the register, with the place on it; nothing for what is over before its end. */
function Way({ state }: { state: ApplicationState }) {
  const { t } = useLingui();
  const place = placeOf[state];
  if (place === undefined) return null;
  const names = [t`Application`, t`Check of documents`, t`Assessment`, t`Commission`, t`Order`];
  return (
    <Steps aria-label={t`The way to the register`}>
      {names.map((name, index) => {
        const where = index < place ? "done" : index === place ? "now" : "later";
        return (
          <li key={name} data-place={where} aria-current={where === "now" ? "step" : undefined}>
            {name} {where === "done" && `✓`}
          </li>
        );
      })}
    </Steps>
  );
}

function Withdrawal({ application: { id, version, viewerCanWithdraw } }: { application: Application }) {
  const { t } = useLingui();
  const reasons = useApplicationReasons();
  const [isAsked, setIsAsked] = useState(false);
  const { act, sending, ...trouble } = useAct(WithdrawApplicationDocument, {
    onDone: () => setIsAsked(false),
  });
  if (!viewerCanWithdraw) return null;
  return (
    <div>
      <FormAlert trouble={trouble} reasons={reasons} />
      <Button color="error" onClick={() => setIsAsked(true)}>
        <Trans>Withdraw the application</Trans>
      </Button>
      <ConfirmDialog
        isOpen={isAsked}
        title={t`Withdraw the application?`}
        act={<Trans>Withdraw</Trans>}
        isFinal
        isSending={sending}
        onConfirm={() => void act({ applicationId: id, version }).then(() => setIsAsked(false))}
        onClose={() => setIsAsked(false)}
      >
        <Trans>It cannot be taken up again, but you can apply anew at any time.</Trans>
      </ConfirmDialog>
    </div>
  );
}
