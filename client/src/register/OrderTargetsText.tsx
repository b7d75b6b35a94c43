import type { FragmentType } from "@apollo/client";
import { useFragment } from "@apollo/client/react";
import { Plural } from "@lingui/react/macro";
import { styled } from "@mui/material/styles";
import { documentPath, groupPath, registerEntryPath } from "../app/paths";
import { Link } from "../ui/Link";
import { type OrderTargetsTextFragment, OrderTargetsTextFragmentDoc } from "./OrderTargetsText.generated";
import { dot } from "../ui/dot";

const List = styled("ul")({ listStyle: "none", margin: 0, padding: 0, overflowWrap: "anywhere" });

interface OrderTargetsTextProps {
  order: FragmentType<OrderTargetsTextFragment>;
  /** At most so many are named, the rest counted; absent when all are named. */
  most?: number;
}

/** What an order acts on, as links: documents, groups and entries of the register that the reader may see. */
export function OrderTargetsText({ order, most }: OrderTargetsTextProps) {
  const { data, complete } = useFragment({
    fragment: OrderTargetsTextFragmentDoc,
    fragmentName: "OrderTargetsText",
    from: order,
  });
  if (!complete) return null;
  const targets = [
    ...data.documents.map(({ id, code, title }) => ({ to: documentPath(id), name: `${code}${dot}${title}` })),
    ...data.groups.map(({ id, code, title }) => ({ to: groupPath(id), name: `${code}${dot}${title}` })),
    ...data.entries.map(({ id, registrationNo, person }) => ({
      to: registerEntryPath(id),
      name: [registrationNo, person.fullName].filter(Boolean).join(dot),
    })),
  ];
  if (targets.length === 0) return null;
  const named = targets.slice(0, most);
  const rest = targets.length - named.length;

  return (
    <List>
      {named.map(({ to, name }) => (
        <li key={to}>
          <Link to={to}>{name}</Link>
        </li>
      ))}
      {rest > 0 && (
        <li>
          <Plural value={rest} one="and # more" other="and # more" />
        </li>
      )}
    </List>
  );
}
