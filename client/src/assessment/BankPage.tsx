import { useSuspenseQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import { styled } from "@mui/material/styles";
import { startTransition, useDeferredValue, useState } from "react";
import { useSearchParams } from "react-router";
import { NotFoundPage } from "../app/NotFoundPage";
import { bankImportPath, bankPath, itemPath } from "../app/paths";
import { useViewer } from "../app/viewer";
import { among } from "../ui/among";
import { dot } from "../ui/dot";
import { EmptyState } from "../ui/EmptyState";
import { Facets } from "../ui/Facets";
import { SelectInput } from "../ui/inputs";
import { Link } from "../ui/Link";
import { Page } from "../ui/Page";
import { PageHeader } from "../ui/PageHeader";
import { Pager } from "../ui/Pager";
import { SearchBox } from "../ui/SearchBox";
import { StatusChip } from "../ui/StatusChip";
import { AssessmentLinks } from "./AssessmentLinks";
import { useAssessmentWords } from "./assessmentWords";
import { BankDocument, type BankQuery } from "./BankPage.generated";
import { BankCounts } from "./BankCounts";
import { itemDifficulties, itemName, itemStates, itemTones, itemTypes, useItemWords } from "./itemWords";
import { NewItemForm } from "./NewItemForm";

const pageLength = 30;

const List = styled("ul")(({ theme }) => ({
  listStyle: "none",
  margin: 0,
  padding: 0,
  "& > li": {
    display: "grid",
    gap: theme.spacing(0.5, 3),
    alignItems: "start",
    paddingBlock: theme.spacing(1.75),
    borderTop: `1px solid ${theme.vars.palette.divider}`,
    overflowWrap: "anywhere",
  },
  "& .stem": {
    display: "-webkit-box",
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: 2,
    overflow: "hidden",
    fontSize: "1.0625rem",
  },
  "& .facts": { color: theme.vars.palette.text.secondary, fontSize: "0.9375rem" },
  "& .chips": { display: "flex", flexWrap: "wrap", gap: theme.spacing(0.5) },
  [theme.breakpoints.up("sm")]: { "& > li": { gridTemplateColumns: "minmax(0, 1fr) auto" } },
}));

/** The item bank: what assessors write and the registrar sees. */
export function BankPage() {
  const roles: readonly string[] = useViewer()?.roles ?? [];
  const isAssessor = roles.includes("ASSESSOR");
  if (!isAssessor && !roles.includes("REGISTRAR")) return <NotFoundPage />;
  return <Bank isAssessor={isAssessor} />;
}

/** The list of items with what narrows it. */
export function Bank({ isAssessor }: { isAssessor: boolean }) {
  const { t } = useLingui();
  const { components } = useAssessmentWords();
  const { types, difficulties, states } = useItemWords();
  const [isAdding, setIsAdding] = useState(false);
  const [params, setParams] = useSearchParams();
  const asked = useDeferredValue(params);
  const direction = asked.get("direction") ?? "";
  const component = among(Object.keys(components) as (keyof typeof components)[], asked.get("component"));
  const type = among(itemTypes, asked.get("type"));
  const difficulty = among(itemDifficulties, asked.get("difficulty"));
  const state = among(itemStates, asked.get("state"));
  const search = asked.get("q") ?? "";
  const chosen = [direction, component, type, difficulty, state].filter(Boolean).length;

  const { data, fetchMore } = useSuspenseQuery(BankDocument, {
    variables: {
      first: pageLength,
      filter: {
        direction: direction || null,
        component: component || null,
        type: type || null,
        difficulty: difficulty || null,
        state: state || null,
        search: search || null,
      },
    },
    fetchPolicy: "cache-and-network",
  });
  const { nodes, pageInfo, total } = data.items;
  const isEmptyBank = data.itemCounts.length === 0;
  const narrow = (name: string, value: string) =>
    setParams(
      (before) => {
        const next = new URLSearchParams(before);
        if (value) next.set(name, value);
        else next.delete(name);
        return next;
      },
      { replace: true },
    );
  const handleMore = async () => {
    let coming: Promise<unknown> | undefined;
    startTransition(() => {
      coming = fetchMore({ variables: { after: pageInfo.endCursor } });
    });
    await coming;
  };
  const any = { value: "", label: t`All` };
  const listed = <Word extends string>(words: Readonly<Record<Word, string>>, order: readonly Word[]) => [
    any,
    ...order.map((value) => ({ value, label: words[value] })),
  ];

  return (
    <Page>
      <PageHeader
        title={t`Item bank`}
        above={<AssessmentLinks />}
        actions={
          isAssessor && (
            <>
              {!isAdding && (
                <Button variant="contained" onClick={() => setIsAdding(true)}>
                  <Trans>Write an item</Trans>
                </Button>
              )}
              <Button component={Link} to={bankImportPath} variant="outlined">
                <Trans>Bring items from a file</Trans>
              </Button>
            </>
          )
        }
      >
        <Trans>
          Items from which papers are drawn. Their keys are shown to nobody here; the author and the registrar
          may open one for a reason, and the journal keeps it.
        </Trans>
      </PageHeader>
      {isAdding && <NewItemForm directions={data.directions} onClose={() => setIsAdding(false)} />}
      {!isEmptyBank && (
        <>
          <BankCounts
            counts={data.itemCounts}
            directions={data.directions}
            onChoose={(chosenDirection, chosenComponent) =>
              setParams({ direction: chosenDirection, component: chosenComponent }, { replace: true })
            }
          />
          <SearchBox
            key={search}
            label={t`Number or words of the question`}
            initial={search}
            onSearch={(text) => narrow("q", text)}
          />
          <Facets label={t`Filters`} chosenCount={chosen}>
            <SelectInput
              label={t`Direction`}
              path="filter.direction"
              value={direction}
              onChange={(value) => narrow("direction", value)}
              choices={[
                any,
                { value: "COMMON", label: t`Common part` },
                ...data.directions.map(({ code, nameRu }) => ({ value: code, label: `${code} ${nameRu}` })),
              ]}
            />
            <SelectInput
              label={t`Component`}
              path="filter.component"
              value={component}
              onChange={(value) => narrow("component", value)}
              choices={listed(components, Object.keys(components) as (keyof typeof components)[])}
            />
            <SelectInput
              label={t`Kind`}
              path="filter.type"
              value={type}
              onChange={(value) => narrow("type", value)}
              choices={listed(types, itemTypes)}
            />
            <SelectInput
              label={t`Difficulty`}
              path="filter.difficulty"
              value={difficulty}
              onChange={(value) => narrow("difficulty", value)}
              choices={listed(difficulties, itemDifficulties)}
            />
            <SelectInput
              label={t`State`}
              path="filter.state"
              value={state}
              onChange={(value) => narrow("state", value)}
              choices={listed(states, itemStates)}
            />
          </Facets>
        </>
      )}
      {nodes.length > 0 ? (
        <section aria-label={t`Items`}>
          <List>
            {nodes.map((item) => (
              <Row key={item.id} item={item} />
            ))}
          </List>
          <Pager shown={nodes.length} total={total} hasMore={pageInfo.hasNextPage} onMore={handleMore} />
        </section>
      ) : (
        <EmptyState
          next={
            !isEmptyBank && (
              <Button component={Link} to={bankPath} variant="outlined">
                <Trans>Show all items</Trans>
              </Button>
            )
          }
        >
          {isEmptyBank ? (
            <Trans>The bank is empty. An assessor writes the first item, or brings items from a file.</Trans>
          ) : (
            <Trans>No item fits this. Take a filter away, or search by another word.</Trans>
          )}
        </EmptyState>
      )}
    </Page>
  );
}

function Row({ item }: { item: BankQuery["items"]["nodes"][number] }) {
  const { t } = useLingui();
  const { components } = useAssessmentWords();
  const { types, difficulties, states } = useItemWords();
  const { id, number, direction, component, state, hasDraft, current } = item;
  const facts = [
    direction ? direction.code : t`Common part`,
    components[component],
    types[current.type],
    difficulties[current.difficulty],
  ];
  return (
    <li>
      <div>
        <div className="stem">
          <Link to={itemPath(id)}>{itemName(number)}</Link>{" "}
          {current.content.stem || <Trans>No question is written yet</Trans>}
        </div>
        <div className="facts">{facts.join(dot)}</div>
      </div>
      <div className="chips">
        <StatusChip tone={itemTones[state]}>{states[state]}</StatusChip>
        {hasDraft && state === "ACTIVE" && (
          <StatusChip tone="active">
            <Trans>A new version is written</Trans>
          </StatusChip>
        )}
      </div>
    </li>
  );
}
