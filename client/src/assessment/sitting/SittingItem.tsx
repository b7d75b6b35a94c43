import { useSuspenseQuery } from "@apollo/client/react";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import FlagOutlined from "@mui/icons-material/FlagOutlined";
import Button from "@mui/material/Button";
import { styled } from "@mui/material/styles";
import Typography from "@mui/material/Typography";
import { useEffect, useRef } from "react";
import { Notice } from "../../ui/Notice";
import { ItemView } from "../answer/ItemView";
import type { ItemAnswer } from "../answer/itemShapes";
import type { Given } from "./answerKeeper";
import { contentOf, storedAnswer } from "./answerShapes";
import { SittingPageDocument } from "./Sitting.generated";

const Pane = styled("section")(({ theme }) => ({
  display: "flex",
  flexDirection: "column",
  gap: theme.spacing(3),
  minWidth: 0,
  "& .steps": { display: "flex", flexWrap: "wrap", gap: theme.spacing(1) },
  "& h2:focus": { outline: "none" },
}));

interface SittingItemProps {
  attemptId: string;
  token: string;
  position: number;
  count: number;
  /** What this device has given; absent for what the server has. */
  given: Given | undefined;
  isUnfit: boolean;
  isDisabled: boolean;
  /** The next item is on its way. */
  isComing: boolean;
  onGive: (given: { answer: ItemAnswer | null; isFlagged: boolean }, known: number) => void;
  onGo: (position: number) => void;
  onReview: () => void;
  /** The server shows it to this device no more. */
  onLost: () => void;
}

/** One item of the paper with its answer, the mark, and the way on. */
export function SittingItem(props: SittingItemProps) {
  const { attemptId, token, position, count, given, isUnfit, isDisabled, isComing } = props;
  const { onGive, onGo, onReview, onLost } = props;
  const { t } = useLingui();
  const heading = useRef<HTMLHeadingElement>(null);
  const { data } = useSuspenseQuery(SittingPageDocument, { variables: { attemptId, position, token } });
  const page = data.attemptPage;

  // Talks to the focus: whoever goes on begins at the new item, not at the button of the old one.
  useEffect(() => heading.current?.focus({ preventScroll: false }), []);
  // Talks to the room: a page that is not there was taken over, or the time is over.
  useEffect(() => {
    if (!page) onLost();
  }, [page, onLost]);

  if (!page) return null;
  const answer = given ? given.answer : storedAnswer(page);
  const isFlagged = given ? given.isFlagged : page.isFlagged;
  const { weight } = page.item;

  return (
    <Pane aria-labelledby="item">
      <div>
        <Typography id="item" variant="h2" ref={heading} tabIndex={-1}>
          <Trans>
            Item {position} of {count}
          </Trans>
        </Typography>
        <Typography color="textSecondary" variant="body2">
          <Plural value={weight} one="# point" other="# points" />
        </Typography>
      </div>
      {isUnfit && (
        <Notice severity="error">
          <Trans>The server did not take this answer. Change it and see that it is saved.</Trans>
        </Notice>
      )}
      <ItemView
        type={page.item.type}
        content={contentOf(page)}
        answer={answer}
        isDisabled={isDisabled}
        onAnswer={(next) => onGive({ answer: next, isFlagged }, page.change)}
      />
      <div>
        <Button
          variant={isFlagged ? "contained" : "outlined"}
          color="inherit"
          size="small"
          startIcon={<FlagOutlined />}
          aria-pressed={isFlagged}
          disabled={isDisabled}
          onClick={() => onGive({ answer, isFlagged: !isFlagged }, page.change)}
        >
          {isFlagged ? t`Marked to come back to` : t`Mark to come back to`}
        </Button>
      </div>
      <div className="steps">
        {position > 1 && (
          <Button variant="outlined" onClick={() => onGo(position - 1)}>
            <Trans>Back</Trans>
          </Button>
        )}
        {position < count ? (
          <Button variant="contained" loading={isComing} onClick={() => onGo(position + 1)}>
            <Trans>Next item</Trans>
          </Button>
        ) : (
          <Button variant="contained" onClick={onReview}>
            <Trans>Check and hand in</Trans>
          </Button>
        )}
      </div>
    </Pane>
  );
}
