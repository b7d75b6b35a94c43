import { useQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import Typography from "@mui/material/Typography";
import { type ReactNode, useDeferredValue, useState } from "react";
import { useAct } from "../app/useAct";
import { Dialog } from "../ui/Dialog";
import { FormAlert } from "../ui/FormAlert";
import { FormColumn } from "../ui/FormColumn";
import { ChoiceInput, SelectInput, TextInput } from "../ui/inputs";
import { useAdministrationReasons } from "./administrationReasons";
import {
  ConfirmInstitutionDocument,
  FindInstitutionToJoinDocument,
  type InstitutionsPageQuery,
  JoinInstitutionDocument,
  RenameInstitutionDocument,
} from "./InstitutionsPage.generated";

export type Institution = InstitutionsPageQuery["institutions"]["nodes"][number];

interface FormProps {
  institution: Institution;
  municipalities: InstitutionsPageQuery["municipalities"];
  onClose: () => void;
  onDone: () => void;
}

/** The kinds of employers in words. */
export function useKindWords(): Record<Institution["kind"], string> {
  const { t } = useLingui();
  return {
    SCHOOL: t`school`,
    LYCEUM: t`lyceum`,
    PRESCHOOL: t`kindergarten`,
    EXTRACURRICULAR: t`extracurricular education`,
    CPD: t`continuing education of teachers`,
    AUTHORITY: t`education authority`,
    OTHER: t`other`,
  };
}

function actions(word: ReactNode, sending: boolean, onSend: () => void, onClose: () => void) {
  return (
    <>
      <Button variant="contained" loading={sending} onClick={onSend}>
        {word}
      </Button>
      <Button onClick={onClose}>
        <Trans>Cancel</Trans>
      </Button>
    </>
  );
}

/** Takes a proposed employer into the dictionary, put right where that is needed (R91). */
export function ConfirmInstitution({ institution, municipalities, onClose, onDone }: FormProps) {
  const { t } = useLingui();
  const reasons = useAdministrationReasons();
  const kinds = useKindWords();
  const { act, sending, ...trouble } = useAct(ConfirmInstitutionDocument, { onDone });
  const [nameRu, setNameRu] = useState(institution.nameRu);
  const [kind, setKind] = useState(institution.kind);
  const [municipalityId, setMunicipalityId] = useState(institution.municipality.id);
  const [taxpayerNumber, setTaxpayerNumber] = useState(institution.taxpayerNumber ?? "");
  const labels = {
    nameRu: t`Name of the institution`,
    kind: t`Kind`,
    municipalityId: t`Municipality`,
    taxpayerNumber: t`Taxpayer number`,
  };
  const { id: institutionId, version } = institution;
  const handleSend = () =>
    void act({
      institutionId,
      version,
      nameRu,
      kind,
      municipalityId,
      taxpayerNumber: taxpayerNumber.trim() || null,
    });
  return (
    <Dialog
      isOpen
      title={t`Confirm the institution`}
      onClose={onClose}
      actions={actions(<Trans>Confirm</Trans>, sending, handleSend, onClose)}
    >
      <FormColumn>
        <FormAlert trouble={trouble} reasons={reasons} labels={labels} />
        <TextInput
          label={labels.nameRu}
          path="nameRu"
          value={nameRu}
          onChange={setNameRu}
          trouble={trouble}
        />
        <SelectInput
          label={labels.kind}
          path="kind"
          value={kind}
          onChange={(value) => setKind(value as Institution["kind"])}
          choices={Object.entries(kinds).map(([value, label]) => ({ value, label }))}
          trouble={trouble}
        />
        <SelectInput
          label={labels.municipalityId}
          path="municipalityId"
          value={municipalityId}
          onChange={setMunicipalityId}
          choices={municipalities.map(({ id, nameRu: label }) => ({ value: id, label }))}
          trouble={trouble}
        />
        <TextInput
          label={labels.taxpayerNumber}
          hint={t`Ten digits; leave empty when it is not known.`}
          path="taxpayerNumber"
          inputMode="numeric"
          width={12}
          value={taxpayerNumber}
          onChange={setTaxpayerNumber}
          trouble={trouble}
        />
      </FormColumn>
    </Dialog>
  );
}

/** Makes a doubled entry one with the entry that stays (R91). */
export function JoinInstitution({ institution, onClose, onDone }: FormProps) {
  const { t } = useLingui();
  const reasons = useAdministrationReasons();
  const { act, sending, ...trouble } = useAct(JoinInstitutionDocument, { onDone });
  const [text, setText] = useState("");
  const [intoId, setIntoId] = useState("");
  const search = useDeferredValue(text.trim());
  const { data, previousData } = useQuery(FindInstitutionToJoinDocument, {
    variables: { search },
    skip: search.length < 2,
  });
  const found = ((data ?? previousData)?.institutions.nodes ?? []).filter(({ id }) => id !== institution.id);
  const { id: institutionId, version } = institution;
  const labels = { intoId: t`The entry that stays` };
  return (
    <Dialog
      isOpen
      title={t`Join a double`}
      onClose={onClose}
      actions={actions(
        <Trans>Join</Trans>,
        sending,
        () => void act({ institutionId, version, intoId }),
        onClose,
      )}
    >
      <FormColumn>
        <FormAlert trouble={trouble} reasons={reasons} labels={labels} />
        <Typography>
          <Trans>
            Every post and role of “{institution.nameRu}” moves to the entry you choose, those of the past
            too. The name stays findable. This cannot be taken back.
          </Trans>
        </Typography>
        <TextInput
          label={t`Find the entry that stays`}
          hint={t`Begin to type the name: the number or a word of it.`}
          path="search"
          value={text}
          onChange={setText}
          trouble={trouble}
        />
        {found.length > 0 && (
          <ChoiceInput
            label={labels.intoId}
            path="intoId"
            value={intoId}
            onChange={setIntoId}
            choices={found.map(({ id, nameRu, municipality }) => ({
              value: id,
              label: nameRu,
              hint: municipality.nameRu,
            }))}
            trouble={trouble}
          />
        )}
      </FormColumn>
    </Dialog>
  );
}

/** Gives an employer a new name from a day on (R91). */
export function RenameInstitution({ institution, onClose, onDone }: FormProps) {
  const { t } = useLingui();
  const reasons = useAdministrationReasons();
  const { act, sending, ...trouble } = useAct(RenameInstitutionDocument, { onDone });
  const [nameRu, setNameRu] = useState(institution.nameRu);
  const [fromOn, setFromOn] = useState("");
  const { id: institutionId, version } = institution;
  const labels = { nameRu: t`New name`, fromOn: t`First day of the new name` };
  return (
    <Dialog
      isOpen
      title={t`Rename the institution`}
      onClose={onClose}
      actions={actions(
        <Trans>Rename</Trans>,
        sending,
        () => void act({ institutionId, version, nameRu, fromOn }),
        onClose,
      )}
    >
      <FormColumn>
        <FormAlert trouble={trouble} reasons={reasons} labels={labels} />
        <TextInput
          label={labels.nameRu}
          path="nameRu"
          value={nameRu}
          onChange={setNameRu}
          trouble={trouble}
        />
        <TextInput
          label={labels.fromOn}
          hint={t`The name before is kept with its last day.`}
          path="fromOn"
          type="date"
          width={16}
          value={fromOn}
          onChange={setFromOn}
          trouble={trouble}
        />
      </FormColumn>
    </Dialog>
  );
}
