import { Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import Stack from "@mui/material/Stack";
import { useState } from "react";
import { useAct } from "../app/useAct";
import { FormAlert } from "../ui/FormAlert";
import { CheckInput, TextInput } from "../ui/inputs";
import { AddEmploymentDocument } from "./AddEmploymentForm.generated";
import { Form, submitting } from "./EntryPage";
import { type ChosenInstitution, InstitutionInput } from "./InstitutionInput";

/** A new post: the employer by typing, the post, since when, how much of a full one. */
export function AddEmploymentForm({ onClose }: { onClose: () => void }) {
  const { t } = useLingui();
  const [institution, setInstitution] = useState<ChosenInstitution | null>(null);
  const [position, setPosition] = useState("");
  const [fromOn, setFromOn] = useState("");
  const [share, setShare] = useState("1");
  const [isMain, setIsMain] = useState(true);
  const { act, sending, ...trouble } = useAct(AddEmploymentDocument, { onDone: onClose });
  const labels = {
    institutionId: t`Institution`,
    position: t`Post`,
    fromOn: t`First day of work`,
    share: t`Share of a full post`,
  };
  const handleSend = () =>
    fromOn &&
    act({
      institutionId: institution?.id ?? "",
      position,
      fromOn,
      toOn: null,
      isMain,
      share: Number(share.replace(",", ".")) || 0,
    });

  return (
    <Form onSubmit={submitting(handleSend)} noValidate sx={{ width: "100%" }}>
      <FormAlert trouble={trouble} labels={labels} />
      <InstitutionInput
        label={labels.institutionId}
        chosen={institution}
        onChoose={setInstitution}
        trouble={trouble}
      />
      <TextInput
        label={labels.position}
        path="position"
        value={position}
        onChange={setPosition}
        trouble={trouble}
      />
      <TextInput
        label={labels.fromOn}
        path="fromOn"
        type="date"
        value={fromOn}
        onChange={setFromOn}
        trouble={trouble}
      />
      <TextInput
        label={labels.share}
        path="share"
        hint={t`1 for full time, 0.5 for half of it.`}
        inputMode="decimal"
        width={6}
        value={share}
        onChange={setShare}
        trouble={trouble}
      />
      <CheckInput label={t`Kind of work`} path="isMain" checked={isMain} onChange={setIsMain}>
        <Trans>It is my main place of work</Trans>
      </CheckInput>
      <Stack direction="row" spacing={1}>
        <Button type="submit" variant="contained" loading={sending} disabled={!fromOn || !institution}>
          <Trans>Add the post</Trans>
        </Button>
        <Button onClick={onClose}>
          <Trans>Cancel</Trans>
        </Button>
      </Stack>
    </Form>
  );
}
