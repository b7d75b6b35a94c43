import { useSuspenseFragment } from "@apollo/client/react";
import type { FragmentType } from "@apollo/client";
import { Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import Stack from "@mui/material/Stack";
import { styled } from "@mui/material/styles";
import Typography from "@mui/material/Typography";
import { useState } from "react";
import { useAct } from "../app/useAct";
import { EmptyState } from "../ui/EmptyState";
import { FormAlert } from "../ui/FormAlert";
import { dot } from "../ui/dot";
import { useFormat } from "../ui/format";
import { TextInput } from "../ui/inputs";
import { StatusChip } from "../ui/StatusChip";
import { AddEmploymentForm } from "./AddEmploymentForm";
import { ChangeEmploymentForm } from "./ChangeEmploymentForm";
import {
  type EmploymentSectionFragment,
  EmploymentSectionFragmentDoc,
  EndEmploymentDocument,
} from "./EmploymentSection.generated";
import { Form, submitting } from "./EntryPage";

type Post = EmploymentSectionFragment["employments"][number];

const Posts = styled("ul")(({ theme }) => ({
  listStyle: "none",
  margin: 0,
  padding: 0,
  "& li": {
    display: "flex",
    flexDirection: "column",
    gap: theme.spacing(1),
    alignItems: "flex-start",
    paddingBlock: theme.spacing(2),
    borderBlockEnd: `1px solid ${theme.vars.palette.divider}`,
    overflowWrap: "anywhere",
  },
}));

function EndForm({ post, onDone }: { post: Post; onDone: () => void }) {
  const { t } = useLingui();
  const [toOn, setToOn] = useState("");
  const { act, sending, ...trouble } = useAct(EndEmploymentDocument, { onDone });
  return (
    <Form
      onSubmit={submitting(() => toOn && act({ employmentId: post.id, version: post.version, toOn }))}
      noValidate
    >
      <FormAlert trouble={trouble} labels={{ toOn: t`Last day of work` }} />
      <TextInput
        label={t`Last day of work`}
        path="toOn"
        type="date"
        value={toOn}
        onChange={setToOn}
        trouble={trouble}
      />
      <Stack direction="row" spacing={1}>
        <Button type="submit" variant="contained" loading={sending} disabled={!toOn}>
          <Trans>Finish the post</Trans>
        </Button>
        <Button onClick={onDone}>
          <Trans>Cancel</Trans>
        </Button>
      </Stack>
    </Form>
  );
}

function PostRow({ post }: { post: Post }) {
  const { t } = useLingui();
  const { date } = useFormat();
  const [act, setAct] = useState<"CHANGE" | "END" | null>(null);
  const name = [post.institution.nameRu, post.position].join(", ");
  const handleClose = () => setAct(null);
  const { institution, position, fromOn, toOn, isMain, isConfirmed } = post;
  return (
    <li>
      <Typography component="h3" variant="h3">
        {institution.nameRu}
      </Typography>
      <Typography variant="body2" color="textSecondary">
        {position}
        {dot}
        {toOn ? `${date(fromOn)} – ${date(toOn)}` : <Trans>since {date(fromOn)}</Trans>}
      </Typography>
      <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: "wrap" }}>
        {isMain && !toOn && (
          <StatusChip tone="quiet">
            <Trans>main place of work</Trans>
          </StatusChip>
        )}
        {isConfirmed ? (
          <StatusChip tone="done">
            <Trans>confirmed</Trans>
          </StatusChip>
        ) : (
          <StatusChip tone="soon">
            <Trans>the registrar has not confirmed it yet</Trans>
          </StatusChip>
        )}
        {institution.state === "UNCONFIRMED" && (
          <StatusChip tone="soon">
            <Trans>the institution is being checked</Trans>
          </StatusChip>
        )}
      </Stack>
      {!act && (
        <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: "wrap" }}>
          {!toOn && (
            <Button size="small" variant="outlined" onClick={() => setAct("END")}>
              <Trans>I do not work there any more</Trans>
            </Button>
          )}
          <Button size="small" aria-label={t`Correct: ${name}`} onClick={() => setAct("CHANGE")}>
            <Trans>Correct</Trans>
          </Button>
        </Stack>
      )}
      {act === "END" && <EndForm post={post} onDone={handleClose} />}
      {act === "CHANGE" && <ChangeEmploymentForm post={post} onClose={handleClose} />}
    </li>
  );
}

/** Where I work: the main post gives the municipality, every post keeps me out of reviews of colleagues (R91). */
export function EmploymentSection({ profile }: { profile: FragmentType<EmploymentSectionFragment> }) {
  const { data } = useSuspenseFragment({ fragment: EmploymentSectionFragmentDoc, from: profile });
  const [isAdding, setIsAdding] = useState(false);
  return (
    <Stack spacing={2} sx={{ alignItems: "flex-start", maxWidth: "40rem" }}>
      {data.employments.length === 0 ? (
        <EmptyState>
          <Trans>No place of work is given. An expert without one cannot be chosen for a review.</Trans>
        </EmptyState>
      ) : (
        <Posts>
          {data.employments.map((post) => (
            <PostRow key={post.id} post={post} />
          ))}
        </Posts>
      )}
      {isAdding ? (
        <AddEmploymentForm onClose={() => setIsAdding(false)} />
      ) : (
        <Button variant="outlined" onClick={() => setIsAdding(true)}>
          <Trans>Add a place of work</Trans>
        </Button>
      )}
    </Stack>
  );
}
