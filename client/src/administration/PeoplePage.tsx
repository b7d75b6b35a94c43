import { useSuspenseQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import { styled } from "@mui/material/styles";
import { startTransition, useDeferredValue, useState } from "react";
import { useSearchParams } from "react-router";
import { EmptyState } from "../ui/EmptyState";
import { Page } from "../ui/Page";
import { PageHeader } from "../ui/PageHeader";
import { Pager } from "../ui/Pager";
import { SearchBox } from "../ui/SearchBox";
import { GrantRole } from "./GrantRole";
import { PeopleDocument } from "./PeoplePage.generated";
import { PersonRoles } from "./PersonRoles";

const pageLength = 30;

const List = styled("ul")({ listStyle: "none", margin: 0, padding: 0 });

/** Who holds which role: those with one at first, everybody by search. */
export function PeoplePage() {
  const { t } = useLingui();
  const [address, setAddress] = useSearchParams();
  const search = useDeferredValue(address.get("q") ?? "");
  const [isGranting, setIsGranting] = useState(false);
  const { data, fetchMore, refetch } = useSuspenseQuery(PeopleDocument, {
    variables: { first: pageLength, filter: search ? { search } : { hasRole: true } },
    fetchPolicy: "cache-and-network",
  });
  const { nodes, pageInfo, total } = data.people;
  const handleMore = async () => {
    let coming: Promise<unknown> | undefined;
    startTransition(() => {
      coming = fetchMore({ variables: { after: pageInfo.endCursor } });
    });
    await coming;
  };
  const handleGranted = () => {
    setIsGranting(false);
    startTransition(() => void refetch());
  };

  return (
    <Page>
      <PageHeader
        title={t`People and roles`}
        actions={
          <Button variant="contained" onClick={() => setIsGranting(true)}>
            <Trans>Grant a role</Trans>
          </Button>
        }
      >
        <Trans>A role acts from its first day on. Nobody grants one to themselves.</Trans>
      </PageHeader>
      <SearchBox
        key={search}
        label={t`Surname of a person`}
        initial={search}
        onSearch={(text) => setAddress(text ? { q: text } : {}, { replace: true })}
      />
      {nodes.length > 0 ? (
        <section aria-label={t`People`}>
          <List>
            {nodes.map((person) => (
              <PersonRoles key={person.id} person={person} />
            ))}
          </List>
          <Pager shown={nodes.length} total={total} hasMore={pageInfo.hasNextPage} onMore={handleMore} />
        </section>
      ) : (
        <EmptyState>
          {search ? (
            <Trans>Nobody is called so.</Trans>
          ) : (
            <Trans>You see nobody here: the administrator of the region keeps the roles.</Trans>
          )}
        </EmptyState>
      )}
      {isGranting && (
        <GrantRole
          municipalities={data.municipalities}
          onClose={() => setIsGranting(false)}
          onDone={handleGranted}
        />
      )}
    </Page>
  );
}
