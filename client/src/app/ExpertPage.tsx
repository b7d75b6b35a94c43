import { useSuspenseQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { Navigate } from "react-router";
import { OwnEntry } from "../register/OwnEntry";
import { OwnConflicts, OwnWork } from "../review/OwnWork";
import { Link } from "../ui/Link";
import { Page } from "../ui/Page";
import { PageHeader } from "../ui/PageHeader";
import { CabinetSection } from "./CabinetSection";
import { ExpertPageDocument } from "./ExpertPage.generated";
import { NotFoundPage } from "./NotFoundPage";
import { cabinetPath, expertPath, signInPath } from "./paths";

/** An expert's own: the entry with what a renewal needs, load and work record, declared conflicts. */
export function ExpertPage() {
  const { t } = useLingui();
  const { data } = useSuspenseQuery(ExpertPageDocument);
  const { viewer } = data;
  if (!viewer) return <Navigate to={signInPath(expertPath)} replace />;
  if (!viewer.expertWork) return <NotFoundPage />;

  const { person } = viewer;
  return (
    <Page>
      <PageHeader title={t`My work as an expert`} above={<Link to={cabinetPath}>{t`Cabinet`}</Link>}>
        {person.fullName}
      </PageHeader>
      <CabinetSection
        title={t`Entry in the register`}
        about={<Trans>Its term, and what a renewal still needs.</Trans>}
      >
        <OwnEntry viewer={viewer} />
      </CabinetSection>
      <CabinetSection
        title={t`Expertise work`}
        about={
          <Trans>
            How much you have now and what you have done. Reviews count when their expertise is concluded; how
            many you take at a time is set in the cabinet.
          </Trans>
        }
      >
        <OwnWork viewer={viewer} />
      </CabinetSection>
      <CabinetSection
        title={t`Declared conflicts of interest`}
        about={<Trans>Documents and people that you will not be asked to judge.</Trans>}
      >
        <OwnConflicts viewer={viewer} />
      </CabinetSection>
    </Page>
  );
}
