import { ponder } from "ponder:registry"
import schema from "ponder:schema"
import { vinFromBytes } from "@urcar/sdk/vin"
import { textOfBytes } from "../decode/ascii.ts"
import { placeOf } from "./place.ts"

ponder.on("PlateRegistry:PlateAssigned", async ({ event, context: { db } }) => {
  const { at, block, transaction } = placeOf(event)
  const plate = textOfBytes(event.args.plate)
  await db.insert(schema.plate).values({
    plate,
    sequence: event.args.sequence,
    country: plate.slice(0, 2),
    vin: vinFromBytes(event.args.vin),
    from: at,
    to: null,
    block,
    previousBlock: event.args.previousBlock,
    releasedBlock: null,
    transaction,
  })
})

// A plate's events alternate: the one before its release put it on.
ponder.on("PlateRegistry:PlateReleased", async ({ event, context: { db } }) => {
  const { at, block } = placeOf(event)
  const key = { plate: textOfBytes(event.args.plate), sequence: event.args.sequence - 1 }
  await db.update(schema.plate, key).set({ to: at, releasedBlock: block })
})
