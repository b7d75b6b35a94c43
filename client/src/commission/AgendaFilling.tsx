import { useSuspenseQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import Typography from "@mui/material/Typography";
import { startTransition, useState } from "react";
import { useAct } from "../app/useAct";
import { useApplicationWords } from "../register/applicationWords";
import { FormAlert } from "../ui/FormAlert";
import { FormColumn } from "../ui/FormColumn";
import { useFormat } from "../ui/format";
import { ChecksInput } from "../ui/inputs";
import { useNow } from "../ui/useNow";
import { ApplicationsForAgendaDocument } from "./AgendaFilling.generated";
import { useCommissionReasons } from "./commissionWords";
import { PutOnAgendaDocument } from "./SessionPage.generated";

/** The registrar chooses from the assessed applications; one whose result can still be appealed waits (R12). */
export function AgendaFilling({ sessionId }: { sessionId: string }) {
  const { t } = useLingui();
  const { deadline } = useFormat();
  const now = useNow();
  const { purposes, outcomes } = useApplicationWords();
  const reasons = useCommissionReasons();
  const { data, refetch } = useSuspenseQuery(ApplicationsForAgendaDocument, {
    fetchPolicy: "cache-and-network",
  });
  const [ids, setIds] = useState<string[]>([]);
  const { act, sending, ...trouble } = useAct(PutOnAgendaDocument, {
    onDone: () => {
      setIds([]);
      startTransition(() => void refetch());
    },
  });
  const waiting = data.applicationsForAgenda.filter(({ isViewers }) => !isViewers);

  return (
    <section aria-labelledby="filling">
      <Typography id="filling" variant="h2" sx={{ marginBottom: 1 }}>
        <Trans>Applications that wait for a session</Trans>
      </Typography>
      {waiting.length === 0 ? (
        <Typography color="textSecondary">
          <Trans>None waits. An application comes here when the result of its assessment is entered.</Trans>
        </Typography>
      ) : (
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void act({ sessionId, applicationIds: ids });
          }}
        >
          <FormColumn>
            <FormAlert trouble={trouble} reasons={reasons} />
            <ChecksInput
              label={t`What comes on the agenda`}
              path="applicationIds"
              trouble={trouble}
              choices={waiting.map(({ id, applicant, number, purpose, resultOutcome, appealBy }) => {
                const isAppealable = appealBy !== null && new Date(appealBy) > now;
                const until = appealBy && deadline(appealBy, now);
                return {
                  value: id,
                  disabled: isAppealable,
                  label: (
                    <>
                      {[applicant.fullName, number].filter(Boolean).join(", ")}
                      <Typography
                        component="span"
                        color="textSecondary"
                        sx={{ display: "block", fontSize: "0.9375rem" }}
                      >
                        {purposes[purpose]}
                        {resultOutcome && (
                          <>
                            {"; "}
                            <Trans>assessment: {outcomes[resultOutcome].toLowerCase()}</Trans>
                          </>
                        )}
                        {isAppealable && (
                          <>
                            {"; "}
                            <Trans>the result can be appealed until {until}</Trans>
                          </>
                        )}
                      </Typography>
                    </>
                  ),
                };
              })}
              values={ids}
              onChange={setIds}
            />
            {ids.length === 0 && (
              <p id="why-not-put">
                <Trans>Tick at least one application.</Trans>
              </p>
            )}
            <Button
              type="submit"
              variant="contained"
              loading={sending}
              disabled={ids.length === 0}
              aria-describedby={ids.length === 0 ? "why-not-put" : undefined}
              sx={{ alignSelf: "flex-start" }}
            >
              <Trans>Put on the agenda</Trans>
            </Button>
          </FormColumn>
        </form>
      )}
    </section>
  );
}
