import { Trans } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import Typography from "@mui/material/Typography";
import { useState } from "react";
import { useAct } from "../app/useAct";
import { emptyOrder, OrderFields, useOrderLabels } from "../register/OrderFields";
import { FormAlert } from "../ui/FormAlert";
import { FormColumn } from "../ui/FormColumn";
import { ApproveGroupsDocument } from "./ApproveGroups.generated";
import type { ShownGroup } from "./GroupPage";
import { useGroupReasons } from "./groupReasons";

interface ApproveGroupProps {
  group: ShownGroup;
  onChanged: () => void;
}

/** The ministry's officer registers the order on the composition of the group. */
export function ApproveGroup({ group, onChanged }: ApproveGroupProps) {
  const reasons = useGroupReasons();
  const { act, sending, ...trouble } = useAct(ApproveGroupsDocument, { onDone: onChanged });
  const labels = useOrderLabels();
  const [order, setOrder] = useState(emptyOrder);
  if (!group.viewerCanApprove) return null;

  return (
    <section aria-labelledby="group-approval">
      <Typography id="group-approval" variant="h2" sx={{ marginBottom: 1 }}>
        <Trans>Order on the composition</Trans>
      </Typography>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void act({ ...order, groupIds: [group.id] });
        }}
      >
        <FormColumn>
          <FormAlert trouble={trouble} reasons={reasons} labels={labels} />
          <OrderFields order={order} onChange={setOrder} trouble={trouble} subjectId={group.id} />
          <Typography variant="body2" color="textSecondary">
            <Trans>Members of the group will be listed in the register as participants.</Trans>
          </Typography>
          <Button
            type="submit"
            variant="contained"
            loading={sending}
            disabled={order.on === ""}
            sx={{ alignSelf: "flex-start" }}
          >
            <Trans>Register the order</Trans>
          </Button>
        </FormColumn>
      </form>
    </section>
  );
}
