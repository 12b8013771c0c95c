import type { Hex } from "viem"
import type { Deployment } from "../chain/deployment.ts"
import { padHex, stringToHex } from "../hex/hex.ts"
import { keccak256 } from "../hex/keccak.ts"
import type { LifeRecord } from "../records/types.ts"
import { type ChainLog, getLogs, toQuantity } from "./answers.ts"
import { saleTermsType } from "./prove-sale.ts"
import type { Rpc } from "./rpc.ts"

const listed = keccak256(stringToHex(`Listed(bytes32,bytes17,address,${saleTermsType},bytes,string)`))

/** A place in a file's time. */
interface Placed {
  readonly record: LifeRecord
  readonly block: number
}

/**
 * Whether the file's verdict can depend on listings, which are events of a sale desk and no records: an author's own
 * correction does not count after one.
 */
export function doListingsMatter(records: readonly LifeRecord[]): boolean {
  return records.some(({ kind, supersedes, odometer }) => {
    return kind === "correction" && supersedes > 0 && odometer !== null
  })
}

/** Logs of a vehicle's listings from one block to another, as the endpoint tells them. */
export async function getListingLogs(
  rpc: Rpc,
  { addresses }: Deployment,
  vin: Hex,
  fromBlock: number,
  toBlock: number,
): Promise<ChainLog[]> {
  const topics = [listed, null, padHex(vin, { size: 32, dir: "right" })]
  const asked = [addresses.saleDesk, addresses.escrowDesk].map((desk) =>
    getLogs(rpc, desk, topics, toQuantity(fromBlock), toQuantity(toBlock)),
  )
  return (await Promise.all(asked)).flat()
}

/**
 * When the vehicle was listed, as far as records followed: the time of recording of the first record in the listing's
 * block or after it, which is all that the order of both depends on.
 */
export async function readListings(
  rpc: Rpc,
  deployment: Deployment,
  vin: Hex,
  records: readonly Placed[],
): Promise<number[]> {
  const [first, last] = [records.at(0), records.at(-1)]
  if (!first || !last || !doListingsMatter(records.map(({ record }) => record))) return []
  const { saleDesk, escrowDesk } = deployment.addresses
  const desks = [saleDesk, escrowDesk].map((desk) => desk.toLowerCase())
  const logs = await getListingLogs(rpc, deployment, vin, first.block, last.block)
  return logs
    .filter(({ address, topics }) => desks.includes(address) && topics[0] === listed)
    .flatMap(({ blockNumber }) => records.find(({ block }) => block >= blockNumber)?.record.recordedAt ?? [])
}
