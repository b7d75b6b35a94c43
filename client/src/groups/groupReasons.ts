import { useLingui } from "@lingui/react/macro";
import type { GroupReason } from "../app/schema.generated";

/** Why an act on a group was refused, and what would make it possible. */
export function useGroupReasons(): Record<GroupReason, string> {
  const { t } = useLingui();
  return {
    NOT_FOUND: t`This is no longer there, or it is not for you.`,
    NOT_COORDINATOR: t`Only a coordinator keeps project groups.`,
    NOT_COORDINATOR_OR_LEAD: t`Only a coordinator or the lead of the group arranges micro-groups.`,
    NOT_OFFICER: t`Only an officer of the ministry registers the order on a group.`,
    OWN_GROUP: t`You are a member of this group, so another officer of the ministry has to register its order.`,
    GROUP_CLOSED: t`The group is closed.`,
    INVALID_STATE: t`The group is not at this step. It may work once the order on its composition is registered.`,
    LEADS_ANOTHER_GROUP: t`This person leads another group of the year. Choose another lead.`,
    ALREADY_MEMBER: t`This person is a member of the group already.`,
    IS_LEAD: t`This is the lead of the group. Appoint another lead first.`,
    NOT_MEMBER: t`The lead of a micro-group must be one of its members.`,
    LEAD_MISSING: t`The group has no lead.`,
    SEVERAL_LEADS: t`The group has several leads.`,
    ORDER_MISSING: t`The order on the composition of the group is not registered.`,
    ASSIGNMENT_NOT_APPROVED: t`The technical assignment of the group is not approved. Enter its basis first.`,
    REGULATION_MISSING: t`The group has no regulation yet. Enter its basis first.`,
    MEMBER_OF_TWO_MICRO_GROUPS: t`Somebody is in two micro-groups. Leave them in one.`,
    MICRO_GROUP_WITHOUT_LEAD: t`A micro-group has no lead. Choose one from among its members.`,
  };
}
