import { Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import Stack from "@mui/material/Stack";
import { styled } from "@mui/material/styles";
import { useState } from "react";
import type { RefusalGround } from "../app/schema.generated";
import { useAct } from "../app/useAct";
import { useApplicationWords } from "../register/applicationWords";
import { FormAlert } from "../ui/FormAlert";
import { FormColumn } from "../ui/FormColumn";
import { SelectInput, TextInput } from "../ui/inputs";
import { useCommissionReasons, useCommissionWords } from "./commissionWords";
import { ConflictForm } from "./ConflictForm";
import {
  type AgendaItemPartsFragment,
  CastVoteDocument,
  DecideItemDocument,
  DeferItemDocument,
} from "./SessionItem.generated";
import type { SessionPartsFragment } from "./SessionPage.generated";
import { VoteGroup } from "./VoteGroup";

const Members = styled("ul")(({ theme }) => ({
  listStyle: "none",
  margin: 0,
  padding: 0,
  "& > li": {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: theme.spacing(0.5, 1),
    paddingBlock: theme.spacing(0.5),
  },
  "& .name": { flex: "1 1 12rem" },
}));

interface ItemConductProps {
  item: AgendaItemPartsFragment;
  members: SessionPartsFragment["members"];
}

/** What the secretary does at an item: writes down votes told in the room, closes the vote, or defers the item. */
export function ItemConduct({ item, members }: ItemConductProps) {
  const { t } = useLingui();
  const [isDeferring, setIsDeferring] = useState(false);
  const { votes, candidateName } = item;
  const abstained = new Set(
    votes.filter(({ choice }) => choice === "ABSTAINED").map(({ member }) => member.id),
  );
  const voting = members.filter(({ id, isPresent }) => isPresent && !abstained.has(id));
  const votedCount = voting.filter(({ id }) => votes.some(({ member }) => member.id === id)).length;

  return (
    <VoteGroup aria-label={t`Minutes of ${candidateName}`}>
      <details>
        <summary>
          <Trans>
            Votes: {votedCount} of {voting.length}. Write down a vote told in the room
          </Trans>
        </summary>
        <Members>
          {voting.map((member) => (
            <MemberLine key={member.id} item={item} member={member} />
          ))}
        </Members>
      </details>
      <DecideForm item={item} />
      <Button aria-expanded={isDeferring} onClick={() => setIsDeferring(!isDeferring)}>
        <Trans>Defer the item</Trans>
      </Button>
      {isDeferring && <DeferForm itemId={item.id} />}
    </VoteGroup>
  );
}

interface MemberLineProps {
  item: AgendaItemPartsFragment;
  member: SessionPartsFragment["members"][number];
}

function MemberLine({ item, member }: MemberLineProps) {
  const { t } = useLingui();
  const reasons = useCommissionReasons();
  const [hasConflict, setHasConflict] = useState(false);
  const { act, sending, ...trouble } = useAct(CastVoteDocument);
  const { id, name } = member;
  const choice = item.votes.find((vote) => vote.member.id === id)?.choice ?? null;
  const cast = (isFor: boolean) => void act({ itemId: item.id, memberId: id, isFor });
  return (
    <li>
      <span className="name">{name}</span>
      <Button
        size="small"
        variant={choice === "FOR" ? "contained" : "outlined"}
        aria-pressed={choice === "FOR"}
        aria-label={t`${name}: for`}
        disabled={sending || item.resultOutcome !== "PASSED"}
        onClick={() => cast(true)}
      >
        <Trans>For</Trans>
      </Button>
      <Button
        size="small"
        variant={choice === "AGAINST" ? "contained" : "outlined"}
        aria-pressed={choice === "AGAINST"}
        aria-label={t`${name}: against`}
        disabled={sending}
        onClick={() => cast(false)}
      >
        <Trans>Against</Trans>
      </Button>
      <Button
        size="small"
        aria-expanded={hasConflict}
        aria-label={t`${name}: conflict of interest`}
        onClick={() => setHasConflict(!hasConflict)}
      >
        <Trans>Conflict</Trans>
      </Button>
      <FormAlert trouble={trouble} reasons={reasons} />
      {hasConflict && <ConflictForm itemId={item.id} memberId={id} onDone={() => setHasConflict(false)} />}
    </li>
  );
}

function DecideForm({ item }: { item: AgendaItemPartsFragment }) {
  const { t } = useLingui();
  const { grounds } = useApplicationWords();
  const { decisions } = useCommissionWords();
  const reasons = useCommissionReasons();
  const [ground, setGround] = useState<RefusalGround | "">(() =>
    item.resultOutcome === "NO_SHOW"
      ? "NO_SHOW"
      : item.resultOutcome === "FAILED"
        ? "ASSESSMENT_NOT_PASSED"
        : "",
  );
  const [reason, setReason] = useState("");
  const { act, sending, ...trouble } = useAct(DecideItemDocument);
  const { id, asked, viewerCannotDecideReason: why, isGrantedSoFar } = item;
  const isRefusal = isGrantedSoFar === false;
  const labels = { ground: t`Ground of the refusal`, reason: t`Reason in words` };
  const outcome = decisions[isRefusal ? "REFUSE" : asked].toLowerCase();

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void act({
          itemId: id,
          ground: isRefusal && ground ? ground : null,
          reason: isRefusal ? reason : null,
        });
      }}
    >
      <FormColumn>
        <FormAlert trouble={trouble} reasons={reasons} labels={labels} />
        {isRefusal && (
          <>
            <SelectInput
              label={labels.ground}
              path="ground"
              trouble={trouble}
              value={ground}
              onChange={(value) => setGround(value as RefusalGround | "")}
              choices={[
                { value: "", label: t`Choose` },
                ...Object.entries(grounds).map(([value, label]) => ({ value, label })),
              ]}
            />
            <TextInput
              label={labels.reason}
              hint={t`The candidate reads it: say what would change the decision.`}
              path="reason"
              trouble={trouble}
              value={reason}
              onChange={setReason}
              lines={3}
              maxLength={2000}
            />
          </>
        )}
        <Stack direction="row" useFlexGap spacing={1.5} sx={{ flexWrap: "wrap", alignItems: "center" }}>
          <Button
            type="submit"
            variant="contained"
            color={isRefusal ? "error" : "primary"}
            loading={sending}
            disabled={why !== null}
            aria-describedby={why === null ? undefined : `why-not-decide-${id}`}
          >
            <Trans>Close the vote</Trans>
          </Button>
          <span id={`why-not-decide-${id}`}>
            {why === null ? <Trans>The votes come to: {outcome}</Trans> : reasons[why]}
          </span>
        </Stack>
      </FormColumn>
    </form>
  );
}

function DeferForm({ itemId }: { itemId: string }) {
  const { t } = useLingui();
  const reasons = useCommissionReasons();
  const [reason, setReason] = useState("");
  const { act, sending, ...trouble } = useAct(DeferItemDocument);
  const label = t`Why it is deferred`;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void act({ itemId, reason });
      }}
    >
      <FormColumn>
        <FormAlert trouble={trouble} reasons={reasons} labels={{ reason: label }} />
        <TextInput
          label={label}
          hint={t`The candidate reads it.`}
          path="reason"
          trouble={trouble}
          value={reason}
          onChange={setReason}
          lines={2}
          maxLength={1000}
        />
        <Button type="submit" variant="outlined" loading={sending} sx={{ alignSelf: "flex-start" }}>
          <Trans>Leave it for a later session</Trans>
        </Button>
      </FormColumn>
    </form>
  );
}
