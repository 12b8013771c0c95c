import { hashLogContent, loggedActs } from "@urcar/sdk/audit"
import type { Database } from "@urcar/service/database"
import type { Hex } from "viem"
import { z } from "zod"
import { lookupLog } from "../log/table.ts"
import type { Register } from "../persons/register.ts"
import { persons, progress } from "../persons/table.ts"
import { backupHeader } from "./backup.ts"

const hex = z.templateLiteral(["0x", z.string().regex(/^[0-9a-f]*$/)]).transform((text): Hex => text)
const time = z.int()
const header = z.object({ format: z.literal(backupHeader.format), version: z.literal(backupHeader.version) })
const part = z.discriminatedUnion("table", [
  z.object({
    table: z.literal("persons"),
    rows: z.array(
      z.object({
        country: z.string(),
        keyTag: hex,
        documentTag: hex,
        sealed: hex,
        wrapped: hex,
        keyId: z.string(),
        registeredAt: time,
        changedAt: time,
        endedAt: time.nullable(),
      }),
    ),
  }),
  z.object({
    table: z.literal("lookup_log"),
    rows: z.array(
      z.object({
        country: z.string(),
        sequence: z.int(),
        at: time,
        act: z.enum(loggedActs),
        subject: hex.nullable(),
        owner: hex.nullable(),
        vehicle: hex.nullable(),
        sealed: hex.nullable(),
        wrapped: hex.nullable(),
        keyId: z.string().nullable(),
        content: hex,
        hash: hex,
      }),
    ),
  }),
  z.object({
    table: z.literal("progress"),
    rows: z.array(z.object({ name: z.string(), block: z.int() })),
  }),
])

/** The backup is not one, or the database holds something already. */
export class RestoreError extends Error {
  override readonly name = "RestoreError"
}

/**
 * Fills an empty register from a backup, whole or not at all. Whoever was erased since is erased again.
 *
 * @returns how many those are
 * @throws RestoreError
 */
export async function restore(
  { database, register }: { readonly database: Database; readonly register: Register },
  lines: AsyncIterable<string>,
): Promise<number> {
  await database.transaction(async (transaction) => {
    const [person] = await transaction.select().from(persons).limit(1)
    const [entry] = await transaction.select().from(lookupLog).limit(1)
    if (person ?? entry) throw new RestoreError("The register holds something: restore into an empty one.")
    let isFirst = true
    for await (const line of lines) {
      if (isFirst) read(header, line)
      else await fill(transaction, read(part, line))
      isFirst = false
    }
    if (isFirst) throw new RestoreError("The backup is empty.")
  })
  return register.eraseAgain()
}

async function fill(transaction: Database, { table, rows }: z.output<typeof part>): Promise<void> {
  if (rows.length === 0) return
  if (table === "persons") await transaction.insert(persons).values(rows)
  if (table === "progress") await transaction.insert(progress).values(rows)
  if (table === "lookup_log") {
    for (const { sealed, content, ...row } of rows)
      if (sealed !== null && hashLogContent({ ...row, sealed }) !== content)
        throw new RestoreError(`Entry ${row.sequence} of ${row.country} was altered.`)
    await transaction.insert(lookupLog).values(rows)
  }
}

function read<Schema extends z.ZodType>(schema: Schema, line: string): z.output<Schema> {
  try {
    return schema.parse(JSON.parse(line))
  } catch (cause) {
    throw new RestoreError("This is no backup of a police register.", { cause })
  }
}
