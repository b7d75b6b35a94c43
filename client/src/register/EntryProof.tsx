import type { FragmentType } from "@apollo/client";
import { useApolloClient, useSuspenseFragment } from "@apollo/client/react";
import { Plural, Trans } from "@lingui/react/macro";
import MuiLink from "@mui/material/Link";
import { styled } from "@mui/material/styles";
import Typography from "@mui/material/Typography";
import { type ReactNode, useEffect, useState } from "react";
import { useFormat } from "../ui/format";
import { Notice } from "../ui/Notice";
import { StatusChip } from "../ui/StatusChip";
import { checkProof, type Proof, type Verdict } from "./checkProof";
import { RegisterEntryDocument } from "./EntryPage.generated";
import { EntryProofFragmentDoc, type EntryProofFragment } from "./EntryProof.generated";

const Details = styled("details")(({ theme }) => ({
  marginTop: theme.spacing(1),
  fontSize: "0.9375rem",
  "& summary": { cursor: "pointer", width: "fit-content", paddingBlock: theme.spacing(1) },
  "& dl": { display: "grid", gap: theme.spacing(0, 3), margin: theme.spacing(1, 0, 0) },
  "& dt": { color: theme.vars.palette.text.secondary },
  "& dd": { margin: theme.spacing(0, 0, 1) },
  "& code": { overflowWrap: "anywhere" },
  [theme.breakpoints.up("sm")]: { "& dl": { gridTemplateColumns: "12rem minmax(0, 1fr)" } },
}));

/** Shows that the reader's own browser has found the entry in the signed log of the register. */
export function EntryProof({ entry: from }: { entry: FragmentType<EntryProofFragment> }) {
  const { data: entry } = useSuspenseFragment({ fragment: EntryProofFragmentDoc, from });
  const verdict = useVerdict(entry);
  const { proof, events } = entry;

  return (
    <>
      {verdict && verdict !== "genuine" && verdict !== "unable" ? (
        <Failure verdict={verdict} />
      ) : (
        <Typography component="output" sx={{ display: "block" }}>
          {!proof && events.length === 0 && (
            <Trans>The entry was taken over without a history, so the public log has no record of it.</Trans>
          )}
          {!proof && events.length > 0 && (
            <Trans>The last change is not in the public log yet. As a rule that takes a few seconds.</Trans>
          )}
          {proof && !verdict && <Trans>Your browser is checking the entry…</Trans>}
          {proof && verdict === "genuine" && <Success proof={proof} />}
          {verdict === "unable" && (
            <Trans>
              This browser cannot check signatures here. The program below checks the log without it.
            </Trans>
          )}
        </Typography>
      )}
      <OwnCheck proof={proof} />
    </>
  );
}

/** A change has its place in the log within a second; who comes at once looks again. */
const looks = 3;
const patience = 2000;

/** What the browser found; null until it knows, and while there is nothing to check. */
function useVerdict(entry: EntryProofFragment): Verdict | null {
  const client = useApolloClient();
  const [found, setFound] = useState<{ entry: EntryProofFragment; verdict: Verdict } | null>(null);

  // Asks the browser's cryptography, and the server again where page and log may not be of one moment.
  useEffect(() => {
    const over = new AbortController();
    const lookAgain = async () => {
      // What fails here leaves the page as it is.
      if (!over.signal.aborted)
        await client.refetchQueries({ include: [RegisterEntryDocument] }).catch(() => undefined);
    };
    const check = async ({ proof, events }: EntryProofFragment) => {
      if (proof) {
        const verdict = await checkProof(entry, proof, new Date());
        if (verdict === "content") await lookAgain();
        if (!over.signal.aborted) setFound({ entry, verdict });
        return;
      }
      for (let look = 0; events.length > 0 && look < looks; look += 1) {
        await pause(patience);
        await lookAgain();
      }
    };
    void check(entry);
    return () => over.abort();
  }, [entry, client]);

  return found?.entry === entry ? found.verdict : null;
}

const pause = (time: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, time);
  });

function Success({ proof }: { proof: Proof }) {
  const { dateTime } = useFormat();
  const { size, at } = proof.head;
  const asOf = dateTime(at);

  return (
    <>
      <StatusChip tone="done">
        <Trans>Genuine</Trans>
      </StatusChip>{" "}
      <Trans>as of {asOf}</Trans>
      <Typography component="span" sx={{ display: "block", marginTop: 1 }}>
        <Trans>
          Your browser has found the last change of the entry in the public log of the register and checked
          the log’s signature. No record of the log can be altered or removed unnoticed.
        </Trans>{" "}
        <Plural value={size} one="The log has # record." other="The log has # records." />
      </Typography>
    </>
  );
}

function Failure({ verdict }: { verdict: Exclude<Verdict, "genuine" | "unable"> }) {
  const reasons: Readonly<Record<typeof verdict, ReactNode>> = {
    content: <Trans>The page says something else than the public log of the register.</Trans>,
    path: <Trans>The public log of the register does not have this record.</Trans>,
    signature: <Trans>The signature of the public log is wrong.</Trans>,
  };
  return (
    <Notice severity="error">
      <strong>
        <Trans>The check has failed.</Trans>
      </strong>{" "}
      {reasons[verdict]}{" "}
      <Trans>
        Do not rely on this page: ask the office that keeps the register about the entry, and tell them that
        the check has failed.
      </Trans>
    </Notice>
  );
}

/** The log as a file and the program that checks it, for those who would rather not ask this page. */
function OwnCheck({ proof }: { proof: Proof | null }) {
  const keyNumber = proof?.head.key.number;
  return (
    <Details className="no-print">
      <summary>
        <Trans>Check without this page</Trans>
      </summary>
      <Trans>
        Download the{" "}
        <MuiLink href="/files/register-log.json" download>
          whole log
        </MuiLink>{" "}
        and the{" "}
        <MuiLink href="/files/verify-register-log.mjs" download>
          program
        </MuiLink>
        , which needs no network, and run <code>node verify-register-log.mjs register-log.json</code>. The log
        holds no names.
      </Trans>
      {proof && (
        <dl>
          <dt>
            <Trans>Record in the log</Trans>
          </dt>
          <dd>{proof.index}</dd>
          <dt>
            <Trans>Root of the log</Trans>
          </dt>
          <dd>
            <code>{proof.head.root}</code>
          </dd>
          <dt>
            <Trans>Key {keyNumber}</Trans>
          </dt>
          <dd>
            <code>{proof.head.key.publicKey}</code>
          </dd>
        </dl>
      )}
    </Details>
  );
}
