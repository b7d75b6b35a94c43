import type { FragmentType } from "@apollo/client";
import { useApolloClient, useSuspenseFragment, useSuspenseQuery } from "@apollo/client/react";
import { Trans } from "@lingui/react/macro";
import { styled } from "@mui/material/styles";
import { useCallback, useContext, useEffect, useState } from "react";
import { useParams } from "react-router";
import { NotFoundPage } from "../../app/NotFoundPage";
import { RequestFailed } from "../../app/requestFailed";
import { DraftOwnerContext } from "../../ui/draftStore";
import { Page } from "../../ui/Page";
import { PageHeader } from "../../ui/PageHeader";
import { keepLease, type Lease, readLease } from "./lease";
import { SittingBreak } from "./SittingBreak";
import { SittingEnd } from "./SittingEnd";
import { SittingDocument, type SittingPartsFragment, SittingPartsFragmentDoc } from "./Sitting.generated";
import { SittingRoom } from "./SittingRoom";
import { SittingStart } from "./SittingStart";
import { TakeOverForm } from "./TakeOverForm";
import { useSittingWords } from "./useSittingWords";

const Main = styled("main")({ minHeight: "100vh" });

/** A test or a case from the check before it to the thanks after it. No bars and rails: nothing leads away by accident. */
export function SittingPage() {
  const { id = "" } = useParams();
  const { data } = useSuspenseQuery(SittingDocument, { variables: { id }, fetchPolicy: "network-only" });
  return <Main id="main">{data.sitting ? <Sitting key={id} from={data.sitting} /> : <NotFoundPage />}</Main>;
}

function Sitting({ from }: { from: FragmentType<SittingPartsFragment> }) {
  const { data: sitting } = useSuspenseFragment({ fragment: SittingPartsFragmentDoc, from });
  const client = useApolloClient();
  const owner = useContext(DraftOwnerContext);
  const { id, state } = sitting;
  const [lease, setLease] = useState(() => readLease(owner, id));
  const [stop, setStop] = useState<string | null>(null);

  const reread = useCallback(async () => {
    try {
      await client.query({ query: SittingDocument, variables: { id }, fetchPolicy: "network-only" });
    } catch (error) {
      // What is shown stays true enough until the connection is back.
      if (!(error instanceof RequestFailed)) throw error;
    }
  }, [client, id]);
  const handleStopped = useCallback(
    (reason: string) => {
      setStop(reason);
      void reread();
    },
    [reread],
  );
  const handleLease = useCallback(
    (next: Lease) => {
      keepLease(owner, id, next);
      setLease(next);
      setStop(null);
    },
    [owner, id],
  );

  // Talks to the window: a device that slept has missed what the server's clock did.
  useEffect(() => {
    const handleVisibility = () => {
      if (document.visibilityState === "visible") void reread();
    };
    document.addEventListener("visibilitychange", handleVisibility);
    return () => document.removeEventListener("visibilitychange", handleVisibility);
  }, [reread]);

  if (state === "SCHEDULED" || state === "NO_SHOW" || state === "INVALIDATED")
    return <SittingStart sitting={sitting} onStarted={handleLease} onReread={reread} />;
  if (state !== "IN_PROGRESS") return <SittingEnd sitting={sitting} lease={lease} />;
  if (stop === "NOT_FOUND" || stop === "LEASE_LOST" || !lease)
    return <Stopped sitting={sitting} stop={stop} onTaken={handleLease} />;
  if (sitting.isOnBreak) return <SittingBreak sitting={sitting} lease={lease} onReread={reread} />;
  if (stop === "TIME_OVER" || stop === "HANDED_IN") return <Ending sitting={sitting} onReread={reread} />;
  return (
    <SittingRoom
      key={`${lease.token} ${sitting.breakSecondsLeft}`}
      sitting={sitting}
      lease={lease}
      onStopped={handleStopped}
    />
  );
}

interface StoppedProps {
  sitting: SittingPartsFragment;
  stop: string | null;
  onTaken: (lease: Lease) => void;
}

/** This device does not write any more, or not yet: said clearly, with the way to go on here. */
function Stopped({ sitting, stop, onTaken }: StoppedProps) {
  const { parts } = useSittingWords();
  const isSignedOut = stop === "NOT_FOUND";
  return (
    <Page width="text">
      <PageHeader title={parts[sitting.part]} />
      <TakeOverForm
        attemptId={sitting.id}
        isSignedOut={isSignedOut}
        onTaken={onTaken}
        title={
          isSignedOut ? (
            <Trans>Your sign-in has ended</Trans>
          ) : stop === "LEASE_LOST" ? (
            <Trans>It went on on another device</Trans>
          ) : (
            <Trans>It is under way</Trans>
          )
        }
      >
        {isSignedOut ? (
          <Trans>
            Nothing is lost: what is not sent yet is kept on this device. Sign in again and go on; the clock
            runs meanwhile.
          </Trans>
        ) : stop === "LEASE_LOST" ? (
          <Trans>
            Somebody went on with this paper on another device or in another tab, so this page takes in
            nothing any more. If that was you, go on there and close this page. If you want to go on here,
            enter your password: the other one stops.
          </Trans>
        ) : (
          <Trans>
            You started it on another device or in another tab. One device writes at a time: to go on here,
            enter your password, and the other one stops. The log of the sitting tells of it.
          </Trans>
        )}
      </TakeOverForm>
    </Page>
  );
}

/** The time is over: the server hands in by itself, a few seconds later. */
function Ending({ sitting, onReread }: { sitting: SittingPartsFragment; onReread: () => Promise<void> }) {
  const { parts } = useSittingWords();
  // Talks to the server until it has handed in.
  useEffect(() => {
    const timer = setInterval(() => void onReread(), 2000);
    return () => clearInterval(timer);
  }, [onReread]);
  return (
    <Page width="text">
      <PageHeader title={parts[sitting.part]}>
        <output>
          <Trans>
            The time is over. Your paper is being handed in as it stands; stay on this page a moment.
          </Trans>
        </output>
      </PageHeader>
    </Page>
  );
}
