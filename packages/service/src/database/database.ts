import type { PgDatabase, PgQueryResultHKT } from "drizzle-orm/pg-core"

/** PostgreSQL, wherever it runs. */
export type Database = PgDatabase<PgQueryResultHKT>
