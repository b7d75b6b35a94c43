import { useSuspenseQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import { useDeferredValue } from "react";
import { useSearchParams } from "react-router";
import type { DocumentFilter, DocumentState } from "../app/schema.generated";
import { EmptyState } from "../ui/EmptyState";
import { Facets } from "../ui/Facets";
import { SelectInput, TextInput } from "../ui/inputs";
import { Page } from "../ui/Page";
import { PageHeader } from "../ui/PageHeader";
import { Pager } from "../ui/Pager";
import { DocumentRow } from "./DocumentRow";
import { DocumentsPageDocument } from "./DocumentsPage.generated";

/** Stages that a reader looks for, and the states behind each. */
const stages: Record<string, DocumentState[]> = {
  discussion: ["DISCUSSION_ANNOUNCED", "OPEN_DISCUSSION"],
  expertise: ["DISCUSSION_CLOSED", "UNDER_EXPERTISE", "REVISION", "RE_REVIEW"],
  approval: ["RECOMMENDED", "APPROVED"],
  published: ["PUBLISHED_AS_MODEL", "PUBLISHED_AS_PRACTICE", "SUPERSEDED"],
  preparation: ["DRAFT", "SUBMITTED"],
  ended: ["REJECTED", "WITHDRAWN"],
};

const textLength = 200;

/** One row on a desk; on a phone the two lists share the second one. */
const read = (params: URLSearchParams, name: string) => params.get(name) ?? "";

function filterOf(params: URLSearchParams): DocumentFilter {
  const [stage, direction, text] = [read(params, "stage"), read(params, "direction"), read(params, "text")];
  return {
    ...(stages[stage] && { states: stages[stage] }),
    ...(direction && { direction }),
    ...(text.trim() && { text: text.slice(0, textLength) }),
  };
}

/** All documents that the reader may see; the filters live in the address. */
export function DocumentsPage() {
  const { t } = useLingui();
  const [params, setParams] = useSearchParams();
  const [stage, direction, text] = [read(params, "stage"), read(params, "direction"), read(params, "text")];
  // What is typed stays on the screen while the list for it comes.
  const filter = filterOf(useDeferredValue(params));
  const { data, fetchMore } = useSuspenseQuery(DocumentsPageDocument, { variables: { filter } });
  const { nodes, total, pageInfo } = data.documents;
  const isNarrowed = Object.keys(filter).length > 0;
  const change = (name: string) => (value: string) =>
    setParams(
      (before) => {
        const next = new URLSearchParams(before);
        if (value) next.set(name, value);
        else next.delete(name);
        return next;
      },
      { replace: true },
    );

  return (
    <Page>
      <PageHeader title={t`Documents`}>
        <Trans>What project groups bring to discussion and expertise, and what is approved.</Trans>
      </PageHeader>
      <TextInput path="text" label={t`Title or code`} value={text} onChange={change("text")} />
      <Facets label={t`Narrow the list`} chosenCount={[stage, direction].filter(Boolean).length}>
        <SelectInput
          path="stage"
          label={t`Stage`}
          value={stage}
          onChange={change("stage")}
          choices={[
            { value: "", label: t`Any` },
            { value: "discussion", label: t`Discussion` },
            { value: "expertise", label: t`Expertise and revision` },
            { value: "approval", label: t`Approval` },
            { value: "published", label: t`Published` },
            { value: "preparation", label: t`In preparation` },
            { value: "ended", label: t`Rejected and withdrawn` },
          ]}
        />
        <SelectInput
          path="direction"
          label={t`Direction`}
          value={direction}
          onChange={change("direction")}
          choices={[
            { value: "", label: t`Any` },
            ...data.directions.map(({ code, nameRu }) => ({ value: code, label: `${code} ${nameRu}` })),
          ]}
        />
      </Facets>
      {nodes.length === 0 ? (
        <EmptyState
          next={
            isNarrowed && (
              <Button variant="outlined" onClick={() => setParams({})}>
                <Trans>Show all documents</Trans>
              </Button>
            )
          }
        >
          {isNarrowed ? (
            <Trans>No document fits.</Trans>
          ) : (
            <Trans>There are no documents yet. They appear here when their discussion is announced.</Trans>
          )}
        </EmptyState>
      ) : (
        <div>
          <Box component="ul" aria-label={t`Documents`} sx={{ listStyle: "none", margin: 0, padding: 0 }}>
            {nodes.map((document) => (
              <DocumentRow key={document.id} document={document} />
            ))}
          </Box>
          <Pager
            shown={nodes.length}
            total={total}
            hasMore={pageInfo.hasNextPage}
            onMore={() => fetchMore({ variables: { after: pageInfo.endCursor } })}
          />
        </div>
      )}
    </Page>
  );
}
