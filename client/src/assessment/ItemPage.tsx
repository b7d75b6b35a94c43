import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment, useSuspenseQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import Typography from "@mui/material/Typography";
import { useState } from "react";
import { useParams } from "react-router";
import { NotFoundPage } from "../app/NotFoundPage";
import { bankPath } from "../app/paths";
import { dot } from "../ui/dot";
import { useFormat } from "../ui/format";
import { SelectInput } from "../ui/inputs";
import { Link } from "../ui/Link";
import { Page } from "../ui/Page";
import { PageHeader } from "../ui/PageHeader";
import { StatusChip } from "../ui/StatusChip";
import { useAssessmentWords } from "./assessmentWords";
import { ItemEditor } from "./ItemEditor";
import { formOf, previewOf, type RevealedKey } from "./itemForm";
import {
  ItemPageDocument,
  type ItemPageQuery,
  type ItemPartsFragment,
  ItemPartsFragmentDoc,
  type ItemVersionPartsFragment,
  ItemVersionPartsFragmentDoc,
} from "./ItemPage.generated";
import { ItemPreview } from "./ItemPreview";
import { itemName, itemTones, useItemWords } from "./itemWords";
import { KeyView } from "./KeyView";
import { RevealKeyForm } from "./RevealKeyForm";
import { VersionActs } from "./VersionActs";

/** One item of the bank with its versions: read as the candidate reads it, written by the author of its draft. */
export function ItemPage() {
  const { id = "" } = useParams();
  const { data } = useSuspenseQuery(ItemPageDocument, {
    variables: { id },
    fetchPolicy: "cache-and-network",
  });
  if (!data.item) return <NotFoundPage />;
  return <Item key={id} item={data.item} directions={data.directions} />;
}

interface ItemProps {
  item: FragmentType<ItemPartsFragment>;
  directions: ItemPageQuery["directions"];
}

function Item({ item: from, directions }: ItemProps) {
  const { data: item } = useSuspenseFragment({
    fragment: ItemPartsFragmentDoc,
    fragmentName: "ItemParts",
    from,
  });
  const { t } = useLingui();
  const { components } = useAssessmentWords();
  const { types, difficulties, states } = useItemWords();
  const [chosen, setChosen] = useState<string | null>(null);
  const { versions } = item;
  const version = versions.find(({ id }) => id === chosen) ?? versions[0]!;
  const name = itemName(item.number);
  const editions = versions.length;
  const facts = [
    item.direction ? `${item.direction.code} ${item.direction.nameRu}` : t`Common part`,
    components[item.component],
    types[version.type],
    difficulties[version.difficulty],
  ];

  return (
    <Page width="text">
      <PageHeader title={name} above={<Link to={bankPath}>{t`Item bank`}</Link>}>
        {facts.join(dot)}
      </PageHeader>
      {editions > 1 && (
        <SelectInput
          label={t`Version`}
          path="edition"
          value={version.id}
          onChange={setChosen}
          choices={versions.map(({ id, edition, state }) => ({
            value: id,
            label: `${edition} – ${states[state].toLowerCase()}`,
          }))}
        />
      )}
      <Version key={version.id} item={item} version={version} directions={directions} />
    </Page>
  );
}

interface VersionProps {
  item: ItemPartsFragment;
  version: FragmentType<ItemVersionPartsFragment>;
  directions: ItemPageQuery["directions"];
}

function Version({ item, version: from, directions }: VersionProps) {
  const { data: version } = useSuspenseFragment({
    fragment: ItemVersionPartsFragmentDoc,
    fragmentName: "ItemVersionParts",
    from,
  });
  const { t } = useLingui();
  const { date } = useFormat();
  const { states } = useItemWords();
  const [shown, setShown] = useState<RevealedKey | null>(null);
  const { edition, state, authorName, releasedAt, releasedByName, retiredAt, usedAt, savedAt } = version;
  const history = [
    t`version ${edition} by ${authorName}`,
    releasedAt && t`released on ${date(releasedAt)} by ${releasedByName ?? ""}`,
    usedAt && t`in papers since ${date(usedAt)}`,
    retiredAt && t`taken out on ${date(retiredAt)}`,
    state === "DRAFT" && savedAt && t`saved on ${date(savedAt)}`,
  ].filter(Boolean);

  return (
    <>
      <div>
        <StatusChip tone={itemTones[state]}>{states[state]}</StatusChip>{" "}
        <Typography component="span" color="textSecondary">
          {history.join(dot)}
        </Typography>
      </div>
      <VersionActs item={item} version={version} />
      {version.viewerCanSave ? (
        <ItemEditor item={item} version={version} directions={directions} />
      ) : (
        <>
          <ItemPreview type={version.type} content={previewOf(formOf(version, null))} />
          <section aria-labelledby="key">
            <Typography id="key" variant="h2" sx={{ marginBottom: 1 }}>
              <Trans>Key</Trans>
            </Typography>
            {shown ? (
              <KeyView version={version} shown={shown} />
            ) : version.viewerCanReveal && version.hasKey ? (
              <RevealKeyForm versionId={version.id} onReveal={setShown} />
            ) : (
              <Typography color="textSecondary">
                {version.hasKey ? (
                  <Trans>The key is shown to the author of the item and to the registrar.</Trans>
                ) : (
                  <Trans>No key is written yet.</Trans>
                )}
              </Typography>
            )}
          </section>
        </>
      )}
    </>
  );
}
