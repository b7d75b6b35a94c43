import { Migration } from "@mikro-orm/migrations";

/** What a card is made of, and by which column of it the person is found. */
const sources = {
  register_entry: "select person_id from changed",
  person: "select id from changed",
  consent: "select person_id from changed",
  employment: "select person_id from changed",
  institution: "select person_id from employment where institution_id in (select id from changed)",
} as const;

/**
 * The register as it is searched: one row per entry with everything that lists show, filter and order by, so that a page
 * of 50,000 experts is a walk over one index. Triggers keep it in the transaction of every change, whoever makes it.
 */
export class Migration20261125074000_registerCard extends Migration {
  override up(): void {
    // The collation is named since a database may have been made with C, where neither case nor letters are known.
    this
      .addSql(`create function search_words_of(words text) returns text[] language sql immutable parallel safe as $$
      select coalesce(array_agg(distinct word) filter (where word <> ''), '{}')
      from (select trim(both '-' from word) as word
        from regexp_split_to_table(translate(lower(words collate "ru-x-icu"), 'ё', 'е') collate "ru-x-icu", '[^[:alnum:]-]+') as word) w
    $$`);
    // Words joined by a hyphen are found whole and by each part: 74-2022-0425 by 0425.
    this
      .addSql(`create function search_vector(words text) returns tsvector language sql immutable parallel safe as $$
      select array_to_tsvector(array(select distinct lexeme from unnest(search_words_of(words)) as word,
        lateral unnest(string_to_array(word, '-') || word) as lexeme where lexeme <> ''))
    $$`);
    // Every word as a beginning; null when nothing was typed that could be looked for.
    this
      .addSql(`create function search_query(words text) returns tsquery language sql immutable parallel safe as $$
      select string_agg(quote_literal(word) || ':*', ' & ')::tsquery from unnest(search_words_of(words)) as word
    $$`);

    this.addSql(`create table register_card (
      id varchar(255) primary key references register_entry (id) on delete cascade,
      region_id varchar(255) not null,
      person_id varchar(255) not null,
      registration_no varchar(255) not null,
      kind text not null,
      category text,
      direction_codes text[] not null,
      valid_from_on date not null,
      valid_until_on date not null,
      state text not null,
      suspended_until_on date,
      basis_order_id varchar(255),
      municipality_id varchar(255),
      -- The days on which the municipality is this one, as far as known; null where open.
      placed_from_on date,
      placed_until_on date,
      full_name text not null,
      -- Null while no consent to publication names the name (R02, R83).
      shown_name text,
      full_words tsvector not null,
      shown_words tsvector not null
    )`);
    this.addSql("create index register_card_person on register_card (person_id)");
    this.addSql(
      'create index register_card_full_name on register_card (region_id, kind, (full_name collate "ru-x-icu"), id)',
    );
    this.addSql(`create index register_card_shown_name on register_card
      (region_id, kind, (shown_name is null), (coalesce(shown_name, registration_no) collate "ru-x-icu"), id)`);
    this.addSql("create index register_card_number on register_card (region_id, kind, registration_no, id)");
    this.addSql("create index register_card_municipality on register_card (municipality_id, kind)");
    this.addSql(
      "create index register_card_moving on register_card (placed_until_on) where placed_until_on is not null",
    );
    this.addSql("create index register_card_directions on register_card using gin (direction_codes)");
    this.addSql("create index register_card_full_words on register_card using gin (full_words)");
    this.addSql("create index register_card_shown_words on register_card using gin (shown_words)");

    // The lock comes in a statement of its own: what a rival has committed must be seen by the next one.
    this.addSql(`create function refresh_register_cards(people text[]) returns void language plpgsql as $$
      begin
        perform from person where id = any(people) order by id for no key update;
        insert into register_card
          select e.id, e.region_id, e.person_id, e.registration_no, e.kind, e.category, e.direction_codes, e.valid_from_on,
            e.valid_until_on, e.state, e.suspended_until_on, e.basis_order_id, coalesce(post.municipality_id, p.municipality_id),
            moves.last_on, moves.next_on - 1, name.whole, name.shown,
            search_vector(concat_ws(' ', name.whole, e.registration_no, place.name_ru)),
            search_vector(concat_ws(' ', name.shown, e.registration_no, place.name_ru))
          from register_entry e
          join person p on p.id = e.person_id
          left join region z on z.id = e.region_id
          cross join lateral (select (clock_now() at time zone coalesce(z.time_zone, 'UTC'))::date as today) d
          left join lateral (select i.municipality_id from employment m join institution i on i.id = m.institution_id
            where m.person_id = p.id and m.is_main and m.from_on <= d.today and (m.to_on is null or m.to_on >= d.today)
            order by m.from_on desc limit 1) post on true
          left join municipality place on place.id = coalesce(post.municipality_id, p.municipality_id)
          cross join lateral (select max(day) filter (where day <= d.today) as last_on, min(day) filter (where day > d.today) as next_on
            from (select m.from_on as day from employment m where m.person_id = p.id and m.is_main
              union all select m.to_on + 1 from employment m where m.person_id = p.id and m.is_main) days) moves
          cross join lateral (select concat_ws(' ', p.surname, p.given_name, p.patronymic) as whole,
            case when exists (select from consent k where k.person_id = p.id and k.kind = 'DISSEMINATION'
              and k.withdrawn_at is null and 'NAME' = any(k.fields)) then concat_ws(' ', p.surname, p.given_name, p.patronymic) end as shown) name
          where e.person_id = any(people)
        on conflict (id) do update set (region_id, person_id, registration_no, kind, category, direction_codes, valid_from_on,
          valid_until_on, state, suspended_until_on, basis_order_id, municipality_id, placed_from_on, placed_until_on,
          full_name, shown_name, full_words, shown_words) = (excluded.region_id, excluded.person_id, excluded.registration_no,
          excluded.kind, excluded.category, excluded.direction_codes, excluded.valid_from_on, excluded.valid_until_on,
          excluded.state, excluded.suspended_until_on, excluded.basis_order_id, excluded.municipality_id, excluded.placed_from_on,
          excluded.placed_until_on, excluded.full_name, excluded.shown_name, excluded.full_words, excluded.shown_words);
      end
    $$`);

    for (const [table, people] of Object.entries(sources)) {
      this.addSql(`create function register_cards_of_${table}() returns trigger language plpgsql as $$
        declare
          people text[] := array(select distinct person_id from register_entry where person_id in (${people}));
        begin
          if cardinality(people) > 0 then
            perform refresh_register_cards(people);
          end if;
          return null;
        end
      $$`);
      for (const [event, rows] of [
        ["insert", "new"],
        ["update", "new"],
        ["delete", "old"],
      ] as const) {
        this.addSql(`create trigger register_cards_after_${event} after ${event} on ${table}
          referencing ${rows} table as changed for each statement execute function register_cards_of_${table}()`);
      }
    }
    this.addSql("select refresh_register_cards(array(select distinct person_id from register_entry))");
  }
}
