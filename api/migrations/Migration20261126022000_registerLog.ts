import { Migration } from "@mikro-orm/migrations";

/**
 * The public log of the register, a Merkle tree after RFC 9162: every event of an entry becomes a leaf that commits to its
 * public content, and the head of the grown tree is signed by a key that lies outside the database.
 */
export class Migration20261126022000_registerLog extends Migration {
  override up(): void {
    // What waits for its leaf: sequence numbers are given before the commit, so "above the last leaf" would miss events.
    this.addSql("create table register_unlogged (event_seq bigint primary key)");
    this.addSql("insert into register_unlogged select seq from entry_event");
    this.addSql(`create function await_leaf() returns trigger language plpgsql
      security definer set search_path = public, pg_temp as $$
      begin
        insert into register_unlogged values (new.seq);
        return null;
      end
    $$`);
    this.addSql(
      "create trigger entry_event_awaits_leaf after insert on entry_event for each row execute function await_leaf()",
    );

    // The commitment stays when the opening goes, so that a person can be erased and the log remains valid.
    this.addSql(`create table register_leaf (region_id varchar(255) not null, leaf_index integer not null,
      event_id varchar(255) not null unique references entry_event (id), commitment bytea not null,
      primary key (region_id, leaf_index), check (leaf_index >= 0))`);
    this.addSql(`create table register_opening (region_id varchar(255) not null, leaf_index integer not null,
      salt bytea not null, content text not null, primary key (region_id, leaf_index),
      foreign key (region_id, leaf_index) references register_leaf (region_id, leaf_index))`);
    // Hashes over complete subtrees never change, and any proof is made of a few of them.
    this.addSql(`create table register_node (region_id varchar(255) not null, level smallint not null,
      place integer not null, hash bytea not null, primary key (region_id, level, place))`);
    this.addSql(`create table register_key (number integer primary key, public_key bytea not null unique,
      from_at timestamptz not null, signature bytea not null, check (number > 0))`);
    this.addSql(`create table register_head (region_id varchar(255) not null, number integer not null,
      log text not null, size integer not null, root bytea not null, at timestamptz not null,
      key_number integer not null references register_key (number), signature bytea not null,
      primary key (region_id, number), unique (region_id, size), check (number > 0 and size > 0))`);

    for (const table of ["register_leaf", "register_node", "register_key", "register_head"]) {
      this.addSql(
        `create trigger ${table}_append_only before update or delete on ${table} for each row execute function refuse_change()`,
      );
    }
    this.addSql(
      "create trigger register_opening_unchanged before update on register_opening for each row execute function refuse_change()",
    );
  }
}
