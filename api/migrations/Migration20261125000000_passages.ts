import { Migration } from "@mikro-orm/migrations";

/** Where a proposal's passage lies in the text, and who reviews a document (R87). */
export class Migration20261125000000_passages extends Migration {
  override up(): void {
    this.addSql(
      `alter table "proposal" add column "section_block_id" varchar(255) null, add column "section_title" text null, add column "place" int not null default 0`,
    );
    this.addSql(`create index "proposal_discussion_id_index" on "proposal" ("discussion_id")`);

    // Assignments belong to a domain further right; discussions ask only whether there is a live one that its expert knows of (R87).
    this
      .addSql(`create function is_reviewing(person text, document text) returns boolean language sql stable parallel safe as $$
      select exists (
        select from review_assignment where document_id = document and expert_id = person
          and state in ('INVITED', 'ACCEPTED', 'IN_PROGRESS', 'SUBMITTED', 'COMPLETED')
      )
    $$`);
  }
}
