import { Migration } from "@mikro-orm/migrations";

/** When the platform last said that it is there: a longer silence is a fault of ours, and sittings get its time back. */
export class Migration20261126054500_platformBeat extends Migration {
  override up(): void {
    this.addSql(`create table platform_beat (
      is_only boolean primary key default true check (is_only),
      beat_at timestamptz not null
    )`);
  }
}
