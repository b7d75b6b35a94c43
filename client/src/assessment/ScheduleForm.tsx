import { Plural, Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import Typography from "@mui/material/Typography";
import { useState } from "react";
import { useAct } from "../app/useAct";
import { FormAlert } from "../ui/FormAlert";
import { FormColumn } from "../ui/FormColumn";
import { useFormat } from "../ui/format";
import { ChecksInput } from "../ui/inputs";
import { useSchedulingReasons } from "./blueprintWords";
import { conflictReasonOf } from "./conflictReason";
import { ScheduleAssessmentDocument, type SchedulePageQuery } from "./SchedulePage.generated";
import {
  AccommodationFields,
  emptyWindow,
  isWhole,
  noAccommodations,
  sentAccommodations,
  type TypedAccommodations,
  useAccommodationLabels,
  useWindowLabels,
  WindowFields,
} from "./WindowFields";

interface ScheduleFormProps {
  waiting: SchedulePageQuery["applicationsToSchedule"];
  blueprint: NonNullable<SchedulePageQuery["blueprintInForce"]>;
  onScheduled: (count: number) => void;
}

/** One window for those who are ticked, with what each is given besides. */
export function ScheduleForm({ waiting, blueprint, onScheduled }: ScheduleFormProps) {
  const { t } = useLingui();
  const { date } = useFormat();
  const reasons = useSchedulingReasons();
  const windowLabels = useWindowLabels();
  const accommodationLabels = useAccommodationLabels();
  const [ids, setIds] = useState<string[]>([]);
  const [window, setWindow] = useState(emptyWindow);
  const [given, setGiven] = useState<Record<string, TypedAccommodations>>({});
  const { act, sending, refused, ...trouble } = useAct(ScheduleAssessmentDocument, {
    onDone: ({ scheduledCount }) => {
      setIds([]);
      setGiven({});
      onScheduled(scheduledCount);
    },
  });
  const conflictReason = conflictReasonOf(blueprint, refused);
  const ticked = waiting.filter(({ id }) => ids.includes(id));
  const isReady = ticked.length > 0 && isWhole(window);
  const labels: Record<string, string> = {
    ...windowLabels,
    candidates: t`Candidates`,
    ...Object.fromEntries(
      ticked.flatMap(({ applicant }, index) =>
        Object.entries(accommodationLabels).map(([name, label]) => [
          `candidates.${index}.${name}`,
          `${applicant.fullName}, ${label}`,
        ]),
      ),
    ),
  };

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void act({
          ...window,
          candidates: ticked.map(({ id, version }) => ({
            applicationId: id,
            version,
            ...sentAccommodations(given[id] ?? noAccommodations),
          })),
        });
      }}
    >
      <FormColumn>
        <FormAlert trouble={trouble} reasons={{ ...reasons, ...conflictReason }} labels={labels} />
        <ChecksInput
          label={labels["candidates"]}
          path="candidates"
          trouble={trouble}
          choices={waiting.map(({ id, applicant, number, submittedAt, directions, isViewers }) => ({
            value: id,
            disabled: isViewers,
            label: (
              <>
                {[applicant.fullName, number].filter(Boolean).join(", ")}
                <Typography
                  component="span"
                  color="textSecondary"
                  sx={{ display: "block", fontSize: "0.9375rem" }}
                >
                  {submittedAt && <Trans>application of {date(submittedAt)}</Trans>}
                  {"; "}
                  <Trans>directions: {directions.map(({ code }) => code).join(", ")}</Trans>
                  {isViewers && (
                    <>
                      {"; "}
                      <Trans>your own application, another registrar schedules it</Trans>
                    </>
                  )}
                </Typography>
              </>
            ),
          }))}
          values={ids}
          onChange={setIds}
        />
        <WindowFields window={window} trouble={trouble} onChange={setWindow} />
        {blueprint.parts.includes("EXPERT_TASK") && (
          <Typography color="textSecondary">
            <Plural
              value={blueprint.taskDays}
              one="The expert task is open for # day from the first day on."
              other="The expert task is open for # days from the first day on."
            />
          </Typography>
        )}
        {ticked.map(({ id, applicant }, index) =>
          given[id] ? (
            <FormColumn as="section" key={id} aria-label={t`Special conditions: ${applicant.fullName}`}>
              <Typography variant="h3">
                <Trans>Special conditions: {applicant.fullName}</Trans>
              </Typography>
              <AccommodationFields
                accommodations={given[id]}
                path={`candidates.${index}.`}
                trouble={trouble}
                onChange={(next) => setGiven({ ...given, [id]: next })}
              />
            </FormColumn>
          ) : (
            <div key={id}>
              <Button size="small" onClick={() => setGiven({ ...given, [id]: noAccommodations })}>
                <Trans>Special conditions: {applicant.fullName}</Trans>
              </Button>
            </div>
          ),
        )}
        {!isReady && (
          <p id="why-not-schedule">
            <Trans>Tick the candidates and choose the days to schedule.</Trans>
          </p>
        )}
        <Button
          type="submit"
          variant="contained"
          loading={sending}
          disabled={!isReady}
          aria-describedby={isReady ? undefined : "why-not-schedule"}
          sx={{ alignSelf: "flex-start" }}
        >
          <Plural
            value={ticked.length}
            _0="Schedule"
            one="Schedule for # candidate"
            other="Schedule for # candidates"
          />
        </Button>
      </FormColumn>
    </form>
  );
}
