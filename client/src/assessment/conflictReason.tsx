import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { blueprintsPath } from "../app/paths";
import type { ItemComponent } from "../app/schema.generated";
import { Link } from "../ui/Link";
import { type Conflicting, PaperConflicts } from "./PaperConflicts";

interface Drawn {
  cells: readonly { component: ItemComponent | null }[];
  exposurePercent: number;
}

interface Refused {
  applicationNumber: string | null;
  conflicts: readonly Conflicting[];
}

/** The words of PAPER_IMPOSSIBLE: for whom, and what the bank lacks. */
export function conflictReasonOf(
  { cells, exposurePercent }: Drawn,
  refused: Refused | null,
): Record<string, ReactNode> {
  if (!refused) return {};
  return {
    PAPER_IMPOSSIBLE: (
      <>
        <p>
          <Trans>
            A test cannot be drawn for application {refused.applicationNumber}. Nothing was scheduled.
          </Trans>
        </p>
        <PaperConflicts conflicts={refused.conflicts} cells={cells} exposurePercent={exposurePercent} />
        <Link to={blueprintsPath}>
          <Trans>To the blueprint and the bank</Trans>
        </Link>
      </>
    ),
  };
}
