import { Migration } from "@mikro-orm/migrations";

/**
 * Surnames that somebody remembers with one letter wrong: two words that differ by a letter that is wrong, missing, too many
 * or has changed its place share a key, so that one index finds them, however many entries there are.
 */
export class Migration20261126040000_similarSurnames extends Migration {
  override up(): void {
    // Of the first word, which is the surname; of a double one also of each part. Words under four letters are too short
    // to be alike. ё is е, and Latin letters that look like Cyrillic ones are these.
    this
      .addSql(`create function surname_keys(name text) returns text[] language sql immutable parallel safe as $$
      select coalesce(array_agg(distinct key), '{}')
      from (select translate(lower(split_part(btrim(name), ' ', 1) collate "ru-x-icu"),
        'ёabcehkmoptxy', 'еавсенкмортху') as whole) w
      cross join lateral unnest(string_to_array(whole, '-') || whole) as part
      cross join lateral (select part as key
        union all select overlay(part placing '' from place for 1) from generate_series(1, length(part)) as place) k
      where length(part) >= 4
    $$`);
    this.addSql(
      "create index register_card_full_surname on register_card using gin (surname_keys(full_name))",
    );
    // Only names that their owners have opened (R02).
    this.addSql(
      "create index register_card_shown_surname on register_card using gin (surname_keys(shown_name)) where shown_name is not null",
    );
  }
}
