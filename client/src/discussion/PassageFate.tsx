import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import Link from "@mui/material/Link";
import Typography from "@mui/material/Typography";
import { passagePath } from "../app/paths";
import type { PlacementState } from "../app/schema.generated";
import { Link as RouterLink } from "../ui/Link";
import { type PassageFateFragment, PassageFateFragmentDoc } from "./PassageFate.generated";
import { dot } from "../ui/dot";

interface PassageFateProps {
  proposal: FragmentType<PassageFateFragment>;
  documentId: string;
}

/** What became of a proposal's passage in the last version, and where later versions take the proposal up. */
export function PassageFate({ proposal, documentId }: PassageFateProps) {
  const { data } = useSuspenseFragment({ fragment: PassageFateFragmentDoc, from: proposal });
  const { t } = useLingui();
  const words = useFateWords();
  const { placement, incorporations } = data;
  const version = placement?.documentVersion;

  return (
    <>
      {incorporations.map(({ id, place, note, documentVersion }) => (
        <Typography key={id} variant="body2">
          {documentVersion ? (
            <Trans>Taken up in version {documentVersion.number}:</Trans>
          ) : (
            <Trans>Taken up:</Trans>
          )}{" "}
          {place ? (
            <Link component={RouterLink} to={passagePath(documentId, place.blockId)}>
              {/* A table or a picture before the first heading has no words of its own. */}
              {[place.sectionTitle, place.excerpt].filter(Boolean).join(dot) || t`show in the text`}
            </Link>
          ) : (
            <Trans>in the whole text</Trans>
          )}
          {note && ` — ${note}`}
        </Typography>
      ))}
      {placement && version && (
        <Typography variant="body2" color="textSecondary">
          <Trans>Version {version.number}:</Trans> {words[placement.state]}
          {placement.blockId && (
            <>
              {dot}
              <Link component={RouterLink} to={passagePath(documentId, placement.blockId)}>
                <Trans>show</Trans>
              </Link>
            </>
          )}
        </Typography>
      )}
    </>
  );
}

function useFateWords(): Record<PlacementState, string> {
  const { t } = useLingui();
  return {
    PLACED: t`these words stand where they stood`,
    MOVED: t`these words stand elsewhere`,
    EDITED: t`this passage was changed`,
    GONE: t`these words are no longer there`,
    UNCERTAIN: t`it could not be told where these words are`,
  };
}
