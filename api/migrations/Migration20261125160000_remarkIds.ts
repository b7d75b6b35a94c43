import { Migration } from "@mikro-orm/migrations";

/**
 * R90: remarks are told apart in the whole document by round, letter and the id inside the review, where two reviews
 * may hold the same one. What a round has joined is named anew; a group whose ids do not tell which remarks it holds is left to be joined again. A signed conclusion keeps its ids, since a later one
 * names them; only where it holds one id twice, the later remarks get an id of their own.
 */
export class Migration20261125160000_remarkIds extends Migration {
  override up(): void {
    this.addSql(`update expertise_round r set joined_remarks = (
        select jsonb_agg(joined.ids order by joined.place) from (
          select g.place, jsonb_agg(r.number || '-' || a.letter || '-' || own.id order by own.place, a.letter) as ids
          from jsonb_array_elements(r.joined_remarks) with ordinality as g (ids, place)
          cross join lateral jsonb_array_elements_text(g.ids) with ordinality as own (id, place)
          join review_assignment a on a.round_id = r.id and a.state = 'COMPLETED'
          join review v on v.assignment_id = a.id and v.voided_at is null
            and v.remarks @> jsonb_build_array(jsonb_build_object('id', own.id))
          group by g.place, g.ids having count(*) = jsonb_array_length(g.ids)) joined)
      where r.joined_remarks is not null and jsonb_array_length(r.joined_remarks) > 0`);
    this.addSql(`update expert_conclusion c set mandatory_remarks = (
        select jsonb_agg(case when m.again = 1 then m.remark
          else m.remark || jsonb_build_object('id', (m.remark ->> 'id') || ':' || m.again) end order by m.place)
        from (select remark, place, row_number() over (partition by remark ->> 'id' order by place) as again
          from jsonb_array_elements(c.mandatory_remarks) with ordinality as each (remark, place)) m)
      where (select count(*) > count(distinct remark ->> 'id') from jsonb_array_elements(c.mandatory_remarks) remark)`);
  }
}
