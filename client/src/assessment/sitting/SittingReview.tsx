import { Plural, Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import { styled } from "@mui/material/styles";
import Typography from "@mui/material/Typography";
import { useEffect, useRef, useState } from "react";
import { ConfirmDialog } from "../../ui/ConfirmDialog";
import { Notice } from "../../ui/Notice";
import { type Place, PlacesNav } from "./PlacesNav";

const Pane = styled("section")(({ theme }) => ({
  display: "flex",
  flexDirection: "column",
  gap: theme.spacing(3),
  "& h2:focus": { outline: "none" },
  "& .steps": { display: "flex", flexWrap: "wrap", gap: theme.spacing(1) },
}));

interface SittingReviewProps {
  places: readonly Place[];
  unsentCount: number;
  isSending: boolean;
  onGo: (position: number) => void;
  onBack: () => void;
  onSubmit: () => void;
}

/** What is open and what is marked, before the paper is handed in, which is confirmed once more. */
export function SittingReview(props: SittingReviewProps) {
  const { places, unsentCount, isSending, onGo, onBack, onSubmit } = props;
  const { t } = useLingui();
  const [isAsking, setIsAsking] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const open = places.filter(({ isAnswered }) => !isAnswered);
  const flagged = places.filter(({ isFlagged }) => isFlagged);

  // Talks to the focus: the review is a page of its own.
  useEffect(() => heading.current?.focus(), []);

  return (
    <Pane aria-labelledby="review">
      <Typography id="review" variant="h2" ref={heading} tabIndex={-1}>
        <Trans>Before you hand in</Trans>
      </Typography>
      {open.length > 0 ? (
        <div>
          <Typography sx={{ marginBottom: 1, fontWeight: 600 }}>
            <Plural value={open.length} one="# item is not answered" other="# items are not answered" />
          </Typography>
          <PlacesNav places={open} current={null} onChoose={onGo} />
        </div>
      ) : (
        <Typography>
          <Trans>All items are answered.</Trans>
        </Typography>
      )}
      {flagged.length > 0 && (
        <div>
          <Typography sx={{ marginBottom: 1, fontWeight: 600 }}>
            <Plural
              value={flagged.length}
              one="# item is marked to come back to"
              other="# items are marked to come back to"
            />
          </Typography>
          <PlacesNav places={flagged} current={null} onChoose={onGo} />
        </div>
      )}
      {unsentCount > 0 && (
        <Notice severity="warning">
          <Plural
            value={unsentCount}
            one="# answer is not sent yet. It is kept on this device; wait until it is saved."
            other="# answers are not sent yet. They are kept on this device; wait until they are saved."
          />
        </Notice>
      )}
      <div className="steps">
        <Button variant="contained" disabled={unsentCount > 0} onClick={() => setIsAsking(true)}>
          <Trans>Hand in</Trans>
        </Button>
        <Button variant="outlined" onClick={onBack}>
          <Trans>Back to the items</Trans>
        </Button>
      </div>
      <ConfirmDialog
        isOpen={isAsking}
        title={t`Hand in the paper?`}
        act={<Trans>Hand in</Trans>}
        isFinal
        isSending={isSending}
        onConfirm={onSubmit}
        onClose={() => setIsAsking(false)}
      >
        {open.length > 0 && (
          <Typography sx={{ marginBottom: 1 }}>
            <Plural
              value={open.length}
              one="# item is left without an answer."
              other="# items are left without an answer."
            />
          </Typography>
        )}
        <Typography>
          <Trans>Nothing can be changed afterwards, even if time is left.</Trans>
        </Typography>
      </ConfirmDialog>
    </Pane>
  );
}
