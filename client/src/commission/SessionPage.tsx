import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment, useSuspenseQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import Typography from "@mui/material/Typography";
import { startTransition } from "react";
import { useParams } from "react-router";
import { NotFoundPage } from "../app/NotFoundPage";
import { commissionPath } from "../app/paths";
import { useViewer } from "../app/viewer";
import { EmptyState } from "../ui/EmptyState";
import { useFormat } from "../ui/format";
import { Link } from "../ui/Link";
import { Notice } from "../ui/Notice";
import { Page } from "../ui/Page";
import { PageHeader } from "../ui/PageHeader";
import { StateLine } from "../ui/StateLine";
import { AgendaFilling } from "./AgendaFilling";
import { CloseSessionForm } from "./CloseSessionForm";
import { sessionTones, useCommissionWords } from "./commissionWords";
import { OpenSessionForm } from "./OpenSessionForm";
import { PresenceSection } from "./PresenceSection";
import { SessionArrangement } from "./SessionArrangement";
import { SessionItem } from "./SessionItem";
import {
  CommissionSessionDocument,
  type SessionPartsFragment,
  SessionPartsFragmentDoc,
} from "./SessionPage.generated";
import { SignProtocolForm } from "./SignProtocolForm";
import { useRereading } from "./useRereading";

/** One session of the commission: its agenda, the votes while it runs, the protocol when it is over (R14–R17). */
export function SessionPage() {
  const { id = "" } = useParams();
  const roles: readonly string[] = useViewer()?.roles ?? [];
  const { data, refetch } = useSuspenseQuery(CommissionSessionDocument, {
    variables: { id },
    fetchPolicy: "cache-and-network",
  });
  const { commissionSession: session } = data;
  useRereading(session?.state === "OPEN", refetch);
  const isOfCommission = roles.includes("REGISTRAR") || roles.some((role) => role.startsWith("COMMISSION_"));
  if (!session || !isOfCommission) return <NotFoundPage />;
  return <Session session={session} onStale={() => startTransition(() => void refetch())} />;
}

interface SessionProps {
  session: FragmentType<SessionPartsFragment>;
  /** Shows what somebody else has made of it. */
  onStale: () => void;
}

function Session({ session: from, onStale }: SessionProps) {
  const { data: session } = useSuspenseFragment({
    fragment: SessionPartsFragmentDoc,
    fragmentName: "SessionParts",
    from,
  });
  const { t } = useLingui();
  const { date, time } = useFormat();
  const { sessions } = useCommissionWords();
  const { id, heldAt, heldOn, place, state, protocolNumber, items, cancelReason } = session;
  const day = date(heldOn ?? heldAt);
  const next: Partial<Record<typeof state, string>> = {
    PLANNED: session.viewerCanFillAgenda
      ? t`Put together the agenda`
      : session.viewerCanOpen
        ? t`On its day tick who is there and open it`
        : t`The secretary opens it on its day`,
    OPEN: session.viewerCanConduct ? t`Lead through the agenda and close it` : t`Vote on the items`,
    CLOSED: session.viewerCanSign ? t`Check the protocol and sign it` : t`The chair signs the protocol`,
  };
  const paper = `/files/protocols/${id}`;

  return (
    <Page width="text">
      <PageHeader
        title={t`Session of the commission, ${day}`}
        above={<Link to={commissionPath}>{t`Commission`}</Link>}
        actions={
          protocolNumber !== null && (
            <>
              <Button component="a" href={`${paper}.docx`} variant="outlined" download>
                <Trans>Protocol in Word</Trans>
              </Button>
              <Button component="a" href={`${paper}.pdf`} variant="outlined" download>
                <Trans>Protocol in PDF</Trans>
              </Button>
            </>
          )
        }
      >
        <StateLine state={sessions[state]} tone={sessionTones[state]} next={next[state]} />
        <span>
          {time(heldAt)}, {place}
        </span>
      </PageHeader>
      {cancelReason && (
        <Notice severity="info">
          <Trans>Cancelled: {cancelReason}</Trans>
        </Notice>
      )}
      {session.viewerCanSign && <SignProtocolForm session={session} onStale={onStale} />}
      {session.viewerCanOpen && <OpenSessionForm session={session} onStale={onStale} />}
      {session.members.length > 0 && <PresenceSection session={session} />}
      <section aria-labelledby="agenda">
        <Typography id="agenda" variant="h2" sx={{ marginBottom: 1 }}>
          <Trans>Agenda</Trans>
        </Typography>
        {items.length > 0 ? (
          items.map((item) => <SessionItem key={item.id} item={item} members={session.members} />)
        ) : (
          <EmptyState>
            {session.viewerCanFillAgenda ? (
              <Trans>Nothing is on the agenda yet. Choose the applications below.</Trans>
            ) : (
              <Trans>Nothing is on the agenda yet. The registrar puts applications on it.</Trans>
            )}
          </EmptyState>
        )}
      </section>
      {session.viewerCanFillAgenda && <AgendaFilling sessionId={id} />}
      {session.viewerCanConduct && <CloseSessionForm session={session} onStale={onStale} />}
      {session.viewerCanPrepare && <SessionArrangement session={session} onStale={onStale} />}
      {session.paperHash && (
        <Typography color="textSecondary" sx={{ overflowWrap: "anywhere", fontSize: "0.875rem" }}>
          <Trans>
            Signed by {session.signerName} on {date(session.signedAt!)}. Checksum: {session.paperHash}
          </Trans>
        </Typography>
      )}
    </Page>
  );
}
