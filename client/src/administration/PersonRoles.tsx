import type { FragmentType } from "@apollo/client";
import { useFragment } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import { styled } from "@mui/material/styles";
import { useState } from "react";
import { useFormat } from "../ui/format";
import { EndRole, type EndedGrant } from "./EndRole";
import { PersonRolesFragmentDoc, type PersonRolesFragment } from "./PersonRoles.generated";
import { useRoleWords } from "./roleWords";
import { dot } from "../ui/dot";

const Row = styled("li")(({ theme }) => ({
  paddingBlock: theme.spacing(1.75),
  borderTop: `1px solid ${theme.vars.palette.divider}`,
  "& .name": { fontSize: "1.0625rem", fontWeight: 500 },
  "& .place, & .term": { color: theme.vars.palette.text.secondary, fontSize: "0.9375rem" },
  "& ul": { listStyle: "none", margin: theme.spacing(0.5, 0, 0), padding: 0 },
  "& ul li": {
    display: "grid",
    justifyItems: "start",
    alignItems: "baseline",
    gap: theme.spacing(0.25, 2),
    paddingBlock: theme.spacing(0.5),
    [theme.breakpoints.up("sm")]: { gridTemplateColumns: "17rem minmax(0, 1fr) auto" },
  },
}));

/** A person and every role they hold or held, each with its dates and basis. */
export function PersonRoles({ person }: { person: FragmentType<PersonRolesFragment> }) {
  const { t } = useLingui();
  const { date } = useFormat();
  const roleWord = useRoleWords();
  const [ended, setEnded] = useState<EndedGrant | null>(null);
  const { data, complete } = useFragment({
    fragment: PersonRolesFragmentDoc,
    fragmentName: "PersonRoles",
    from: person,
  });
  if (!complete) return null;
  const name = data.fullName ?? t`Name not published`;
  const termOf = (from: string, to: string | null) =>
    to ? t`from ${date(from)} to ${date(to)}` : t`since ${date(from)}`;

  return (
    <Row>
      <span className="name">{name}</span>{" "}
      {data.municipality && <span className="place">{data.municipality.nameRu}</span>}
      <ul>
        {(data.roleGrants ?? []).map(
          ({ id, version, role, fromOn, toOn, basis, endedBasis, placeNameRu }) => (
            <li key={id}>
              <span>{[roleWord(role), placeNameRu].filter(Boolean).join(", ")}</span>
              <span className="term">
                {[termOf(fromOn, toOn), basis, endedBasis].filter(Boolean).join(dot)}
              </span>
              {endedBasis === null && (
                <Button
                  size="small"
                  color="error"
                  onClick={() => setEnded({ id, version, title: `${name}: ${roleWord(role)}` })}
                  aria-label={t`End the role: ${roleWord(role)}, ${name}`}
                >
                  <Trans>End</Trans>
                </Button>
              )}
            </li>
          ),
        )}
      </ul>
      {ended && <EndRole grant={ended} onClose={() => setEnded(null)} />}
    </Row>
  );
}
