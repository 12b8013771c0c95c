import { getDeployment, type ReadClient } from "@urcar/sdk"
import { plateRegistryAbi, vehicleRegistryAbi } from "@urcar/sdk/generated"
import { type PatrolEntry, toPatrolFact } from "@urcar/sdk/patrol"
import { decodeRecord, decodeWitnesses, type LifeRecord, type Witnessing } from "@urcar/sdk/records"
import { vinFromBytes, vinFromTokenId } from "@urcar/sdk/vin"
import { type Address, type Hex, hexToString, parseEventLogs, zeroAddress } from "viem"
import { getBlock, getLogs } from "viem/actions"
import type { VehicleFacts } from "./vehicle-facts.ts"

/** Blocks asked for at once. */
const stretch = 2_000

const statusAfter: Readonly<Record<string, PatrolEntry["status"]>> = {
  theft: "stolen",
  recovery: "active",
  scrapped: "scrapped",
  export: "exported",
  import: "active",
}

/** Reads what the chain has said of vehicles since the last time; the block it knows then. */
export async function followVehicles(client: ReadClient, facts: VehicleFacts): Promise<number> {
  const { startBlock } = getDeployment(client.chain.id)
  await forgetOther(client, facts)
  const tip = await getBlock(client)
  const last = Number(tip.number)
  for (let from = (facts.getProgress()?.number ?? startBlock - 1) + 1; from <= last; from += stretch) {
    const to = Math.min(last, from + stretch - 1)
    const { hash } = to === last ? tip : await getBlock(client, { blockNumber: BigInt(to) })
    const logs = await readLogs(client, from, to)
    facts.takeStretch({ number: to, hash }, () => {
      for (const log of logs) take(facts, log)
    })
  }
  return last
}

/** A local chain that was begun anew has other blocks under the same numbers. */
async function forgetOther(client: ReadClient, facts: VehicleFacts): Promise<void> {
  const known = facts.getProgress()
  if (known === null) return
  const block = await getBlock(client, { blockNumber: BigInt(known.number) }).catch(() => undefined)
  if (block?.hash !== known.hash) facts.forget()
}

async function readLogs(client: ReadClient, from: number, to: number) {
  const { addresses } = getDeployment(client.chain.id)
  const logs = await getLogs(client, {
    address: [addresses.vehicleRegistry, addresses.plateRegistry],
    fromBlock: BigInt(from),
    toBlock: BigInt(to),
  })
  return parseEventLogs({ abi: [...vehicleRegistryAbi, ...plateRegistryAbi], logs, strict: true })
}

type KnownLog = Awaited<ReturnType<typeof readLogs>>[number]

function take(facts: VehicleFacts, log: KnownLog): void {
  if (log.eventName === "RecordAppended") takeRecord(facts, decodeRecord(log))
  else if (log.eventName === "RecordWitnessed") takeWitnesses(facts, decodeWitnesses(log))
  else if (log.eventName === "Transfer") takeTransfer(facts, log.args)
  else if (log.eventName === "PlateAssigned") facts.putPlate(...plateOf(log.args))
  else if (log.eventName === "PlateReleased") facts.takePlate(...plateOf(log.args))
}

type PlateArgs = { readonly vin: Hex; readonly plate: Hex }

const plateOf = ({ vin, plate }: PlateArgs): [vin: string, plate: string] => [
  vinFromBytes(vin),
  hexToString(plate, { size: 16 }),
]

function takeRecord(facts: VehicleFacts, record: LifeRecord): void {
  facts.addRecord(record.vin, toPatrolFact(record), record.supersedes)
  const status = statusAfter[record.kind]
  if (status) facts.setStatus(record.vin, status)
  if (record.kind === "export") facts.noteExport(record.vin, record.sequence)
}

/** An export that the destination's department witnessed is a handover: the vehicle never left the register. */
function takeWitnesses(facts: VehicleFacts, { vin, sequence }: Witnessing): void {
  if (facts.isExportOf(vin, sequence)) facts.setStatus(vin, "active")
}

/** A title that goes to nobody is annulled; one that comes from nobody is a registration, perhaps a second one. */
function takeTransfer(
  facts: VehicleFacts,
  { from, to, tokenId }: { readonly from: Address; readonly to: Address; readonly tokenId: bigint },
): void {
  const vin = vinFromTokenId(tokenId)
  if (to === zeroAddress) facts.setStatus(vin, "annulled")
  else if (from === zeroAddress) facts.setStatus(vin, "active")
}
