import { useLazyQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import { styled } from "@mui/material/styles";
import Typography from "@mui/material/Typography";
import type { IntegrityEventKind } from "../../app/schema.generated";
import { Failure } from "../../app/ErrorPage";
import { useFormat } from "../../ui/format";
import { Pager } from "../../ui/Pager";
import { StatusChip } from "../../ui/StatusChip";
import { SittingLogDocument } from "./SittingLog.generated";

const pageLength = 50;

const List = styled("ol")(({ theme }) => ({
  listStyle: "none",
  margin: theme.spacing(2, 0, 0),
  padding: 0,
  "& li": {
    display: "flex",
    flexWrap: "wrap",
    gap: theme.spacing(0, 2),
    paddingBlock: theme.spacing(0.75),
    borderTop: `1px solid ${theme.vars.palette.divider}`,
    fontSize: "0.9375rem",
  },
  "& time": { color: theme.vars.palette.text.secondary, fontVariantNumeric: "tabular-nums" },
}));

type Details = readonly { name: string; value: string }[];

/** What happened, in words with the figures of the event. */
function useEventWords() {
  const { t } = useLingui();
  return (kind: IntegrityEventKind, details: Details): string => {
    const figure = (name: string) => details.find((each) => each.name === name)?.value ?? "0";
    const words: Readonly<Record<IntegrityEventKind, string>> = {
      SCHEDULED: t`Scheduled`,
      ACCOMMODATED: t`More time or breaks were granted`,
      STARTED: t`Started`,
      TAKEN_OVER: t`Went on on another device`,
      SAVED: t`Answer to item ${figure("position")} saved`,
      FOCUS_LOST: t`The window was left for ${figure("seconds")} s`,
      PASTED: t`A text of ${figure("characters")} characters was pasted`,
      NETWORK_GAP: t`No connection for ${figure("seconds")} s`,
      BREAK_STARTED: t`Break begun`,
      BREAK_ENDED: t`Break ended after ${figure("seconds")} s`,
      TIME_CREDITED: t`${figure("seconds")} s given back for a fault of the platform`,
      REFUSED:
        figure("reason") === "LEASE_LOST"
          ? t`Refused: it came from a device that was taken over from`
          : t`Refused: it came after the end`,
      SUBMITTED: t`Handed in`,
      SWEPT: t`Ended by time`,
      INVALIDATED: t`Declared not to count`,
    };
    return words[kind];
  };
}

/** The log of one's own sitting, on demand, with the verdict whether it is whole. */
export function SittingLog({ attemptId }: { attemptId: string }) {
  const wordsOf = useEventWords();
  const { date, time } = useFormat();
  const [ask, { data, error, loading, fetchMore, called }] = useLazyQuery(SittingLogDocument);
  const handleAsk = () => void ask({ variables: { id: attemptId, first: pageLength } });
  const log = data?.sitting;
  return (
    <section aria-labelledby="log">
      <Typography id="log" variant="h2" sx={{ marginBottom: 1 }}>
        <Trans>Log of the sitting</Trans>
      </Typography>
      <Typography color="textSecondary" sx={{ marginBottom: 1 }}>
        <Trans>What the server noted. None of it is scored.</Trans>
      </Typography>
      {error && <Failure error={error} onRetry={handleAsk} />}
      {!called || !log ? (
        <Button variant="outlined" size="small" loading={loading} onClick={handleAsk}>
          <Trans>Show the log</Trans>
        </Button>
      ) : (
        <>
          {log.isLogWhole ? (
            <StatusChip tone="done">
              <Trans>the log is whole: nothing was changed afterwards</Trans>
            </StatusChip>
          ) : (
            <StatusChip tone="late">
              <Trans>the log was changed afterwards; tell the registrar</Trans>
            </StatusChip>
          )}
          <List reversed>
            {log.events.nodes.map(({ id, kind, at, details }) => (
              <li key={id}>
                <time dateTime={at}>
                  {date(at)}, {time(at)}
                </time>
                <span>{wordsOf(kind, details)}</span>
              </li>
            ))}
          </List>
          <Pager
            shown={log.events.nodes.length}
            total={log.events.total}
            hasMore={log.events.pageInfo.hasNextPage}
            onMore={() => fetchMore({ variables: { after: log.events.pageInfo.endCursor } })}
          />
        </>
      )}
    </section>
  );
}
