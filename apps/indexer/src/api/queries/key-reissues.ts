import { db } from "ponder:api"
import { keyReissue, vehicle } from "ponder:schema"
import type { KeyReissue, KeyReissueList, keyReissueListQuery } from "@urcar/sdk/indexer-client"
import { and, count, desc, eq, exists, gte, inArray, lt, notInArray, or, sql } from "ponder"
import type { Hex } from "viem"
import type { z } from "zod/mini"
import type { KeyReissue as KeyReissueRow } from "../../projections/rows.ts"
import { decodeCursor, encodeCursor } from "../cursor.ts"
import { refuse } from "../questions.ts"
import { toKeyReissue } from "../shapes.ts"
import type { Condition } from "./condition.ts"

type Filters = z.infer<typeof keyReissueListQuery>

const usualLimit = 50
const order = "announced"
const open: KeyReissueRow["state"][] = ["announced", "referred"]

/** A page of keys to be issued anew, the latest announcement first. */
export async function listKeyReissues(filters: Filters, now: number): Promise<KeyReissueList> {
  const { limit = usualLimit, cursor } = filters
  const after = cursor === undefined ? null : (decodeCursor(cursor, order) ?? refuse("cursor", "unknown"))
  const place = sql`(${keyReissue.announcedAt}, ${keyReissue.oldKey})`
  const rows = await db
    .select()
    .from(keyReissue)
    .where(
      and(
        ...conditions(filters, now),
        after === null ? undefined : sql`${place} < (${String(after.value)}::bigint, ${after.key}::text)`,
      ),
    )
    .orderBy(desc(keyReissue.announcedAt), desc(keyReissue.oldKey))
    .limit(limit + 1)
  const page = rows.slice(0, limit)
  const last = page.at(-1)
  const hasMore = rows.length > limit && last !== undefined
  const next = hasMore ? encodeCursor({ order, value: last.announcedAt, key: last.oldKey }) : null
  return { items: await describe(page, now), cursor: next }
}

const latest = db
  .select()
  .from(keyReissue)
  .where(eq(keyReissue.oldKey, sql.placeholder("oldKey")))
  .orderBy(desc(keyReissue.number))
  .limit(1)
  .prepare("latest_key_reissue")

/** What stands over an owner's key: an open re-issue, or an executed one that this title has not followed. */
export async function findKeyReissue(oldKey: Hex, now: number): Promise<KeyReissue | null> {
  const [row] = await latest.execute({ oldKey })
  const [found] = row === undefined ? [] : await describe([row], now)
  const stands = found?.state === "announced" || found?.state === "referred" || found?.state === "executed"
  return found !== undefined && stands ? found : null
}

function conditions({ key, country, state }: Filters, now: number): Condition[] {
  const isOpen = and(inArray(keyReissue.state, open), gte(keyReissue.lapsesAfter, now))
  const isClosed = or(notInArray(keyReissue.state, open), lt(keyReissue.lapsesAfter, now))
  const held = db.select().from(vehicle).where(eq(vehicle.owner, keyReissue.oldKey))
  const isFollowing = and(eq(keyReissue.state, "executed"), exists(held))
  const asked = { open: isOpen, closed: isClosed, following: isFollowing }
  return [
    key === undefined ? undefined : or(eq(keyReissue.oldKey, key), eq(keyReissue.newKey, key)),
    country === undefined ? undefined : eq(keyReissue.country, country),
    state === undefined ? undefined : asked[state],
  ].filter((condition) => condition !== undefined)
}

async function describe(rows: readonly KeyReissueRow[], now: number): Promise<KeyReissue[]> {
  if (rows.length === 0) return []
  const keys = rows.map(({ oldKey }) => oldKey)
  const counted = await db
    .select({ owner: vehicle.owner, titles: count() })
    .from(vehicle)
    .where(inArray(vehicle.owner, keys))
    .groupBy(vehicle.owner)
  const titles = new Map(counted.map((row) => [row.owner, row.titles]))
  return rows.map((row) => toKeyReissue(row, titles.get(row.oldKey) ?? 0, now))
}
