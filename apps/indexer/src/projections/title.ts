import { type Hex, zeroAddress } from "viem"
import type { Place, RecordRow, Sale, Title, Vehicle } from "./rows.ts"
import { unreserved } from "./vehicle.ts"

/** The title that a registration gives: a vehicle's first, or the next after an annulment. */
export function birthTitle(vehicle: Vehicle, owner: Hex, place: Place): Title {
  return {
    ...nextTitle(vehicle, owner, place),
    previousOwner: null,
    how: "birth",
    reason: null,
    recordSequence: vehicle.recordCount,
  }
}

/** The title after a sale. `record` is the vehicle's latest, which tells of it; `sale` is known for our own desk. */
export function saleTitle(vehicle: Vehicle, to: Hex, sale: Sale | null, place: Place): Title {
  return {
    ...nextTitle(vehicle, to, place),
    how: "sale",
    reason: sale?.mode ?? null,
    saleId: sale?.saleId ?? null,
    price: sale?.price ?? null,
    currency: sale?.currency ?? null,
    recordSequence: vehicle.recordCount,
  }
}

/** The title after an authority's act. */
export function authorityTitle(
  vehicle: Vehicle,
  to: Hex,
  act: { readonly sequence: number; readonly reason: string | null } | null,
  place: Place,
): Title {
  return {
    ...nextTitle(vehicle, to, place),
    how: "authority",
    reason: act?.reason ?? null,
    recordSequence: act?.sequence ?? null,
  }
}

/**
 * What a new title changes in the vehicle's row: the holder is the owner again, and nothing is reserved any more.
 * Nobody's is an annulled one's.
 */
export function withOwner(vehicle: Vehicle, owner: Hex): Partial<Vehicle> {
  const annulled = owner === zeroAddress && ({ status: "annulled", plate: null } as const)
  return { owner, holder: owner, titleCount: vehicle.titleCount + 1, ...unreserved, ...annulled }
}

/** The reason an authority stated, as the chain writes it into the record. */
export function readReason({ payload }: Pick<RecordRow, "payload">): string | null {
  const [, reason] = /"reason":"([a-z-]{1,40})"/.exec(payload) ?? []
  return reason ?? null
}

const blank = { saleId: null, price: null, currency: null, to: null } as const

function nextTitle(vehicle: Vehicle, owner: Hex, place: Place) {
  return {
    ...blank,
    vin: vehicle.vin,
    number: vehicle.titleCount + 1,
    owner,
    previousOwner: vehicle.owner,
    from: place.at,
    block: place.block,
    transaction: place.transaction,
  }
}
