import { useLazyQuery } from "@apollo/client/react";
import { Trans } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import { ItemQtiDocument } from "./ItemPage.generated";
import { itemName } from "./itemWords";

interface QtiButtonProps {
  item: { id: string; number: number };
  versionId: string;
}

/** Saves a version as a QTI 3 document; its key is in no file. */
export function QtiButton({ item, versionId }: QtiButtonProps) {
  const [ask, { loading }] = useLazyQuery(ItemQtiDocument, { fetchPolicy: "network-only" });
  const save = async () => {
    const { data } = await ask({ variables: { id: item.id } });
    const text = data?.item?.versions.find(({ id }) => id === versionId)?.qti;
    if (!text) return;
    const url = URL.createObjectURL(new Blob([text], { type: "application/xml" }));
    const link = Object.assign(document.createElement("a"), {
      href: url,
      download: `${itemName(item.number)}.xml`,
    });
    link.click();
    URL.revokeObjectURL(url);
  };
  return (
    <Button variant="outlined" loading={loading} onClick={() => void save()}>
      <Trans>Save as QTI 3, without the key</Trans>
    </Button>
  );
}
