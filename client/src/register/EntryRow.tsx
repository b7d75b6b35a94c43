import { useFragment } from "@apollo/client/react";
import type { FragmentType } from "@apollo/client";
import { Trans, useLingui } from "@lingui/react/macro";
import { styled } from "@mui/material/styles";
import { registerEntryPath } from "../app/paths";
import { useFormat } from "../ui/format";
import { Link } from "../ui/Link";
import { EntryRowFragmentDoc, type EntryRowFragment } from "./EntryRow.generated";
import { EntryStateChip, useRegisterWords } from "./registerWords";
import { dot } from "../ui/dot";

const Row = styled("li")(({ theme }) => ({
  display: "grid",
  gap: theme.spacing(0.5, 3),
  paddingBlock: theme.spacing(1.75),
  borderTop: `1px solid ${theme.vars.palette.divider}`,
  "& .number, & .facts": { color: theme.vars.palette.text.secondary, fontSize: "0.9375rem" },
  "& .number": { fontVariantNumeric: "lining-nums tabular-nums", whiteSpace: "nowrap" },
  "& .name": { fontSize: "1.0625rem", fontWeight: 500, overflowWrap: "anywhere" },
  "& .name a": { color: theme.vars.palette.text.primary, textDecoration: "none" },
  "& .name a:hover": { color: theme.vars.palette.primary.main, textDecoration: "underline" },
  [theme.breakpoints.up("sm")]: {
    gridTemplateColumns: "9rem minmax(0, 1fr) auto",
    "& .facts": { gridColumn: 2 },
    "& .state": { gridColumn: 3, gridRow: 1 },
  },
}));

/** One expert of the register: number, name, where and in what, state. */
export function EntryRow({ entry }: { entry: FragmentType<EntryRowFragment> }) {
  const { t } = useLingui();
  const { date } = useFormat();
  const { categoryWord } = useRegisterWords();
  const { data, complete } = useFragment({
    fragment: EntryRowFragmentDoc,
    fragmentName: "EntryRow",
    from: entry,
  });
  if (!complete) return null;
  const { id, registrationNo, person, category, municipality, directions, state, validUntilOn } = data;
  const until = date(validUntilOn);
  const facts = [
    category && categoryWord(category),
    municipality?.nameRu,
    directions.length > 0 && t`directions ${directions.map(({ code }) => code).join(", ")}`,
    state === "ACTIVE" && t`until ${until}`,
  ].filter(Boolean);

  return (
    <Row>
      <span className="number">{registrationNo}</span>
      <span className="name">
        <Link to={registerEntryPath(id)}>{person.fullName ?? <Trans>Name not published</Trans>}</Link>
      </span>
      <span className="state">
        <EntryStateChip state={state} />
      </span>
      <span className="facts">{facts.join(dot)}</span>
    </Row>
  );
}
