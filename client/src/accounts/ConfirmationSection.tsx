import { useSuspenseFragment } from "@apollo/client/react";
import type { FragmentType } from "@apollo/client";
import { Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import Stack from "@mui/material/Stack";
import { useAct } from "../app/useAct";
import { useFormat } from "../ui/format";
import { FormAlert } from "../ui/FormAlert";
import { StatusChip } from "../ui/StatusChip";
import {
  type ConfirmationSectionFragment,
  ConfirmationSectionFragmentDoc,
  ConfirmProfileDocument,
} from "./ConfirmationSection.generated";

/** Once a year a person says that what is kept of them is right. */
export function ConfirmationSection({ profile }: { profile: FragmentType<ConfirmationSectionFragment> }) {
  const { t } = useLingui();
  const { paperDate } = useFormat();
  const { data } = useSuspenseFragment({ fragment: ConfirmationSectionFragmentDoc, from: profile });
  const { act, sending, ...trouble } = useAct(ConfirmProfileDocument);
  const { version, confirmedAt, isConfirmationDue } = data;
  const day = confirmedAt && paperDate(confirmedAt);

  return (
    <Stack spacing={2} sx={{ alignItems: "flex-start" }}>
      <FormAlert trouble={trouble} reasons={{ NOT_FOUND: t`You are not signed in any more.` }} />
      <StatusChip tone={isConfirmationDue ? "soon" : "done"}>
        {day ? <Trans>Confirmed on {day}</Trans> : <Trans>Not confirmed yet</Trans>}
      </StatusChip>
      {isConfirmationDue && (
        <Button variant="contained" loading={sending} onClick={() => void act({ version })}>
          <Trans>Everything is right</Trans>
        </Button>
      )}
    </Stack>
  );
}
