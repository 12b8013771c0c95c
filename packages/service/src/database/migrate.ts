import { max, sql } from "drizzle-orm"
import { integer, pgTable } from "drizzle-orm/pg-core"
import type { Database } from "./database.ts"

/** A service's tables, step by step. A step that was released never changes: add another. */
export interface Migrations {
  /** Table in which the steps taken are kept. */
  readonly table: string
  readonly steps: readonly (readonly string[])[]
}

/** Any number that nobody else locks. */
const lock = 0x75_72_63_61

/** Applies what is missing, each step once, also when several processes of a service start at the same time. */
export async function migrate(database: Database, { table, steps }: Migrations): Promise<void> {
  const applied = pgTable(table, { version: integer().primaryKey() })
  await database.transaction(async (transaction) => {
    await transaction.execute(sql`select pg_advisory_xact_lock(${lock})`)
    await transaction.execute(sql`create table if not exists ${applied} (version integer primary key)`)
    const [latest] = await transaction.select({ version: max(applied.version) }).from(applied)
    for (const [index, statements] of steps.entries()) {
      if (index + 1 <= (latest?.version ?? 0)) continue
      for (const statement of statements) await transaction.execute(sql.raw(statement))
      await transaction.insert(applied).values({ version: index + 1 })
    }
  })
}
