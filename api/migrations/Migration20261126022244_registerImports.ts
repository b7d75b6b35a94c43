import { Migration } from "@mikro-orm/migrations";

/** Registers that were kept elsewhere on their way into this one (R76, R77), and entries that are taken back with theirs. */
export class Migration20261126022244_registerImports extends Migration {
  override up(): void {
    this.addSql(
      `create table "register_import" ("id" varchar(255) not null, "seq" bigserial, "region_id" varchar(255) not null, "created_at" timestamptz not null, "created_by_id" varchar(255) null, "version" int not null default 1, "file_name" varchar(255) not null, "file_hash" varchar(255) not null, "sheet_name" varchar(100) not null, "other_sheet_count" int not null, "headings" text[] not null, "samples" jsonb not null, "mapping" jsonb not null, "state" text not null, "trouble" text null, "row_count" int not null, "excluded_count" int not null default 0, "wrong_count" int null, "problem_counts" jsonb not null, "progress" int not null default 0, "progress_at" timestamptz null, "started_at" timestamptz null, "done_at" timestamptz null, "undone_at" timestamptz null, "institution_count" int not null default 0, "actor_id" varchar(255) null, primary key ("id"));`,
    );
    this.addSql(`alter table "register_import" add constraint "register_import_seq_unique" unique ("seq");`);
    this.addSql(`create index "register_import_region_id_index" on "register_import" ("region_id");`);

    this.addSql(
      `create table "register_import_row" ("seq" bigserial primary key, "region_id" varchar(255) not null, "import_id" varchar(255) not null, "number" int not null, "cells" text[] not null, "formulas" int[] not null, "problems" jsonb not null, "decision" text null, "person_id" varchar(255) null, "entry_id" varchar(255) null);`,
    );
    this.addSql(`create index "register_import_row_entry_id_index" on "register_import_row" ("entry_id");`);
    this.addSql(
      `alter table "register_import_row" add constraint "register_import_row_import_id_number_unique" unique ("import_id", "number");`,
    );

    this.addSql(
      `alter table "register_entry" drop constraint "register_entry_region_id_registration_no_unique";`,
    );
    this.addSql(`alter table "register_entry" drop constraint "register_entry_state_check";`);
    this.addSql(
      `create unique index "register_entry_region_id_registration_no_unique" on "register_entry" ("region_id", "registration_no") where state <> 'ANNULLED';`,
    );
    this.addSql(
      `alter table "register_entry" add constraint "register_entry_state_check" check ("state" in ('ACTIVE', 'SUSPENDED', 'EXPIRED', 'EXCLUDED', 'LISTED', 'CLOSED', 'ANNULLED'));`,
    );

    this.addSql(`alter table "upload_ticket" drop constraint "upload_ticket_purpose_check";`);
    this.addSql(
      `alter table "upload_ticket" add constraint "upload_ticket_purpose_check" check ("purpose" in ('DOCUMENT_VERSION', 'ORDER', 'APPLICATION', 'REGISTER_IMPORT'));`,
    );

    this.addSql(
      `alter table "register_import" add constraint "register_import_actor_id_foreign" foreign key ("actor_id") references "person" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "register_import" add constraint "register_import_state_check" check ("state" in ('READ', 'CHECKED', 'RUNNING', 'DONE', 'UNDOING', 'UNDONE'));`,
    );
    this.addSql(
      `alter table "register_import" add constraint "register_import_trouble_check" check ("trouble" in ('ROWS_WRONG', 'ENTRIES_TOUCHED'));`,
    );

    this.addSql(
      `alter table "register_import_row" add constraint "register_import_row_import_id_foreign" foreign key ("import_id") references "register_import" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "register_import_row" add constraint "register_import_row_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "register_import_row" add constraint "register_import_row_entry_id_foreign" foreign key ("entry_id") references "register_entry" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "register_import_row" add constraint "register_import_row_decision_check" check ("decision" in ('EXCLUDED', 'SAME_PERSON', 'OTHER_PERSON'));`,
    );

    // An entry that was taken back has no card, and so is on no page, in no list and in no count.
    this
      .addSql(`create or replace function refresh_register_cards(people text[]) returns void language plpgsql as $$
      begin
        perform from person where id = any(people) order by id for no key update;
        delete from register_card c using register_entry e
          where e.person_id = any(people) and e.state = 'ANNULLED' and c.id = e.id;
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
          where e.person_id = any(people) and e.state <> 'ANNULLED'
        on conflict (id) do update set (region_id, person_id, registration_no, kind, category, direction_codes, valid_from_on,
          valid_until_on, state, suspended_until_on, basis_order_id, municipality_id, placed_from_on, placed_until_on,
          full_name, shown_name, full_words, shown_words) = (excluded.region_id, excluded.person_id, excluded.registration_no,
          excluded.kind, excluded.category, excluded.direction_codes, excluded.valid_from_on, excluded.valid_until_on,
          excluded.state, excluded.suspended_until_on, excluded.basis_order_id, excluded.municipality_id, excluded.placed_from_on,
          excluded.placed_until_on, excluded.full_name, excluded.shown_name, excluded.full_words, excluded.shown_words);
      end
    $$`);
  }
}
