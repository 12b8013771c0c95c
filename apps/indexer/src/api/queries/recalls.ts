import { db } from "ponder:api"
import { recall } from "ponder:schema"
import type { RecallList, recallListQuery } from "@urcar/sdk/indexer-client"
import { campaignOf, listRecalls } from "@urcar/sdk/recalls"
import { and, asc, gt, like } from "ponder"
import type { z } from "zod/mini"
import { decodeCursor, encodeCursor } from "../cursor.ts"
import { refuse } from "../questions.ts"

const usualLimit = 100
const order = "vin"

/** A page of vehicles with open recalls, by VIN. */
export async function listRecalled(filters: z.infer<typeof recallListQuery>): Promise<RecallList> {
  const { limit = usualLimit, cursor, wmi } = filters
  const after = cursor === undefined ? null : (decodeCursor(cursor, order) ?? refuse("cursor", "unknown"))
  const rows = await db
    .select()
    .from(recall)
    .where(
      and(
        gt(recall.open, 0),
        wmi === undefined ? undefined : like(recall.vin, `${wmi}%`),
        after === null ? undefined : gt(recall.vin, after.key),
      ),
    )
    .orderBy(asc(recall.vin))
    .limit(limit + 1)
  const page = rows.slice(0, limit)
  const last = page.at(-1)
  const hasMore = rows.length > limit && last !== undefined
  const items = page.map(({ vin, entries }) => ({
    vin,
    open: listRecalls(entries).open.map(({ kind: _, supersedes: __, ...notice }) => ({
      ...notice,
      campaign: campaignOf(notice),
    })),
  }))
  return { items, cursor: hasMore ? encodeCursor({ order, value: "", key: last.vin }) : null }
}
