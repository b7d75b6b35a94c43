import { useSuspenseQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import Typography from "@mui/material/Typography";
import { useState } from "react";
import { useAct } from "../app/useAct";
import { EmptyState } from "../ui/EmptyState";
import { FormAlert } from "../ui/FormAlert";
import { FormColumn } from "../ui/FormColumn";
import { useFormat } from "../ui/format";
import { ChecksInput } from "../ui/inputs";
import { useDayOf } from "../ui/day";
import { useNow } from "../ui/useNow";
import { useCommissionReasons } from "./commissionWords";
import { CommissionSeatsDocument } from "./OpenSession.generated";
import { OpenCommissionSessionDocument, type SessionPartsFragment } from "./SessionPage.generated";
import { SessionStaleNotice } from "./SessionStaleNotice";

interface OpenSessionFormProps {
  session: SessionPartsFragment;
  onStale: () => void;
}

/** The secretary ticks who is there and opens the session, on its day. */
export function OpenSessionForm({ session, onStale }: OpenSessionFormProps) {
  const { t } = useLingui();
  const { date } = useFormat();
  const dayOf = useDayOf();
  const now = useNow();
  const reasons = useCommissionReasons();
  const { data } = useSuspenseQuery(CommissionSeatsDocument);
  const { commissionSeats: seats } = data;
  const [ids, setIds] = useState<string[]>([]);
  const { act, sending, ...trouble } = useAct(OpenCommissionSessionDocument);
  const { id, version, heldAt } = session;
  const isTooEarly = dayOf(heldAt) > dayOf(now);

  return (
    <section aria-labelledby="opening">
      <Typography id="opening" variant="h2" sx={{ marginBottom: 1 }}>
        <Trans>Opening</Trans>
      </Typography>
      {isTooEarly ? (
        <Typography color="textSecondary">
          <Trans>You open the session here on {date(heldAt)}: tick who is there.</Trans>
        </Typography>
      ) : seats.length === 0 ? (
        <EmptyState>
          <Trans>The commission has no members. The administrator appoints them.</Trans>
        </EmptyState>
      ) : (
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void act({ sessionId: id, version, presentIds: ids });
          }}
        >
          <FormColumn>
            <FormAlert trouble={trouble} reasons={reasons} showsVersions />
            {trouble.isStale && <SessionStaleNotice onShow={onStale} />}
            <ChecksInput
              label={t`Who is there`}
              hint={t`A vote needs two thirds of the whole composition as a rule; the count stands at every item.`}
              path="presentIds"
              trouble={trouble}
              choices={seats.map(({ person, name, isChair }) => ({
                value: person.id,
                label: isChair ? t`${name} (chair)` : name,
              }))}
              values={ids}
              onChange={setIds}
            />
            <Button type="submit" variant="contained" loading={sending} sx={{ alignSelf: "flex-start" }}>
              <Trans>Open the session</Trans>
            </Button>
          </FormColumn>
        </form>
      )}
    </section>
  );
}
