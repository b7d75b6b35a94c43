import { Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import { useId, useState } from "react";
import { useAct } from "../app/useAct";
import { Dialog } from "../ui/Dialog";
import { FormAlert } from "../ui/FormAlert";
import { FormColumn } from "../ui/FormColumn";
import { useGroupReasons } from "./groupReasons";
import { PlanProductDocument } from "./PlanProduct.generated";
import { ProductFields, productInput, type ProductParticulars, useProductLabels } from "./ProductFields";

interface PlanProductProps {
  groupId: string;
  directions: readonly { code: string; nameRu: string }[];
  onClose: () => void;
  onDone: () => void;
}

/** Plans one more document for the group. */
export function PlanProduct({ groupId, directions, onClose, onDone }: PlanProductProps) {
  const { t } = useLingui();
  const reasons = useGroupReasons();
  const labels = useProductLabels();
  const formId = useId();
  const { act, sending, ...trouble } = useAct(PlanProductDocument, { onDone });
  const [product, setProduct] = useState<ProductParticulars>({
    title: "",
    kind: "MODEL_SOLUTION",
    directionCodes: [],
    dueOn: "",
  });

  return (
    <Dialog
      isOpen
      title={t`Plan a document`}
      onClose={onClose}
      actions={
        <>
          <Button type="submit" form={formId} variant="contained" loading={sending}>
            <Trans>Plan</Trans>
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
          void act({ groupId, ...productInput(product) });
        }}
      >
        <FormColumn>
          <FormAlert trouble={trouble} reasons={reasons} labels={labels} />
          <ProductFields product={product} onChange={setProduct} trouble={trouble} directions={directions} />
        </FormColumn>
      </form>
    </Dialog>
  );
}
