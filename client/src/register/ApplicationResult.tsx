import { Trans } from "@lingui/react/macro";
import { styled } from "@mui/material/styles";
import Typography from "@mui/material/Typography";
import { useFormat } from "../ui/format";
import { StatusChip } from "../ui/StatusChip";
import { useApplicationWords } from "./applicationWords";
import type { OwnApplicationQuery } from "./OwnApplicationPage.generated";

const Facts = styled("p")({ margin: 0, overflowWrap: "anywhere" });

type Result = Pick<
  NonNullable<OwnApplicationQuery["application"]>,
  "resultOutcome" | "resultSource" | "resultHeldOn" | "resultBasis" | "resultFile"
>;

/** What came of the assessment; one that was entered from a paper says so. */
export function ApplicationResult({ application }: { application: Result }) {
  const { date } = useFormat();
  const { outcomes } = useApplicationWords();
  const { resultOutcome, resultSource, resultHeldOn, resultBasis, resultFile } = application;
  if (!resultOutcome) return null;
  const on = resultHeldOn && date(resultHeldOn);

  return (
    <section aria-labelledby="result">
      <Typography id="result" variant="h2" sx={{ marginBottom: 1 }}>
        <Trans>Result of the assessment</Trans>
      </Typography>
      <Facts>
        <StatusChip tone={resultOutcome === "PASSED" ? "done" : "late"}>{outcomes[resultOutcome]}</StatusChip>{" "}
        {on && <Trans>held on {on}</Trans>}
      </Facts>
      {resultSource === "ENTERED" && (
        <Facts>
          <Trans>Entered by the registrar from a paper: {resultBasis}</Trans>{" "}
          {resultFile && <a href={resultFile.path}>{resultFile.name}</a>}
        </Facts>
      )}
    </section>
  );
}
