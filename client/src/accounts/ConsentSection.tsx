import { useSuspenseFragment } from "@apollo/client/react";
import type { FragmentType } from "@apollo/client";
import { Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import Stack from "@mui/material/Stack";
import { useState } from "react";
import type { PublicField } from "../app/schema.generated";
import { useAct } from "../app/useAct";
import { FormAlert } from "../ui/FormAlert";
import { useFormat } from "../ui/format";
import {
  type ConsentSectionFragment,
  ConsentSectionFragmentDoc,
  GiveDisseminationConsentDocument,
  WithdrawDisseminationConsentDocument,
} from "./ConsentSection.generated";
import { ConsentFieldsPicker, publicFields, usePublicFieldWords } from "./ConsentFieldsPicker";
import { ConsentText } from "./ConsentText";
import { Saved } from "./Saved";

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
  const { data } = useSuspenseFragment({
    fragment: ConsentSectionFragmentDoc,
    fragmentName: "ConsentSection",
    from: profile,
  });
  const [ticked, setTicked] = useState<readonly PublicField[]>(data.publicFields);
  const [isSaved, setIsSaved] = useState(false);
  const give = useAct(GiveDisseminationConsentDocument, { onDone: () => setIsSaved(true) });
  const withdraw = useAct(WithdrawDisseminationConsentDocument, {
    onDone: () => {
      setTicked([]);
      setIsSaved(true);
    },
  });
  const names = usePublicFieldWords();
  const handleTick = (field: PublicField, isTicked: boolean) => {
    setIsSaved(false);
    setTicked((before) => (isTicked ? [...before, field] : before.filter((one) => one !== field)));
  };
  const isChanged = publicFields.some(
    (field) => ticked.includes(field) !== data.publicFields.includes(field),
  );
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
      <ConsentFieldsPicker profile={data} email={email} ticked={ticked} onTick={handleTick} />
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
