import { useSuspenseFragment } from "@apollo/client/react";
import type { FragmentType } from "@apollo/client";
import { Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import { useState } from "react";
import { useAct } from "../app/useAct";
import { FormAlert } from "../ui/FormAlert";
import { TextInput } from "../ui/inputs";
import { Form, submitting } from "./EntryPage";
import {
  type PersonFormFragment,
  PersonFormFragmentDoc,
  UpdateProfileDocument,
} from "./PersonForm.generated";
import { Saved } from "./Saved";

/** Who I am: name, telephone, role. */
export function PersonForm({ profile }: { profile: FragmentType<PersonFormFragment> }) {
  const { t } = useLingui();
  const { data } = useSuspenseFragment({ fragment: PersonFormFragmentDoc, from: profile });
  const [typed, setTyped] = useState({
    surname: data.surname,
    givenName: data.givenName,
    patronymic: data.patronymic ?? "",
    occupation: data.occupation ?? "",
    phone: data.phone ?? "",
  });
  const [isSaved, setIsSaved] = useState(false);
  const { act, sending, ...trouble } = useAct(UpdateProfileDocument, { onDone: () => setIsSaved(true) });
  const labels = {
    surname: t`Surname`,
    givenName: t`Given name`,
    patronymic: t`Patronymic`,
    occupation: t`Your role`,
    phone: t`Telephone`,
  };
  const field = (path: keyof typeof typed) => ({
    label: labels[path],
    path,
    value: typed[path],
    onChange: (value: string) => {
      setIsSaved(false);
      setTyped((before) => ({ ...before, [path]: value }));
    },
    trouble,
  });

  return (
    <Form
      onSubmit={submitting(() =>
        act({
          ...typed,
          version: data.version,
          patronymic: typed.patronymic.trim() || null,
          phone: typed.phone.trim() || null,
        }),
      )}
      noValidate
    >
      <FormAlert trouble={trouble} labels={labels} />
      <TextInput {...field("surname")} autoComplete="family-name" />
      <TextInput {...field("givenName")} autoComplete="given-name" />
      <TextInput {...field("patronymic")} autoComplete="additional-name" isOptional />
      <TextInput {...field("occupation")} hint={t`It is shown with your proposals.`} />
      <TextInput {...field("phone")} type="tel" autoComplete="tel" isOptional />
      <div>
        <Button type="submit" variant="contained" loading={sending}>
          <Trans>Save</Trans>
        </Button>
        <Saved isShown={isSaved} />
      </div>
    </Form>
  );
}
