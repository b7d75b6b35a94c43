import { useSuspenseQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import { styled } from "@mui/material/styles";
import Typography from "@mui/material/Typography";
import { useSearchParams } from "react-router";
import { NotFoundPage } from "../app/NotFoundPage";
import { administrationPath, newRegulationPath, regulationPath } from "../app/paths";
import { DataTable } from "../ui/DataTable";
import { EmptyState } from "../ui/EmptyState";
import { useFormat } from "../ui/format";
import { Link } from "../ui/Link";
import { Page } from "../ui/Page";
import { PageHeader } from "../ui/PageHeader";
import { StatusChip } from "../ui/StatusChip";
import { type Parameter, ParameterValue, useParameterTitle, useSections } from "./ParameterValue";
import { RegulationPageDocument, type RegulationPageQuery } from "./RegulationPage.generated";

type Edition = RegulationPageQuery["regulations"][number];

const Editions = styled("ol")(({ theme }) => ({
  listStyle: "none",
  margin: 0,
  padding: 0,
  "& > li": { padding: theme.spacing(2, 0), borderTop: `1px solid ${theme.vars.palette.divider}` },
  "& .head": { display: "flex", flexWrap: "wrap", gap: theme.spacing(0.5, 2), alignItems: "baseline" },
  "& p, & ul": { margin: theme.spacing(0.5, 0, 0), color: theme.vars.palette.text.secondary },
  "& ul": { paddingInlineStart: theme.spacing(2.5) },
  "& ins": { color: theme.vars.palette.text.primary, fontWeight: 600, textDecoration: "none" },
}));

const isChanged = ({ value, valueBefore }: Parameter) => value !== valueBefore;

const valueCell = (each: Parameter) => (
  <>
    <strong>
      <ParameterValue of={each} value={each.value} />
    </strong>
    {each.value !== each.default && (
      <Typography component="small" variant="body2" color="textSecondary" sx={{ display: "block" }}>
        <Trans>Default</Trans>: <ParameterValue of={each} value={each.default} />
      </Typography>
    )}
  </>
);

/** The rules in numbers: what holds today, and every edition with what it changed (R85). */
export function RegulationPage() {
  const { t } = useLingui();
  const { date } = useFormat();
  const [address] = useSearchParams();
  const titleOf = useParameterTitle();
  const inSections = useSections();
  const { data } = useSuspenseQuery(RegulationPageDocument, { fetchPolicy: "cache-and-network" });
  if (!data.administration?.viewerCanRegulate) return <NotFoundPage />;

  const { regulations, parametersInForce } = data;
  const inForce = regulations.find(({ isInForce }) => isInForce);
  const chosen = regulations.find(({ edition }) => String(edition) === address.get("edition"));
  const shown = chosen ?? inForce;

  return (
    <Page>
      <PageHeader
        above={<Link to={administrationPath}>{t`Administration`}</Link>}
        title={chosen ? t`Regulation, edition ${chosen.edition}` : t`Regulation`}
        actions={
          <Button component={Link} to={newRegulationPath} variant="contained">
            <Trans>New edition</Trans>
          </Button>
        }
      >
        {shown ? (
          <Trans>
            Edition {shown.edition}, from {date(shown.effectiveFromOn)}. Basis: {shown.basis}
          </Trans>
        ) : (
          <Trans>The defaults hold: no edition is in force yet</Trans>
        )}
      </PageHeader>
      <section aria-labelledby="editions">
        <Typography id="editions" variant="h2" sx={{ marginBottom: 1 }}>
          <Trans>Editions</Trans>
        </Typography>
        {regulations.length === 0 && (
          <EmptyState>
            <Trans>There is no edition yet. The first one may change any of the values below.</Trans>
          </EmptyState>
        )}
        <Editions>
          {regulations.map((edition) => (
            <EditionRow key={edition.id} edition={edition} inForceOn={inForce?.effectiveFromOn ?? null} />
          ))}
        </Editions>
      </section>
      {inSections(chosen?.parameters ?? parametersInForce).map(({ title, parameters }) => (
        <section key={title} aria-label={title}>
          <Typography variant="h2" sx={{ marginBottom: 1 }}>
            {title}
          </Typography>
          <DataTable
            caption={title}
            isCompact
            rows={parameters}
            rowKey={({ key }) => key}
            columns={[
              { id: "title", header: t`Parameter`, cell: titleOf },
              {
                id: "value",
                header: t`Value`,
                cell: valueCell,
              },
            ]}
          />
        </section>
      ))}
    </Page>
  );
}

function EditionRow({ edition, inForceOn }: { edition: Edition; inForceOn: string | null }) {
  const { date } = useFormat();
  const titleOf = useParameterTitle();
  const { effectiveFromOn, isInForce, basis, title, parameters } = edition;
  const isComing = inForceOn === null || effectiveFromOn > inForceOn;
  return (
    <li>
      <div className="head">
        <Link to={`${regulationPath}?edition=${edition.edition}`}>
          <Trans>Edition {edition.edition}</Trans>
        </Link>
        {isInForce ? (
          <StatusChip tone="done">
            <Trans>in force since {date(effectiveFromOn)}</Trans>
          </StatusChip>
        ) : (
          <StatusChip tone={isComing ? "soon" : "quiet"}>
            {isComing ? (
              <Trans>comes into force on {date(effectiveFromOn)}</Trans>
            ) : (
              <Trans>earlier, from {date(effectiveFromOn)}</Trans>
            )}
          </StatusChip>
        )}
      </div>
      <p>
        {title}. {basis}
      </p>
      <ul>
        {parameters.filter(isChanged).map((each) => (
          <li key={each.key}>
            {titleOf(each)}: <ParameterValue of={each} value={each.valueBefore} /> →{" "}
            <ins>
              <ParameterValue of={each} value={each.value} />
            </ins>
          </li>
        ))}
      </ul>
    </li>
  );
}
