import { Migration } from "@mikro-orm/migrations";

/**
 * Sealing of the journal: writers insert without waiting for one another, one sealer gives committed rows their place and
 * hash. The owner's function does it, so that the service can ask for a seal and never write one.
 */
export class Migration20261125120000_sealer extends Migration {
  override up(): void {
    // What waits for its seal: sequence numbers are given before the commit, so "above the last seal" would miss rows.
    this.addSql("create table journal_unsealed (journal_seq bigint primary key)");
    this.addSql("insert into journal_unsealed select seq from journal");
    this.addSql(`create function await_seal() returns trigger language plpgsql
      security definer set search_path = public, pg_temp as $$
      begin
        insert into journal_unsealed values (new.seq);
        return null;
      end
    $$`);
    this.addSql(
      "create trigger journal_awaits_seal after insert on journal for each row execute function await_seal()",
    );

    this
      .addSql(`create function pairs_text(pairs jsonb) returns text language sql immutable parallel safe as $$
      select coalesce(string_agg(key || '=' || value, chr(30) order by key collate "C"), '') from jsonb_each_text(pairs)
    $$`);
    // In step with sealOf in platform/journalSeal.ts, which recomputes it without the database.
    this.addSql(`create function journal_hash(previous text, row_place bigint, entry journal)
      returns text language sql stable parallel safe as $$
      select encode(sha256(convert_to(concat_ws(chr(31), previous, row_place, entry.seq, entry.region_id, entry.act,
        coalesce(entry.actor_id, ''), entry.subject_id, pairs_text(entry.refs), pairs_text(entry.hashes),
        to_char(entry.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')), 'UTF8')), 'hex')
    $$`);
    this.addSql(`create function seal_journal(most integer) returns integer language plpgsql
      security definer set search_path = public, pg_temp as $$
      declare
        entry journal;
        row_place bigint;
        previous text;
        sealed integer := 0;
      begin
        perform pg_advisory_xact_lock(74, 2);
        select s.place, s.hash into row_place, previous from journal_seal s order by s.place desc limit 1;
        row_place := coalesce(row_place, 0);
        previous := coalesce(previous, '');
        for entry in select j.* from journal_unsealed u join journal j on j.seq = u.journal_seq order by j.seq limit most loop
          row_place := row_place + 1;
          previous := journal_hash(previous, row_place, entry);
          insert into journal_seal (place, journal_seq, hash, sealed_at) values (row_place, entry.seq, previous, clock_timestamp());
          delete from journal_unsealed where journal_seq = entry.seq;
          sealed := sealed + 1;
        end loop;
        return sealed;
      end
    $$`);
  }
}
