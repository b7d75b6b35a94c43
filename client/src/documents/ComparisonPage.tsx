import { useSuspenseQuery } from "@apollo/client/react";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import KeyboardArrowDown from "@mui/icons-material/KeyboardArrowDown";
import KeyboardArrowUp from "@mui/icons-material/KeyboardArrowUp";
import Button from "@mui/material/Button";
import FormControlLabel from "@mui/material/FormControlLabel";
import { styled } from "@mui/material/styles";
import Switch from "@mui/material/Switch";
import { useMemo, useState } from "react";
import { useParams, useSearchParams } from "react-router";
import { NotFoundPage } from "../app/NotFoundPage";
import { documentPath } from "../app/paths";
import { EmptyState } from "../ui/EmptyState";
import { Page } from "../ui/Page";
import { PageHeader } from "../ui/PageHeader";
import { SelectInput } from "../ui/inputs";
import { Link } from "../ui/Link";
import { useShortcuts } from "../ui/useShortcuts";
import { VisuallyHidden } from "../ui/VisuallyHidden";
import { Changed } from "./ChangeWords";
import { ComparedBlocks, stopId } from "./ComparedBlocks";
import { ComparisonPageDocument, type ComparisonPageQuery } from "./ComparisonPage.generated";
import { type Comparison, shownBlocks } from "./comparisonShape";
import { dot } from "../ui/dot";

const Bar = styled("div")(({ theme }) => ({
  position: "sticky",
  top: 56,
  zIndex: 2,
  display: "flex",
  flexWrap: "wrap",
  alignItems: "center",
  gap: theme.spacing(1, 2),
  paddingBlock: theme.spacing(1),
  borderBottom: `1px solid ${theme.vars.palette.divider}`,
  backgroundColor: theme.vars.palette.background.default,
}));

const Versions = styled("div")(({ theme }) => ({
  display: "flex",
  flexWrap: "wrap",
  gap: theme.spacing(1, 3),
}));

const numberIn = (text: string | null, otherwise: number): number => {
  const number = Number(text);
  return Number.isSafeInteger(number) && number > 0 ? number : otherwise;
};

/** Two versions of a document side by side in one text: what was added, removed, edited and moved. */
export function ComparisonPage() {
  const { t } = useLingui();
  const { id = "" } = useParams();
  const [address, setAddress] = useSearchParams();
  const after = numberIn(address.get("after"), 2);
  const before = numberIn(address.get("before"), Math.max(after - 1, 1));
  const { data } = useSuspenseQuery(ComparisonPageDocument, { variables: { id, before, after } });
  const { document, comparison } = data;
  if (!document) return <NotFoundPage />;

  const choose = (name: "before" | "after", number: string) =>
    setAddress((given) => {
      const next = new URLSearchParams(given);
      next.set("before", `${before}`);
      next.set("after", `${after}`);
      next.set(name, number);
      return next;
    });
  return (
    <Page width="wide">
      <PageHeader
        title={t`What changed in the text`}
        above={
          <Link to={documentPath(document.id)}>
            {document.code}
            {dot}
            {document.title}
          </Link>
        }
      >
        <VersionChoice document={document} before={before} after={after} onChoose={choose} />
      </PageHeader>
      {comparison ? (
        <Differences key={`${before} ${after}`} comparison={comparison} />
      ) : (
        <EmptyState
          next={
            <Button component={Link} to={documentPath(document.id)} variant="outlined">
              <Trans>To the document</Trans>
            </Button>
          }
        >
          <Trans>There are no such two versions, or one of them is not published yet.</Trans>
        </EmptyState>
      )}
    </Page>
  );
}

interface VersionChoiceProps {
  document: NonNullable<ComparisonPageQuery["document"]>;
  before: number;
  after: number;
  onChoose: (name: "before" | "after", number: string) => void;
}

function VersionChoice({ document, before, after, onChoose }: VersionChoiceProps) {
  const { t } = useLingui();
  const numbers = document.versions.map(({ number }) => number);
  const draft = document.draftVersion?.number;
  const choices = [...numbers.toReversed(), ...(draft === undefined ? [] : [draft])].map((number) => ({
    value: `${number}`,
    label: number === draft ? t`Version ${number} (not submitted yet)` : t`Version ${number}`,
  }));
  if (choices.length <= 2)
    return (
      <Trans>
        Version {after} compared with version {before}
      </Trans>
    );
  return (
    <Versions>
      <SelectInput
        label={t`Earlier version`}
        path="before"
        value={`${before}`}
        choices={choices.filter(({ value }) => Number(value) < after)}
        onChange={(number) => onChoose("before", number)}
      />
      <SelectInput
        label={t`Later version`}
        path="after"
        value={`${after}`}
        choices={choices.filter(({ value }) => Number(value) > before)}
        onChange={(number) => onChoose("after", number)}
      />
    </Versions>
  );
}

function Differences({ comparison }: { comparison: Comparison }) {
  const { t } = useLingui();
  const [address, setAddress] = useSearchParams();
  const isOnlyChanges = address.get("only") === "changes";
  const { shown, stopCount } = useMemo(
    () => shownBlocks(comparison.blocks, isOnlyChanges),
    [comparison, isOnlyChanges],
  );
  const [stop, setStop] = useState(-1);
  const go = (to: number) => {
    if (to < 0 || to >= stopCount) return;
    setStop(to);
    const element = document.querySelector<HTMLElement>(`#${stopId(to)}`);
    element?.scrollIntoView({ block: "start" });
    element?.focus({ preventScroll: true });
  };
  useShortcuts({ KeyN: () => go(stop + 1), KeyP: () => go(stop - 1) });
  const handleOnly = (isOn: boolean) =>
    setAddress(
      (given) => {
        const next = new URLSearchParams(given);
        if (isOn) next.set("only", "changes");
        else next.delete("only");
        return next;
      },
      { replace: true },
    );

  if (stopCount === 0)
    return (
      <EmptyState>
        <Trans>The texts of both versions are the same.</Trans>
      </EmptyState>
    );
  const current = stop + 1;
  return (
    <>
      <Counts counts={comparison.counts} />
      <Bar className="no-print">
        <Button
          variant="outlined"
          startIcon={<KeyboardArrowUp />}
          disabled={stop <= 0}
          onClick={() => go(stop - 1)}
          aria-keyshortcuts="p"
        >
          <Trans>Previous change</Trans>
        </Button>
        <Button
          variant="contained"
          startIcon={<KeyboardArrowDown />}
          disabled={stop >= stopCount - 1}
          onClick={() => go(stop + 1)}
          aria-keyshortcuts="n"
        >
          <Trans>Next change</Trans>
        </Button>
        <span aria-live="polite">
          {stop < 0 ? (
            <Plural value={stopCount} one="# place with changes" other="# places with changes" />
          ) : (
            <Trans>
              {current} of {stopCount}
            </Trans>
          )}
        </span>
        <FormControlLabel
          control={<Switch checked={isOnlyChanges} onChange={(_, isOn) => handleOnly(isOn)} />}
          label={t`Changes only`}
        />
        <Changed>
          <ins>{t`added`}</ins> <del>{t`removed`}</del>
        </Changed>
      </Bar>
      <VisuallyHidden>
        <Trans>Press n for the next change, p for the previous one.</Trans>
      </VisuallyHidden>
      <ComparedBlocks shown={shown} isOnlyChanges={isOnlyChanges} />
    </>
  );
}

const Facts = styled("dl")(({ theme }) => ({
  display: "flex",
  flexWrap: "wrap",
  gap: theme.spacing(0.5, 3),
  margin: 0,
  "& div": { display: "flex", gap: theme.spacing(1) },
  "& dt": { color: theme.vars.palette.text.secondary },
  "& dd": { margin: 0, fontWeight: 600 },
}));

function Counts({ counts }: { counts: Comparison["counts"] }) {
  const { t } = useLingui();
  const facts: readonly [string, number][] = [
    [t`Edited blocks`, counts.edited],
    [t`Moved`, counts.moved],
    [t`Added`, counts.added],
    [t`Removed`, counts.gone],
    [t`Without changes`, counts.unchanged],
  ];
  return (
    <Facts>
      {facts.map(([word, count]) => (
        <div key={word}>
          <dt>{word}</dt>
          <dd>{count}</dd>
        </div>
      ))}
    </Facts>
  );
}
