import { Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import Stack from "@mui/material/Stack";
import Typography from "@mui/material/Typography";
import { useState } from "react";
import { useNavigate } from "react-router";
import { itemPath } from "../app/paths";
import type { ItemComponent, ItemDifficulty, ItemType } from "../app/schema.generated";
import { useAct } from "../app/useAct";
import { FormAlert } from "../ui/FormAlert";
import { FormColumn } from "../ui/FormColumn";
import { ChoiceInput, SelectInput } from "../ui/inputs";
import { useAssessmentWords } from "./assessmentWords";
import { CreateItemDocument } from "./BankPage.generated";
import { itemDifficulties, itemTypes, useItemReasons, useItemWords } from "./itemWords";

interface NewItemFormProps {
  directions: readonly { code: string; nameRu: string }[];
  onClose: () => void;
}

/** Where a new item will stand and how it is answered; it is written on its own page. */
export function NewItemForm({ directions, onClose }: NewItemFormProps) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const reasons = useItemReasons();
  const { components } = useAssessmentWords();
  const { types, difficulties } = useItemWords();
  const [direction, setDirection] = useState("");
  const [component, setComponent] = useState<ItemComponent>("GOALS");
  const [type, setType] = useState<ItemType>("SINGLE");
  const [difficulty, setDifficulty] = useState<ItemDifficulty>("MEDIUM");
  const { act, sending, ...trouble } = useAct(CreateItemDocument, {
    onDone: ({ item }) => void navigate(itemPath(item.id)),
  });
  const asChoices = <Word extends string>(words: Readonly<Record<Word, string>>, order: readonly Word[]) =>
    order.map((value) => ({ value, label: words[value] }));

  return (
    <form
      noValidate
      aria-labelledby="new-item"
      onSubmit={(event) => {
        event.preventDefault();
        void act({ direction: direction || null, component, type, difficulty });
      }}
    >
      <Typography id="new-item" variant="h2" sx={{ marginBottom: 1 }}>
        <Trans>New item</Trans>
      </Typography>
      <FormColumn>
        <FormAlert trouble={trouble} reasons={reasons} />
        <SelectInput
          label={t`Direction`}
          path="direction"
          trouble={trouble}
          value={direction}
          onChange={setDirection}
          choices={[
            { value: "", label: t`Common part` },
            ...directions.map(({ code, nameRu }) => ({ value: code, label: `${code} ${nameRu}` })),
          ]}
        />
        <SelectInput
          label={t`Component`}
          path="component"
          trouble={trouble}
          value={component}
          onChange={(value) => setComponent(value as ItemComponent)}
          choices={asChoices(components, Object.keys(components) as ItemComponent[])}
        />
        <ChoiceInput
          label={t`How it is answered`}
          hint={t`It cannot be changed later.`}
          path="type"
          value={type}
          onChange={(value) => setType(value as ItemType)}
          choices={asChoices(types, itemTypes)}
        />
        <SelectInput
          label={t`Difficulty`}
          path="difficulty"
          value={difficulty}
          onChange={(value) => setDifficulty(value as ItemDifficulty)}
          choices={asChoices(difficulties, itemDifficulties)}
        />
        <Stack direction="row" spacing={1}>
          <Button type="submit" variant="contained" loading={sending}>
            <Trans>Begin the item</Trans>
          </Button>
          <Button onClick={onClose}>
            <Trans>Cancel</Trans>
          </Button>
        </Stack>
      </FormColumn>
    </form>
  );
}
