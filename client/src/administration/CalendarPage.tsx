import { useSuspenseQuery } from "@apollo/client/react";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import { styled } from "@mui/material/styles";
import Typography from "@mui/material/Typography";
import { startTransition, useContext, useState } from "react";
import { useSearchParams } from "react-router";
import { NotFoundPage } from "../app/NotFoundPage";
import { administrationPath, calendarPath } from "../app/paths";
import { useAct } from "../app/useAct";
import { EmptyState } from "../ui/EmptyState";
import { FormAlert } from "../ui/FormAlert";
import { FormColumn } from "../ui/FormColumn";
import { useFormat, ZoneContext } from "../ui/format";
import { TextInput } from "../ui/inputs";
import { Link } from "../ui/Link";
import { Page } from "../ui/Page";
import { PageHeader } from "../ui/PageHeader";
import { StatusChip } from "../ui/StatusChip";
import { useNow } from "../ui/useNow";
import { useAdministrationReasons } from "./administrationReasons";
import {
  CalendarPageDocument,
  type CalendarPageQuery,
  CancelTransferDocument,
  TransferDaysDocument,
} from "./CalendarPage.generated";
import { MonthPicture } from "./MonthPicture";

type Transfer = NonNullable<CalendarPageQuery["calendarYear"]>["transfers"][number];

const Year = styled("div")(({ theme }) => ({
  display: "grid",
  gridTemplateColumns: "repeat(auto-fill, minmax(252px, 1fr))",
  gap: theme.spacing(3, 4),
  alignItems: "start",
}));

const Transfers = styled("ul")(({ theme }) => ({
  listStyle: "none",
  margin: 0,
  padding: 0,
  "& > li": {
    display: "flex",
    flexWrap: "wrap",
    gap: theme.spacing(0.5, 2),
    alignItems: "center",
    padding: theme.spacing(1, 0),
    borderTop: `1px solid ${theme.vars.palette.divider}`,
  },
  "& small": { flex: "1 1 16rem", color: theme.vars.palette.text.secondary, fontSize: "0.875rem" },
}));

function TransferRow({
  transfer,
  isFuture,
  onDone,
}: {
  transfer: Transfer;
  isFuture: boolean;
  onDone: () => void;
}) {
  const { date } = useFormat();
  const reasons = useAdministrationReasons();
  const { act, sending, ...trouble } = useAct(CancelTransferDocument, { onDone });
  const { day, isWorking, basis, version } = transfer;
  return (
    <li>
      <strong>{date(day)}</strong>
      <span>{isWorking ? <Trans>becomes a working day</Trans> : <Trans>becomes a day off</Trans>}</span>
      <small>{basis}</small>
      {isFuture && (
        <Button size="small" color="error" loading={sending} onClick={() => void act({ day, version })}>
          <Trans>Cancel the transfer</Trans>
        </Button>
      )}
      <FormAlert trouble={trouble} reasons={reasons} />
    </li>
  );
}

/** The year as a picture; days that are still to come are transferred here (R88). */
export function CalendarPage() {
  const { t } = useLingui();
  const { date } = useFormat();
  const zone = useContext(ZoneContext);
  const reasons = useAdministrationReasons();
  const [address] = useSearchParams();
  const today = new Intl.DateTimeFormat("sv-SE", { timeZone: zone }).format(useNow());
  const year = Number(address.get("year")) || Number(today.slice(0, 4));
  const { data, refetch } = useSuspenseQuery(CalendarPageDocument, { variables: { year } });
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [basis, setBasis] = useState("");
  const again = () => startTransition(() => void refetch());
  const { act, sending, ...trouble } = useAct(TransferDaysDocument, {
    onDone: () => {
      setChosen(new Set());
      again();
    },
  });
  const { administration, calendarYear } = data;
  if (!administration?.viewerCanRegulate || !calendarYear) return <NotFoundPage />;

  const nonWorking = new Set(calendarYear.nonWorkingDays);
  const transferred = new Set(calendarYear.transfers.map(({ day }) => day));
  const days = [...chosen].toSorted();
  const after = days.reduce(
    (count, day) => count + (nonWorking.has(day) ? 1 : -1),
    calendarYear.workingDayCount,
  );
  const handleToggle = (day: string) => {
    const next = new Set(chosen);
    if (!next.delete(day)) next.add(day);
    setChosen(next);
  };
  const labels = { days: t`Days`, basis: t`Basis` };

  return (
    <Page width="wide">
      <PageHeader
        above={<Link to={administrationPath}>{t`Administration`}</Link>}
        title={t`Working calendar, ${String(year)}`}
        actions={
          <>
            <Button component={Link} to={`${calendarPath}?year=${year - 1}`}>{`← ${year - 1}`}</Button>
            <Button component={Link} to={`${calendarPath}?year=${year + 1}`}>{`${year + 1} →`}</Button>
          </>
        }
      >
        <Plural value={calendarYear.workingDayCount} one="# working day." other="# working days." />{" "}
        <Trans>
          Choose days in the picture to transfer them. Terms that are set already keep their day; those set
          from now on are counted by the new calendar.
        </Trans>
      </PageHeader>
      {!calendarYear.hasTransfers && (
        <div>
          <StatusChip tone="soon">
            <Trans>No transfers are entered for this year: terms may come out a day wrong</Trans>
          </StatusChip>
        </div>
      )}
      {days.length > 0 && (
        <FormColumn as="section" aria-label={t`Transfer of days`} sx={{ maxWidth: 720 }}>
          <FormAlert trouble={trouble} reasons={reasons} labels={labels} />
          <Transfers>
            {days.map((day) => (
              <li key={day}>
                <strong>{date(day)}</strong>
                {nonWorking.has(day) ? (
                  <Trans>becomes a working day</Trans>
                ) : (
                  <Trans>becomes a day off</Trans>
                )}
              </li>
            ))}
          </Transfers>
          <Typography color="textSecondary">
            <Trans>
              Working days of the year: {calendarYear.workingDayCount} now, {after} after it.
            </Trans>
          </Typography>
          <TextInput
            label={labels.basis}
            hint={t`The act with number and date.`}
            path="basis"
            value={basis}
            onChange={setBasis}
            trouble={trouble}
          />
          <div>
            <Button variant="contained" loading={sending} onClick={() => void act({ days, basis })}>
              <Trans>Transfer the days</Trans>
            </Button>{" "}
            <Button onClick={() => setChosen(new Set())}>
              <Trans>Cancel</Trans>
            </Button>
          </div>
        </FormColumn>
      )}
      <Year>
        {Array.from({ length: 12 }, (_, index) => (
          <MonthPicture
            key={index}
            year={year}
            month={index + 1}
            nonWorking={nonWorking}
            transferred={transferred}
            chosen={chosen}
            isFree={(day) => day > today && !transferred.has(day)}
            onToggle={handleToggle}
          />
        ))}
      </Year>
      <section aria-labelledby="transfers">
        <Typography id="transfers" variant="h2" sx={{ marginBottom: 1 }}>
          <Trans>Transfers of the year</Trans>
        </Typography>
        {calendarYear.transfers.length === 0 && (
          <EmptyState>
            <Trans>None. Days off are weekends and the holidays of the Labour Code.</Trans>
          </EmptyState>
        )}
        <Transfers>
          {calendarYear.transfers.map((transfer) => (
            <TransferRow
              key={transfer.day}
              transfer={transfer}
              isFuture={transfer.day > today}
              onDone={again}
            />
          ))}
        </Transfers>
      </section>
    </Page>
  );
}
