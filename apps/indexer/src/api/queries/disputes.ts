import { db } from "ponder:api"
import { accuser, dispute } from "ponder:schema"
import type { DisputeLife, DisputeList, disputeListQuery } from "@urcar/sdk/indexer-client"
import { and, asc, desc, eq, inArray, lt } from "ponder"
import type { z } from "zod/mini"
import { decodeCursor, encodeCursor } from "../cursor.ts"
import { refuse } from "../questions.ts"
import { toIndexedDispute } from "../shapes.ts"
import type { Condition } from "./condition.ts"

const usualLimit = 50
const order = "dispute"
const mostAccusers = 500

type DisputeFilters = z.infer<typeof disputeListQuery>

/** A page of disputes, the latest first. */
export async function listDisputes(filters: DisputeFilters, now: number): Promise<DisputeList> {
  const { limit = usualLimit, cursor } = filters
  const after = cursor === undefined ? null : (decodeCursor(cursor, order) ?? refuse("cursor", "unknown"))
  const rows = await db
    .select()
    .from(dispute)
    .where(and(...conditions(filters), ...(after === null ? [] : [lt(dispute.id, readId(after.value))])))
    .orderBy(desc(dispute.id))
    .limit(limit + 1)
  const page = rows.slice(0, limit)
  const last = page.at(-1)
  const hasMore = rows.length > limit && last !== undefined
  const next = hasMore ? encodeCursor({ order, value: last.id, key: "" }) : null
  return { items: page.map((row) => toIndexedDispute(row, now)), cursor: next }
}

function readId(value: string | number): number {
  const id = Number(value)
  return Number.isInteger(id) && id >= 0 && id < 2 ** 31 ? id : refuse("cursor", "unknown")
}

function conditions({ vin, writer, accuser: account, country, phase }: DisputeFilters): Condition[] {
  const asked = [
    vin === undefined ? undefined : eq(dispute.vin, vin),
    writer === undefined ? undefined : eq(dispute.writer, writer),
    account === undefined
      ? undefined
      : inArray(
          dispute.id,
          db.select({ id: accuser.dispute }).from(accuser).where(eq(accuser.account, account)),
        ),
    country === undefined ? undefined : eq(dispute.country, country),
    phase === undefined ? undefined : inArray(dispute.phase, phase),
  ]
  return asked.filter((condition) => condition !== undefined)
}

/** A dispute with who stands by it; `null` for one that was never opened. */
export async function getDispute(id: number, now: number): Promise<DisputeLife | null> {
  const [row] = await db.select().from(dispute).where(eq(dispute.id, id)).limit(1)
  if (row === undefined) return null
  const accusers = await db
    .select()
    .from(accuser)
    .where(eq(accuser.dispute, id))
    .orderBy(asc(accuser.joinedAt), asc(accuser.account))
    .limit(mostAccusers)
  return {
    dispute: toIndexedDispute(row, now),
    accusers: accusers.map(({ dispute: _, claimed, ...one }) => ({
      ...one,
      claimed: claimed?.toString() ?? null,
    })),
  }
}
