import { Plural, Trans, useLingui } from "@lingui/react/macro";
import type { ConclusionVerdict } from "../app/schema.generated";
import { useFormat } from "../ui/format";
import { useRoundWords } from "./roundWords";

interface Concluded {
  verdict: ConclusionVerdict;
  aggregatePercent: number;
  mandatoryRemarks: readonly { isSettled: boolean }[];
}

/** «Рекомендован к утверждению: 83,3 %, замечаний нет». */
export function ConclusionSentence({ conclusion }: { conclusion: Concluded }) {
  const { t } = useLingui();
  const { percent } = useFormat();
  const { conclusion: words } = useRoundWords();
  const { verdict, aggregatePercent, mandatoryRemarks } = conclusion;
  const open = mandatoryRemarks.filter(({ isSettled }) => !isSettled).length;
  const figure = percent(aggregatePercent / 100);
  return (
    <>
      {words[verdict]}: {figure},{" "}
      {open === 0 ? (
        <Trans>no open remarks</Trans>
      ) : (
        <Plural value={open} one="# mandatory remark" other="# mandatory remarks" />
      )}
      {verdict === "REVISE" &&
        open === 0 &&
        ` (${t`below the pass mark, or most experts ask for a revision`})`}
    </>
  );
}
