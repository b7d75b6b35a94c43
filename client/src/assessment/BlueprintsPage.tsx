import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment, useSuspenseQuery } from "@apollo/client/react";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import Typography from "@mui/material/Typography";
import { startTransition, useState } from "react";
import { NotFoundPage } from "../app/NotFoundPage";
import { schedulingPath } from "../app/paths";
import type { AssessmentPart } from "../app/schema.generated";
import { useViewer } from "../app/viewer";
import { DataTable } from "../ui/DataTable";
import { EmptyState } from "../ui/EmptyState";
import { useFormat } from "../ui/format";
import { Link } from "../ui/Link";
import { Notice } from "../ui/Notice";
import { Page } from "../ui/Page";
import { PageHeader } from "../ui/PageHeader";
import { StatusChip } from "../ui/StatusChip";
import { BlueprintForm } from "./BlueprintForm";
import {
  BlueprintPartsFragmentDoc,
  type BlueprintPartsFragment,
  BlueprintsPageDocument,
  type BlueprintsPageQuery,
} from "./BlueprintsPage.generated";
import { useBlueprintWords } from "./blueprintWords";
import { PaperConflicts } from "./PaperConflicts";
import { PartText } from "./PartText";

const issuing = ["REGISTRAR", "REGION_ADMIN"] as const;
type InForce = NonNullable<BlueprintsPageQuery["blueprintInForce"]>;

/** By what tests are drawn, and whether the bank suffices for it (R04, R05). */
export function BlueprintsPage() {
  const roles: readonly string[] = useViewer()?.roles ?? [];
  const mayIssue = issuing.some((role) => roles.includes(role));
  if (!mayIssue && !roles.includes("ASSESSOR")) return <NotFoundPage />;
  return <Blueprints mayIssue={mayIssue} isRegistrar={roles.includes("REGISTRAR")} />;
}

/** The page for whom it is. */
export function Blueprints({ mayIssue, isRegistrar }: { mayIssue: boolean; isRegistrar: boolean }) {
  const { t } = useLingui();
  const [isWriting, setIsWriting] = useState(false);
  const { data, refetch } = useSuspenseQuery(BlueprintsPageDocument, { fetchPolicy: "cache-and-network" });
  const { blueprintInForce, blueprints } = data;
  const handleIssued = () => {
    setIsWriting(false);
    startTransition(() => void refetch());
  };

  return (
    <Page>
      <PageHeader
        title={t`Blueprint of the assessment`}
        actions={
          <>
            {mayIssue && !isWriting && (
              <Button
                variant={blueprintInForce ? "outlined" : "contained"}
                onClick={() => setIsWriting(true)}
              >
                <Trans>New edition</Trans>
              </Button>
            )}
            {isRegistrar && (
              <Button component={Link} to={schedulingPath} variant="outlined">
                <Trans>Schedule the assessment</Trans>
              </Button>
            )}
          </>
        }
      >
        <Trans>
          How many items a test takes from each section, how long it lasts and what must be reached.
        </Trans>
      </PageHeader>
      {isWriting && (
        <BlueprintForm
          latest={blueprints[0] ?? null}
          onIssued={handleIssued}
          onClose={() => setIsWriting(false)}
        />
      )}
      {blueprintInForce ? (
        <Standing blueprint={blueprintInForce} />
      ) : (
        <EmptyState>
          <Trans>No blueprint is in force, so nothing can be scheduled.</Trans>
        </EmptyState>
      )}
      {blueprints.length > 0 && (
        <section aria-labelledby="editions">
          <Typography id="editions" variant="h2" sx={{ marginBottom: 1 }}>
            <Trans>Editions</Trans>
          </Typography>
          {blueprints.map((blueprint) => (
            <Edition key={blueprint.id} blueprint={blueprint} />
          ))}
        </section>
      )}
    </Page>
  );
}

function Edition({ blueprint: from }: { blueprint: FragmentType<BlueprintPartsFragment> }) {
  const { data: blueprint } = useSuspenseFragment({ fragment: BlueprintPartsFragmentDoc, from });
  const { date } = useFormat();
  const { edition, titleRu, effectiveFromOn, isInForce } = blueprint;
  return (
    <Typography component="div" sx={{ paddingBlock: 1 }}>
      <Trans>
        Edition {edition} from {date(effectiveFromOn)}: {titleRu}
      </Trans>{" "}
      {isInForce && (
        <StatusChip tone="done">
          <Trans>in force</Trans>
        </StatusChip>
      )}
    </Typography>
  );
}

/** The edition in force against the bank: every cell, and what keeps a paper from being drawn. */
function Standing({ blueprint: whole }: { blueprint: InForce }) {
  const { data: blueprint } = useSuspenseFragment({ fragment: BlueprintPartsFragmentDoc, from: whole });
  const { t } = useLingui();
  const { cellName } = useBlueprintWords();
  const { standings, conflicts, caseCount } = whole;
  const { cells, exposurePercent, parts } = blueprint;
  const stateOf = ({ activeCount, neededCount, exposureNeededCount }: (typeof standings)[number]) => {
    if (activeCount < neededCount)
      return (
        <StatusChip tone="late">
          <Trans>too few for one paper</Trans>
        </StatusChip>
      );
    if (activeCount < exposureNeededCount)
      return (
        <StatusChip tone="soon">
          <Trans>items would repeat too often</Trans>
        </StatusChip>
      );
    return (
      <StatusChip tone="done">
        <Trans>enough</Trans>
      </StatusChip>
    );
  };

  return (
    <>
      <Facts blueprint={blueprint} />
      {conflicts.length > 0 ? (
        <Notice severity="warning">
          <p>
            <Trans>A test cannot be drawn for every candidate:</Trans>
          </p>
          <PaperConflicts conflicts={conflicts} cells={cells} exposurePercent={exposurePercent} />
        </Notice>
      ) : (
        <Notice severity="success">
          <Trans>The bank suffices: a test can be drawn for every direction.</Trans>
        </Notice>
      )}
      <section aria-labelledby="cells">
        <Typography id="cells" variant="h2" sx={{ marginBottom: 1 }}>
          <Trans>Sections and the bank</Trans>
        </Typography>
        <DataTable
          caption={t`Sections and the bank`}
          isCompact
          rows={standings}
          rowKey={({ cell, directionCode }) => `${cell} ${directionCode}`}
          columns={[
            {
              id: "cell",
              header: t`Section`,
              cell: ({ cell, directionCode }) => cellName(directionCode, cells[cell]!.component),
            },
            { id: "needed", header: t`In a test`, isNumeric: true, cell: ({ neededCount }) => neededCount },
            {
              id: "lasting",
              header: t`Needed in the bank`,
              isNumeric: true,
              cell: ({ exposureNeededCount }) => exposureNeededCount,
            },
            {
              id: "active",
              header: t`Active in the bank`,
              isNumeric: true,
              cell: ({ activeCount }) => activeCount,
            },
            { id: "state", header: t`State`, cell: stateOf },
          ]}
        />
        {parts.includes("CASE") && (
          <Typography sx={{ marginTop: 1 }}>
            <Plural
              value={caseCount}
              _0="The bank has no case."
              one="The bank has # case."
              other="The bank has # cases."
            />
          </Typography>
        )}
      </section>
    </>
  );
}

function Facts({ blueprint }: { blueprint: BlueprintPartsFragment }) {
  const { t, i18n } = useLingui();
  const { date } = useFormat();
  const { edition, titleRu, effectiveFromOn, cells, testMinutes, caseMinutes } = blueprint;
  const { testPassPercent, casePassPercent, exposurePercent, sampleCount, taskDays } = blueprint;
  const total = cells.reduce((sum, { count }) => sum + count, 0);
  const items = i18n.number(total);
  const lines: Partial<Record<AssessmentPart, string>> = {
    TEST: t`${items} items, ${testMinutes} min, at least ${testPassPercent} % of the points`,
    EXPERT_TASK: t`${sampleCount} documents, ${taskDays} days, agreement with the reference scores`,
    CASE: t`${caseMinutes} min, at least ${casePassPercent} % of the points`,
  };
  return (
    <Typography component="div">
      <div>
        <Trans>
          {titleRu}, edition {edition}, in force from {date(effectiveFromOn)}
        </Trans>
      </div>
      {blueprint.parts.map((part) => (
        <div key={part}>
          <strong>
            <PartText part={part} />
          </strong>
          : {lines[part]}
        </div>
      ))}
      <div>
        <Trans>One item stands in at most {exposurePercent} % of papers.</Trans>
      </div>
    </Typography>
  );
}
