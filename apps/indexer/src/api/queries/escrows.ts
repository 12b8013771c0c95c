import { db } from "ponder:api"
import { escrow, lien } from "ponder:schema"
import type {
  EscrowList,
  escrowListQuery,
  IndexedEscrow,
  LienList,
  lienListQuery,
} from "@urcar/sdk/indexer-client"
import { and, desc, eq, isNotNull, isNull } from "ponder"
import type { Hex } from "viem"
import type { z } from "zod/mini"
import { refuse } from "../questions.ts"
import { toIndexedEscrow, toIndexedLien } from "../shapes.ts"

const usualLimit = 50

/** A sale by escrow; `null` where nothing was deposited. */
export async function getEscrow(saleId: Hex): Promise<IndexedEscrow | null> {
  const [row] = await db.select().from(escrow).where(eq(escrow.saleId, saleId)).limit(1)
  return row === undefined ? null : toIndexedEscrow(row)
}

/** Sales by escrow of a party or a vehicle, or in a state, the latest first. */
export async function listEscrows(filters: z.infer<typeof escrowListQuery>): Promise<EscrowList> {
  const { buyer, seller, vin, state, limit = usualLimit } = filters
  const asked = [
    buyer === undefined ? undefined : eq(escrow.buyer, buyer),
    seller === undefined ? undefined : eq(escrow.seller, seller),
    vin === undefined ? undefined : eq(escrow.vin, vin),
    state === undefined ? undefined : eq(escrow.state, state),
  ].filter((condition) => condition !== undefined)
  if (asked.length === 0) refuse("buyer", "required")
  const rows = await db
    .select()
    .from(escrow)
    .where(and(...asked))
    .orderBy(desc(escrow.depositedAt), desc(escrow.saleId))
    .limit(limit)
  return { items: rows.map(toIndexedEscrow) }
}

/** Liens of a holder or on a vehicle, the latest first. */
export async function listLiens(filters: z.infer<typeof lienListQuery>): Promise<LienList> {
  const { holder, vin, isActive, limit = usualLimit } = filters
  const named = [
    holder === undefined ? undefined : eq(lien.holder, holder),
    vin === undefined ? undefined : eq(lien.vin, vin),
  ].filter((condition) => condition !== undefined)
  if (named.length === 0) refuse("holder", "required")
  const open = isActive === undefined ? [] : [isActive ? isNull(lien.releasedAt) : isNotNull(lien.releasedAt)]
  const rows = await db
    .select()
    .from(lien)
    .where(and(...named, ...open))
    .orderBy(desc(lien.registeredAt), desc(lien.vin))
    .limit(limit)
  return { items: rows.map(toIndexedLien) }
}
