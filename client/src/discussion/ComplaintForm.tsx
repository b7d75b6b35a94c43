import { Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import { styled } from "@mui/material/styles";
import { useState } from "react";
import { useAct } from "../app/useAct";
import { FormAlert } from "../ui/FormAlert";
import { TextInput } from "../ui/inputs";
import { ComplainAboutModerationDocument } from "./ComplaintForm.generated";
import { useDiscussionWords } from "./discussionWords";

const Form = styled("form")(({ theme }) => ({
  display: "flex",
  flexDirection: "column",
  gap: theme.spacing(1.5),
  marginTop: theme.spacing(1),
}));

interface ComplaintFormProps {
  proposalId: string;
  onDone: () => void;
}

/** The author's one complaint against a rejection. */
export function ComplaintForm({ proposalId, onDone }: ComplaintFormProps) {
  const { t } = useLingui();
  const { reasons } = useDiscussionWords();
  const [text, setText] = useState("");
  const { act, sending, ...trouble } = useAct(ComplainAboutModerationDocument, { onDone });
  return (
    <Form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void act({ proposalId, text });
      }}
    >
      <FormAlert trouble={trouble} reasons={reasons} labels={{ text: t`Why the rejection is wrong` }} />
      <TextInput
        label={t`Why the rejection is wrong`}
        hint={t`A coordinator reads this and decides. A complaint is made once.`}
        path="text"
        lines={3}
        maxLength={2000}
        value={text}
        onChange={setText}
        trouble={trouble}
      />
      <div>
        <Button type="submit" variant="contained" size="small" loading={sending}>
          <Trans>Send the complaint</Trans>
        </Button>
        <Button size="small" onClick={onDone}>
          <Trans>Cancel</Trans>
        </Button>
      </div>
    </Form>
  );
}
