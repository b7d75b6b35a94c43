import { Migration } from "@mikro-orm/migrations";

/** What a draft of an item still lacks, and its key's way into another version of the item without being shown. */
export class Migration20261126054739_itemDrafts extends Migration {
  override up(): void {
    this.addSql('alter table "item_version" add "saved_at" timestamptz null, add "key_problems" jsonb null;');

    // The same people may copy a key who may have it shown (R07), and into a draft of the same item alone.
    this.addSql(`create function copy_key(given_from varchar, given_to varchar, viewer varchar) returns void
      language plpgsql security definer set search_path = public, pg_temp as $$
      begin
        perform from item_version o join item_version d on d.item_id = o.item_id and d.type = o.type
          join assessment_item i on i.id = o.item_id
        where o.id = given_from and d.id = given_to and d.state = 'DRAFT' and d.used_at is null
          and (o.author_id = viewer or i.author_id = viewer or exists (
            select from role_grant g join region r on r.id = g.region_id
            where g.person_id = viewer and g.role = 'REGISTRAR' and g.region_id = i.region_id
              and g.from_on <= (clock_now() at time zone r.time_zone)::date
              and (g.to_on is null or g.to_on >= (clock_now() at time zone r.time_zone)::date)))
        for update of d;
        if not found then
          raise exception 'A key is copied into a draft of its item by whoever may see it.' using errcode = '42501';
        end if;
        insert into answer_key.item_key select given_to, k.key, k.reasons from answer_key.item_key k
        where k.version_id = given_from;
      end
    $$`);
  }
}
