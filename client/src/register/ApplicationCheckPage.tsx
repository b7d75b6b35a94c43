import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment, useSuspenseQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import Typography from "@mui/material/Typography";
import { useParams } from "react-router";
import { NotFoundPage } from "../app/NotFoundPage";
import { applicationsPath, registerEntryPath, schedulingPath } from "../app/paths";
import { useViewer } from "../app/viewer";
import { Link } from "../ui/Link";
import { Notice } from "../ui/Notice";
import { Page } from "../ui/Page";
import { PageHeader } from "../ui/PageHeader";
import {
  ApplicationCheckDocument,
  type ApplicationCheckFragment,
  ApplicationCheckFragmentDoc,
} from "./ApplicationCheckPage.generated";
import { AttemptsText } from "../assessment/AttemptsText";
import { ApplicationDecision } from "./ApplicationDecision";
import { ApplicationHistory } from "./ApplicationHistory";
import { ApplicationResult } from "./ApplicationResult";
import { ApplicationResultForm } from "./ApplicationResultForm";
import { ApplicationStateText } from "./ApplicationStateText";
import { useApplicationWords } from "./applicationWords";
import { ConditionsText } from "./ConditionsText";
import { QuestionnaireText } from "./QuestionnaireText";
import { useRegisterWords } from "./registerWords";

/** The formal check of one application: what admission needs, what was told, what was sent, and the decision (R03). */
export function ApplicationCheckPage() {
  const { id = "" } = useParams();
  const isRegistrar = useViewer()?.roles.includes("REGISTRAR") ?? false;
  const { data, refetch } = useSuspenseQuery(ApplicationCheckDocument, {
    variables: { id },
    fetchPolicy: "cache-and-network",
  });
  const { application } = data;
  if (!application || !isRegistrar) return <NotFoundPage />;
  return <ApplicationCheck application={application} onStale={() => void refetch()} />;
}

interface ApplicationCheckProps {
  application: FragmentType<ApplicationCheckFragment>;
  /** Shows what somebody else has made of it. */
  onStale: () => void;
}

function ApplicationCheck({ application: from, onStale }: ApplicationCheckProps) {
  const { data: application } = useSuspenseFragment({
    fragment: ApplicationCheckFragmentDoc,
    fragmentName: "ApplicationCheck",
    from,
  });
  const { t } = useLingui();
  const { purposes } = useApplicationWords();
  const { number, purpose, applicant, isViewers, questionnaire, conditions, events } = application;

  return (
    <Page width="text">
      <PageHeader
        title={[applicant.fullName, number].filter(Boolean).join(", ")}
        above={<Link to={applicationsPath}>{t`Applications to the register`}</Link>}
      >
        {purposes[purpose]}
        <ApplicationStateText {...application} isOwn={false} />
      </PageHeader>
      {isViewers && (
        <Notice severity="info">
          <Trans>
            This is your own application, so another registrar has to check it. When there is none, the
            administrator appoints one.
          </Trans>
        </Notice>
      )}
      <About application={application} />
      {conditions && (
        <section aria-labelledby="conditions">
          <Typography id="conditions" variant="h2" sx={{ marginBottom: 1 }}>
            <Trans>Conditions of admission</Trans>
          </Typography>
          <ConditionsText conditions={conditions} />
        </section>
      )}
      {questionnaire && (
        <section aria-labelledby="questionnaire">
          <Typography id="questionnaire" variant="h2" sx={{ marginBottom: 1 }}>
            <Trans>Questionnaire</Trans>
          </Typography>
          <QuestionnaireText
            questionnaire={questionnaire}
            directions={application.directions}
            documents={application.documents}
          />
        </section>
      )}
      <ApplicationResult application={application} />
      {application.viewerCanCheck && <ApplicationDecision application={application} onStale={onStale} />}
      <AttemptsText application={application} isOwn={false} />
      {application.viewerCanSchedule && (
        <section aria-labelledby="schedule">
          <Typography id="schedule" variant="h2" sx={{ marginBottom: 1 }}>
            <Trans>Assessment</Trans>
          </Typography>
          <Button component={Link} to={schedulingPath} variant="contained">
            <Trans>Schedule the assessment</Trans>
          </Button>
        </section>
      )}
      {application.viewerCanEnterResult && (
        <ApplicationResultForm application={application} onStale={onStale} />
      )}
      <section aria-labelledby="history">
        <Typography id="history" variant="h2" sx={{ marginBottom: 1 }}>
          <Trans>What happened</Trans>
        </Typography>
        <ApplicationHistory events={events} />
      </section>
    </Page>
  );
}

/** Who applies, how they are reached, and the entry they have. */
function About({ application }: { application: ApplicationCheckFragment }) {
  const { stateWord, categoryWord } = useRegisterWords();
  const { applicant, email, phone, entry, requestedCategory } = application;
  return (
    <Typography component="div">
      <div>{applicant.municipality?.nameRu}</div>
      <div>
        {email && <a href={`mailto:${email}`}>{email}</a>} {phone && <a href={`tel:${phone}`}>{phone}</a>}
      </div>
      {entry && (
        <div>
          <Link to={registerEntryPath(entry.id)}>{entry.registrationNo}</Link>{" "}
          {[entry.category && categoryWord(entry.category), stateWord(entry.state)]
            .filter(Boolean)
            .join(", ")}
        </div>
      )}
      {requestedCategory && (
        <div>
          <Trans>Category asked for: {categoryWord(requestedCategory)}</Trans>
        </div>
      )}
    </Typography>
  );
}
