import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import { styled } from "@mui/material/styles";
import Typography from "@mui/material/Typography";
import { useState } from "react";
import { useAct } from "../app/useAct";
import { FormAlert } from "../ui/FormAlert";
import { StatusChip } from "../ui/StatusChip";
import { LinkProposalDocument } from "./LinkProposal.generated";
import { PlacePicker } from "./PlacePicker";
import type { RevisionPageQuery } from "./RevisionPage.generated";
import { type RevisionProposalFragment, RevisionProposalFragmentDoc } from "./RevisionProposal.generated";
import { UnlinkProposalDocument } from "./UnlinkProposal.generated";
import { useIncorporationReasons } from "./incorporationWords";
import { dot } from "../ui/dot";

export type Suggestion = NonNullable<RevisionPageQuery["revisionPlaces"]>[number];

const Item = styled("article")(({ theme }) => ({
  display: "grid",
  gap: theme.spacing(1),
  paddingBlock: theme.spacing(2),
  borderTop: `1px solid ${theme.vars.palette.divider}`,
  "& blockquote": {
    margin: 0,
    paddingInlineStart: theme.spacing(1.5),
    borderInlineStart: `3px solid ${theme.vars.palette.divider}`,
    fontFamily: theme.typography.documentFamily,
  },
  "& p": { margin: 0, overflowWrap: "anywhere" },
  "& ul": { listStyle: "none", margin: 0, padding: 0, display: "grid", gap: theme.spacing(1) },
}));

const Row = styled("li")(({ theme }) => ({
  display: "flex",
  flexWrap: "wrap",
  alignItems: "center",
  gap: theme.spacing(1, 2),
  "& > .words": { flex: "1 1 20rem", minWidth: 0, overflowWrap: "anywhere" },
}));

interface RevisionProposalProps {
  proposal: FragmentType<RevisionProposalFragment>;
  documentId: string;
  /** What the alignment suggests; absent while no version is under way. */
  suggestion: Suggestion | undefined;
}

/** An accepted proposal with the places that may take it up: one press links it. */
export function RevisionProposal({ proposal, documentId, suggestion }: RevisionProposalProps) {
  const { t } = useLingui();
  const { data } = useSuspenseFragment({ fragment: RevisionProposalFragmentDoc, from: proposal });
  const reasons = useIncorporationReasons();
  const link = useAct(LinkProposalDocument);
  const unlink = useAct(UnlinkProposalDocument);
  const [isPicking, setIsPicking] = useState(false);
  const { id, number, answer, incorporations, passage, viewerCanLink } = data;
  const isLinked = incorporations.length > 0;
  const linked = new Set(incorporations.map(({ place }) => place?.blockId));
  const places = (suggestion?.places ?? []).filter(({ blockId }) => !linked.has(blockId));
  const tie = (blockId: string | null) => void link.act({ proposalId: id, blockId });

  return (
    <Item aria-labelledby={`proposal-${number}`}>
      <Row as="div">
        <Typography id={`proposal-${number}`} component="h3" variant="h5">
          <Trans>Proposal {number}</Trans>
        </Typography>
        <StatusChip tone={isLinked ? "done" : "soon"}>{isLinked ? t`linked` : t`not linked yet`}</StatusChip>
        {answer?.verdict === "PARTLY_ACCEPTED" && (
          <Typography color="textSecondary">{t`accepted in part`}</Typography>
        )}
      </Row>
      {passage?.quote && <blockquote>{passage.quote}</blockquote>}
      {data.proposedWording && <p>{data.proposedWording}</p>}
      {data.text && <p>{data.text}</p>}
      {answer?.reason && (
        <Typography color="textSecondary">
          <Trans>Your answer: {answer.reason}</Trans>
        </Typography>
      )}
      <FormAlert trouble={link} reasons={reasons} />
      <FormAlert trouble={unlink} reasons={reasons} />
      <ul>
        {incorporations.map(({ id: linkId, place, note, documentVersion }) => (
          <Row key={linkId}>
            <span className="words">
              <strong>
                <Trans>Taken up:</Trans>
              </strong>{" "}
              {place ? <PlaceText {...place} /> : <Trans>in the whole text</Trans>}
              {note && ` — ${note}`}
            </span>
            {viewerCanLink && documentVersion?.submittedAt === null && (
              <Button size="small" loading={unlink.sending} onClick={() => void unlink.act({ linkId })}>
                <Trans>Take the link back</Trans>
              </Button>
            )}
          </Row>
        ))}
        {viewerCanLink &&
          places.map((place) => (
            <Row key={place.blockId}>
              <span className="words">
                <PlaceText {...place} />
              </span>
              <Button
                variant={isLinked ? "text" : "contained"}
                size="small"
                loading={link.sending}
                onClick={() => tie(place.blockId)}
              >
                <Trans>Taken up here</Trans>
              </Button>
            </Row>
          ))}
      </ul>
      {viewerCanLink && suggestion?.state === "GONE" && !isLinked && (
        <Typography color="textSecondary">
          <Trans>The passage is no longer in the text. Choose where the proposal is taken up.</Trans>
        </Typography>
      )}
      {viewerCanLink && (
        <Row as="div">
          <Button size="small" variant={isLinked ? "text" : "outlined"} onClick={() => setIsPicking(true)}>
            {isLinked ? <Trans>Add a place</Trans> : <Trans>Choose another place</Trans>}
          </Button>
          {!linked.has(undefined) && (
            <Button size="small" loading={link.sending} onClick={() => tie(null)}>
              <Trans>Taken up in the whole text</Trans>
            </Button>
          )}
          <PlacePicker
            isOpen={isPicking}
            documentId={documentId}
            proposalNumber={number}
            onClose={() => setIsPicking(false)}
            onPick={(blockId) => {
              setIsPicking(false);
              tie(blockId);
            }}
          />
        </Row>
      )}
    </Item>
  );
}

function PlaceText({ sectionTitle, excerpt }: { sectionTitle: string | null; excerpt: string }) {
  return (
    <>
      {sectionTitle && <strong>{sectionTitle}</strong>}
      {sectionTitle && excerpt && dot}
      {excerpt}
    </>
  );
}
