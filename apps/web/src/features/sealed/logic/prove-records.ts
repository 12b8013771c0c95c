import { verifyVehicle } from "@urcar/sdk/verify"
import { type Address, type Hex, zeroHash } from "viem"

/** A record that commits to a sealed part, proven in this browser. */
export type ProvenRecord = {
  sequence: number
  sealedRoot: Hex
  author: Address
  kind: string
  occurredAt: number
}

/** The records of a vehicle that commit to sealed parts, and whose it is; `null` where its file cannot be proven. */
export type ProvenRecords = { owner: Address; records: ReadonlyMap<number, ProvenRecord> } | null

/** Verifies a vehicle's whole file from a node: heads, signatures and licences, as the vehicle's page does. */
export async function proveRecords(rpc: string, vin: string, chainId: number): Promise<ProvenRecords> {
  const report = await verifyVehicle([rpc], vin, { chainId })
  if (report.failure !== null || report.vehicle === null) return null
  const sealing = report.records.flatMap(({ record }): ProvenRecord[] => {
    const { sequence, sealedRoot, author, kind, occurredAt } = record
    return sealedRoot === zeroHash ? [] : [{ sequence, sealedRoot, author, kind, occurredAt }]
  })
  return { owner: report.vehicle.owner, records: new Map(sealing.map((one) => [one.sequence, one])) }
}
