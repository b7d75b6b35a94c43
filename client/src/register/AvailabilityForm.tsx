import { useSuspenseFragment } from "@apollo/client/react";
import type { FragmentType } from "@apollo/client";
import { Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import Stack from "@mui/material/Stack";
import Typography from "@mui/material/Typography";
import { useState } from "react";
import { useAct } from "../app/useAct";
import { FormAlert } from "../ui/FormAlert";
import { TextInput } from "../ui/inputs";
import {
  type AvailabilityFormFragment,
  AvailabilityFormFragmentDoc,
  SetAvailabilityDocument,
} from "./AvailabilityForm.generated";

/** When I am away and how much I take at a time; the draw heeds it (R42). */
export function AvailabilityForm({ viewer }: { viewer: FragmentType<AvailabilityFormFragment> }) {
  const { t } = useLingui();
  const { data } = useSuspenseFragment({ fragment: AvailabilityFormFragmentDoc, from: viewer });
  const stored = data.availability;
  const [typed, setTyped] = useState({
    awayFromOn: stored?.awayFromOn ?? "",
    awayToOn: stored?.awayToOn ?? "",
    maxConcurrent: String(stored?.maxConcurrent ?? 3),
  });
  const [isSaved, setIsSaved] = useState(false);
  const { act, sending, ...trouble } = useAct(SetAvailabilityDocument, { onDone: () => setIsSaved(true) });
  const labels = {
    awayFromOn: t`Away from`,
    awayToOn: t`Last day away`,
    maxConcurrent: t`Reviews at the same time`,
  };
  const field = (path: keyof typeof typed) => ({
    label: labels[path],
    path,
    value: typed[path],
    onChange: (value: string) => {
      setIsSaved(false);
      setTyped((before) => ({ ...before, [path]: value }));
    },
    trouble,
  });

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void act({
          version: stored?.version ?? null,
          awayFromOn: typed.awayFromOn || null,
          awayToOn: typed.awayToOn || null,
          maxConcurrent: Math.trunc(Number(typed.maxConcurrent)) || 0,
        });
      }}
    >
      <Stack spacing={2.5} sx={{ alignItems: "stretch", maxWidth: "28rem" }}>
        <FormAlert
          trouble={trouble}
          labels={labels}
          reasons={{ NOT_EXPERT: t`Only experts of the register say when they can review.` }}
        />
        <TextInput {...field("awayFromOn")} type="date" isOptional />
        <TextInput
          {...field("awayToOn")}
          type="date"
          hint={t`Leave it empty while the end is open.`}
          isOptional
        />
        <TextInput
          {...field("maxConcurrent")}
          hint={t`From 0 to 10. With 0 no new reviews come.`}
          inputMode="numeric"
          width={4}
        />
        <div>
          <Button type="submit" variant="contained" loading={sending}>
            <Trans>Save</Trans>
          </Button>
          <Typography component="output" color="success" variant="body2" sx={{ ml: 2 }}>
            {isSaved && <Trans>Saved. Work already accepted stays.</Trans>}
          </Typography>
        </div>
      </Stack>
    </form>
  );
}
