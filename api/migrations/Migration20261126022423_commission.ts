import { Migration } from "@mikro-orm/migrations";

/** Sessions of the commission with agenda, composition and votes; until when a result may be appealed (R12, R14 to R17). */
export class Migration20261126022423_commission extends Migration {
  override up(): void {
    this.addSql(
      `create table "commission_session" ("id" varchar(255) not null, "seq" bigserial, "region_id" varchar(255) not null, "created_at" timestamptz not null, "created_by_id" varchar(255) null, "version" int not null default 1, "held_at" timestamptz not null, "place" varchar(300) not null, "state" text not null, "regulation_id" varchar(255) null, "opened_at" timestamptz null, "closed_at" timestamptz null, "closed_by_id" varchar(255) null, "protocol_number" int null, "held_on" date null, "signed_at" timestamptz null, "signed_by_id" varchar(255) null, "paper_hash" varchar(255) null, "cancel_reason" varchar(1000) null, primary key ("id"));`,
    );
    this.addSql(
      `alter table "commission_session" add constraint "commission_session_seq_unique" unique ("seq");`,
    );
    this.addSql(`create index "commission_session_region_id_index" on "commission_session" ("region_id");`);
    this.addSql(
      `create index "commission_session_region_id_held_at_index" on "commission_session" ("region_id", "held_at");`,
    );

    this.addSql(
      `create table "session_member" ("id" varchar(255) not null, "seq" bigserial, "region_id" varchar(255) not null, "created_at" timestamptz not null, "created_by_id" varchar(255) null, "version" int not null default 1, "session_id" varchar(255) not null, "person_id" varchar(255) not null, "is_chair" boolean not null, "is_present" boolean not null, primary key ("id"));`,
    );
    this.addSql(`alter table "session_member" add constraint "session_member_seq_unique" unique ("seq");`);
    this.addSql(`create index "session_member_region_id_index" on "session_member" ("region_id");`);
    this.addSql(
      `alter table "session_member" add constraint "session_member_session_id_person_id_unique" unique ("session_id", "person_id");`,
    );

    this.addSql(
      `create table "agenda_item" ("id" varchar(255) not null, "seq" bigserial, "region_id" varchar(255) not null, "created_at" timestamptz not null, "created_by_id" varchar(255) null, "version" int not null default 1, "session_id" varchar(255) not null, "application_id" varchar(255) not null, "position" int not null, "asked" text not null, "category" text null, "direction_codes" text[] not null, "state" text not null, "decided" text null, "decided_at" timestamptz null, "for_count" int null, "against_count" int null, "is_by_casting_vote" boolean not null default false, "ground" text null, "reason" varchar(2000) null, "order_id" varchar(255) null, primary key ("id"));`,
    );
    this.addSql(`alter table "agenda_item" add constraint "agenda_item_seq_unique" unique ("seq");`);
    this.addSql(`create index "agenda_item_region_id_index" on "agenda_item" ("region_id");`);
    this.addSql(`create index "agenda_item_application_id_index" on "agenda_item" ("application_id");`);
    this.addSql(`create index "agenda_item_region_id_state_index" on "agenda_item" ("region_id", "state");`);
    this.addSql(
      `alter table "agenda_item" add constraint "agenda_item_session_id_position_unique" unique ("session_id", "position");`,
    );

    this.addSql(
      `create table "agenda_vote" ("id" varchar(255) not null, "seq" bigserial, "region_id" varchar(255) not null, "created_at" timestamptz not null, "created_by_id" varchar(255) null, "version" int not null default 1, "item_id" varchar(255) not null, "member_id" varchar(255) not null, "choice" text not null, "ground" text null, "reason" varchar(1000) null, "is_by_secretary" boolean not null, "at" timestamptz not null, primary key ("id"));`,
    );
    this.addSql(`alter table "agenda_vote" add constraint "agenda_vote_seq_unique" unique ("seq");`);
    this.addSql(`create index "agenda_vote_region_id_index" on "agenda_vote" ("region_id");`);
    this.addSql(
      `alter table "agenda_vote" add constraint "agenda_vote_item_id_member_id_unique" unique ("item_id", "member_id");`,
    );

    this.addSql(`alter table "expert_application" add "appeal_by" timestamptz null;`);

    this.addSql(`alter table "application_event" drop constraint "application_event_ground_check";`);
    this.addSql(
      `alter table "application_event" add constraint "application_event_ground_check" check ("ground" in ('NO_HIGHER_EDUCATION', 'SHORT_SERVICE', 'NO_TRAINING', 'UNRELIABLE_INFORMATION', 'GAPS_REMAIN', 'ASSESSMENT_NOT_PASSED', 'NO_SHOW', 'CONDITIONS_NOT_MET', 'OTHER'));`,
    );

    this.addSql(`alter table "task" drop constraint "task_kind_check";`);
    this.addSql(
      `alter table "task" add constraint "task_kind_check" check ("kind" in ('RETURNED_DOCUMENT', 'ACCEPT_DOCUMENT', 'MODERATE_PROPOSALS', 'DECIDE_COMPLAINT', 'ANSWER_PROPOSALS', 'PUBLISH_SUMMARY', 'FORM_PANEL', 'RESPOND_TO_INVITATION', 'REVIEW', 'ARBITRATE', 'CONCLUDE_ROUND', 'REVISE_DOCUMENT', 'REGISTER_ORDER', 'PUBLISH_DOCUMENT', 'CONFIRM_INSTITUTION', 'CONFIRM_EMPLOYMENT', 'COMPLETE_APPLICATION', 'CHECK_APPLICATION', 'ENTER_RESULT', 'PUT_ON_AGENDA', 'ATTEND_SESSION', 'SIGN_PROTOCOL', 'CARRY_OUT_DECISIONS'));`,
    );

    this.addSql(
      `alter table "commission_session" add constraint "commission_session_regulation_id_foreign" foreign key ("regulation_id") references "regulation" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "commission_session" add constraint "commission_session_closed_by_id_foreign" foreign key ("closed_by_id") references "person" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "commission_session" add constraint "commission_session_signed_by_id_foreign" foreign key ("signed_by_id") references "person" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "commission_session" add constraint "commission_session_state_check" check ("state" in ('PLANNED', 'OPEN', 'CLOSED', 'SIGNED', 'CANCELLED'));`,
    );

    this.addSql(
      `alter table "session_member" add constraint "session_member_session_id_foreign" foreign key ("session_id") references "commission_session" ("id");`,
    );
    this.addSql(
      `alter table "session_member" add constraint "session_member_person_id_foreign" foreign key ("person_id") references "person" ("id");`,
    );

    this.addSql(
      `alter table "agenda_item" add constraint "agenda_item_session_id_foreign" foreign key ("session_id") references "commission_session" ("id");`,
    );
    this.addSql(
      `alter table "agenda_item" add constraint "agenda_item_application_id_foreign" foreign key ("application_id") references "expert_application" ("id");`,
    );
    this.addSql(
      `alter table "agenda_item" add constraint "agenda_item_order_id_foreign" foreign key ("order_id") references "order_act" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "agenda_item" add constraint "agenda_item_asked_check" check ("asked" in ('INCLUDE', 'RENEW', 'SET_CATEGORY', 'EXTEND_DIRECTIONS', 'REFUSE'));`,
    );
    this.addSql(
      `alter table "agenda_item" add constraint "agenda_item_category_check" check ("category" in ('BASIC', 'SENIOR', 'LEADING'));`,
    );
    this.addSql(
      `alter table "agenda_item" add constraint "agenda_item_state_check" check ("state" in ('PREPARED', 'VOTED', 'PROTOCOL_SIGNED', 'ORDER_ISSUED', 'DEFERRED', 'ANNULLED'));`,
    );
    this.addSql(
      `alter table "agenda_item" add constraint "agenda_item_decided_check" check ("decided" in ('INCLUDE', 'RENEW', 'SET_CATEGORY', 'EXTEND_DIRECTIONS', 'REFUSE'));`,
    );
    this.addSql(
      `alter table "agenda_item" add constraint "agenda_item_ground_check" check ("ground" in ('NO_HIGHER_EDUCATION', 'SHORT_SERVICE', 'NO_TRAINING', 'UNRELIABLE_INFORMATION', 'GAPS_REMAIN', 'ASSESSMENT_NOT_PASSED', 'NO_SHOW', 'CONDITIONS_NOT_MET', 'OTHER'));`,
    );

    this.addSql(
      `alter table "agenda_vote" add constraint "agenda_vote_item_id_foreign" foreign key ("item_id") references "agenda_item" ("id");`,
    );
    this.addSql(
      `alter table "agenda_vote" add constraint "agenda_vote_member_id_foreign" foreign key ("member_id") references "session_member" ("id");`,
    );
    this.addSql(
      `alter table "agenda_vote" add constraint "agenda_vote_choice_check" check ("choice" in ('FOR', 'AGAINST', 'ABSTAINED'));`,
    );
    this.addSql(
      `alter table "agenda_vote" add constraint "agenda_vote_ground_check" check ("ground" in ('OWN_CASE', 'COMMON_EMPLOYER', 'DECLARED'));`,
    );
  }
}
