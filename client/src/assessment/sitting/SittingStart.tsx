import { Plural, Trans } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import { styled } from "@mui/material/styles";
import Typography from "@mui/material/Typography";
import { useEffect } from "react";
import { assessmentPath } from "../../app/paths";
import { useAct } from "../../app/useAct";
import { FormAlert } from "../../ui/FormAlert";
import { useFormat } from "../../ui/format";
import { Link } from "../../ui/Link";
import { Notice } from "../../ui/Notice";
import { Page } from "../../ui/Page";
import { PageHeader } from "../../ui/PageHeader";
import { DeviceCheck } from "./DeviceCheck";
import type { Lease } from "./lease";
import { type SittingPartsFragment, StartAttemptDocument } from "./Sitting.generated";
import { useAssessmentWords } from "../assessmentWords";
import { PersonalTime, useSittingWords } from "./useSittingWords";

const Rules = styled("ul")(({ theme }) => ({
  display: "flex",
  flexDirection: "column",
  gap: theme.spacing(1),
  maxWidth: "44rem",
  margin: 0,
  paddingInlineStart: theme.spacing(2.5),
}));

interface SittingStartProps {
  sitting: SittingPartsFragment;
  onStarted: (lease: Lease) => void;
  onReread: () => Promise<void>;
}

/** Everything that one should know before the clock runs, a look at the device, and the start. */
export function SittingStart({ sitting, onStarted, onReread }: SittingStartProps) {
  const { parts, reasons } = useSittingWords();
  const { states } = useAssessmentWords();
  const { deadline } = useFormat();
  const { id, part, state, itemCount, opensAt, closesAt, readAt, breakMinutes, viewerCannotStartReason } =
    sitting;
  const { act, sending, ...trouble } = useAct(StartAttemptDocument, {
    onDone: ({ token, epoch }) => token && onStarted({ token, epoch }),
  });
  const wait = Date.parse(opensAt) - Date.parse(readAt);
  const isEarly = viewerCannotStartReason === "NOT_OPEN_YET";

  // Talks to the device's timer: the page opens by itself when the window does.
  useEffect(() => {
    if (!isEarly || wait > 86_400_000) return undefined;
    const timer = setTimeout(() => void onReread(), wait + 500);
    return () => clearTimeout(timer);
  }, [isEarly, wait, onReread]);

  return (
    <Page width="text">
      <PageHeader
        title={parts[part]}
        above={
          <Link to={assessmentPath}>
            <Trans>My assessment</Trans>
          </Link>
        }
      >
        {state === "SCHEDULED" ? (
          <Trans>Read this before you start: the clock runs from the start on.</Trans>
        ) : (
          states[state]
        )}
      </PageHeader>
      <section aria-labelledby="rules">
        <Typography id="rules" variant="h2" sx={{ marginBottom: 1 }}>
          <Trans>How it goes</Trans>
        </Typography>
        <Rules>
          <li>
            <Plural value={itemCount} one="# test item" other="# test items" />,{" "}
            <strong>
              <PersonalTime {...sitting} />
            </strong>
            .{" "}
            <Trans>
              It can be started from {deadline(opensAt)} until {deadline(closesAt)}; whoever starts in the
              last minute has the whole time too.
            </Trans>
          </li>
          <li>
            <Trans>
              The limit is part of what is tested: an expert works to terms. It is the same for all but for
              those who were granted more, and it cannot be extended during the sitting.
            </Trans>
          </li>
          {breakMinutes > 0 && (
            <li>
              <Plural
                value={breakMinutes}
                one="You may stop the clock for # minute in all; the items are not shown meanwhile."
                other="You may stop the clock for # minutes in all; the items are not shown meanwhile."
              />
            </li>
          )}
          <li>
            <Trans>
              Every answer is saved within a second. Without a connection go on: answers are kept on this
              device and sent when it is back. Time that your line takes is not given back, time that a fault
              of ours takes is.
            </Trans>
          </li>
          <li>
            <Trans>
              You may go back and forth, change answers and mark items to come back to. When the time is over,
              the paper is handed in as it stands. You are not signed out for sitting still.
            </Trans>
          </li>
          <li>
            <Trans>
              One device writes at a time. If it fails, sign in on another one and go on with your password.
            </Trans>
          </li>
          <li>
            <Trans>
              The log of the sitting notes when you leave the window, paste a text or lose the connection. It
              is not scored, and you can read it yourself.
            </Trans>
          </li>
          <li>
            <Trans>
              Everything works by keyboard: Tab goes on, arrows choose among answers, the space bar ticks,
              Enter presses. The time can be hidden; half, 10, 5 and 1 minute are said aloud.
            </Trans>
          </li>
        </Rules>
      </section>
      <DeviceCheck attemptId={id} />
      <section aria-label={parts[part]}>
        <FormAlert trouble={trouble} reasons={reasons} />
        {viewerCannotStartReason ? (
          <Notice severity="info">
            {reasons[viewerCannotStartReason]}{" "}
            {isEarly && <Trans>This page opens by itself at {deadline(opensAt)}.</Trans>}
          </Notice>
        ) : (
          <Button
            variant="contained"
            size="large"
            loading={sending}
            onClick={() => void act({ attemptId: id })}
          >
            <Trans>Start; the clock runs</Trans>
          </Button>
        )}
      </section>
    </Page>
  );
}
