import { Plural, Trans } from "@lingui/react/macro";
import ThumbUpAlt from "@mui/icons-material/ThumbUpAlt";
import ThumbUpAltOutlined from "@mui/icons-material/ThumbUpAltOutlined";
import Button from "@mui/material/Button";
import Typography from "@mui/material/Typography";
import { useAct } from "../app/useAct";
import { FormAlert } from "../ui/FormAlert";
import { useDiscussionWords } from "./discussionWords";
import {
  type ProposalItemFragment,
  SupportProposalDocument,
  WithdrawSupportDocument,
} from "./ProposalItem.generated";

interface SupportButtonProps {
  proposal: Pick<ProposalItemFragment, "id" | "supportCount" | "viewerHasSupported" | "viewerCanSupport">;
}

/** How many support a proposal, and one's own mark; once per person. */
export function SupportButton({ proposal }: SupportButtonProps) {
  const { reasons } = useDiscussionWords();
  const { id, supportCount, viewerHasSupported, viewerCanSupport } = proposal;
  const support = useAct(SupportProposalDocument);
  const withdraw = useAct(WithdrawSupportDocument);
  const { act, sending, ...trouble } = viewerHasSupported ? withdraw : support;
  const count = <Plural value={supportCount} one="# supports it" few="# support it" other="# support it" />;

  if (!viewerCanSupport)
    return supportCount > 0 ? (
      <Typography component="span" variant="body2" color="textSecondary">
        {count}
      </Typography>
    ) : null;
  return (
    <>
      <Button
        size="small"
        aria-pressed={viewerHasSupported}
        startIcon={viewerHasSupported ? <ThumbUpAlt /> : <ThumbUpAltOutlined />}
        loading={sending}
        onClick={() => void act({ proposalId: id })}
      >
        {viewerHasSupported ? <Trans>You support it</Trans> : <Trans>Support</Trans>}
      </Button>
      {supportCount > 0 && (
        <Typography component="span" variant="body2" color="textSecondary">
          {count}
        </Typography>
      )}
      <FormAlert trouble={trouble} reasons={reasons} />
    </>
  );
}
