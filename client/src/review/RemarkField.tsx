import { Trans, useLingui } from "@lingui/react/macro";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Checkbox from "@mui/material/Checkbox";
import FormControlLabel from "@mui/material/FormControlLabel";
import { styled } from "@mui/material/styles";
import { SelectInput, TextInput } from "../ui/inputs";
import { shortened } from "./CriterionField";
import type { Remark } from "./reviewContent";

const Item = styled("li")(({ theme }) => ({
  display: "flex",
  flexDirection: "column",
  gap: theme.spacing(1),
  padding: theme.spacing(2, 0),
  borderTop: `1px solid ${theme.vars.palette.divider}`,
  "& blockquote": {
    margin: 0,
    paddingInlineStart: theme.spacing(1.5),
    borderInlineStart: `3px solid ${theme.vars.palette.warning.main}`,
    fontFamily: theme.typography.documentFamily,
    overflowWrap: "anywhere",
  },
}));

interface RemarkFieldProps {
  remark: Remark;
  number: number;
  criteria: readonly { key: string; nameRu: string }[];
  onChange: (given: Partial<Remark>) => void;
  onGo: () => void;
  onRemove: () => void;
}

/** One remark: the words it is about, what is wrong, whether it has to be settled. */
export function RemarkField({ remark, number, criteria, onChange, onGo, onRemove }: RemarkFieldProps) {
  const { t } = useLingui();
  const { id, blockId, quote, text, isMandatory, criterionKey } = remark;
  const path = `content.remarks.${id}`;
  return (
    <Item>
      {quote && <blockquote>{shortened(quote)}</blockquote>}
      <TextInput
        label={blockId ? t`Remark ${number}` : t`Remark ${number}, on the whole document`}
        path={`${path}.text`}
        value={text}
        onChange={(value) => onChange({ text: value })}
        lines={2}
        maxLength={5000}
      />
      <FormControlLabel
        control={
          <Checkbox
            checked={isMandatory && text.trim() !== ""}
            disabled={text.trim() === ""}
            onChange={(_, checked) => onChange({ isMandatory: checked })}
          />
        }
        label={t`Mandatory: the authors have to settle it`}
      />
      <SelectInput
        label={t`Criterion`}
        path={`${path}.criterionKey`}
        value={criterionKey ?? ""}
        onChange={(value) => onChange({ criterionKey: value || null })}
        choices={[
          { value: "", label: t`No criterion` },
          ...criteria.map(({ key, nameRu }, index) => ({ value: key, label: `${index + 1}. ${nameRu}` })),
        ]}
      />
      <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1 }}>
        {blockId && (
          <Button size="small" onClick={onGo}>
            <Trans>Show in the text</Trans>
          </Button>
        )}
        <Button size="small" color="error" onClick={onRemove}>
          <Trans>Remove the remark</Trans>
        </Button>
      </Box>
    </Item>
  );
}
