import { Migration } from "@mikro-orm/migrations";

/** The history of an entry, and how it stood on a day, are found by the entry. */
export class Migration20261126010044_eventsOfAnEntry extends Migration {
  override up(): void {
    this.addSql(`create index "entry_event_entry_id_on_index" on "entry_event" ("entry_id", "on")`);
  }
}
