import { Migration } from "@mikro-orm/migrations";

/** Applications to the register with their proofs and history, and trainings that were checked (4.1, R01 to R03). */
export class Migration20261125154732_applications extends Migration {
  override up(): void {
    this.addSql(
      `create table "expert_application" ("id" varchar(255) not null, "seq" bigserial, "region_id" varchar(255) not null, "created_at" timestamptz not null, "created_by_id" varchar(255) null, "version" int not null default 1, "person_id" varchar(255) not null, "number" varchar(255) null, "purpose" text not null, "direction_codes" text[] not null, "requested_category" text null, "content" jsonb not null, "state" text not null, "saved_at" timestamptz not null, "submitted_at" timestamptz null, "check_by" timestamptz null, "resubmit_by" timestamptz null, "gaps" jsonb not null, "result_outcome" text null, "result_source" text null, "result_held_on" date null, "result_published_at" timestamptz null, "result_basis" varchar(500) null, "result_file_id" varchar(255) null, primary key ("id"));`,
    );
    this.addSql(
      `alter table "expert_application" add constraint "expert_application_seq_unique" unique ("seq");`,
    );
    this.addSql(`create index "expert_application_region_id_index" on "expert_application" ("region_id");`);
    this.addSql(
      `create index "expert_application_person_id_purpose_index" on "expert_application" ("person_id", "purpose");`,
    );
    this.addSql(
      `create index "expert_application_region_id_state_submitted_at_index" on "expert_application" ("region_id", "state", "submitted_at");`,
    );
    this.addSql(
      `alter table "expert_application" add constraint "expert_application_region_id_number_unique" unique ("region_id", "number");`,
    );

    this.addSql(
      `create table "application_event" ("id" varchar(255) not null, "seq" bigserial, "region_id" varchar(255) not null, "created_at" timestamptz not null, "created_by_id" varchar(255) null, "version" int not null default 1, "application_id" varchar(255) not null, "kind" varchar(255) not null, "at" timestamptz not null, "ground" text null, "text" text null, "gaps" jsonb not null, "regulation_id" varchar(255) null, primary key ("id"));`,
    );
    this.addSql(
      `alter table "application_event" add constraint "application_event_seq_unique" unique ("seq");`,
    );
    this.addSql(`create index "application_event_region_id_index" on "application_event" ("region_id");`);
    this.addSql(
      `create index "application_event_application_id_at_index" on "application_event" ("application_id", "at");`,
    );

    this.addSql(
      `create table "application_document" ("id" varchar(255) not null, "seq" bigserial, "region_id" varchar(255) not null, "created_at" timestamptz not null, "created_by_id" varchar(255) null, "version" int not null default 1, "application_id" varchar(255) not null, "kind" text not null, "file_id" varchar(255) not null, "verdict" text null, "checked_by_id" varchar(255) null, primary key ("id"));`,
    );
    this.addSql(
      `alter table "application_document" add constraint "application_document_seq_unique" unique ("seq");`,
    );
    this.addSql(
      `create index "application_document_region_id_index" on "application_document" ("region_id");`,
    );
    this.addSql(
      `create index "application_document_application_id_index" on "application_document" ("application_id");`,
    );
    this.addSql(`create index "application_document_file_id_index" on "application_document" ("file_id");`);

    this.addSql(
      `create table "training_record" ("id" varchar(255) not null, "seq" bigserial, "region_id" varchar(255) not null, "created_at" timestamptz not null, "created_by_id" varchar(255) null, "version" int not null default 1, "person_id" varchar(255) not null, "kind" text not null, "programme" varchar(500) not null, "hours" int not null, "provider" varchar(300) not null, "document_no" varchar(100) not null, "issued_on" date not null, "is_in_expertise" boolean not null, "application_id" varchar(255) not null, primary key ("id"));`,
    );
    this.addSql(`alter table "training_record" add constraint "training_record_seq_unique" unique ("seq");`);
    this.addSql(`create index "training_record_region_id_index" on "training_record" ("region_id");`);
    this.addSql(
      `create index "training_record_person_id_issued_on_index" on "training_record" ("person_id", "issued_on");`,
    );

    this.addSql(`alter table "task" drop constraint "task_kind_check";`);
    this.addSql(
      `alter table "task" add constraint "task_kind_check" check ("kind" in ('RETURNED_DOCUMENT', 'ACCEPT_DOCUMENT', 'MODERATE_PROPOSALS', 'DECIDE_COMPLAINT', 'ANSWER_PROPOSALS', 'PUBLISH_SUMMARY', 'FORM_PANEL', 'RESPOND_TO_INVITATION', 'REVIEW', 'ARBITRATE', 'CONCLUDE_ROUND', 'REVISE_DOCUMENT', 'REGISTER_ORDER', 'PUBLISH_DOCUMENT', 'CONFIRM_INSTITUTION', 'CONFIRM_EMPLOYMENT', 'COMPLETE_APPLICATION', 'CHECK_APPLICATION', 'ENTER_RESULT'));`,
    );

    this.addSql(`alter table "upload_ticket" drop constraint "upload_ticket_purpose_check";`);
    this.addSql(
      `alter table "upload_ticket" add constraint "upload_ticket_purpose_check" check ("purpose" in ('DOCUMENT_VERSION', 'ORDER', 'APPLICATION'));`,
    );

    this.addSql(
      `alter table "expert_application" add constraint "expert_application_person_id_foreign" foreign key ("person_id") references "person" ("id");`,
    );
    this.addSql(
      `alter table "expert_application" add constraint "expert_application_result_file_id_foreign" foreign key ("result_file_id") references "stored_file" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "expert_application" add constraint "expert_application_purpose_check" check ("purpose" in ('INITIAL', 'RENEWAL', 'CATEGORY_CHANGE', 'DIRECTION_EXTENSION'));`,
    );
    this.addSql(
      `alter table "expert_application" add constraint "expert_application_requested_category_check" check ("requested_category" in ('BASIC', 'SENIOR', 'LEADING'));`,
    );
    this.addSql(
      `alter table "expert_application" add constraint "expert_application_state_check" check ("state" in ('DRAFT', 'SUBMITTED', 'RETURNED', 'ADMITTED', 'NOT_ADMITTED', 'ASSESSMENT', 'ASSESSED', 'AT_COMMISSION', 'RECOMMENDED', 'REFUSED', 'COMPLETED', 'WITHDRAWN', 'EXPIRED'));`,
    );
    this.addSql(
      `alter table "expert_application" add constraint "expert_application_result_outcome_check" check ("result_outcome" in ('PASSED', 'FAILED', 'NO_SHOW'));`,
    );
    this.addSql(
      `alter table "expert_application" add constraint "expert_application_result_source_check" check ("result_source" in ('ENTERED', 'ASSESSMENT'));`,
    );

    this.addSql(
      `alter table "application_event" add constraint "application_event_application_id_foreign" foreign key ("application_id") references "expert_application" ("id");`,
    );
    this.addSql(
      `alter table "application_event" add constraint "application_event_regulation_id_foreign" foreign key ("regulation_id") references "regulation" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "application_event" add constraint "application_event_ground_check" check ("ground" in ('NO_HIGHER_EDUCATION', 'SHORT_SERVICE', 'NO_TRAINING', 'UNRELIABLE_INFORMATION', 'GAPS_REMAIN', 'OTHER'));`,
    );

    this.addSql(
      `alter table "application_document" add constraint "application_document_application_id_foreign" foreign key ("application_id") references "expert_application" ("id");`,
    );
    this.addSql(
      `alter table "application_document" add constraint "application_document_file_id_foreign" foreign key ("file_id") references "stored_file" ("id");`,
    );
    this.addSql(
      `alter table "application_document" add constraint "application_document_checked_by_id_foreign" foreign key ("checked_by_id") references "person" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "application_document" add constraint "application_document_kind_check" check ("kind" in ('DIPLOMA', 'EMPLOYMENT', 'TRAINING', 'RECOMMENDATION', 'CONSENT'));`,
    );
    this.addSql(
      `alter table "application_document" add constraint "application_document_verdict_check" check ("verdict" in ('ACCEPTED', 'TO_REPLACE'));`,
    );

    this.addSql(
      `alter table "training_record" add constraint "training_record_person_id_foreign" foreign key ("person_id") references "person" ("id");`,
    );
    this.addSql(
      `alter table "training_record" add constraint "training_record_application_id_foreign" foreign key ("application_id") references "expert_application" ("id");`,
    );
    this.addSql(
      `alter table "training_record" add constraint "training_record_kind_check" check ("kind" in ('RETRAINING', 'CPD'));`,
    );
    // What happened to an application is never changed, the owner's mistakes included.
    this.addSql(
      "create trigger application_event_append_only before update or delete on application_event for each row execute function refuse_change()",
    );
  }
}
