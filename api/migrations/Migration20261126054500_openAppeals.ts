import { Migration } from "@mikro-orm/migrations";

/** Whether an appeal against a result waits for its decision (R12). */
export class Migration20261126054500_openAppeals extends Migration {
  override up(): void {
    this.addSql(`alter table "expert_application" add "has_open_appeal" boolean not null default false;`);
  }
}
