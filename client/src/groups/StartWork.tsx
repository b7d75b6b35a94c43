import { Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import Typography from "@mui/material/Typography";
import { useState } from "react";
import { useAct } from "../app/useAct";
import { FormAlert } from "../ui/FormAlert";
import { FormColumn } from "../ui/FormColumn";
import { TextInput } from "../ui/inputs";
import type { ShownGroup } from "./GroupPage";
import { useGroupReasons } from "./groupReasons";
import { StartGroupWorkDocument } from "./StartGroupWork.generated";

interface StartWorkProps {
  group: ShownGroup;
  onChanged: () => void;
}

/** The coordinator's last step before a group works: the acts on assignment and regulation. */
export function StartWork({ group, onChanged }: StartWorkProps) {
  const { t } = useLingui();
  const reasons = useGroupReasons();
  const { act, sending, ...trouble } = useAct(StartGroupWorkDocument, { onDone: onChanged });
  const [assignmentBasis, setAssignmentBasis] = useState("");
  const [regulationBasis, setRegulationBasis] = useState("");
  if (!group.viewerCanStartWork) return null;
  const labels = { assignmentBasis: t`Technical assignment`, regulationBasis: t`Regulation of the group` };

  return (
    <section aria-labelledby="group-start">
      <Typography id="group-start" variant="h2" sx={{ marginBottom: 1 }}>
        <Trans>Start of work</Trans>
      </Typography>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void act({ groupId: group.id, version: group.version, assignmentBasis, regulationBasis });
        }}
      >
        <FormColumn>
          <FormAlert trouble={trouble} reasons={reasons} labels={labels} />
          <TextInput
            label={labels.assignmentBasis}
            hint={t`The act that approved it, with number and date.`}
            path="assignmentBasis"
            trouble={trouble}
            value={assignmentBasis}
            onChange={setAssignmentBasis}
          />
          <TextInput
            label={labels.regulationBasis}
            hint={t`The act that approved it, with number and date.`}
            path="regulationBasis"
            trouble={trouble}
            value={regulationBasis}
            onChange={setRegulationBasis}
          />
          <Button type="submit" variant="contained" loading={sending} sx={{ alignSelf: "flex-start" }}>
            <Trans>Let the group work</Trans>
          </Button>
        </FormColumn>
      </form>
    </section>
  );
}
