import { decodeRefusal, type UrcarError } from "@urcar/sdk"
import { vehicleRegistryAbi } from "@urcar/sdk/generated"
import { type Hex, type Log, parseEventLogs, toEventSelector } from "viem"
import { getAbiItem } from "viem/utils"

const recordRefusedTopic = toEventSelector(getAbiItem({ abi: vehicleRegistryAbi, name: "RecordRefused" }))

/** What the register refused of a call with many records, and why, by their hashes. */
export function readRefusals(logs: readonly Log[]): Map<Hex, UrcarError> {
  // viem hashes the signature of every event of the ABI for every log it is given: it gets no others.
  const refused = logs.filter(({ topics }) => topics[0] === recordRefusedTopic)
  const found = parseEventLogs({ abi: vehicleRegistryAbi, eventName: "RecordRefused", logs: refused })
  return new Map(found.map(({ args: { recordHash, reason } }) => [recordHash, decodeRefusal(reason)]))
}
