import { Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import Typography from "@mui/material/Typography";
import { useId, useState } from "react";
import { useAct } from "../app/useAct";
import { Dialog } from "../ui/Dialog";
import { FormAlert } from "../ui/FormAlert";
import { FormColumn } from "../ui/FormColumn";
import { useFormat } from "../ui/format";
import { SideBySide } from "../ui/SideBySide";
import type { ShownGroup } from "./GroupPage";
import { useGroupReasons } from "./groupReasons";
import { useGroupWords } from "./groupWords";
import { ProductFields, productInput, type ProductParticulars, useProductLabels } from "./ProductFields";
import { UpdateProductDocument } from "./UpdateProduct.generated";

type Product = ShownGroup["products"][number];

interface ChangeProductProps {
  product: Product;
  directions: readonly { code: string; nameRu: string }[];
  onClose: () => void;
  onDone: () => void;
}

const particularsOf = ({
  title,
  kind,
  directions,
  dueOn,
}: Pick<Product, "title" | "kind" | "directions" | "dueOn">): ProductParticulars => ({
  title,
  kind,
  directionCodes: directions.map(({ code }) => code),
  dueOn: dueOn ?? "",
});

/** Changes what is planned; a document that was begun keeps what it has. */
export function ChangeProduct({ product, directions, onClose, onDone }: ChangeProductProps) {
  const { t } = useLingui();
  const { date } = useFormat();
  const { kindWord } = useGroupWords();
  const reasons = useGroupReasons();
  const labels = useProductLabels();
  const formId = useId();
  const [version, setVersion] = useState(product.version);
  const [typed, setTyped] = useState(() => particularsOf(product));
  const { act, sending, stale, ...trouble } = useAct(UpdateProductDocument, { onDone });
  const stored = stale?.stored?.__typename === "PlannedProduct" ? stale.stored : null;
  const begun = product.document?.code;
  const send = (over: number) => void act({ productId: product.id, version: over, ...productInput(typed) });

  const inWords = ({ title, kind, directionCodes, dueOn }: ProductParticulars) => ({
    title,
    kind: kindWord(kind),
    directionCodes: directionCodes.toSorted().join(", "),
    dueOn: dueOn ? date(dueOn) : t`no date`,
  });
  const compared = (storedNow: ProductParticulars) => {
    const [mine, theirs] = [inWords(typed), inWords(storedNow)];
    return (Object.keys(labels) as (keyof typeof labels)[]).map((path) => ({
      label: labels[path],
      mine: mine[path],
      stored: theirs[path],
    }));
  };

  return (
    <Dialog
      isOpen
      title={t`Planned document`}
      onClose={onClose}
      actions={
        <>
          <Button type="submit" form={formId} variant="contained" loading={sending}>
            <Trans>Save</Trans>
          </Button>
          <Button onClick={onClose}>
            <Trans>Cancel</Trans>
          </Button>
        </>
      }
    >
      <form
        id={formId}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          send(version);
        }}
      >
        <FormColumn>
          <FormAlert trouble={trouble} reasons={reasons} labels={labels} showsVersions={stored !== null} />
          {stale && stored && (
            <SideBySide
              changedAt={stale.changedAt}
              compared={compared(particularsOf(stored))}
              onKeepMine={() => {
                setVersion(stored.version);
                send(stored.version);
              }}
              onTakeStored={() => {
                setVersion(stored.version);
                setTyped(particularsOf(stored));
                trouble.dismiss();
              }}
            />
          )}
          {begun && (
            <Typography color="textSecondary">
              <Trans>
                Document {begun} has been begun by this plan. It keeps its own title, kind and directions.
              </Trans>
            </Typography>
          )}
          <ProductFields product={typed} onChange={setTyped} trouble={trouble} directions={directions} />
        </FormColumn>
      </form>
    </Dialog>
  );
}
