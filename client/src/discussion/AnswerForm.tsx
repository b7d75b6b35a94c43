import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import { styled } from "@mui/material/styles";
import Typography from "@mui/material/Typography";
import { type KeyboardEvent, useState } from "react";
import type { AnswerVerdict } from "../app/schema.generated";
import { useAct } from "../app/useAct";
import { FormAlert } from "../ui/FormAlert";
import { ChoiceInput, TextInput } from "../ui/inputs";
import { SideBySide } from "../ui/SideBySide";
import { useShortcuts } from "../ui/useShortcuts";
import {
  type AnswerFormFragment,
  AnswerFormFragmentDoc,
  DraftAnswerDocument,
  SignAnswerDocument,
} from "./AnswerForm.generated";
import { authorLabel, useDiscussionWords, verdictsFor } from "./discussionWords";
import { PasswordDialog } from "./PasswordDialog";
import { ProposalWords } from "./ProposalWords";
import { useLocalDraft } from "./useLocalDraft";
import { dot } from "../ui/dot";

const Detail = styled("section")(({ theme }) => ({
  minWidth: 0,
  [theme.breakpoints.only("md")]: { gridColumn: "1 / -1" },
  "& form": { display: "flex", flexDirection: "column", gap: theme.spacing(2), marginTop: theme.spacing(2) },
}));
const Phrases = styled("div")(({ theme }) => ({
  display: "flex",
  flexWrap: "wrap",
  gap: theme.spacing(0.5),
}));

interface AnswerFormProps {
  proposal: FragmentType<AnswerFormFragment>;
  /** Opens the next one that has no answer. */
  onNext: () => void;
}

/** One proposal and the answer to it; the keyboard alone is enough: a digit chooses, Ctrl+Enter keeps and goes on. */
export function AnswerForm({ proposal, onNext }: AnswerFormProps) {
  const { t } = useLingui();
  const words = useDiscussionWords();
  const { data } = useSuspenseFragment({ fragment: AnswerFormFragmentDoc, from: proposal });
  const [stored, setStored] = useState(data.answer);
  const [isSigning, setIsSigning] = useState(false);
  const isSigned = Boolean(data.answer?.signedAt);
  const verdicts = verdictsFor(data.kind);
  const initial: { verdict: AnswerVerdict | ""; reason: string } = {
    verdict: data.answer?.verdict ?? (verdicts.length === 1 ? verdicts[0]! : ""),
    reason: data.answer?.reason ?? "",
  };
  const draft = useLocalDraft(`answer:${data.id}`, initial);
  const { verdict, reason } = draft.value;
  const handleDone = () => {
    draft.settle(draft.value);
    setIsSigning(false);
    onNext();
  };
  const drafting = useAct(DraftAnswerDocument, { onDone: handleDone });
  const signing = useAct(SignAnswerDocument, { onDone: handleDone });
  const { stale, ...trouble } = isSigned ? signing : drafting;
  const found = stale?.stored && "verdict" in stale.stored ? stale.stored : null;
  const isLocked = isSigned ? !data.viewerCanSignAnswer : !data.viewerCanDraftAnswer;

  const send = (version = stored?.version ?? null) => {
    if (!verdict || isLocked) return;
    if (isSigned) setIsSigning(true);
    else void drafting.act({ proposalId: data.id, version, verdict, reason });
  };
  const choose = (place: number) => {
    const chosen = verdicts[place];
    if (chosen && !isLocked) draft.change({ ...draft.value, verdict: chosen });
  };
  useShortcuts({ Digit1: () => choose(0), Digit2: () => choose(1), Digit3: () => choose(2) });
  const handleKey = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    send();
  };

  const phrases = phrasesFor(verdict, {
    done: t`Taken up in the next version.`,
    partly: t`Taken up in part: `,
    law: t`This follows from the legislation in force and cannot be changed by this document.`,
    scope: t`This is outside of the subject of the document.`,
    already: t`The document already provides for this: see section `,
    explain: t`We explain: `,
  });

  return (
    <Detail aria-labelledby="answered-name" onKeyDown={handleKey}>
      <Typography component="h2" variant="h4" id="answered-name">
        <Trans>No. {data.number}</Trans>
        {dot}
        {words.kind[data.kind]}
      </Typography>
      <Typography variant="body2" color="textSecondary">
        {authorLabel(data.author, t`the author was removed`)}
        {data.supportCount > 0 && (
          <>
            {dot}
            <Plural value={data.supportCount} one="# supports it" few="# support it" other="# support it" />
          </>
        )}
        {data.merged.length > 0 && (
          <>
            {dot}
            <Plural
              value={data.merged.length}
              one="# more proposed the same"
              other="# more proposed the same"
            />
          </>
        )}
      </Typography>
      <Typography variant="body2" color="textSecondary">
        {data.passage ? data.passage.sectionTitle : <Trans>To the document as a whole</Trans>}
      </Typography>
      <ProposalWords
        kind={data.kind}
        quote={data.passage?.quote ?? null}
        text={data.text}
        proposedWording={data.proposedWording}
      />
      {stale && found && (
        <SideBySide
          changedAt={stale.changedAt}
          compared={[
            {
              label: t`Answer`,
              mine: verdict && words.verdict[verdict],
              stored: words.verdict[found.verdict],
            },
            { label: t`Grounds of the answer`, mine: reason, stored: found.reason },
          ]}
          onKeepMine={() => {
            setStored({
              ...found,
              __typename: "ProposalAnswer",
              signedAt: null,
              draftedAt: null,
              draftedBy: null,
            });
            trouble.dismiss();
            send(found.version);
          }}
          onTakeStored={() => {
            setStored({
              ...found,
              __typename: "ProposalAnswer",
              signedAt: null,
              draftedAt: null,
              draftedBy: null,
            });
            draft.settle({ verdict: found.verdict, reason: found.reason });
            trouble.dismiss();
          }}
        />
      )}
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <FormAlert
          trouble={trouble}
          reasons={words.reasons}
          labels={{ reason: t`Grounds of the answer` }}
          showsVersions
        />
        <ChoiceInput
          label={t`Answer`}
          path={`${data.id}.verdict`}
          value={verdict}
          onChange={(next) => draft.change({ ...draft.value, verdict: next as AnswerVerdict })}
          choices={verdicts.map((each, place) => ({
            value: each,
            label: `${words.verdict[each]} (${place + 1})`,
            disabled: isLocked,
          }))}
        />
        <TextInput
          label={t`Grounds of the answer`}
          hint={
            verdict === "ACCEPTED" ? t`Not needed to accept.` : t`At least 30 characters before it is signed.`
          }
          path="reason"
          isOptional={verdict === "ACCEPTED"}
          lines={4}
          maxLength={4000}
          value={reason}
          onChange={(next) => draft.change({ ...draft.value, reason: next })}
          trouble={trouble}
        />
        {phrases.length > 0 && !isLocked && (
          <Phrases aria-label={t`Ready phrases`}>
            {phrases.map((phrase) => (
              <Button
                key={phrase}
                size="small"
                variant="outlined"
                onClick={() =>
                  draft.change({ ...draft.value, reason: [reason.trim(), phrase].filter(Boolean).join(" ") })
                }
              >
                {phrase}
              </Button>
            ))}
          </Phrases>
        )}
        <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1 }}>
          <Button
            type="submit"
            variant="contained"
            disabled={!verdict || isLocked}
            loading={drafting.sending}
          >
            {isSigned ? <Trans>Sign anew…</Trans> : <Trans>Answer and go on</Trans>}
          </Button>
          <Button onClick={onNext}>
            <Trans>Skip</Trans>
          </Button>
        </Box>
        <Typography variant="body2" color="textSecondary">
          {isSigned ? (
            <Trans>
              The answer is signed and public. What you change stays readable as an earlier answer.
            </Trans>
          ) : (
            <Trans>
              The answer stays a draft of the group until the lead signs it. Ctrl + Enter keeps it and goes
              on.
            </Trans>
          )}{" "}
          {data.answer?.draftedBy?.fullName && !isSigned && (
            <Trans>Drafted by {data.answer.draftedBy.fullName}.</Trans>
          )}
        </Typography>
      </form>
      <PasswordDialog
        isOpen={isSigning}
        title={t`Sign the answer anew?`}
        act={<Trans>Sign</Trans>}
        trouble={signing}
        onConfirm={(password) => {
          if (verdict)
            void signing.act({
              proposalId: data.id,
              version: stored?.version ?? null,
              verdict,
              reason,
              password,
            });
        }}
        onClose={() => setIsSigning(false)}
      >
        <Trans>Everybody will read the new answer, and the earlier one beside it.</Trans>
      </PasswordDialog>
    </Detail>
  );
}

type Phrase = "done" | "partly" | "law" | "scope" | "already" | "explain";
const phrasesOf: Record<AnswerVerdict, readonly Phrase[]> = {
  ACCEPTED: ["done"],
  PARTLY_ACCEPTED: ["partly", "law"],
  DECLINED: ["law", "scope", "already"],
  EXPLAINED: ["explain", "already"],
  NOT_CONSIDERED: [],
};
const phrasesFor = (verdict: AnswerVerdict | "", phrases: Record<Phrase, string>): string[] =>
  verdict === "" ? [] : phrasesOf[verdict].map((phrase) => phrases[phrase]);
