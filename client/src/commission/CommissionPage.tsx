import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment, useSuspenseQuery } from "@apollo/client/react";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import { styled } from "@mui/material/styles";
import Typography from "@mui/material/Typography";
import { startTransition, useState } from "react";
import { NotFoundPage } from "../app/NotFoundPage";
import { applicationsPath, sessionPath } from "../app/paths";
import { useViewer } from "../app/viewer";
import { dot } from "../ui/dot";
import { EmptyState } from "../ui/EmptyState";
import { useFormat } from "../ui/format";
import { Link } from "../ui/Link";
import { Page } from "../ui/Page";
import { PageHeader } from "../ui/PageHeader";
import { Pager } from "../ui/Pager";
import { StatusChip } from "../ui/StatusChip";
import {
  CommissionDocument,
  type CommissionQuery,
  type SessionRowFragment,
  SessionRowFragmentDoc,
} from "./CommissionPage.generated";
import { sessionTones, useCommissionWords } from "./commissionWords";
import { PlanSessionForm } from "./PlanSessionForm";

const pageLength = 20;

const List = styled("ul")(({ theme }) => ({
  listStyle: "none",
  margin: 0,
  padding: 0,
  "& > li": {
    display: "grid",
    gap: theme.spacing(0.5, 3),
    alignItems: "center",
    paddingBlock: theme.spacing(1.75),
    borderTop: `1px solid ${theme.vars.palette.divider}`,
    overflowWrap: "anywhere",
  },
  "& .name": { fontSize: "1.0625rem", fontWeight: 500 },
  "& .facts": { color: theme.vars.palette.text.secondary, fontSize: "0.9375rem" },
  [theme.breakpoints.up("sm")]: { "& > li": { gridTemplateColumns: "minmax(0, 1fr) auto" } },
}));

/** Roles that prepare sessions, and those that sit in them. */
export const preparing = ["REGISTRAR", "COMMISSION_SECRETARY"] as const;
const sitting = ["COMMISSION_CHAIR", "COMMISSION_MEMBER"] as const;

/** Sessions of the commission that keeps the register: those to come first, then the protocols. */
export function CommissionPage() {
  const roles: readonly string[] = useViewer()?.roles ?? [];
  const isPreparing = preparing.some((role) => roles.includes(role));
  if (!isPreparing && !sitting.some((role) => roles.includes(role))) return <NotFoundPage />;
  return <Sessions isPreparing={isPreparing} isRegistrar={roles.includes("REGISTRAR")} />;
}

function Sessions({ isPreparing, isRegistrar }: { isPreparing: boolean; isRegistrar: boolean }) {
  const { t } = useLingui();
  const [isPlanning, setIsPlanning] = useState(false);
  const { data, fetchMore } = useSuspenseQuery(CommissionDocument, {
    variables: { first: pageLength },
    fetchPolicy: "cache-and-network",
  });
  const { coming, commissionSessions, commissionSeats } = data;
  const { nodes, pageInfo, total } = commissionSessions;
  const handleMore = async () => {
    let more: Promise<unknown> | undefined;
    startTransition(() => {
      more = fetchMore({ variables: { after: pageInfo.endCursor } });
    });
    await more;
  };

  return (
    <Page width="text">
      <PageHeader
        title={t`Commission`}
        actions={
          <>
            {isPreparing && !isPlanning && (
              <Button variant="contained" onClick={() => setIsPlanning(true)}>
                <Trans>Call a session</Trans>
              </Button>
            )}
            {isRegistrar && (
              <Button component={Link} to={applicationsPath} variant="outlined">
                <Trans>Applications</Trans>
              </Button>
            )}
          </>
        }
      >
        <Trans>The commission decides who enters the register and whose entry changes.</Trans>
      </PageHeader>
      {isPlanning && <PlanSessionForm onClose={() => setIsPlanning(false)} />}
      <section aria-labelledby="coming">
        <Typography id="coming" variant="h2" sx={{ marginBottom: 1 }}>
          <Trans>Sessions to come</Trans>
        </Typography>
        {coming.nodes.length > 0 ? (
          <List>
            {coming.nodes.map((session) => (
              <Row key={session.id} session={session} />
            ))}
          </List>
        ) : (
          <EmptyState>
            <Trans>No session is called.</Trans>
          </EmptyState>
        )}
      </section>
      {nodes.length > 0 && (
        <section aria-labelledby="past">
          <Typography id="past" variant="h2" sx={{ marginBottom: 1 }}>
            <Trans>Past sessions</Trans>
          </Typography>
          <List>
            {nodes.map((session) => (
              <Row key={session.id} session={session} />
            ))}
          </List>
          <Pager shown={nodes.length} total={total} hasMore={pageInfo.hasNextPage} onMore={handleMore} />
        </section>
      )}
      <Composition seats={commissionSeats} />
    </Page>
  );
}

function Row({ session: from }: { session: FragmentType<SessionRowFragment> }) {
  const { data: session } = useSuspenseFragment({ fragment: SessionRowFragmentDoc, from });
  const { date, time } = useFormat();
  const { sessions } = useCommissionWords();
  const { id, heldAt, heldOn, place, state, protocolNumber, itemCount } = session;
  return (
    <li>
      <div>
        <Link className="name" to={sessionPath(id)}>
          {protocolNumber === null ? (
            <>
              {date(heldAt)}, {time(heldAt)}
            </>
          ) : (
            <Trans>
              Protocol No. {protocolNumber} of {date(heldOn!)}
            </Trans>
          )}
        </Link>
        <div className="facts">
          {protocolNumber === null && place && `${place}${dot}`}
          {itemCount ? (
            <Plural value={itemCount} one="# item" other="# items" />
          ) : (
            <Trans>the agenda is empty</Trans>
          )}
        </div>
      </div>
      <div>
        <StatusChip tone={sessionTones[state]}>{sessions[state]}</StatusChip>
      </div>
    </li>
  );
}

/** Who sits in the commission today. */
function Composition({ seats }: { seats: CommissionQuery["commissionSeats"] }) {
  return (
    <section aria-labelledby="composition">
      <Typography id="composition" variant="h2" sx={{ marginBottom: 1 }}>
        <Trans>Composition today</Trans>
      </Typography>
      {seats.length > 0 ? (
        <Typography component="div">
          {seats.map(({ person, name, isChair }) => (
            <div key={person.id}>
              {name}
              {isChair && (
                <>
                  , <Trans>chair</Trans>
                </>
              )}
            </div>
          ))}
        </Typography>
      ) : (
        <Typography color="textSecondary">
          <Trans>
            Nobody is appointed. The administrator gives the roles on the page of people and roles.
          </Trans>
        </Typography>
      )}
    </section>
  );
}
