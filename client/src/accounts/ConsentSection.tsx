import { useSuspenseFragment } from "@apollo/client/react";
import type { FragmentType } from "@apollo/client";
import { Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import Checkbox from "@mui/material/Checkbox";
import FormControlLabel from "@mui/material/FormControlLabel";
import Stack from "@mui/material/Stack";
import { styled } from "@mui/material/styles";
import Typography from "@mui/material/Typography";
import { useState } from "react";
import { useAct } from "../app/useAct";
import { FormAlert } from "../ui/FormAlert";
import { useFormat } from "../ui/format";
import {
  type ConsentSectionFragment,
  ConsentSectionFragmentDoc,
  GiveDisseminationConsentDocument,
  WithdrawDisseminationConsentDocument,
} from "./ConsentSection.generated";
import { ConsentText } from "./ConsentText";
import { Saved } from "./Saved";

type PublicField = ConsentSectionFragment["publicFields"][number];

const allFields: readonly PublicField[] = ["NAME", "EMPLOYER", "POSITION", "EMAIL", "PHONE"];

const Card = styled("section")(({ theme }) => ({
  maxWidth: "28rem",
  padding: theme.spacing(2, 2.5),
  borderInlineStart: `3px solid ${theme.vars.palette.primary.main}`,
  backgroundColor: theme.vars.palette.surface.wash,
  overflowWrap: "anywhere",
}));

interface ConsentSectionProps {
  profile: FragmentType<ConsentSectionFragment>;
  email: string;
  /** The edition in force; null while the region has no text, so that nothing can be agreed to. */
  text: { id: string; bodyRu: string } | null;
}

/** What everybody may see of me: each field by its own tick, with the card as it would look (R02, R83). */
export function ConsentSection({ profile, email, text }: ConsentSectionProps) {
  const { t } = useLingui();
  const { dateTime } = useFormat();
  const { data } = useSuspenseFragment({ fragment: ConsentSectionFragmentDoc, from: profile });
  const [ticked, setTicked] = useState<readonly PublicField[]>(data.publicFields);
  const [isSaved, setIsSaved] = useState(false);
  const give = useAct(GiveDisseminationConsentDocument, { onDone: () => setIsSaved(true) });
  const withdraw = useAct(WithdrawDisseminationConsentDocument, {
    onDone: () => {
      setTicked([]);
      setIsSaved(true);
    },
  });
  const main = data.employments.find(({ isMain, toOn }) => isMain && !toOn);
  const names: Record<PublicField, string> = {
    NAME: t`Full name`,
    EMPLOYER: t`Place of work`,
    POSITION: t`Post`,
    EMAIL: t`E-mail`,
    PHONE: t`Telephone`,
  };
  const values: Record<PublicField, string | null> = {
    NAME: data.fullName,
    EMPLOYER: main?.institution.nameRu ?? null,
    POSITION: main?.position ?? null,
    EMAIL: email,
    PHONE: data.phone ?? null,
  };
  const handleTick = (field: PublicField, isTicked: boolean) => {
    setIsSaved(false);
    setTicked((before) => (isTicked ? [...before, field] : before.filter((one) => one !== field)));
  };
  const isChanged = allFields.some((field) => ticked.includes(field) !== data.publicFields.includes(field));
  const history = data.consents.filter(({ kind }) => kind === "DISSEMINATION");

  return (
    <Stack spacing={2} sx={{ alignItems: "flex-start" }}>
      <FormAlert
        trouble={give}
        reasons={{ NOT_FOUND: t`You are not signed in any more.` }}
        labels={{ fields: t`Fields`, textId: t`Text` }}
      />
      <FormAlert
        trouble={withdraw}
        reasons={{ NO_CONSENT: t`There is nothing to withdraw: nothing is public.` }}
      />
      {text && <ConsentText title={t`Consent to the publication of personal data`} text={text.bodyRu} />}
      <Stack
        component="fieldset"
        aria-label={t`What everybody may see`}
        id="field-fields"
        sx={{ margin: 0, padding: 0, border: 0 }}
      >
        {allFields.map((field) => (
          <FormControlLabel
            key={field}
            label={names[field]}
            control={
              <Checkbox
                checked={ticked.includes(field)}
                onChange={(_, isTicked) => handleTick(field, isTicked)}
              />
            }
          />
        ))}
      </Stack>
      <Card aria-label={t`The card as everybody would see it`}>
        <Typography variant="body2" color="textSecondary">
          <Trans>As everybody would see it</Trans>
        </Typography>
        <Typography variant="h3" component="p">
          {ticked.includes("NAME") ? values.NAME : t`Name is not shown`}
        </Typography>
        {allFields
          .filter((field) => field !== "NAME" && ticked.includes(field))
          .map((field) => (
            <Typography key={field} variant="body2">
              {names[field]}: {values[field] ?? t`not given yet`}
            </Typography>
          ))}
        <Typography variant="body2" color="textSecondary">
          <Trans>Number, category, directions and municipality of an expert are always open.</Trans>
        </Typography>
      </Card>
      <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: "wrap", alignItems: "center" }}>
        <Button
          variant="contained"
          loading={give.sending}
          disabled={!text || !isChanged || ticked.length === 0}
          onClick={() => text && void give.act({ textId: text.id, fields: [...ticked] })}
        >
          <Trans>Consent to what is ticked</Trans>
        </Button>
        {data.publicFields.length > 0 && (
          <Button variant="outlined" loading={withdraw.sending} onClick={() => void withdraw.act({})}>
            <Trans>Withdraw the consent</Trans>
          </Button>
        )}
        <Saved isShown={isSaved} />
      </Stack>
      {history.length > 0 && (
        <details>
          <summary>
            <Trans>History of consents</Trans>
          </summary>
          <ul>
            {history.map(({ id, fields, givenAt, withdrawnAt, text: agreed }) => (
              <li key={id}>
                {fields.map((field) => names[field]).join(", ")} — <Trans>given {dateTime(givenAt)}</Trans>
                {withdrawnAt && (
                  <>
                    , <Trans>ended {dateTime(withdrawnAt)}</Trans>
                  </>
                )}{" "}
                (<Trans>edition {agreed.edition}</Trans>)
              </li>
            ))}
          </ul>
        </details>
      )}
    </Stack>
  );
}
