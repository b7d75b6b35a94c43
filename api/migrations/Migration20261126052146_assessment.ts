import { Migration } from "@mikro-orm/migrations";

/** The assessment of candidates: item bank, blueprint, papers, attempts, expert task, grades, appeals (R04 to R13). */
export class Migration20261126052146_assessment extends Migration {
  override up(): void {
    this.addSql(
      `create table "assessment_blueprint" ("id" varchar(255) not null, "seq" bigserial, "region_id" varchar(255) not null, "created_at" timestamptz not null, "created_by_id" varchar(255) null, "version" int not null default 1, "title_ru" varchar(300) not null, "edition" int not null, "effective_from_on" date not null, "parts" text[] not null, "cells" jsonb not null, "test_minutes" int not null, "case_minutes" int not null, "test_pass_percent" int not null, "case_pass_percent" int not null, "exposure_percent" int not null, "sample_count" int not null, "task_days" int not null, "gate" jsonb not null, primary key ("id"));`,
    );
    this.addSql(
      `alter table "assessment_blueprint" add constraint "assessment_blueprint_seq_unique" unique ("seq");`,
    );
    this.addSql(
      `create index "assessment_blueprint_region_id_index" on "assessment_blueprint" ("region_id");`,
    );
    this.addSql(
      `alter table "assessment_blueprint" add constraint "assessment_blueprint_region_id_edition_unique" unique ("region_id", "edition");`,
    );

    this.addSql(
      `create table "exam_form" ("id" varchar(255) not null, "seq" bigserial, "region_id" varchar(255) not null, "created_at" timestamptz not null, "created_by_id" varchar(255) null, "version" int not null default 1, "blueprint_id" varchar(255) not null, "seed" varchar(64) not null, "option_secret" varchar(64) not null, "seal_hash" varchar(64) null, "sealed_at" timestamptz null, primary key ("id"));`,
    );
    this.addSql(`alter table "exam_form" add constraint "exam_form_seq_unique" unique ("seq");`);
    this.addSql(`create index "exam_form_region_id_index" on "exam_form" ("region_id");`);

    this.addSql(
      `create table "assessment_item" ("id" varchar(255) not null, "seq" bigserial, "region_id" varchar(255) not null, "created_at" timestamptz not null, "created_by_id" varchar(255) null, "version" int not null default 1, "number" int not null, "direction_code" varchar(255) null, "component" text not null, "enemy_set" varchar(60) null, "author_id" varchar(255) not null, primary key ("id"));`,
    );
    this.addSql(`alter table "assessment_item" add constraint "assessment_item_seq_unique" unique ("seq");`);
    this.addSql(`create index "assessment_item_region_id_index" on "assessment_item" ("region_id");`);
    this.addSql(
      `create index "assessment_item_region_id_direction_code_component_index" on "assessment_item" ("region_id", "direction_code", "component");`,
    );
    this.addSql(
      `alter table "assessment_item" add constraint "assessment_item_region_id_number_unique" unique ("region_id", "number");`,
    );

    this.addSql(
      `create table "item_version" ("id" varchar(255) not null, "seq" bigserial, "region_id" varchar(255) not null, "created_at" timestamptz not null, "created_by_id" varchar(255) null, "version" int not null default 1, "item_id" varchar(255) not null, "edition" int not null, "type" text not null, "content" jsonb not null, "difficulty" text not null, "weight" int not null, "state" text not null, "author_id" varchar(255) not null, "released_at" timestamptz null, "released_by_id" varchar(255) null, "retired_at" timestamptz null, "used_at" timestamptz null, primary key ("id"));`,
    );
    this.addSql(`alter table "item_version" add constraint "item_version_seq_unique" unique ("seq");`);
    this.addSql(`create index "item_version_region_id_index" on "item_version" ("region_id");`);
    this.addSql(
      `create index "item_version_region_id_state_index" on "item_version" ("region_id", "state");`,
    );
    this.addSql(
      `alter table "item_version" add constraint "item_version_item_id_edition_unique" unique ("item_id", "edition");`,
    );

    this.addSql(
      `create table "form_item" ("id" varchar(255) not null, "seq" bigserial, "region_id" varchar(255) not null, "created_at" timestamptz not null, "created_by_id" varchar(255) null, "version" int not null default 1, "form_id" varchar(255) not null, "position" int not null, "item_version_id" varchar(255) not null, "cell" int not null, primary key ("id"));`,
    );
    this.addSql(`alter table "form_item" add constraint "form_item_seq_unique" unique ("seq");`);
    this.addSql(`create index "form_item_region_id_index" on "form_item" ("region_id");`);
    this.addSql(`create index "form_item_item_version_id_index" on "form_item" ("item_version_id");`);
    this.addSql(
      `alter table "form_item" add constraint "form_item_form_id_position_unique" unique ("form_id", "position");`,
    );
    this.addSql(
      `alter table "form_item" add constraint "form_item_form_id_item_version_id_unique" unique ("form_id", "item_version_id");`,
    );

    this.addSql(
      `create table "sample_document" ("id" varchar(255) not null, "seq" bigserial, "region_id" varchar(255) not null, "created_at" timestamptz not null, "created_by_id" varchar(255) null, "version" int not null default 1, "title" varchar(500) not null, "direction_codes" text[] not null, "blocks" jsonb not null, "rubric_id" varchar(255) not null, "retired_at" timestamptz null, primary key ("id"));`,
    );
    this.addSql(`alter table "sample_document" add constraint "sample_document_seq_unique" unique ("seq");`);
    this.addSql(`create index "sample_document_region_id_index" on "sample_document" ("region_id");`);

    this.addSql(
      `create table "assessment_attempt" ("id" varchar(255) not null, "seq" bigserial, "region_id" varchar(255) not null, "created_at" timestamptz not null, "created_by_id" varchar(255) null, "version" int not null default 1, "application_id" varchar(255) not null, "person_id" varchar(255) not null, "part" text not null, "ordinal" int not null, "state" text not null, "blueprint_id" varchar(255) not null, "form_id" varchar(255) null, "regulation_id" varchar(255) null, "opens_at" timestamptz not null, "closes_at" timestamptz not null, "minutes" int null, "multiplier_percent" int not null default 100, "break_minutes" int not null default 0, "accommodation_basis" varchar(500) null, "pass_percent" int not null, "started_at" timestamptz null, "deadline_at" timestamptz null, "credit_seconds" int not null default 0, "break_since" timestamptz null, "break_used_seconds" int not null default 0, "submitted_at" timestamptz null, "handed_in_by" text null, "lease_epoch" int not null default 0, "lease_hash" varchar(64) null, "score" numeric(8,2) null, "max_score" numeric(8,2) null, "is_passed" boolean null, "graded_at" timestamptz null, "published_at" timestamptz null, "profile" jsonb null, "invalid_reason" varchar(1000) null, primary key ("id"));`,
    );
    this.addSql(
      `alter table "assessment_attempt" add constraint "assessment_attempt_seq_unique" unique ("seq");`,
    );
    this.addSql(`create index "assessment_attempt_region_id_index" on "assessment_attempt" ("region_id");`);
    this.addSql(`create index "assessment_attempt_person_id_index" on "assessment_attempt" ("person_id");`);
    this.addSql(
      `create index "assessment_attempt_region_id_state_index" on "assessment_attempt" ("region_id", "state");`,
    );
    this.addSql(
      `alter table "assessment_attempt" add constraint "assessment_attempt_application_id_part_ordinal_unique" unique ("application_id", "part", "ordinal");`,
    );

    this.addSql(
      `create table "sample_mark" ("id" varchar(255) not null, "seq" bigserial, "region_id" varchar(255) not null, "created_at" timestamptz not null, "created_by_id" varchar(255) null, "version" int not null default 1, "attempt_id" varchar(255) not null, "sample_id" varchar(255) not null, "position" int not null, "scores" jsonb not null, "comments" jsonb not null, "saved_at" timestamptz null, primary key ("id"));`,
    );
    this.addSql(`alter table "sample_mark" add constraint "sample_mark_seq_unique" unique ("seq");`);
    this.addSql(`create index "sample_mark_region_id_index" on "sample_mark" ("region_id");`);
    this.addSql(
      `alter table "sample_mark" add constraint "sample_mark_attempt_id_sample_id_unique" unique ("attempt_id", "sample_id");`,
    );
    this.addSql(
      `alter table "sample_mark" add constraint "sample_mark_attempt_id_position_unique" unique ("attempt_id", "position");`,
    );

    this.addSql(
      `create table "integrity_event" ("id" varchar(255) not null, "seq" bigserial, "region_id" varchar(255) not null, "created_at" timestamptz not null, "created_by_id" varchar(255) null, "version" int not null default 1, "attempt_id" varchar(255) not null, "ordinal" int not null, "kind" text not null, "at" timestamptz not null, "details" jsonb not null, "hash" varchar(64) not null, primary key ("id"));`,
    );
    this.addSql(`alter table "integrity_event" add constraint "integrity_event_seq_unique" unique ("seq");`);
    this.addSql(`create index "integrity_event_region_id_index" on "integrity_event" ("region_id");`);
    this.addSql(
      `alter table "integrity_event" add constraint "integrity_event_attempt_id_ordinal_unique" unique ("attempt_id", "ordinal");`,
    );

    this.addSql(
      `create table "case_grade" ("id" varchar(255) not null, "seq" bigserial, "region_id" varchar(255) not null, "created_at" timestamptz not null, "created_by_id" varchar(255) null, "version" int not null default 1, "attempt_id" varchar(255) not null, "assessor_id" varchar(255) not null, "role" text not null, "state" text not null, "leased_at" timestamptz not null, "lease_until" timestamptz not null, "scores" jsonb not null, "comments" jsonb not null, "total" int null, "submitted_at" timestamptz null, primary key ("id"));`,
    );
    this.addSql(`alter table "case_grade" add constraint "case_grade_seq_unique" unique ("seq");`);
    this.addSql(`create index "case_grade_region_id_index" on "case_grade" ("region_id");`);
    this.addSql(`create index "case_grade_attempt_id_index" on "case_grade" ("attempt_id");`);
    this.addSql(
      `create index "case_grade_assessor_id_state_index" on "case_grade" ("assessor_id", "state");`,
    );

    this.addSql(
      `create table "attempt_appeal" ("id" varchar(255) not null, "seq" bigserial, "region_id" varchar(255) not null, "created_at" timestamptz not null, "created_by_id" varchar(255) null, "version" int not null default 1, "attempt_id" varchar(255) not null, "grounds" varchar(4000) not null, "filed_at" timestamptz not null, "decision" text null, "decided_at" timestamptz null, "decided_by_id" varchar(255) null, "reason" varchar(4000) null, "score_before" numeric(8,2) not null, "score_after" numeric(8,2) null, primary key ("id"));`,
    );
    this.addSql(`alter table "attempt_appeal" add constraint "attempt_appeal_seq_unique" unique ("seq");`);
    this.addSql(`create index "attempt_appeal_region_id_index" on "attempt_appeal" ("region_id");`);
    this.addSql(
      `alter table "attempt_appeal" add constraint "attempt_appeal_attempt_id_unique" unique ("attempt_id");`,
    );

    this.addSql(
      `create table "attempt_answer" ("id" varchar(255) not null, "seq" bigserial, "region_id" varchar(255) not null, "created_at" timestamptz not null, "created_by_id" varchar(255) null, "version" int not null default 1, "attempt_id" varchar(255) not null, "position" int not null, "answer" jsonb null, "change" int not null, "is_flagged" boolean not null, "saved_at" timestamptz not null, "is_late" boolean not null, "points" int null, primary key ("id"));`,
    );
    this.addSql(`alter table "attempt_answer" add constraint "attempt_answer_seq_unique" unique ("seq");`);
    this.addSql(`create index "attempt_answer_region_id_index" on "attempt_answer" ("region_id");`);
    this.addSql(
      `alter table "attempt_answer" add constraint "attempt_answer_attempt_id_position_unique" unique ("attempt_id", "position");`,
    );

    this.addSql(`alter table "task" drop constraint "task_kind_check";`);
    this.addSql(
      `alter table "task" add constraint "task_kind_check" check ("kind" in ('RETURNED_DOCUMENT', 'ACCEPT_DOCUMENT', 'MODERATE_PROPOSALS', 'DECIDE_COMPLAINT', 'ANSWER_PROPOSALS', 'PUBLISH_SUMMARY', 'FORM_PANEL', 'RESPOND_TO_INVITATION', 'REVIEW', 'ARBITRATE', 'CONCLUDE_ROUND', 'REVISE_DOCUMENT', 'REGISTER_ORDER', 'PUBLISH_DOCUMENT', 'CONFIRM_INSTITUTION', 'CONFIRM_EMPLOYMENT', 'COMPLETE_APPLICATION', 'CHECK_APPLICATION', 'ENTER_RESULT', 'PUT_ON_AGENDA', 'ATTEND_SESSION', 'SIGN_PROTOCOL', 'CARRY_OUT_DECISIONS', 'SCHEDULE_ASSESSMENT', 'SIT_ASSESSMENT', 'GRADE_CASE', 'DECIDE_APPEAL'));`,
    );

    this.addSql(
      `alter table "exam_form" add constraint "exam_form_blueprint_id_foreign" foreign key ("blueprint_id") references "assessment_blueprint" ("id");`,
    );

    this.addSql(
      `alter table "assessment_item" add constraint "assessment_item_author_id_foreign" foreign key ("author_id") references "person" ("id");`,
    );
    this.addSql(
      `alter table "assessment_item" add constraint "assessment_item_component_check" check ("component" in ('GOALS', 'INDICATORS', 'COLLECTION_METHODS', 'MONITORING', 'ANALYSIS', 'TARGETED_RECOMMENDATIONS', 'MEASURES', 'MANAGEMENT_DECISIONS', 'EFFECTIVENESS_ANALYSIS', 'EXPERTISE_PROCEDURE', 'ETHICS', 'MEASUREMENT'));`,
    );

    this.addSql(
      `alter table "item_version" add constraint "item_version_item_id_foreign" foreign key ("item_id") references "assessment_item" ("id");`,
    );
    this.addSql(
      `alter table "item_version" add constraint "item_version_author_id_foreign" foreign key ("author_id") references "person" ("id");`,
    );
    this.addSql(
      `alter table "item_version" add constraint "item_version_released_by_id_foreign" foreign key ("released_by_id") references "person" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "item_version" add constraint "item_version_type_check" check ("type" in ('SINGLE', 'MULTIPLE', 'ORDER', 'MATCH', 'INLINE_CHOICE', 'SHORT', 'NUMBER', 'EXTENDED'));`,
    );
    this.addSql(
      `alter table "item_version" add constraint "item_version_difficulty_check" check ("difficulty" in ('EASY', 'MEDIUM', 'HARD'));`,
    );
    this.addSql(
      `alter table "item_version" add constraint "item_version_state_check" check ("state" in ('DRAFT', 'ACTIVE', 'RETIRED'));`,
    );

    this.addSql(
      `alter table "form_item" add constraint "form_item_form_id_foreign" foreign key ("form_id") references "exam_form" ("id");`,
    );
    this.addSql(
      `alter table "form_item" add constraint "form_item_item_version_id_foreign" foreign key ("item_version_id") references "item_version" ("id");`,
    );

    this.addSql(
      `alter table "sample_document" add constraint "sample_document_rubric_id_foreign" foreign key ("rubric_id") references "rubric" ("id");`,
    );

    this.addSql(
      `alter table "assessment_attempt" add constraint "assessment_attempt_application_id_foreign" foreign key ("application_id") references "expert_application" ("id");`,
    );
    this.addSql(
      `alter table "assessment_attempt" add constraint "assessment_attempt_person_id_foreign" foreign key ("person_id") references "person" ("id");`,
    );
    this.addSql(
      `alter table "assessment_attempt" add constraint "assessment_attempt_blueprint_id_foreign" foreign key ("blueprint_id") references "assessment_blueprint" ("id");`,
    );
    this.addSql(
      `alter table "assessment_attempt" add constraint "assessment_attempt_form_id_foreign" foreign key ("form_id") references "exam_form" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "assessment_attempt" add constraint "assessment_attempt_regulation_id_foreign" foreign key ("regulation_id") references "regulation" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "assessment_attempt" add constraint "assessment_attempt_part_check" check ("part" in ('TEST', 'EXPERT_TASK', 'CASE', 'INTERVIEW'));`,
    );
    this.addSql(
      `alter table "assessment_attempt" add constraint "assessment_attempt_state_check" check ("state" in ('SCHEDULED', 'IN_PROGRESS', 'SUBMITTED', 'GRADING', 'GRADED', 'PUBLISHED', 'APPEALED', 'NO_SHOW', 'INVALIDATED'));`,
    );
    this.addSql(
      `alter table "assessment_attempt" add constraint "assessment_attempt_handed_in_by_check" check ("handed_in_by" in ('PERSON', 'TIMEOUT'));`,
    );

    this.addSql(
      `alter table "sample_mark" add constraint "sample_mark_attempt_id_foreign" foreign key ("attempt_id") references "assessment_attempt" ("id");`,
    );
    this.addSql(
      `alter table "sample_mark" add constraint "sample_mark_sample_id_foreign" foreign key ("sample_id") references "sample_document" ("id");`,
    );

    this.addSql(
      `alter table "integrity_event" add constraint "integrity_event_attempt_id_foreign" foreign key ("attempt_id") references "assessment_attempt" ("id");`,
    );
    this.addSql(
      `alter table "integrity_event" add constraint "integrity_event_kind_check" check ("kind" in ('SCHEDULED', 'ACCOMMODATED', 'STARTED', 'TAKEN_OVER', 'SAVED', 'FOCUS_LOST', 'PASTED', 'NETWORK_GAP', 'BREAK_STARTED', 'BREAK_ENDED', 'TIME_CREDITED', 'REFUSED', 'SUBMITTED', 'SWEPT', 'INVALIDATED'));`,
    );

    this.addSql(
      `alter table "case_grade" add constraint "case_grade_attempt_id_foreign" foreign key ("attempt_id") references "assessment_attempt" ("id");`,
    );
    this.addSql(
      `alter table "case_grade" add constraint "case_grade_assessor_id_foreign" foreign key ("assessor_id") references "person" ("id");`,
    );
    this.addSql(
      `alter table "case_grade" add constraint "case_grade_role_check" check ("role" in ('FIRST', 'SECOND', 'THIRD', 'APPEAL'));`,
    );
    this.addSql(
      `alter table "case_grade" add constraint "case_grade_state_check" check ("state" in ('LEASED', 'SUBMITTED', 'RELEASED'));`,
    );

    this.addSql(
      `alter table "attempt_appeal" add constraint "attempt_appeal_attempt_id_foreign" foreign key ("attempt_id") references "assessment_attempt" ("id");`,
    );
    this.addSql(
      `alter table "attempt_appeal" add constraint "attempt_appeal_decided_by_id_foreign" foreign key ("decided_by_id") references "person" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "attempt_appeal" add constraint "attempt_appeal_decision_check" check ("decision" in ('UPHELD', 'REJECTED'));`,
    );

    this.addSql(
      `alter table "attempt_answer" add constraint "attempt_answer_attempt_id_foreign" foreign key ("attempt_id") references "assessment_attempt" ("id");`,
    );

    // One version of an item is drawn from, and one is being written.
    for (const state of ["ACTIVE", "DRAFT"]) {
      this.addSql(
        `create unique index item_version_one_${state.toLowerCase()} on item_version (item_id) where state = '${state}'`,
      );
    }
    // At most one attempt of a part that counts (T19).
    this.addSql(
      "create unique index assessment_attempt_one_counts on assessment_attempt (application_id, part) where state <> 'INVALIDATED'",
    );
    // One assessor grades an attempt once, and each grade of the double marking is given once.
    this.addSql(
      "create unique index case_grade_one_per_assessor on case_grade (attempt_id, assessor_id) where state <> 'RELEASED'",
    );
    this.addSql(
      "create unique index case_grade_one_per_role on case_grade (attempt_id, role) where state <> 'RELEASED'",
    );

    this.addSql(`create function refuse_used_version() returns trigger language plpgsql as $$
      begin
        if tg_op = 'DELETE' then
          raise exception 'A used version of an item is never deleted.' using errcode = '55000';
        end if;
        if (new.content, new.type, new.weight, new.edition, new.item_id, new.used_at)
          is distinct from (old.content, old.type, old.weight, old.edition, old.item_id, old.used_at) then
          raise exception 'A used version of an item never changes.' using errcode = '55000';
        end if;
        return new;
      end
    $$`);
    this.addSql(`create trigger item_version_frozen before update or delete on item_version for each row
      when (old.used_at is not null) execute function refuse_used_version()`);

    this.addSql(`create function refuse_given_grade() returns trigger language plpgsql as $$
      begin
        raise exception 'A grade that was given never changes.' using errcode = '55000';
      end
    $$`);
    this.addSql(`create trigger case_grade_given before update or delete on case_grade for each row
      when (old.state = 'SUBMITTED') execute function refuse_given_grade()`);
    this.addSql(
      "create trigger integrity_event_append_only before update or delete on integrity_event for each row execute function refuse_change()",
    );
  }
}
