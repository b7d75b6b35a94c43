import { Migration } from "@mikro-orm/migrations";

/** States that time changes, as functions of row and instant, and the walls around append-only tables. */
export class Migration20261124000200_states extends Migration {
  override up(): void {
    // The twin of documentStateAt in document.rules.ts; document.queries.test.ts holds the two together (R30).
    this.addSql(`create function document_state_at(
      state text, opens_at timestamptz, closes_at timestamptz, instant timestamptz
    ) returns text language sql immutable parallel safe as $$
      select case
        when state <> 'DISCUSSION_ANNOUNCED' then state
        when closes_at <= instant then 'DISCUSSION_CLOSED'
        when opens_at <= instant then 'OPEN_DISCUSSION'
        else state
      end
    $$`);

    // The twin of entryStateOn in registerEntry.rules.ts (R22).
    this.addSql(`create function entry_state_on(
      state text, valid_until_on date, suspended_until_on date, day date
    ) returns text language sql immutable parallel safe as $$
      select case
        when state in ('ACTIVE', 'SUSPENDED') and valid_until_on < day then 'EXPIRED'
        when state = 'SUSPENDED' and suspended_until_on < day then 'ACTIVE'
        else state
      end
    $$`);

    // The journal and the register's events are append-only for everybody, the owner's mistakes included (R27, T57).
    this.addSql(`create function refuse_change() returns trigger language plpgsql as $$
      begin
        raise exception 'rows of % are never changed or removed', tg_table_name using errcode = 'insufficient_privilege';
      end
    $$`);
    for (const table of ["journal", "journal_seal", "entry_event", "answer_revision", "review_revision"]) {
      this.addSql(
        `create trigger ${table}_append_only before update or delete on ${table} for each row execute function refuse_change()`,
      );
    }

    // A submitted version's content is immutable, whoever asks (R58).
    this.addSql(`create function refuse_submitted_version() returns trigger language plpgsql as $$
      begin
        if old.submitted_at is not null and (tg_op = 'DELETE' or
            (new.blocks, new.remarks, new.content_hash, new.number, new.original_id, new.cleaned_id, new.submitted_at)
            is distinct from
            (old.blocks, old.remarks, old.content_hash, old.number, old.original_id, old.cleaned_id, old.submitted_at)) then
          raise exception 'a submitted version is never changed' using errcode = 'insufficient_privilege';
        end if;
        return case when tg_op = 'DELETE' then old else new end;
      end
    $$`);
    this.addSql(
      "create trigger document_version_immutable before update or delete on document_version for each row execute function refuse_submitted_version()",
    );
  }
}
