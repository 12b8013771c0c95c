import { randomBytes } from "node:crypto"
import { setImmediate } from "node:timers/promises"
import type { Domain } from "@urcar/sdk"
import { encodePatrolSnapshot, patrolSnapshotTypedData, sealRows, writePatrolRow } from "@urcar/sdk/patrol"
import { parsePlateText } from "@urcar/sdk/plate"
import { bytesToHex } from "viem"
import type { LocalAccount } from "viem/accounts"
import type { VehicleFacts } from "./vehicle-facts.ts"

/** What a snapshot is taken of, and by whom. */
export interface SnapshotParts {
  readonly facts: VehicleFacts
  readonly country: string
  readonly signer: LocalAccount
  readonly domain: Domain
  /** Last block that the facts know. */
  readonly block: number
  /** Unix seconds at which the chain was asked. */
  readonly takenAt: number
}

/** Vehicles taken before others have their turn. */
const page = 2_000

/** Every plate of a country with what a patrol is told of it, signed by that country's police. */
export async function takeSnapshot(parts: SnapshotParts): Promise<Uint8Array<ArrayBuffer>> {
  const { facts, country, signer, domain, block, takenAt } = parts
  const salt = bytesToHex(randomBytes(16))
  const rows: Uint8Array[] = []
  for (let after = ""; ; await setImmediate()) {
    const vehicles = facts.listPlated(country, after, page)
    for (const { vin, plate, told } of vehicles) {
      const parsed = parsePlateText(plate)
      if (parsed) rows.push(writePatrolRow(parsed, { ...told, vinTail: vin.slice(-6) }, salt))
    }
    const last = vehicles.at(-1)
    if (last === undefined) break
    after = last.plate
  }
  const { count, entries, digest } = sealRows(Buffer.concat(rows))
  const head = { country, takenAt, block, entries: count, salt, digest }
  const signature = await signer.signTypedData(patrolSnapshotTypedData(head, domain))
  return encodePatrolSnapshot(head, signature, entries)
}
