import type { FragmentType } from "@apollo/client";
import { useMutation, useSuspenseFragment, useSuspenseQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { useNavigate, useParams } from "react-router";
import { NotFoundPage } from "../app/NotFoundPage";
import { expertTaskPath, sampleMarkPath } from "../app/paths";
import { type SaveAnswer, useSavedDraft } from "../app/useSavedDraft";
import { BlocksText } from "../documents/BlocksText";
import { useFormat } from "../ui/format";
import { Link } from "../ui/Link";
import { Notice } from "../ui/Notice";
import { Page } from "../ui/Page";
import { PageHeader } from "../ui/PageHeader";
import { MarkingDesk } from "./MarkingDesk";
import { type Mark, type MarkedCriterion, marksFor, textOfMarks } from "./marks";
import {
  SampleDeskFragmentDoc,
  type SampleDeskFragment,
  SampleMarkDocument,
  SaveSampleMarkDocument,
} from "./SampleMarkPage.generated";
import { useTaskRefusals } from "./taskWords";

/** One document of the expert task beside the criteria by which the candidate marks it. */
export function SampleMarkPage() {
  const { markId = "" } = useParams();
  const { data } = useSuspenseQuery(SampleMarkDocument, { variables: { id: markId } });
  if (!data.sampleMark) return <NotFoundPage />;
  return <Sample key={markId} mark={data.sampleMark} />;
}

function Sample({ mark: from }: { mark: FragmentType<SampleDeskFragment> }) {
  const { data: mark } = useSuspenseFragment({ fragment: SampleDeskFragmentDoc, from });
  const { position, title, task, blocks } = mark;
  return (
    <Page width="wide">
      <PageHeader
        title={title}
        above={
          <>
            <Link to={expertTaskPath(task.id)}>
              <Trans>Expert task</Trans>
            </Link>
            {", "}
            <Trans>
              document {position} of {task.samples.length}
            </Trans>
          </>
        }
      />
      {task.viewerCanMark && blocks ? (
        <Desk mark={mark} />
      ) : (
        <Notice severity="info">
          <Trans>The task is handed in, and its documents are put away.</Trans>
        </Notice>
      )}
    </Page>
  );
}

function useSampleDraft(mark: SampleDeskFragment) {
  const [save] = useMutation(SaveSampleMarkDocument);
  const { criteria } = mark.task;
  return useSavedDraft<Mark[]>({
    name: mark.id,
    known: { version: mark.version, savedAt: mark.savedAt, content: marksFor(criteria, mark.marks) },
    textOf: textOfMarks,
    async save(marks, version): Promise<SaveAnswer<Mark[]>> {
      const input = { key: crypto.randomUUID(), markId: mark.id, version, marks };
      const { data } = await save({ variables: { input } });
      const answer = data?.saveSampleMark;
      if (answer?.__typename === "SaveSampleMarkSuccess")
        return { kind: "saved", version: answer.mark.version, savedAt: answer.mark.savedAt };
      if (answer?.__typename === "StaleVersion" && answer.stored?.__typename === "SampleMark") {
        const { version: stored, savedAt, marks: content } = answer.stored;
        return {
          kind: "stale",
          version: stored,
          savedAt,
          content: marksFor(criteria, content),
          changedAt: answer.changedAt,
        };
      }
      return answer?.__typename === "ExpertTaskRefused" ? { kind: "refused", reason: answer.reason } : null;
    },
  });
}

function Desk({ mark }: { mark: SampleDeskFragment }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const { deadline } = useFormat();
  const reasons = useTaskRefusals();
  const draft = useSampleDraft(mark);
  const { task, blocks, position } = mark;
  const criteria = task.criteria.map(({ key, nameRu, questionRu, descriptorsRu }): MarkedCriterion => ({
    key,
    name: nameRu,
    question: questionRu,
    levels: descriptorsRu,
    lowBelow: null,
  }));
  const others = task.samples.filter(
    ({ id, scoredCount }) => id !== mark.id && scoredCount < task.criteria.length,
  );
  const next = others.find((sample) => sample.position > position) ?? others[0];
  return (
    <>
      {draft.refusal && <Notice severity="warning">{reasons[draft.refusal as keyof typeof reasons]}</Notice>}
      <MarkingDesk
        draft={draft}
        criteria={criteria}
        commentLength={0}
        heading={t`Assessment criteria`}
        textName={t`Text`}
        text={<BlocksText blocks={blocks ?? []} />}
        until={<Trans>until {deadline(task.closesAt)}</Trans>}
        forward={{
          name: next ? t`Next document` : t`To the list`,
          onGo: () => void navigate(next ? sampleMarkPath(task.id, next.id) : expertTaskPath(task.id)),
        }}
      />
    </>
  );
}
