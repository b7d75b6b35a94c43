import { useSuspenseQuery } from "@apollo/client/react";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import Typography from "@mui/material/Typography";
import { startTransition, useState } from "react";
import { NotFoundPage } from "../app/NotFoundPage";
import { orderPath, registerPath } from "../app/paths";
import { useAct } from "../app/useAct";
import { useViewer } from "../app/viewer";
import { emptyOrder, OrderFields, useOrderLabels } from "../register/OrderFields";
import { useRegisterWords } from "../register/registerWords";
import { EmptyState } from "../ui/EmptyState";
import { FormAlert } from "../ui/FormAlert";
import { FormColumn } from "../ui/FormColumn";
import { useFormat } from "../ui/format";
import { ChecksInput } from "../ui/inputs";
import { Link } from "../ui/Link";
import { Page } from "../ui/Page";
import { PageHeader } from "../ui/PageHeader";
import { useCommissionWords } from "./commissionWords";
import {
  CarryOutDecisionsDocument,
  type CarryOutDecisionsMutation,
  DecisionsAwaitingOrderDocument,
  type DecisionsAwaitingOrderQuery,
} from "./DecisionsPage.generated";

type Decision = DecisionsAwaitingOrderQuery["decisionsAwaitingOrder"][number];
type Order = Extract<
  CarryOutDecisionsMutation["carryOutDecisions"],
  { __typename: "CarryOutDecisionsSuccess" }
>["order"];

/** The ministry's officer carries out signed decisions of the commission by one order, all or none (R18). */
export function DecisionsPage() {
  const isOfficer = useViewer()?.roles.includes("MINISTRY_OFFICER") ?? false;
  return isOfficer ? <Decisions /> : <NotFoundPage />;
}

function Decisions() {
  const { t } = useLingui();
  const { date } = useFormat();
  const [done, setDone] = useState<{ order: Order; count: number } | null>(null);
  const { data, refetch } = useSuspenseQuery(DecisionsAwaitingOrderDocument, {
    fetchPolicy: "cache-and-network",
  });
  const { decisionsAwaitingOrder: decisions } = data;

  return (
    <Page width="text">
      <PageHeader
        title={t`Order on decisions of the commission`}
        above={<Link to={registerPath}>{t`Register of experts`}</Link>}
      >
        <Trans>
          Enter the order as it was signed. Numbers and terms are given by themselves; all decisions that are
          ticked are carried out, or none.
        </Trans>
      </PageHeader>
      {done && (
        <EmptyState
          next={
            <Button component={Link} to={orderPath(done.order.id)} variant="outlined">
              <Trans>Open the order</Trans>
            </Button>
          }
        >
          <Trans>
            The order No. {done.order.number} of {date(done.order.on)} is registered.
          </Trans>{" "}
          <Plural value={done.count} one="# decision is carried out." other="# decisions are carried out." />
        </EmptyState>
      )}
      {decisions.length > 0 ? (
        <DecisionsForm
          key={decisions.map(({ id }) => id).join()}
          decisions={decisions}
          onDone={(order, count) => {
            setDone({ order, count });
            startTransition(() => void refetch());
          }}
        />
      ) : (
        !done && (
          <EmptyState
            next={
              <Button component={Link} to={registerPath} variant="outlined">
                <Trans>Open the register</Trans>
              </Button>
            }
          >
            <Trans>
              No decision of the commission awaits an order. You hear by mail when a protocol is signed.
            </Trans>
          </EmptyState>
        )
      )}
    </Page>
  );
}

interface DecisionsFormProps {
  decisions: readonly Decision[];
  /** Told when all are carried out. */
  onDone: (order: Order, count: number) => void;
}

function DecisionsForm({ decisions, onDone }: DecisionsFormProps) {
  const { t } = useLingui();
  const subjectId = useViewer()?.person.id ?? "";
  const orderLabels = useOrderLabels();
  const [order, setOrder] = useState(emptyOrder);
  const [ids, setIds] = useState(decisions.map(({ id }) => id));
  const { act, sending, ...trouble } = useAct(CarryOutDecisionsDocument, {
    onDone: (success) => onDone(success.order, ids.length),
  });
  // What is sent keeps the order of the list, whatever was ticked last.
  const chosen = decisions.filter(({ id }) => ids.includes(id));
  const labels = Object.fromEntries(
    chosen.flatMap(({ candidateName }, index) =>
      ["personId", "directionCodes", "entryId", "category"].map((field) => [
        `itemIds.${index}.${field}`,
        candidateName,
      ]),
    ),
  );
  const isReady = order.on !== "" && ids.length > 0;

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void act({ ...order, itemIds: chosen.map(({ id }) => id) });
      }}
    >
      <FormColumn>
        <FormAlert
          trouble={trouble}
          labels={{ ...orderLabels, ...labels }}
          reasons={{
            NOT_OFFICER: t`Only the ministry's officer registers orders.`,
            NOT_FOUND: t`One of these decisions is carried out already. Reload the page.`,
          }}
        />
        <ChecksInput
          label={t`Decisions that it carries out`}
          path="itemIds"
          trouble={trouble}
          choices={decisions.map((decision) => ({
            value: decision.id,
            label: <DecisionText decision={decision} />,
          }))}
          values={ids}
          onChange={setIds}
        />
        <OrderFields order={order} onChange={setOrder} trouble={trouble} subjectId={subjectId} />
        {!isReady && (
          <p id="why-not-yet">
            <Trans>Name the date of the order, and tick at least one decision, to register it.</Trans>
          </p>
        )}
        <Button
          type="submit"
          variant="contained"
          loading={sending}
          disabled={!isReady}
          aria-describedby={isReady ? undefined : "why-not-yet"}
          sx={{ alignSelf: "flex-start" }}
        >
          <Trans>Register the order</Trans>
        </Button>
      </FormColumn>
    </form>
  );
}

/** Whom a decision concerns, what it does, and the protocol it stands in. */
function DecisionText({ decision }: { decision: Decision }) {
  const { decisions } = useCommissionWords();
  const { categoryWord } = useRegisterWords();
  const { date } = useFormat();
  const { asked, category, candidateName, candidateMunicipality, directions, entry, session } = decision;
  const codes = directions.map(({ code }) => code).join(", ");
  const given = [category && categoryWord(category), codes].filter(Boolean).join("; ");
  return (
    <>
      {[candidateName, candidateMunicipality?.nameRu].filter(Boolean).join(", ")}
      <Typography component="span" color="textSecondary" sx={{ display: "block", fontSize: "0.9375rem" }}>
        {decisions[asked]}
        {given && `: ${given}`}
        {entry && asked !== "INCLUDE" && `, ${entry.registrationNo}`}
        {"; "}
        <Trans>
          protocol No. {session.protocolNumber} of {date(session.heldOn!)}
        </Trans>
      </Typography>
    </>
  );
}
