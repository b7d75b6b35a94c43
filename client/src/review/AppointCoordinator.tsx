import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import Typography from "@mui/material/Typography";
import { useState } from "react";
import { PersonPicker, type PickedPerson } from "../accounts/PersonPicker";
import { useAct } from "../app/useAct";
import { FormAlert } from "../ui/FormAlert";
import { FormColumn } from "../ui/FormColumn";
import { TextInput } from "../ui/inputs";
import { Notice } from "../ui/Notice";
import {
  type AppointCoordinatorFragment,
  AppointCoordinatorDocument,
  AppointCoordinatorFragmentDoc,
} from "./AppointCoordinator.generated";
import { useRoundWords } from "./roundWords";

/** The administrator gives a document a coordinator of its own, where every coordinator has a part in it (R45). */
export function AppointCoordinator({ document }: { document: FragmentType<AppointCoordinatorFragment> }) {
  const { t } = useLingui();
  const { reasons } = useRoundWords();
  const { data } = useSuspenseFragment({
    fragment: AppointCoordinatorFragmentDoc,
    fragmentName: "AppointCoordinator",
    from: document,
  });
  const { act, sending, ...trouble } = useAct(AppointCoordinatorDocument);
  const [person, setPerson] = useState<PickedPerson | null>(null);
  const [basis, setBasis] = useState("");
  const labels = { personId: t`Coordinator of this document`, basis: t`Basis` };
  const name = person?.fullName;

  if (!data.viewerCanAppointCoordinator)
    return name ? (
      <Notice severity="success">
        <Trans>{name} coordinates this document from today on and has been told.</Trans>
      </Notice>
    ) : null;

  return (
    <section aria-labelledby="coordinator-title">
      <Typography id="coordinator-title" variant="h2" sx={{ marginBottom: 1 }}>
        <Trans>The document has no coordinator</Trans>
      </Typography>
      <Typography color="textSecondary" sx={{ marginBottom: 2, maxWidth: "44em" }}>
        <Trans>
          Every coordinator has a part in it as an author or by a conflict of interest, so none of them may
          act. Appoint somebody for this document alone: not yourself, and nobody of the group that wrote it.
        </Trans>
      </Typography>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void act({ documentId: data.id, personId: person?.id ?? "", basis });
        }}
      >
        <FormColumn>
          <FormAlert
            trouble={trouble}
            reasons={{
              ...reasons,
              COORDINATOR_IS_AUTHOR: t`This person has a part in the document too. Choose somebody else.`,
              SELF_APPOINTMENT: t`You cannot appoint yourself. Choose somebody else.`,
            }}
            labels={labels}
          />
          <PersonPicker
            label={labels.personId}
            path="personId"
            trouble={trouble}
            value={person}
            onChange={setPerson}
          />
          <TextInput
            label={labels.basis}
            hint={t`The act on which it rests, with number and date.`}
            path="basis"
            trouble={trouble}
            value={basis}
            onChange={setBasis}
            maxLength={500}
          />
          <Button type="submit" variant="contained" loading={sending} sx={{ alignSelf: "flex-start" }}>
            <Trans>Appoint</Trans>
          </Button>
        </FormColumn>
      </form>
    </section>
  );
}
