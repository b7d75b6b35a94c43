import { useSuspenseQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import Typography from "@mui/material/Typography";
import { useParams } from "react-router";
import { NotFoundPage } from "../app/NotFoundPage";
import { entryChangesPath, orderPath, registerPath } from "../app/paths";
import { useViewer } from "../app/viewer";
import { useFormat } from "../ui/format";
import { Link } from "../ui/Link";
import { Page } from "../ui/Page";
import { PageHeader } from "../ui/PageHeader";
import { RegisterEntryDocument, type RegisterEntryQuery } from "./EntryPage.generated";
import { EntryExtract } from "./EntryExtract";
import { EntryOnDay } from "./EntryOnDay";
import { EventList, Facts, Section } from "./EntryParts";
import { EntryProof } from "./EntryProof";
import { EntryStateChip, useRegisterWords } from "./registerWords";
import { TermBar } from "./TermBar";

type Entry = NonNullable<RegisterEntryQuery["registerEntry"]>;

/** One entry as a card that can be printed. */
export function EntryPage() {
  const { id = "" } = useParams();
  const { data } = useSuspenseQuery(RegisterEntryDocument, { variables: { id } });
  if (!data.registerEntry) return <NotFoundPage />;
  return <EntryCard entry={data.registerEntry} />;
}

function EntryCard({ entry }: { entry: Entry }) {
  const { t } = useLingui();
  const { id, kind, registrationNo, person, state, validFromOn, validUntilOn, suspendedUntilOn, events } =
    entry;
  const isOfficer = useViewer()?.roles.includes("MINISTRY_OFFICER") ?? false;
  const { date } = useFormat();
  const until = suspendedUntilOn && date(suspendedUntilOn);

  return (
    <Page width="text">
      <PageHeader
        title={person.fullName ?? t`Entry ${registrationNo}`}
        above={<Link to={registerPath}>{t`Register of experts`}</Link>}
        actions={
          <>
            {isOfficer && kind === "ATTESTED_EXPERT" && state !== "EXCLUDED" && (
              <Button component={Link} to={entryChangesPath(id)} variant="outlined">
                <Trans>Change by an order</Trans>
              </Button>
            )}
            <EntryExtract entry={entry} />
          </>
        }
      >
        <EntryStateChip state={state} />
        {state === "SUSPENDED" && until && (
          <>
            {" "}
            <Trans>until {until}</Trans>
          </>
        )}
        {person.isInvented && (
          <>
            {" "}
            <Trans>An invented person of the demonstration</Trans>
          </>
        )}
      </PageHeader>
      <TermBar fromOn={validFromOn} untilOn={validUntilOn} isInForce={state === "ACTIVE"} />
      <EntryFacts entry={entry} />
      <Section title={t`The entry on a past day`} className="no-print">
        <EntryOnDay entryId={id} />
      </Section>
      <Section title={t`History of the entry`}>
        {events.length > 0 ? (
          <EventList events={events} />
        ) : (
          <Typography color="textSecondary">
            <Trans>Nothing has happened to the entry since it was taken over.</Trans>
          </Typography>
        )}
      </Section>
      <Section title={t`Check by your browser`}>
        <EntryProof entry={entry} />
      </Section>
    </Page>
  );
}

function EntryFacts({ entry }: { entry: Entry }) {
  const { t, i18n } = useLingui();
  const { paperDate } = useFormat();
  const { categoryWord } = useRegisterWords();
  const { registrationNo, person, category, municipality, directions, basisOrder } = entry;
  const orderOn = basisOrder && paperDate(basisOrder.on);

  return (
    <Facts>
      <dt>{t`Registration number`}</dt>
      <dd>{registrationNo}</dd>
      {!person.fullName && (
        <>
          <dt>{t`Name`}</dt>
          <dd>
            <Trans>Not published: the expert has not given consent to it</Trans>
          </dd>
        </>
      )}
      <dt>{t`Category`}</dt>
      <dd>{category ? categoryWord(category) : t`Participant of a project group`}</dd>
      <dt>{t`Municipality`}</dt>
      <dd>{municipality?.nameRu ?? t`Not known`}</dd>
      {directions.length > 0 && (
        <>
          <dt>{t`Directions`}</dt>
          <dd>
            <ul>
              {directions.map(({ id, code, nameRu, nameEn }) => (
                <li key={id}>
                  {code} {i18n.locale === "ru" ? nameRu : nameEn}
                </li>
              ))}
            </ul>
          </dd>
        </>
      )}
      {basisOrder && (
        <>
          <dt>{t`Basis`}</dt>
          <dd>
            <Link to={orderPath(basisOrder.id)}>
              <Trans>
                Order of {orderOn} № {basisOrder.number}, {basisOrder.issuer}
              </Trans>
            </Link>
          </dd>
        </>
      )}
    </Facts>
  );
}
