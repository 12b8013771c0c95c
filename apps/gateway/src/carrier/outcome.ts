import {
  decodeRecord,
  decodeRefusal,
  type LifeRecord,
  recordAppendedTopic,
  type UrcarError,
} from "@urcar/sdk"
import { vehicleRegistryAbi } from "@urcar/sdk/generated"
import { type Address, type Hex, type Log, parseEventLogs } from "viem"

/** A record of a batch. */
export interface Carried {
  readonly hash: Hex
  readonly author: Address
  readonly vin: string
}

/** What the chain made of it. */
export type Outcome =
  | { readonly hash: Hex; readonly recorded: LifeRecord }
  | { readonly hash: Hex; readonly refused: UrcarError }

/** A receipt's events are not those of the batch: the endpoint is wrong or lies. Nothing is concluded from it. */
export class ReceiptImplausibleError extends Error {
  override name = "ReceiptImplausibleError"
}

/**
 * What the chain made of each record of a batch, in the batch's order: the register takes them in that order, and tells
 * of each either that it was appended or why it was refused.
 *
 * @throws ReceiptImplausibleError
 */
export function readOutcomes(
  carried: readonly Carried[],
  logs: readonly Log[],
  registry: Address,
): Outcome[] {
  const own = logs.filter(({ address }) => address.toLowerCase() === registry.toLowerCase())
  const refusals = parseEventLogs({ abi: vehicleRegistryAbi, eventName: "RecordRefused", logs: own })
  const reasons = new Map(refusals.map(({ args }) => [args.recordHash, decodeRefusal(args.reason)]))
  const appended = own
    .filter(({ topics }) => topics[0] === recordAppendedTopic)
    .map((log) => decodeRecord(log))
  if (appended.length + refusals.length !== carried.length) throw new ReceiptImplausibleError()
  let place = 0
  return carried.map(({ hash, author, vin }) => {
    const refused = reasons.get(hash)
    if (refused) return { hash, refused }
    const recorded = appended[place]
    place += 1
    if (recorded?.vin !== vin || recorded.author.toLowerCase() !== author) throw new ReceiptImplausibleError()
    return { hash, recorded }
  })
}
