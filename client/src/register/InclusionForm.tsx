import { useSuspenseQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import { useState } from "react";
import { useAct } from "../app/useAct";
import { useViewer } from "../app/viewer";
import { FormAlert } from "../ui/FormAlert";
import { FormColumn } from "../ui/FormColumn";
import { IncludeExpertsDocument, type IncludeExpertsMutation } from "./IncludeExperts.generated";
import { emptyExpert, IncludedExpert } from "./IncludedExpert";
import { InclusionFormDocument } from "./InclusionForm.generated";
import { emptyOrder, OrderFields, useOrderLabels } from "./OrderFields";

/** The order as the server has kept it. */
export type IncludedOrder = Extract<
  IncludeExpertsMutation["includeExperts"],
  { __typename: "IncludeExpertsSuccess" }
>["order"];

interface InclusionFormProps {
  /** Told when all are in the register. */
  onDone: (order: IncludedOrder, count: number) => void;
}

/** An order of inclusion: its particulars, and a line for each expert. */
export function InclusionForm({ onDone }: InclusionFormProps) {
  const { t } = useLingui();
  const { data } = useSuspenseQuery(InclusionFormDocument);
  const subjectId = useViewer()?.person.id ?? "";
  const orderLabels = useOrderLabels();
  const [order, setOrder] = useState(emptyOrder);
  const [experts, setExperts] = useState([emptyExpert(1)]);
  const { act, sending, ...trouble } = useAct(IncludeExpertsDocument, {
    onDone: (success) => onDone(success.order, experts.length),
  });
  const labels = Object.fromEntries(
    experts.flatMap((_, index) => {
      const number = index + 1;
      return [
        [`experts.${index}.personId`, t`Expert ${number}`],
        [`experts.${index}.directionCodes`, t`Directions of expert ${number}`],
      ];
    }),
  );
  const isReady = order.on !== "" && experts.every(({ person }) => person !== null);
  const handleSend = () =>
    void act({
      ...order,
      experts: experts.map(({ person, category, directionCodes }) => ({
        personId: person?.id ?? "",
        category,
        directionCodes: [...directionCodes],
      })),
    });

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        handleSend();
      }}
    >
      <FormColumn>
        <FormAlert
          trouble={trouble}
          labels={{ ...orderLabels, ...labels }}
          reasons={{
            NOT_OFFICER: t`Only the ministry's officer registers orders.`,
            NOT_FOUND: t`One of these people is not here any more. Choose them again.`,
          }}
        />
        <OrderFields order={order} onChange={setOrder} trouble={trouble} subjectId={subjectId} />
        {experts.map((expert, index) => (
          <IncludedExpert
            key={expert.key}
            index={index}
            expert={expert}
            directions={data.directions}
            trouble={trouble}
            onChange={(next) => setExperts(experts.map((each) => (each.key === expert.key ? next : each)))}
            onRemove={
              experts.length > 1 ? () => setExperts(experts.filter(({ key }) => key !== expert.key)) : null
            }
          />
        ))}
        <Button
          variant="outlined"
          sx={{ alignSelf: "flex-start" }}
          disabled={experts.length >= 100}
          onClick={() => setExperts([...experts, emptyExpert(experts.at(-1)!.key + 1)])}
        >
          <Trans>Add another expert</Trans>
        </Button>
        {!isReady && (
          <p id="why-not-yet">
            <Trans>Name the date of the order and every expert to register it.</Trans>
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
