import { Migration } from "@mikro-orm/migrations";

/** What the tables stand on: extensions, the clock, the instance's own keys. */
export class Migration20261124000000_ground extends Migration {
  override up(): void {
    this.addSql("create extension if not exists pg_trgm");
    this.addSql("create extension if not exists unaccent");

    // One row. Both columns null means the real time; tests and the played year set one of them, production refuses to start then.
    this.addSql(`create table clock (
      only_row boolean primary key default true check (only_row),
      frozen_at timestamptz,
      shift interval
    )`);
    this.addSql("insert into clock default values");
    this.addSql(`create function clock_now() returns timestamptz language sql stable parallel safe as $$
      select coalesce(frozen_at, now() + coalesce(shift, interval '0')) from clock
    $$`);

    // Keys that every process of the instance shares, for example that of the cursors; never in a backup of the tables alone.
    this.addSql("create table instance_key (name text primary key, secret bytea not null)");
    this.addSql(`insert into instance_key (name, secret)
      select 'cursors', sha256(convert_to(gen_random_uuid()::text || gen_random_uuid()::text, 'UTF8'))`);
  }
}
