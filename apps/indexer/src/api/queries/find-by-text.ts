import { db } from "ponder:api"
import { vehicle } from "ponder:schema"
import { and, inArray, like, or } from "ponder"
import { toKey } from "../../projections/specification.ts"
import type { Condition } from "./condition.ts"
import { readPlates } from "./vehicle-filters.ts"

/** So many vehicles are sorted sooner than found one by one along an order. */
const few = 2_000

/**
 * What a vehicle must satisfy that a text finds. Where few do, they are named: the database cannot know how few, and
 * would look for them along the whole order.
 */
export async function findByText(text: string): Promise<Condition | undefined> {
  const matches = matchText(text)
  const found = await db
    .select({ vin: vehicle.vin })
    .from(vehicle)
    .where(matches)
    .limit(few + 1)
  const vins = found.map(({ vin }) => vin)
  return vins.length > few ? matches : inArray(vehicle.vin, vins)
}

/** A text is the begin of a VIN, a plate, or make and model, whichever it fits. */
function matchText(text: string): Condition | undefined {
  const letters = text.toUpperCase().replaceAll(/[\s·-]/g, "")
  const isVinLike = /^[A-HJ-NPR-Z0-9]{2,17}$/.test(letters)
  const plates = readPlates(text)
  return or(
    isVinLike ? like(vehicle.vin, `${letters}%`) : undefined,
    plates.length === 0 ? undefined : inArray(vehicle.plate, plates),
    ...matchNames(toKey(text)),
  )
}

function matchNames(text: string): (Condition | undefined)[] {
  const [first = "", ...rest] = text.split(/\s+/)
  const whole = beginsWith(text)
  const both = and(
    like(vehicle.makeKey, beginsWith(first)),
    like(vehicle.modelKey, beginsWith(rest.join(" "))),
  )
  const names = [like(vehicle.makeKey, whole), like(vehicle.modelKey, whole)]
  return rest.length === 0 ? names : [...names, both]
}

function beginsWith(text: string): string {
  return `${text.replaceAll(/[\\%_]/g, "\\$&")}%`
}
