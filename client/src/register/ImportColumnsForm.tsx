import { Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import Typography from "@mui/material/Typography";
import { useState } from "react";
import type { ImportField, MappedFieldInput } from "../app/schema.generated";
import { useAct } from "../app/useAct";
import { FormAlert } from "../ui/FormAlert";
import { FormColumn } from "../ui/FormColumn";
import { SelectInput, TextInput } from "../ui/inputs";
import { CheckRegisterImportDocument } from "./CheckRegisterImport.generated";
import type { ShownImport } from "./ImportPage";
import { importFields, useImportWords } from "./importWords";

const sharedFields: readonly ImportField[] = ["ORDER_NUMBER", "ORDER_ON", "ORDER_ISSUER"];
/** Without these an entry can stand. */
const optionalFields: readonly ImportField[] = ["PATRONYMIC", "INSTITUTION", "POSITION", "STATE", "STATE_ON"];
/** One of the two ways in which names are written. */
const nameFields: readonly ImportField[] = ["FULL_NAME", "SURNAME", "GIVEN_NAME"];

interface ImportColumnsFormProps {
  made: ShownImport;
  onDone: () => void;
}

/** What each column means: guessed from the headings, changed by hand; then every row is checked. */
export function ImportColumnsForm({ made, onDone }: ImportColumnsFormProps) {
  const { t } = useLingui();
  const { fields, reasons } = useImportWords();
  const [columns, setColumns] = useState<Partial<Record<ImportField, string>>>(() =>
    Object.fromEntries(made.columns.flatMap(({ field, number }) => (field ? [[field, String(number)]] : []))),
  );
  const [shared, setShared] = useState<Partial<Record<ImportField, string>>>(() =>
    Object.fromEntries(made.shared.map(({ field, text }) => [field, text])),
  );
  const { act, sending, ...trouble } = useAct(CheckRegisterImportDocument, { onDone });
  const choices = [
    { value: "", label: t`not in the table` },
    ...made.columns.map(({ number, heading, samples }) => ({
      value: String(number),
      label: labelOf(number, heading, samples),
    })),
  ];
  const isGuessed = made.columns.some(({ field }) => field !== null);
  const isOptional = (field: ImportField) =>
    optionalFields.includes(field) ||
    (field === "FULL_NAME" && Boolean(columns.SURNAME)) ||
    (nameFields.includes(field) && field !== "FULL_NAME" && Boolean(columns.FULL_NAME));

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const told = importFields.flatMap((field): MappedFieldInput[] => {
          if (columns[field]) return [{ field, column: Number(columns[field]) }];
          return shared[field] ? [{ field, shared: shared[field] }] : [];
        });
        void act({ importId: made.id, version: made.version, fields: told });
      }}
    >
      <FormColumn>
        <FormAlert trouble={trouble} labels={fields} reasons={reasons} />
        <div>
          <Typography variant="h2">
            <Trans>What the columns mean</Trans>
          </Typography>
          <Typography color="textSecondary">
            {isGuessed ? (
              <Trans>Found by the headings. Look it over and correct what is not so.</Trans>
            ) : (
              <Trans>
                No heading was recognised. Check that this is the table you meant, and choose the columns by
                hand.
              </Trans>
            )}
          </Typography>
        </div>
        {importFields.map((field) => (
          <div key={field}>
            <SelectInput
              label={fields[field]}
              path={field}
              trouble={trouble}
              isOptional={isOptional(field)}
              choices={choices}
              value={columns[field] ?? ""}
              onChange={(column) => setColumns({ ...columns, [field]: column })}
            />
            {sharedFields.includes(field) && !columns[field] && (
              <SharedInput
                field={field}
                value={shared[field] ?? ""}
                onChange={(text) => setShared({ ...shared, [field]: text })}
              />
            )}
          </div>
        ))}
        <Button type="submit" variant="contained" loading={sending} sx={{ alignSelf: "flex-start" }}>
          <Trans>Check the rows</Trans>
        </Button>
      </FormColumn>
    </form>
  );
}

/** What is said once for all rows where no column tells it. */
function SharedInput({
  field,
  value,
  onChange,
}: {
  field: ImportField;
  value: string;
  onChange: (text: string) => void;
}) {
  const { t } = useLingui();
  const label: Partial<Record<ImportField, string>> = {
    ORDER_NUMBER: t`One number for all rows`,
    ORDER_ON: t`One date for all rows`,
    ORDER_ISSUER: t`One issuer for all rows`,
  };
  return (
    <TextInput
      label={label[field] ?? ""}
      path={`shared.${field}`}
      type={field === "ORDER_ON" ? "date" : "text"}
      width={field === "ORDER_ISSUER" ? undefined : 20}
      maxLength={field === "ORDER_NUMBER" ? 60 : 300}
      value={value}
      onChange={onChange}
    />
  );
}

/** The letter that Excel shows above a column: C of the third, AB of the 28th. */
function letterOf(number: number): string {
  const [rest, last] = [Math.floor((number - 1) / 26), (number - 1) % 26];
  return `${rest > 0 ? letterOf(rest) : ""}${String.fromCharCode(65 + last)}`;
}

const mostSample = 40;

/** A column by its letter, its heading and its first text. */
function labelOf(number: number, heading: string, [sample = ""]: readonly string[]): string {
  const short = sample.length > mostSample ? `${sample.slice(0, mostSample)}…` : sample;
  return `${letterOf(number)} · ${[heading, short && `(${short})`].filter(Boolean).join(" ")}`;
}
