import { useSuspenseQuery } from "@apollo/client/react";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import { styled } from "@mui/material/styles";
import Typography from "@mui/material/Typography";
import { startTransition, useState } from "react";
import { NotFoundPage } from "../app/NotFoundPage";
import { administrationPath } from "../app/paths";
import { useAct } from "../app/useAct";
import { ConfirmDialog } from "../ui/ConfirmDialog";
import { FormAlert } from "../ui/FormAlert";
import { Link } from "../ui/Link";
import { Page } from "../ui/Page";
import { PageHeader } from "../ui/PageHeader";
import { StatusChip } from "../ui/StatusChip";
import { useAdministrationReasons } from "./administrationReasons";
import { CriteriaForm, type Sheet } from "./CriteriaForm";
import { CriteriaPageDocument, RetireRubricDocument } from "./CriteriaPage.generated";
import { dot } from "../ui/dot";

const Edition = styled("section")(({ theme }) => ({
  display: "flex",
  flexDirection: "column",
  gap: theme.spacing(1.5),
  paddingTop: theme.spacing(2),
  borderTop: `1px solid ${theme.vars.palette.divider}`,
  "& .head": { display: "flex", flexWrap: "wrap", gap: theme.spacing(1, 2), alignItems: "center" },
  "& summary": { cursor: "pointer", paddingBlock: theme.spacing(1), fontWeight: 500 },
  "& summary:focus-visible": { outline: `3px solid ${theme.vars.palette.primary.main}` },
  "& details ol": { margin: 0, paddingInlineStart: theme.spacing(3) },
}));

interface EditionProps {
  sheet: Sheet;
  onIssue: () => void;
  onUpdate: () => void;
  onDone: () => void;
}

function EditionPart({ sheet, onIssue, onUpdate, onDone }: EditionProps) {
  const reasons = useAdministrationReasons();
  const [isRetiring, setIsRetiring] = useState(false);
  const { act, sending, ...trouble } = useAct(RetireRubricDocument, {
    onDone: () => {
      setIsRetiring(false);
      onDone();
    },
  });
  const { id, version, titleRu, edition, isRetired, roundCount, criteria, criterionPass, passPercent } =
    sheet;
  return (
    <Edition aria-label={`${titleRu}, ${edition}`}>
      <div className="head">
        <Typography variant="h2">
          <Trans>
            {titleRu}, edition {edition}
          </Trans>
        </Typography>
        <StatusChip tone={isRetired ? "quiet" : "done"}>
          {isRetired ? <Trans>out of use</Trans> : <Trans>in use</Trans>}
        </StatusChip>
      </div>
      <Typography color="textSecondary">
        <Plural
          value={roundCount}
          _0="No round was opened with it: it may still be put right."
          one="# round was opened with it: it stays as it is."
          other="# rounds were opened with it: it stays as it is."
        />{" "}
        <Trans>
          Pass mark {passPercent} %, a mark below {criterionPass} asks for a comment.
        </Trans>
      </Typography>
      <div>
        {criteria.map(({ key, nameRu, questionRu, weight, descriptorsRu }) => (
          <details key={key}>
            <summary>
              {nameRu}
              {dot}
              <Trans>weight {weight}</Trans>
            </summary>
            <Typography sx={{ marginBottom: 1 }}>{questionRu}</Typography>
            <ol start={0}>
              {descriptorsRu.map((text, level) => (
                <li key={level}>{text}</li>
              ))}
            </ol>
          </details>
        ))}
      </div>
      <div className="head">
        <Button variant="outlined" onClick={onIssue}>
          <Trans>New edition from this one</Trans>
        </Button>
        {sheet.viewerCanUpdate && (
          <Button onClick={onUpdate}>
            <Trans>Put right</Trans>
          </Button>
        )}
        {sheet.viewerCanRetire && (
          <Button color="error" onClick={() => setIsRetiring(true)}>
            <Trans>Take out of use</Trans>
          </Button>
        )}
      </div>
      <ConfirmDialog
        isOpen={isRetiring}
        title={`${titleRu}, ${edition}`}
        act={<Trans>Take out of use</Trans>}
        isFinal
        isSending={sending}
        onConfirm={() => void act({ rubricId: id, version })}
        onClose={() => setIsRetiring(false)}
      >
        <FormAlert trouble={trouble} reasons={reasons} />
        <Trans>No new round can be opened with it. Rounds that are running go on with their own copy.</Trans>
      </ConfirmDialog>
    </Edition>
  );
}

/** The expert sheets by edition; a round keeps the one it opened with. */
export function CriteriaPage() {
  const { t } = useLingui();
  const { data, refetch } = useSuspenseQuery(CriteriaPageDocument);
  const [form, setForm] = useState<{ sheet: Sheet; isCorrection: boolean } | null>(null);
  if (!data.administration?.viewerCanRegulate) return <NotFoundPage />;
  const again = () => startTransition(() => void refetch());
  const latestOf = ({ titleRu }: Sheet) =>
    Math.max(...data.rubrics.filter((each) => each.titleRu === titleRu).map(({ edition }) => edition));

  return (
    <Page>
      <PageHeader
        above={<Link to={administrationPath}>{t`Administration`}</Link>}
        title={
          form
            ? form.isCorrection
              ? t`Put the criteria right`
              : t`New edition of the criteria`
            : t`Criteria of assessment`
        }
      >
        <Trans>Every round keeps the criteria with which it was opened.</Trans>
      </PageHeader>
      {form ? (
        <CriteriaForm
          {...form}
          latestEdition={latestOf(form.sheet)}
          onClose={() => setForm(null)}
          onDone={() => {
            setForm(null);
            again();
          }}
        />
      ) : (
        data.rubrics.map((sheet) => (
          <EditionPart
            key={sheet.id}
            sheet={sheet}
            onIssue={() => setForm({ sheet, isCorrection: false })}
            onUpdate={() => setForm({ sheet, isCorrection: true })}
            onDone={again}
          />
        ))
      )}
    </Page>
  );
}
