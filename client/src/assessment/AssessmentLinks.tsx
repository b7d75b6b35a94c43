import { useLingui } from "@lingui/react/macro";
import { styled } from "@mui/material/styles";
import { appealsPath, blueprintsPath, gradingPath, schedulingPath } from "../app/paths";
import { useViewer } from "../app/viewer";
import { Link } from "../ui/Link";

const Links = styled("nav")(({ theme }) => ({
  display: "flex",
  flexWrap: "wrap",
  gap: theme.spacing(0.5, 2),
}));

/** The other pages of the assessment, by what the viewer does in it. */
export function AssessmentLinks() {
  const { t } = useLingui();
  const roles = useViewer()?.roles ?? [];
  return (
    <Links aria-label={t`Pages of the assessment`}>
      {roles.includes("REGISTRAR") && (
        <>
          <Link to={schedulingPath}>{t`Schedule of the assessment`}</Link>
          <Link to={blueprintsPath}>{t`Blueprint`}</Link>
          <Link to={appealsPath}>{t`Appeals`}</Link>
        </>
      )}
      {roles.includes("ASSESSOR") && <Link to={gradingPath}>{t`Grading of cases`}</Link>}
    </Links>
  );
}
