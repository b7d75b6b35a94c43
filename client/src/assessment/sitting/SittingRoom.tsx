import { useApolloClient } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import { styled } from "@mui/material/styles";
import Typography from "@mui/material/Typography";
import { Suspense, useCallback, useEffect, useState } from "react";
import { Failure } from "../../app/ErrorPage";
import { useAct } from "../../app/useAct";
import { ErrorBoundary } from "../../ui/ErrorBoundary";
import { FormAlert } from "../../ui/FormAlert";
import { isAnswered } from "./answerShapes";
import type { Lease } from "./lease";
import { PlacesNav } from "./PlacesNav";
import { SentSign } from "./SentSign";
import {
  ReportSignalsDocument,
  SittingPageDocument,
  type SittingPartsFragment,
  StartBreakDocument,
  SubmitAttemptDocument,
} from "./Sitting.generated";
import { SittingItem } from "./SittingItem";

import { SittingReview } from "./SittingReview";
import { TimeLeft } from "./TimeLeft";
import { useAnswers } from "./useAnswers";
import { type DeviceSignal, useSignals } from "./useSignals";
import { useSittingClock } from "./useSittingClock";
import { useSittingWords } from "./useSittingWords";

/** Seconds before the end in which everything is sent once more, spread lest all devices send in one moment. */
const lastCall = 3;
const spread = 2;

const Bar = styled("header")(({ theme }) => ({
  display: "flex",
  flexWrap: "wrap",
  alignItems: "center",
  gap: theme.spacing(0.5, 3),
  padding: theme.spacing(1, 2),
  [theme.breakpoints.up("md")]: {
    display: "grid",
    // The clock stays where it is, whatever is said beside it.
    gridTemplateColumns: "1fr auto 1fr",
    paddingInline: theme.spacing(6),
    "& > :last-child": { justifySelf: "end" },
  },
  borderBottom: `1px solid ${theme.vars.palette.divider}`,
  backgroundColor: theme.vars.palette.background.default,
  "& h1": { fontSize: "1.125rem" },
  // Never over what has the focus: on a low screen, as under a great zoom, it scrolls away with the page.
  "@media (min-height: 560px)": { position: "sticky", top: 0, zIndex: 2 },
}));

const Room = styled("div")(({ theme }) => ({
  display: "grid",
  gap: theme.spacing(4),
  maxWidth: 1200,
  padding: theme.spacing(3, 2, 6),
  "& > *": { minWidth: 0 },
  "& :focus": { scrollMarginTop: 96 },
  [theme.breakpoints.up("md")]: {
    gridTemplateColumns: "minmax(0, 1fr) 296px",
    padding: theme.spacing(4, 6, 8),
  },
}));

const Aside = styled("aside")(({ theme }) => ({
  display: "flex",
  flexDirection: "column",
  gap: theme.spacing(2),
  alignItems: "flex-start",
}));

interface SittingRoomProps {
  sitting: SittingPartsFragment;
  lease: Lease;
  /** Nothing is taken in from here any more; the reason as the server has it. */
  onStopped: (reason: string) => void;
}

/** The sitting itself: one item at a time, the overview, the time, and where the answers stand. */
export function SittingRoom({ sitting, lease, onStopped }: SittingRoomProps) {
  const { t } = useLingui();
  const { parts, reasons } = useSittingWords();
  const client = useApolloClient();
  const { id: attemptId, part, places, itemCount, readAt, deadlineAt, breakSecondsLeft } = sitting;
  const { token } = lease;
  const [isComing, setIsComing] = useState(false);
  const [place, setPlace] = useState<number | "review">(
    () => places.find((each) => !each.isAnswered)?.position ?? 1,
  );
  const { left, hear } = useSittingClock({ at: readAt, deadlineAt: deadlineAt! });
  const answers = useAnswers({ attemptId, lease, onClock: hear });
  const { keeper, given, refusal, unsentCount, unfit } = answers;
  const submit = useAct(SubmitAttemptDocument, { onDone: () => keeper.settle() });
  const rest = useAct(StartBreakDocument);
  const isOver = left === 0;
  const isLastCall = left <= lastCall;

  const tell = useCallback(
    (signal: DeviceSignal) => {
      const key = crypto.randomUUID();
      const variables = { input: { key, attemptId, token, signals: [signal] } };
      // Told in passing: one that gets lost is worth no trouble.
      client.mutate({ mutation: ReportSignalsDocument, variables }).catch(() => undefined);
    },
    [client, attemptId, token],
  );
  useSignals(tell);

  // Talks to the network: the last call goes out before the end, at a moment of this device's own.
  useEffect(() => {
    if (!isLastCall || isOver) return undefined;
    const timer = setTimeout(() => void keeper.flush(), Math.random() * spread * 1000);
    return () => clearTimeout(timer);
  }, [isLastCall, isOver, keeper]);
  // Talks to the page: whoever is refused or over leaves the room.
  useEffect(() => {
    if (refusal) onStopped(refusal);
  }, [refusal, onStopped]);
  useEffect(() => {
    if (isOver) void keeper.flush().finally(() => onStopped("TIME_OVER"));
  }, [isOver, keeper, onStopped]);

  /** Shows the item when it is there, so that nothing flickers; one that does not come says so in its place. */
  const handleGo = async (next: number | "review") => {
    void keeper.flush();
    if (next !== "review") {
      setIsComing(true);
      const variables = { attemptId, token, position: next };
      await client.query({ query: SittingPageDocument, variables }).catch(() => undefined);
      setIsComing(false);
    }
    setPlace(next);
  };
  const shown = places.map((each) => {
    const own = given.get(each.position);
    return own ? { ...each, isAnswered: isAnswered(own.answer), isFlagged: own.isFlagged } : each;
  });
  const handleLost = useCallback(() => onStopped("LEASE_LOST"), [onStopped]);
  const all = (sitting.minutes + sitting.extraMinutes) * 60;

  return (
    <>
      <title>{`${parts[part]} — ${t`Collegium`}`}</title>
      <Bar>
        <Typography variant="h1">{parts[part]}</Typography>
        <TimeLeft left={left} all={all} />
        <SentSign state={answers.state} unsentCount={unsentCount} />
      </Bar>
      <Room>
        {place === "review" ? (
          <div>
            <FormAlert trouble={submit} reasons={reasons} />
            <SittingReview
              places={shown}
              unsentCount={unsentCount}
              isSending={submit.sending}
              onGo={(next) => void handleGo(next)}
              onBack={() => void handleGo(1)}
              onSubmit={() => void submit.act({ attemptId, token })}
            />
          </div>
        ) : (
          <ErrorBoundary key={place} Fallback={Failure}>
            <Suspense fallback={<Typography color="textSecondary">{t`The item is coming…`}</Typography>}>
              <SittingItem
                key={place}
                attemptId={attemptId}
                token={token}
                position={place}
                count={itemCount}
                given={given.get(place)}
                isUnfit={unfit === place}
                isDisabled={isOver}
                isComing={isComing}
                onGive={(next, known) => keeper.change(place, next, known)}
                onGo={(next) => void handleGo(next)}
                onReview={() => void handleGo("review")}
                onLost={handleLost}
              />
            </Suspense>
          </ErrorBoundary>
        )}
        <Aside aria-label={t`Overview`}>
          {itemCount > 1 && (
            <>
              <Typography component="p">
                <Trans>
                  Answered: {shown.filter((each) => each.isAnswered).length} of {itemCount}
                </Trans>
              </Typography>
              <PlacesNav
                places={shown}
                current={place === "review" ? null : place}
                onChoose={(next) => void handleGo(next)}
              />
            </>
          )}
          {place !== "review" && (
            <Button variant="outlined" onClick={() => void handleGo("review")}>
              <Trans>Check and hand in</Trans>
            </Button>
          )}
          {breakSecondsLeft > 0 && (
            <>
              <FormAlert trouble={rest} reasons={reasons} />
              <Button
                loading={rest.sending}
                onClick={() => void keeper.flush().then(() => rest.act({ attemptId, token }))}
              >
                <Trans>Take a break</Trans>
              </Button>
            </>
          )}
        </Aside>
      </Room>
    </>
  );
}
