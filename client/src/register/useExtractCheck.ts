import type { ApolloClient } from "@apollo/client";
import { useApolloClient } from "@apollo/client/react";
import { useEffect, useState } from "react";
import { useOnline } from "../ui/useOnline";
import { checkExtract, type Extract, type ExtractVerdict, readExtract } from "./extractCode";
import { type Bytes, bytesOf, isBeginning } from "./logProof";
import { goOnFrom, keepKeys, keptKeys } from "./registerKeys";
import {
  VerifyConsistencyDocument,
  VerifyExtractDocument,
  type VerifyExtractQuery,
  VerifyKeysDocument,
} from "./VerifyPage.generated";

type Entry = NonNullable<VerifyExtractQuery["registerEntry"]>;

/** What has happened since: `asking`, `offline` without an answer, `forked` where the log is not the extract's any more. */
export type Since = "asking" | "offline" | "forked" | { entry: Entry | null; events: Entry["events"] };

/** What is known of a code; `keys`: the server's keys are not those that were kept here. */
export interface Check {
  extract: Extract | null;
  verdict: ExtractVerdict | "asking" | "unreadable" | "keys";
  since: Since;
}

const fresh = { fetchPolicy: "network-only" } as const;

/** Checks a code with what the device has, then with the server when it can be reached. */
export function useExtractCheck(code: string): Check {
  const client = useApolloClient();
  const isOnline = useOnline();
  const [check, setCheck] = useState<(Check & { code: string }) | null>(null);

  // Asks the browser's cryptography and the server, anew for another code and when a network has come.
  useEffect(() => {
    let isOver = false;
    const tell = (found: Check) => {
      if (!isOver) setCheck({ ...found, code });
    };
    void checkCode({ client, code, isOnline, tell });
    return () => {
      isOver = true;
    };
  }, [client, code, isOnline]);

  return check?.code === code ? check : { extract: null, verdict: "asking", since: "asking" };
}

interface Checking {
  client: ApolloClient;
  code: string;
  isOnline: boolean;
  tell: (check: Check) => void;
}

async function checkCode({ client, code, isOnline, tell }: Checking): Promise<void> {
  const extract = readExtract(code);
  if (!extract) return tell({ extract, verdict: "unreadable", since: "asking" });

  const kept = keptKeys();
  const atHand = await checkExtract(extract, kept);
  if (atHand.verdict !== "key") tell({ extract, verdict: atHand.verdict, since: "asking" });
  const keys = isOnline ? await askKeys(client) : null;
  if (!keys) return tell({ extract, verdict: atHand.verdict, since: "offline" });

  // A browser without the means says so below.
  if (!(await goOnFrom(kept, keys).catch(() => true)))
    return tell({ extract, verdict: "keys", since: "offline" });
  keepKeys(keys);
  const { verdict, root } = await checkExtract(extract, keys);
  tell({ extract, verdict, since: "asking" });
  if (verdict === "genuine" && root)
    tell({ extract, verdict, since: await askSince(client, extract, root).catch(() => "offline" as const) });
}

const askKeys = (client: ApolloClient) =>
  client
    .query({ query: VerifyKeysDocument, ...fresh })
    .then(({ data }) => data?.registerKeys ?? null)
    // Without an answer the kept ones are all there is.
    .catch(() => null);

async function askSince(client: ApolloClient, extract: Extract, root: Bytes): Promise<Since> {
  const { data } = await client.query({
    query: VerifyExtractDocument,
    variables: { id: extract.entryId },
    ...fresh,
  });
  const head = data?.registerHead;
  if (!data || !head) return "forked";
  const { size } = extract.head;
  const consistency = await client.query({
    query: VerifyConsistencyDocument,
    variables: { fromSize: size, toSize: head.size },
    ...fresh,
  });
  const path = consistency.data?.registerConsistency;
  const later = { size: head.size, root: bytesOf(head.root) };
  if (!path || !(await isBeginning({ size, root }, later, path.map(bytesOf)))) return "forked";
  const entry = data.registerEntry;
  return { entry, events: entry ? eventsAfter(extract, entry.events) : [] };
}

/** Events newer than the one that the extract rests on; they come newest first. */
function eventsAfter({ content }: Extract, events: Entry["events"]): Entry["events"] {
  const known = events.findIndex(({ kind, on }) => kind === content.event && on === content.on);
  return known < 0 ? events : events.slice(0, known);
}
