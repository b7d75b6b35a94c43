import { Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import Typography from "@mui/material/Typography";
import { useState } from "react";
import type { ProductKind } from "../app/schema.generated";
import { newDocumentPath } from "../app/paths";
import { useAct } from "../app/useAct";
import { DataTable } from "../ui/DataTable";
import { Dialog } from "../ui/Dialog";
import { FormAlert } from "../ui/FormAlert";
import { useFormat } from "../ui/format";
import { FormColumn } from "../ui/FormColumn";
import { SelectInput, TextInput } from "../ui/inputs";
import { Link } from "../ui/Link";
import type { ShownGroup } from "./GroupPage";
import { useGroupReasons } from "./groupReasons";
import { productKinds, useGroupWords } from "./groupWords";
import { PlanProductDocument } from "./PlanProduct.generated";

interface PartProps {
  group: ShownGroup;
  onChanged: () => void;
}

/** The documents that the group is to make. */
export function Products({ group, onChanged }: PartProps) {
  const { t } = useLingui();
  const { kindWord } = useGroupWords();
  const { date } = useFormat();
  const [isOpen, setIsOpen] = useState(false);

  return (
    <section aria-labelledby="group-products">
      <Typography id="group-products" variant="h2" sx={{ marginBottom: 1 }}>
        <Trans>Planned documents</Trans>
      </Typography>
      {group.products.length > 0 ? (
        <DataTable
          caption={t`Planned documents`}
          rows={group.products}
          rowKey={({ id }) => id}
          columns={[
            { id: "title", header: t`Title`, cell: ({ title }) => title },
            { id: "kind", header: t`Kind`, cell: ({ kind }) => kindWord(kind) },
            {
              id: "directions",
              header: t`Directions`,
              cell: ({ directions }) => directions.map(({ code }) => code).join(", "),
            },
            { id: "due", header: t`Due`, cell: ({ dueOn }) => (dueOn ? date(dueOn) : t`no date`) },
          ]}
        />
      ) : (
        <Typography color="textSecondary">
          <Trans>No documents are planned yet.</Trans>
        </Typography>
      )}
      {group.viewerCanCreateDocument && (
        <Button
          component={Link}
          to={newDocumentPath(group.id)}
          variant="contained"
          sx={{ marginTop: 2, marginInlineEnd: 1 }}
        >
          <Trans>Begin a document</Trans>
        </Button>
      )}
      {group.viewerCanCompose && (
        <Button variant="outlined" sx={{ marginTop: 2 }} onClick={() => setIsOpen(true)}>
          <Trans>Plan a document</Trans>
        </Button>
      )}
      {isOpen && (
        <PlanProductDialog
          groupId={group.id}
          onClose={() => setIsOpen(false)}
          onDone={() => {
            setIsOpen(false);
            onChanged();
          }}
        />
      )}
    </section>
  );
}

interface PlanProductDialogProps {
  groupId: string;
  onClose: () => void;
  onDone: () => void;
}

function PlanProductDialog({ groupId, onClose, onDone }: PlanProductDialogProps) {
  const { t } = useLingui();
  const { kindWord } = useGroupWords();
  const reasons = useGroupReasons();
  const { act, sending, ...trouble } = useAct(PlanProductDocument, { onDone });
  const [title, setTitle] = useState("");
  const [kind, setKind] = useState<ProductKind>("MODEL_SOLUTION");
  const [directions, setDirections] = useState("");
  const [dueOn, setDueOn] = useState("");
  const directionCodes = directions.split(/[\s,;]+/).filter(Boolean);

  return (
    <Dialog
      isOpen
      title={t`Plan a document`}
      onClose={onClose}
      actions={
        <>
          <Button
            variant="contained"
            loading={sending}
            onClick={() => void act({ groupId, title, kind, directionCodes, dueOn: dueOn || null })}
          >
            <Trans>Plan</Trans>
          </Button>
          <Button onClick={onClose}>
            <Trans>Cancel</Trans>
          </Button>
        </>
      }
    >
      <FormColumn>
        <FormAlert trouble={trouble} reasons={reasons} />
        <TextInput
          label={t`Title`}
          path="title"
          trouble={trouble}
          value={title}
          onChange={setTitle}
          lines={2}
        />
        <SelectInput
          label={t`Kind`}
          path="kind"
          trouble={trouble}
          value={kind}
          onChange={(value) => setKind(value as ProductKind)}
          choices={productKinds.map((value) => ({ value, label: kindWord(value) }))}
        />
        <TextInput
          label={t`Directions`}
          hint={t`Numbers, with commas: 1.2, 2.4`}
          path="directionCodes"
          trouble={trouble}
          value={directions}
          onChange={setDirections}
          width={20}
        />
        <TextInput
          label={t`Due`}
          path="dueOn"
          type="date"
          isOptional
          trouble={trouble}
          value={dueOn}
          onChange={setDueOn}
          width={16}
        />
      </FormColumn>
    </Dialog>
  );
}
