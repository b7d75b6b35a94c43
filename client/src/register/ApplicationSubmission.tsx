import { Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import Typography from "@mui/material/Typography";
import { useNavigate } from "react-router";
import { applicationFormPath, ownApplicationPath } from "../app/paths";
import { useAct } from "../app/useAct";
import { FormAlert } from "../ui/FormAlert";
import { FormColumn } from "../ui/FormColumn";
import type { FieldProblem } from "../ui/formTrouble";
import { Link } from "../ui/Link";
import { useProblemWords } from "../ui/problemWords";
import { type Step, stepOf } from "./applicationContent";
import { SubmitApplicationDocument } from "./ApplicationFormPage.generated";
import { useApplicationReasons, useApplicationWords } from "./applicationWords";
import type { ApplicationDraft } from "./useApplicationDraft";

/** The steps of the questionnaire in words. */
export function useStepWords(): Record<Step, string> {
  const { t } = useLingui();
  const { parts } = useApplicationWords();
  return { ...parts, SUBMISSION: t`Check and submit` };
}

interface SubmissionProps {
  application: { id: string };
  draft: ApplicationDraft;
  problems: readonly FieldProblem[];
  onGo: (step: Step, path: string) => void;
}

/** What is missing, each with the way to it; when nothing is, the one button. */
export function ApplicationSubmission({ application, draft, problems, onGo }: SubmissionProps) {
  const words = useStepWords();
  const problemWords = useProblemWords();
  const reasons = useApplicationReasons();
  const labels = useFieldLabels();
  const navigate = useNavigate();
  const { act, sending, ...trouble } = useAct(SubmitApplicationDocument, {
    onDone: () => {
      draft.settle();
      void navigate(ownApplicationPath(application.id));
    },
  });
  const handleSubmit = async () => {
    if (await draft.saveNow())
      await draft.inTurn((version) => act({ applicationId: application.id, version }));
  };
  const isReady = problems.length === 0;

  return (
    <FormColumn>
      <FormAlert trouble={trouble} reasons={reasons} labels={labels} />
      {isReady ? (
        <Typography>
          <Trans>
            Everything is there. After you submit it the registrar checks it within a few days; you hear by
            mail. You can withdraw it at any time before the commission votes.
          </Trans>
        </Typography>
      ) : (
        <>
          <Typography id="missing">
            <Trans>Before you can submit the application, this is still to be done:</Trans>
          </Typography>
          <ul aria-labelledby="missing">
            {problems.map((problem) => (
              <li key={`${problem.path} ${problem.code}`}>
                <Link
                  to={`${applicationFormPath(application.id)}?step=${stepOf(problem)}`}
                  onClick={(event) => {
                    event.preventDefault();
                    onGo(stepOf(problem), problem.path);
                  }}
                >
                  {[words[stepOf(problem)], labels[labelKey(problem.path)]].filter(Boolean).join(", ")}
                </Link>
                : {problemWords(problem)}
              </li>
            ))}
          </ul>
        </>
      )}
      <Button
        variant="contained"
        loading={sending}
        disabled={!isReady}
        aria-describedby={isReady ? undefined : "missing"}
        sx={{ alignSelf: "flex-start" }}
        onClick={() => void handleSubmit()}
      >
        <Trans>Submit the application</Trans>
      </Button>
    </FormColumn>
  );
}

/** `education.0.issuedOn` is labelled as every `issuedOn` is; the line's number stands in the link to it. */
const labelKey = (path: string): string => path.replace(/^\w+\.\d+\./, "");

function useFieldLabels(): Record<string, string> {
  const { t } = useLingui();
  const { documents } = useApplicationWords();
  return {
    level: t`Level`,
    institution: t`University or college`,
    speciality: t`Speciality or field`,
    documentNo: t`Number of the document`,
    issuedOn: t`Issued on`,
    employer: t`Employer`,
    position: t`Post`,
    fromOn: t`First day of work`,
    toOn: t`Last day of work`,
    kind: t`Kind of training`,
    programme: t`Programme`,
    hours: t`Hours`,
    provider: t`Who gave it`,
    isDisinterested: t`Disinterest`,
    requestedCategory: t`Category asked for`,
    agreedText: t`Processing of my data`,
    ...Object.fromEntries(Object.entries(documents).map(([kind, word]) => [`documents.${kind}`, word])),
  };
}
