import { useSuspenseQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { styled } from "@mui/material/styles";
import Typography from "@mui/material/Typography";
import { useParams } from "react-router";
import { NotFoundPage } from "../app/NotFoundPage";
import { ordersPath } from "../app/paths";
import { useFormat } from "../ui/format";
import { Link } from "../ui/Link";
import { Page } from "../ui/Page";
import { PageHeader } from "../ui/PageHeader";
import { OrderDocument, type OrderQuery } from "./OrderPage.generated";
import { OrderTargetsText } from "./OrderTargetsText";
import { useOrderWords } from "./orderWords";

/** A number or a day, which no line may break where there is room for it whole. */
const Whole = styled("span")({ display: "inline-block", maxWidth: "100%" });

type Order = NonNullable<OrderQuery["order"]>;

const Facts = styled("dl")(({ theme }) => ({
  display: "grid",
  gap: theme.spacing(0.5, 3),
  margin: 0,
  "& dt": { color: theme.vars.palette.text.secondary, fontSize: "0.9375rem" },
  "& dd": { margin: theme.spacing(0, 0, 1.5), overflowWrap: "anywhere" },
  [theme.breakpoints.up("sm")]: {
    gridTemplateColumns: "12rem minmax(0, 1fr)",
    "& dt": { paddingTop: 2 },
    "& dd": { margin: theme.spacing(0, 0, 1) },
  },
}));

/** One order: its particulars, what it acts on, and its paper for those who may have it. */
export function OrderPage() {
  const { t } = useLingui();
  const { paperDate } = useFormat();
  const { kindWord } = useOrderWords();
  const { id = "" } = useParams();
  const { data } = useSuspenseQuery(OrderDocument, { variables: { id } });
  const { order } = data;
  if (!order) return <NotFoundPage />;
  const { kind, issuer, number, title, publishesAsPractice, documents, groups, entries } = order;
  const on = paperDate(order.on);
  const names = documents.length + groups.length + entries.length > 0;

  return (
    <Page width="text">
      <PageHeader
        title={t`Order No. ${number} of ${on}`}
        heading={
          <Trans>
            Order <Whole>No. {number}</Whole> of <Whole>{on}</Whole>
          </Trans>
        }
        above={<Link to={ordersPath}>{t`Orders`}</Link>}
      >
        {title}
      </PageHeader>
      <Facts>
        <dt>{t`What it does`}</dt>
        <dd>{kindWord(kind)}</dd>
        <dt>{t`Who issued it`}</dt>
        <dd>{issuer}</dd>
        {kind === "DOCUMENT_APPROVAL" && (
          <>
            <dt>{t`Publication`}</dt>
            <dd>{publishesAsPractice ? t`As a successful practice` : t`As a model document`}</dd>
          </>
        )}
        <dt>{t`Acts on`}</dt>
        <dd>
          {names ? (
            <OrderTargetsText order={order} />
          ) : (
            <Trans>Nothing that is open to you is named in it.</Trans>
          )}
        </dd>
        <dt>{t`Paper of the order`}</dt>
        <dd>
          <Paper order={order} />
        </dd>
      </Facts>
    </Page>
  );
}

/** The paper to download, or why it is not here. */
function Paper({ order: { file, hasFile, isFilePublic } }: { order: Order }) {
  if (!hasFile) return <Trans>No file was attached.</Trans>;
  if (!file) {
    return (
      <Trans>
        A file is attached but not open to everybody: it may hold personal data. Those whom the order concerns
        and staff have it once they sign in.
      </Trans>
    );
  }
  return (
    <>
      <a href={file.path}>{file.name}</a>
      <Typography variant="body2" color="textSecondary">
        {isFilePublic ? (
          <Trans>Everybody may have it: there are no personal data in it.</Trans>
        ) : (
          <Trans>Only those whom the order concerns and staff may have it.</Trans>
        )}
      </Typography>
    </>
  );
}
