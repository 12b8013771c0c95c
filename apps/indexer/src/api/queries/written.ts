import { db } from "ponder:api"
import { dispute, record } from "ponder:schema"
import type { WrittenList, WrittenRecord, writtenListQuery } from "@urcar/sdk/indexer-client"
import { and, asc, desc, eq, inArray, sql } from "ponder"
import type { Hex } from "viem"
import type { z } from "zod/mini"
import type { Dispute } from "../../projections/rows.ts"
import { decodeCursor, encodeCursor } from "../cursor.ts"
import { refuse } from "../questions.ts"

const usualLimit = 50
const order = "written"

/** A page of what a licensee wrote, the latest first, each with the latest dispute over it. */
export async function listWritten(
  author: Hex,
  filters: z.infer<typeof writtenListQuery>,
): Promise<WrittenList> {
  const { limit = usualLimit, cursor } = filters
  const after = cursor === undefined ? null : (decodeCursor(cursor, order) ?? refuse("cursor", "unknown"))
  const { vin, sequence, kind, occurredAt, recordedAt, block, transaction } = record
  const rows = await db
    .select({ vin, sequence, kind, occurredAt, recordedAt, block, transaction })
    .from(record)
    .where(and(eq(record.author, author), ...(after === null ? [] : [isBefore(after.value, after.key)])))
    .orderBy(desc(recordedAt), desc(vin), desc(sequence))
    .limit(limit + 1)
  const page = rows.slice(0, limit)
  const last = page.at(-1)
  const hasMore = rows.length > limit && last !== undefined
  const next = hasMore
    ? encodeCursor({ order, value: last.recordedAt, key: `${last.vin} ${last.sequence}` })
    : null
  const judged = await readDisputes(author, page)
  const items = page.map((row) => ({ ...row, dispute: judged.get(nameOf(row)) ?? null }))
  return { items, cursor: next }
}

function isBefore(at: string | number, key: string) {
  const [vin = "", sequence = ""] = key.split(" ")
  if (!/^\d{1,10}$/.test(sequence)) refuse("cursor", "unknown")
  const place = sql`(${record.recordedAt}, ${record.vin}, ${record.sequence})`
  return sql`${place} < (${String(at)}::bigint, ${vin}::text, ${sequence}::bigint)`
}

type Named = Pick<Dispute, "vin" | "sequence">

function nameOf({ vin, sequence }: Named): string {
  return `${vin} ${sequence}`
}

/** The latest dispute over each record. */
async function readDisputes(
  writer: Hex,
  records: readonly Named[],
): Promise<ReadonlyMap<string, WrittenRecord["dispute"]>> {
  if (records.length === 0) return new Map()
  const vins = [...new Set(records.map(({ vin }) => vin))]
  const { id, vin, sequence, phase, outcome, isAnswered } = dispute
  const rows = await db
    .select({ id, vin, sequence, phase, outcome, isAnswered })
    .from(dispute)
    .where(and(eq(dispute.writer, writer), inArray(vin, vins)))
    .orderBy(asc(id))
  return new Map(rows.map(({ vin, sequence, ...one }) => [nameOf({ vin, sequence }), one]))
}
