import type { FragmentType } from "@apollo/client";
import { useFragment } from "@apollo/client/react";
import { Plural } from "@lingui/react/macro";
import { styled } from "@mui/material/styles";
import { groupPath } from "../app/paths";
import { Link } from "../ui/Link";
import { GroupRowFragmentDoc, type GroupRowFragment } from "./GroupRow.generated";
import { GroupStateChip, useGroupWords } from "./groupWords";
import { dot } from "../ui/dot";

const Row = styled("li")(({ theme }) => ({
  display: "grid",
  gap: theme.spacing(0.5, 3),
  paddingBlock: theme.spacing(1.75),
  borderTop: `1px solid ${theme.vars.palette.divider}`,
  "& .title": { fontSize: "1.0625rem", fontWeight: 500, overflowWrap: "anywhere" },
  "& .title a": { color: theme.vars.palette.text.primary, textDecoration: "none" },
  "& .title a:hover": { color: theme.vars.palette.primary.main, textDecoration: "underline" },
  "& .facts": { color: theme.vars.palette.text.secondary, fontSize: "0.9375rem" },
  [theme.breakpoints.up("sm")]: {
    gridTemplateColumns: "minmax(0, 1fr) auto",
    "& .facts": { gridColumn: 1 },
    "& .state": { gridColumn: 2, gridRow: 1 },
  },
}));

/** One group: title, whose it is, state. */
export function GroupRow({ group }: { group: FragmentType<GroupRowFragment> }) {
  const { levelWord } = useGroupWords();
  const { data, complete } = useFragment({
    fragment: GroupRowFragmentDoc,
    fragmentName: "GroupRow",
    from: group,
  });
  if (!complete) return null;
  const { id, code, year, title, level, state, memberCount, municipality } = data;

  return (
    <Row>
      <span className="title">
        <Link to={groupPath(id)}>{title}</Link>
      </span>
      <span className="state">
        <GroupStateChip state={state} />
      </span>
      <span className="facts">
        {[code, year, levelWord(level), municipality?.nameRu].filter(Boolean).join(dot)}
        {dot}
        <Plural value={memberCount} one="# member" other="# members" />
      </span>
    </Row>
  );
}
