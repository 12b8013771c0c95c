import { decodeRecord, getDeployment, recordAppendedTopic } from "@urcar/sdk"
import type { TestRegister } from "@urcar/sdk/testing"
import { numberToHex } from "viem"
import { getBlockNumber } from "viem/actions"

/** What they hold together must stay below the ten megabytes that viem takes in one answer. */
const blocks = 20n

/** The readings that entered the register from a block on, each by its vehicle and its number. */
export async function readReadings({ reader }: TestRegister, from: bigint): Promise<string[]> {
  const address = getDeployment(31_337).addresses.vehicleRegistry
  const latest = await getBlockNumber(reader)
  const found: string[] = []
  for (let first = from; first <= latest; first += blocks) {
    const range = { fromBlock: numberToHex(first), toBlock: numberToHex(first + blocks - 1n) }
    const filter = { address, topics: [recordAppendedTopic], ...range }
    for (const log of await reader.request({ method: "eth_getLogs", params: [filter] })) {
      const { vin, odometer } = decodeRecord(log)
      found.push(`${vin} ${odometer?.value}`)
    }
  }
  return found
}
