import { type Address, type Hex, stringToHex, zeroHash } from "viem"

/** `OdometerUnit.Kilometre`. */
const kilometre = 1n

/** `IVehicleRegistry.Record` as the contract takes it. */
export interface Record {
  readonly vin: Hex
  readonly kind: Hex
  /** Odometer, unit and time of the event in one word: see `types/Stamp.sol`. */
  readonly stated: bigint
  readonly sealedRoot: Hex
  readonly evidenceRoot: Hex
  readonly plate: Hex
  readonly payload: string
}

/** `Terms` as the sale desk takes it. */
export interface Terms {
  readonly vin: Hex
  readonly buyer: Address
  readonly currency: Address
  readonly price: bigint
  readonly attester: Address
  readonly odometer: number
  readonly unit: 0 | 1 | 2
  readonly disclosure: Hex
  readonly head: Hex
  readonly nonce: bigint
  readonly deadline: number
}

/** The bytes of ASCII text, left-aligned in `size` bytes. */
export const ascii = (text: string, size: number): Hex => stringToHex(text, { size })

/** The n-th vehicle's VIN; a German one, so any check digit will do. */
export const vinOf = (index: number): string => `WVWZZZ1JZXW${String(index).padStart(6, "0")}`

/** The n-th vehicle's plate. */
export const plateOf = (index: number): string => `DE BUR${1000 + index}`

/** Canonical JSON of exactly `size` bytes. */
export function payloadOf(size: number): string {
  const frame = '{"note":"","v":1}'
  return frame.replace('""', `"${"abcdefghij".repeat(Math.ceil(size / 10)).slice(0, size - frame.length)}"`)
}

export interface Statement {
  readonly vin: string
  readonly kind: string
  readonly occurredAt: number
  readonly plate?: string
  readonly odometer?: number
  readonly payload?: string
}

/** A record with a 160-byte payload unless it says otherwise. */
export function recordOf({ vin, kind, occurredAt, plate, odometer, payload }: Statement): Record {
  return {
    vin: ascii(vin, 17),
    kind: ascii(kind, 32),
    stated: stateOf(occurredAt, odometer),
    sealedRoot: zeroHash,
    evidenceRoot: zeroHash,
    plate: ascii(plate ?? "", 16),
    payload: payload ?? payloadOf(160),
  }
}

/** The author's part of a record's stamp; an odometer is in kilometres. */
function stateOf(occurredAt: number, odometer: number | undefined): bigint {
  const reading = odometer === undefined ? 0n : (BigInt(odometer) << 64n) | (kilometre << 96n)
  return reading | (BigInt(occurredAt) << 104n)
}

/** What a stamp's author stated, as typed data spells it. */
export function readStated(stated: bigint): { odometer: string; occurredAt: number; supersedes: number } {
  const odometer = BigInt.asUintN(32, stated >> 64n)
  const hasUnit = BigInt.asUintN(8, stated >> 96n) === kilometre
  return {
    odometer: hasUnit ? `${odometer} km` : "",
    occurredAt: Number(BigInt.asUintN(40, stated >> 104n)),
    supersedes: Number(BigInt.asUintN(32, stated >> 32n)),
  }
}
