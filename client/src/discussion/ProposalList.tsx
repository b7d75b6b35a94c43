import { useSuspenseQuery } from "@apollo/client/react";
import { Trans } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import { useDeferredValue } from "react";
import { useSearchParams } from "react-router";
import { EmptyState } from "../ui/EmptyState";
import { Pager } from "../ui/Pager";
import { EditableProposal } from "./EditableProposal";
import { filterOf, orderOf, ProposalFilters } from "./ProposalFilters";
import { ProposalListDocument } from "./ProposalList.generated";

interface ProposalListProps {
  discussionId: string;
  sections: readonly { blockId: string; title: string | null; proposalCount: number }[];
  onShowPassage: (blockId: string) => void;
}

/** All proposals of a discussion as a list, narrowed and ordered by the address. */
export function ProposalList({ discussionId, sections, onShowPassage }: ProposalListProps) {
  const [search, setSearch] = useSearchParams();
  const asked = useDeferredValue(search);
  const { data, fetchMore } = useSuspenseQuery(ProposalListDocument, {
    variables: { discussionId, filter: filterOf(asked), orderBy: orderOf(asked) },
    fetchPolicy: "cache-and-network",
  });
  const list = data.discussion?.proposals;
  const isNarrowed = Object.keys(filterOf(search)).length > 0;

  return (
    <>
      <ProposalFilters sections={sections} />
      {list && list.nodes.length > 0 ? (
        <div>
          {list.nodes.map((proposal) => {
            const blockId = proposal.passage?.blockId;
            return (
              <EditableProposal
                key={proposal.id}
                discussionId={discussionId}
                proposal={proposal}
                level="h2"
                showsSection
                onShowPassage={blockId ? () => onShowPassage(blockId) : undefined}
              />
            );
          })}
          <Pager
            shown={list.nodes.length}
            total={list.total}
            hasMore={list.pageInfo.hasNextPage}
            onMore={() => fetchMore({ variables: { after: list.pageInfo.endCursor } })}
          />
        </div>
      ) : isNarrowed ? (
        <EmptyState
          next={
            <Button variant="outlined" onClick={() => setSearch({ view: "list" })}>
              <Trans>Show all</Trans>
            </Button>
          }
        >
          <Trans>No proposal fits this choice.</Trans>
        </EmptyState>
      ) : (
        <EmptyState>
          <Trans>Nothing is published yet. Open the text and select the words you want to speak of.</Trans>
        </EmptyState>
      )}
    </>
  );
}
