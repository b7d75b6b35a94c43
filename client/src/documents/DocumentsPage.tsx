import { useSuspenseQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import { useDeferredValue } from "react";
import { useSearchParams } from "react-router";
import { EmptyState } from "../ui/EmptyState";
import { Page } from "../ui/Page";
import { PageHeader } from "../ui/PageHeader";
import { Pager } from "../ui/Pager";
import { SearchBox } from "../ui/SearchBox";
import { DocumentFacets } from "./DocumentFacets";
import { DocumentRow } from "./DocumentRow";
import { DocumentsPageDocument } from "./DocumentsPage.generated";
import { type DocumentsAddress, filterOf, readAddress, writeAddress } from "./documentsAddress";

/** All documents that the reader may see; the filters live in the address. */
export function DocumentsPage() {
  const { t } = useLingui();
  const [params, setParams] = useSearchParams();
  const address = readAddress(params);
  // What is typed stays on the screen while the list for it comes.
  const filter = filterOf(readAddress(useDeferredValue(params)));
  const { data, fetchMore } = useSuspenseQuery(DocumentsPageDocument, { variables: { filter } });
  const { nodes, total, pageInfo } = data.documents;
  const isNarrowed = Object.keys(filter).length > 0;
  const change = (next: DocumentsAddress) => setParams(writeAddress(next), { replace: true });
  const showAll = (
    <Button size="small" variant="outlined" sx={{ alignSelf: "flex-start" }} onClick={() => setParams({})}>
      <Trans>Show all documents</Trans>
    </Button>
  );

  return (
    <Page>
      <PageHeader title={t`Documents`}>
        <Trans>What project groups bring to discussion and expertise, and what is approved.</Trans>
      </PageHeader>
      <SearchBox
        label={t`Title or code`}
        initial={address.text}
        onType={(text) => change({ ...address, text })}
        onSearch={(text) => change({ ...address, text })}
      />
      <DocumentFacets
        facets={data.documentFacets}
        directions={data.directions ?? []}
        address={address}
        onChange={change}
      />
      {nodes.length === 0 ? (
        <EmptyState next={isNarrowed && showAll}>
          {isNarrowed ? (
            <Trans>No document fits.</Trans>
          ) : (
            <Trans>There are no documents yet. They appear here when their discussion is announced.</Trans>
          )}
        </EmptyState>
      ) : (
        <>
          {isNarrowed && showAll}
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
              onMore={() => fetchMore({ variables: { after: pageInfo.endCursor, isMore: true } })}
            />
          </div>
        </>
      )}
    </Page>
  );
}
