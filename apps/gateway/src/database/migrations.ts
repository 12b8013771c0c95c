/** The tables, step by step. A step that was released never changes: add another. */
export const migrations: readonly (readonly string[])[] = [
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
]
