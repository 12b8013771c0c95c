import { decodeRecord, type LifeRecord, recordAppendedTopic, type UrcarError } from "@urcar/sdk"
import type { Address, Hex, Log } from "viem"
import { readRefusals } from "../chain/read-refusals.ts"

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
  const reasons = readRefusals(own)
  const appended = own
    .filter(({ topics }) => topics[0] === recordAppendedTopic)
    .map((log) => decodeRecord(log))
  if (appended.length + reasons.size !== carried.length) throw new ReceiptImplausibleError()
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
