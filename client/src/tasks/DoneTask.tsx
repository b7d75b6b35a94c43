import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { documentPath } from "../app/paths";
import { useFormat } from "../ui/format";
import { Link } from "../ui/Link";
import { useNow } from "../ui/useNow";
import { type DoneTaskFragment, DoneTaskFragmentDoc } from "./DoneTask.generated";
import { useTaskWords } from "./taskWords";
import { dot } from "../ui/dot";

/** One line of what was done lately. */
export function DoneTask({ task }: { task: FragmentType<DoneTaskFragment> }) {
  const { data } = useSuspenseFragment({ fragment: DoneTaskFragmentDoc, from: task });
  const { wordsOf } = useTaskWords();
  const { ago } = useFormat();
  const now = useNow();
  const { kind, closedAt, document } = data;
  return (
    <li>
      {wordsOf(kind, true).asked}
      {document && (
        <>
          {": "}
          <Link to={documentPath(document.id)}>{document.title}</Link>
        </>
      )}
      {closedAt && `${dot}${ago(closedAt, now)}`}
    </li>
  );
}
