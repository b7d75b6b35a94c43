import { Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import Checkbox from "@mui/material/Checkbox";
import FormControlLabel from "@mui/material/FormControlLabel";
import Radio from "@mui/material/Radio";
import { styled } from "@mui/material/styles";
import { useId } from "react";
import type { FormTrouble } from "../ui/formTrouble";
import { TextInput } from "../ui/inputs";
import { emptyOption, type FormOption } from "./itemForm";

const Group = styled("fieldset")(({ theme }) => ({
  minWidth: 0,
  margin: 0,
  padding: 0,
  border: 0,
  "& > legend": { padding: 0, marginBottom: theme.spacing(1), fontWeight: 600 },
  "& .option": {
    display: "flex",
    flexDirection: "column",
    gap: theme.spacing(1),
    maxWidth: "40rem",
    padding: theme.spacing(1.5, 0),
    borderTop: `1px solid ${theme.vars.palette.divider}`,
  },
  "& .acts": { display: "flex", flexWrap: "wrap", gap: theme.spacing(1) },
}));

interface OptionsFieldProps {
  legend: string;
  /** How the key is told: one right, some right, by the order, or elsewhere. */
  way: "one" | "several" | "order" | "elsewhere";
  options: readonly FormOption[];
  onChange: (options: FormOption[]) => void;
  /** Whether key and reasons are written here; otherwise only texts may be mended. */
  isKeyOpen: boolean;
  path: string;
  trouble: Pick<FormTrouble, "problems">;
}

/** Answers to choose from: their texts and, with the key in hand, which is right and why. */
export function OptionsField(props: OptionsFieldProps) {
  const { legend, way, options, onChange, isKeyOpen, path, trouble } = props;
  const { t } = useLingui();
  const name = useId();
  const change = (id: string, part: Partial<FormOption>) =>
    onChange(options.map((option) => (option.id === id ? { ...option, ...part } : option)));
  const move = (index: number, by: number) => {
    const next = [...options];
    const [moved] = next.splice(index, 1);
    next.splice(index + by, 0, moved!);
    onChange(next);
  };

  return (
    <Group>
      <legend>{legend}</legend>
      {options.map((option, index) => {
        const number = index + 1;
        return (
          <div className="option" key={option.id}>
            <TextInput
              label={way === "order" && isKeyOpen ? t`Step ${number}` : t`Answer ${number}`}
              path={`${path}.${index}.text`}
              trouble={trouble}
              value={option.text}
              onChange={(text) => change(option.id, { text })}
              lines={2}
              maxLength={600}
            />
            {isKeyOpen && way === "one" && (
              <FormControlLabel
                control={
                  <Radio
                    name={name}
                    checked={option.isRight}
                    onChange={() =>
                      onChange(options.map((one) => ({ ...one, isRight: one.id === option.id })))
                    }
                  />
                }
                label={t`This is the right answer`}
              />
            )}
            {isKeyOpen && way === "several" && (
              <FormControlLabel
                control={
                  <Checkbox
                    checked={option.isRight}
                    onChange={(_, isRight) => change(option.id, { isRight })}
                  />
                }
                label={t`This is a right answer`}
              />
            )}
            {isKeyOpen && (
              <TextInput
                label={way === "order" ? t`Why it stands here` : t`Why it is right or wrong`}
                path={`${path}.${index}.reason`}
                value={option.reason}
                onChange={(reason) => change(option.id, { reason })}
                lines={2}
                maxLength={2000}
              />
            )}
            {isKeyOpen && (
              <div className="acts">
                {way === "order" && (
                  <>
                    <Button
                      size="small"
                      aria-label={t`Step ${number}: higher`}
                      aria-disabled={index === 0}
                      onClick={() => index > 0 && move(index, -1)}
                    >
                      <Trans>Higher</Trans>
                    </Button>
                    <Button
                      size="small"
                      aria-label={t`Step ${number}: lower`}
                      aria-disabled={index === options.length - 1}
                      onClick={() => index < options.length - 1 && move(index, 1)}
                    >
                      <Trans>Lower</Trans>
                    </Button>
                  </>
                )}
                <Button
                  size="small"
                  aria-label={t`Take answer ${number} out`}
                  onClick={() => onChange(options.filter(({ id }) => id !== option.id))}
                >
                  <Trans>Take out</Trans>
                </Button>
              </div>
            )}
          </div>
        );
      })}
      {isKeyOpen && options.length < 12 && (
        <Button variant="outlined" size="small" onClick={() => onChange([...options, emptyOption()])}>
          <Trans>Add an answer</Trans>
        </Button>
      )}
    </Group>
  );
}
