import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import { useState } from "react";
import { useAct } from "../app/useAct";
import { FormAlert } from "../ui/FormAlert";
import { CheckInput } from "../ui/inputs";
import {
  AcceptInvitationDocument,
  type InvitationFormFragment,
  InvitationFormFragmentDoc,
} from "./InvitationForm.generated";
import { LeaveDialog, type Leaving } from "./LeaveDialog";
import { useRefusalWords } from "./refusalWords";

/** The reply to an invitation: the declaration and "accept"; or "decline", or a conflict of interest. */
export function InvitationForm({ assignment }: { assignment: FragmentType<InvitationFormFragment> }) {
  const { data } = useSuspenseFragment({ fragment: InvitationFormFragmentDoc, from: assignment });
  const { t } = useLingui();
  const { reasons } = useRefusalWords();
  const [hasDeclaredNoConflict, setDeclared] = useState(false);
  const [isNamedAgreed, setNamed] = useState(false);
  const [leaving, setLeaving] = useState<Leaving | null>(null);
  const { act, sending, ...trouble } = useAct(AcceptInvitationDocument);
  const { id, version, round } = data;
  const isOpen = round?.blindMode === "OPEN";

  return (
    <Box
      component="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void act({ assignmentId: id, version, hasDeclaredNoConflict, isNamedAgreed });
      }}
      sx={{ display: "flex", flexDirection: "column", gap: 3, maxWidth: "46rem" }}
    >
      <FormAlert
        trouble={trouble}
        reasons={reasons}
        labels={{ hasDeclaredNoConflict: t`Conflict of interest`, isNamedAgreed: t`Consent to be named` }}
      />
      <CheckInput
        label={t`Conflict of interest`}
        path="hasDeclaredNoConflict"
        hint={t`A conflict is kinship or supervision, a common employer within the last year, a joint publication within four years, taking part in the writing.`}
        checked={hasDeclaredNoConflict}
        onChange={setDeclared}
        trouble={trouble}
      >
        <Trans>I declare that I have no conflict of interest towards this document and its authors</Trans>
      </CheckInput>
      <CheckInput
        label={t`Consent to be named`}
        path="isNamedAgreed"
        hint={
          isOpen
            ? t`Names are open in this round; without your consent it cannot be accepted.`
            : t`As you wish. The list is alphabetical, tied to no review, and appears after the document is published.`
        }
        checked={isNamedAgreed}
        onChange={setNamed}
        trouble={trouble}
      >
        {isOpen ? (
          <Trans>I agree that my name is shown together with my review</Trans>
        ) : (
          <Trans>I agree to be named among the experts of this document</Trans>
        )}
      </CheckInput>
      <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1 }}>
        <Button type="submit" variant="contained" size="large" loading={sending}>
          <Trans>Accept the assignment</Trans>
        </Button>
        <Button size="large" variant="outlined" onClick={() => setLeaving("decline")}>
          <Trans>Decline the invitation</Trans>
        </Button>
        <Button size="large" onClick={() => setLeaving("conflict")}>
          <Trans>Declare a conflict of interest</Trans>
        </Button>
      </Box>
      {leaving && (
        <LeaveDialog leaving={leaving} assignmentId={id} version={version} onClose={() => setLeaving(null)} />
      )}
    </Box>
  );
}
