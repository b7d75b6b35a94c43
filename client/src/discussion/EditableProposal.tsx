import type { ComponentProps } from "react";
import { useState } from "react";
import { ProposalForm } from "./ProposalForm";
import { type EditedProposal, ProposalItem } from "./ProposalItem";

interface EditableProposalProps extends Omit<ComponentProps<typeof ProposalItem>, "onEdit"> {
  discussionId: string;
}

/** A proposal of a list; its author changes it where it stands. */
export function EditableProposal({ discussionId, ...item }: EditableProposalProps) {
  const [edited, setEdited] = useState<EditedProposal | null>(null);
  if (!edited) return <ProposalItem {...item} onEdit={setEdited} />;
  return (
    <ProposalForm
      discussionId={discussionId}
      anchor={edited.anchor}
      initial={edited}
      edited={edited}
      onDone={() => setEdited(null)}
      onCancel={() => setEdited(null)}
    />
  );
}
