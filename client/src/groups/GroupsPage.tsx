import { useSuspenseQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import { styled } from "@mui/material/styles";
import { startTransition, useDeferredValue } from "react";
import { useSearchParams } from "react-router";
import { groupsPath, newGroupPath } from "../app/paths";
import { useViewer } from "../app/viewer";
import { EmptyState } from "../ui/EmptyState";
import { Link } from "../ui/Link";
import { Page } from "../ui/Page";
import { PageHeader } from "../ui/PageHeader";
import { Pager } from "../ui/Pager";
import { SearchBox } from "../ui/SearchBox";
import { GroupRow } from "./GroupRow";
import { GroupsDocument } from "./GroupsPage.generated";

const pageLength = 30;

const List = styled("ul")({ listStyle: "none", margin: 0, padding: 0 });

/** Project groups of the region, newest year first. */
export function GroupsPage() {
  const { t } = useLingui();
  const viewer = useViewer();
  const [params, setParams] = useSearchParams();
  const search = useDeferredValue(params.get("q") ?? "");
  const { data, fetchMore } = useSuspenseQuery(GroupsDocument, {
    variables: { first: pageLength, filter: { search: search || null } },
    fetchPolicy: "cache-and-network",
  });
  const { nodes, pageInfo, total } = data.groups;
  const mayCreate = viewer?.roles.includes("COORDINATOR") ?? false;
  const handleMore = async () => {
    let coming: Promise<unknown> | undefined;
    startTransition(() => {
      coming = fetchMore({ variables: { after: pageInfo.endCursor } });
    });
    await coming;
  };

  return (
    <Page>
      <PageHeader
        title={t`Project groups`}
        actions={
          mayCreate && (
            <Button component={Link} to={newGroupPath} variant="contained">
              <Trans>Create a group</Trans>
            </Button>
          )
        }
      >
        <Trans>Groups of several municipalities that write model documents together.</Trans>
      </PageHeader>
      <SearchBox
        key={search}
        label={t`Title or short name of a group`}
        initial={search}
        onSearch={(text) => setParams(text ? { q: text } : {}, { replace: true })}
      />
      {nodes.length > 0 ? (
        <section aria-label={t`Groups`}>
          <List>
            {nodes.map((group) => (
              <GroupRow key={group.id} group={group} />
            ))}
          </List>
          <Pager shown={nodes.length} total={total} hasMore={pageInfo.hasNextPage} onMore={handleMore} />
        </section>
      ) : (
        <EmptyState
          next={
            search && (
              <Button component={Link} to={groupsPath} variant="outlined">
                <Trans>Show all groups</Trans>
              </Button>
            )
          }
        >
          {search ? <Trans>No group is called so.</Trans> : <Trans>There are no groups yet.</Trans>}
        </EmptyState>
      )}
    </Page>
  );
}
