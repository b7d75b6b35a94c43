import { Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import Stack from "@mui/material/Stack";
import Typography from "@mui/material/Typography";
import { useEffect, useState } from "react";
import type { ItemComponent, ItemDifficulty } from "../app/schema.generated";
import { useAct } from "../app/useAct";
import { FormAlert } from "../ui/FormAlert";
import { FormColumn } from "../ui/FormColumn";
import { SelectInput, TextInput } from "../ui/inputs";
import { Notice } from "../ui/Notice";
import { useAssessmentWords } from "./assessmentWords";
import { contentInput, formOf, type ItemForm, keyInput, previewOf, withKey } from "./itemForm";
import { ItemFields } from "./ItemFields";
import {
  type ItemPartsFragment,
  type ItemVersionPartsFragment,
  SaveItemDraftDocument,
} from "./ItemPage.generated";
import { ItemPreview } from "./ItemPreview";
import { itemDifficulties, useItemLabels, useItemReasons, useItemWords } from "./itemWords";
import { KeyReasonFields } from "./KeyReasonFields";
import { RevealKeyForm } from "./RevealKeyForm";

interface ItemEditorProps {
  item: Pick<ItemPartsFragment, "direction" | "component" | "enemySet" | "isPlaced">;
  version: ItemVersionPartsFragment;
  directions: readonly { code: string; nameRu: string }[];
}

/**
 * A draft as its author writes it. The key stays out of the form until it is revealed or written anew, and nothing of the
 * form is kept on the device: a key does not lie about.
 */
export function ItemEditor({ item, version, directions }: ItemEditorProps) {
  const { t } = useLingui();
  const reasons = useItemReasons();
  const labelOf = useItemLabels();
  const { components } = useAssessmentWords();
  const { difficulties } = useItemWords();
  const [form, setForm] = useState<ItemForm>(() => formOf(version, null));
  const [place, setPlace] = useState({
    direction: item.direction?.code ?? "",
    component: item.component,
    difficulty: version.difficulty,
    weight: String(version.weight),
    enemySet: item.enemySet ?? "",
  });
  const [isKeyOpen, setIsKeyOpen] = useState(!version.hasKey);
  const [isDirty, setIsDirty] = useState(false);
  const { act, sending, ...trouble } = useAct(SaveItemDraftDocument, { onDone: () => setIsDirty(false) });
  const { type } = version;

  // Talks to the browser: what is typed is only here until it is saved.
  useEffect(() => {
    if (!isDirty) return undefined;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [isDirty]);

  const change = (part: Partial<ItemForm>) => {
    setForm((before) => ({ ...before, ...part }));
    setIsDirty(true);
  };
  const put = (part: Partial<typeof place>) => {
    setPlace((before) => ({ ...before, ...part }));
    setIsDirty(true);
  };
  const save = () =>
    act({
      itemVersionId: version.id,
      version: version.version,
      direction: place.direction || null,
      component: place.component,
      difficulty: place.difficulty,
      weight: Number(place.weight) || 0,
      enemySet: place.enemySet.trim() || null,
      content: contentInput(form),
      answerKey: isKeyOpen ? keyInput(type, form) : null,
    });
  const labels = Object.fromEntries(trouble.problems.map(({ path }) => [path, labelOf(path)]));

  return (
    <section aria-labelledby="editor">
      <Typography id="editor" variant="h2" sx={{ marginBottom: 1 }}>
        <Trans>The draft</Trans>
      </Typography>
      {!isKeyOpen && (
        <FormColumn as="section" aria-label={t`Key`} sx={{ marginBottom: 3 }}>
          <Notice severity="info">
            <Trans>
              The item has a key, which is not shown. Texts may be mended without it; to add or take out
              answers, show the key or write it anew.
            </Trans>
          </Notice>
          {version.viewerCanReveal && (
            <RevealKeyForm
              versionId={version.id}
              onReveal={(key) => {
                setForm((before) => withKey(before, formOf(version, key)));
                setIsKeyOpen(true);
              }}
            />
          )}
          <Button sx={{ alignSelf: "flex-start" }} onClick={() => setIsKeyOpen(true)}>
            <Trans>Write the key anew</Trans>
          </Button>
        </FormColumn>
      )}
      <form
        noValidate
        aria-labelledby="editor"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <FormColumn>
          <FormAlert trouble={trouble} reasons={reasons} labels={labels} />
          <TextInput
            label={t`Question`}
            hint={t`Paragraphs are parted by an empty line.`}
            path="content.stem"
            trouble={trouble}
            value={form.stem}
            onChange={(stem) => change({ stem })}
            lines={5}
            maxLength={5000}
          />
          <ItemFields type={type} form={form} onChange={change} isKeyOpen={isKeyOpen} trouble={trouble} />
          {isKeyOpen && <KeyReasonFields type={type} form={form} onChange={change} trouble={trouble} />}
          <SelectInput
            label={t`Direction`}
            hint={item.isPlaced ? t`It stands since a version was released.` : undefined}
            path="direction"
            trouble={trouble}
            value={place.direction}
            onChange={(direction) => put({ direction })}
            choices={[
              { value: "", label: t`Common part`, disabled: item.isPlaced },
              ...directions.map(({ code, nameRu }) => ({
                value: code,
                label: `${code} ${nameRu}`,
                disabled: item.isPlaced,
              })),
            ]}
          />
          <SelectInput
            label={t`Component`}
            path="component"
            trouble={trouble}
            value={place.component}
            onChange={(component) => put({ component: component as ItemComponent })}
            choices={(Object.keys(components) as ItemComponent[]).map((value) => ({
              value,
              label: components[value],
              disabled: item.isPlaced,
            }))}
          />
          <SelectInput
            label={t`Difficulty`}
            path="difficulty"
            value={place.difficulty}
            onChange={(difficulty) => put({ difficulty: difficulty as ItemDifficulty })}
            choices={itemDifficulties.map((value) => ({ value, label: difficulties[value] }))}
          />
          {type !== "EXTENDED" && (
            <TextInput
              label={t`Points`}
              path="weight"
              trouble={trouble}
              value={place.weight}
              onChange={(weight) => put({ weight })}
              inputMode="numeric"
              width={6}
            />
          )}
          <TextInput
            label={t`Set of items that give each other away`}
            hint={t`Items with the same word here never meet in one paper.`}
            isOptional
            path="enemySet"
            trouble={trouble}
            value={place.enemySet}
            onChange={(enemySet) => put({ enemySet })}
            maxLength={60}
          />
          <Stack direction="row" useFlexGap spacing={2} sx={{ flexWrap: "wrap", alignItems: "center" }}>
            <Button type="submit" variant="contained" loading={sending}>
              <Trans>Save the draft</Trans>
            </Button>
            <output>
              {isDirty ? <Trans>There are changes that are not saved.</Trans> : version.savedAt && t`Saved`}
            </output>
          </Stack>
          <ItemPreview type={type} content={previewOf(form)} />
        </FormColumn>
      </form>
    </section>
  );
}
