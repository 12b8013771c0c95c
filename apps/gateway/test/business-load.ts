import {
  createRecord,
  type SignedRecord,
  signRecord,
  toUnsignedRecord,
  type WriteClient,
  withSignatures,
} from "@urcar/sdk"
import { createGatewayClient, type GatewayRecord, isSettled } from "@urcar/sdk/gateway-client"
import { readingInput } from "@urcar/sdk/testing"
import type { Hex } from "viem"

/** Who writes what. */
export interface LoadOptions {
  /** Gateways to hand in at, one after the other. */
  readonly urls: readonly string[]
  readonly authors: readonly WriteClient[]
  readonly vins: readonly string[]
  /** Records handed in at once. */
  readonly group: number
}

/** A business's software that hands in records without end, and again whatever it got no answer for. */
export interface Load {
  /** Hands nothing new in any more; returns once every group got an answer. */
  readonly finish: () => Promise<readonly AcceptedRecord[]>
}

/** A record that a gateway answered for. */
export interface AcceptedRecord {
  readonly hash: Hex
  readonly vin: string
  /** Unlike any other's. */
  readonly km: number
}

/** Starts handing in. Every reading is a number of its own, so that it can be counted on chain. */
export function startLoad({ urls, authors, vins, group }: LoadOptions): Load {
  const accepted: AcceptedRecord[] = []
  let isEnding = false
  let number = 0

  const signNext = async (): Promise<SignedRecord> => {
    number += 1
    const author = pick(authors, number)
    const record = createRecord(readingInput(pick(vins, number), number))
    const unsigned = toUnsignedRecord(record, { author: author.account.address })
    return withSignatures(unsigned, [await signRecord(author, unsigned)])
  }
  const handIn = async (round: number): Promise<void> => {
    const records = await Promise.all(Array.from({ length: group }, signNext))
    for (let attempt = round; ; attempt++) {
      const answer = await createGatewayClient(pick(urls, attempt))
        .sendRecords(records)
        .catch(() => undefined)
      if (answer === undefined) {
        await sleep(50)
        continue
      }
      for (const [index, { hash, status, reason }] of answer.entries()) {
        const signed = records[index]
        if (signed === undefined || status === "refused")
          throw new Error(`refused: ${reason?.name ?? "out of place"}`)
        accepted.push({ hash, vin: signed.record.vin, km: signed.record.odometer?.value ?? 0 })
      }
      return
    }
  }
  const work = async (worker: number) => {
    for (let round = worker; !isEnding; round++) await handIn(round)
  }
  const workers = Promise.all([work(0), work(1)])
  return {
    finish: async () => {
      isEnding = true
      await workers
      return accepted
    },
  }
}

/** Waits until a gateway says how each record ended. */
export async function waitForEnds(url: string, hashes: readonly Hex[]): Promise<readonly GatewayRecord[]> {
  const gateway = createGatewayClient(url)
  const ends: GatewayRecord[] = []
  for (const hash of hashes) {
    for (;;) {
      const state = await gateway.getRecord(hash)
      if (state && isSettled(state)) {
        ends.push(state)
        break
      }
      await sleep(50)
    }
  }
  return ends
}

export function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}

function pick<Item>(items: readonly Item[], number: number): Item {
  const item = items[number % items.length]
  if (item === undefined) throw new RangeError("nothing to pick from")
  return item
}
