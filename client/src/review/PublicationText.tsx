import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { Plural, Trans } from "@lingui/react/macro";
import { styled } from "@mui/material/styles";
import { conclusionPath, documentPath, orderPath, summaryPath } from "../app/paths";
import { useFormat } from "../ui/format";
import { Link } from "../ui/Link";
import { type PublicationTextFragment, PublicationTextFragmentDoc } from "./PublicationText.generated";
import { dot } from "../ui/dot";

const Papers = styled("dl")(({ theme }) => ({
  margin: 0,
  "& > div": {
    display: "grid",
    gridTemplateColumns: "minmax(10rem, 14rem) minmax(0, 1fr)",
    gap: theme.spacing(0.5, 2),
    paddingBlock: theme.spacing(1.5),
    borderTop: `1px solid ${theme.vars.palette.divider}`,
  },
  "& dt": { color: theme.vars.palette.text.secondary },
  "& dd": { margin: 0, overflowWrap: "anywhere" },
  [theme.breakpoints.down("sm")]: { "& > div": { gridTemplateColumns: "minmax(0, 1fr)" } },
}));

/** What stands beside a document at the end of its way: approved text, order, conclusion, summary (R60). */
export function PublicationText({ document }: { document: FragmentType<PublicationTextFragment> }) {
  const { date, paperDate, percent } = useFormat();
  const { data } = useSuspenseFragment({ fragment: PublicationTextFragmentDoc, from: document });
  const {
    id,
    publishedAt,
    currentVersion,
    approvalOrder: order,
    conclusion,
    discussion,
    supersededBy,
    supersedes,
  } = data;
  const summary = discussion?.summary;
  const figure = conclusion && (
    <Trans>
      {percent(conclusion.aggregatePercent / 100)} of the highest mark, signed on {date(conclusion.signedOn)}
    </Trans>
  );

  return (
    <Papers>
      {publishedAt && (
        <div>
          <dt>
            <Trans>Published</Trans>
          </dt>
          <dd>{date(publishedAt)}</dd>
        </div>
      )}
      {currentVersion && (
        <div>
          <dt>
            <Trans>Text</Trans>
          </dt>
          <dd>
            <Link to={documentPath(id)}>
              <Trans>Version {currentVersion.number}</Trans>
            </Link>
          </dd>
        </div>
      )}
      {order && (
        <div>
          <dt>
            <Trans>Order</Trans>
          </dt>
          <dd>
            <Link to={orderPath(order.id)}>
              <Trans>
                No. {order.number} of {paperDate(order.on)}
              </Trans>
            </Link>
            <br />
            {order.issuer}. «{order.title}»
            {order.file && (
              <>
                <br />
                <a href={order.file.path}>{order.file.name}</a>
              </>
            )}
          </dd>
        </div>
      )}
      {conclusion && (
        <div>
          <dt>
            <Trans>Experts' conclusion</Trans>
          </dt>
          <dd>
            {conclusion.round ? <Link to={conclusionPath(conclusion.round.id)}>{figure}</Link> : figure} (
            <Plural value={conclusion.reviewCount} one="# review" other="# reviews" />)
          </dd>
        </div>
      )}
      {summary && (
        <div>
          <dt>
            <Trans>Summary of proposals</Trans>
          </dt>
          <dd>
            <Link to={summaryPath(id)}>
              <Trans>
                {summary.counts.submitted} received, {summary.counts.considered} considered
              </Trans>
            </Link>
          </dd>
        </div>
      )}
      {supersededBy && (
        <div>
          <dt>
            <Trans>In its place now</Trans>
          </dt>
          <dd>
            <Link to={documentPath(supersededBy.id)}>
              {supersededBy.code}
              {dot}
              {supersededBy.title}
            </Link>
          </dd>
        </div>
      )}
      {supersedes.length > 0 && (
        <div>
          <dt>
            <Trans>In the place of</Trans>
          </dt>
          <dd>
            {supersedes.map((older) => (
              <div key={older.id}>
                <Link to={documentPath(older.id)}>
                  {older.code}
                  {dot}
                  {older.title}
                </Link>
              </div>
            ))}
          </dd>
        </div>
      )}
    </Papers>
  );
}
