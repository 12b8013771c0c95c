import { type Context, type Event, ponder } from "ponder:registry"
import schema from "ponder:schema"
import { textOfBytes } from "../decode/ascii.ts"
import { lower } from "../decode/text.ts"
import { cancelListings } from "./listings.ts"
import { placeOf } from "./place.ts"

ponder.on("OwnerRegistry:KeyCertified", ({ event, context }) => recordKey(event, context, true))

ponder.on("OwnerRegistry:KeyWithdrawn", ({ event, context }) => recordKey(event, context, false))

async function recordKey(
  event: Event<"OwnerRegistry:KeyCertified" | "OwnerRegistry:KeyWithdrawn">,
  { db }: Context,
  isValid: boolean,
): Promise<void> {
  const { at, block, transaction } = placeOf(event)
  const { sequence, previousBlock } = event.args
  const key = lower(event.args.key)
  const country = textOfBytes(event.args.country)
  const by = lower(event.args.by)
  const what = isValid ? "certified" : "withdrawn"
  await db
    .insert(schema.keyEvent)
    .values({ key, sequence, what, country, by, at, block, previousBlock, transaction })
  const current = { country, isValid, sequence, changedAt: at, lastBlock: block }
  await db
    .insert(schema.key)
    .values({ key, ...current, since: at, reissueCount: 0 })
    .onConflictDoUpdate(isValid ? { ...current, since: at } : current)
}

ponder.on("VehicleRegistry:NonceCancelled", async ({ event, context: { db } }) => {
  const { at, block, transaction } = placeOf(event)
  const account = lower(event.args.account)
  const { nonce } = event.args
  await db.insert(schema.nonceCancellation).values({ account, nonce, at, block, transaction })
  await cancelListings(db, account, nonce, at)
})
