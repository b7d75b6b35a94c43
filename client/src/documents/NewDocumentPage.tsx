import { useSuspenseQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Checkbox from "@mui/material/Checkbox";
import FormControlLabel from "@mui/material/FormControlLabel";
import Link from "@mui/material/Link";
import { type ReactNode, useState } from "react";
import { useNavigate, useParams } from "react-router";
import { NotFoundPage } from "../app/NotFoundPage";
import { draftPath, groupPath } from "../app/paths";
import type { DocumentLevel } from "../app/schema.generated";
import { useAct } from "../app/useAct";
import { EmptyState } from "../ui/EmptyState";
import { Field } from "../ui/Field";
import { FormAlert } from "../ui/FormAlert";
import type { FormTrouble } from "../ui/formTrouble";
import { ChoiceInput, SelectInput, TextInput } from "../ui/inputs";
import { Link as RouterLink } from "../ui/Link";
import { Page } from "../ui/Page";
import { PageHeader } from "../ui/PageHeader";
import { useKindWords, useLevelWords, useRefusedWords } from "./documentWords";
import { CreateDocumentDocument, NewDocumentPageDocument } from "./NewDocumentPage.generated";

/** A member begins a document of a product that the group plans. */
export function NewDocumentPage() {
  const { t } = useLingui();
  const { groupId = "" } = useParams();
  const navigate = useNavigate();
  const { data } = useSuspenseQuery(NewDocumentPageDocument, { variables: { groupId } });
  const kinds = useKindWords();
  const levels = useLevelWords();
  const reasons = useRefusedWords();
  const products = data.group?.products ?? [];
  const [productId, setProductId] = useState(products[0]?.id ?? "");
  const [title, setTitle] = useState(products[0]?.title ?? "");
  const [level, setLevel] = useState<string>("MUNICIPAL");
  const [directions, setDirections] = useState<string[]>([]);
  const [concepts, setConcepts] = useState<string[]>([]);
  const { act, sending, ...trouble } = useAct(CreateDocumentDocument, {
    onDone: ({ document }) => document && void navigate(draftPath(document.id)),
  });
  if (!data.group?.viewerCanCreateDocument) return <NotFoundPage />;

  const chooseProduct = (next: string) => {
    const before = products.find(({ id }) => id === productId)?.title;
    if (title === before) setTitle(products.find(({ id }) => id === next)?.title ?? "");
    setProductId(next);
  };
  const labels = { title: t`Title`, directions: t`Directions`, conceptNumbers: t`Rests on` };
  return (
    <Page width="text">
      <PageHeader
        title={t`New document`}
        above={
          <Link component={RouterLink} to={groupPath(groupId)}>
            {data.group.title}
          </Link>
        }
      />
      {products.length === 0 ? (
        <EmptyState>
          <Trans>
            The group plans no products yet. The coordinator enters them from its technical assignment.
          </Trans>
        </EmptyState>
      ) : (
        <Box
          component="form"
          aria-label={t`New document`}
          sx={{ display: "grid", gap: 3 }}
          onSubmit={(event) => {
            event.preventDefault();
            void act({
              groupId,
              productId,
              title,
              level: level as DocumentLevel,
              directions,
              conceptNumbers: concepts.map(Number),
            });
          }}
        >
          <FormAlert trouble={trouble} reasons={reasons} labels={labels} />
          <SelectInput
            path="productId"
            label={t`Planned product`}
            value={productId}
            onChange={chooseProduct}
            choices={products.map(({ id, title: name, kind }) => ({
              value: id,
              label: `${name} (${kinds[kind]})`,
            }))}
            trouble={trouble}
          />
          <TextInput
            path="title"
            label={labels.title}
            value={title}
            onChange={setTitle}
            lines={2}
            trouble={trouble}
          />
          <ChoiceInput
            path="level"
            label={t`Written for`}
            value={level}
            onChange={setLevel}
            choices={Object.entries(levels).map(([value, label]) => ({ value, label }))}
            trouble={trouble}
          />
          <Ticks
            path="directions"
            label={labels.directions}
            chosen={directions}
            onChange={setDirections}
            choices={data.directions.map(({ code, nameRu }) => ({ value: code, label: `${code} ${nameRu}` }))}
            trouble={trouble}
          />
          <Ticks
            path="conceptNumbers"
            label={labels.conceptNumbers}
            hint={t`Conceptual documents of the region; at least one.`}
            chosen={concepts}
            onChange={setConcepts}
            choices={data.conceptDocuments.map(({ number, titleRu }) => ({
              value: `${number}`,
              label: `${number}. ${titleRu}`,
            }))}
            trouble={trouble}
          />
          <Button type="submit" variant="contained" loading={sending} sx={{ justifySelf: "start" }}>
            <Trans>Begin the document</Trans>
          </Button>
        </Box>
      )}
    </Page>
  );
}

interface TicksProps {
  path: string;
  label: string;
  hint?: string;
  choices: readonly { value: string; label: ReactNode }[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
  trouble: Pick<FormTrouble, "problems">;
}

/** Several of a few, all in sight. */
function Ticks({ choices, chosen, onChange, ...field }: TicksProps) {
  return (
    <Field {...field} isGroup>
      {({ id }) => (
        <Box id={id} tabIndex={-1} sx={{ display: "grid" }}>
          {choices.map(({ value, label }) => (
            <FormControlLabel
              key={value}
              label={label}
              sx={{ alignItems: "flex-start", "& .MuiFormControlLabel-label": { paddingBlock: 1 } }}
              control={
                <Checkbox
                  checked={chosen.includes(value)}
                  onChange={(_, isChosen) =>
                    onChange(isChosen ? [...chosen, value] : chosen.filter((one) => one !== value))
                  }
                />
              }
            />
          ))}
        </Box>
      )}
    </Field>
  );
}
