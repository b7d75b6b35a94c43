import { Plural, useLingui } from "@lingui/react/macro";
import Box from "@mui/material/Box";
import { styled } from "@mui/material/styles";
import { useCallback, useEffect, useMemo, useState } from "react";
import { useNavigate, useSearchParams } from "react-router";
import { discussionPath, signInPath } from "../app/paths";
import type { ProposalKind } from "../app/schema.generated";
import { useViewer } from "../app/viewer";
import { DocumentText, type TextMark, type TextSelection } from "../documents/DocumentText";
import { DensityStrip } from "./DensityStrip";
import { DiscussionPanel, Invitation } from "./DiscussionPanel";
import type { DiscussionPageQuery } from "./DiscussionPage.generated";
import { useDiscussionWords } from "./discussionWords";
import { type Anchor, anchorOf, searchOf, selectionFrom, wholeDocument } from "./passage";
import { PassageProposals } from "./PassageProposals";
import { type ProposalDraft, ProposalForm } from "./ProposalForm";
import { type EditedProposal, ProposalItem } from "./ProposalItem";
import { SelectionBar } from "./SelectionBar";

const MarginButton = styled("button")(({ theme }) => ({
  minWidth: 32,
  minHeight: 28,
  padding: theme.spacing(0.25, 1),
  border: `1px solid ${theme.vars.palette.divider}`,
  borderRadius: 14,
  backgroundColor: theme.vars.palette.surface.mark,
  color: theme.vars.palette.text.primary,
  font: "inherit",
  cursor: "pointer",
  "&:focus-visible": { outline: `3px solid ${theme.vars.palette.primary.main}` },
}));

type Discussion = NonNullable<NonNullable<DiscussionPageQuery["document"]>["discussion"]>;

/** What stands in the panel. */
type Chosen =
  | { kind: "passage"; blockId: string; proposalId: string | null }
  | { kind: "form"; anchor: Anchor; draft: ProposalDraft; edited: EditedProposal | null };

const freshDraft = (kind: ProposalKind): ProposalDraft => ({
  kind,
  text: "",
  proposedWording: "",
  isNamePublic: false,
});

/** Nobody is asked to sign in for what signing in would not make possible. */
function whyNotPropose({ phase, viewerCannotProposeReason: reason }: Discussion) {
  if (reason !== "SIGN_IN_REQUIRED") return reason;
  if (phase === "CLOSED") return "DISCUSSION_CLOSED";
  return phase === "CANCELLED" ? "DISCUSSION_CANCELLED" : reason;
}

interface DiscussionTextProps {
  documentId: string;
  discussion: Discussion;
  version: NonNullable<Discussion["documentVersion"]>;
  /** Something was sent: counts and marks are to be asked for again. */
  onChanged: () => void;
}

/** The text with a number at each place that is spoken of; selected words open a form beside them. */
export function DiscussionText({ documentId, discussion, version, onChanged }: DiscussionTextProps) {
  const { t } = useLingui();
  const { reasons } = useDiscussionWords();
  const viewer = useViewer();
  const navigate = useNavigate();
  const [search, setSearch] = useSearchParams();
  const [selection, setSelection] = useState<TextSelection | null>(null);
  const [chosen, setChosen] = useState<Chosen | null>(() => chosenAtFirst(search, version.blocks));
  const { nodes } = discussion.proposals;
  const whyNot = whyNotPropose(discussion);
  // A visitor selects too: signing in brings them back to the very words.
  const mayStart = whyNot === null || (whyNot === "SIGN_IN_REQUIRED" && discussion.phase === "OPEN");
  const chosenId = chosen?.kind === "passage" ? chosen.proposalId : null;

  const counts = useMemo(
    () => new Map(discussion.blockCounts.map(({ blockId, proposalCount }) => [blockId, proposalCount])),
    [discussion.blockCounts],
  );
  const written = chosen?.kind === "form" ? chosen.anchor : null;
  const marks = useMemo<TextMark[]>(
    () => [
      ...(written?.blockId && written.start !== null && written.end !== null
        ? [
            {
              id: "written",
              blockId: written.blockId,
              start: written.start,
              end: written.end,
              tone: "chosen" as const,
            },
          ]
        : []),
      ...nodes
        .filter(({ state, passage }) => passage && (state === "PUBLISHED" || state === "SUBMITTED"))
        .map(({ id, passage }) => ({
          id,
          blockId: passage!.blockId,
          start: passage!.start,
          end: passage!.end,
          tone: id === chosenId ? ("chosen" as const) : ("proposal" as const),
        })),
    ],
    [nodes, chosenId, written],
  );

  const close = () => {
    setChosen(null);
    if (search.size > 0) setSearch({}, { replace: true });
  };
  const open = (anchor: Anchor, kind: ProposalKind) => {
    if (!viewer) {
      void navigate(signInPath(`${discussionPath(documentId)}?${searchOf(anchor, kind)}`));
      return;
    }
    setChosen({ kind: "form", anchor, draft: freshDraft(kind), edited: null });
    // The words stay marked in the text; a selection that stayed would bring the bar back.
    window.getSelection()?.removeAllRanges();
    setSelection(null);
  };
  const edit = (edited: EditedProposal) =>
    setChosen({ kind: "form", anchor: edited.anchor, draft: edited, edited });

  const handleMark = useCallback(
    (proposalId: string) => {
      const blockId = nodes.find(({ id }) => id === proposalId)?.passage?.blockId;
      if (blockId) setChosen({ kind: "passage", blockId, proposalId });
    },
    [nodes],
  );
  const margin = useCallback(
    (blockId: string) => {
      const count = counts.get(blockId);
      if (!count) return null;
      return (
        <MarginButton
          type="button"
          aria-label={t`Proposals to this passage: ${count}`}
          onClick={() => setChosen({ kind: "passage", blockId, proposalId: null })}
        >
          {count}
        </MarginButton>
      );
    },
    [counts, t],
  );

  // Talks to the scroll position: an address that names a passage opens at it.
  const named = search.get("passage") ?? search.get("at");
  useEffect(() => {
    if (named) go(named);
  }, [named]);

  const passage = chosen?.kind === "passage" && (
    <PassageProposals
      discussionId={discussion.id}
      blockId={chosen.blockId}
      chosenId={chosen.proposalId}
      onEdit={edit}
      onClose={close}
    />
  );
  const form = chosen?.kind === "form" && (
    <ProposalForm
      key={`${chosen.anchor.blockId}:${chosen.anchor.start}:${chosen.draft.kind}:${chosen.edited?.id}`}
      discussionId={discussion.id}
      anchor={chosen.anchor}
      initial={chosen.draft}
      edited={chosen.edited}
      onDone={() => {
        const { blockId } = chosen.anchor;
        close();
        if (blockId !== null) setChosen({ kind: "passage", blockId, proposalId: null });
        onChanged();
      }}
      onCancel={close}
    />
  );
  const panel = passage || form || null;

  const whole = nodes.filter(({ passage, state }) => passage === null && state !== "WITHDRAWN");
  return (
    <Box sx={{ display: "flex", flexWrap: { xs: "wrap", md: "nowrap" }, gap: 3, alignItems: "flex-start" }}>
      <Box sx={{ flex: "0 1 45rem", minWidth: 0 }}>
        <DocumentText
          version={version}
          marks={marks}
          margin={margin}
          onMark={handleMark}
          onSelect={mayStart ? setSelection : undefined}
        />
      </Box>
      <DensityStrip blockIds={version.blocks.map(({ id }) => id)} counts={discussion.blockCounts} onGo={go} />
      <DiscussionPanel
        onClose={close}
        otherwise={
          <>
            <Invitation
              whyNot={mayStart || whyNot === null ? null : reasons[whyNot]}
              onWhole={() => open(wholeDocument, "REMARK")}
            />
            {whole.length > 0 && (
              <>
                <p>
                  <Plural
                    value={whole.length}
                    one="To the document as a whole: # proposal"
                    other="To the document as a whole: # proposals"
                  />
                </p>
                {whole.map((proposal) => (
                  <ProposalItem key={proposal.id} proposal={proposal} onEdit={edit} />
                ))}
              </>
            )}
          </>
        }
      >
        {panel}
      </DiscussionPanel>
      {selection && selection.quote !== "" && (
        <SelectionBar selection={selection} onChoose={(kind) => open(anchorOf(selection), kind)} />
      )}
    </Box>
  );
}

/** Brings a place of the text into sight. */
const go = (blockId: string) =>
  document.querySelector(`[data-block="${CSS.escape(blockId)}"]`)?.scrollIntoView({ block: "center" });

/** What the address opens with: a selection to propose to, or a passage to show. */
function chosenAtFirst(
  search: URLSearchParams,
  blocks: NonNullable<Discussion["documentVersion"]>["blocks"],
): Chosen | null {
  const named = selectionFrom(search, blocks);
  if (named) return { kind: "form", anchor: named.anchor, draft: freshDraft(named.kind), edited: null };
  const passage = search.get("passage");
  return passage ? { kind: "passage", blockId: passage, proposalId: null } : null;
}
