import { useSuspenseQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import { startTransition, useDeferredValue } from "react";
import { useSearchParams } from "react-router";
import { NotFoundPage } from "../app/NotFoundPage";
import { administrationPath, institutionsPath } from "../app/paths";
import { EmptyState } from "../ui/EmptyState";
import { SelectInput } from "../ui/inputs";
import { Link } from "../ui/Link";
import { Page } from "../ui/Page";
import { PageHeader } from "../ui/PageHeader";
import { Pager } from "../ui/Pager";
import { SearchBox } from "../ui/SearchBox";
import { InstitutionRow, Rows } from "./InstitutionRow";
import { InstitutionsPageDocument } from "./InstitutionsPage.generated";
import { UnconfirmedPosts } from "./UnconfirmedPosts";

const pageLength = 30;
const states = ["UNCONFIRMED", "CONFIRMED", "JOINED"] as const;

/** The dictionary of employers: unconfirmed ones first, doubles joined, names dated (R91). */
export function InstitutionsPage() {
  const { t } = useLingui();
  const [address, setAddress] = useSearchParams();
  const search = useDeferredValue(address.get("q") ?? "");
  const state = states.find((word) => word === address.get("state"));
  const showsPosts = address.get("view") === "posts";
  const { data, fetchMore, refetch } = useSuspenseQuery(InstitutionsPageDocument, {
    variables: {
      first: pageLength,
      filter: { ...(search && { search }), ...(state && { state }) },
    },
    fetchPolicy: "cache-and-network",
  });
  const { administration, institutions, municipalities } = data;
  if (!administration) return <NotFoundPage />;

  const { nodes, pageInfo, total } = institutions;
  const change = (name: "q" | "state", value: string) => {
    const next = new URLSearchParams(address);
    if (value) next.set(name, value);
    else next.delete(name);
    setAddress(next, { replace: true });
  };
  const handleMore = async () => {
    let coming: Promise<unknown> | undefined;
    startTransition(() => {
      coming = fetchMore({ variables: { after: pageInfo.endCursor } });
    });
    await coming;
  };
  const postCount = administration.unconfirmedEmploymentCount;

  return (
    <Page>
      <PageHeader
        above={<Link to={administrationPath}>{t`Administration`}</Link>}
        title={showsPosts ? t`Posts to confirm` : t`Institutions`}
        actions={
          <Button component={Link} to={showsPosts ? institutionsPath : `${institutionsPath}?view=posts`}>
            {showsPosts ? t`Institutions` : t`Posts to confirm: ${postCount}`}
          </Button>
        }
      >
        {showsPosts ? (
          <Trans>A post is confirmed when you have seen the document.</Trans>
        ) : (
          <Trans>
            People choose their employer from here. A new one is proposed by them and waits for your decision.
          </Trans>
        )}
      </PageHeader>
      {showsPosts ? (
        <UnconfirmedPosts />
      ) : (
        <>
          <SearchBox
            key={search}
            label={t`Name, also a former one, or taxpayer number`}
            initial={search}
            onSearch={(text) => change("q", text)}
          />
          <SelectInput
            label={t`Show`}
            path="state"
            value={state ?? ""}
            onChange={(value) => change("state", value)}
            trouble={{ problems: [] }}
            choices={[
              { value: "", label: t`all` },
              { value: "UNCONFIRMED", label: t`not confirmed` },
              { value: "CONFIRMED", label: t`confirmed ones` },
              { value: "JOINED", label: t`joined to others` },
            ]}
          />
          {nodes.length > 0 ? (
            <section aria-label={t`Institutions`}>
              <Rows>
                {nodes.map((institution) => (
                  <InstitutionRow
                    key={institution.id}
                    institution={institution}
                    municipalities={municipalities}
                    onDone={() => startTransition(() => void refetch())}
                  />
                ))}
              </Rows>
              <Pager shown={nodes.length} total={total} hasMore={pageInfo.hasNextPage} onMore={handleMore} />
            </section>
          ) : (
            <EmptyState>
              {search || state ? (
                <Trans>Nothing is found. Change the search or the filter.</Trans>
              ) : (
                <Trans>
                  There are no institutions yet. The first comes here when somebody names their employer in
                  their profile.
                </Trans>
              )}
            </EmptyState>
          )}
        </>
      )}
    </Page>
  );
}
