import { Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import Checkbox from "@mui/material/Checkbox";
import FormControlLabel from "@mui/material/FormControlLabel";
import FormGroup from "@mui/material/FormGroup";
import { styled } from "@mui/material/styles";
import Typography from "@mui/material/Typography";
import { ConsentFieldsPicker } from "../accounts/ConsentFieldsPicker";
import { ConsentText } from "../accounts/ConsentText";
import type { ApplicationDocumentKind, ExpertCategory } from "../app/schema.generated";
import { useAct } from "../app/useAct";
import { UploadPicker } from "../files/UploadPicker";
import { Field } from "../ui/Field";
import { FormAlert } from "../ui/FormAlert";
import { FormColumn } from "../ui/FormColumn";
import type { FormTrouble } from "../ui/formTrouble";
import { CheckInput, SelectInput, TextInput } from "../ui/inputs";
import { StatusChip } from "../ui/StatusChip";
import type { Content } from "./applicationContent";
import type { QuestionnaireStepProps } from "./ApplicationLines";
import {
  type ApplicationFormQuery,
  AttachProofDocument,
  RemoveProofDocument,
} from "./ApplicationFormPage.generated";
import { useApplicationReasons, useApplicationWords } from "./applicationWords";
import { categories, useRegisterWords } from "./registerWords";

type Application = NonNullable<ApplicationFormQuery["application"]>;
type Trouble = Pick<FormTrouble, "problems">;

interface PurposeStepProps {
  application: Application;
  content: Content;
  directions: ApplicationFormQuery["directions"];
  trouble: Trouble;
  onChange: (change: Partial<Content>) => void;
}

/** Directions, and the category where another one is applied for. */
export function PurposeStep({ application, content, directions, trouble, onChange }: PurposeStepProps) {
  const { t, i18n } = useLingui();
  const { categoryWord } = useRegisterWords();
  const { directionCodes, requestedCategory } = content;
  const toggle = (code: string, isChosen: boolean) =>
    onChange({
      directionCodes: isChosen ? [...directionCodes, code] : directionCodes.filter((each) => each !== code),
    });
  const current = application.entry?.category;

  return (
    <FormColumn>
      {application.purpose === "CATEGORY_CHANGE" && (
        <SelectInput
          label={t`Category asked for`}
          hint={current && t`Now: ${categoryWord(current)}`}
          path="requestedCategory"
          trouble={trouble}
          value={requestedCategory ?? ""}
          onChange={(value) => onChange({ requestedCategory: (value || null) as ExpertCategory | null })}
          choices={[
            { value: "", label: t`Choose` },
            ...categories.map((value) => ({ value, label: categoryWord(value) })),
          ]}
        />
      )}
      <Field
        label={t`Directions`}
        hint={t`In which you are ready to judge documents; at least one.`}
        path="directionCodes"
        trouble={trouble}
        isGroup
      >
        {({ id }) => (
          <FormGroup id={id} tabIndex={-1}>
            {directions.map(({ code, nameRu, nameEn }) => (
              <FormControlLabel
                key={code}
                sx={{ alignItems: "flex-start" }}
                label={
                  <Typography component="span" sx={{ display: "block", paddingTop: 1 }}>
                    {code} {i18n.locale === "ru" ? nameRu : nameEn}
                  </Typography>
                }
                control={
                  <Checkbox
                    checked={directionCodes.includes(code)}
                    onChange={(_, isChosen) => toggle(code, isChosen)}
                  />
                }
              />
            ))}
          </FormGroup>
        )}
      </Field>
    </FormColumn>
  );
}

/** Knowledge, skills, profile; the declaration of disinterest. */
export function ExperienceStep({ questionnaire, trouble, onChange }: QuestionnaireStepProps) {
  const { t } = useLingui();
  return (
    <FormColumn>
      <TextInput
        label={t`Knowledge, skills and experience in expertise`}
        hint={t`What you have judged, in which programmes and commissions you took part, what you are best at.`}
        path="experience"
        trouble={trouble}
        value={questionnaire.experience}
        onChange={(experience) => onChange({ experience })}
        lines={6}
        maxLength={4000}
      />
      <CheckInput
        label={t`Disinterest`}
        path="isDisinterested"
        trouble={trouble}
        checked={questionnaire.isDisinterested}
        onChange={(isDisinterested) => onChange({ isDisinterested })}
      >
        <Trans>
          I have no interest of my own in the outcome of reviews, and will declare a conflict of interest when
          there is one
        </Trans>
      </CheckInput>
    </FormColumn>
  );
}

const Files = styled("ul")(({ theme }) => ({
  listStyle: "none",
  margin: 0,
  padding: 0,
  "& li": {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: theme.spacing(0.5, 2),
    paddingBlock: theme.spacing(0.5),
    overflowWrap: "anywhere",
  },
}));

const kinds: readonly ApplicationDocumentKind[] = ["DIPLOMA", "EMPLOYMENT", "TRAINING", "RECOMMENDATION"];

/** Proofs by kind; each file is with the application as soon as it has come. */
export function DocumentsStep({ application, trouble }: { application: Application; trouble: Trouble }) {
  const { t } = useLingui();
  const { documents: words } = useApplicationWords();
  const reasons = useApplicationReasons();
  const attach = useAct(AttachProofDocument);
  const remove = useAct(RemoveProofDocument);
  const { id: applicationId, purpose, documents } = application;
  const isNeeded = (kind: ApplicationDocumentKind) =>
    kind !== "RECOMMENDATION" && (purpose === "INITIAL" || (purpose === "RENEWAL" && kind === "TRAINING"));

  return (
    <FormColumn>
      <Typography color="textSecondary">
        <Trans>PDF, Word or a photograph (JPG, PNG), up to 20 MB. Only you and the registrar see them.</Trans>
      </Typography>
      <FormAlert trouble={attach} reasons={reasons} />
      <FormAlert trouble={remove} reasons={reasons} />
      {kinds.map((kind) => (
        <Field
          key={kind}
          label={words[kind]}
          path={`documents.${kind}`}
          trouble={trouble}
          isOptional={!isNeeded(kind)}
          isGroup
        >
          {({ id }) => (
            <div id={id} tabIndex={-1}>
              <Files>
                {documents
                  .filter((each) => each.kind === kind)
                  .map((document) => (
                    <li key={document.id}>
                      <a href={document.file.path}>{document.file.name}</a>
                      {document.verdict === "TO_REPLACE" && (
                        <StatusChip tone="late">
                          <Trans>to be replaced</Trans>
                        </StatusChip>
                      )}
                      <Button
                        size="small"
                        aria-label={t`Take off ${document.file.name}`}
                        onClick={() => void remove.act({ documentId: document.id })}
                      >
                        <Trans>Take off</Trans>
                      </Button>
                    </li>
                  ))}
              </Files>
              <UploadPicker
                purpose="APPLICATION"
                subjectId={applicationId}
                accept=".pdf,.docx,.jpg,.jpeg,.png"
                label={<Trans>Attach a file</Trans>}
                onReceived={(fileId) => void attach.act({ applicationId, kind, fileId })}
              />
            </div>
          )}
        </Field>
      ))}
    </FormColumn>
  );
}

interface ConsentsStepProps extends QuestionnaireStepProps {
  data: Pick<ApplicationFormQuery, "consentTexts" | "viewer" | "directions">;
  application: Application;
  content: Content;
}

/** Processing, without which nothing goes; and apart from it what everybody may see, with the card as it will look (R02). */
export function ConsentsStep(props: ConsentsStepProps) {
  const { data, application, content, questionnaire, trouble, onChange } = props;
  const { t } = useLingui();
  const { categoryWord } = useRegisterWords();
  const textOf = (kind: "PROCESSING" | "DISSEMINATION") =>
    data.consentTexts.find((text) => text.kind === kind);
  const processing = textOf("PROCESSING");
  const dissemination = textOf("DISSEMINATION");
  const ticked = questionnaire.publicFields;
  const { entry } = application;
  const category = content.requestedCategory ?? entry?.category ?? "BASIC";
  const number = entry?.registrationNo ?? t`given by the order`;

  return (
    <FormColumn>
      {processing && (
        <>
          <ConsentText title={t`Consent to the processing of personal data`} text={processing.bodyRu} />
          <CheckInput
            label={t`Processing of my data`}
            hint={t`Without it the application cannot be accepted.`}
            path="agreedText"
            trouble={trouble}
            checked={questionnaire.agreedText === processing.id}
            onChange={(isTicked) => onChange({ agreedText: isTicked ? processing.id : null })}
          >
            <Trans>I consent to the processing of my personal data on the conditions of this text</Trans>
          </CheckInput>
        </>
      )}
      <Typography variant="h3">
        <Trans>What everybody may see</Trans>
      </Typography>
      <Typography color="textSecondary">
        <Trans>
          A consent of its own, and up to you: it does not touch the decision on your application. Each field
          by its own tick; you can take it back at any time in your cabinet.
        </Trans>
      </Typography>
      {dissemination && (
        <ConsentText title={t`Consent to the publication of personal data`} text={dissemination.bodyRu} />
      )}
      {data.viewer && (
        <ConsentFieldsPicker
          profile={data.viewer.profile}
          email={data.viewer.email}
          ticked={ticked}
          onTick={(field, isTicked) =>
            onChange({
              publicFields: isTicked ? [...ticked, field] : ticked.filter((each) => each !== field),
            })
          }
        >
          <Typography variant="body2">
            <Trans>Registration number: {number}</Trans>
          </Typography>
          <Typography variant="body2">
            <Trans>Category: {categoryWord(category)}</Trans>
          </Typography>
          <Typography variant="body2">
            <Trans>Directions: {content.directionCodes.toSorted().join(", ") || "—"}</Trans>
          </Typography>
          <Typography variant="body2" color="textSecondary">
            <Trans>Number, category, directions and municipality of an expert are always open.</Trans>
          </Typography>
        </ConsentFieldsPicker>
      )}
    </FormColumn>
  );
}
