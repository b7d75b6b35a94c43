import { Plural, Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import { styled } from "@mui/material/styles";
import { useState } from "react";
import { StatusChip } from "../ui/StatusChip";
import { useFormat } from "../ui/format";
import {
  ConfirmInstitution,
  type Institution,
  JoinInstitution,
  RenameInstitution,
  useKindWords,
} from "./InstitutionForms";
import type { InstitutionsPageQuery } from "./InstitutionsPage.generated";
import { dot } from "../ui/dot";

export const Rows = styled("ul")(({ theme }) => ({
  listStyle: "none",
  margin: 0,
  padding: 0,
  "& > li": {
    display: "flex",
    flexWrap: "wrap",
    gap: theme.spacing(1, 3),
    alignItems: "center",
    padding: theme.spacing(1.5, 0),
    borderTop: `1px solid ${theme.vars.palette.divider}`,
    overflowWrap: "anywhere",
  },
  "& > li > div:first-of-type": { flex: "1 1 22rem", minWidth: 0 },
  "& small": { display: "block", color: theme.vars.palette.text.secondary, fontSize: "0.875rem" },
  "& .acts": { display: "flex", flexWrap: "wrap", gap: theme.spacing(1) },
}));

interface InstitutionRowProps {
  institution: Institution;
  municipalities: InstitutionsPageQuery["municipalities"];
  onDone: () => void;
}

/** An employer of the dictionary with what can be done with it. */
export function InstitutionRow({ institution, municipalities, onDone }: InstitutionRowProps) {
  const { t } = useLingui();
  const { date } = useFormat();
  const kinds = useKindWords();
  const [form, setForm] = useState<"confirm" | "join" | "rename" | null>(null);
  const { nameRu, state, kind, municipality, taxpayerNumber, employmentCount, formerNames } = institution;
  const props = {
    institution,
    municipalities,
    onClose: () => setForm(null),
    onDone: () => {
      setForm(null);
      onDone();
    },
  };
  return (
    <li>
      <div>
        <strong>{nameRu}</strong>
        <small>
          {[municipality.nameRu, kinds[kind], taxpayerNumber && t`TIN ${taxpayerNumber}`]
            .filter(Boolean)
            .join(dot)}
          {dot}
          <Plural value={employmentCount ?? 0} _0="no posts" one="# post" other="# posts" />
        </small>
        {formerNames.map(({ nameRu: former, toOn }) => (
          <small key={`${former} ${toOn}`}>
            <Trans>
              until {date(toOn ?? "")}: {former}
            </Trans>
          </small>
        ))}
        {institution.joinedInto && (
          <small>
            <Trans>joined to: {institution.joinedInto.nameRu}</Trans>
          </small>
        )}
        {state === "UNCONFIRMED" && (
          <StatusChip tone="soon">
            {institution.proposedBy?.fullName ? (
              <Trans>proposed by {institution.proposedBy.fullName}</Trans>
            ) : (
              <Trans>not confirmed</Trans>
            )}
          </StatusChip>
        )}
      </div>
      {state !== "JOINED" && (
        <div className="acts">
          {state === "UNCONFIRMED" ? (
            <Button variant="outlined" aria-label={t`Confirm: ${nameRu}`} onClick={() => setForm("confirm")}>
              <Trans>Confirm</Trans>
            </Button>
          ) : (
            <Button aria-label={t`Rename: ${nameRu}`} onClick={() => setForm("rename")}>
              <Trans>Rename</Trans>
            </Button>
          )}
          <Button aria-label={t`Join a double: ${nameRu}`} onClick={() => setForm("join")}>
            <Trans>It is a double</Trans>
          </Button>
        </div>
      )}
      {form === "confirm" && <ConfirmInstitution {...props} />}
      {form === "join" && <JoinInstitution {...props} />}
      {form === "rename" && <RenameInstitution {...props} />}
    </li>
  );
}
