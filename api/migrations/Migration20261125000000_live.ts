import { Migration } from "@mikro-orm/migrations";

/**
 * What a commit tells the processes that listen: which act was recorded on what, and whose tasks or notices changed.
 * Triggers, so that no writer can forget it; ids only, since every login of the database may listen.
 */
export class Migration20261125000000_live extends Migration {
  override up(): void {
    this.addSql(`create function tell_act() returns trigger language plpgsql as $$
      begin
        perform pg_notify('live', json_build_object('about', 'journal', 'act', new.act, 'subject', new.subject_id,
          'document', case when new.subject_id like 'document\\_%' then new.subject_id else new.refs->>'document' end)::text);
        return null;
      end
    $$`);
    this.addSql(
      "create trigger journal_tells after insert on journal for each row execute function tell_act()",
    );

    this.addSql(`create function tell_person() returns trigger language plpgsql as $$
      begin
        perform pg_notify('live', json_build_object('about', 'person', 'subject', new.person_id)::text);
        return null;
      end
    $$`);
    for (const table of ["task", "notification"]) {
      this.addSql(
        `create trigger ${table}_tells after insert or update on ${table} for each row execute function tell_person()`,
      );
    }
  }
}
