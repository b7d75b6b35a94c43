import { useQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import Typography from "@mui/material/Typography";
import { useSearchParams } from "react-router";
import { useFormat } from "../ui/format";
import { TextInput } from "../ui/inputs";
import { EntryOnDayDocument, type EntryOnDayQuery } from "./EntryOnDay.generated";
import { EntryStateChip, useRegisterWords } from "./registerWords";

type Standing = NonNullable<NonNullable<EntryOnDayQuery["registerEntry"]>["standingOn"]>;

/** Asks how the entry stood on a past day (R27); the day is in the address, so that the answer can be shared. */
export function EntryOnDay({ entryId }: { entryId: string }) {
  const { t } = useLingui();
  const { date } = useFormat();
  const [params, setParams] = useSearchParams();
  const on = params.get("on") ?? "";
  const { data, error } = useQuery(EntryOnDayDocument, {
    variables: { id: entryId, on },
    skip: !/^\d{4}-\d{2}-\d{2}$/.test(on),
  });
  const standing = data?.registerEntry?.standingOn;
  const day = on && date(on);

  return (
    <>
      <TextInput
        label={t`On which day`}
        hint={t`For example the day of a review that you want to check.`}
        path="on"
        type="date"
        width={16}
        value={on}
        onChange={(next) => setParams(next ? { on: next } : {}, { replace: true })}
      />
      <Typography component="output" sx={{ display: "block", marginTop: 1.5 }}>
        {error && <Trans>This day cannot be asked for. Check it, or try again later.</Trans>}
        {data && !standing && <Trans>On {day} the entry was not in the register yet.</Trans>}
        {standing && <Sentence standing={standing} day={day} />}
      </Typography>
    </>
  );
}

function Sentence({ standing, day }: { standing: Standing; day: string }) {
  const { date } = useFormat();
  const { categoryWord } = useRegisterWords();
  const { state, category, directionCodes, validUntilOn } = standing;
  const directions = directionCodes.join(", ");
  const until = date(validUntilOn);
  const name = category && categoryWord(category);

  return (
    <>
      <Trans>On {day}:</Trans> <EntryStateChip state={state} />{" "}
      {state !== "EXCLUDED" && state !== "CLOSED" && <Trans>The term was until {until}.</Trans>}{" "}
      {name && (
        <Trans>
          Category: {name}; directions: {directions}.
        </Trans>
      )}
    </>
  );
}
