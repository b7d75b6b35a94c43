import { useLingui } from "@lingui/react/macro";
import type { ConflictGround } from "../app/schema.generated";

/** The grounds of a conflict of interest, as the person in it says them. */
export function useConflictGrounds(): Readonly<Record<ConflictGround, string>> {
  const { t } = useLingui();
  return {
    KINSHIP: t`Kinship with an author or the lead`,
    SUPERVISION: t`One of us works under the other`,
    EMPLOYMENT: t`A common employer`,
    JOINT_PUBLICATION: t`A joint publication`,
    AUTHORSHIP: t`I took part in the writing`,
    OTHER: t`Something else`,
  };
}
