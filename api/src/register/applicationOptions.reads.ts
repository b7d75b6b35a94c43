import { parametersOf } from "../accounts/parameters.js";
import type { Viewer } from "../accounts/viewer.js";
import { viewerRead } from "../accounts/viewer.reads.js";
import { dateIn } from "../platform/calendar.js";
import { code, everyone, extendRead, many } from "../platform/read/declare.js";
import { ApplicationPurpose } from "./application.entity.js";
import { applicationRead, parametersToday } from "./application.reads.js";
import { ownRequest, whyNotApply } from "./application.rules.js";
import type { EntryState } from "./registerEntry.entity.js";

interface StoredApplying {
  entries: { state: EntryState; validUntilOn: string; suspendedUntilOn: string | null }[];
  failedOn: string | null;
  excludedOn: string | null;
  now: string;
  parameters: Record<string, unknown> | null;
}

extendRead(viewerRead, {
  applicationOptions: code(
    {
      entries: (
        row,
      ) => `(select coalesce(json_agg(json_build_object('state', oe.state, 'validUntilOn', oe.valid_until_on,
        'suspendedUntilOn', oe.suspended_until_on)), '[]'::json) from register_entry oe
        where oe.person_id = ${row}.person_id and oe.kind = 'ATTESTED_EXPERT' and oe.state <> 'ANNULLED')`,
      failedOn: (row) => `(select max((oa.result_published_at at time zone z.time_zone)::date)
        from expert_application oa join region z on z.id = oa.region_id
        where oa.person_id = ${row}.person_id and oa.result_outcome = 'FAILED')`,
      excludedOn: (
        row,
      ) => `(select max(ov."on") from entry_event ov join register_entry oe on oe.id = ov.entry_id
        where oe.person_id = ${row}.person_id and oe.kind = 'ATTESTED_EXPERT' and oe.state <> 'ANNULLED'
          and ov.kind = 'EXCLUDED'
          and ov.after ->> 'ground' is distinct from '${ownRequest}')`,
      now: () => "clock_now()",
      parameters: parametersToday,
    },
    ({ now: at, parameters, ...applying }: StoredApplying, viewer: Viewer) =>
      Object.values(ApplicationPurpose).map((purpose) => {
        const today = dateIn(new Date(at), viewer.timeZone);
        const why = whyNotApply(purpose, applying, today, parametersOf(parameters ?? {}));
        return { purpose, reason: why?.reason ?? null, fromOn: why?.from ?? null };
      }),
    everyone,
  ),
  applications: many(
    () => applicationRead,
    {
      where: (account, application) => `${application}.person_id = ${account}.person_id`,
      orderBy: (application) => `${application}.created_at desc, ${application}.seq desc`,
      limit: 50,
    },
    everyone,
  ),
});
