import type { Migrations } from "@urcar/service/database"

const steps: readonly (readonly string[])[] = [
  [
    `create table files (
      hash text primary key,
      uploader text not null,
      size integer not null,
      state text not null,
      changed_at timestamptz not null
    )`,
    "create index files_uploader on files (uploader)",
    `create table encryption_keys (
      account text primary key,
      recipient text not null,
      issued_at bigint not null,
      signature text not null
    )`,
  ],
  [
    `create table senders (
      address text primary key,
      next_nonce bigint not null
    )`,
    `create table batches (
      id bigint generated always as identity primary key,
      sender text not null,
      nonce bigint not null,
      state text not null,
      created_at timestamptz not null,
      unique (sender, nonce)
    )`,
    "create index batches_open on batches (id) where state = 'open'",
    `create table attempts (
      hash text primary key,
      batch_id bigint not null references batches (id),
      raw text not null,
      max_fee numeric(40) not null,
      sent_at timestamptz not null
    )`,
    "create index attempts_batch on attempts (batch_id)",
    `create table records (
      id bigint generated always as identity primary key,
      hash text not null unique,
      author text not null,
      nonce text not null,
      body jsonb not null,
      gas integer not null,
      status text not null,
      tries integer not null default 0,
      reason jsonb,
      batch_id bigint references batches (id),
      place integer,
      transaction text,
      block bigint,
      sequence bigint,
      received_at timestamptz not null,
      changed_at timestamptz not null
    )`,
    "create unique index records_nonce on records (author, nonce) where status <> 'refused'",
    "create index records_waiting on records (id) where status = 'received'",
    "create index records_unsettled on records (author) where status in ('received', 'sent')",
    "create index records_batch on records (batch_id, place)",
  ],
  [
    `create table trades (
      hash text primary key,
      raw text not null,
      sender text not null,
      nonce bigint not null,
      status text not null,
      reason jsonb,
      block bigint,
      received_at timestamptz not null,
      sent_at timestamptz not null
    )`,
    "create index trades_open on trades (sent_at) where status = 'received'",
  ],
  [
    "alter table files add column purpose text not null default 'papers'",
    `create table evidence_lists (
      root text primary key,
      uploader text not null,
      list text not null,
      stored_at timestamptz not null
    )`,
    "create index evidence_lists_uploader on evidence_lists (uploader, stored_at)",
    `create table sealed_parts (
      root text not null,
      author text not null,
      vin text not null,
      file text not null,
      state text not null,
      changed_at timestamptz not null,
      primary key (root, author)
    )`,
    "create index sealed_parts_vin on sealed_parts (vin)",
    `create table sealed_boxes (
      hash text primary key,
      root text not null,
      author text not null,
      account text not null,
      body jsonb,
      expires_at bigint,
      read_at bigint,
      foreign key (root, author) references sealed_parts (root, author)
    )`,
    "create index sealed_boxes_part on sealed_boxes (root, author)",
    `create table sealed_requests (
      vin text not null,
      sequence bigint not null,
      asker text not null,
      issued_at bigint not null,
      signature text not null,
      primary key (vin, sequence, asker)
    )`,
    "create index sealed_requests_asker on sealed_requests (asker)",
  ],
  [
    `create table checkpoints (
      block bigint primary key,
      root text not null,
      body jsonb not null,
      received_at timestamptz not null
    )`,
  ],
  [
    `create table author_days (
      author text not null,
      day integer not null,
      records integer not null,
      primary key (author, day)
    )`,
  ],
  ["alter table sealed_parts add column is_written boolean not null default false"],
  [
    "alter table sealed_boxes add column withdrawn_at bigint",
    "create index sealed_boxes_account on sealed_boxes (account)",
    `create table car_grants (
      vin text not null,
      grantor text not null,
      grantee text not null,
      issued_at bigint not null,
      expires_at bigint not null,
      signature text not null,
      ended_by text,
      ended_at bigint,
      read_at bigint,
      primary key (vin, grantor, grantee, issued_at)
    )`,
    "create index car_grants_grantor on car_grants (grantor)",
    "create index car_grants_grantee on car_grants (grantee)",
  ],
  [
    "create table named_evidence (root text primary key)",
    `create table named_until (
      id integer primary key,
      block bigint not null,
      hash text not null,
      time bigint not null
    )`,
    "create index evidence_lists_stored on evidence_lists (stored_at)",
  ],
]

/** The gateway's tables. */
export const migrations: Migrations = { table: "gateway_migrations", steps }
