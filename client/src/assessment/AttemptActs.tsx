import { Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import { useId, useState } from "react";
import { useAct } from "../app/useAct";
import { useDayOf } from "../ui/day";
import { Dialog } from "../ui/Dialog";
import { FormAlert } from "../ui/FormAlert";
import { FormColumn } from "../ui/FormColumn";
import { useFormat } from "../ui/format";
import { TextInput } from "../ui/inputs";
import { useSchedulingReasons } from "./blueprintWords";
import { conflictReasonOf } from "./conflictReason";
import {
  InvalidateAttemptDocument,
  RescheduleAttemptDocument,
  type ScheduledAttemptFragment,
  type SchedulePageQuery,
} from "./SchedulePage.generated";
import {
  AccommodationFields,
  emptyWindow,
  isWhole,
  sentAccommodations,
  useAccommodationLabels,
  useWindowLabels,
  WindowFields,
} from "./WindowFields";

interface AttemptActProps {
  attempt: ScheduledAttemptFragment;
  onDone: () => void;
  onClose: () => void;
}

/** Another window, or other conditions, for what was not started. */
export function RescheduleDialog({ attempt, onDone, onClose }: AttemptActProps) {
  const { t } = useLingui();
  const formId = useId();
  const reasons = useSchedulingReasons();
  const labels = { ...useWindowLabels(), ...useAccommodationLabels() };
  const { id, version, person, minutes, multiplierPercent, breakMinutes, accommodationBasis } = attempt;
  const dayOf = useDayOf();
  const { time } = useFormat();
  const [window, setWindow] = useState({
    opensOn: dayOf(attempt.opensAt),
    opensTime: time(attempt.opensAt),
    closesOn: dayOf(attempt.closesAt),
    closesTime: time(attempt.closesAt),
  });
  const [accommodations, setAccommodations] = useState({
    multiplierPercent: `${multiplierPercent}`,
    breakMinutes: `${breakMinutes}`,
    basis: accommodationBasis ?? "",
  });
  const { act, sending, ...trouble } = useAct(RescheduleAttemptDocument, { onDone });
  return (
    <Dialog
      isOpen
      title={t`Reschedule: ${person.fullName}`}
      onClose={onClose}
      actions={
        <>
          <Button
            type="submit"
            form={formId}
            variant="contained"
            loading={sending}
            disabled={!isWhole(window)}
          >
            <Trans>Reschedule</Trans>
          </Button>
          <Button onClick={onClose}>
            <Trans>Cancel</Trans>
          </Button>
        </>
      }
    >
      <form
        id={formId}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void act({ attemptId: id, version, ...window, ...sentAccommodations(accommodations) });
        }}
      >
        <FormColumn>
          <FormAlert trouble={trouble} reasons={reasons} labels={labels} />
          <WindowFields window={window} trouble={trouble} onChange={setWindow} />
          {minutes !== null && (
            <AccommodationFields
              accommodations={accommodations}
              path=""
              trouble={trouble}
              onChange={setAccommodations}
            />
          )}
        </FormColumn>
      </form>
    </Dialog>
  );
}

/** A fault of identity or technique: it does not count, and another attempt is granted. */
export function InvalidateDialog({
  attempt,
  blueprint,
  onDone,
  onClose,
}: AttemptActProps & { blueprint: SchedulePageQuery["blueprintInForce"] }) {
  const { t } = useLingui();
  const formId = useId();
  const reasons = useSchedulingReasons();
  const labels = { ...useWindowLabels(), reason: t`What went wrong` };
  const [window, setWindow] = useState(emptyWindow);
  const [reason, setReason] = useState("");
  const { id, version, person } = attempt;
  const { act, sending, refused, ...trouble } = useAct(InvalidateAttemptDocument, { onDone });
  const conflicts = blueprint ? conflictReasonOf(blueprint, refused) : {};
  return (
    <Dialog
      isOpen
      title={t`Grant a new attempt: ${person.fullName}`}
      onClose={onClose}
      actions={
        <>
          <Button
            type="submit"
            form={formId}
            variant="contained"
            loading={sending}
            disabled={!isWhole(window)}
          >
            <Trans>Do not count it and grant a new one</Trans>
          </Button>
          <Button onClick={onClose}>
            <Trans>Cancel</Trans>
          </Button>
        </>
      }
    >
      <form
        id={formId}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void act({ attemptId: id, version, reason, ...window });
        }}
      >
        <FormColumn>
          <FormAlert trouble={trouble} reasons={{ ...reasons, ...conflicts }} labels={labels} />
          <p>
            <Trans>
              For a fault of identity or technique. The attempt will not count, the candidate gets another
              paper and reads the reason. This cannot be taken back.
            </Trans>
          </p>
          <TextInput
            label={labels.reason}
            path="reason"
            trouble={trouble}
            value={reason}
            onChange={setReason}
            lines={3}
            maxLength={1000}
          />
          <WindowFields window={window} trouble={trouble} onChange={setWindow} />
        </FormColumn>
      </form>
    </Dialog>
  );
}
