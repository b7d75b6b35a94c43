import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment, useSuspenseQuery } from "@apollo/client/react";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import { styled } from "@mui/material/styles";
import Typography from "@mui/material/Typography";
import { startTransition, useState } from "react";
import { documentPath, publicationPath } from "../app/paths";
import type { BlindMode } from "../app/schema.generated";
import { useAct } from "../app/useAct";
import { DocumentStateLine } from "../documents/DocumentStateChip";
import { useDayAhead } from "../ui/day";
import { EmptyState } from "../ui/EmptyState";
import { FormAlert } from "../ui/FormAlert";
import { useFormat } from "../ui/format";
import { ChoiceInput, SelectInput, TextInput } from "../ui/inputs";
import { Link } from "../ui/Link";
import {
  OpenRoundDocument,
  type OpenRoundFormFragment,
  OpenRoundFormFragmentDoc,
  RoundRubricsDocument,
} from "./OpenRoundForm.generated";
import { PanelPreview } from "./PanelPreview";
import { PanelPreviewDocument } from "./PanelPreview.generated";
import { RoundSteps } from "./RoundSteps";
import { useRoundWords } from "./roundWords";

const Form = styled("form")(({ theme }) => ({
  display: "flex",
  flexDirection: "column",
  gap: theme.spacing(3),
}));

const Buttons = styled("div")(({ theme }) => ({ display: "flex", flexWrap: "wrap", gap: theme.spacing(1) }));

interface OpenRoundFormProps {
  document: FragmentType<OpenRoundFormFragment>;
  versionNumber: number;
  /** Whether no round of the document was concluded before. */
  isFirst: boolean;
  onOpened: () => void;
}

/** The first two steps of a round: by which criteria and until when; who may be drawn, and who may not and why. */
export function OpenRoundForm({ document, versionNumber, isFirst, onOpened }: OpenRoundFormProps) {
  const { data: judged } = useSuspenseFragment({
    fragment: OpenRoundFormFragmentDoc,
    fragmentName: "OpenRoundForm",
    from: document,
  });
  const documentId = judged.id;
  const { t } = useLingui();
  const { reasons } = useRoundWords();
  const { date } = useFormat();
  const { data } = useSuspenseQuery(RoundRubricsDocument);
  const rubrics = data.rubrics.filter(({ isRetired }) => !isRetired);
  const { data: found, refetch } = useSuspenseQuery(PanelPreviewDocument, {
    variables: { documentId, isArbiter: false },
    fetchPolicy: "cache-and-network",
  });
  const preview = found.panelPreview;
  const [step, setStep] = useState<1 | 2>(1);
  const [rubricId, setRubricId] = useState(rubrics[0]?.id ?? "");
  const [reviewCount, setReviewCount] = useState(`${preview?.leastReviewCount ?? 3}`);
  const dayAhead = useDayAhead();
  const [dueOn, setDueOn] = useState(() => dayAhead(14));
  const [blindMode, setBlindMode] = useState<BlindMode>("SINGLE_BLIND");
  const [noCarryOverReason, setNoCarryOverReason] = useState("");
  const { act, sending, ...trouble } = useAct(OpenRoundDocument, { onDone: onOpened });

  if (!preview)
    return (
      <EmptyState>
        <Trans>You take part in this document, so another coordinator runs its expertise.</Trans>
      </EmptyState>
    );
  if (!preview.viewerCanOpenRound)
    return (
      <EmptyState
        next={
          judged.state === "SUBMITTED" ? (
            <Button component={Link} to={documentPath(documentId)} variant="contained">
              {t`Accept or return the document`}
            </Button>
          ) : (
            <Button component={Link} to={publicationPath(documentId)} variant="outlined">
              {t`To the papers of the document`}
            </Button>
          )
        }
      >
        <DocumentStateLine document={judged} />
        {judged.state !== "SUBMITTED" && <p>{t`No expertise is opened in this state.`}</p>}
      </EmptyState>
    );
  const rubric = rubrics.find(({ id }) => id === rubricId);
  const carriedCount = preview.eligible.filter(({ isCarriedOver }) => isCarriedOver).length;
  const isCarryOverMissing = carriedCount < preview.leastCarriedOverCount;
  const handleOpen = () =>
    void act({
      documentId,
      rubricId,
      reviewCount: Number(reviewCount),
      dueOn,
      blindMode,
      noCarryOverReason: isCarryOverMissing ? noCarryOverReason : null,
    });

  return (
    <Form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (step === 1) setStep(2);
        else handleOpen();
      }}
    >
      <RoundSteps current={step} />
      <Typography variant="h2">
        {isFirst ? (
          <Trans>First expertise of version {versionNumber}</Trans>
        ) : (
          <Trans>Repeated expertise of version {versionNumber}</Trans>
        )}
      </Typography>
      <FormAlert
        trouble={trouble}
        reasons={reasons}
        labels={{ reviewCount: t`How many reviews`, dueOn: t`Last day for reviews`, rubricId: t`Criteria` }}
      />
      {step === 1 ? (
        <>
          <SelectInput
            label={t`Criteria`}
            hint={t`They are frozen into the round: later changes of the sheet do not touch it.`}
            path="rubricId"
            value={rubricId}
            onChange={setRubricId}
            choices={rubrics.map(({ id, titleRu, edition }) => ({
              value: id,
              label: t`${titleRu}, edition ${edition}`,
            }))}
            trouble={trouble}
          />
          {rubric && (
            <ol aria-label={t`Criteria of the sheet`}>
              {rubric.criteria.map(({ key, nameRu }) => (
                <li key={key}>{nameRu}</li>
              ))}
            </ol>
          )}
          <TextInput
            label={t`How many reviews`}
            hint={t`At least ${preview.leastReviewCount}, at most 9.`}
            path="reviewCount"
            type="number"
            inputMode="numeric"
            width={3}
            value={reviewCount}
            onChange={setReviewCount}
            trouble={trouble}
          />
          <TextInput
            label={t`Last day for reviews`}
            hint={
              <Plural
                value={preview.responseWorkingDays}
                one="Experts have # working day to answer the invitation."
                other="Experts have # working days to answer the invitation."
              />
            }
            path="dueOn"
            type="date"
            width={12}
            value={dueOn}
            onChange={setDueOn}
            trouble={trouble}
          />
          <ChoiceInput
            label={t`Names of the experts`}
            path="blindMode"
            value={blindMode}
            onChange={(value) => setBlindMode(value === "OPEN" ? "OPEN" : "SINGLE_BLIND")}
            choices={[
              {
                value: "SINGLE_BLIND",
                label: t`Hidden from the group`,
                hint: t`The group reads the reviews of «Expert А, Б, В».`,
              },
              {
                value: "OPEN",
                label: t`Open`,
                hint: t`Names stand beside the reviews; every expert agrees to that when accepting.`,
              },
            ]}
            trouble={trouble}
          />
          <Buttons>
            <Button type="submit" variant="contained">{t`To the selection`}</Button>
          </Buttons>
        </>
      ) : (
        <>
          <Typography sx={{ maxWidth: "44em" }}>
            <Trans>
              The draw will choose {reviewCount} experts of at least {preview.leastMunicipalityCount}{" "}
              municipalities by chance: whoever has more reviews in hand comes up less often. Up to{" "}
              {preview.reserveCount} more stand by. The seed of the draw is recorded, so anybody can repeat
              it. Reviews are due by {date(dueOn)}. Nobody is told yet: you see the panel first.
            </Trans>
          </Typography>
          <PanelPreview
            preview={preview}
            documentId={documentId}
            onWaived={() => startTransition(() => void refetch())}
          />
          {isCarryOverMissing && (
            <TextInput
              label={t`Why no expert of the round before goes on`}
              hint={t`A repeated expertise goes to the same experts as far as they may judge. Nobody of them may now.`}
              path="noCarryOverReason"
              lines={2}
              maxLength={2000}
              value={noCarryOverReason}
              onChange={setNoCarryOverReason}
              trouble={trouble}
            />
          )}
          <Buttons>
            <Button type="submit" variant="contained" loading={sending}>{t`Draw the panel`}</Button>
            <Button onClick={() => setStep(1)}>{t`Back to the criteria`}</Button>
          </Buttons>
        </>
      )}
    </Form>
  );
}
