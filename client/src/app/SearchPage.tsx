import { useSuspenseQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import { styled } from "@mui/material/styles";
import Typography from "@mui/material/Typography";
import { type ReactNode, type RefObject, useDeferredValue, useEffect, useRef } from "react";
import { useSearchParams } from "react-router";
import { DocumentRow } from "../documents/DocumentRow";
import { EntryRow } from "../register/EntryRow";
import { EmptyState } from "../ui/EmptyState";
import { useFormat } from "../ui/format";
import { Link } from "../ui/Link";
import { Page } from "../ui/Page";
import { PageHeader } from "../ui/PageHeader";
import { SearchBox } from "../ui/SearchBox";
import { documentsPath, documentsSearchPath, registerPath, registerSearchPath } from "./paths";
import { SearchDocument } from "./SearchPage.generated";

const textLength = 200;

const Groups = styled("div")(({ theme }) => ({ display: "grid", gap: theme.spacing(5) }));

const List = styled("ul")({ listStyle: "none", margin: 0, padding: 0 });

/** The box of the page itself, where the frame has room for a sign alone. */
const NarrowBox = styled("div")(({ theme }) => ({ [theme.breakpoints.up("sm")]: { display: "none" } }));

/** Arrows lead from a search box to what was found and from one to the next. */
function useArrows(list: RefObject<HTMLElement | null>) {
  // Talks to the keyboard of the whole window: the box is in the frame, outside the page.
  useEffect(() => {
    const handleKey = (event: KeyboardEvent) => {
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      const links = [...(list.current?.querySelectorAll("a") ?? [])];
      const at = links.findIndex((link) => link === document.activeElement);
      const isInBox = document.activeElement instanceof HTMLInputElement;
      if (!step || event.defaultPrevented || (at < 0 && !isInBox)) return;
      event.preventDefault();
      links[Math.min(Math.max(at + step, 0), links.length - 1)]?.focus();
    };
    window.addEventListener("keydown", handleKey);
    return () => window.removeEventListener("keydown", handleKey);
  }, [list]);
}

/** One search over documents and the register; what is searched for is in the address. */
export function SearchPage() {
  const { t } = useLingui();
  const [params, setParams] = useSearchParams();
  const text = (params.get("q") ?? "").slice(0, textLength);

  return (
    <Page>
      <PageHeader title={text.trim() ? t`Found for “${text.trim()}”` : t`Search`} />
      <NarrowBox>
        <SearchBox
          label={t`Documents and experts`}
          initial={text}
          onSearch={(q) => setParams({ q }, { replace: true })}
        />
      </NarrowBox>
      {text.trim() ? <Found text={text.trim()} /> : <Nothing />}
    </Page>
  );
}

function Nothing() {
  return (
    <EmptyState next={<Lists />}>
      <Trans>
        Type words of a title, the code of a document, the name of an expert or a number of the register.
      </Trans>
    </EmptyState>
  );
}

/** The two whole lists, for somebody who would rather look through them. */
function Lists() {
  return (
    <Row>
      <Button component={Link} to={documentsPath} variant="outlined">
        <Trans>All documents</Trans>
      </Button>
      <Button component={Link} to={registerPath} variant="outlined">
        <Trans>The whole register</Trans>
      </Button>
    </Row>
  );
}

const Row = styled("div")(({ theme }) => ({ display: "flex", flexWrap: "wrap", gap: theme.spacing(1.5) }));

function Found({ text }: { text: string }) {
  const { t } = useLingui();
  // What was found stays in sight while the answer to the next words comes.
  const asked = useDeferredValue(text);
  const { data } = useSuspenseQuery(SearchDocument, { variables: { text: asked } });
  const list = useRef<HTMLDivElement>(null);
  useArrows(list);
  const { documents, registerEntries } = data;
  if (documents.nodes.length + registerEntries.nodes.length === 0) {
    return (
      <EmptyState next={<Lists />}>
        <Trans>
          Nothing was found. Check the spelling or leave words out. Names of experts are found only with their
          owners' consent, a number is always found.
        </Trans>
      </EmptyState>
    );
  }

  return (
    <Groups ref={list}>
      <Group
        title={t`Documents`}
        total={documents.total}
        shown={documents.nodes.length}
        all={documentsSearchPath(asked)}
      >
        {documents.nodes.map((document) => (
          <DocumentRow key={document.id} document={document} />
        ))}
      </Group>
      <Group
        title={t`Register of experts`}
        total={registerEntries.total}
        shown={registerEntries.nodes.length}
        all={registerSearchPath(asked)}
      >
        {registerEntries.nodes.map((entry) => (
          <EntryRow key={entry.id} entry={entry} />
        ))}
      </Group>
    </Groups>
  );
}

interface GroupProps {
  title: string;
  total: { count: number; exact: boolean };
  shown: number;
  /** Where all that was found of this kind is listed. */
  all: string;
  children: ReactNode;
}

/** What was found of one kind; a kind of which nothing was found is not mentioned. */
function Group({ title, total: { count, exact }, shown, all, children }: GroupProps) {
  const { t } = useLingui();
  const { number } = useFormat();
  if (shown === 0) return null;
  const size = exact ? number(count) : t`more than ${number(count)}`;
  return (
    <section aria-label={title}>
      <Typography variant="h2" gutterBottom>
        {title}{" "}
        <Typography component="span" variant="inherit" color="textSecondary" sx={{ fontWeight: 400 }}>
          {size}
        </Typography>
      </Typography>
      <List>{children}</List>
      {shown < count && (
        <Button component={Link} to={all} variant="outlined" sx={{ marginTop: 1 }}>
          <Trans>Show all: {size}</Trans>
        </Button>
      )}
    </section>
  );
}
