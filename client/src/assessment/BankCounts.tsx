import { Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import { styled } from "@mui/material/styles";
import { useState } from "react";
import type { ItemComponent } from "../app/schema.generated";
import { useAssessmentWords } from "./assessmentWords";

const Frame = styled("div")(({ theme }) => ({
  overflowX: "auto",
  maxWidth: "100%",
  "& table": { borderCollapse: "collapse", fontSize: "0.9375rem" },
  "& th, & td": { padding: theme.spacing(0.25, 1), borderBottom: `1px solid ${theme.vars.palette.divider}` },
  "& th": { fontWeight: 500, textAlign: "start" },
  "& thead th, & td": { textAlign: "end", fontVariantNumeric: "lining-nums tabular-nums" },
  "& thead th:first-of-type": { textAlign: "start" },
  "& button": { minWidth: 32, minHeight: 32, padding: 0, fontVariantNumeric: "inherit" },
}));

interface Count {
  directionCode: string | null;
  component: ItemComponent;
  active: number;
  drafts: number;
}

interface BankCountsProps {
  counts: readonly Count[];
  directions: readonly { code: string; nameRu: string }[];
  /** Narrows the list to one cell. */
  onChoose: (direction: string, component: ItemComponent) => void;
}

/** How many items in use each component of each direction has; what a paper can be drawn from. */
export function BankCounts({ counts, directions, onChoose }: BankCountsProps) {
  const { t } = useLingui();
  const { components } = useAssessmentWords();
  const [isOpen, setIsOpen] = useState(false);
  const inUse = counts.reduce((sum, { active }) => sum + active, 0);
  const drafts = counts.reduce((sum, count) => sum + count.drafts, 0);
  const columns = [
    { code: "COMMON", short: t`Common`, nameRu: t`Common part` },
    ...directions.map(({ code, nameRu }) => ({ code, short: code, nameRu })),
  ];
  const activeOf = (code: string, component: string) =>
    counts.find((count) => (count.directionCode ?? "COMMON") === code && count.component === component)
      ?.active ?? 0;

  return (
    <section aria-label={t`Items by direction and component`}>
      <div>
        <Trans>
          In use: {inUse}, drafts: {drafts}.
        </Trans>{" "}
        <Button size="small" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
          {isOpen ? <Trans>Hide the table</Trans> : <Trans>By direction and component</Trans>}
        </Button>
      </div>
      {isOpen && (
        <Frame>
          <table>
            <thead>
              <tr>
                <th scope="col">
                  <Trans>Component</Trans>
                </th>
                {columns.map(({ code, short, nameRu }) => (
                  <th key={code} scope="col" title={nameRu}>
                    {short}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {(Object.keys(components) as ItemComponent[]).map((component) => (
                <tr key={component}>
                  <th scope="row">{components[component]}</th>
                  {columns.map(({ code, nameRu }) => {
                    const active = activeOf(code, component);
                    return (
                      <td key={code}>
                        {active > 0 ? (
                          <Button
                            size="small"
                            aria-label={`${components[component]}, ${nameRu}: ${active}`}
                            onClick={() => onChoose(code, component)}
                          >
                            {active}
                          </Button>
                        ) : (
                          "–"
                        )}
                      </td>
                    );
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </Frame>
      )}
    </section>
  );
}
