import { useSuspenseQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import MuiLink from "@mui/material/Link";
import { styled } from "@mui/material/styles";
import Typography from "@mui/material/Typography";
import { startTransition, useDeferredValue } from "react";
import { useSearchParams } from "react-router";
import {
  applicationsPath,
  commissionPath,
  decisionsPath,
  entryChangesPath,
  importsPath,
  ownApplicationsPath,
  registerPath,
} from "../app/paths";
import type { RegisterEntryFilter } from "../app/schema.generated";
import { useViewer } from "../app/viewer";
import { EmptyState } from "../ui/EmptyState";
import { Link } from "../ui/Link";
import { Page } from "../ui/Page";
import { PageHeader } from "../ui/PageHeader";
import { Pager } from "../ui/Pager";
import { SearchBox } from "../ui/SearchBox";
import { EntryRow } from "./EntryRow";
import { filterOf, readAddress, type RegisterAddress, writeAddress } from "./registerAddress";
import { SimilarSurnames } from "./SimilarSurnames";
import { RegisterFacets } from "./RegisterFacets";
import { RegisterDocument, type RegisterQuery } from "./RegisterPage.generated";

const pageLength = 30;

const List = styled("ul")({ listStyle: "none", margin: 0, padding: 0 });

/** The expert register: search, narrow, open an entry. Needs no account. */
export function RegisterPage() {
  const { t } = useLingui();
  const roles = useViewer()?.roles ?? [];
  const [params, setParams] = useSearchParams();
  const address = readAddress(params);
  const change = (next: RegisterAddress) => setParams(writeAddress(next), { replace: true });
  // The rows that are there stay in sight while those of the next choice come.
  const settled = useDeferredValue(JSON.stringify(filterOf(address)));
  const { data, fetchMore } = useSuspenseQuery(RegisterDocument, {
    variables: { first: pageLength, filter: JSON.parse(settled) as RegisterEntryFilter },
  });
  const { registerEntries, registerFacets, municipalities = [], directions = [] } = data;
  const handleMore = async () => {
    let coming: Promise<unknown> | undefined;
    startTransition(() => {
      coming = fetchMore({ variables: { after: registerEntries.pageInfo.endCursor, isMore: true } });
    });
    await coming;
  };

  return (
    <Page>
      <PageHeader
        title={t`Register of experts`}
        actions={
          roles.includes("MINISTRY_OFFICER") ? (
            <>
              <Button component={Link} to={decisionsPath} variant="outlined">
                <Trans>Carry out decisions by an order</Trans>
              </Button>
              <Button component={Link} to={entryChangesPath()} variant="outlined">
                <Trans>Change entries by an order</Trans>
              </Button>
            </>
          ) : roles.includes("REGISTRAR") ? (
            <>
              <Button component={Link} to={applicationsPath} variant="outlined">
                <Trans>Applications</Trans>
              </Button>
              <Button component={Link} to={commissionPath} variant="outlined">
                <Trans>Commission</Trans>
              </Button>
              <Button component={Link} to={importsPath} variant="outlined">
                <Trans>Bring from Excel</Trans>
              </Button>
            </>
          ) : roles.some((role) => role.startsWith("COMMISSION_")) ? (
            <Button component={Link} to={commissionPath} variant="outlined">
              <Trans>Commission</Trans>
            </Button>
          ) : (
            <Button component={Link} to={ownApplicationsPath} variant="outlined">
              <Trans>Apply to the register</Trans>
            </Button>
          )
        }
      >
        <Trans>
          Experts in the quality of education of the region. Names are shown with their owners' consent.
        </Trans>
      </PageHeader>
      <SearchBox
        label={t`Name, number or municipality`}
        initial={address.search}
        onSearch={(search) => change({ ...address, search })}
      />
      <RegisterFacets
        facets={registerFacets}
        municipalities={municipalities}
        directions={directions}
        address={address}
        onChange={change}
      />
      <Entries entries={registerEntries} address={address} onMore={handleMore} />
    </Page>
  );
}

interface EntriesProps {
  entries: RegisterQuery["registerEntries"];
  address: RegisterAddress;
  onMore: () => Promise<void>;
}

function Entries({ entries: { nodes, pageInfo, total }, address, onMore }: EntriesProps) {
  const { t } = useLingui();
  if (nodes.length === 0 && writeAddress(address).size === 0) {
    return (
      <EmptyState>
        <Trans>Nobody is in the register yet. Experts are entered by an order of the ministry.</Trans>
      </EmptyState>
    );
  }
  if (nodes.length === 0) {
    return (
      <>
        <EmptyState
          next={
            <Button component={Link} to={registerPath} variant="outlined">
              <Trans>Show the whole register</Trans>
            </Button>
          }
        >
          <Trans>
            Nobody in the register fits this. Check the spelling; names are found only with their owners'
            consent, a number is always found.
          </Trans>
        </EmptyState>
        {address.search && <SimilarSurnames surname={address.search} />}
      </>
    );
  }

  return (
    <section aria-label={t`Experts`}>
      <List>
        {nodes.map((entry) => (
          <EntryRow key={entry.id} entry={entry} />
        ))}
      </List>
      <Pager shown={nodes.length} total={total} hasMore={pageInfo.hasNextPage} onMore={onMore} />
      <Downloads address={address} />
    </section>
  );
}

/** The list as it is narrowed, as a file; of people it holds what everybody sees. */
function Downloads({ address }: { address: RegisterAddress }) {
  const link = (format: string, name: string) => (
    <MuiLink href={`/files/register.${format}?${writeAddress(address)}`} download>
      {name}
    </MuiLink>
  );
  return (
    <Typography variant="body2" color="textSecondary" sx={{ marginTop: 2 }}>
      <Trans>Download this list:</Trans> {link("xlsx", "Excel")}, {link("csv", "CSV")}, {link("json", "JSON")}
    </Typography>
  );
}
