import { Migration } from "@mikro-orm/migrations";

/** What a round keeps beside its draw, and who belongs to the line of a group (R38). */
export class Migration20261125000100_rounds extends Migration {
  override up(): void {
    this.addSql(
      `alter table "expertise_round" add column "joined_remarks" jsonb null, add column "further_round_reason" text null;`,
    );

    // R38: of the group, or of one that it continues, on the day or within the months before it.
    this.addSql(`create function is_of_group_line(
      person text, authoring text, day date, months int
    ) returns boolean language sql stable parallel safe as $$
      with recursive line as (
        select id, continues_id from project_group where id = authoring
        union
        select g.id, g.continues_id from project_group g join line l on g.id = l.continues_id
      )
      select exists (
        select from group_membership m join line l on l.id = m.group_id
        where m.person_id = person and m.from_on <= day
          and (m.to_on is null or (m.to_on + make_interval(months => months))::date >= day)
      )
    $$`);
  }
}
