import { useSuspenseQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { useParams } from "react-router";
import { NotFoundPage } from "../app/NotFoundPage";
import { documentPath } from "../app/paths";
import { Link } from "../ui/Link";
import { Page } from "../ui/Page";
import { PageHeader } from "../ui/PageHeader";
import { AssignmentDocument } from "./Assignment.generated";
import { OwnActs } from "./OwnActs";
import { AssignmentFacts } from "./AssignmentFacts";
import { InvitationForm } from "./InvitationForm";
import { dot } from "../ui/dot";

/** One's own assignment: the invitation with its reply, then the way to the expert sheet. */
export function AssignmentPage() {
  const { t } = useLingui();
  const { id = "" } = useParams();
  const { data } = useSuspenseQuery(AssignmentDocument, {
    variables: { id },
    fetchPolicy: "cache-and-network",
  });
  const assignment = data.reviewAssignment;
  if (!assignment) return <NotFoundPage />;

  const { state, document, round } = assignment;
  return (
    <Page>
      <PageHeader
        title={document?.title ?? t`Review assignment`}
        above={
          <>
            {round && round.number > 1 ? <Trans>Repeated expertise</Trans> : <Trans>Primary expertise</Trans>}
            {document && `${dot}${document.group.title}`}
          </>
        }
      >
        {document && (
          <Link to={documentPath(document.id)}>
            <Trans>Read the document</Trans>
          </Link>
        )}
      </PageHeader>
      <AssignmentFacts assignment={assignment} />
      {state === "INVITED" ? <InvitationForm assignment={assignment} /> : <OwnActs assignment={assignment} />}
    </Page>
  );
}
