import type { FragmentType } from "@apollo/client";
import { useFragment } from "@apollo/client/react";
import { Trans } from "@lingui/react/macro";
import { styled } from "@mui/material/styles";
import { orderPath } from "../app/paths";
import { useFormat } from "../ui/format";
import { Link } from "../ui/Link";
import { type OrderRowFragment, OrderRowFragmentDoc } from "./OrderRow.generated";
import { OrderTargetsText } from "./OrderTargetsText";
import { useOrderWords } from "./orderWords";

const Row = styled("li")(({ theme }) => ({
  display: "grid",
  gap: theme.spacing(0.5, 3),
  paddingBlock: theme.spacing(1.75),
  borderTop: `1px solid ${theme.vars.palette.divider}`,
  overflowWrap: "anywhere",
  "& .kind, & .targets": { color: theme.vars.palette.text.secondary, fontSize: "0.9375rem" },
  "& .name": { fontSize: "1.0625rem", fontWeight: 500, fontVariantNumeric: "lining-nums tabular-nums" },
  [theme.breakpoints.up("sm")]: {
    gridTemplateColumns: "minmax(0, 1fr) 15rem",
    "& .kind": { gridColumn: 2, gridRow: 1 },
    "& .title, & .targets": { gridColumn: 1 },
  },
}));

/** One order: number and date, what it does, its title, what it acts on. */
export function OrderRow({ order }: { order: FragmentType<OrderRowFragment> }) {
  const { paperDate } = useFormat();
  const { kindWord } = useOrderWords();
  const { data, complete } = useFragment({
    fragment: OrderRowFragmentDoc,
    fragmentName: "OrderRow",
    from: order,
  });
  if (!complete) return null;
  const { id, kind, number, on, title } = data;

  return (
    <Row>
      <Link className="name" to={orderPath(id)}>
        <Trans>
          No. {number} of {paperDate(on)}
        </Trans>
      </Link>
      <span className="kind">{kindWord(kind)}</span>
      <span className="title">{title}</span>
      <div className="targets">
        <OrderTargetsText order={data} most={3} />
      </div>
    </Row>
  );
}
