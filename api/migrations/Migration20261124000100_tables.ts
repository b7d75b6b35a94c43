import { Migration } from "@mikro-orm/migrations";

export class Migration20261124000100_tables extends Migration {
  override name = "Migration20261124000100_tables";

  override up(): void | Promise<void> {
    this.addSql(
      `create table "calendar_day" ("id" varchar(255) not null, "seq" bigserial, "region_id" varchar(255) not null, "created_at" timestamptz not null, "created_by_id" varchar(255) null, "version" int not null default 1, "day" date not null, "is_working" boolean not null, "basis" varchar(500) not null, primary key ("id"));`,
    );
    this.addSql(`alter table "calendar_day" add constraint "calendar_day_seq_unique" unique ("seq");`);
    this.addSql(`create index "calendar_day_region_id_index" on "calendar_day" ("region_id");`);
    this.addSql(
      `alter table "calendar_day" add constraint "calendar_day_region_id_day_unique" unique ("region_id", "day");`,
    );

    this.addSql(
      `create table "concept_document" ("id" varchar(255) not null, "seq" bigserial, "region_id" varchar(255) not null, "created_at" timestamptz not null, "created_by_id" varchar(255) null, "version" int not null default 1, "number" int not null, "title_ru" varchar(500) not null, "order_number" varchar(255) null, "order_on" date null, primary key ("id"));`,
    );
    this.addSql(
      `alter table "concept_document" add constraint "concept_document_seq_unique" unique ("seq");`,
    );
    this.addSql(`create index "concept_document_region_id_index" on "concept_document" ("region_id");`);
    this.addSql(
      `alter table "concept_document" add constraint "concept_document_region_id_number_unique" unique ("region_id", "number");`,
    );

    this.addSql(
      `create table "consent_text" ("id" varchar(255) not null, "seq" bigserial, "region_id" varchar(255) not null, "created_at" timestamptz not null, "created_by_id" varchar(255) null, "version" int not null default 1, "kind" text not null, "edition" int not null, "body_ru" text not null, "hash" varchar(255) not null, "effective_from_on" date not null, primary key ("id"));`,
    );
    this.addSql(`alter table "consent_text" add constraint "consent_text_seq_unique" unique ("seq");`);
    this.addSql(`create index "consent_text_region_id_index" on "consent_text" ("region_id");`);
    this.addSql(
      `alter table "consent_text" add constraint "consent_text_region_id_kind_edition_unique" unique ("region_id", "kind", "edition");`,
    );

    this.addSql(
      `create table "direction" ("id" varchar(255) not null, "seq" bigserial, "region_id" varchar(255) not null, "created_at" timestamptz not null, "created_by_id" varchar(255) null, "version" int not null default 1, "code" varchar(255) not null, "name_ru" varchar(300) not null, "name_en" varchar(300) not null, "position" int not null, primary key ("id"));`,
    );
    this.addSql(`alter table "direction" add constraint "direction_seq_unique" unique ("seq");`);
    this.addSql(`create index "direction_region_id_index" on "direction" ("region_id");`);
    this.addSql(
      `alter table "direction" add constraint "direction_region_id_code_unique" unique ("region_id", "code");`,
    );

    this.addSql(
      `create table "journal" ("seq" bigserial primary key, "region_id" varchar(255) not null, "act" varchar(80) not null, "actor_id" varchar(255) null, "subject_id" varchar(255) not null, "refs" jsonb not null, "hashes" jsonb not null, "at" timestamptz not null);`,
    );
    this.addSql(`create index "journal_subject_id_index" on "journal" ("subject_id");`);
    this.addSql(`create index "journal_actor_id_index" on "journal" ("actor_id");`);

    this.addSql(
      `create table "journal_seal" ("place" bigserial primary key, "journal_seq" bigint not null, "hash" varchar(255) not null, "sealed_at" timestamptz not null);`,
    );
    this.addSql(
      `alter table "journal_seal" add constraint "journal_seal_journal_seq_unique" unique ("journal_seq");`,
    );

    this.addSql(
      `create table "municipality" ("id" varchar(255) not null, "seq" bigserial, "region_id" varchar(255) not null, "created_at" timestamptz not null, "created_by_id" varchar(255) null, "version" int not null default 1, "slug" varchar(255) not null, "name_ru" varchar(255) not null, "full_name_ru" varchar(255) not null, "type" text not null, "from_on" date null, "to_on" date null, "successor_of_id" varchar(255) null, "aliases" text[] not null, "authority_name_ru" varchar(255) not null, "authority_site_url" varchar(255) null, "agglomeration_from_on" date null, "agglomeration_to_on" date null, "position" int not null, primary key ("id"));`,
    );
    this.addSql(`alter table "municipality" add constraint "municipality_seq_unique" unique ("seq");`);
    this.addSql(`create index "municipality_region_id_index" on "municipality" ("region_id");`);
    this.addSql(
      `alter table "municipality" add constraint "municipality_region_id_name_ru_unique" unique ("region_id", "name_ru");`,
    );
    this.addSql(
      `alter table "municipality" add constraint "municipality_region_id_slug_unique" unique ("region_id", "slug");`,
    );

    this.addSql(
      `create table "institution" ("id" varchar(255) not null, "seq" bigserial, "region_id" varchar(255) not null, "created_at" timestamptz not null, "created_by_id" varchar(255) null, "version" int not null default 1, "name_ru" varchar(300) not null, "kind" text not null, "municipality_id" varchar(255) not null, "taxpayer_number" varchar(255) null, "state" text not null, "joined_into_id" varchar(255) null, "successor_of_id" varchar(255) null, primary key ("id"));`,
    );
    this.addSql(`alter table "institution" add constraint "institution_seq_unique" unique ("seq");`);
    this.addSql(`create index "institution_region_id_index" on "institution" ("region_id");`);
    this.addSql(
      `alter table "institution" add constraint "institution_region_id_name_ru_municipality_id_unique" unique ("region_id", "name_ru", "municipality_id");`,
    );

    this.addSql(
      `create table "institution_name" ("id" varchar(255) not null, "seq" bigserial, "region_id" varchar(255) not null, "created_at" timestamptz not null, "created_by_id" varchar(255) null, "version" int not null default 1, "institution_id" varchar(255) not null, "name_ru" varchar(300) not null, "from_on" date not null, "to_on" date null, primary key ("id"));`,
    );
    this.addSql(
      `alter table "institution_name" add constraint "institution_name_seq_unique" unique ("seq");`,
    );
    this.addSql(`create index "institution_name_region_id_index" on "institution_name" ("region_id");`);

    this.addSql(
      `create table "mutation_receipt" ("key" varchar(64) not null, "person_id" varchar(255) null, "mutation" varchar(80) not null, "fingerprint" varchar(255) not null, "payload" jsonb not null, "at" timestamptz not null, primary key ("key"));`,
    );
    this.addSql(`create index "mutation_receipt_at_index" on "mutation_receipt" ("at");`);

    this.addSql(
      `create table "person" ("id" varchar(255) not null, "seq" bigserial, "region_id" varchar(255) not null, "created_at" timestamptz not null, "created_by_id" varchar(255) null, "version" int not null default 1, "surname" varchar(120) not null, "given_name" varchar(120) not null, "patronymic" varchar(120) null, "birth_on" date null, "phone" varchar(255) null, "municipality_id" varchar(255) null, "occupation" varchar(120) null, "is_invented" boolean not null default false, "erased_at" timestamptz null, primary key ("id"));`,
    );
    this.addSql(`alter table "person" add constraint "person_seq_unique" unique ("seq");`);
    this.addSql(`create index "person_region_id_index" on "person" ("region_id");`);

    this.addSql(
      `create table "notification" ("id" varchar(255) not null, "seq" bigserial, "region_id" varchar(255) not null, "created_at" timestamptz not null, "created_by_id" varchar(255) null, "version" int not null default 1, "person_id" varchar(255) not null, "kind" varchar(60) not null, "subject_id" varchar(255) null, "words" jsonb not null, "read_at" timestamptz null, "effect_key" varchar(255) not null, primary key ("id"));`,
    );
    this.addSql(`alter table "notification" add constraint "notification_seq_unique" unique ("seq");`);
    this.addSql(`create index "notification_region_id_index" on "notification" ("region_id");`);
    this.addSql(
      `alter table "notification" add constraint "notification_effect_key_unique" unique ("effect_key");`,
    );
    this.addSql(
      `create index "notification_person_id_read_at_index" on "notification" ("person_id", "read_at");`,
    );

    this.addSql(
      `create table "employment" ("id" varchar(255) not null, "seq" bigserial, "region_id" varchar(255) not null, "created_at" timestamptz not null, "created_by_id" varchar(255) null, "version" int not null default 1, "person_id" varchar(255) not null, "institution_id" varchar(255) not null, "position" varchar(200) not null, "from_on" date not null, "to_on" date null, "is_main" boolean not null, "share" numeric(3,2) not null default 1, "confirmed_at" timestamptz null, "confirmed_by_id" varchar(255) null, primary key ("id"));`,
    );
    this.addSql(`alter table "employment" add constraint "employment_seq_unique" unique ("seq");`);
    this.addSql(`create index "employment_region_id_index" on "employment" ("region_id");`);
    this.addSql(
      `create index "employment_person_id_from_on_index" on "employment" ("person_id", "from_on");`,
    );
    this.addSql(`create index "employment_institution_id_index" on "employment" ("institution_id");`);

    this.addSql(
      `create table "consent" ("id" varchar(255) not null, "seq" bigserial, "region_id" varchar(255) not null, "created_at" timestamptz not null, "created_by_id" varchar(255) null, "version" int not null default 1, "person_id" varchar(255) not null, "text_id" varchar(255) not null, "kind" text not null, "fields" text[] not null, "given_at" timestamptz not null, "withdrawn_at" timestamptz null, primary key ("id"));`,
    );
    this.addSql(`alter table "consent" add constraint "consent_seq_unique" unique ("seq");`);
    this.addSql(`create index "consent_region_id_index" on "consent" ("region_id");`);
    this.addSql(`create index "consent_person_id_kind_index" on "consent" ("person_id", "kind");`);

    this.addSql(
      `create table "conflict_of_interest" ("id" varchar(255) not null, "seq" bigserial, "region_id" varchar(255) not null, "created_at" timestamptz not null, "created_by_id" varchar(255) null, "version" int not null default 1, "person_id" varchar(255) not null, "object_id" varchar(255) not null, "ground" text not null, "source" text not null, "note" text null, "waived_by_id" varchar(255) null, "waived_at" timestamptz null, "waiver_reason" text null, primary key ("id"));`,
    );
    this.addSql(
      `alter table "conflict_of_interest" add constraint "conflict_of_interest_seq_unique" unique ("seq");`,
    );
    this.addSql(
      `create index "conflict_of_interest_region_id_index" on "conflict_of_interest" ("region_id");`,
    );
    this.addSql(
      `create index "conflict_of_interest_object_id_index" on "conflict_of_interest" ("object_id");`,
    );
    this.addSql(
      `create index "conflict_of_interest_person_id_object_id_index" on "conflict_of_interest" ("person_id", "object_id");`,
    );

    this.addSql(
      `create table "availability" ("id" varchar(255) not null, "seq" bigserial, "region_id" varchar(255) not null, "created_at" timestamptz not null, "created_by_id" varchar(255) null, "version" int not null default 1, "person_id" varchar(255) not null, "away_from_on" date null, "away_to_on" date null, "max_concurrent" int not null, primary key ("id"));`,
    );
    this.addSql(`alter table "availability" add constraint "availability_seq_unique" unique ("seq");`);
    this.addSql(`create index "availability_region_id_index" on "availability" ("region_id");`);
    this.addSql(
      `alter table "availability" add constraint "availability_person_id_unique" unique ("person_id");`,
    );

    this.addSql(
      `create table "account" ("id" varchar(255) not null, "seq" bigserial, "region_id" varchar(255) not null, "created_at" timestamptz not null, "created_by_id" varchar(255) null, "version" int not null default 1, "person_id" varchar(255) not null, "email" varchar(254) not null, "password_hash" varchar(255) null, "confirmed_at" timestamptz null, "disabled_at" timestamptz null, "locale" text not null default 'RU', "has_shortcuts" boolean not null default true, primary key ("id"));`,
    );
    this.addSql(`alter table "account" add constraint "account_seq_unique" unique ("seq");`);
    this.addSql(`create index "account_region_id_index" on "account" ("region_id");`);
    this.addSql(`alter table "account" add constraint "account_person_id_unique" unique ("person_id");`);
    this.addSql(`alter table "account" add constraint "account_email_unique" unique ("email");`);

    this.addSql(
      `create table "account_token" ("id" varchar(255) not null, "seq" bigserial, "region_id" varchar(255) not null, "created_at" timestamptz not null, "created_by_id" varchar(255) null, "version" int not null default 1, "account_id" varchar(255) not null, "purpose" text not null, "token_hash" varchar(255) not null, "expires_at" timestamptz not null, "used_at" timestamptz null, primary key ("id"));`,
    );
    this.addSql(`alter table "account_token" add constraint "account_token_seq_unique" unique ("seq");`);
    this.addSql(`create index "account_token_region_id_index" on "account_token" ("region_id");`);
    this.addSql(
      `alter table "account_token" add constraint "account_token_token_hash_unique" unique ("token_hash");`,
    );

    this.addSql(
      `create table "region" ("id" varchar(255) not null, "code" varchar(255) not null, "name_ru" varchar(255) not null, "time_zone" varchar(255) not null, "operator" jsonb not null, "created_at" timestamptz not null, "version" int not null default 1, primary key ("id"));`,
    );
    this.addSql(`alter table "region" add constraint "region_code_unique" unique ("code");`);

    this.addSql(
      `create table "regulation" ("id" varchar(255) not null, "seq" bigserial, "region_id" varchar(255) not null, "created_at" timestamptz not null, "created_by_id" varchar(255) null, "version" int not null default 1, "edition" int not null, "title" varchar(300) not null, "basis" varchar(500) not null, "effective_from_on" date not null, "parameters" jsonb not null, primary key ("id"));`,
    );
    this.addSql(`alter table "regulation" add constraint "regulation_seq_unique" unique ("seq");`);
    this.addSql(`create index "regulation_region_id_index" on "regulation" ("region_id");`);
    this.addSql(
      `alter table "regulation" add constraint "regulation_region_id_edition_unique" unique ("region_id", "edition");`,
    );

    this.addSql(
      `create table "role_grant" ("id" varchar(255) not null, "seq" bigserial, "region_id" varchar(255) not null, "created_at" timestamptz not null, "created_by_id" varchar(255) null, "version" int not null default 1, "person_id" varchar(255) not null, "role" text not null, "scope" text not null default 'REGION', "scope_id" varchar(255) null, "from_on" date not null, "to_on" date null, "basis" varchar(500) not null, "ended_basis" varchar(500) null, primary key ("id"));`,
    );
    this.addSql(`alter table "role_grant" add constraint "role_grant_seq_unique" unique ("seq");`);
    this.addSql(`create index "role_grant_region_id_index" on "role_grant" ("region_id");`);
    this.addSql(`create index "role_grant_person_id_role_index" on "role_grant" ("person_id", "role");`);

    this.addSql(
      `create table "rubric" ("id" varchar(255) not null, "seq" bigserial, "region_id" varchar(255) not null, "created_at" timestamptz not null, "created_by_id" varchar(255) null, "version" int not null default 1, "title_ru" varchar(300) not null, "edition" int not null, "scale_max" int not null, "criterion_pass" int not null, "pass_percent" int not null, "comment_length" int not null, "criteria" jsonb not null, "retired_at" timestamptz null, primary key ("id"));`,
    );
    this.addSql(`alter table "rubric" add constraint "rubric_seq_unique" unique ("seq");`);
    this.addSql(`create index "rubric_region_id_index" on "rubric" ("region_id");`);
    this.addSql(
      `alter table "rubric" add constraint "rubric_region_id_title_ru_edition_unique" unique ("region_id", "title_ru", "edition");`,
    );

    this.addSql(
      `create table "session" ("id" varchar(255) not null, "seq" bigserial, "region_id" varchar(255) not null, "created_at" timestamptz not null, "created_by_id" varchar(255) null, "version" int not null default 1, "account_id" varchar(255) not null, "token_hash" varchar(255) not null, "last_seen_at" timestamptz not null, "expires_at" timestamptz not null, "ended_at" timestamptz null, "device" varchar(200) null, primary key ("id"));`,
    );
    this.addSql(`alter table "session" add constraint "session_seq_unique" unique ("seq");`);
    this.addSql(`create index "session_region_id_index" on "session" ("region_id");`);
    this.addSql(`alter table "session" add constraint "session_token_hash_unique" unique ("token_hash");`);

    this.addSql(
      `create table "sign_in_attempt" ("id" bigserial primary key, "email_hash" varchar(255) not null, "address_prefix" varchar(255) not null, "at" timestamptz not null);`,
    );
    this.addSql(
      `create index "sign_in_attempt_email_hash_at_index" on "sign_in_attempt" ("email_hash", "at");`,
    );
    this.addSql(
      `create index "sign_in_attempt_address_prefix_at_index" on "sign_in_attempt" ("address_prefix", "at");`,
    );

    this.addSql(
      `create table "stored_file" ("id" varchar(255) not null, "seq" bigserial, "region_id" varchar(255) not null, "created_at" timestamptz not null, "created_by_id" varchar(255) null, "version" int not null default 1, "hash" varchar(255) not null, "name" varchar(255) not null, "media_type" varchar(120) not null, "byte_count" int not null, primary key ("id"));`,
    );
    this.addSql(`alter table "stored_file" add constraint "stored_file_seq_unique" unique ("seq");`);
    this.addSql(`create index "stored_file_region_id_index" on "stored_file" ("region_id");`);
    this.addSql(`create index "stored_file_hash_index" on "stored_file" ("hash");`);

    this.addSql(
      `create table "order_act" ("id" varchar(255) not null, "seq" bigserial, "region_id" varchar(255) not null, "created_at" timestamptz not null, "created_by_id" varchar(255) null, "version" int not null default 1, "issuer" varchar(300) not null, "number" varchar(60) not null, "on" date not null, "year" int not null, "title" varchar(500) not null, "kind" text not null, "file_id" varchar(255) null, "is_file_public" boolean not null default false, "publishes_as_practice" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`alter table "order_act" add constraint "order_act_seq_unique" unique ("seq");`);
    this.addSql(`create index "order_act_region_id_index" on "order_act" ("region_id");`);
    this.addSql(
      `alter table "order_act" add constraint "order_act_region_id_issuer_number_year_unique" unique ("region_id", "issuer", "number", "year");`,
    );

    this.addSql(
      `create table "register_entry" ("id" varchar(255) not null, "seq" bigserial, "region_id" varchar(255) not null, "created_at" timestamptz not null, "created_by_id" varchar(255) null, "version" int not null default 1, "registration_no" varchar(255) not null, "kind" text not null, "person_id" varchar(255) not null, "category" text null, "direction_codes" text[] not null, "valid_from_on" date not null, "valid_until_on" date not null, "state" text not null, "suspended_until_on" date null, "basis_order_id" varchar(255) null, primary key ("id"));`,
    );
    this.addSql(`alter table "register_entry" add constraint "register_entry_seq_unique" unique ("seq");`);
    this.addSql(`create index "register_entry_region_id_index" on "register_entry" ("region_id");`);
    this.addSql(
      `create index "register_entry_person_id_kind_state_index" on "register_entry" ("person_id", "kind", "state");`,
    );
    this.addSql(
      `alter table "register_entry" add constraint "register_entry_region_id_registration_no_unique" unique ("region_id", "registration_no");`,
    );

    this.addSql(
      `create table "entry_event" ("id" varchar(255) not null, "seq" bigserial, "region_id" varchar(255) not null, "created_at" timestamptz not null, "created_by_id" varchar(255) null, "version" int not null default 1, "entry_id" varchar(255) not null, "kind" varchar(255) not null, "on" date not null, "basis" varchar(500) not null, "before" jsonb null, "after" jsonb not null, primary key ("id"));`,
    );
    this.addSql(`alter table "entry_event" add constraint "entry_event_seq_unique" unique ("seq");`);
    this.addSql(`create index "entry_event_region_id_index" on "entry_event" ("region_id");`);

    this.addSql(
      `create table "project_group" ("id" varchar(255) not null, "seq" bigserial, "region_id" varchar(255) not null, "created_at" timestamptz not null, "created_by_id" varchar(255) null, "version" int not null default 1, "year" int not null, "code" varchar(40) not null, "title" varchar(300) not null, "topic" varchar(1000) not null, "level" text not null, "state" text not null, "lead_id" varchar(255) not null, "continues_id" varchar(255) null, "approval_order_id" varchar(255) null, "concept_numbers" int[] not null, "member_count" int not null default 0, primary key ("id"));`,
    );
    this.addSql(`alter table "project_group" add constraint "project_group_seq_unique" unique ("seq");`);
    this.addSql(`create index "project_group_region_id_index" on "project_group" ("region_id");`);
    this.addSql(
      `alter table "project_group" add constraint "project_group_region_id_year_code_unique" unique ("region_id", "year", "code");`,
    );

    this.addSql(
      `create table "planned_product" ("id" varchar(255) not null, "seq" bigserial, "region_id" varchar(255) not null, "created_at" timestamptz not null, "created_by_id" varchar(255) null, "version" int not null default 1, "group_id" varchar(255) not null, "title" varchar(500) not null, "kind" text not null, "direction_codes" text[] not null, "due_on" date null, primary key ("id"));`,
    );
    this.addSql(`alter table "planned_product" add constraint "planned_product_seq_unique" unique ("seq");`);
    this.addSql(`create index "planned_product_region_id_index" on "planned_product" ("region_id");`);

    this.addSql(
      `create table "micro_group" ("id" varchar(255) not null, "seq" bigserial, "region_id" varchar(255) not null, "created_at" timestamptz not null, "created_by_id" varchar(255) null, "version" int not null default 1, "group_id" varchar(255) not null, "code" varchar(40) not null, "title" varchar(300) not null, "lead_id" varchar(255) null, primary key ("id"));`,
    );
    this.addSql(`alter table "micro_group" add constraint "micro_group_seq_unique" unique ("seq");`);
    this.addSql(`create index "micro_group_region_id_index" on "micro_group" ("region_id");`);
    this.addSql(
      `alter table "micro_group" add constraint "micro_group_group_id_code_unique" unique ("group_id", "code");`,
    );

    this.addSql(
      `create table "group_membership" ("id" varchar(255) not null, "seq" bigserial, "region_id" varchar(255) not null, "created_at" timestamptz not null, "created_by_id" varchar(255) null, "version" int not null default 1, "group_id" varchar(255) not null, "person_id" varchar(255) not null, "role" text not null, "micro_group_id" varchar(255) null, "from_on" date not null, "to_on" date null, primary key ("id"));`,
    );
    this.addSql(
      `alter table "group_membership" add constraint "group_membership_seq_unique" unique ("seq");`,
    );
    this.addSql(`create index "group_membership_region_id_index" on "group_membership" ("region_id");`);
    this.addSql(
      `create index "group_membership_group_id_person_id_index" on "group_membership" ("group_id", "person_id");`,
    );
    this.addSql(
      `create index "group_membership_person_id_group_id_index" on "group_membership" ("person_id", "group_id");`,
    );

    this.addSql(
      `create table "order_target" ("id" varchar(255) not null, "seq" bigserial, "region_id" varchar(255) not null, "created_at" timestamptz not null, "created_by_id" varchar(255) null, "version" int not null default 1, "order_id" varchar(255) not null, "target_id" varchar(255) not null, primary key ("id"));`,
    );
    this.addSql(`alter table "order_target" add constraint "order_target_seq_unique" unique ("seq");`);
    this.addSql(`create index "order_target_region_id_index" on "order_target" ("region_id");`);
    this.addSql(`create index "order_target_target_id_index" on "order_target" ("target_id");`);
    this.addSql(
      `alter table "order_target" add constraint "order_target_order_id_target_id_unique" unique ("order_id", "target_id");`,
    );

    this.addSql(
      `create table "model_document" ("id" varchar(255) not null, "seq" bigserial, "region_id" varchar(255) not null, "created_at" timestamptz not null, "created_by_id" varchar(255) null, "version" int not null default 1, "code" varchar(255) not null, "title" varchar(500) not null, "kind" text not null, "level" text not null, "direction_codes" text[] not null, "cycle_components" text[] not null, "concept_numbers" int[] not null, "group_id" varchar(255) not null, "product_id" varchar(255) not null, "state" text not null, "discussion_opens_at" timestamptz null, "discussion_closes_at" timestamptz null, "expertise_timing" text not null default 'SEQUENTIAL', "has_failed_round" boolean not null default false, "state_reason" text null, "state_changed_at" timestamptz not null, "submitted_version_count" int not null default 0, "proposal_count" int not null default 0, "published_proposal_count" int not null default 0, "answered_proposal_count" int not null default 0, "support_count" int not null default 0, "approval_order_id" varchar(255) null, "published_at" timestamptz null, "superseded_by_id" varchar(255) null, primary key ("id"));`,
    );
    this.addSql(`alter table "model_document" add constraint "model_document_seq_unique" unique ("seq");`);
    this.addSql(`create index "model_document_region_id_index" on "model_document" ("region_id");`);
    this.addSql(
      `create index "model_document_region_id_state_index" on "model_document" ("region_id", "state");`,
    );
    this.addSql(`create index "model_document_group_id_index" on "model_document" ("group_id");`);
    this.addSql(
      `alter table "model_document" add constraint "model_document_region_id_code_unique" unique ("region_id", "code");`,
    );

    this.addSql(
      `create table "document_version" ("id" varchar(255) not null, "seq" bigserial, "region_id" varchar(255) not null, "created_at" timestamptz not null, "created_by_id" varchar(255) null, "version" int not null default 1, "document_id" varchar(255) not null, "number" int not null, "original_id" varchar(255) not null, "cleaned_id" varchar(255) not null, "blocks" jsonb not null, "remarks" jsonb not null, "change_log" text null, "content_hash" varchar(255) not null, "submitted_at" timestamptz null, "submitted_by_id" varchar(255) null, primary key ("id"));`,
    );
    this.addSql(
      `alter table "document_version" add constraint "document_version_seq_unique" unique ("seq");`,
    );
    this.addSql(`create index "document_version_region_id_index" on "document_version" ("region_id");`);
    this.addSql(
      `alter table "document_version" add constraint "document_version_document_id_number_unique" unique ("document_id", "number");`,
    );

    this.addSql(
      `create table "open_discussion" ("id" varchar(255) not null, "seq" bigserial, "region_id" varchar(255) not null, "created_at" timestamptz not null, "created_by_id" varchar(255) null, "version" int not null default 1, "document_id" varchar(255) not null, "document_version_id" varchar(255) not null, "notice_on" date not null, "opens_at" timestamptz not null, "closes_at" timestamptz not null, "answers_due_on" date not null, "audience" varchar(500) null, "announced_by_id" varchar(255) not null, "regulation_id" varchar(255) null, "cancelled_at" timestamptz null, "next_proposal_number" int not null default 1, primary key ("id"));`,
    );
    this.addSql(`alter table "open_discussion" add constraint "open_discussion_seq_unique" unique ("seq");`);
    this.addSql(`create index "open_discussion_region_id_index" on "open_discussion" ("region_id");`);
    this.addSql(
      `alter table "open_discussion" add constraint "open_discussion_document_id_unique" unique ("document_id");`,
    );

    this.addSql(
      `create table "proposal_summary" ("id" varchar(255) not null, "seq" bigserial, "region_id" varchar(255) not null, "created_at" timestamptz not null, "created_by_id" varchar(255) null, "version" int not null default 1, "discussion_id" varchar(255) not null, "counts" jsonb not null, "is_late" boolean not null, "published_at" timestamptz not null, "published_by_id" varchar(255) not null, primary key ("id"));`,
    );
    this.addSql(
      `alter table "proposal_summary" add constraint "proposal_summary_seq_unique" unique ("seq");`,
    );
    this.addSql(`create index "proposal_summary_region_id_index" on "proposal_summary" ("region_id");`);
    this.addSql(
      `alter table "proposal_summary" add constraint "proposal_summary_discussion_id_unique" unique ("discussion_id");`,
    );

    this.addSql(
      `create table "proposal" ("id" varchar(255) not null, "seq" bigserial, "region_id" varchar(255) not null, "created_at" timestamptz not null, "created_by_id" varchar(255) null, "version" int not null default 1, "discussion_id" varchar(255) not null, "document_id" varchar(255) not null, "number" int not null, "kind" text not null, "block_id" varchar(255) null, "start" int null, "end" int null, "quote" text null, "text" text not null, "proposed_wording" text null, "author_id" varchar(255) not null, "municipality_name_ru" varchar(200) not null, "occupation" varchar(120) not null, "is_name_public" boolean not null default false, "state" text not null, "submitted_at" timestamptz not null, "moderated_by_id" varchar(255) null, "moderated_at" timestamptz null, "moderation_ground" text null, "moderation_note" text null, "merged_into_id" varchar(255) null, "support_count" int not null default 0, primary key ("id"));`,
    );
    this.addSql(`alter table "proposal" add constraint "proposal_seq_unique" unique ("seq");`);
    this.addSql(`create index "proposal_region_id_index" on "proposal" ("region_id");`);
    this.addSql(`create index "proposal_document_id_state_index" on "proposal" ("document_id", "state");`);
    this.addSql(`create index "proposal_author_id_index" on "proposal" ("author_id");`);
    this.addSql(
      `alter table "proposal" add constraint "proposal_document_id_number_unique" unique ("document_id", "number");`,
    );

    this.addSql(
      `create table "proposal_support" ("id" varchar(255) not null, "seq" bigserial, "region_id" varchar(255) not null, "created_at" timestamptz not null, "created_by_id" varchar(255) null, "version" int not null default 1, "proposal_id" varchar(255) not null, "person_id" varchar(255) not null, primary key ("id"));`,
    );
    this.addSql(
      `alter table "proposal_support" add constraint "proposal_support_seq_unique" unique ("seq");`,
    );
    this.addSql(`create index "proposal_support_region_id_index" on "proposal_support" ("region_id");`);
    this.addSql(
      `alter table "proposal_support" add constraint "proposal_support_proposal_id_person_id_unique" unique ("proposal_id", "person_id");`,
    );

    this.addSql(
      `create table "proposal_answer" ("id" varchar(255) not null, "seq" bigserial, "region_id" varchar(255) not null, "created_at" timestamptz not null, "created_by_id" varchar(255) null, "version" int not null default 1, "proposal_id" varchar(255) not null, "verdict" text not null, "reason" text not null, "drafted_by_id" varchar(255) null, "drafted_at" timestamptz not null, "signed_by_id" varchar(255) null, "signed_at" timestamptz null, primary key ("id"));`,
    );
    this.addSql(`alter table "proposal_answer" add constraint "proposal_answer_seq_unique" unique ("seq");`);
    this.addSql(`create index "proposal_answer_region_id_index" on "proposal_answer" ("region_id");`);
    this.addSql(
      `alter table "proposal_answer" add constraint "proposal_answer_proposal_id_unique" unique ("proposal_id");`,
    );

    this.addSql(
      `create table "answer_revision" ("id" varchar(255) not null, "seq" bigserial, "region_id" varchar(255) not null, "created_at" timestamptz not null, "created_by_id" varchar(255) null, "version" int not null default 1, "answer_id" varchar(255) not null, "verdict" text not null, "reason" text not null, "signed_by_id" varchar(255) not null, "signed_at" timestamptz not null, primary key ("id"));`,
    );
    this.addSql(`alter table "answer_revision" add constraint "answer_revision_seq_unique" unique ("seq");`);
    this.addSql(`create index "answer_revision_region_id_index" on "answer_revision" ("region_id");`);

    this.addSql(
      `create table "moderation_complaint" ("id" varchar(255) not null, "seq" bigserial, "region_id" varchar(255) not null, "created_at" timestamptz not null, "created_by_id" varchar(255) null, "version" int not null default 1, "proposal_id" varchar(255) not null, "text" text not null, "decision" text null, "decided_by_id" varchar(255) null, "decided_at" timestamptz null, "reason" text null, primary key ("id"));`,
    );
    this.addSql(
      `alter table "moderation_complaint" add constraint "moderation_complaint_seq_unique" unique ("seq");`,
    );
    this.addSql(
      `create index "moderation_complaint_region_id_index" on "moderation_complaint" ("region_id");`,
    );
    this.addSql(
      `alter table "moderation_complaint" add constraint "moderation_complaint_proposal_id_unique" unique ("proposal_id");`,
    );

    this.addSql(
      `create table "incorporation_link" ("id" varchar(255) not null, "seq" bigserial, "region_id" varchar(255) not null, "created_at" timestamptz not null, "created_by_id" varchar(255) null, "version" int not null default 1, "proposal_id" varchar(255) not null, "document_version_id" varchar(255) not null, "block_id" varchar(255) null, "note" text null, primary key ("id"));`,
    );
    this.addSql(
      `alter table "incorporation_link" add constraint "incorporation_link_seq_unique" unique ("seq");`,
    );
    this.addSql(`create index "incorporation_link_region_id_index" on "incorporation_link" ("region_id");`);
    this.addSql(
      `alter table "incorporation_link" add constraint "incorporation_link_proposal_id_document_version_i_8314e_unique" unique ("proposal_id", "document_version_id", "block_id");`,
    );

    this.addSql(
      `create table "expertise_round" ("id" varchar(255) not null, "seq" bigserial, "region_id" varchar(255) not null, "created_at" timestamptz not null, "created_by_id" varchar(255) null, "version" int not null default 1, "document_id" varchar(255) not null, "document_version_id" varchar(255) not null, "number" int not null, "mode" text not null, "blind_mode" text not null, "rubric_id" varchar(255) not null, "frozen_rubric" jsonb not null, "regulation_id" varchar(255) null, "review_count" int not null, "due_on" date not null, "due_at" timestamptz not null, "state" text not null, "draw_seed" varchar(255) not null, "draw" jsonb not null, "opened_by_id" varchar(255) not null, "no_carry_over_reason" text null, "extended_at" timestamptz null, "closed_at" timestamptz null, primary key ("id"));`,
    );
    this.addSql(`alter table "expertise_round" add constraint "expertise_round_seq_unique" unique ("seq");`);
    this.addSql(`create index "expertise_round_region_id_index" on "expertise_round" ("region_id");`);
    this.addSql(
      `alter table "expertise_round" add constraint "expertise_round_document_id_number_unique" unique ("document_id", "number");`,
    );

    this.addSql(
      `create table "review_assignment" ("id" varchar(255) not null, "seq" bigserial, "region_id" varchar(255) not null, "created_at" timestamptz not null, "created_by_id" varchar(255) null, "version" int not null default 1, "round_id" varchar(255) not null, "document_id" varchar(255) not null, "expert_id" varchar(255) not null, "role" text not null, "letter" varchar(2) not null, "state" text not null, "invited_at" timestamptz null, "respond_by" timestamptz null, "due_at" timestamptz not null, "lapses_at" timestamptz not null, "accepted_at" timestamptz null, "declared_no_conflict_at" timestamptz null, "is_named_agreed" boolean not null default false, "reason" text null, "scored_count" int not null default 0, "criterion_count" int not null, "returned_at" timestamptz null, "return_note" text null, primary key ("id"));`,
    );
    this.addSql(
      `alter table "review_assignment" add constraint "review_assignment_seq_unique" unique ("seq");`,
    );
    this.addSql(`create index "review_assignment_region_id_index" on "review_assignment" ("region_id");`);
    this.addSql(
      `create index "review_assignment_expert_id_state_due_at_index" on "review_assignment" ("expert_id", "state", "due_at");`,
    );
    this.addSql(`create index "review_assignment_round_id_index" on "review_assignment" ("round_id");`);
    this.addSql(
      `alter table "review_assignment" add constraint "review_assignment_round_id_expert_id_unique" unique ("round_id", "expert_id");`,
    );

    this.addSql(
      `create table "review" ("id" varchar(255) not null, "seq" bigserial, "region_id" varchar(255) not null, "created_at" timestamptz not null, "created_by_id" varchar(255) null, "version" int not null default 1, "assignment_id" varchar(255) not null, "round_id" varchar(255) not null, "marks" jsonb not null, "remarks" jsonb not null, "settled" jsonb not null, "summary" text not null default '', "verdict" text null, "total_percent" numeric(6,2) null, "saved_at" timestamptz not null, "submitted_at" timestamptz null, "hash" varchar(255) null, "voided_at" timestamptz null, primary key ("id"));`,
    );
    this.addSql(`alter table "review" add constraint "review_seq_unique" unique ("seq");`);
    this.addSql(`create index "review_region_id_index" on "review" ("region_id");`);
    this.addSql(
      `alter table "review" add constraint "review_assignment_id_unique" unique ("assignment_id");`,
    );

    this.addSql(
      `create table "review_revision" ("id" varchar(255) not null, "seq" bigserial, "region_id" varchar(255) not null, "created_at" timestamptz not null, "created_by_id" varchar(255) null, "version" int not null default 1, "review_id" varchar(255) not null, "content" jsonb not null, "hash" varchar(255) not null, "submitted_at" timestamptz not null, primary key ("id"));`,
    );
    this.addSql(`alter table "review_revision" add constraint "review_revision_seq_unique" unique ("seq");`);
    this.addSql(`create index "review_revision_region_id_index" on "review_revision" ("region_id");`);

    this.addSql(
      `create table "expert_conclusion" ("id" varchar(255) not null, "seq" bigserial, "region_id" varchar(255) not null, "created_at" timestamptz not null, "created_by_id" varchar(255) null, "version" int not null default 1, "round_id" varchar(255) not null, "document_id" varchar(255) not null, "verdict" text not null, "aggregate_percent" numeric(6,2) not null, "review_count" int not null, "spread_percent" numeric(6,2) not null, "figures" jsonb not null, "mandatory_remarks" jsonb not null, "signed_by_id" varchar(255) not null, "signed_at" timestamptz not null, "paper_hash" varchar(255) not null, primary key ("id"));`,
    );
    this.addSql(
      `alter table "expert_conclusion" add constraint "expert_conclusion_seq_unique" unique ("seq");`,
    );
    this.addSql(`create index "expert_conclusion_region_id_index" on "expert_conclusion" ("region_id");`);
    this.addSql(
      `alter table "expert_conclusion" add constraint "expert_conclusion_round_id_unique" unique ("round_id");`,
    );

    this.addSql(
      `create table "task" ("id" varchar(255) not null, "seq" bigserial, "region_id" varchar(255) not null, "created_at" timestamptz not null, "created_by_id" varchar(255) null, "version" int not null default 1, "person_id" varchar(255) not null, "kind" text not null, "object_id" varchar(255) not null, "document_id" varchar(255) null, "due_at" timestamptz null, "done_count" int not null default 0, "total_count" int null, "started_at" timestamptz null, "closed_at" timestamptz null, primary key ("id"));`,
    );
    this.addSql(`alter table "task" add constraint "task_seq_unique" unique ("seq");`);
    this.addSql(`create index "task_region_id_index" on "task" ("region_id");`);
    this.addSql(
      `create index "task_person_id_closed_at_due_at_index" on "task" ("person_id", "closed_at", "due_at");`,
    );
    this.addSql(
      `alter table "task" add constraint "task_person_id_kind_object_id_unique" unique ("person_id", "kind", "object_id");`,
    );

    this.addSql(
      `create table "upload_ticket" ("id" varchar(255) not null, "seq" bigserial, "region_id" varchar(255) not null, "created_at" timestamptz not null, "created_by_id" varchar(255) null, "version" int not null default 1, "person_id" varchar(255) not null, "purpose" text not null, "subject_id" varchar(255) not null, "token_hash" varchar(255) not null, "expires_at" timestamptz not null, "used_at" timestamptz null, "file_id" varchar(255) null, primary key ("id"));`,
    );
    this.addSql(`alter table "upload_ticket" add constraint "upload_ticket_seq_unique" unique ("seq");`);
    this.addSql(`create index "upload_ticket_region_id_index" on "upload_ticket" ("region_id");`);
    this.addSql(
      `alter table "upload_ticket" add constraint "upload_ticket_token_hash_unique" unique ("token_hash");`,
    );

    this.addSql(
      `create table "version_author" ("id" varchar(255) not null, "seq" bigserial, "region_id" varchar(255) not null, "created_at" timestamptz not null, "created_by_id" varchar(255) null, "version" int not null default 1, "document_version_id" varchar(255) not null, "person_id" varchar(255) not null, "micro_group_id" varchar(255) null, primary key ("id"));`,
    );
    this.addSql(`alter table "version_author" add constraint "version_author_seq_unique" unique ("seq");`);
    this.addSql(`create index "version_author_region_id_index" on "version_author" ("region_id");`);
    this.addSql(
      `alter table "version_author" add constraint "version_author_document_version_id_person_id_unique" unique ("document_version_id", "person_id");`,
    );

    this.addSql(
      `alter table "consent_text" add constraint "consent_text_kind_check" check ("kind" in ('PROCESSING', 'DISSEMINATION'));`,
    );

    this.addSql(
      `alter table "municipality" add constraint "municipality_successor_of_id_foreign" foreign key ("successor_of_id") references "municipality" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "municipality" add constraint "municipality_type_check" check ("type" in ('URBAN_OKRUG', 'MUNICIPAL_DISTRICT', 'MUNICIPAL_OKRUG'));`,
    );

    this.addSql(
      `alter table "institution" add constraint "institution_municipality_id_foreign" foreign key ("municipality_id") references "municipality" ("id");`,
    );
    this.addSql(
      `alter table "institution" add constraint "institution_joined_into_id_foreign" foreign key ("joined_into_id") references "institution" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "institution" add constraint "institution_successor_of_id_foreign" foreign key ("successor_of_id") references "institution" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "institution" add constraint "institution_kind_check" check ("kind" in ('SCHOOL', 'PRESCHOOL', 'EXTRACURRICULAR', 'CPD', 'LYCEUM', 'AUTHORITY', 'OTHER'));`,
    );
    this.addSql(
      `alter table "institution" add constraint "institution_state_check" check ("state" in ('UNCONFIRMED', 'CONFIRMED', 'JOINED'));`,
    );

    this.addSql(
      `alter table "institution_name" add constraint "institution_name_institution_id_foreign" foreign key ("institution_id") references "institution" ("id");`,
    );

    this.addSql(
      `alter table "person" add constraint "person_municipality_id_foreign" foreign key ("municipality_id") references "municipality" ("id") on delete set null;`,
    );

    this.addSql(
      `alter table "notification" add constraint "notification_person_id_foreign" foreign key ("person_id") references "person" ("id");`,
    );

    this.addSql(
      `alter table "employment" add constraint "employment_person_id_foreign" foreign key ("person_id") references "person" ("id");`,
    );
    this.addSql(
      `alter table "employment" add constraint "employment_institution_id_foreign" foreign key ("institution_id") references "institution" ("id");`,
    );
    this.addSql(
      `alter table "employment" add constraint "employment_confirmed_by_id_foreign" foreign key ("confirmed_by_id") references "person" ("id") on delete set null;`,
    );

    this.addSql(
      `alter table "consent" add constraint "consent_person_id_foreign" foreign key ("person_id") references "person" ("id");`,
    );
    this.addSql(
      `alter table "consent" add constraint "consent_text_id_foreign" foreign key ("text_id") references "consent_text" ("id");`,
    );
    this.addSql(
      `alter table "consent" add constraint "consent_kind_check" check ("kind" in ('PROCESSING', 'DISSEMINATION'));`,
    );

    this.addSql(
      `alter table "conflict_of_interest" add constraint "conflict_of_interest_person_id_foreign" foreign key ("person_id") references "person" ("id");`,
    );
    this.addSql(
      `alter table "conflict_of_interest" add constraint "conflict_of_interest_waived_by_id_foreign" foreign key ("waived_by_id") references "person" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "conflict_of_interest" add constraint "conflict_of_interest_ground_check" check ("ground" in ('KINSHIP', 'SUPERVISION', 'JOINT_PUBLICATION', 'EMPLOYMENT', 'AUTHORSHIP', 'OTHER'));`,
    );
    this.addSql(
      `alter table "conflict_of_interest" add constraint "conflict_of_interest_source_check" check ("source" in ('DECLARED', 'DETECTED'));`,
    );

    this.addSql(
      `alter table "availability" add constraint "availability_person_id_foreign" foreign key ("person_id") references "person" ("id");`,
    );

    this.addSql(
      `alter table "account" add constraint "account_person_id_foreign" foreign key ("person_id") references "person" ("id");`,
    );
    this.addSql(
      `alter table "account" add constraint "account_locale_check" check ("locale" in ('RU', 'EN'));`,
    );

    this.addSql(
      `alter table "account_token" add constraint "account_token_account_id_foreign" foreign key ("account_id") references "account" ("id");`,
    );
    this.addSql(
      `alter table "account_token" add constraint "account_token_purpose_check" check ("purpose" in ('CONFIRM_EMAIL', 'RESET_PASSWORD'));`,
    );

    this.addSql(
      `alter table "role_grant" add constraint "role_grant_person_id_foreign" foreign key ("person_id") references "person" ("id");`,
    );
    this.addSql(
      `alter table "role_grant" add constraint "role_grant_role_check" check ("role" in ('MODERATOR', 'COORDINATOR', 'REGISTRAR', 'ASSESSOR', 'COMMISSION_MEMBER', 'COMMISSION_CHAIR', 'COMMISSION_SECRETARY', 'MUNICIPAL_COORDINATOR', 'INSTITUTION_HEAD', 'MINISTRY_OFFICER', 'EDITOR', 'REGION_ADMIN', 'AUDITOR'));`,
    );
    this.addSql(
      `alter table "role_grant" add constraint "role_grant_scope_check" check ("scope" in ('REGION', 'MUNICIPALITY', 'INSTITUTION', 'DOCUMENT'));`,
    );

    this.addSql(
      `alter table "session" add constraint "session_account_id_foreign" foreign key ("account_id") references "account" ("id");`,
    );

    this.addSql(
      `alter table "order_act" add constraint "order_act_file_id_foreign" foreign key ("file_id") references "stored_file" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "order_act" add constraint "order_act_kind_check" check ("kind" in ('REGISTER', 'GROUP_COMPOSITION', 'DOCUMENT_APPROVAL'));`,
    );

    this.addSql(
      `alter table "register_entry" add constraint "register_entry_person_id_foreign" foreign key ("person_id") references "person" ("id");`,
    );
    this.addSql(
      `alter table "register_entry" add constraint "register_entry_basis_order_id_foreign" foreign key ("basis_order_id") references "order_act" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "register_entry" add constraint "register_entry_kind_check" check ("kind" in ('ATTESTED_EXPERT', 'GROUP_PARTICIPANT'));`,
    );
    this.addSql(
      `alter table "register_entry" add constraint "register_entry_category_check" check ("category" in ('BASIC', 'SENIOR', 'LEADING'));`,
    );
    this.addSql(
      `alter table "register_entry" add constraint "register_entry_state_check" check ("state" in ('ACTIVE', 'SUSPENDED', 'EXPIRED', 'EXCLUDED', 'LISTED', 'CLOSED'));`,
    );

    this.addSql(
      `alter table "entry_event" add constraint "entry_event_entry_id_foreign" foreign key ("entry_id") references "register_entry" ("id");`,
    );

    this.addSql(
      `alter table "project_group" add constraint "project_group_lead_id_foreign" foreign key ("lead_id") references "person" ("id");`,
    );
    this.addSql(
      `alter table "project_group" add constraint "project_group_continues_id_foreign" foreign key ("continues_id") references "project_group" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "project_group" add constraint "project_group_approval_order_id_foreign" foreign key ("approval_order_id") references "order_act" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "project_group" add constraint "project_group_level_check" check ("level" in ('INTER_MUNICIPAL', 'MUNICIPAL', 'REGIONAL'));`,
    );
    this.addSql(
      `alter table "project_group" add constraint "project_group_state_check" check ("state" in ('FORMING', 'APPROVED', 'ASSIGNMENT_DRAFTING', 'ASSIGNMENT_DISCUSSION', 'WORKING', 'REPORTING', 'CLOSED', 'SUSPENDED', 'DISSOLVED'));`,
    );

    this.addSql(
      `alter table "planned_product" add constraint "planned_product_group_id_foreign" foreign key ("group_id") references "project_group" ("id");`,
    );
    this.addSql(
      `alter table "planned_product" add constraint "planned_product_kind_check" check ("kind" in ('MODEL_SOLUTION', 'ROADMAP', 'METHOD_GUIDE', 'CONCEPT', 'STATUTE', 'MONITORING_PROGRAMME', 'CRITERIA', 'RECOMMENDATION'));`,
    );

    this.addSql(
      `alter table "micro_group" add constraint "micro_group_group_id_foreign" foreign key ("group_id") references "project_group" ("id");`,
    );
    this.addSql(
      `alter table "micro_group" add constraint "micro_group_lead_id_foreign" foreign key ("lead_id") references "person" ("id") on delete set null;`,
    );

    this.addSql(
      `alter table "group_membership" add constraint "group_membership_group_id_foreign" foreign key ("group_id") references "project_group" ("id");`,
    );
    this.addSql(
      `alter table "group_membership" add constraint "group_membership_person_id_foreign" foreign key ("person_id") references "person" ("id");`,
    );
    this.addSql(
      `alter table "group_membership" add constraint "group_membership_micro_group_id_foreign" foreign key ("micro_group_id") references "micro_group" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "group_membership" add constraint "group_membership_role_check" check ("role" in ('LEAD', 'DEPUTY', 'MEMBER', 'CURATOR'));`,
    );

    this.addSql(
      `alter table "order_target" add constraint "order_target_order_id_foreign" foreign key ("order_id") references "order_act" ("id");`,
    );

    this.addSql(
      `alter table "model_document" add constraint "model_document_group_id_foreign" foreign key ("group_id") references "project_group" ("id");`,
    );
    this.addSql(
      `alter table "model_document" add constraint "model_document_product_id_foreign" foreign key ("product_id") references "planned_product" ("id");`,
    );
    this.addSql(
      `alter table "model_document" add constraint "model_document_approval_order_id_foreign" foreign key ("approval_order_id") references "order_act" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "model_document" add constraint "model_document_superseded_by_id_foreign" foreign key ("superseded_by_id") references "model_document" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "model_document" add constraint "model_document_kind_check" check ("kind" in ('MODEL_SOLUTION', 'ROADMAP', 'METHOD_GUIDE', 'CONCEPT', 'STATUTE', 'MONITORING_PROGRAMME', 'CRITERIA', 'RECOMMENDATION'));`,
    );
    this.addSql(
      `alter table "model_document" add constraint "model_document_level_check" check ("level" in ('REGIONAL', 'MUNICIPAL', 'INSTITUTION'));`,
    );
    this.addSql(
      `alter table "model_document" add constraint "model_document_state_check" check ("state" in ('DRAFT', 'SUBMITTED', 'DISCUSSION_ANNOUNCED', 'OPEN_DISCUSSION', 'DISCUSSION_CLOSED', 'UNDER_EXPERTISE', 'REVISION', 'RE_REVIEW', 'RECOMMENDED', 'APPROVED', 'PUBLISHED_AS_MODEL', 'PUBLISHED_AS_PRACTICE', 'SUPERSEDED', 'REJECTED', 'WITHDRAWN'));`,
    );
    this.addSql(
      `alter table "model_document" add constraint "model_document_expertise_timing_check" check ("expertise_timing" in ('SEQUENTIAL', 'PARALLEL'));`,
    );

    this.addSql(
      `alter table "document_version" add constraint "document_version_document_id_foreign" foreign key ("document_id") references "model_document" ("id");`,
    );
    this.addSql(
      `alter table "document_version" add constraint "document_version_original_id_foreign" foreign key ("original_id") references "stored_file" ("id");`,
    );
    this.addSql(
      `alter table "document_version" add constraint "document_version_cleaned_id_foreign" foreign key ("cleaned_id") references "stored_file" ("id");`,
    );
    this.addSql(
      `alter table "document_version" add constraint "document_version_submitted_by_id_foreign" foreign key ("submitted_by_id") references "person" ("id") on delete set null;`,
    );

    this.addSql(
      `alter table "open_discussion" add constraint "open_discussion_document_id_foreign" foreign key ("document_id") references "model_document" ("id");`,
    );
    this.addSql(
      `alter table "open_discussion" add constraint "open_discussion_document_version_id_foreign" foreign key ("document_version_id") references "document_version" ("id");`,
    );
    this.addSql(
      `alter table "open_discussion" add constraint "open_discussion_announced_by_id_foreign" foreign key ("announced_by_id") references "person" ("id");`,
    );
    this.addSql(
      `alter table "open_discussion" add constraint "open_discussion_regulation_id_foreign" foreign key ("regulation_id") references "regulation" ("id") on delete set null;`,
    );

    this.addSql(
      `alter table "proposal_summary" add constraint "proposal_summary_discussion_id_foreign" foreign key ("discussion_id") references "open_discussion" ("id");`,
    );
    this.addSql(
      `alter table "proposal_summary" add constraint "proposal_summary_published_by_id_foreign" foreign key ("published_by_id") references "person" ("id");`,
    );

    this.addSql(
      `alter table "proposal" add constraint "proposal_discussion_id_foreign" foreign key ("discussion_id") references "open_discussion" ("id");`,
    );
    this.addSql(
      `alter table "proposal" add constraint "proposal_document_id_foreign" foreign key ("document_id") references "model_document" ("id");`,
    );
    this.addSql(
      `alter table "proposal" add constraint "proposal_author_id_foreign" foreign key ("author_id") references "person" ("id");`,
    );
    this.addSql(
      `alter table "proposal" add constraint "proposal_moderated_by_id_foreign" foreign key ("moderated_by_id") references "person" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "proposal" add constraint "proposal_merged_into_id_foreign" foreign key ("merged_into_id") references "proposal" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "proposal" add constraint "proposal_kind_check" check ("kind" in ('REMARK', 'REPLACEMENT', 'ADDITION', 'DELETION', 'QUESTION'));`,
    );
    this.addSql(
      `alter table "proposal" add constraint "proposal_state_check" check ("state" in ('SUBMITTED', 'PUBLISHED', 'REJECTED_BY_MODERATOR', 'MERGED', 'WITHDRAWN'));`,
    );
    this.addSql(
      `alter table "proposal" add constraint "proposal_moderation_ground_check" check ("moderation_ground" in ('OFF_TOPIC', 'ABUSIVE', 'PERSONAL_DATA', 'ADVERTISING', 'DUPLICATE'));`,
    );

    this.addSql(
      `alter table "proposal_support" add constraint "proposal_support_proposal_id_foreign" foreign key ("proposal_id") references "proposal" ("id");`,
    );
    this.addSql(
      `alter table "proposal_support" add constraint "proposal_support_person_id_foreign" foreign key ("person_id") references "person" ("id");`,
    );

    this.addSql(
      `alter table "proposal_answer" add constraint "proposal_answer_proposal_id_foreign" foreign key ("proposal_id") references "proposal" ("id");`,
    );
    this.addSql(
      `alter table "proposal_answer" add constraint "proposal_answer_drafted_by_id_foreign" foreign key ("drafted_by_id") references "person" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "proposal_answer" add constraint "proposal_answer_signed_by_id_foreign" foreign key ("signed_by_id") references "person" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "proposal_answer" add constraint "proposal_answer_verdict_check" check ("verdict" in ('ACCEPTED', 'PARTLY_ACCEPTED', 'DECLINED', 'EXPLAINED', 'NOT_CONSIDERED'));`,
    );

    this.addSql(
      `alter table "answer_revision" add constraint "answer_revision_answer_id_foreign" foreign key ("answer_id") references "proposal_answer" ("id");`,
    );
    this.addSql(
      `alter table "answer_revision" add constraint "answer_revision_signed_by_id_foreign" foreign key ("signed_by_id") references "person" ("id");`,
    );
    this.addSql(
      `alter table "answer_revision" add constraint "answer_revision_verdict_check" check ("verdict" in ('ACCEPTED', 'PARTLY_ACCEPTED', 'DECLINED', 'EXPLAINED', 'NOT_CONSIDERED'));`,
    );

    this.addSql(
      `alter table "moderation_complaint" add constraint "moderation_complaint_proposal_id_foreign" foreign key ("proposal_id") references "proposal" ("id");`,
    );
    this.addSql(
      `alter table "moderation_complaint" add constraint "moderation_complaint_decided_by_id_foreign" foreign key ("decided_by_id") references "person" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "moderation_complaint" add constraint "moderation_complaint_decision_check" check ("decision" in ('UPHELD', 'DISMISSED'));`,
    );

    this.addSql(
      `alter table "incorporation_link" add constraint "incorporation_link_proposal_id_foreign" foreign key ("proposal_id") references "proposal" ("id");`,
    );
    this.addSql(
      `alter table "incorporation_link" add constraint "incorporation_link_document_version_id_foreign" foreign key ("document_version_id") references "document_version" ("id");`,
    );

    this.addSql(
      `alter table "expertise_round" add constraint "expertise_round_document_id_foreign" foreign key ("document_id") references "model_document" ("id");`,
    );
    this.addSql(
      `alter table "expertise_round" add constraint "expertise_round_document_version_id_foreign" foreign key ("document_version_id") references "document_version" ("id");`,
    );
    this.addSql(
      `alter table "expertise_round" add constraint "expertise_round_rubric_id_foreign" foreign key ("rubric_id") references "rubric" ("id");`,
    );
    this.addSql(
      `alter table "expertise_round" add constraint "expertise_round_regulation_id_foreign" foreign key ("regulation_id") references "regulation" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "expertise_round" add constraint "expertise_round_opened_by_id_foreign" foreign key ("opened_by_id") references "person" ("id");`,
    );
    this.addSql(
      `alter table "expertise_round" add constraint "expertise_round_mode_check" check ("mode" in ('PANEL', 'MASS'));`,
    );
    this.addSql(
      `alter table "expertise_round" add constraint "expertise_round_blind_mode_check" check ("blind_mode" in ('SINGLE_BLIND', 'OPEN'));`,
    );
    this.addSql(
      `alter table "expertise_round" add constraint "expertise_round_state_check" check ("state" in ('PREPARED', 'INVITING', 'REVIEWING', 'ARBITRATION', 'CONCLUDED', 'FAILED', 'CANCELLED'));`,
    );

    this.addSql(
      `alter table "review_assignment" add constraint "review_assignment_round_id_foreign" foreign key ("round_id") references "expertise_round" ("id");`,
    );
    this.addSql(
      `alter table "review_assignment" add constraint "review_assignment_document_id_foreign" foreign key ("document_id") references "model_document" ("id");`,
    );
    this.addSql(
      `alter table "review_assignment" add constraint "review_assignment_expert_id_foreign" foreign key ("expert_id") references "person" ("id");`,
    );
    this.addSql(
      `alter table "review_assignment" add constraint "review_assignment_role_check" check ("role" in ('REVIEWER', 'ARBITER', 'PANEL_CHAIR'));`,
    );
    this.addSql(
      `alter table "review_assignment" add constraint "review_assignment_state_check" check ("state" in ('PROPOSED', 'INVITED', 'ACCEPTED', 'IN_PROGRESS', 'SUBMITTED', 'COMPLETED', 'DECLINED', 'RECUSED', 'UNANSWERED', 'LAPSED', 'CANCELLED'));`,
    );

    this.addSql(
      `alter table "review" add constraint "review_assignment_id_foreign" foreign key ("assignment_id") references "review_assignment" ("id");`,
    );
    this.addSql(
      `alter table "review" add constraint "review_round_id_foreign" foreign key ("round_id") references "expertise_round" ("id");`,
    );
    this.addSql(
      `alter table "review" add constraint "review_verdict_check" check ("verdict" in ('APPROVE', 'APPROVE_WITH_REMARKS', 'REVISE', 'REJECT'));`,
    );

    this.addSql(
      `alter table "review_revision" add constraint "review_revision_review_id_foreign" foreign key ("review_id") references "review" ("id");`,
    );

    this.addSql(
      `alter table "expert_conclusion" add constraint "expert_conclusion_round_id_foreign" foreign key ("round_id") references "expertise_round" ("id");`,
    );
    this.addSql(
      `alter table "expert_conclusion" add constraint "expert_conclusion_document_id_foreign" foreign key ("document_id") references "model_document" ("id");`,
    );
    this.addSql(
      `alter table "expert_conclusion" add constraint "expert_conclusion_signed_by_id_foreign" foreign key ("signed_by_id") references "person" ("id");`,
    );
    this.addSql(
      `alter table "expert_conclusion" add constraint "expert_conclusion_verdict_check" check ("verdict" in ('APPROVE', 'REVISE', 'REJECT'));`,
    );

    this.addSql(
      `alter table "task" add constraint "task_person_id_foreign" foreign key ("person_id") references "person" ("id");`,
    );
    this.addSql(
      `alter table "task" add constraint "task_kind_check" check ("kind" in ('RETURNED_DOCUMENT', 'ACCEPT_DOCUMENT', 'MODERATE_PROPOSALS', 'DECIDE_COMPLAINT', 'ANSWER_PROPOSALS', 'PUBLISH_SUMMARY', 'FORM_PANEL', 'RESPOND_TO_INVITATION', 'REVIEW', 'ARBITRATE', 'CONCLUDE_ROUND', 'REVISE_DOCUMENT', 'REGISTER_ORDER', 'PUBLISH_DOCUMENT', 'CONFIRM_INSTITUTION', 'CONFIRM_EMPLOYMENT'));`,
    );

    this.addSql(
      `alter table "upload_ticket" add constraint "upload_ticket_person_id_foreign" foreign key ("person_id") references "person" ("id");`,
    );
    this.addSql(
      `alter table "upload_ticket" add constraint "upload_ticket_file_id_foreign" foreign key ("file_id") references "stored_file" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "upload_ticket" add constraint "upload_ticket_purpose_check" check ("purpose" in ('DOCUMENT_VERSION', 'ORDER'));`,
    );

    this.addSql(
      `alter table "version_author" add constraint "version_author_document_version_id_foreign" foreign key ("document_version_id") references "document_version" ("id");`,
    );
    this.addSql(
      `alter table "version_author" add constraint "version_author_person_id_foreign" foreign key ("person_id") references "person" ("id");`,
    );
    this.addSql(
      `alter table "version_author" add constraint "version_author_micro_group_id_foreign" foreign key ("micro_group_id") references "micro_group" ("id") on delete set null;`,
    );
  }
}
