import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { Trans } from "@lingui/react/macro";
import { lastMinuteOf } from "../ui/format";
import { StateLine } from "../ui/StateLine";
import { type DocumentStateFragment, DocumentStateFragmentDoc } from "./DocumentState.generated";
import { stateTones, useStateWords } from "./documentWords";

interface DocumentStateProps {
  document: FragmentType<DocumentStateFragment>;
}

/** The state of a document, who acts next and by when. */
export function DocumentStateLine({ document }: DocumentStateProps) {
  const { data } = useSuspenseFragment({ fragment: DocumentStateFragmentDoc, from: document });
  const { name, next } = useStateWords()[data.state];
  const by = data.dueAt && data.state === "OPEN_DISCUSSION" ? lastMinuteOf(data.dueAt) : data.dueAt;
  return (
    <>
      <StateLine state={name} tone={stateTones[data.state]} next={next} by={by} />
      {data.hasFailedRound && (
        <Trans>
          The last round did not take place: there were too few reviews. The coordinator decides how to go on.
        </Trans>
      )}
    </>
  );
}
