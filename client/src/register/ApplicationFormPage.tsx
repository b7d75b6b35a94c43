import { useSuspenseQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import { styled } from "@mui/material/styles";
import Typography from "@mui/material/Typography";
import { useEffect, useRef, useState } from "react";
import { Navigate, useParams, useSearchParams } from "react-router";
import { NotFoundPage } from "../app/NotFoundPage";
import { applicationFormPath, ownApplicationPath, ownApplicationsPath } from "../app/paths";
import { DueChip } from "../ui/DueChip";
import { fieldId, type FieldProblem } from "../ui/formTrouble";
import { Link } from "../ui/Link";
import { Notice } from "../ui/Notice";
import { Page } from "../ui/Page";
import { PageHeader } from "../ui/PageHeader";
import { SavedSign } from "../ui/SavedSign";
import { SideBySide } from "../ui/SideBySide";
import { asStep, type Content, isWrong, type Step, steps } from "./applicationContent";
import { ApplicationFormDocument, type ApplicationFormQuery } from "./ApplicationFormPage.generated";
import { EducationStep, ServiceStep } from "./ApplicationLines";
import { ApplicationSubmission, useStepWords } from "./ApplicationSubmission";
import { ConsentsStep, DocumentsStep, ExperienceStep, PurposeStep } from "./ApplicationOtherSteps";
import { useApplicationReasons, useApplicationWords } from "./applicationWords";
import { TrainingStep } from "./TrainingStep";
import { type ApplicationDraft, useApplicationDraft } from "./useApplicationDraft";

type Application = NonNullable<ApplicationFormQuery["application"]>;

const Columns = styled("div")(({ theme }) => ({
  display: "grid",
  gap: theme.spacing(3, 5),
  "& > *": { minWidth: 0 },
  [theme.breakpoints.up("md")]: { gridTemplateColumns: "14rem minmax(0, 1fr)" },
}));

const StepList = styled("ol")(({ theme }) => ({
  display: "flex",
  flexWrap: "wrap",
  gap: theme.spacing(0.5, 2),
  margin: 0,
  padding: 0,
  listStyle: "none",
  counterReset: "step",
  "& li": { counterIncrement: "step" },
  "& a::before": { content: 'counter(step) ". "' },
  "& a": { display: "inline-block", paddingBlock: theme.spacing(0.5) },
  "& a[aria-current]": { fontWeight: 600, textDecoration: "none" },
  [theme.breakpoints.up("md")]: { flexDirection: "column" },
}));

const Foot = styled("div")(({ theme }) => ({
  display: "flex",
  flexWrap: "wrap",
  gap: theme.spacing(1, 2),
  alignItems: "center",
  marginTop: theme.spacing(4),
}));

/** The questionnaire in steps; it keeps itself (R01 to R03). */
export function ApplicationFormPage() {
  const { id = "" } = useParams();
  const { data } = useSuspenseQuery(ApplicationFormDocument, { variables: { id } });
  const { application } = data;
  if (!application?.questionnaire) return <NotFoundPage />;
  if (!application.viewerCanWrite) return <Navigate to={ownApplicationPath(id)} replace />;
  return <ApplicationForm key={id} application={application} data={data} />;
}

function ApplicationForm({ application, data }: { application: Application; data: ApplicationFormQuery }) {
  const { t } = useLingui();
  const { purposes } = useApplicationWords();
  const words = useStepWords();
  const [address, setAddress] = useSearchParams();
  const step = asStep(address.get("step"));
  const draft = useApplicationDraft(application);
  // Whoever has looked at the list of what is missing, or was sent back, sees it at the fields too.
  const [hasChecked, setHasChecked] = useState(application.state === "RETURNED");
  const wanted = useRef<string | null>(null);
  const all = application.problems ?? [];
  const shown = { problems: hasChecked || step === "SUBMISSION" ? all : all.filter(isWrong) };

  // Talks to the focus: a link in the list of what is missing leads to its field, on whatever step that is.
  useEffect(() => {
    if (!wanted.current) return;
    const field = document.querySelector<HTMLElement>(`#${CSS.escape(fieldId(wanted.current))}`);
    // Not there before the step has changed.
    if (field) wanted.current = null;
    field?.focus();
  });

  const goTo = (next: Step, path: string | null = null) => {
    if (step === "SUBMISSION") setHasChecked(true);
    setAddress({ step: next });
    wanted.current = path;
    if (!path) window.scrollTo({ top: 0 });
  };
  const place = steps.indexOf(step);
  const before = steps[place - 1];
  const after = steps[place + 1];

  return (
    <Page>
      <PageHeader
        title={purposes[application.purpose]}
        above={<Link to={ownApplicationsPath}>{t`My applications`}</Link>}
      >
        <Trans>Fill it in at leisure: everything you type is kept, also when the connection is lost.</Trans>{" "}
        <SavedSign state={draft.state} />
      </PageHeader>
      <Returned application={application} />
      <Changed draft={draft} />
      <Columns>
        <nav aria-label={t`Steps of the application`}>
          <StepList>
            {steps.map((each) => (
              <li key={each}>
                <Link
                  to={`${applicationFormPath(application.id)}?step=${each}`}
                  aria-current={each === step ? "step" : undefined}
                  onClick={() => step === "SUBMISSION" && setHasChecked(true)}
                >
                  {words[each]}
                </Link>
              </li>
            ))}
          </StepList>
        </nav>
        <section aria-labelledby="step">
          <Typography id="step" variant="h2" sx={{ marginBottom: 2 }}>
            {words[step]}
          </Typography>
          {step === "SUBMISSION" ? (
            <ApplicationSubmission application={application} draft={draft} problems={all} onGo={goTo} />
          ) : (
            <StepFields step={step} application={application} data={data} draft={draft} trouble={shown} />
          )}
          <Foot>
            {after && (
              <Button variant="contained" onClick={() => goTo(after)}>
                <Trans>Next: {words[after]}</Trans>
              </Button>
            )}
            {before && (
              <Button onClick={() => goTo(before)}>
                <Trans>Back</Trans>
              </Button>
            )}
          </Foot>
        </section>
      </Columns>
    </Page>
  );
}

interface StepFieldsProps {
  step: Exclude<Step, "SUBMISSION">;
  application: Application;
  data: ApplicationFormQuery;
  draft: ApplicationDraft;
  trouble: { problems: readonly FieldProblem[] };
}

function StepFields({ step, application, data, draft, trouble }: StepFieldsProps) {
  const { content, change } = draft;
  const { questionnaire } = content;
  const ofQuestionnaire = {
    questionnaire,
    trouble,
    onChange: (part: Partial<Content["questionnaire"]>) =>
      change({ ...content, questionnaire: { ...questionnaire, ...part } }),
  };
  switch (step) {
    case "PURPOSE":
      return (
        <PurposeStep
          application={application}
          content={content}
          directions={data.directions}
          trouble={trouble}
          onChange={(part) => change({ ...content, ...part })}
        />
      );
    case "EDUCATION":
      return <EducationStep {...ofQuestionnaire} />;
    case "SERVICE":
      return <ServiceStep {...ofQuestionnaire} />;
    case "TRAINING":
      return <TrainingStep {...ofQuestionnaire} />;
    case "EXPERIENCE":
      return <ExperienceStep {...ofQuestionnaire} />;
    case "DOCUMENTS":
      return <DocumentsStep application={application} trouble={trouble} />;
    case "CONSENTS":
      return <ConsentsStep {...ofQuestionnaire} data={data} application={application} content={content} />;
  }
}

/** What the registrar has named, as long as the application is returned. */
function Returned({ application: { state, gaps, resubmitBy } }: { application: Application }) {
  const { parts } = useApplicationWords();
  if (state !== "RETURNED") return null;
  return (
    <Notice severity="warning">
      <Trans>The registrar asks you to complete the application.</Trans>{" "}
      {resubmitBy && <DueChip at={resubmitBy} />}
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

/** Written elsewhere meanwhile, or not to be written any more. */
function Changed({ draft }: { draft: ApplicationDraft }) {
  const { t } = useLingui();
  const reasons = useApplicationReasons();
  if (draft.refusal) return <Notice severity="warning">{reasons[draft.refusal] ?? draft.refusal}</Notice>;
  if (!draft.stored) return null;
  const lines = ({ directionCodes, questionnaire }: Content): [string, string][] => [
    [t`Directions`, directionCodes.toSorted().join(", ")],
    [t`Education`, questionnaire.education.map(({ institution }) => institution).join("\n")],
    [t`Service`, questionnaire.service.map(({ employer, fromOn }) => `${employer} ${fromOn}`).join("\n")],
    [t`Further training`, questionnaire.training.map(({ programme }) => programme).join("\n")],
    [t`Experience`, questionnaire.experience],
  ];
  const mine = lines(draft.content);
  return (
    <SideBySide
      compared={lines(draft.stored.content).map(([label, stored], index) => ({
        label,
        mine: mine[index]![1],
        stored,
      }))}
      changedAt={draft.stored.changedAt}
      onKeepMine={draft.keepMine}
      onTakeStored={draft.takeStored}
    />
  );
}
