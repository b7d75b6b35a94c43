import { Migration } from "@mikro-orm/migrations";

/**
 * Keys and reference scores, in a schema that the service cannot read (R07, T15). Functions of the owner reach them:
 * `mark_attempt` gives points once an attempt is handed in, `reveal_key` shows one key to its author or the registrar and
 * writes that into the journal, `keep_key` takes a key in, `seal_form` commits to a paper's keys without telling them.
 */
export class Migration20261126052200_answerKeys extends Migration {
  override up(): void {
    this.addSql("create schema answer_key");
    this.addSql("revoke all on schema answer_key from public");
    this
      .addSql(`create table answer_key.item_key (version_id varchar(255) primary key references public.item_version (id),
      key jsonb not null, reasons jsonb not null)`);
    this
      .addSql(`create table answer_key.form_seal (form_id varchar(255) not null references public.exam_form (id),
      position integer not null, salt bytea not null, entry bytea not null, primary key (form_id, position))`);
    this
      .addSql(`create table answer_key.sample_reference (sample_id varchar(255) primary key references public.sample_document (id),
      scores jsonb not null, reasons jsonb not null)`);

    const secured = "security definer set search_path = public, pg_temp";

    this
      .addSql(`create function keep_key(given_version varchar, new_key jsonb, new_reasons jsonb) returns void
      language plpgsql ${secured} as $$
      begin
        perform from item_version v where v.id = given_version and v.state = 'DRAFT' and v.used_at is null for update;
        if not found then
          raise exception 'Only the key of an unused draft is written.' using errcode = '55000';
        end if;
        insert into answer_key.item_key values (given_version, new_key, new_reasons)
        on conflict (version_id) do update set key = excluded.key, reasons = excluded.reasons;
      end
    $$`);

    this
      .addSql(`create function has_key(given_version varchar) returns boolean language sql stable ${secured} as $$
      select exists (select from answer_key.item_key where version_id = given_version)
    $$`);

    this
      .addSql(`create function reveal_key(given_version varchar, viewer varchar, given_reason text) returns jsonb
      language plpgsql ${secured} as $$
      declare shown jsonb; asked record; said bytea := sha256(convert_to(gen_random_uuid()::text, 'UTF8'));
      begin
        select i.id as item_id, i.region_id into asked from item_version v join assessment_item i on i.id = v.item_id
        where v.id = given_version and (v.author_id = viewer or i.author_id = viewer or exists (
          select from role_grant g join region r on r.id = g.region_id
          where g.person_id = viewer and g.role = 'REGISTRAR' and g.region_id = i.region_id
            and g.from_on <= (clock_now() at time zone r.time_zone)::date
            and (g.to_on is null or g.to_on >= (clock_now() at time zone r.time_zone)::date)));
        if not found then
          raise exception 'The key is shown to the author of the item or the registrar.' using errcode = '42501';
        end if;
        if length(btrim(coalesce(given_reason, ''))) < 10 then
          raise exception 'A key is shown for a reason.' using errcode = '22023';
        end if;
        select jsonb_build_object('key', k.key, 'reasons', k.reasons) into shown
        from answer_key.item_key k where k.version_id = given_version;
        insert into journal (region_id, act, actor_id, subject_id, refs, hashes, at) values (
          asked.region_id, 'key.revealed', viewer, asked.item_id, jsonb_build_object('version', given_version),
          jsonb_build_object('reason', encode(said, 'hex') || ':' ||
            encode(sha256(convert_to(encode(said, 'hex') || normalize(btrim(given_reason), nfc), 'UTF8')), 'hex')),
          clock_now());
        return shown;
      end
    $$`);

    this
      .addSql(`create function plain_answer(given text) returns text language sql immutable parallel safe as $$
      select btrim(regexp_replace(translate(lower(normalize(coalesce(given, ''), nfkc) collate "ru-x-icu"), 'ё«»"„“”', 'е      '), '[[:space:].]+', ' ', 'g'))
    $$`);

    this
      .addSql(`create function number_of_answer(given text) returns numeric language sql immutable parallel safe as $$
      select case when plain ~ '^[+-]?[0-9]{1,12}(\\.[0-9]{1,9})?$' then plain::numeric end
      from (select replace(translate(regexp_replace(normalize(coalesce(given, ''), nfkc), '[[:space:]%]', '', 'g'), '−–', '--'), ',', '.') as plain) as typed
    $$`);

    // All or nothing: R04 counts right answers.
    this.addSql(`create function answer_is_right(type text, key jsonb, answer jsonb) returns boolean
      language sql immutable parallel safe as $$
      select coalesce(case type
        when 'SINGLE' then answer->'choices' = key->'choices'
        when 'MULTIPLE' then answer->'choices' @> (key->'choices') and answer->'choices' <@ (key->'choices')
        when 'ORDER' then answer->'order' = key->'order'
        when 'MATCH' then answer->'pairs' = key->'pairs'
        when 'INLINE_CHOICE' then answer->'gaps' = key->'gaps'
        when 'SHORT' then exists (select from jsonb_array_elements_text(key->'accepted') accepted
          where plain_answer(accepted) = plain_answer(answer->>'text') and plain_answer(accepted) <> '')
        when 'NUMBER' then abs(number_of_answer(answer->>'text') - (key->>'value')::numeric) <= (key->>'tolerance')::numeric
      end, false)
    $$`);

    this
      .addSql(`create function mark_attempt(given_attempt varchar) returns table ("position" integer, points integer)
      language plpgsql stable ${secured} as $$
      begin
        perform from assessment_attempt a where a.id = given_attempt and a.submitted_at is not null
          and a.state in ('SUBMITTED', 'GRADING', 'GRADED', 'PUBLISHED', 'APPEALED');
        if not found then
          raise exception 'Only what was handed in is marked.' using errcode = '55000';
        end if;
        return query
          select f.position, case when v.type = 'EXTENDED' then null
            when answer_is_right(v.type, k.key, s.answer) then v.weight else 0 end
          from assessment_attempt a
          join form_item f on f.form_id = a.form_id
          join item_version v on v.id = f.item_version_id
          left join answer_key.item_key k on k.version_id = v.id
          left join attempt_answer s on s.attempt_id = a.id and s.position = f.position
          where a.id = given_attempt order by f.position;
      end
    $$`);

    // The entry of a leaf: 32 random bytes, then item, key and weight as PostgreSQL writes jsonb (keys in a fixed order).
    this.addSql(`create function seal_form(given_form varchar) returns table ("position" integer, entry bytea)
      language plpgsql ${secured} as $$
      begin
        perform from exam_form f where f.id = given_form and f.sealed_at is null for update;
        if not found then
          raise exception 'A paper is sealed once.' using errcode = '55000';
        end if;
        return query
          insert into answer_key.form_seal as s
          select given_form, f.position, salts.salt, salts.salt || convert_to(jsonb_build_object(
            'position', f.position, 'version', v.id, 'type', v.type, 'content', v.content, 'weight', v.weight,
            'key', k.key)::text, 'UTF8')
          from form_item f
          join item_version v on v.id = f.item_version_id
          left join answer_key.item_key k on k.version_id = v.id
          cross join lateral (select sha256(convert_to(gen_random_uuid()::text || gen_random_uuid()::text || f.id, 'UTF8')) as salt) salts
          where f.form_id = given_form
          returning s.position, s.entry;
      end
    $$`);

    this
      .addSql(`create function keep_references(given_sample varchar, new_scores jsonb, new_reasons jsonb) returns void
      language plpgsql ${secured} as $$
      begin
        perform from sample_mark m where m.sample_id = given_sample;
        if found then
          raise exception 'References of a sample that was used never change.' using errcode = '55000';
        end if;
        insert into answer_key.sample_reference values (given_sample, new_scores, new_reasons)
        on conflict (sample_id) do update set scores = excluded.scores, reasons = excluded.reasons;
      end
    $$`);

    this
      .addSql(`create function references_of(given_attempt varchar) returns table (sample_id varchar, scores jsonb)
      language plpgsql stable ${secured} as $$
      begin
        perform from assessment_attempt a where a.id = given_attempt and a.submitted_at is not null
          and a.state in ('SUBMITTED', 'GRADING', 'GRADED', 'PUBLISHED', 'APPEALED');
        if not found then
          raise exception 'References are compared with what was handed in.' using errcode = '55000';
        end if;
        return query select r.sample_id, r.scores from sample_mark m
          join answer_key.sample_reference r on r.sample_id = m.sample_id where m.attempt_id = given_attempt;
      end
    $$`);
  }
}
