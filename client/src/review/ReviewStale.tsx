import { useLingui } from "@lingui/react/macro";
import type { SavedDraft } from "../app/useSavedDraft";
import { type Compared, SideBySide } from "../ui/SideBySide";
import type { Content } from "./reviewContent";
import { useVerdictWords } from "./verdictWords";
import { dot } from "../ui/dot";

interface ReviewStaleProps {
  draft: SavedDraft<Content>;
  criteria: readonly { key: string; nameRu: string }[];
}

/** The review was written in another tab or on another device meanwhile: what differs, both sides, and the choice. */
export function ReviewStale({ draft, criteria }: ReviewStaleProps) {
  const { t } = useLingui();
  const words = useVerdictWords();
  const { content, stored, keepMine, takeStored } = draft;
  if (!stored) return null;

  const lines = (of: Content): [label: string, value: string][] => [
    ...criteria.map(({ key, nameRu }): [string, string] => {
      const mark = of.marks.find((each) => each.key === key);
      return [nameRu, [mark?.score ?? "—", mark?.comment].filter((part) => part !== "").join(dot)];
    }),
    [t`Remarks`, of.remarks.map(({ text, quote }) => text || `«${quote}»`).join("\n")],
    [t`Verdict`, of.verdict ? words[of.verdict].word : "—"],
    [t`Summary for the authors`, of.summary],
  ];
  const mine = lines(content);
  const compared: Compared[] = lines(stored.content)
    .map(([label, value], index) => ({ label, mine: mine[index]![1], stored: value }))
    .filter((each) => each.mine !== each.stored);

  return (
    <SideBySide
      compared={compared}
      changedAt={stored.changedAt}
      onKeepMine={keepMine}
      onTakeStored={takeStored}
    />
  );
}
