import { useSuspenseFragment } from "@apollo/client/react";
import type { FragmentType } from "@apollo/client";
import { Trans, useLingui } from "@lingui/react/macro";
import Checkbox from "@mui/material/Checkbox";
import FormControlLabel from "@mui/material/FormControlLabel";
import Stack from "@mui/material/Stack";
import { styled } from "@mui/material/styles";
import Typography from "@mui/material/Typography";
import type { ReactNode } from "react";
import type { PublicField } from "../app/schema.generated";
import {
  type ConsentFieldsPickerFragment,
  ConsentFieldsPickerFragmentDoc,
} from "./ConsentFieldsPicker.generated";

export const publicFields: readonly PublicField[] = ["NAME", "EMPLOYER", "POSITION", "EMAIL", "PHONE"];

const Card = styled("section")(({ theme }) => ({
  maxWidth: "28rem",
  padding: theme.spacing(2, 2.5),
  borderInlineStart: `3px solid ${theme.vars.palette.primary.main}`,
  backgroundColor: theme.vars.palette.surface.wash,
  overflowWrap: "anywhere",
}));

/** What each field is called. */
export function usePublicFieldWords(): Record<PublicField, string> {
  const { t } = useLingui();
  return {
    NAME: t`Full name`,
    EMPLOYER: t`Place of work`,
    POSITION: t`Post`,
    EMAIL: t`E-mail`,
    PHONE: t`Telephone`,
  };
}

interface ConsentFieldsPickerProps {
  profile: FragmentType<ConsentFieldsPickerFragment>;
  email: string;
  ticked: readonly PublicField[];
  onTick: (field: PublicField, isTicked: boolean) => void;
  /** What stands on the card whatever is ticked. */
  children?: ReactNode;
}

/** What everybody may see of a person, each field by its own tick, with the card as it would look (R02, R83). */
export function ConsentFieldsPicker({ profile, email, ticked, onTick, children }: ConsentFieldsPickerProps) {
  const { t } = useLingui();
  const { data } = useSuspenseFragment({ fragment: ConsentFieldsPickerFragmentDoc, from: profile });
  const names = usePublicFieldWords();
  const main = data.employments.find(({ isMain, toOn }) => isMain && !toOn);
  const values: Record<PublicField, string | null> = {
    NAME: data.fullName,
    EMPLOYER: main?.institution.nameRu ?? null,
    POSITION: main?.position ?? null,
    EMAIL: email,
    PHONE: data.phone ?? null,
  };

  return (
    <>
      <Stack
        component="fieldset"
        aria-label={t`What everybody may see`}
        id="field-fields"
        sx={{ margin: 0, padding: 0, border: 0 }}
      >
        {publicFields.map((field) => (
          <FormControlLabel
            key={field}
            label={names[field]}
            control={
              <Checkbox
                checked={ticked.includes(field)}
                onChange={(_, isTicked) => onTick(field, isTicked)}
              />
            }
          />
        ))}
      </Stack>
      <Card aria-label={t`The card as everybody would see it`}>
        <Typography variant="body2" color="textSecondary">
          <Trans>As everybody would see it</Trans>
        </Typography>
        <Typography variant="h3" component="p">
          {ticked.includes("NAME") ? values.NAME : t`Name is not shown`}
        </Typography>
        {publicFields
          .filter((field) => field !== "NAME" && ticked.includes(field))
          .map((field) => (
            <Typography key={field} variant="body2">
              {names[field]}: {values[field] ?? t`not given yet`}
            </Typography>
          ))}
        {children ?? (
          <Typography variant="body2" color="textSecondary">
            <Trans>Number, category, directions and municipality of an expert are always open.</Trans>
          </Typography>
        )}
      </Card>
    </>
  );
}
