import { type Hex, numberToHex } from "viem"
import { readContract } from "viem/actions"
import type { ReadClient } from "../chain/clients.ts"
import { getDeployment } from "../chain/deployment.ts"
import { toUrcarError } from "../errors/to-urcar-error.ts"
import { vehicleRegistryAbi } from "../generated/index.ts"
import { sliceHex } from "../hex/hex.ts"
import { recordAppendedTopic } from "../records/decode-record.ts"
import { textFromBytes } from "../text/bytes.ts"
import { vinFromBytes } from "../vin/codec.ts"
import { statuses, type VehicleSnapshot } from "./vehicle-leaf.ts"

/** Blocks asked for at once, and vehicles read at once. */
const step = { blocks: 50_000, vehicles: 200 } as const

/** Parameters of {@link readSnapshots}. */
export interface ReadSnapshotsParameters {
  /** At which block; the endpoint must still have its state. */
  readonly block: number
}

/**
 * Every vehicle of the register as it was at a block, from an endpoint that is trusted: a department asks its own node.
 *
 * @throws UrcarError
 */
export async function readSnapshots(
  client: ReadClient,
  { block }: ReadSnapshotsParameters,
): Promise<VehicleSnapshot[]> {
  try {
    const vins = [...(await readVins(client, block))]
    const found: VehicleSnapshot[] = []
    for (let from = 0; from < vins.length; from += step.vehicles) {
      const part = vins.slice(from, from + step.vehicles)
      found.push(...(await Promise.all(part.map((vin) => readSnapshot(client, vin, block)))))
    }
    return found
  } catch (error) {
    throw toUrcarError(error)
  }
}

async function readVins(client: ReadClient, block: number): Promise<Set<Hex>> {
  const { addresses, startBlock } = getDeployment(client.chain.id)
  const vins = new Set<Hex>()
  for (let from = Number(startBlock); from <= block; from += step.blocks) {
    const range = [from, Math.min(block, from + step.blocks - 1)].map((at) => numberToHex(at))
    const [fromBlock, toBlock] = range
    if (fromBlock === undefined || toBlock === undefined) break
    const filter = { address: addresses.vehicleRegistry, topics: [recordAppendedTopic], fromBlock, toBlock }
    const logs = await client.request({ method: "eth_getLogs", params: [filter] })
    for (const { topics } of logs) vins.add(sliceHex(topics[1] ?? "0x", 0, 17))
  }
  return vins
}

async function readSnapshot(client: ReadClient, vin: Hex, block: number): Promise<VehicleSnapshot> {
  const { vehicleRegistry } = getDeployment(client.chain.id).addresses
  const vehicle = await readContract(client, {
    address: vehicleRegistry,
    abi: vehicleRegistryAbi,
    functionName: "vehicleOf",
    args: [vin],
    blockNumber: BigInt(block),
  })
  const { head, recordCount, mark, isBreached, isFrozen, country, status } = vehicle
  return {
    ...{ vin: vinFromBytes(vin), head, recordCount, mark: Number(mark), isBreached, isFrozen },
    ...{ country: textFromBytes(country), status: statuses[status] ?? "active" },
  }
}
