import { Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import Stack from "@mui/material/Stack";
import Typography from "@mui/material/Typography";
import { useState } from "react";
import { useAct } from "../app/useAct";
import { FormAlert } from "../ui/FormAlert";
import { useFormat } from "../ui/format";
import { SideBySide } from "../ui/SideBySide";
import { ChangeEmploymentDocument } from "./ChangeEmploymentForm.generated";
import {
  EmploymentFields,
  employmentInput,
  type EmploymentParticulars,
  useEmploymentLabels,
} from "./EmploymentFields";
import type { EmploymentSectionFragment } from "./EmploymentSection.generated";
import { Form, submitting } from "./EntryPage";

type Post = EmploymentSectionFragment["employments"][number];

const particularsOf = ({
  institution,
  position,
  fromOn,
  toOn,
  share,
  isEnteredAsMain,
}: Pick<Post, "position" | "fromOn" | "toOn" | "share" | "isEnteredAsMain"> & {
  institution: { id: string; nameRu: string };
}): EmploymentParticulars => ({
  institution: { id: institution.id, nameRu: institution.nameRu },
  position,
  fromOn,
  toOn: toOn ?? "",
  share: `${share}`,
  isMain: isEnteredAsMain,
});

/** Corrects a post of one's own; what the registrar has confirmed has to be confirmed anew (R91). */
export function ChangeEmploymentForm({ post, onClose }: { post: Post; onClose: () => void }) {
  const { t } = useLingui();
  const { date } = useFormat();
  const labels = useEmploymentLabels();
  const [version, setVersion] = useState(post.version);
  const [typed, setTyped] = useState(() => particularsOf(post));
  const { act, sending, stale, ...trouble } = useAct(ChangeEmploymentDocument, { onDone: onClose });
  const stored = stale?.stored?.__typename === "Employment" ? stale.stored : null;
  const isWhole = typed.fromOn !== "" && typed.institution !== null;
  const send = (over: number) =>
    isWhole && act({ employmentId: post.id, version: over, ...employmentInput(typed) });

  const inWords = ({ institution, fromOn, toOn, isMain, ...rest }: EmploymentParticulars) => ({
    ...rest,
    institutionId: institution?.nameRu ?? "",
    fromOn: fromOn ? date(fromOn) : "",
    toOn: toOn ? date(toOn) : t`still held`,
    isMain: isMain ? t`main place of work` : t`second job`,
  });
  const compared = (storedNow: EmploymentParticulars) => {
    const [mine, theirs] = [inWords(typed), inWords(storedNow)];
    return (Object.keys(labels) as (keyof typeof labels)[]).map((path) => ({
      label: labels[path],
      mine: mine[path],
      stored: theirs[path],
    }));
  };

  return (
    <Form onSubmit={submitting(() => send(version))} noValidate sx={{ width: "100%" }}>
      <FormAlert trouble={trouble} labels={labels} showsVersions={stored !== null} />
      {stale && stored && (
        <SideBySide
          changedAt={stale.changedAt}
          compared={compared(particularsOf(stored))}
          onKeepMine={() => {
            setVersion(stored.version);
            void send(stored.version);
          }}
          onTakeStored={() => {
            setVersion(stored.version);
            setTyped(particularsOf(stored));
            trouble.dismiss();
          }}
        />
      )}
      {post.isConfirmed && (
        <Typography variant="body2" color="textSecondary">
          <Trans>After a change the registrar has to confirm the post anew.</Trans>
        </Typography>
      )}
      <EmploymentFields post={typed} onChange={setTyped} trouble={trouble} asksLastDay />
      <Stack direction="row" spacing={1}>
        <Button type="submit" variant="contained" loading={sending} disabled={!isWhole}>
          <Trans>Save</Trans>
        </Button>
        <Button onClick={onClose}>
          <Trans>Cancel</Trans>
        </Button>
      </Stack>
    </Form>
  );
}
