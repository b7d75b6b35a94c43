import { useSuspenseQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import { styled } from "@mui/material/styles";
import { startTransition, useDeferredValue } from "react";
import { useSearchParams } from "react-router";
import { homePath, ordersPath } from "../app/paths";
import { EmptyState } from "../ui/EmptyState";
import { Link } from "../ui/Link";
import { Page } from "../ui/Page";
import { PageHeader } from "../ui/PageHeader";
import { Pager } from "../ui/Pager";
import { SearchBox } from "../ui/SearchBox";
import { OrderRow } from "./OrderRow";
import { OrdersDocument } from "./OrdersPage.generated";

const pageLength = 30;

const List = styled("ul")({ listStyle: "none", margin: 0, padding: 0 });

/** The orders of the ministry, newest first. An order is entered where it acts: at its document or group. */
export function OrdersPage() {
  const { t } = useLingui();
  const [params, setParams] = useSearchParams();
  const search = useDeferredValue(params.get("q") ?? "");
  const { data, fetchMore } = useSuspenseQuery(OrdersDocument, {
    variables: { first: pageLength, filter: { search: search || null } },
    fetchPolicy: "cache-and-network",
  });
  const { nodes, pageInfo, total } = data.orders;
  const handleMore = async () => {
    let coming: Promise<unknown> | undefined;
    startTransition(() => {
      coming = fetchMore({ variables: { after: pageInfo.endCursor } });
    });
    await coming;
  };

  return (
    <Page>
      <PageHeader title={t`Orders`}>
        <Trans>
          Orders of the ministry that were entered here: on experts, project groups and model documents.
        </Trans>
      </PageHeader>
      <SearchBox
        key={search}
        label={t`Number, title or issuer of an order`}
        initial={search}
        onSearch={(text) => setParams(text ? { q: text } : {}, { replace: true })}
      />
      {nodes.length > 0 ? (
        <section aria-label={t`Orders`}>
          <List>
            {nodes.map((order) => (
              <OrderRow key={order.id} order={order} />
            ))}
          </List>
          <Pager shown={nodes.length} total={total} hasMore={pageInfo.hasNextPage} onMore={handleMore} />
        </section>
      ) : (
        <NoOrders isSearch={search !== ""} />
      )}
    </Page>
  );
}

function NoOrders({ isSearch }: { isSearch: boolean }) {
  if (isSearch) {
    return (
      <EmptyState
        next={
          <Button component={Link} to={ordersPath} variant="outlined">
            <Trans>Show all orders</Trans>
          </Button>
        }
      >
        <Trans>No order fits this. Check the number, or search by a word of the title.</Trans>
      </EmptyState>
    );
  }
  return (
    <EmptyState
      next={
        <Button component={Link} to={homePath} variant="outlined">
          <Trans>To my work</Trans>
        </Button>
      }
    >
      <Trans>
        No order is entered yet. An officer of the ministry enters it from the task on a recommended document,
        or on the page of a group.
      </Trans>
    </EmptyState>
  );
}
