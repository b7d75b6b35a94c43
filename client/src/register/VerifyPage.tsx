import { Plural, Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import Stack from "@mui/material/Stack";
import Typography from "@mui/material/Typography";
import { useEffect, useState } from "react";
import { useLocation, useNavigate } from "react-router";
import { homePath, registerEntryPath, registerPath, verifyPath } from "../app/paths";
import { useFormat } from "../ui/format";
import { TextInput } from "../ui/inputs";
import { Link } from "../ui/Link";
import { Notice } from "../ui/Notice";
import { Page } from "../ui/Page";
import { PageHeader } from "../ui/PageHeader";
import { EventList, Facts, Section } from "./EntryParts";
import type { Extract } from "./extractCode";
import { keepVerifyPage } from "./keepVerifyPage";
import { EntryStateChip, useRegisterWords } from "./registerWords";
import { type Check, type Since, useExtractCheck } from "./useExtractCheck";

/** Checks the code of an extract on this device: what it states stays behind the sign that browsers send nothing of. */
export function VerifyPage() {
  const { t } = useLingui();
  const code = useLocation().hash.slice(1);
  const isKept = useKept();

  return (
    <main>
      <Page width="text">
        <PageHeader
          title={t`Check of an extract`}
          above={
            <>
              <Link to={homePath}>{t`Collegium`}</Link> ·{" "}
              <Link to={registerPath}>{t`Register of experts`}</Link>
            </>
          }
        />
        {code ? <CheckedCode key={code} code={code} /> : <CodeForm />}
        <Typography variant="body2" color="textSecondary">
          {isKept && (
            <Trans>
              This page is kept on your device and works without a network. What the code states is not sent
              anywhere.
            </Trans>
          )}
        </Typography>
      </Page>
    </main>
  );
}

/** Whether the browser keeps the page for times without a network; asks it to when the page has been drawn. */
function useKept(): boolean {
  const [isKept, setIsKept] = useState(false);
  // Talks to the browser's worker.
  useEffect(() => {
    void keepVerifyPage().then(setIsKept);
  }, []);
  return isKept;
}

function CodeForm() {
  const { t } = useLingui();
  const navigate = useNavigate();
  const [address, setAddress] = useState("");
  const code = address.slice(address.indexOf("#") + 1).trim();
  return (
    <Stack
      component="form"
      spacing={2}
      sx={{ alignItems: "flex-start" }}
      onSubmit={(event) => {
        event.preventDefault();
        if (code) void navigate({ hash: code });
      }}
    >
      <Typography>
        <Trans>
          Point the camera of your telephone at the code of an extract or certificate: this page opens with
          what it states. Or put here what another program has read from the code.
        </Trans>
      </Typography>
      <TextInput label={t`Address from the code`} path="code" value={address} onChange={setAddress} />
      <Button type="submit" variant="contained">
        <Trans>Check</Trans>
      </Button>
    </Stack>
  );
}

function CheckedCode({ code }: { code: string }) {
  const check = useExtractCheck(code);
  const { extract, verdict, since } = check;
  return (
    <>
      <Typography component="output" sx={{ display: "block" }}>
        <VerdictText check={check} />
      </Typography>
      {extract && verdict === "genuine" && (
        <>
          <ExtractFacts extract={extract} />
          <SinceSection extract={extract} since={since} />
        </>
      )}
      {verdict !== "genuine" && verdict !== "asking" && (
        <Link to={verifyPath}>
          <Trans>Check another code</Trans>
        </Link>
      )}
    </>
  );
}

function VerdictText({ check: { extract, verdict, since } }: { check: Check }) {
  const { paperDate } = useFormat();
  const day = extract && paperDate(extract.on);
  switch (verdict) {
    case "asking":
      return <Trans>Your device is checking the code…</Trans>;
    case "genuine":
      return (
        <Notice severity="success">
          <strong>
            <Trans>Genuine as of {day}</Trans>
          </strong>
        </Notice>
      );
    case "unreadable":
      return (
        <Notice severity="error">
          <Trans>This is no code of an extract, or a part of it is missing. Read it once more.</Trans>
        </Notice>
      );
    case "false":
      return (
        <Notice severity="error">
          <Trans>
            Not genuine: the register has not signed what the code states. Do not rely on the paper, and tell
            the office that keeps the register.
          </Trans>
        </Notice>
      );
    case "keys":
      return (
        <Notice severity="error">
          <Trans>
            The keys of the register are not those that this device has kept from before. Do not rely on the
            answer, and ask the office that keeps the register.
          </Trans>
        </Notice>
      );
    case "key":
      return (
        <Notice severity="warning">
          {since === "offline" ? (
            <Trans>
              This device does not know the key of the register yet. Open this page once with a network; then
              it works without one.
            </Trans>
          ) : (
            <Trans>
              The code is signed by a key that this register does not have. Do not rely on the paper.
            </Trans>
          )}
        </Notice>
      );
    case "unable":
      return (
        <Notice severity="warning">
          <Trans>
            This browser cannot check signatures here. Take another one, or the program from the page of the
            entry.
          </Trans>
        </Notice>
      );
  }
}

function ExtractFacts({ extract }: { extract: Extract }) {
  const { t } = useLingui();
  const { paperDate } = useFormat();
  const { categoryWord, categoryOf } = useRegisterWords();
  const { content, fullName, isInvented, municipality, state, work } = extract;
  const { number, from, until, directions, suspendedUntil } = content;
  const category = categoryOf(content.category);
  const [first, last] = [from && paperDate(from), until && paperDate(until)];
  const suspended = suspendedUntil && paperDate(suspendedUntil);
  return (
    <Section title={work ? t`Certificate of work` : t`Extract from the register`}>
      <Facts>
        <dt>{t`Registration number`}</dt>
        <dd>{number}</dd>
        <dt>{t`Name`}</dt>
        <dd>
          {fullName ?? <Trans>Not published</Trans>}
          {isInvented && (
            <Typography variant="body2" color="textSecondary">
              <Trans>An invented person of the demonstration</Trans>
            </Typography>
          )}
        </dd>
        {work && (
          <>
            <dt>{t`Year`}</dt>
            <dd>{work.year}</dd>
            <dt>{t`Documents reviewed`}</dt>
            <dd>{work.documentCount}</dd>
            <dt>{t`Expert sheets`}</dt>
            <dd>{work.reviewCount}</dd>
            <dt>{t`Time by the norm`}</dt>
            <dd>
              <Plural value={work.hours} one="# hour" other="# hours" />
            </dd>
          </>
        )}
        <dt>{t`State on that day`}</dt>
        <dd>
          <EntryStateChip state={state} />{" "}
          {state === "SUSPENDED" && suspended && <Trans>until {suspended}</Trans>}
        </dd>
        <dt>{t`Category`}</dt>
        <dd>{category ? categoryWord(category) : t`Participant of a project group`}</dd>
        {directions.length > 0 && (
          <>
            <dt>{t`Directions`}</dt>
            <dd>{directions.join(", ")}</dd>
          </>
        )}
        {municipality && (
          <>
            <dt>{t`Municipality`}</dt>
            <dd>{municipality}</dd>
          </>
        )}
        <dt>{t`Term`}</dt>
        <dd>
          {first} – {last}
        </dd>
      </Facts>
    </Section>
  );
}

function SinceSection({ extract: { entryId, content }, since }: { extract: Extract; since: Since }) {
  const { t } = useLingui();
  const { paperDate } = useFormat();
  const until = content.until && paperDate(content.until);
  return (
    <Section title={t`What has happened since`}>
      {since === "asking" && <Trans>The register is being asked…</Trans>}
      {since === "offline" && (
        <>
          <Trans>Without a network this is not known. By the extract the term ends on {until}.</Trans>
        </>
      )}
      {since === "forked" && (
        <Notice severity="error">
          <Trans>
            The log of the register does not go on from the one of the extract. Ask the office that keeps the
            register, and tell them so.
          </Trans>
        </Notice>
      )}
      {typeof since === "object" && !since.entry && (
        <Notice severity="warning">
          <Trans>The entry is not in the register any more: it was annulled.</Trans>
        </Notice>
      )}
      {typeof since === "object" && since.entry && (
        <Stack spacing={1.5} sx={{ alignItems: "flex-start" }}>
          {since.events.length > 0 ? (
            <EventList events={since.events} />
          ) : (
            <Trans>No order has changed the entry.</Trans>
          )}
          <span>
            <Trans>Today:</Trans> <EntryStateChip state={since.entry.state} />
          </span>
          <Link to={registerEntryPath(entryId)}>
            <Trans>Open the entry</Trans>
          </Link>
        </Stack>
      )}
    </Section>
  );
}
