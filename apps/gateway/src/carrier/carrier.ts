import { getDeployment, type ReadClient } from "@urcar/sdk"
import type { Log } from "@urcar/service"
import type { Address, Hex, PrivateKeyAccount } from "viem"
import { estimateFeesPerGas, sendRawTransaction } from "viem/actions"
import type { Database } from "../database/database.ts"
import { lowerCase } from "../lower-case.ts"
import { remember } from "../remember.ts"
import { type BatchLimits, claimBatch } from "./claim.ts"
import { createFollower, type FollowTimes } from "./follow.ts"
import { alignSender, fundLocally } from "./senders.ts"
import type { Fees } from "./transaction.ts"

/** What a carrier works with. */
export interface CarrierOptions {
  readonly database: Database
  readonly client: ReadClient
  readonly accounts: readonly PrivateKeyAccount[]
  /** Whether anvil is to make the accounts' coin. */
  readonly isLocal: boolean
  readonly limits: BatchLimits
  readonly times: FollowTimes
  readonly log: Log
}

/** Brings stored records onto the chain until it is stopped. */
export interface Carrier {
  /** Has everything that was received so far sent without waiting for more. */
  readonly flush: () => void
  /** Finishes the step under way. What waits stays stored. */
  readonly stop: () => Promise<void>
}

/** Milliseconds between two looks, when there is nothing to do. */
const pause = 100
/** After something failed. */
const longPause = 1_000
/** Between two comparisons of the senders' numbers with the chain's. */
const alignInterval = 15_000
/** How long an end waits for a node that does not answer. */
const longestEnd = 5_000
/** How long fees are believed. */
const feesLast = 5_000

/** Starts the two loops: one sends, one follows. Neither ever ends by an error. */
export function startCarrier(options: CarrierOptions): Carrier {
  const { database, client, log, limits } = options
  const accounts = new Map(options.accounts.map((account) => [lowerCase(account.address), account]))
  const ending = new AbortController()
  const getFees = remember(() => estimateFees(client), feesLast)
  const registry = getDeployment(client.chain.id).addresses.vehicleRegistry
  const follow = createFollower({ ...options, accounts, registry, getFees })
  const align = remember(() => alignAll(options, [...accounts.keys()]), alignInterval)
  const sending = new Set<Promise<void>>()
  let flushed = 0
  const send = async (raw: Hex): Promise<void> => {
    await sendRawTransaction(client, { serializedTransaction: raw }).catch((error: Error) =>
      log.error("send", { error: error.name }),
    )
  }
  const carry = async (): Promise<boolean> => {
    await align()
    const fees = await getFees()
    const signed = await claimBatch({ database, accounts, chainId: client.chain.id, fees, limits, flushed })
    if (signed === undefined) return false
    // Not waited for: it is written down, and following finds out what became of it.
    const sent = send(signed.raw).finally(() => sending.delete(sent))
    sending.add(sent)
    return true
  }
  const loops = [
    repeat("carry", carry, ending.signal, log),
    repeat("follow", async () => follow().then(() => false), ending.signal, log),
  ]
  return {
    flush: () => {
      flushed = Date.now()
    },
    stop: async () => {
      ending.abort()
      await Promise.race([
        Promise.all([...loops, ...sending]),
        sleep(longestEnd, AbortSignal.timeout(longestEnd)),
      ])
    },
  }
}

async function repeat(
  name: string,
  step: () => Promise<boolean>,
  signal: AbortSignal,
  log: Log,
): Promise<void> {
  while (!signal.aborted) {
    const wait = await step().then(
      (isBusy) => (isBusy ? 0 : pause),
      (error: unknown) => {
        log.error(name, { error: error instanceof Error ? error.name : "unknown" })
        return longPause
      },
    )
    await sleep(wait, signal)
  }
}

function sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds)
    signal.addEventListener(
      "abort",
      () => {
        clearTimeout(timer)
        resolve()
      },
      { once: true },
    )
    if (signal.aborted) resolve()
  })
}

async function alignAll({ database, client, isLocal, log }: CarrierOptions, addresses: readonly Address[]) {
  for (const address of addresses) {
    if (isLocal) await fundLocally(client, address)
    const { lost } = await alignSender(database, client, address)
    if (lost > 0) log.error("the chain lost transactions: they are sent again", { lost })
  }
}

async function estimateFees(client: ReadClient): Promise<Fees> {
  const { maxFeePerGas, maxPriorityFeePerGas } = await estimateFeesPerGas(client, { type: "eip1559" })
  return { maxFeePerGas, maxPriorityFeePerGas }
}
