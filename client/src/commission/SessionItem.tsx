import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { Trans } from "@lingui/react/macro";
import { styled } from "@mui/material/styles";
import { applicationCheckPath, orderPath, registerEntryPath } from "../app/paths";
import { useApplicationWords } from "../register/applicationWords";
import { ConditionsText } from "../register/ConditionsText";
import { useRegisterWords } from "../register/registerWords";
import { useFormat } from "../ui/format";
import { Link } from "../ui/Link";
import { StatusChip } from "../ui/StatusChip";
import { itemTones, useCommissionWords } from "./commissionWords";
import { ItemConduct } from "./ItemConduct";
import { ItemVote } from "./ItemVote";
import { type AgendaItemPartsFragment, AgendaItemPartsFragmentDoc } from "./SessionItem.generated";
import type { SessionPartsFragment } from "./SessionPage.generated";

const Item = styled("article")(({ theme }) => ({
  display: "grid",
  gap: theme.spacing(1.5),
  paddingBlock: theme.spacing(2.5),
  borderTop: `1px solid ${theme.vars.palette.divider}`,
  overflowWrap: "anywhere",
  "& h3": { margin: 0, fontSize: "1.125rem", fontWeight: 600 },
  "& .facts": { color: theme.vars.palette.text.secondary, fontSize: "0.9375rem" },
  "& summary": { cursor: "pointer", width: "fit-content" },
}));

interface SessionItemProps {
  item: FragmentType<AgendaItemPartsFragment>;
  members: SessionPartsFragment["members"];
}

/** One application on the agenda: what is asked, what is known, the vote, and what came of it. */
export function SessionItem({ item: from, members }: SessionItemProps) {
  const { data: item } = useSuspenseFragment({ fragment: AgendaItemPartsFragmentDoc, from });
  const { items, questions } = useCommissionWords();
  const { position, candidateName, state, conditions, votes } = item;
  const isUndecided = state === "PREPARED";

  return (
    <Item aria-labelledby={`item-${item.id}`}>
      <div>
        <h3 id={`item-${item.id}`}>
          {position}. {candidateName}
        </h3>
        <Facts item={item} />
      </div>
      <strong>
        {questions[item.asked]} <Given item={item} />
      </strong>
      {conditions && (
        <details>
          <summary>
            <Trans>Conditions of admission</Trans>
          </summary>
          <ConditionsText conditions={conditions} />
        </details>
      )}
      <Abstentions votes={votes} />
      {isUndecided && item.quorum && members.length > 0 && <Quorum quorum={item.quorum} />}
      {item.viewerCanVote && <ItemVote item={item} />}
      {item.viewerCanConduct && <ItemConduct item={item} members={members} />}
      {!isUndecided && (
        <div>
          <StatusChip tone={item.decided === "REFUSE" ? "late" : itemTones[state]}>{items[state]}</StatusChip>
        </div>
      )}
      <Decision item={item} />
    </Item>
  );
}

function Facts({ item }: { item: AgendaItemPartsFragment }) {
  const { purposes, outcomes } = useApplicationWords();
  const { stateWord, categoryWord } = useRegisterWords();
  const { date } = useFormat();
  const { application, applicationNumber, purpose, candidateMunicipality, entry } = item;
  const number = application ? (
    <Link to={applicationCheckPath(application.id)}>{applicationNumber}</Link>
  ) : (
    applicationNumber
  );
  return (
    <div className="facts">
      <div>
        {number}
        {`, ${purposes[purpose]}`}
        {candidateMunicipality && `, ${candidateMunicipality.nameRu}`}
      </div>
      {item.resultOutcome && item.resultHeldOn && (
        <div>
          <Trans>
            Assessment of {date(item.resultHeldOn)}: {outcomes[item.resultOutcome].toLowerCase()}
          </Trans>
          {item.resultSource === "ENTERED" && item.resultBasis && (
            <>
              {"; "}
              <Trans>entered from a paper: {item.resultBasis}</Trans>
            </>
          )}
        </div>
      )}
      {entry && (
        <div>
          <Link to={registerEntryPath(entry.id)}>{entry.registrationNo}</Link>
          {`, ${[entry.category && categoryWord(entry.category), stateWord(entry.state)].filter(Boolean).join(", ")}`}
        </div>
      )}
    </div>
  );
}

/** What a decision to grant would give: a category, directions. */
function Given({ item: { category, directions } }: { item: AgendaItemPartsFragment }) {
  const { categoryWord } = useRegisterWords();
  const codes = directions.map(({ code }) => code).join(", ");
  return (
    <>
      {category && categoryWord(category)}
      {category && codes && "; "}
      {codes && <Trans>directions {codes}</Trans>}
    </>
  );
}

function Abstentions({ votes }: Pick<AgendaItemPartsFragment, "votes">) {
  const { abstentions } = useCommissionWords();
  return votes
    .filter(({ choice }) => choice === "ABSTAINED")
    .map(({ id, member, ground, reason }) => (
      <div key={id}>
        <Trans>
          {member.name} does not vote: {ground ? abstentions[ground] : ""}
        </Trans>
        {reason && ` (${reason})`}
      </div>
    ));
}

function Quorum({
  quorum: { counted, needed, isReached },
}: {
  quorum: { counted: number; needed: number; isReached: boolean };
}) {
  return (
    <div>
      {isReached ? (
        <Trans>
          Quorum: {counted} vote, {needed} are needed.
        </Trans>
      ) : (
        <StatusChip tone="late">
          <Trans>
            No quorum: {counted} vote, {needed} are needed
          </Trans>
        </StatusChip>
      )}
    </div>
  );
}

function Decision({ item }: { item: AgendaItemPartsFragment }) {
  const { decisions } = useCommissionWords();
  const { grounds } = useApplicationWords();
  const { date } = useFormat();
  const { decided, forCount, againstCount, isByCastingVote, ground, reason, order, state } = item;
  if (!decided) return state === "DEFERRED" && reason ? <div>{reason}</div> : null;
  return (
    <div>
      <div>
        <Trans>Decided: {decisions[decided].toLowerCase()}</Trans>
        {forCount !== null && againstCount !== null && (
          <>
            {". "}
            <Trans>
              For {forCount}, against {againstCount}
            </Trans>
            {isByCastingVote && (
              <>
                {", "}
                <Trans>the chair's vote decided</Trans>
              </>
            )}
          </>
        )}
      </div>
      {ground && (
        <div>
          {grounds[ground]}. {reason}
        </div>
      )}
      {order && (
        <Link to={orderPath(order.id)}>
          <Trans>
            Order No. {order.number} of {date(order.on)}
          </Trans>
        </Link>
      )}
    </div>
  );
}
