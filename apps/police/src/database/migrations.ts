import type { Migrations } from "@urcar/service/database"

const steps: readonly (readonly string[])[] = [
  [
    `create table persons (
      country text not null,
      key_tag text not null,
      document_tag text not null,
      sealed text not null,
      wrapped text not null,
      key_id text not null,
      registered_at bigint not null,
      changed_at bigint not null,
      ended_at bigint,
      primary key (country, key_tag)
    )`,
    "create index persons_document on persons (country, document_tag)",
    "create index persons_ended on persons (ended_at) where ended_at is not null",
    `create table lookup_log (
      country text not null,
      sequence bigint not null,
      at bigint not null,
      act text not null,
      subject text,
      owner text,
      vehicle text,
      sealed text,
      wrapped text,
      key_id text,
      content text not null,
      hash text not null,
      primary key (country, sequence)
    )`,
    "create index lookup_log_vehicle on lookup_log (vehicle) where vehicle is not null",
    "create index lookup_log_subject on lookup_log (subject) where subject is not null",
    `create function keep_lookup_log() returns trigger language plpgsql as $$
    begin
      if tg_op <> 'UPDATE' then raise exception 'the lookup log keeps its entries'; end if;
      if (new.country, new.sequence, new.at, new.act, new.content, new.hash)
        is distinct from (old.country, old.sequence, old.at, old.act, old.content, old.hash)
      then raise exception 'the lookup log keeps its entries'; end if;
      if new.sealed is not null
        and (new.sealed, new.subject, new.owner, new.vehicle)
        is distinct from (old.sealed, old.subject, old.owner, old.vehicle)
      then raise exception 'the lookup log keeps its entries'; end if;
      return new;
    end $$`,
    `create trigger lookup_log_kept before update or delete on lookup_log
      for each row execute function keep_lookup_log()`,
    `create trigger lookup_log_whole before truncate on lookup_log
      for each statement execute function keep_lookup_log()`,
    `create table sessions (
      token_hash text primary key,
      account text not null,
      origin text not null,
      expires_at bigint not null
    )`,
    "create table used_nonces (nonce text primary key, expires_at bigint not null)",
    "create table progress (name text primary key, block bigint not null)",
  ],
]

/** The police register's tables. Nothing in them names a person, vehicle or key in plain. */
export const migrations: Migrations = { table: "police_migrations", steps }
