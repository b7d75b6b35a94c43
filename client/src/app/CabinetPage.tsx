import { useSuspenseQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { styled } from "@mui/material/styles";
import Typography from "@mui/material/Typography";
import { type ReactNode, useId } from "react";
import { Navigate } from "react-router";
import { ConsentSection } from "../accounts/ConsentSection";
import { EmploymentSection } from "../accounts/EmploymentSection";
import { PasswordForm } from "../accounts/PasswordForm";
import { PersonForm } from "../accounts/PersonForm";
import { SessionSection } from "../accounts/SessionSection";
import { SettingsForm } from "../accounts/SettingsForm";
import { AvailabilityForm } from "../register/AvailabilityForm";
import { Page } from "../ui/Page";
import { PageHeader } from "../ui/PageHeader";
import { CabinetPageDocument } from "./CabinetPage.generated";
import { cabinetPath, signInPath } from "./paths";

const Part = styled("section")(({ theme }) => ({
  display: "grid",
  gap: theme.spacing(2),
  paddingBlockStart: theme.spacing(3),
  borderBlockStart: `1px solid ${theme.vars.palette.divider}`,
  [theme.breakpoints.up("md")]: {
    gridTemplateColumns: "minmax(0, 15rem) minmax(0, 1fr)",
    gap: theme.spacing(4),
  },
  "& > *": { minWidth: 0 },
}));

function Section({ title, about, children }: { title: string; about: ReactNode; children: ReactNode }) {
  const id = useId();
  return (
    <Part aria-labelledby={id}>
      <div>
        <Typography id={id} variant="h2">
          {title}
        </Typography>
        <Typography variant="body2" color="textSecondary" sx={{ mt: 0.5 }}>
          {about}
        </Typography>
      </div>
      <div>{children}</div>
    </Part>
  );
}

/** One's own: person, work, availability, what is public, where one is signed in, how the pages behave. */
export function CabinetPage() {
  const { t } = useLingui();
  const { data } = useSuspenseQuery(CabinetPageDocument);
  const { viewer } = data;
  if (!viewer) return <Navigate to={signInPath(cabinetPath)} replace />;

  const { profile, email } = viewer;
  return (
    <Page>
      <PageHeader title={t`Cabinet`}>{email}</PageHeader>
      <Section title={t`About me`} about={<Trans>Who others work with.</Trans>}>
        <PersonForm profile={profile} />
      </Section>
      <Section
        title={t`Work`}
        about={
          <Trans>
            The main place of work gives your municipality. Every place keeps you out of reviews of
            colleagues’ documents.
          </Trans>
        }
      >
        <EmploymentSection profile={profile} />
      </Section>
      {viewer.isExpert && (
        <Section
          title={t`Availability`}
          about={<Trans>When you are away and how much you take at a time. The draw heeds it.</Trans>}
        >
          <AvailabilityForm viewer={viewer} />
        </Section>
      )}
      <Section
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
      </Section>
      <Section title={t`Settings`} about={<Trans>Language and keys.</Trans>}>
        <SettingsForm version={profile.version} locale={viewer.locale} hasShortcuts={viewer.hasShortcuts} />
      </Section>
      <Section title={t`Password`} about={<Trans>After a change all other browsers are signed out.</Trans>}>
        <PasswordForm />
      </Section>
      <Section
        title={t`Where you are signed in`}
        about={<Trans>Do you not know one of them? Sign out there and change the password.</Trans>}
      >
        <SessionSection viewer={viewer} />
      </Section>
    </Page>
  );
}
