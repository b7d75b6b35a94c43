import { Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import Stack from "@mui/material/Stack";
import Typography from "@mui/material/Typography";
import { useState } from "react";
import { useAct } from "../app/useAct";
import { useDayOf } from "../ui/day";
import { FormAlert } from "../ui/FormAlert";
import { FormColumn } from "../ui/FormColumn";
import { useFormat } from "../ui/format";
import { TextInput } from "../ui/inputs";
import { useCommissionReasons } from "./commissionWords";
import { AppointmentFields, useAppointmentLabels } from "./PlanSessionForm";
import {
  CancelCommissionSessionDocument,
  MoveCommissionSessionDocument,
  type SessionPartsFragment,
} from "./SessionPage.generated";
import { SessionStaleNotice } from "./SessionStaleNotice";

interface ArrangementProps {
  session: SessionPartsFragment;
  onStale: () => void;
}

/** Another time or place of a session that was not opened, or its end. */
export function SessionArrangement(props: ArrangementProps) {
  const [way, setWay] = useState<"move" | "cancel" | null>(null);
  return (
    <section aria-labelledby="arrangement">
      <Typography id="arrangement" variant="h2" sx={{ marginBottom: 1 }}>
        <Trans>Time and place</Trans>
      </Typography>
      <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: "wrap", marginBottom: 2 }}>
        <Button
          variant="outlined"
          aria-expanded={way === "move"}
          onClick={() => setWay(way === "move" ? null : "move")}
        >
          <Trans>Move the session</Trans>
        </Button>
        <Button
          variant="outlined"
          color="error"
          aria-expanded={way === "cancel"}
          onClick={() => setWay(way === "cancel" ? null : "cancel")}
        >
          <Trans>Cancel the session</Trans>
        </Button>
      </Stack>
      {way === "move" && <MoveForm {...props} onDone={() => setWay(null)} />}
      {way === "cancel" && <CancelForm {...props} />}
    </section>
  );
}

function MoveForm({ session, onStale, onDone }: ArrangementProps & { onDone: () => void }) {
  const reasons = useCommissionReasons();
  const labels = useAppointmentLabels();
  const { time } = useFormat();
  const dayOf = useDayOf();
  const { id, version, heldAt, place } = session;
  const [appointment, setAppointment] = useState({
    on: dayOf(heldAt),
    time: time(heldAt),
    place: place ?? "",
  });
  const { act, sending, ...trouble } = useAct(MoveCommissionSessionDocument, { onDone });
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void act({ sessionId: id, version, ...appointment });
      }}
    >
      <FormColumn>
        <FormAlert trouble={trouble} reasons={reasons} labels={labels} showsVersions />
        {trouble.isStale && <SessionStaleNotice onShow={onStale} />}
        <AppointmentFields appointment={appointment} trouble={trouble} onChange={setAppointment} />
        <Button type="submit" variant="contained" loading={sending} sx={{ alignSelf: "flex-start" }}>
          <Trans>Move and tell everybody</Trans>
        </Button>
      </FormColumn>
    </form>
  );
}

function CancelForm({ session: { id, version }, onStale }: ArrangementProps) {
  const { t } = useLingui();
  const reasons = useCommissionReasons();
  const [reason, setReason] = useState("");
  const { act, sending, ...trouble } = useAct(CancelCommissionSessionDocument);
  const label = t`Why it is cancelled`;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void act({ sessionId: id, version, reason });
      }}
    >
      <FormColumn>
        <FormAlert trouble={trouble} reasons={reasons} labels={{ reason: label }} showsVersions />
        {trouble.isStale && <SessionStaleNotice onShow={onStale} />}
        <TextInput
          label={label}
          hint={t`Members and the candidates on its agenda read it.`}
          path="reason"
          trouble={trouble}
          value={reason}
          onChange={setReason}
          lines={2}
          maxLength={1000}
        />
        <Button
          type="submit"
          variant="contained"
          color="error"
          loading={sending}
          sx={{ alignSelf: "flex-start" }}
        >
          <Trans>Cancel and tell everybody</Trans>
        </Button>
      </FormColumn>
    </form>
  );
}
