import type { Hex } from "viem"
import type { Place, Sale, Vehicle } from "./rows.ts"

/** A sale as the desk tells of it, before the registry records it in the same transaction. */
export interface SettledSale {
  readonly saleId: Hex
  readonly seller: Hex
  readonly buyer: Hex
  readonly desk: Hex
  readonly currency: Hex
  readonly price: bigint
  readonly fee: bigint
  readonly isEscrow: boolean
  /** The zero address unless an attester answers for the payment. */
  readonly attester: Hex
  readonly payment: Hex
}

/** A sale's row, with what the vehicle was when it was sold. */
export function toSale({ isEscrow, ...settled }: SettledSale, vehicle: Vehicle, place: Place): Sale {
  const isAttested = BigInt(settled.attester) !== 0n
  const { vin, make, model, makeKey, modelKey, year, fuel, gearbox, powerKw, engineCc } = vehicle
  return {
    ...settled,
    mode: isEscrow ? "escrow" : isAttested ? "attested" : "direct",
    attester: isAttested ? settled.attester : null,
    payment: isAttested ? settled.payment : null,
    recordSequence: null,
    vin,
    km: vehicle.acceptedKm,
    make,
    model,
    makeKey,
    modelKey,
    year,
    fuel,
    gearbox,
    powerKw,
    engineCc,
    country: vehicle.country,
    verdict: vehicle.verdict,
    at: place.at,
    block: place.block,
    transaction: place.transaction,
  }
}

/** What the sale's record, the vehicle's latest now, adds to the sale. */
export function saleRecord(vehicle: Vehicle): Pick<Sale, "recordSequence" | "km" | "verdict"> {
  return { recordSequence: vehicle.recordCount, km: vehicle.acceptedKm, verdict: vehicle.verdict }
}
