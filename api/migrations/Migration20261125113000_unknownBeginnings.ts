import { Migration } from "@mikro-orm/migrations";

/** Of an institution's first name nobody knows since when it bore it (R91). */
export class Migration20261125113000_unknownBeginnings extends Migration {
  override up(): void {
    this.addSql(`alter table "institution_name" alter column "from_on" drop not null`);
  }
}
