import { useSuspenseQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import { styled } from "@mui/material/styles";
import Typography from "@mui/material/Typography";
import { Navigate, useNavigate } from "react-router";
import {
  applicationFormPath,
  ownApplicationPath,
  ownApplicationsPath,
  registerPath,
  signInPath,
} from "../app/paths";
import { useAct } from "../app/useAct";
import { FormAlert } from "../ui/FormAlert";
import { useFormat } from "../ui/format";
import { Link } from "../ui/Link";
import { Page } from "../ui/Page";
import { PageHeader } from "../ui/PageHeader";
import { ApplicationStateText } from "./ApplicationStateText";
import { useApplicationReasons, useApplicationWords } from "./applicationWords";
import {
  CreateApplicationDocument,
  OwnApplicationsDocument,
  type OwnApplicationsQuery,
} from "./OwnApplicationsPage.generated";

const List = styled("ul")(({ theme }) => ({
  listStyle: "none",
  margin: 0,
  padding: 0,
  "& > li": {
    display: "grid",
    gap: theme.spacing(0.5, 3),
    alignItems: "center",
    paddingBlock: theme.spacing(2),
    borderTop: `1px solid ${theme.vars.palette.divider}`,
    overflowWrap: "anywhere",
  },
  "& .about": { color: theme.vars.palette.text.secondary, fontSize: "0.9375rem" },
  [theme.breakpoints.up("sm")]: { "& > li": { gridTemplateColumns: "minmax(0, 1fr) auto" } },
}));

type Option = NonNullable<OwnApplicationsQuery["viewer"]>["applicationOptions"][number];

/** One's own applications, and what can be applied for. */
export function OwnApplicationsPage() {
  const { t } = useLingui();
  const { purposes } = useApplicationWords();
  const { data } = useSuspenseQuery(OwnApplicationsDocument, { fetchPolicy: "cache-and-network" });
  const { viewer } = data;
  if (!viewer) return <Navigate to={signInPath(ownApplicationsPath)} replace />;
  const { applications, applicationOptions } = viewer;

  return (
    <Page>
      <PageHeader
        title={t`Application to the register`}
        above={<Link to={registerPath}>{t`Register of experts`}</Link>}
      >
        <Trans>
          Fill in the questionnaire, attach the documents, and follow here where the application stands.
        </Trans>
      </PageHeader>
      {applications.length > 0 && (
        <section aria-labelledby="own">
          <Typography id="own" variant="h2" sx={{ marginBottom: 1 }}>
            <Trans>My applications</Trans>
          </Typography>
          <List>
            {applications.map(({ id, number, purpose, state, checkBy, resubmitBy }) => {
              const isWritten = state === "DRAFT" || state === "RETURNED";
              return (
                <li key={id}>
                  <div>
                    <Link to={ownApplicationPath(id)} style={{ fontSize: "1.0625rem", fontWeight: 500 }}>
                      {[purposes[purpose], number].filter(Boolean).join(", ")}
                    </Link>
                    <ApplicationStateText state={state} checkBy={checkBy} resubmitBy={resubmitBy} isOwn />
                  </div>
                  {isWritten && (
                    <Button component={Link} to={applicationFormPath(id)} variant="contained">
                      <Trans>Go on</Trans>
                    </Button>
                  )}
                </li>
              );
            })}
          </List>
        </section>
      )}
      <Options options={applicationOptions} />
    </Page>
  );
}

function Options({ options }: { options: readonly Option[] }) {
  const { t } = useLingui();
  const { date } = useFormat();
  const { purposes } = useApplicationWords();
  const reasons = useApplicationReasons();
  const navigate = useNavigate();
  const { act, sending, ...trouble } = useAct(CreateApplicationDocument, {
    onDone: ({ application }) => void navigate(applicationFormPath(application.id)),
  });
  const abouts: Record<Option["purpose"], string> = {
    INITIAL: t`For who is not in the register yet, or not any more.`,
    RENEWAL: t`Before the term ends, or shortly after it.`,
    CATEGORY_CHANGE: t`Senior or leading expert.`,
    DIRECTION_EXTENSION: t`To judge documents in further directions.`,
  };

  return (
    <section aria-labelledby="options">
      <Typography id="options" variant="h2" sx={{ marginBottom: 1 }}>
        <Trans>Apply</Trans>
      </Typography>
      <FormAlert trouble={trouble} reasons={reasons} />
      <List>
        {options.map(({ purpose, reason, fromOn }) => {
          const why = reason && reasons[reason];
          const from = fromOn && date(fromOn);
          return (
            <li key={purpose}>
              <div>
                <Typography component="h3" sx={{ fontSize: "1.0625rem", fontWeight: 500 }}>
                  {purposes[purpose]}
                </Typography>
                <div className="about" id={`about-${purpose}`}>
                  {why ?? abouts[purpose]} {from && <Trans>Possible from {from}.</Trans>}
                </div>
              </div>
              <Button
                variant="outlined"
                disabled={reason !== null}
                loading={sending}
                aria-describedby={`about-${purpose}`}
                aria-label={t`Apply: ${purposes[purpose]}`}
                onClick={() => void act({ purpose })}
              >
                <Trans>Apply</Trans>
              </Button>
            </li>
          );
        })}
      </List>
    </section>
  );
}
