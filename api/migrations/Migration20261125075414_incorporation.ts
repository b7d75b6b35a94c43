import { Migration } from "@mikro-orm/migrations";

/** What became of the passage of a proposal in a later version, and where in it an accepted one was taken up (R35). */
export class Migration20261125075414_incorporation extends Migration {
  override up(): void {
    this.addSql(`create table "proposal_placement" (
      "id" varchar(255) not null, "seq" bigserial, "region_id" varchar(255) not null,
      "created_at" timestamptz not null, "created_by_id" varchar(255) null, "version" int not null default 1,
      "proposal_id" varchar(255) not null, "document_version_id" varchar(255) not null, "state" text not null,
      "block_id" varchar(255) null, "start" int null, "end" int null, primary key ("id"))`);
    this.addSql(
      `alter table "proposal_placement" add constraint "proposal_placement_seq_unique" unique ("seq")`,
    );
    this.addSql(`create index "proposal_placement_region_id_index" on "proposal_placement" ("region_id")`);
    this.addSql(
      `alter table "proposal_placement" add constraint "proposal_placement_proposal_id_document_version_id_unique" unique ("proposal_id", "document_version_id")`,
    );
    this.addSql(
      `alter table "proposal_placement" add constraint "proposal_placement_proposal_id_foreign" foreign key ("proposal_id") references "proposal" ("id")`,
    );
    this.addSql(
      `alter table "proposal_placement" add constraint "proposal_placement_document_version_id_foreign" foreign key ("document_version_id") references "document_version" ("id")`,
    );
    this.addSql(
      `alter table "proposal_placement" add constraint "proposal_placement_state_check" check ("state" in ('PLACED', 'MOVED', 'EDITED', 'GONE', 'UNCERTAIN'))`,
    );
    this.addSql(`alter table "incorporation_link" add "section_title" text null, add "excerpt" text null`);
  }
}
