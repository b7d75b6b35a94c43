import { Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import { styled } from "@mui/material/styles";
import { type ReactNode, useState } from "react";
import { UploadPicker } from "../files/UploadPicker";
import { Field } from "../ui/Field";
import { FormColumn } from "../ui/FormColumn";
import type { FormTrouble } from "../ui/formTrouble";
import { CheckInput, TextInput } from "../ui/inputs";

/** The particulars of an order, as every act that registers one sends them. */
export interface OrderParticulars {
  issuer: string;
  number: string;
  on: string;
  title: string;
  /** What the upload of the paper gave; null without a paper. */
  fileId: string | null;
  isFilePublic: boolean;
}

export const emptyOrder: OrderParticulars = {
  issuer: "",
  number: "",
  on: "",
  title: "",
  fileId: null,
  isFilePublic: false,
};

const Attached = styled("div")(({ theme }) => ({
  display: "flex",
  flexWrap: "wrap",
  alignItems: "center",
  gap: theme.spacing(0.5, 2),
  overflowWrap: "anywhere",
}));

/** Names of the fields by path, for the summary of what is wrong. */
export function useOrderLabels() {
  const { t } = useLingui();
  return {
    issuer: t`Who issued it`,
    number: t`Number`,
    on: t`Date`,
    title: t`Title of the order`,
    fileId: t`Paper of the order`,
  };
}

interface OrderFieldsProps {
  order: OrderParticulars;
  onChange: (order: OrderParticulars) => void;
  trouble: Pick<FormTrouble, "problems">;
  /** What the order acts on: the document or the group. */
  subjectId: string;
  /** Which days its date may have. */
  dateHint?: ReactNode;
}

/** Who, number, date, title and paper of an order that the ministry has signed. */
export function OrderFields({ order, onChange, trouble, subjectId, dateHint }: OrderFieldsProps) {
  const { t } = useLingui();
  const labels = useOrderLabels();
  const set = (change: Partial<OrderParticulars>) => onChange({ ...order, ...change });

  return (
    <FormColumn>
      <TextInput
        label={labels.issuer}
        path="issuer"
        trouble={trouble}
        value={order.issuer}
        onChange={(issuer) => set({ issuer })}
        maxLength={300}
      />
      <TextInput
        label={labels.number}
        hint={t`As on the paper, for example 01/315.`}
        path="number"
        trouble={trouble}
        value={order.number}
        onChange={(number) => set({ number })}
        width={20}
        maxLength={60}
      />
      <TextInput
        label={labels.on}
        hint={dateHint}
        path="on"
        type="date"
        trouble={trouble}
        value={order.on}
        onChange={(on) => set({ on })}
        width={16}
      />
      <TextInput
        label={labels.title}
        path="title"
        trouble={trouble}
        value={order.title}
        onChange={(title) => set({ title })}
        lines={2}
        maxLength={500}
      />
      <Paper order={order} set={set} trouble={trouble} subjectId={subjectId} />
    </FormColumn>
  );
}

interface PaperProps extends Pick<OrderFieldsProps, "order" | "trouble" | "subjectId"> {
  set: (change: Partial<OrderParticulars>) => void;
}

/** The signed paper, and whether everybody may have it; what is attached can be taken off or replaced. */
function Paper({ order: { fileId, isFilePublic }, set, trouble, subjectId }: PaperProps) {
  const { t } = useLingui();
  const { fileId: label } = useOrderLabels();
  const [name, setName] = useState("");

  return (
    <>
      <Field
        label={label}
        hint={t`A scan in PDF or a Word file, up to 20 MB.`}
        path="fileId"
        trouble={trouble}
        isOptional
        isGroup
      >
        {({ id }) => (
          <div id={id} tabIndex={-1}>
            {fileId && (
              <Attached>
                <output>
                  <Trans>Attached: {name}</Trans>
                </output>
                <Button size="small" onClick={() => set({ fileId: null, isFilePublic: false })}>
                  <Trans>Take the file off</Trans>
                </Button>
              </Attached>
            )}
            <UploadPicker
              purpose="ORDER"
              subjectId={subjectId}
              accept=".pdf,.docx"
              label={fileId ? <Trans>Choose another file</Trans> : <Trans>Attach a file</Trans>}
              onReceived={(receivedId, receivedName) => {
                setName(receivedName);
                set({ fileId: receivedId, isFilePublic: false });
              }}
            />
          </div>
        )}
      </Field>
      {fileId && (
        <CheckInput
          label={t`Who may have the file`}
          hint={t`Without the tick only those whom the order concerns and staff may have it.`}
          path="isFilePublic"
          trouble={trouble}
          checked={isFilePublic}
          onChange={(isPublic) => set({ isFilePublic: isPublic })}
        >
          <Trans>The file holds no personal data and may be shown to everybody</Trans>
        </CheckInput>
      )}
    </>
  );
}
