import { useQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import { styled } from "@mui/material/styles";
import Typography from "@mui/material/Typography";
import { useDeferredValue, useState } from "react";
import type { FormTrouble } from "../ui/formTrouble";
import { TextInput } from "../ui/inputs";
import { FindInstitutionsDocument } from "./AddEmploymentForm.generated";
import { ProposeInstitutionForm } from "./ProposeInstitutionForm";

/** The employer that was chosen. */
export interface ChosenInstitution {
  id: string;
  nameRu: string;
}

const Found = styled("ul")(({ theme }) => ({
  listStyle: "none",
  margin: 0,
  padding: 0,
  borderInlineStart: `3px solid ${theme.vars.palette.divider}`,
  "& button": { width: "100%", justifyContent: "flex-start", color: theme.vars.palette.text.primary },
}));

interface InstitutionInputProps {
  label: string;
  chosen: ChosenInstitution | null;
  onChoose: (chosen: ChosenInstitution | null) => void;
  trouble: Pick<FormTrouble, "problems">;
}

const leastLetters = 2;

/** An employer of the region's dictionary, found by typing; what is not there can be proposed (R91). */
export function InstitutionInput({ label, chosen, onChoose, trouble }: InstitutionInputProps) {
  const { t } = useLingui();
  const [text, setText] = useState("");
  const [isProposing, setIsProposing] = useState(false);
  const search = useDeferredValue(text.trim());
  const isTyped = search.length >= leastLetters;
  const { data, previousData } = useQuery(FindInstitutionsDocument, {
    variables: { search },
    skip: !isTyped,
  });
  const found = (data ?? previousData)?.institutions.nodes ?? [];

  if (chosen) {
    return (
      <div>
        <Typography sx={{ fontWeight: 600 }}>{label}</Typography>
        <Typography>{chosen.nameRu}</Typography>
        <Button size="small" onClick={() => onChoose(null)}>
          <Trans>Choose another</Trans>
        </Button>
      </div>
    );
  }
  if (isProposing) {
    return (
      <ProposeInstitutionForm
        name={text}
        onDone={(made) => {
          setIsProposing(false);
          onChoose(made);
        }}
        onClose={() => setIsProposing(false)}
      />
    );
  }
  return (
    <>
      <TextInput
        label={label}
        path="institutionId"
        hint={t`Begin to type the name: the number or a word of it.`}
        autoComplete="off"
        value={text}
        onChange={setText}
        trouble={trouble}
      />
      {isTyped && (
        <>
          {found.length > 0 && (
            <Found aria-label={t`Institutions found`}>
              {found.map((institution) => (
                <li key={institution.id}>
                  <Button onClick={() => onChoose({ id: institution.id, nameRu: institution.nameRu })}>
                    <span>
                      {institution.nameRu}
                      <Typography
                        component="span"
                        variant="body2"
                        color="textSecondary"
                        sx={{ display: "block" }}
                      >
                        {institution.municipality.nameRu}
                      </Typography>
                    </span>
                  </Button>
                </li>
              ))}
            </Found>
          )}
          <div>
            <Button size="small" variant="outlined" onClick={() => setIsProposing(true)}>
              <Trans>It is not in the list</Trans>
            </Button>
          </div>
        </>
      )}
    </>
  );
}
