import { Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import Typography from "@mui/material/Typography";
import { useState } from "react";
import { documentPath, newDocumentPath } from "../app/paths";
import { type Column, DataTable } from "../ui/DataTable";
import { useFormat } from "../ui/format";
import { Link } from "../ui/Link";
import { ChangeButton } from "./ChangeButton";
import { ChangeProduct } from "./ChangeProduct";
import type { ShownGroup } from "./GroupPage";
import type { GroupQuery } from "./GroupPage.generated";
import { useGroupWords } from "./groupWords";
import { PlanProduct } from "./PlanProduct";

interface ProductsProps {
  group: ShownGroup;
  directions: GroupQuery["directions"];
  onChanged: () => void;
}

type Product = ShownGroup["products"][number];

/** The documents that the group is to make, and what has become of each. */
export function Products({ group, directions, onChanged }: ProductsProps) {
  const { t } = useLingui();
  const { kindWord } = useGroupWords();
  const { date } = useFormat();
  const [edited, setEdited] = useState<Product | "NEW" | null>(null);
  const handleDone = () => {
    setEdited(null);
    onChanged();
  };
  const documentOf = ({ document }: Product) =>
    document ? (
      <Link to={documentPath(document.id)} style={{ whiteSpace: "nowrap" }}>
        {document.code}
      </Link>
    ) : (
      t`not there yet`
    );
  const changeOf = (product: Product) => (
    <ChangeButton name={product.title} onClick={() => setEdited(product)} />
  );
  const columns: Column<Product>[] = [
    { id: "title", header: t`Title`, cell: ({ title }) => title },
    { id: "kind", header: t`Kind`, cell: ({ kind }) => kindWord(kind) },
    {
      id: "directions",
      header: t`Directions`,
      cell: (product) => product.directions.map(({ code }) => code).join(", "),
    },
    { id: "due", header: t`Due`, cell: ({ dueOn }) => (dueOn ? date(dueOn) : t`no date`) },
    {
      id: "document",
      header: t`Document`,
      cell: documentOf,
    },
  ];
  if (group.viewerCanCompose)
    columns.push({
      id: "change",
      header: t`Changes`,
      cell: changeOf,
      isAct: true,
    });
  const isAnyFree = group.products.some(({ viewerCanCreateDocument }) => viewerCanCreateDocument);

  return (
    <section aria-labelledby="group-products">
      <Typography id="group-products" variant="h2" sx={{ marginBottom: 1 }}>
        <Trans>Planned documents</Trans>
      </Typography>
      {group.products.length > 0 ? (
        <DataTable
          caption={t`Planned documents`}
          rows={group.products}
          rowKey={({ id }) => id}
          columns={columns}
        />
      ) : (
        <Typography color="textSecondary">
          <Trans>No documents are planned yet.</Trans>
        </Typography>
      )}
      {isAnyFree && (
        <Button
          component={Link}
          to={newDocumentPath(group.id)}
          variant="contained"
          sx={{ marginTop: 2, marginInlineEnd: 1 }}
        >
          <Trans>Begin a document</Trans>
        </Button>
      )}
      {group.viewerCanCreateDocument && !isAnyFree && !group.viewerCanCompose && (
        <Typography color="textSecondary" sx={{ marginTop: 1 }}>
          <Trans>To write another document, ask the coordinator to plan it here.</Trans>
        </Typography>
      )}
      {group.viewerCanCompose && (
        <Button variant="outlined" sx={{ marginTop: 2 }} onClick={() => setEdited("NEW")}>
          <Trans>Plan a document</Trans>
        </Button>
      )}
      {edited === "NEW" && (
        <PlanProduct
          groupId={group.id}
          directions={directions}
          onClose={() => setEdited(null)}
          onDone={handleDone}
        />
      )}
      {edited !== null && edited !== "NEW" && (
        <ChangeProduct
          product={edited}
          directions={directions}
          onClose={() => setEdited(null)}
          onDone={handleDone}
        />
      )}
    </section>
  );
}
