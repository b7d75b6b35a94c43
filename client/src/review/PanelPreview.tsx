import { Plural, Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import { styled } from "@mui/material/styles";
import Typography from "@mui/material/Typography";
import { useState } from "react";
import { DataTable } from "../ui/DataTable";
import { StatusChip } from "../ui/StatusChip";
import type { PanelPreviewQuery } from "./PanelPreview.generated";
import { useRoundWords } from "./roundWords";
import { WaiveConflictDialog } from "./WaiveConflictDialog";

type Preview = NonNullable<PanelPreviewQuery["panelPreview"]>;

const Group = styled("details")(({ theme }) => ({
  borderTop: `1px solid ${theme.vars.palette.divider}`,
  padding: theme.spacing(1, 0),
  "& summary": { cursor: "pointer", minHeight: 32 },
  "& ul": { margin: theme.spacing(1, 0), paddingInlineStart: theme.spacing(3) },
}));

interface PanelPreviewProps {
  preview: Preview;
  documentId: string;
  onWaived: () => void;
}

/** Who may be drawn, and everybody who may not, by the reason. */
export function PanelPreview({ preview, documentId, onWaived }: PanelPreviewProps) {
  const { t } = useLingui();
  const { leftOut: words } = useRoundWords();
  const [waived, setWaived] = useState<{ id: string; name: string } | null>(null);
  const carriedMark = <StatusChip tone="done">{t`goes on from the round before`}</StatusChip>;
  const byReason = Map.groupBy(
    preview.leftOut.flatMap((each) => each.reasons.map((reason) => ({ ...each, reason }))),
    ({ reason }) => reason,
  );
  const groups = [...byReason].toSorted(([, a], [, b]) => a.length - b.length);

  return (
    <>
      <section aria-labelledby="eligible-title">
        <Typography id="eligible-title" variant="h3" sx={{ marginBottom: 1 }}>
          <Plural value={preview.eligibleCount} one="# expert may be drawn" other="# experts may be drawn" />
        </Typography>
        {preview.eligibleCount === 0 ? (
          <Typography color="textSecondary">
            <Trans>Nobody may judge this document now. The reasons are below.</Trans>
          </Typography>
        ) : (
          <DataTable
            caption={t`Experts who may be drawn`}
            isCompact
            rows={preview.eligible}
            rowKey={({ person }) => person.id}
            columns={[
              { id: "name", header: t`Expert`, cell: ({ person }) => person.fullName },
              { id: "place", header: t`Municipality`, cell: ({ person }) => person.municipality?.nameRu },
              { id: "load", header: t`Reviews in hand`, isNumeric: true, cell: ({ load }) => load },
              {
                id: "carried",
                header: t`Note`,
                cell: ({ isCarriedOver }) => (isCarriedOver ? carriedMark : null),
              },
            ]}
          />
        )}
      </section>
      <section aria-labelledby="left-out-title">
        <Typography id="left-out-title" variant="h3" sx={{ marginBottom: 1 }}>
          <Plural value={preview.leftOut.length} one="# person is left out" other="# people are left out" />
        </Typography>
        {groups.map(([reason, people]) => (
          <Group key={reason} open={people.length <= 5}>
            <summary>
              {words[reason]} — {people.length}
            </summary>
            <ul>
              {people.map(({ person, waivableConflicts }) => (
                <li key={person.id}>
                  {person.fullName}
                  {person.municipality && `, ${person.municipality.nameRu}`}
                  {reason === "JOINT_PUBLICATION" &&
                    waivableConflicts.map(({ id, note }) => (
                      <span key={id}>
                        {note && ` — ${note}`}{" "}
                        <Button
                          size="small"
                          onClick={() => setWaived({ id, name: person.fullName ?? "" })}
                          aria-label={t`Waive the joint publication of ${person.fullName}`}
                        >
                          <Trans>Waive</Trans>
                        </Button>
                      </span>
                    ))}
                </li>
              ))}
            </ul>
          </Group>
        ))}
      </section>
      {waived && (
        <WaiveConflictDialog
          key={waived.id}
          conflictId={waived.id}
          documentId={documentId}
          name={waived.name}
          onDone={() => {
            setWaived(null);
            onWaived();
          }}
          onClose={() => setWaived(null)}
        />
      )}
    </>
  );
}
