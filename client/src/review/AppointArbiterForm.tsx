import { Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import { styled } from "@mui/material/styles";
import { useState } from "react";
import { useAct } from "../app/useAct";
import { useDayAhead } from "../ui/day";
import { FormAlert } from "../ui/FormAlert";
import { TextInput } from "../ui/inputs";
import { AppointArbiterDocument } from "./AppointArbiterForm.generated";
import { useRoundWords } from "./roundWords";

const Form = styled("form")(({ theme }) => ({
  display: "flex",
  flexDirection: "column",
  gap: theme.spacing(2),
}));

/** Has the arbiter drawn among the leading experts who are not of the round. */
export function AppointArbiterForm({ roundId, version }: { roundId: string; version: number }) {
  const { t } = useLingui();
  const { reasons } = useRoundWords();
  const dayAhead = useDayAhead();
  const [dueOn, setDueOn] = useState(() => dayAhead(10));
  const { act, sending, ...trouble } = useAct(AppointArbiterDocument);
  return (
    <Form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void act({ roundId, dueOn, version });
      }}
    >
      <FormAlert trouble={trouble} reasons={reasons} labels={{ dueOn: t`Last day for the arbiter` }} />
      <p>
        <Trans>
          The arbiter is drawn among leading experts for whom nothing speaks and who are not of this round.
          They see the reviews by letter; their scores and verdict are final.
        </Trans>
      </p>
      <TextInput
        label={t`Last day for the arbiter`}
        path="dueOn"
        type="date"
        width={12}
        value={dueOn}
        onChange={setDueOn}
        trouble={trouble}
      />
      <div>
        <Button type="submit" variant="contained" loading={sending}>{t`Draw the arbiter`}</Button>
      </div>
    </Form>
  );
}
