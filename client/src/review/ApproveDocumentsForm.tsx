import { Plural, Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import { styled } from "@mui/material/styles";
import Typography from "@mui/material/Typography";
import { useState } from "react";
import { useAct } from "../app/useAct";
import { emptyOrder, OrderFields, useOrderLabels } from "../register/OrderFields";
import { FormAlert } from "../ui/FormAlert";
import { useFormat } from "../ui/format";
import { CheckInput, ChecksInput } from "../ui/inputs";
import { Notice } from "../ui/Notice";
import type { ApprovalPageQuery } from "./ApprovalPage.generated";
import { useApprovalReasons } from "./approvalWords";
import { ApproveDocumentsDocument } from "./ApproveDocuments.generated";
import { ConclusionSentence } from "./ConclusionSentence";
import { dot } from "../ui/dot";

const List = styled("ol")(({ theme }) => ({
  margin: 0,
  paddingInlineStart: theme.spacing(3),
  overflowWrap: "anywhere",
  "& li + li": { marginTop: theme.spacing(1) },
}));

type Recommended = ApprovalPageQuery["documents"]["nodes"][number];

interface ApproveDocumentsFormProps {
  /** The one whose page it is. */
  document: Recommended;
  /** What else is recommended and can stand in the same order. */
  others: readonly Recommended[];
}

/** One order over one or several recommended documents: its particulars, and what it will do. */
export function ApproveDocumentsForm({ document, others }: ApproveDocumentsFormProps) {
  const { t } = useLingui();
  const { date } = useFormat();
  const reasons = useApprovalReasons();
  const labels = { ...useOrderLabels(), documents: t`Documents of the order` };
  const [order, setOrder] = useState(emptyOrder);
  const [added, setAdded] = useState<string[]>([]);
  const [publishesAsPractice, setPublishesAsPractice] = useState(false);
  const { act, sending, stale, refused, ...trouble } = useAct(ApproveDocumentsDocument);
  const chosen = [document, ...others.filter(({ id }) => added.includes(id))];
  const earliestOn = chosen
    .flatMap(({ earliestOrderOn }) => earliestOrderOn ?? [])
    .toSorted()
    .at(-1);
  const isDated = order.on !== "";
  const count = chosen.length;
  const changed = stale?.stored?.__typename === "ModelDocument" ? stale.stored.code : null;
  const code = refused?.documentCode;
  const named = code
    ? Object.fromEntries(Object.entries(reasons).map(([reason, words]) => [reason, `${code}: ${words}`]))
    : reasons;

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void act({
          ...order,
          documents: chosen.map(({ id, version }) => ({ documentId: id, version })),
          publishesAsPractice,
        });
      }}
      style={{ display: "grid", gap: 24 }}
    >
      <FormAlert trouble={trouble} reasons={named} labels={labels} showsVersions={changed !== null} />
      {changed && (
        <Notice severity="warning">
          <Trans>
            {changed} was changed meanwhile. The list below shows it as it is now: look through it and
            register the order again.
          </Trans>
        </Notice>
      )}
      {others.length > 0 && (
        <ChecksInput
          label={t`Approved by the same order`}
          hint={t`Other documents that the experts recommend. Leave them unticked when each has an order of its own.`}
          path="documents"
          trouble={trouble}
          values={added}
          onChange={setAdded}
          choices={others.map(({ id, code: number, title }) => ({
            value: id,
            label: `${number}${dot}${title}`,
          }))}
        />
      )}
      <OrderFields
        order={order}
        onChange={setOrder}
        trouble={trouble}
        subjectId={document.id}
        dateHint={
          earliestOn
            ? t`Not before ${date(earliestOn)}, when both the conclusion and the summary were there.`
            : undefined
        }
      />
      <CheckInput
        label={t`Publication`}
        path="publishesAsPractice"
        checked={publishesAsPractice}
        onChange={setPublishesAsPractice}
      >
        <Plural
          value={count}
          one="The order tells to publish the document as a successful practice"
          other="The order tells to publish the documents as successful practices"
        />
      </CheckInput>
      <section aria-labelledby="what-it-approves">
        <Typography id="what-it-approves" variant="h3" component="h2" sx={{ marginBottom: 1 }}>
          <Plural
            value={count}
            one="The order will approve # document"
            other="The order will approve # documents"
          />
        </Typography>
        <List>
          {chosen.map((each) => (
            <li key={each.id}>
              <ChosenDocument document={each} />
            </li>
          ))}
        </List>
        {count > 1 && (
          <Typography color="textSecondary" sx={{ marginTop: 1 }}>
            <Trans>
              They are approved together: if something speaks against one of them, the order is not registered
              and all stay as they are.
            </Trans>
          </Typography>
        )}
      </section>
      <div>
        {!isDated && (
          <p id="why-not-yet">
            <Trans>Name the date of the order to register it.</Trans>
          </p>
        )}
        <Button
          type="submit"
          variant="contained"
          loading={sending}
          disabled={!isDated}
          aria-describedby={isDated ? undefined : "why-not-yet"}
        >
          <Trans>Register the order</Trans>
        </Button>
      </div>
    </form>
  );
}

/** One line of the preview: what is approved, in which version, on what conclusion. */
function ChosenDocument({ document }: { document: Recommended }) {
  const { code, title, currentVersion, conclusion } = document;
  return (
    <>
      {code}
      {dot}
      {title}
      <Typography variant="body2" color="textSecondary">
        {currentVersion && <Trans>Version {currentVersion.number}</Trans>}
        {conclusion && (
          <>
            . <ConclusionSentence conclusion={conclusion} />
          </>
        )}
      </Typography>
    </>
  );
}
