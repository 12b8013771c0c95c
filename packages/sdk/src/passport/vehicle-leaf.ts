import { keccak_256 } from "@noble/hashes/sha3"
import type { Hex } from "viem"
import type { VehicleStatus } from "../actions/getVehicle/getVehicle.ts"
import { hexToBytes } from "../hex/hex.ts"
import { leafTag } from "../merkle/merkle-tree.ts"
import { vinToBytes } from "../vin/codec.ts"
import { parseVin } from "../vin/vin.ts"
import { createWriter } from "./bytes.ts"

/** States of a vehicle, in the order of their numbers. */
export const statuses = [
  "active",
  "stolen",
  "exported",
  "scrapped",
  "annulled",
] as const satisfies readonly VehicleStatus[]

/** A vehicle as the register held it at a block: what a checkpoint commits to. */
export interface VehicleSnapshot {
  readonly vin: string
  readonly head: Hex
  readonly recordCount: number
  /** Highest odometer ever read, in metres. */
  readonly mark: number
  readonly status: VehicleStatus
  /** Whether a reading below the mark was ever recorded. */
  readonly isBreached: boolean
  /** Whether an authority's transfer was announced and open. */
  readonly isFrozen: boolean
  /** Responsible country. */
  readonly country: string
}

const domain = new TextEncoder().encode("UrCar vehicle 1")

/** A snapshot in 57 bytes: VIN 17, head 27, records 4, mark 5, status 1, flags 1 (1 breached, 2 frozen), country 2. */
export function encodeSnapshot(snapshot: VehicleSnapshot): Uint8Array {
  const { vin, head, recordCount, mark, status, isBreached, isFrozen, country } = snapshot
  const writer = createWriter()
  writer.bytes(hexToBytes(vinToBytes(parseVin(vin))))
  writer.bytes(hexToBytes(head))
  writer.number(recordCount, 4)
  writer.number(mark, 5)
  writer.number(statuses.indexOf(status), 1)
  writer.number((isBreached ? 1 : 0) + (isFrozen ? 2 : 0), 1)
  writer.bytes(new TextEncoder().encode(country))
  return writer.take()
}

/** The leaf: keccak256(0x00 ‖ "UrCar vehicle 1" ‖ snapshot). */
export function snapshotLeaf(snapshot: VehicleSnapshot): Uint8Array {
  return keccak_256(new Uint8Array([leafTag, ...domain, ...encodeSnapshot(snapshot)]))
}
