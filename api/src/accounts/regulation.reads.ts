import { code, column, computed, everyone, readType } from "../platform/read/declare.js";
import { DEFAULT_PARAMETERS, PARAMETERS, type ParameterDefinition, type ParameterKey } from "./parameters.js";
import { today, viewerRegion } from "./place.reads.js";
import type { ParameterValues } from "./regulation.rules.js";
import type { Viewer } from "./viewer.js";

/** Every parameter with its value in an edition and in the one `before`, in the order of the regulation's page. */
export function shownParameters(stored: ParameterValues, before: ParameterValues): object[] {
  const valueIn = (values: ParameterValues, key: string) =>
    String(values[key] ?? DEFAULT_PARAMETERS[key as ParameterKey]);
  return Object.entries<ParameterDefinition>(PARAMETERS).map(([key, definition]) => ({
    key,
    section: definition.section,
    rule: definition.rule,
    titleRu: definition.titleRu,
    titleEn: definition.titleEn,
    kind: definition.kind,
    unit: definition.kind === "NUMBER" ? definition.unit : null,
    least: definition.kind === "NUMBER" ? definition.min : null,
    most: definition.kind === "NUMBER" ? definition.max : null,
    options: definition.kind === "CHOICE" ? definition.options : [],
    default: String(DEFAULT_PARAMETERS[key as ParameterKey]),
    value: valueIn(stored, key),
    valueBefore: valueIn(before, key),
  }));
}

export const regulationRead = readType<Viewer>({
  name: "Regulation",
  table: "regulation",
  idPrefix: "regulation",
  visible: (row, bind) => `${row}.region_id = ${bind(viewerRegion, "text")}`,
  fields: {
    id: column("id", everyone),
    edition: column("edition", everyone),
    title: column("title", everyone),
    basis: column("basis", everyone),
    effectiveFromOn: column("effective_from_on", everyone),
    isInForce: computed(
      (row, bind) => `coalesce(${row}.id = (select r.id from regulation r where r.region_id = ${row}.region_id
        and r.effective_from_on <= ${today(bind)}
        order by r.effective_from_on desc, r.edition desc limit 1), false)`,
      everyone,
    ),
    parameters: code(
      {
        parameters: "parameters",
        before: (row) => `coalesce((select b.parameters from regulation b
          where b.region_id = ${row}.region_id and b.edition = ${row}.edition - 1), '{}'::jsonb)`,
      },
      ({ parameters, before }: { parameters: ParameterValues; before: ParameterValues }) =>
        shownParameters(parameters, before),
      everyone,
    ),
  },
});
