import { useSuspenseQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import Typography from "@mui/material/Typography";
import { PassageProposalsDocument } from "./PassageProposals.generated";
import { type EditedProposal, ProposalItem } from "./ProposalItem";

interface PassageProposalsProps {
  discussionId: string;
  blockId: string;
  /** The proposal whose mark was pressed; null when a number was. */
  chosenId: string | null;
  onEdit: (proposal: EditedProposal) => void;
  onClose: () => void;
}

/** What has been proposed to one place of the text. */
export function PassageProposals({
  discussionId,
  blockId,
  chosenId,
  onEdit,
  onClose,
}: PassageProposalsProps) {
  const { t } = useLingui();
  const { data } = useSuspenseQuery(PassageProposalsDocument, {
    variables: { discussionId, blockId },
    fetchPolicy: "cache-and-network",
  });
  const shown = (data.discussion?.proposals.nodes ?? []).filter(({ state }) => state !== "WITHDRAWN");

  return (
    <section aria-label={t`Proposals to this passage`}>
      <Typography component="h2" variant="h4">
        <Trans>Proposals to this passage</Trans>
      </Typography>
      <Button size="small" onClick={onClose} sx={{ marginBottom: 1 }}>
        <Trans>Close</Trans>
      </Button>
      {shown.map((proposal) => (
        <ProposalItem
          key={proposal.id}
          proposal={proposal}
          isChosen={proposal.id === chosenId}
          onEdit={onEdit}
        />
      ))}
    </section>
  );
}
