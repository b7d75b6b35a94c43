import { useLingui } from "@lingui/react/macro";
import type { Role } from "../app/schema.generated";

export const roles: readonly Role[] = [
  "COORDINATOR",
  "MODERATOR",
  "REGISTRAR",
  "MINISTRY_OFFICER",
  "REGION_ADMIN",
  "AUDITOR",
  "EDITOR",
  "ASSESSOR",
  "COMMISSION_CHAIR",
  "COMMISSION_MEMBER",
  "COMMISSION_SECRETARY",
  "MUNICIPAL_COORDINATOR",
];

/** Granted roles in words. */
export function useRoleWords(): (role: Role) => string {
  const { t } = useLingui();
  const words: Readonly<Record<Role, string>> = {
    COORDINATOR: t`Coordinator of the expert site`,
    MODERATOR: t`Moderator of discussions`,
    REGISTRAR: t`Keeper of the register`,
    MINISTRY_OFFICER: t`Officer of the ministry`,
    REGION_ADMIN: t`Administrator of the region`,
    AUDITOR: t`Auditor`,
    EDITOR: t`Editor`,
    ASSESSOR: t`Assessor`,
    COMMISSION_CHAIR: t`Chair of the commission`,
    COMMISSION_MEMBER: t`Member of the commission`,
    COMMISSION_SECRETARY: t`Secretary of the commission`,
    MUNICIPAL_COORDINATOR: t`Municipal coordinator`,
    INSTITUTION_HEAD: t`Head of an institution`,
  };
  return (role) => words[role];
}

/** Why a role was neither granted nor ended. */
export function useRoleReasons(): Record<string, string> {
  const { t } = useLingui();
  return {
    NOT_ADMIN: t`Only the administrator of the region grants and ends roles.`,
    NOT_FOUND: t`This is no longer there, or it is not for you.`,
    OWN_ROLE: t`Nobody grants or ends a role of their own. Ask another administrator.`,
    ALREADY_HELD: t`The person holds this role already.`,
  };
}
