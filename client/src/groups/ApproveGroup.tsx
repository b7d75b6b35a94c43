import { Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import Typography from "@mui/material/Typography";
import { useState } from "react";
import { useAct } from "../app/useAct";
import { FormAlert } from "../ui/FormAlert";
import { FormColumn } from "../ui/FormColumn";
import { TextInput } from "../ui/inputs";
import { ApproveGroupsDocument } from "./ApproveGroups.generated";
import type { ShownGroup } from "./GroupPage";
import { useGroupReasons } from "./groupReasons";

interface ApproveGroupProps {
  group: ShownGroup;
  onChanged: () => void;
}

/** The ministry's officer registers the order on the composition of the group. */
export function ApproveGroup({ group, onChanged }: ApproveGroupProps) {
  const { t } = useLingui();
  const reasons = useGroupReasons();
  const { act, sending, ...trouble } = useAct(ApproveGroupsDocument, { onDone: onChanged });
  const [fields, setFields] = useState({ issuer: "", number: "", on: "", title: "" });
  if (!group.viewerCanApprove) return null;
  const set = (name: keyof typeof fields) => (value: string) => setFields({ ...fields, [name]: value });
  const labels = {
    issuer: t`Who issued it`,
    number: t`Number`,
    on: t`Date`,
    title: t`Title of the order`,
  };

  return (
    <section aria-labelledby="group-approval">
      <Typography id="group-approval" variant="h2" sx={{ marginBottom: 1 }}>
        <Trans>Order on the composition</Trans>
      </Typography>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void act({ ...fields, groupIds: [group.id] });
        }}
      >
        <FormColumn>
          <FormAlert trouble={trouble} reasons={reasons} labels={labels} />
          <TextInput
            label={labels.issuer}
            path="issuer"
            trouble={trouble}
            value={fields.issuer}
            onChange={set("issuer")}
          />
          <TextInput
            label={labels.number}
            hint={t`As on the paper, for example 01/315.`}
            path="number"
            trouble={trouble}
            value={fields.number}
            onChange={set("number")}
            width={16}
          />
          <TextInput
            label={labels.on}
            path="on"
            type="date"
            trouble={trouble}
            value={fields.on}
            onChange={set("on")}
            width={16}
          />
          <TextInput
            label={labels.title}
            path="title"
            trouble={trouble}
            value={fields.title}
            onChange={set("title")}
          />
          <Typography variant="body2" color="textSecondary">
            <Trans>Members of the group will be listed in the register as participants.</Trans>
          </Typography>
          <Button
            type="submit"
            variant="contained"
            loading={sending}
            disabled={fields.on === ""}
            sx={{ alignSelf: "flex-start" }}
          >
            <Trans>Register the order</Trans>
          </Button>
        </FormColumn>
      </form>
    </section>
  );
}
