import { Migration } from "@mikro-orm/migrations";

/** Assessors who know whose a case is give it back for good, and what a candidate has marked stays as it was handed in. */
export class Migration20261126054000_givenMarks extends Migration {
  override up(): void {
    this.addSql(`alter table "case_grade" add column "is_recused" boolean not null default false;`);

    this.addSql(`create function refuse_marks_handed_in() returns trigger language plpgsql as $$
      begin
        perform from assessment_attempt a where a.id = coalesce(new.attempt_id, old.attempt_id) and a.submitted_at is not null;
        if found then
          raise exception 'Marks that were handed in never change.' using errcode = '55000';
        end if;
        return coalesce(new, old);
      end
    $$`);
    this
      .addSql(`create trigger sample_mark_handed_in before insert or update or delete on sample_mark for each row
      execute function refuse_marks_handed_in()`);
  }
}
