import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { Trans } from "@lingui/react/macro";
import MuiLink from "@mui/material/Link";
import { styled } from "@mui/material/styles";
import { conclusionPath, documentDeskPath } from "../app/paths";
import { useViewer } from "../app/viewer";
import { useFormat } from "../ui/format";
import { Link } from "../ui/Link";
import { ConclusionSentence } from "./ConclusionSentence";
import { type ExpertiseLinkFragment, ExpertiseLinkFragmentDoc } from "./ExpertiseLink.generated";
import { useRoundWords } from "./roundWords";

const List = styled("ul")({ listStyle: "none", margin: 0, padding: 0 });

/** The expertise of a document: each round with its conclusion, and the desk for whoever has something to do there. */
export function ExpertiseLink({ document }: { document: FragmentType<ExpertiseLinkFragment> }) {
  const { data } = useSuspenseFragment({ fragment: ExpertiseLinkFragmentDoc, from: document });
  const { phase: phaseWords } = useRoundWords();
  const { date } = useFormat();
  const isCoordinator = useViewer()?.roles.includes("COORDINATOR") ?? false;
  const mayAllow = data.rounds.some(({ viewerCanAllowFurtherRound }) => viewerCanAllowFurtherRound);
  const mayAppoint = data.viewerCanAppointCoordinator;
  if (data.rounds.length === 0 && !isCoordinator && !mayAppoint) return null;

  return (
    <List>
      {data.rounds.map(({ id, number, phase, dueOn, conclusion }) => (
        <li key={id}>
          {conclusion ? (
            <MuiLink component={Link} to={conclusionPath(id)}>
              <Trans>Conclusion {number}</Trans>. <ConclusionSentence conclusion={conclusion} />
            </MuiLink>
          ) : (
            <>
              <Trans>Round {number}</Trans>: {phaseWords[phase]}
              {phase === "RUNNING" && (
                <>
                  , <Trans>reviews are due by {date(dueOn)}</Trans>
                </>
              )}
            </>
          )}
        </li>
      ))}
      {(isCoordinator || mayAppoint || mayAllow) && (
        <li>
          <MuiLink component={Link} to={documentDeskPath(data.id)}>
            {mayAppoint ? (
              <Trans>Appoint a coordinator</Trans>
            ) : mayAllow ? (
              <Trans>Allow one more round</Trans>
            ) : (
              <Trans>Run the expertise</Trans>
            )}
          </MuiLink>
        </li>
      )}
    </List>
  );
}
