import { useSuspenseQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import MuiLink from "@mui/material/Link";
import { useState } from "react";
import { signInPath } from "../app/paths";
import { useAct } from "../app/useAct";
import { FormAlert } from "../ui/FormAlert";
import { CheckInput, SelectInput, TextInput } from "../ui/inputs";
import { Link } from "../ui/Link";
import { ConsentText } from "./ConsentText";
import { EntryPage, Form, submitting } from "./EntryPage";
import { LetterSent } from "./LetterSent";
import { PasswordInput } from "./PasswordInput";
import { SignUpDocument, SignUpPageDocument } from "./SignUpPage.generated";

const nothing = {
  surname: "",
  givenName: "",
  patronymic: "",
  municipalityId: "",
  occupation: "",
  email: "",
  password: "",
};

/** A newcomer's first form: who they are, how they sign in, one consent ticked for itself. */
export function SignUpPage() {
  const { t, i18n } = useLingui();
  const { data } = useSuspenseQuery(SignUpPageDocument);
  const [typed, setTyped] = useState(nothing);
  const [isAgreed, setIsAgreed] = useState(false);
  const [sentTo, setSentTo] = useState<string | null>(null);
  const { act, sending, ...trouble } = useAct(SignUpDocument, {
    onDone: () => setSentTo(typed.email.trim()),
  });
  const consent = data.consentTexts.find(({ kind }) => kind === "PROCESSING");
  const labels = {
    surname: t`Surname`,
    givenName: t`Given name`,
    patronymic: t`Patronymic`,
    municipalityId: t`Municipality`,
    occupation: t`Your role`,
    email: t`E-mail`,
    password: t`Password`,
    consentTextId: t`Consent`,
  };
  const field = (path: keyof typeof nothing) => ({
    label: labels[path],
    path,
    value: typed[path],
    onChange: (value: string) => setTyped((before) => ({ ...before, [path]: value })),
    trouble,
  });
  const handleSend = () =>
    act({
      ...typed,
      patronymic: typed.patronymic.trim() || null,
      locale: i18n.locale === "en" ? "EN" : "RU",
      consentTextId: isAgreed && consent ? consent.id : null,
    });

  if (sentTo) {
    return (
      <EntryPage title={t`Almost done`}>
        <LetterSent email={sentTo} />
      </EntryPage>
    );
  }
  return (
    <EntryPage
      title={t`Registration`}
      lead={
        <Trans>
          Reading needs no account. With one you propose changes to documents, take part in groups and in
          expertise.
        </Trans>
      }
      aside={
        <>
          <Trans>Have an account already?</Trans>{" "}
          <MuiLink component={Link} to={signInPath()}>
            <Trans>Sign in</Trans>
          </MuiLink>
        </>
      }
    >
      <Form onSubmit={submitting(handleSend)} noValidate>
        <FormAlert
          trouble={trouble}
          labels={labels}
          reasons={{
            TOO_MANY_ATTEMPTS: t`Several letters have been sent to this address already. Wait a quarter of an hour.`,
          }}
        />
        <TextInput {...field("surname")} autoComplete="family-name" />
        <TextInput {...field("givenName")} autoComplete="given-name" />
        <TextInput {...field("patronymic")} autoComplete="additional-name" isOptional />
        <SelectInput
          {...field("municipalityId")}
          choices={[
            { value: "", label: t`Choose` },
            ...data.municipalities.map(({ id, nameRu }) => ({ value: id, label: nameRu })),
          ]}
        />
        <TextInput
          {...field("occupation")}
          hint={t`In your own words: teacher, head of a school, specialist of the education authority. It is shown with your proposals.`}
          autoComplete="organization-title"
        />
        <TextInput
          {...field("email")}
          type="email"
          hint={t`A letter with a link comes to this address.`}
          autoComplete="username"
        />
        <PasswordInput {...field("password")} hint={t`At least 10 characters; a few words are good.`} isNew />
        {consent && (
          <>
            <ConsentText title={t`Consent to the processing of personal data`} text={consent.bodyRu} />
            <CheckInput
              label={labels.consentTextId}
              path="consentTextId"
              trouble={trouble}
              checked={isAgreed}
              onChange={setIsAgreed}
            >
              <Trans>I have read the text and consent to the processing of my personal data</Trans>
            </CheckInput>
          </>
        )}
        <div>
          <Button type="submit" variant="contained" size="large" loading={sending}>
            <Trans>Sign up</Trans>
          </Button>
        </div>
      </Form>
    </EntryPage>
  );
}
