import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import { styled } from "@mui/material/styles";
import Stack from "@mui/material/Stack";
import Typography from "@mui/material/Typography";
import { useState } from "react";
import type { AssessmentPart, ItemComponent } from "../app/schema.generated";
import { useAct } from "../app/useAct";
import { FormAlert } from "../ui/FormAlert";
import { FormColumn } from "../ui/FormColumn";
import { ChecksInput, TextInput } from "../ui/inputs";
import {
  type BlueprintPartsFragment,
  BlueprintPartsFragmentDoc,
  IssueBlueprintDocument,
} from "./BlueprintsPage.generated";
import { useBlueprintWords } from "./blueprintWords";
import { PartText } from "./PartText";

const Grid = styled("div")(({ theme }) => ({
  display: "grid",
  gap: theme.spacing(2),
  gridTemplateColumns: "repeat(auto-fill, minmax(15rem, 1fr))",
  alignItems: "end",
}));

type Cell = BlueprintPartsFragment["cells"][number];
const keyOf = ({ scope, component }: Pick<Cell, "scope" | "component">) => `${scope}-${component ?? "ANY"}`;

/** Whole numbers of the form, as they are typed. */
const figures = [
  "testMinutes",
  "testPassPercent",
  "caseMinutes",
  "casePassPercent",
  "sampleCount",
  "taskDays",
  "exposurePercent",
] as const;
type Figure = (typeof figures)[number];
const first: Readonly<Record<Figure, string>> = {
  testMinutes: "90",
  testPassPercent: "70",
  caseMinutes: "60",
  casePassPercent: "60",
  sampleCount: "6",
  taskDays: "7",
  exposurePercent: "50",
};

interface BlueprintFormProps {
  /** The newest edition, from which the form starts; null for the first. */
  latest: FragmentType<BlueprintPartsFragment> | null;
  onIssued: () => void;
  onClose: () => void;
}

/** The next edition of the blueprint; what was scheduled keeps its own (R85). */
export function BlueprintForm({ latest: from, onIssued, onClose }: BlueprintFormProps) {
  const { data: latest } = useSuspenseFragment({ fragment: BlueprintPartsFragmentDoc, from });
  const { t, i18n } = useLingui();
  const { components, cellName } = useBlueprintWords();
  const [titleRu, setTitleRu] = useState(latest?.titleRu ?? "");
  const [effectiveFromOn, setEffectiveFromOn] = useState("");
  const [parts, setParts] = useState<string[]>([...(latest?.parts ?? ["TEST", "EXPERT_TASK", "CASE"])]);
  const [counts, setCounts] = useState<Record<string, string>>(
    Object.fromEntries((latest?.cells ?? []).map((cell) => [keyOf(cell), `${cell.count}`])),
  );
  const [values, setValues] = useState<Record<Figure, string>>(
    latest ? (Object.fromEntries(figures.map((name) => [name, `${latest[name]}`])) as typeof first) : first,
  );
  const { act, sending, ...trouble } = useAct(IssueBlueprintDocument, { onDone: onIssued });

  const offered: Pick<Cell, "scope" | "component">[] = [
    ...(Object.keys(components) as ItemComponent[]).map((component) => ({
      scope: "COMMON" as const,
      component,
    })),
    { scope: "REQUESTED", component: null },
  ];
  const known = new Set(offered.map(keyOf));
  const cells = [...offered, ...(latest?.cells ?? []).filter((cell) => !known.has(keyOf(cell)))];
  const written = cells
    .map(({ scope, component }) => ({
      scope,
      component,
      count: Number(counts[keyOf({ scope, component })] ?? 0),
    }))
    .filter(({ count }) => count !== 0);
  const total = written.reduce((sum, { count }) => sum + (Number.isFinite(count) ? count : 0), 0);
  const labelOf = ({ scope, component }: Pick<Cell, "scope" | "component">) =>
    scope === "COMMON"
      ? cellName(null, component)
      : component
        ? t`Requested directions: ${components[component]}`
        : t`Requested directions`;
  const figureLabels: Readonly<Record<Figure, string>> = {
    testMinutes: t`Minutes of the test`,
    testPassPercent: t`Pass mark of the test, %`,
    caseMinutes: t`Minutes of the case`,
    casePassPercent: t`Pass mark of the case, %`,
    sampleCount: t`Documents of the expert task`,
    taskDays: t`Days for the expert task`,
    exposurePercent: t`One item in at most so many % of papers`,
  };
  const labels: Record<string, string> = {
    titleRu: t`Title`,
    effectiveFromOn: t`In force from`,
    parts: t`Parts that must be passed`,
    cells: t`Items in the test`,
    ...figureLabels,
    ...Object.fromEntries(written.map((cell, index) => [`cells.${index}.count`, labelOf(cell)])),
  };
  const pathOf = (cell: Pick<Cell, "scope" | "component">) => {
    const index = written.findIndex((each) => keyOf(each) === keyOf(cell));
    return index >= 0 ? `cells.${index}.count` : `cells.${keyOf(cell)}`;
  };
  const isReady = effectiveFromOn !== "";

  return (
    <section aria-labelledby="new-edition">
      <Typography id="new-edition" variant="h2" sx={{ marginBottom: 1 }}>
        <Trans>New edition of the blueprint</Trans>
      </Typography>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void act({
            latestEdition: latest?.edition ?? 0,
            titleRu,
            effectiveFromOn,
            parts: parts as AssessmentPart[],
            cells: written.map((cell) => ({ ...cell, count: Math.trunc(cell.count) || 0 })),
            testMinutes: Math.trunc(Number(values.testMinutes)) || 0,
            testPassPercent: Math.trunc(Number(values.testPassPercent)) || 0,
            caseMinutes: Math.trunc(Number(values.caseMinutes)) || 0,
            casePassPercent: Math.trunc(Number(values.casePassPercent)) || 0,
            sampleCount: Math.trunc(Number(values.sampleCount)) || 0,
            taskDays: Math.trunc(Number(values.taskDays)) || 0,
            exposurePercent: Math.trunc(Number(values.exposurePercent)) || 0,
          });
        }}
      >
        <FormColumn>
          <FormAlert trouble={trouble} labels={labels} />
          <TextInput
            label={labels["titleRu"]}
            path="titleRu"
            trouble={trouble}
            value={titleRu}
            onChange={setTitleRu}
            maxLength={300}
          />
          <TextInput
            label={labels["effectiveFromOn"]}
            hint={t`Today or later. What was scheduled before keeps its edition.`}
            path="effectiveFromOn"
            type="date"
            trouble={trouble}
            value={effectiveFromOn}
            onChange={setEffectiveFromOn}
            width={16}
          />
          <ChecksInput
            label={labels["parts"]}
            path="parts"
            trouble={trouble}
            choices={(["TEST", "EXPERT_TASK", "CASE"] as const).map((part) => ({
              value: part,
              label: <PartText part={part} />,
            }))}
            values={parts}
            onChange={setParts}
          />
        </FormColumn>
        <Typography variant="h3" sx={{ marginBlock: 2 }}>
          <Trans>Items in the test: {i18n.number(total)}</Trans>
        </Typography>
        <Grid>
          {cells.map((cell) => (
            <TextInput
              key={keyOf(cell)}
              label={labelOf(cell)}
              path={pathOf(cell)}
              trouble={trouble}
              inputMode="numeric"
              width={6}
              value={counts[keyOf(cell)] ?? ""}
              onChange={(count) => setCounts({ ...counts, [keyOf(cell)]: count })}
            />
          ))}
        </Grid>
        <Typography variant="h3" sx={{ marginBlock: 2 }}>
          <Trans>Time and pass marks</Trans>
        </Typography>
        <Grid>
          {figures.map((name) => (
            <TextInput
              key={name}
              label={figureLabels[name]}
              path={name}
              trouble={trouble}
              inputMode="numeric"
              width={6}
              value={values[name]}
              onChange={(value) => setValues({ ...values, [name]: value })}
            />
          ))}
        </Grid>
        {!isReady && (
          <p id="why-not-issue">
            <Trans>Choose the first day in force to issue the edition.</Trans>
          </p>
        )}
        <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: "wrap", marginTop: 2 }}>
          <Button
            type="submit"
            variant="contained"
            loading={sending}
            disabled={!isReady}
            aria-describedby={isReady ? undefined : "why-not-issue"}
          >
            <Trans>Issue the edition</Trans>
          </Button>
          <Button onClick={onClose}>
            <Trans>Cancel</Trans>
          </Button>
        </Stack>
      </form>
    </section>
  );
}
