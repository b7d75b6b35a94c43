import { useSuspenseQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import { Navigate } from "react-router";
import { ConfirmationSection } from "../accounts/ConfirmationSection";
import { ConsentSection } from "../accounts/ConsentSection";
import { EmploymentSection } from "../accounts/EmploymentSection";
import { PasswordForm } from "../accounts/PasswordForm";
import { PersonForm } from "../accounts/PersonForm";
import { SessionSection } from "../accounts/SessionSection";
import { SettingsForm } from "../accounts/SettingsForm";
import { AvailabilityForm } from "../register/AvailabilityForm";
import { Link } from "../ui/Link";
import { Page } from "../ui/Page";
import { PageHeader } from "../ui/PageHeader";
import { CabinetPageDocument } from "./CabinetPage.generated";
import { CabinetSection } from "./CabinetSection";
import { cabinetPath, expertPath, signInPath } from "./paths";

/** One's own: person, work, availability, what is public, where one is signed in, how the pages behave. */
export function CabinetPage() {
  const { t } = useLingui();
  const { data } = useSuspenseQuery(CabinetPageDocument);
  const { viewer } = data;
  if (!viewer) return <Navigate to={signInPath(cabinetPath)} replace />;

  const { profile, email } = viewer;
  return (
    <Page>
      <PageHeader
        title={t`Cabinet`}
        actions={
          viewer.expertWork && (
            <Button component={Link} to={expertPath} variant="outlined">
              <Trans>My work as an expert</Trans>
            </Button>
          )
        }
      >
        {email}
      </PageHeader>
      <CabinetSection title={t`About me`} about={<Trans>Who others work with.</Trans>}>
        <PersonForm profile={profile} />
      </CabinetSection>
      <CabinetSection
        title={t`Work`}
        about={
          <Trans>
            The main place of work gives your municipality. Every place keeps you out of reviews of
            colleagues’ documents.
          </Trans>
        }
      >
        <EmploymentSection profile={profile} />
      </CabinetSection>
      <CabinetSection
        title={t`Yearly confirmation`}
        about={
          <Trans>
            Look through name, telephone and places of work once a year and say that they are right. The day
            is kept in the journal.
          </Trans>
        }
      >
        <ConfirmationSection profile={profile} />
      </CabinetSection>
      {viewer.isExpert && (
        <CabinetSection
          title={t`Availability`}
          about={<Trans>When you are away and how much you take at a time. The draw heeds it.</Trans>}
        >
          <AvailabilityForm viewer={viewer} />
        </CabinetSection>
      )}
      <CabinetSection
        title={t`What everybody sees`}
        about={
          <Trans>Only what you tick. You can withdraw it at any time: the fields are hidden at once.</Trans>
        }
      >
        <ConsentSection
          profile={profile}
          email={email}
          text={data.consentTexts.find(({ kind }) => kind === "DISSEMINATION") ?? null}
        />
      </CabinetSection>
      <CabinetSection
        title={t`My data`}
        about={<Trans>Everything that is held about you, as one file for you and for programs.</Trans>}
      >
        <Button component="a" href="/files/own-data.json" variant="outlined" download>
          <Trans>Download a copy (JSON)</Trans>
        </Button>
      </CabinetSection>
      <CabinetSection title={t`Settings`} about={<Trans>Language and keys.</Trans>}>
        <SettingsForm version={profile.version} locale={viewer.locale} hasShortcuts={viewer.hasShortcuts} />
      </CabinetSection>
      <CabinetSection
        title={t`Password`}
        about={<Trans>After a change all other browsers are signed out.</Trans>}
      >
        <PasswordForm />
      </CabinetSection>
      <CabinetSection
        title={t`Where you are signed in`}
        about={<Trans>Do you not know one of them? Sign out there and change the password.</Trans>}
      >
        <SessionSection viewer={viewer} />
      </CabinetSection>
    </Page>
  );
}
