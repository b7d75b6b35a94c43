import { Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import Stack from "@mui/material/Stack";
import { useState } from "react";
import { useNavigate } from "react-router";
import { sessionPath } from "../app/paths";
import { useAct } from "../app/useAct";
import { FormAlert } from "../ui/FormAlert";
import { FormColumn } from "../ui/FormColumn";
import type { FormTrouble } from "../ui/formTrouble";
import { TextInput } from "../ui/inputs";
import { useCommissionReasons } from "./commissionWords";
import { PlanCommissionSessionDocument } from "./PlanSession.generated";

/** When and where a session is held. */
export interface Appointment {
  on: string;
  time: string;
  place: string;
}

export function useAppointmentLabels() {
  const { t } = useLingui();
  return { on: t`Day`, time: t`Time`, place: t`Place` };
}

interface AppointmentFieldsProps {
  appointment: Appointment;
  trouble: Pick<FormTrouble, "problems">;
  onChange: (appointment: Appointment) => void;
}

/** Day, time and place of a session. */
export function AppointmentFields({ appointment, trouble, onChange }: AppointmentFieldsProps) {
  const { t } = useLingui();
  const labels = useAppointmentLabels();
  const { on, time, place } = appointment;
  return (
    <>
      <Stack direction="row" useFlexGap spacing={2} sx={{ flexWrap: "wrap" }}>
        <TextInput
          label={labels.on}
          path="on"
          type="date"
          trouble={trouble}
          value={on}
          onChange={(next) => onChange({ ...appointment, on: next })}
          width={16}
        />
        <TextInput
          label={labels.time}
          hint={t`Local time of the region, for example 10:00.`}
          path="time"
          trouble={trouble}
          value={time}
          onChange={(next) => onChange({ ...appointment, time: next })}
          width={6}
          maxLength={5}
        />
      </Stack>
      <TextInput
        label={labels.place}
        hint={t`A room with its address, or how to join the call.`}
        path="place"
        trouble={trouble}
        value={place}
        onChange={(next) => onChange({ ...appointment, place: next })}
        lines={2}
        maxLength={300}
      />
    </>
  );
}

/** Calls a session; its page opens, where the agenda is put together. */
export function PlanSessionForm({ onClose }: { onClose: () => void }) {
  const navigate = useNavigate();
  const reasons = useCommissionReasons();
  const labels = useAppointmentLabels();
  const [appointment, setAppointment] = useState<Appointment>({ on: "", time: "10:00", place: "" });
  const { act, sending, ...trouble } = useAct(PlanCommissionSessionDocument, {
    onDone: ({ session }) => void navigate(sessionPath(session.id)),
  });
  const { on } = appointment;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void act(appointment);
      }}
    >
      <FormColumn>
        <FormAlert trouble={trouble} reasons={reasons} labels={labels} />
        <AppointmentFields appointment={appointment} trouble={trouble} onChange={setAppointment} />
        {!on && (
          <p id="why-not-call">
            <Trans>Choose the day to call the session.</Trans>
          </p>
        )}
        <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: "wrap" }}>
          <Button
            type="submit"
            variant="contained"
            loading={sending}
            disabled={!on}
            aria-describedby={on ? undefined : "why-not-call"}
          >
            <Trans>Call the session</Trans>
          </Button>
          <Button onClick={onClose}>
            <Trans>Cancel</Trans>
          </Button>
        </Stack>
      </FormColumn>
    </form>
  );
}
