import { ponder } from "ponder:registry"
import schema from "ponder:schema"
import type { Hex } from "viem"
import { lower } from "../decode/text.ts"
import type { Key, KeyReissue } from "../projections/rows.ts"
import { placeOf } from "./place.ts"
import type { Database } from "./store.ts"

ponder.on("AuthorityActs:ReissueAnnounced", async ({ event, context: { db } }) => {
  const { at, block, transaction } = placeOf(event)
  const { executableFrom, lapsesAfter } = event.args
  const { key: oldKey, reissueCount, country } = await getCertified(db, lower(event.args.oldKey))
  const number = reissueCount + 1
  const keys = { oldKey, newKey: lower(event.args.newKey), by: lower(event.args.by) }
  await db.insert(schema.keyReissue).values({
    ...{ ...keys, number, country, state: "announced", announcedAt: at, executableFrom, lapsesAfter },
    ...{ vetoedAt: null, closedAt: null, block, transaction },
  })
  await db.update(schema.key, { key: oldKey }).set({ reissueCount: number })
})

ponder.on("AuthorityActs:ReissueVetoed", ({ event, context: { db } }) =>
  change(db, event.args.oldKey, { state: "referred", vetoedAt: placeOf(event).at }),
)

ponder.on("AuthorityActs:ReissueCancelled", ({ event, context: { db } }) =>
  change(db, event.args.oldKey, { state: "cancelled", closedAt: placeOf(event).at }),
)

// One that is upheld is executed in the same call, which its own event tells.
ponder.on("AuthorityActs:ReissueDecided", async ({ event, context: { db } }) => {
  const { oldKey, isUpheld } = event.args
  if (!isUpheld) await change(db, oldKey, { state: "refused", closedAt: placeOf(event).at })
})

ponder.on("AuthorityActs:ReissueExecuted", ({ event, context: { db } }) =>
  change(db, event.args.oldKey, { state: "executed", closedAt: placeOf(event).at }),
)

/** @throws if the chain speaks of a key that no police certified, which it cannot */
async function getCertified(db: Database, key: Hex): Promise<Key> {
  const row = await db.find(schema.key, { key })
  if (row === null) throw new Error(`No police certified ${key}.`)
  return row
}

/** Changes the latest re-issue of a key. */
async function change(db: Database, key: Hex, columns: Partial<KeyReissue>): Promise<void> {
  const { key: oldKey, reissueCount: number } = await getCertified(db, lower(key))
  await db.update(schema.keyReissue, { oldKey, number }).set(columns)
}
