import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { styled } from "@mui/material/styles";
import type { ReactNode } from "react";
import type { AdmissionCondition } from "../app/schema.generated";
import { useFormat } from "../ui/format";
import { StatusChip } from "../ui/StatusChip";
import type { ApplicationCheckFragment } from "./ApplicationCheckPage.generated";

const List = styled("ul")(({ theme }) => ({
  listStyle: "none",
  margin: 0,
  padding: 0,
  "& li": {
    display: "grid",
    gap: theme.spacing(0.5, 3),
    alignItems: "center",
    paddingBlock: theme.spacing(1),
    borderTop: `1px solid ${theme.vars.palette.divider}`,
  },
  "& small": { display: "block", color: theme.vars.palette.text.secondary, fontSize: "0.9375rem" },
  [theme.breakpoints.up("sm")]: { "& li": { gridTemplateColumns: "minmax(0, 1fr) auto" } },
}));

type Condition = NonNullable<ApplicationCheckFragment["conditions"]>[number];

/** What admission needs, and what the questionnaire says of each: the registrar compares it with the documents. */
export function ConditionsText({ conditions }: { conditions: readonly Condition[] }) {
  const { t } = useLingui();
  const names: Readonly<Record<AdmissionCondition, string>> = {
    HIGHER_EDUCATION: t`Higher education`,
    SERVICE_IN_EDUCATION: t`Service in education`,
    TRAINING_IN_EXPERTISE: t`Training in expertise`,
    DIRECTION: t`At least one direction`,
  };
  return (
    <List>
      {conditions.map((condition) => (
        <li key={condition.condition}>
          <span>
            {names[condition.condition]}
            <Found condition={condition} />
          </span>
          <span>
            <StatusChip tone={condition.isMet ? "done" : "late"}>
              {condition.isMet ? <Trans>met</Trans> : <Trans>not met</Trans>}
            </StatusChip>
          </span>
        </li>
      ))}
    </List>
  );
}

function Found({
  condition: { condition, neededYears, years, issuedOn },
}: {
  condition: Condition;
}): ReactNode {
  const { date } = useFormat();
  if (condition === "SERVICE_IN_EDUCATION" && neededYears !== null && years !== null) {
    return (
      <small>
        <Plural value={years} one="# whole year" other="# whole years" />,{" "}
        <Plural value={neededYears} one="at least # is needed" other="at least # are needed" />
      </small>
    );
  }
  if (condition !== "TRAINING_IN_EXPERTISE" || neededYears === null) return null;
  const on = issuedOn && date(issuedOn);
  return (
    <small>
      {on ? <Trans>the latest of {on}</Trans> : <Trans>none is told</Trans>},{" "}
      <Plural value={neededYears} one="not older than # year" other="not older than # years" />
    </small>
  );
}
