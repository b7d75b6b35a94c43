import { useSuspenseQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import { useState } from "react";
import { useNavigate } from "react-router";
import { PersonPicker, type PickedPerson } from "../accounts/PersonPicker";
import { groupPath, groupsPath } from "../app/paths";
import { useAct } from "../app/useAct";
import { useDayAhead } from "../ui/day";
import { FormAlert } from "../ui/FormAlert";
import { FormColumn } from "../ui/FormColumn";
import { Link } from "../ui/Link";
import { Page } from "../ui/Page";
import { PageHeader } from "../ui/PageHeader";
import { CreateGroupDocument } from "./CreateGroup.generated";
import { GroupFields, type GroupParticulars, particularsInput, useGroupLabels } from "./GroupFields";
import { useGroupReasons } from "./groupReasons";
import { NewGroupDocument } from "./NewGroupPage.generated";

/** The coordinator announces a group under its first lead. */
export function NewGroupPage() {
  const { t } = useLingui();
  const reasons = useGroupReasons();
  const navigate = useNavigate();
  const { data } = useSuspenseQuery(NewGroupDocument, { variables: { first: 100 } });
  const { act, sending, ...trouble } = useAct(CreateGroupDocument, {
    onDone: ({ group }) => void navigate(groupPath(group.id)),
  });
  const dayAhead = useDayAhead();
  const [group, setGroup] = useState<GroupParticulars>(() => ({
    year: dayAhead().slice(0, 4),
    code: "",
    title: "",
    topic: "",
    level: "INTER_MUNICIPAL",
    continuesId: "",
    concepts: [],
  }));
  const [lead, setLead] = useState<PickedPerson | null>(null);
  const labels = { ...useGroupLabels(), leadId: t`Lead` };

  return (
    <Page width="text">
      <PageHeader title={t`New project group`} above={<Link to={groupsPath}>{t`Project groups`}</Link>}>
        <Trans>Members, micro-groups and planned documents are entered on the page of the group.</Trans>
      </PageHeader>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void act({ ...particularsInput(group), leadId: lead?.id ?? "" });
        }}
      >
        <FormColumn>
          <FormAlert trouble={trouble} reasons={reasons} labels={labels} />
          <GroupFields group={group} onChange={setGroup} trouble={trouble} choices={data}>
            <PersonPicker
              label={labels.leadId}
              hint={t`A person leads one group a year.`}
              path="leadId"
              trouble={trouble}
              value={lead}
              onChange={setLead}
            />
          </GroupFields>
          <Button type="submit" variant="contained" loading={sending} sx={{ alignSelf: "flex-start" }}>
            <Trans>Create the group</Trans>
          </Button>
        </FormColumn>
      </form>
    </Page>
  );
}
