import { useQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import Stack from "@mui/material/Stack";
import { useState } from "react";
import { useAct } from "../app/useAct";
import { FormAlert } from "../ui/FormAlert";
import { SelectInput, TextInput } from "../ui/inputs";
import {
  MunicipalitiesForInstitutionDocument,
  ProposeInstitutionDocument,
} from "./AddEmploymentForm.generated";
import type { ChosenInstitution } from "./InstitutionInput";

interface ProposeInstitutionFormProps {
  /** What was typed in the search. */
  name: string;
  onDone: (made: ChosenInstitution) => void;
  onClose: () => void;
}

type Kind = "SCHOOL" | "PRESCHOOL" | "EXTRACURRICULAR" | "CPD" | "LYCEUM" | "AUTHORITY" | "OTHER";

/** An employer that the dictionary lacks; a part of the form of a post, so it has no form of its own. */
export function ProposeInstitutionForm({ name, onDone, onClose }: ProposeInstitutionFormProps) {
  const { t } = useLingui();
  const { data } = useQuery(MunicipalitiesForInstitutionDocument);
  const [nameRu, setNameRu] = useState(name);
  const [kind, setKind] = useState<Kind>("SCHOOL");
  const [municipalityId, setMunicipalityId] = useState("");
  const { act, sending, ...trouble } = useAct(ProposeInstitutionDocument, {
    onDone: ({ institution }) => institution && onDone(institution),
  });
  const labels = { nameRu: t`Name of the institution`, municipalityId: t`Municipality` };

  return (
    <Stack
      component="fieldset"
      spacing={2}
      sx={{ margin: 0, padding: 0, border: 0 }}
      aria-label={t`A new institution`}
    >
      <FormAlert trouble={trouble} labels={labels} />
      <TextInput
        label={labels.nameRu}
        path="nameRu"
        hint={t`As on its sign or site. The registrar will check it.`}
        value={nameRu}
        onChange={setNameRu}
        trouble={trouble}
      />
      <SelectInput
        label={t`Kind of institution`}
        path="kind"
        value={kind}
        onChange={(value) => setKind(value as Kind)}
        choices={[
          { value: "SCHOOL", label: t`school` },
          { value: "LYCEUM", label: t`lyceum` },
          { value: "PRESCHOOL", label: t`kindergarten` },
          { value: "EXTRACURRICULAR", label: t`extracurricular education` },
          { value: "CPD", label: t`continuing education of teachers` },
          { value: "AUTHORITY", label: t`education authority` },
          { value: "OTHER", label: t`other` },
        ]}
      />
      <SelectInput
        label={labels.municipalityId}
        path="municipalityId"
        value={municipalityId}
        onChange={setMunicipalityId}
        trouble={trouble}
        choices={[
          { value: "", label: t`Choose` },
          ...(data?.municipalities ?? []).map((place) => ({ value: place.id, label: place.nameRu })),
        ]}
      />
      <Stack direction="row" spacing={1}>
        <Button
          variant="contained"
          loading={sending}
          onClick={() => void act({ nameRu, kind, municipalityId, taxpayerNumber: null })}
        >
          <Trans>Propose the institution</Trans>
        </Button>
        <Button onClick={onClose}>
          <Trans>Back to the search</Trans>
        </Button>
      </Stack>
    </Stack>
  );
}
