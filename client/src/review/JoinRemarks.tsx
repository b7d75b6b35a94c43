import { Plural, Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import Checkbox from "@mui/material/Checkbox";
import FormControlLabel from "@mui/material/FormControlLabel";
import { styled } from "@mui/material/styles";
import Typography from "@mui/material/Typography";
import { useState } from "react";
import { useAct } from "../app/useAct";
import { FormAlert } from "../ui/FormAlert";
import { JoinRemarksDocument } from "./ConcludedRound.generated";
import { useRoundWords } from "./roundWords";

interface Remark {
  id: string;
  letter: string;
  text: string;
  quote: string | null;
  criterionKey: string | null;
  isMandatory: boolean;
}

interface JoinRemarksProps {
  roundId: string;
  version: number;
  remarks: readonly Remark[];
  joined: readonly (readonly string[])[];
  criteria: readonly { key: string; nameRu: string }[];
}

const List = styled("ul")(({ theme }) => ({
  listStyle: "none",
  margin: 0,
  padding: 0,
  "& li": { padding: theme.spacing(1, 0), borderTop: `1px solid ${theme.vars.palette.divider}` },
  "& label": { alignItems: "flex-start", marginInlineEnd: 0 },
}));

/** Says which remarks say the same: tick them and join; nothing is added, dropped or reworded (R90). */
export function JoinRemarks({ roundId, version, remarks, joined, criteria }: JoinRemarksProps) {
  const { t } = useLingui();
  const { reasons } = useRoundWords();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const { act, sending, ...trouble } = useAct(JoinRemarksDocument);
  const nameOf = new Map(criteria.map(({ key, nameRu }) => [key, nameRu]));
  const isJoined = new Set(joined.flat());
  const free = remarks.filter(({ id }) => !isJoined.has(id));
  const remarkOf = new Map(remarks.map((remark) => [remark.id, remark]));
  const send = (groups: readonly (readonly string[])[]) =>
    void act({ roundId, version, groups: groups.map((ids) => [...ids]) });
  const toggle = (id: string, isOn: boolean) =>
    setChosen(isOn ? [...chosen, id] : chosen.filter((each) => each !== id));

  return (
    <section aria-labelledby="join-title">
      <Typography
        id="join-title"
        variant="h3"
        sx={{ marginBottom: 1 }}
      >{t`Remarks that say the same`}</Typography>
      <Typography color="textSecondary" sx={{ marginBottom: 1, maxWidth: "44em" }}>
        <Trans>
          Tick remarks that say the same and join them: they become one, with every wording kept. A joined
          remark is mandatory when one of them is.
        </Trans>
      </Typography>
      <FormAlert trouble={trouble} reasons={reasons} />
      {joined.map((ids) => (
        <div key={ids.join(" ")}>
          <ul>
            {ids.map((id) => (
              <li key={id}>
                {remarkOf.get(id)?.letter}: {remarkOf.get(id)?.text}
              </li>
            ))}
          </ul>
          <Button
            size="small"
            loading={sending}
            onClick={() => send(joined.filter((group) => group !== ids))}
          >{t`Take apart`}</Button>
        </div>
      ))}
      <List>
        {free.map(({ id, letter, text, quote, criterionKey, isMandatory }) => (
          <li key={id}>
            <FormControlLabel
              control={<Checkbox checked={chosen.includes(id)} onChange={(_, isOn) => toggle(id, isOn)} />}
              label={
                <>
                  <strong>{letter}</strong> {isMandatory && <em>({t`mandatory`})</em>} {text}
                  {quote && <> — «{quote}»</>}
                  {criterionKey && (
                    <Typography
                      component="span"
                      variant="body2"
                      color="textSecondary"
                      sx={{ display: "block" }}
                    >
                      {nameOf.get(criterionKey)}
                    </Typography>
                  )}
                </>
              }
            />
          </li>
        ))}
      </List>
      <Button
        variant="outlined"
        disabled={chosen.length < 2}
        loading={sending}
        onClick={() => send([...joined, chosen])}
      >
        {chosen.length < 2 ? (
          <Trans>Tick at least two to join</Trans>
        ) : (
          <Plural value={chosen.length} one="Join # remark" other="Join # remarks" />
        )}
      </Button>
    </section>
  );
}
