import { useSuspenseQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import { useState } from "react";
import { useNavigate, useParams } from "react-router";
import { NotFoundPage } from "../app/NotFoundPage";
import { draftPath, groupPath } from "../app/paths";
import type { DocumentLevel } from "../app/schema.generated";
import { useAct } from "../app/useAct";
import { EmptyState } from "../ui/EmptyState";
import { FormAlert } from "../ui/FormAlert";
import { FormColumn } from "../ui/FormColumn";
import { ChecksInput, ChoiceInput, SelectInput, TextInput } from "../ui/inputs";
import { Link } from "../ui/Link";
import { Page } from "../ui/Page";
import { PageHeader } from "../ui/PageHeader";
import { useKindWords, useLevelWords, useRefusedWords } from "./documentWords";
import {
  CreateDocumentDocument,
  NewDocumentPageDocument,
  type NewDocumentPageQuery,
} from "./NewDocumentPage.generated";

type WritingGroup = NonNullable<NewDocumentPageQuery["group"]>;
type Product = WritingGroup["products"][number];

/** A member begins a document of a product that the group plans and nobody has begun. */
export function NewDocumentPage() {
  const { t } = useLingui();
  const { groupId = "" } = useParams();
  const { data } = useSuspenseQuery(NewDocumentPageDocument, {
    variables: { groupId },
    fetchPolicy: "cache-and-network",
  });
  const { group } = data;
  if (!group?.viewerCanCreateDocument) return <NotFoundPage />;
  const [first, ...others] = group.products.filter(({ viewerCanCreateDocument }) => viewerCanCreateDocument);

  return (
    <Page width="text">
      <PageHeader title={t`New document`} above={<Link to={groupPath(groupId)}>{group.title}</Link>} />
      {first ? (
        <NewDocumentForm group={group} products={[first, ...others]} dictionaries={data} />
      ) : (
        <EmptyState
          next={
            <Button component={Link} to={groupPath(groupId)} variant="outlined">
              <Trans>To the page of the group</Trans>
            </Button>
          }
        >
          {group.products.length === 0 ? (
            <Trans>
              The group plans no documents yet. Ask the coordinator to plan one from the technical assignment:
              it is done on the page of the group.
            </Trans>
          ) : (
            <Trans>
              Every planned document has been begun. If the group is to write another one, ask the coordinator
              to plan it on the page of the group.
            </Trans>
          )}
        </EmptyState>
      )}
    </Page>
  );
}

interface NewDocumentFormProps {
  group: WritingGroup;
  products: readonly [Product, ...Product[]];
  dictionaries: Pick<NewDocumentPageQuery, "directions" | "conceptDocuments">;
}

/** What the plan says of the document is filled in already. */
function NewDocumentForm({ group, products, dictionaries }: NewDocumentFormProps) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const kinds = useKindWords();
  const levels = useLevelWords();
  const reasons = useRefusedWords();
  const [product, setProduct] = useState(products[0]);
  const [title, setTitle] = useState(product.title);
  const [level, setLevel] = useState<string>("MUNICIPAL");
  const [directions, setDirections] = useState(plannedDirections(product));
  const [concepts, setConcepts] = useState(group.conceptDocuments.map(({ number }) => `${number}`));
  const { act, sending, ...trouble } = useAct(CreateDocumentDocument, {
    onDone: ({ document }) => document && void navigate(draftPath(document.id)),
  });

  const handleProduct = (id: string) => {
    const next = products.find((each) => each.id === id) ?? product;
    if (title === product.title) setTitle(next.title);
    if (directions.join() === plannedDirections(product).join()) setDirections(plannedDirections(next));
    setProduct(next);
  };
  const labels = {
    productId: t`Planned document`,
    title: t`Title`,
    directions: t`Directions`,
    conceptNumbers: t`Rests on`,
  };
  return (
    <form
      noValidate
      aria-label={t`New document`}
      onSubmit={(event) => {
        event.preventDefault();
        void act({
          groupId: group.id,
          productId: product.id,
          title,
          level: level as DocumentLevel,
          directions,
          conceptNumbers: concepts.map(Number),
        });
      }}
    >
      <FormColumn>
        <FormAlert trouble={trouble} reasons={reasons} labels={labels} />
        <SelectInput
          path="productId"
          label={labels.productId}
          value={product.id}
          onChange={handleProduct}
          choices={products.map((each) => ({ value: each.id, label: `${each.title} (${kinds[each.kind]})` }))}
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
        <ChecksInput
          path="directions"
          label={labels.directions}
          values={directions}
          onChange={setDirections}
          choices={dictionaries.directions.map(({ code, nameRu }) => ({
            value: code,
            label: `${code} ${nameRu}`,
          }))}
          trouble={trouble}
        />
        <ChecksInput
          path="conceptNumbers"
          label={labels.conceptNumbers}
          hint={t`Conceptual documents of the region; at least one.`}
          values={concepts}
          onChange={setConcepts}
          choices={dictionaries.conceptDocuments.map(({ number, titleRu }) => ({
            value: `${number}`,
            label: `${number}. ${titleRu}`,
          }))}
          trouble={trouble}
        />
        <Button type="submit" variant="contained" loading={sending} sx={{ alignSelf: "flex-start" }}>
          <Trans>Begin the document</Trans>
        </Button>
      </FormColumn>
    </form>
  );
}

const plannedDirections = ({ directions }: Product): string[] => directions.map(({ code }) => code);
