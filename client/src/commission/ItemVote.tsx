import { Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import Stack from "@mui/material/Stack";
import { useState } from "react";
import { useAct } from "../app/useAct";
import { FormAlert } from "../ui/FormAlert";
import { useCommissionReasons } from "./commissionWords";
import { ConflictForm } from "./ConflictForm";
import { type AgendaItemPartsFragment, CastVoteDocument } from "./SessionItem.generated";
import { VoteGroup } from "./VoteGroup";

/** The member's own vote: it can be changed until the item is decided; the others do not see it before. */
export function ItemVote({ item }: { item: AgendaItemPartsFragment }) {
  const { t } = useLingui();
  const reasons = useCommissionReasons();
  const [hasConflict, setHasConflict] = useState(false);
  const { act, sending, ...trouble } = useAct(CastVoteDocument);
  const { id, votes, quorum, resultOutcome, candidateName } = item;
  const own = votes.find(({ member }) => member.isViewers)?.choice ?? null;
  const mayGrant = resultOutcome === "PASSED";
  const isOpen = quorum?.isReached ?? false;

  return (
    <VoteGroup aria-label={t`My vote on ${candidateName}`}>
      <FormAlert trouble={trouble} reasons={reasons} />
      {!mayGrant && (
        <p id={`only-refuse-${id}`}>
          <Trans>The assessment was not passed, so the commission can only refuse.</Trans>
        </p>
      )}
      <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: "wrap" }}>
        <Button
          variant={own === "FOR" ? "contained" : "outlined"}
          aria-pressed={own === "FOR"}
          loading={sending}
          disabled={!isOpen || !mayGrant}
          aria-describedby={mayGrant ? undefined : `only-refuse-${id}`}
          onClick={() => void act({ itemId: id, isFor: true })}
        >
          <Trans>Vote for</Trans>
        </Button>
        <Button
          variant={own === "AGAINST" ? "contained" : "outlined"}
          aria-pressed={own === "AGAINST"}
          loading={sending}
          disabled={!isOpen}
          onClick={() => void act({ itemId: id, isFor: false })}
        >
          <Trans>Vote against</Trans>
        </Button>
        <Button aria-expanded={hasConflict} onClick={() => setHasConflict(!hasConflict)}>
          <Trans>I have a conflict of interest</Trans>
        </Button>
      </Stack>
      {hasConflict && <ConflictForm itemId={id} memberId={null} onDone={() => setHasConflict(false)} />}
    </VoteGroup>
  );
}
