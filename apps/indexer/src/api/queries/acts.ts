import { db } from "ponder:api"
import { federationAct } from "ponder:schema"
import type { ActList, actListQuery } from "@urcar/sdk/indexer-client"
import { and, asc, desc, eq, ne, sql } from "ponder"
import type { z } from "zod/mini"
import { decodeCursor, encodeCursor } from "../cursor.ts"
import { refuse } from "../questions.ts"
import { toFederationAct } from "../shapes.ts"

const usualLimit = 50

/** A page of the federation's acts: the open ones by their date, those closed the latest first. */
export async function listActs(filters: z.infer<typeof actListQuery>, now: number): Promise<ActList> {
  const { limit = usualLimit, cursor, state = "open" } = filters
  const isOpen = state === "open"
  const after = cursor === undefined ? null : (decodeCursor(cursor, state) ?? refuse("cursor", "unknown"))
  const { executableFrom, actId, nonce } = federationAct
  const place = sql`(${executableFrom}, ${actId}, ${nonce})`
  const rows = await db
    .select()
    .from(federationAct)
    .where(
      and(
        isOpen ? eq(federationAct.state, "pending") : ne(federationAct.state, "pending"),
        after === null ? undefined : sql`${place} ${sql.raw(isOpen ? ">" : "<")} ${pointOf(after)}`,
      ),
    )
    .orderBy(...[executableFrom, actId, nonce].map((column) => (isOpen ? asc(column) : desc(column))))
    .limit(limit + 1)
  const page = rows.slice(0, limit)
  const last = page.at(-1)
  const hasMore = rows.length > limit && last !== undefined
  const next = hasMore
    ? encodeCursor({ order: state, value: last.executableFrom, key: `${last.actId} ${last.nonce}` })
    : null
  return { items: page.map((row) => toFederationAct(row, now)), cursor: next }
}

function pointOf({ value, key }: { readonly value: string | number; readonly key: string }) {
  const [actId = "", nonce = ""] = key.split(" ")
  if (!/^\d{1,10}$/.test(nonce)) refuse("cursor", "unknown")
  return sql`(${String(value)}::bigint, ${actId}::text, ${nonce}::bigint)`
}
