import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import Link from "@mui/material/Link";
import { styled } from "@mui/material/styles";
import Typography from "@mui/material/Typography";
import { useState } from "react";
import { StatusChip } from "../ui/StatusChip";
import { useFormat } from "../ui/format";
import { AnswerText } from "./AnswerText";
import { ComplaintForm } from "./ComplaintForm";
import { authorLabel, stageTones, useDiscussionWords } from "./discussionWords";
import { OwnProposalActions } from "./OwnProposalActions";
import type { Anchor } from "./passage";
import type { ProposalDraft } from "./ProposalForm";
import { type ProposalItemFragment, ProposalItemFragmentDoc } from "./ProposalItem.generated";
import { PassageFate } from "./PassageFate";
import { ProposalWords } from "./ProposalWords";
import { SupportButton } from "./SupportButton";
import { dot } from "../ui/dot";

const Item = styled("article")(({ theme }) => ({
  display: "grid",
  gap: theme.spacing(0.75),
  padding: theme.spacing(2, 0),
  borderTop: `1px solid ${theme.vars.palette.divider}`,
  "&[data-chosen=true]": {
    paddingInlineStart: theme.spacing(1.5),
    borderInlineStart: `3px solid ${theme.vars.palette.primary.main}`,
  },
}));

const Line = styled("div")(({ theme }) => ({
  display: "flex",
  flexWrap: "wrap",
  alignItems: "center",
  gap: theme.spacing(0.5, 1),
}));

/** One's own proposal as its form needs it. */
export interface EditedProposal extends ProposalDraft {
  id: string;
  version: number;
  number: number;
  anchor: Anchor;
}

const editedOf = (data: ProposalItemFragment): EditedProposal => ({
  id: data.id,
  version: data.version,
  number: data.number,
  kind: data.kind,
  text: data.text,
  proposedWording: data.proposedWording ?? "",
  isNamePublic: data.isNamePublic,
  anchor: {
    blockId: data.passage?.blockId ?? null,
    start: data.passage?.start ?? null,
    end: data.passage?.end ?? null,
    quote: data.passage?.quote ?? null,
  },
});

interface ProposalItemProps {
  proposal: FragmentType<ProposalItemFragment>;
  isChosen?: boolean;
  /** Leads to the passage; absent where the text is not beside it. */
  onShowPassage?: () => void;
  onEdit?: (proposal: EditedProposal) => void;
  /** Lists say in which section a proposal stands; beside the text that is plain. */
  showsSection?: boolean;
  level?: "h2" | "h3";
}

/** One proposal as everybody reads it, with what its reader may do. */
export function ProposalItem(props: ProposalItemProps) {
  const { proposal, isChosen = false, onShowPassage, onEdit, showsSection = false, level = "h3" } = props;
  const { t } = useLingui();
  const words = useDiscussionWords();
  const { dateTime } = useFormat();
  const { data } = useSuspenseFragment({
    fragment: ProposalItemFragmentDoc,
    fragmentName: "ProposalItem",
    from: proposal,
  });
  const [isComplaining, setIsComplaining] = useState(false);
  const { passage, answer, moderation, complaint } = data;

  return (
    <Item data-chosen={isChosen} id={data.id} aria-labelledby={`${data.id}-name`}>
      <Line>
        <Typography component={level} id={`${data.id}-name`} sx={{ fontWeight: 600, fontSize: "1rem" }}>
          <Trans>No. {data.number}</Trans>
          {dot}
          {words.kind[data.kind]}
        </Typography>
        <StatusChip tone={stageTones[data.stage]}>{words.stage[data.stage]}</StatusChip>
      </Line>
      <Typography variant="body2" color="textSecondary">
        {authorLabel(data.author, t`the author was removed`)}
        {data.author?.name && !data.isNamePublic && <Trans> (the name is not public)</Trans>}
        {data.author?.isInvented && <Trans> (invented)</Trans>}
        {dot}
        {dateTime(data.submittedAt)}
      </Typography>
      {showsSection && (
        <Typography variant="body2" color="textSecondary">
          {passage ? (passage.sectionTitle ?? t`before the first section`) : t`the document as a whole`}
          {passage && onShowPassage && (
            <>
              {dot}
              <Link
                component="button"
                type="button"
                onClick={onShowPassage}
                sx={{ verticalAlign: "baseline" }}
              >
                <Trans>show in the text</Trans>
              </Link>
            </>
          )}
        </Typography>
      )}
      <ProposalWords
        kind={data.kind}
        quote={passage?.quote ?? null}
        text={data.text}
        proposedWording={data.proposedWording}
      />
      {data.merged.length > 0 && (
        <Typography variant="body2" color="textSecondary">
          <Plural
            value={data.merged.length}
            one="One more person proposed the same."
            other="# more people proposed the same."
          />
        </Typography>
      )}
      {data.mergedInto && (
        <Typography variant="body2">
          <Trans>The answer to no. {data.mergedInto.number} answers this one too.</Trans>
        </Typography>
      )}
      {moderation?.ground && (
        <Typography variant="body2">
          <Trans>The moderator's ground: {words.ground[moderation.ground]}.</Trans> {moderation.note}
        </Typography>
      )}
      {complaint && (
        <Typography variant="body2">
          {complaint.decision === null && <Trans>Your complaint waits for the coordinator.</Trans>}
          {complaint.decision === "UPHELD" && <Trans>The complaint was upheld.</Trans>}
          {complaint.decision === "DISMISSED" && <Trans>The complaint was dismissed.</Trans>}{" "}
          {complaint.reason}
        </Typography>
      )}
      {answer && <AnswerText answer={answer} />}
      <PassageFate proposal={data} documentId={data.document.id} />
      <Line className="no-print" sx={{ marginTop: 1 }}>
        <SupportButton proposal={data} />
        {data.viewerIsAuthor && (
          <OwnProposalActions proposal={data} onEdit={onEdit && (() => onEdit(editedOf(data)))} />
        )}
        {data.viewerCanComplain && !isComplaining && (
          <Button size="small" onClick={() => setIsComplaining(true)}>
            <Trans>Complain about the rejection</Trans>
          </Button>
        )}
      </Line>
      {isComplaining && data.viewerCanComplain && (
        <ComplaintForm proposalId={data.id} onDone={() => setIsComplaining(false)} />
      )}
    </Item>
  );
}
