import type { FragmentType } from "@apollo/client";
import { useMutation, useSuspenseFragment, useSuspenseQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import Typography from "@mui/material/Typography";
import { useState } from "react";
import { useParams } from "react-router";
import { NotFoundPage } from "../app/NotFoundPage";
import { gradingPath } from "../app/paths";
import { useAct } from "../app/useAct";
import { type SaveAnswer, useSavedDraft } from "../app/useSavedDraft";
import { ConfirmDialog } from "../ui/ConfirmDialog";
import { FormAlert } from "../ui/FormAlert";
import { useFormat } from "../ui/format";
import { Link } from "../ui/Link";
import { Notice } from "../ui/Notice";
import { Page } from "../ui/Page";
import { PageHeader } from "../ui/PageHeader";
import { CaseReading } from "./CaseReading";
import { CaseText } from "./CaseText";
import {
  CaseDeskFragmentDoc,
  type CaseDeskFragment,
  CaseGradeDocument,
  SaveCaseGradeDocument,
  SubmitCaseGradeDocument,
} from "./GradePage.generated";
import { useGradingRefusals } from "./gradingWords";
import { MarkingDesk } from "./MarkingDesk";
import { type Mark, type MarkedCriterion, marksFor, textOfMarks } from "./marks";
import { ReleaseDialog } from "./ReleaseDialog";

/** One case: what was asked and answered, and the criteria by which the assessor grades it. */
export function GradePage() {
  const { t } = useLingui();
  const { id = "" } = useParams();
  const { data } = useSuspenseQuery(CaseGradeDocument, { variables: { id } });
  const { caseGrade } = data;
  if (!caseGrade) return <NotFoundPage />;
  return (
    <Page width="wide">
      <PageHeader
        title={t`Case ${caseGrade.sign}`}
        above={
          <Link to={gradingPath}>
            <Trans>Grading of cases</Trans>
          </Link>
        }
      />
      <Case grade={caseGrade} />
    </Page>
  );
}

function Case({ grade: from }: { grade: FragmentType<CaseDeskFragment> }) {
  const { data: grade } = useSuspenseFragment({ fragment: CaseDeskFragmentDoc, from });
  const reasons = useGradingRefusals();
  if (grade.viewerCanGrade && grade.criteria) return <Desk key={grade.id} grade={grade} />;
  if (grade.state === "SUBMITTED" && grade.criteria) return <CaseReading grade={grade} />;
  return (
    <>
      <Notice severity="info">{reasons.LEASE_OVER}</Notice>
      <Button component={Link} to={gradingPath} variant="contained" sx={{ alignSelf: "flex-start" }}>
        <Trans>To the cases</Trans>
      </Button>
    </>
  );
}

function useGradeDraft(grade: CaseDeskFragment, criteria: readonly { key: string }[]) {
  const [save] = useMutation(SaveCaseGradeDocument);
  return useSavedDraft<Mark[]>({
    name: grade.id,
    known: { version: grade.version, savedAt: null, content: marksFor(criteria, grade.marks ?? []) },
    textOf: textOfMarks,
    async save(marks, version): Promise<SaveAnswer<Mark[]>> {
      const input = { key: crypto.randomUUID(), gradeId: grade.id, version, marks };
      const { data } = await save({ variables: { input } });
      const answer = data?.saveCaseGrade;
      if (answer?.__typename === "SaveCaseGradeSuccess")
        return { kind: "saved", version: answer.grade.version, savedAt: answer.savedAt };
      if (answer?.__typename === "StaleVersion" && answer.stored?.__typename === "CaseGrade") {
        const { version: stored, marks: content } = answer.stored;
        return {
          kind: "stale",
          version: stored,
          savedAt: null,
          content: marksFor(criteria, content ?? []),
          changedAt: answer.changedAt,
        };
      }
      return answer?.__typename === "CaseGradingRefused" ? { kind: "refused", reason: answer.reason } : null;
    },
  });
}

function Desk({ grade }: { grade: CaseDeskFragment }) {
  const { t } = useLingui();
  const { deadline } = useFormat();
  const reasons = useGradingRefusals();
  const given = grade.criteria ?? [];
  const criteria = given.map(({ key, nameRu, levelsRu, maxScore }): MarkedCriterion => ({
    key,
    name: nameRu,
    levels: levelsRu,
    lowBelow: Math.ceil(maxScore / 2),
  }));
  const draft = useGradeDraft(grade, criteria);
  const [dialog, setDialog] = useState<"submit" | "release" | null>(null);
  const [isWaiting, setIsWaiting] = useState(false);
  const { act, sending, ...trouble } = useAct(SubmitCaseGradeDocument, { onDone: () => draft.settle() });
  const total = draft.content.reduce((sum, { score }) => sum + (score ?? 0), 0);
  const handleSubmit = async () => {
    setIsWaiting(true);
    await draft.inTurn((version) => act({ gradeId: grade.id, version, marks: draft.content }));
    setIsWaiting(false);
    setDialog(null);
  };

  return (
    <>
      <FormAlert trouble={trouble} reasons={reasons} />
      {draft.refusal && <Notice severity="warning">{reasons[draft.refusal as keyof typeof reasons]}</Notice>}
      <MarkingDesk
        draft={draft}
        criteria={criteria}
        commentLength={grade.commentLength}
        heading={t`Criteria of the case`}
        textName={t`Answer`}
        text={<CaseText stem={grade.stem ?? ""} answer={grade.answer ?? ""} />}
        until={<Trans>goes back {deadline(grade.leaseEndsAt)}</Trans>}
        acts={
          <Button onClick={() => setDialog("release")}>
            <Trans>Give back…</Trans>
          </Button>
        }
        forward={{ name: t`Give the grade…`, onGo: () => setDialog("submit") }}
      />
      <ConfirmDialog
        isOpen={dialog === "submit"}
        title={t`Give ${total} of ${grade.maxTotal} points?`}
        act={<Trans>Give the grade</Trans>}
        isSending={sending || isWaiting}
        onConfirm={() => void handleSubmit()}
        onClose={() => setDialog(null)}
      >
        <Typography>
          <Trans>
            A grade that was given is never changed, by you or by anybody else. The candidate reads your
            comments after the results are published, without your name.
          </Trans>
        </Typography>
      </ConfirmDialog>
      {dialog === "release" && <ReleaseDialog gradeId={grade.id} onClose={() => setDialog(null)} />}
    </>
  );
}
