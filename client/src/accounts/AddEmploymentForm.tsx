import { Trans } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import Stack from "@mui/material/Stack";
import { useState } from "react";
import { useAct } from "../app/useAct";
import { FormAlert } from "../ui/FormAlert";
import { AddEmploymentDocument } from "./AddEmploymentForm.generated";
import {
  EmploymentFields,
  employmentInput,
  type EmploymentParticulars,
  useEmploymentLabels,
} from "./EmploymentFields";
import { Form, submitting } from "./EntryPage";

/** A new post, held today. */
export function AddEmploymentForm({ onClose }: { onClose: () => void }) {
  const labels = useEmploymentLabels();
  const [post, setPost] = useState<EmploymentParticulars>({
    institution: null,
    position: "",
    fromOn: "",
    toOn: "",
    share: "1",
    isMain: true,
  });
  const { act, sending, ...trouble } = useAct(AddEmploymentDocument, { onDone: onClose });
  const isWhole = post.fromOn !== "" && post.institution !== null;

  return (
    <Form
      onSubmit={submitting(() => isWhole && act(employmentInput(post)))}
      noValidate
      sx={{ width: "100%" }}
    >
      <FormAlert trouble={trouble} labels={labels} />
      <EmploymentFields post={post} onChange={setPost} trouble={trouble} />
      <Stack direction="row" spacing={1}>
        <Button type="submit" variant="contained" loading={sending} disabled={!isWhole}>
          <Trans>Add the post</Trans>
        </Button>
        <Button onClick={onClose}>
          <Trans>Cancel</Trans>
        </Button>
      </Stack>
    </Form>
  );
}
