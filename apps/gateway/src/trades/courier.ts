import { type ReadClient, TransactionRevertedError } from "@urcar/sdk"
import { TransactionNumberUsedError } from "@urcar/sdk/gateway-client"
import type { Log } from "@urcar/service"
import { type TransactionReceipt, TransactionReceiptNotFoundError } from "viem"
import { getTransactionCount, getTransactionReceipt, sendRawTransaction } from "viem/actions"
import { toReason } from "../records/ledger.ts"
import type { trades } from "./table.ts"
import type { TradeBook } from "./trade-book.ts"

/** When trades are looked after, in milliseconds. */
export interface CourierTimes {
  /** Between two looks at everything open. */
  readonly look: number
  /** Without a receipt and with its number used, a trade is given up after so long: nodes lag. */
  readonly release: number
}

/** What a courier works with. */
export interface CourierOptions {
  readonly book: TradeBook
  readonly client: ReadClient
  readonly times: CourierTimes
  readonly log: Log
}

/** Brings stored trades onto the chain until it is stopped. */
export interface Courier {
  readonly stop: () => Promise<void>
}

type Row = typeof trades.$inferSelect

/** Trades looked at in one round. */
const atOnce = 64

/** Sends what has no receipt again and writes down how it ended. Several gateways may do so for the same trade. */
export function startCourier({ book, client, times, log }: CourierOptions): Courier {
  const usedSince = new Map<string, number>()

  const follow = async ({ hash, raw, sender, nonce }: Row): Promise<void> => {
    const receipt = await findReceipt(client, hash)
    if (receipt) {
      usedSince.delete(hash)
      return book.settle(hash, toEnd(receipt))
    }
    await book.markSent(hash)
    if ((await getTransactionCount(client, { address: sender })) <= nonce) {
      usedSince.delete(hash)
      // What a node says to it decides nothing: only a receipt does.
      await sendRawTransaction(client, { serializedTransaction: raw }).catch(() => undefined)
      return
    }
    const since = usedSince.get(hash) ?? Date.now()
    usedSince.set(hash, since)
    if (Date.now() - since < times.release) return
    usedSince.delete(hash)
    await book.settle(hash, {
      status: "refused",
      reason: toReason(new TransactionNumberUsedError(sender, nonce)),
    })
  }
  const look = async (): Promise<void> => {
    const open = await book.listOpen(new Date(Date.now() - times.look), atOnce)
    for (const result of await Promise.allSettled(open.map(follow)))
      if (result.status === "rejected") log.error("trade", { error: nameOf(result.reason) })
  }

  let looking = Promise.resolve()
  let isLooking = false
  const timer = setInterval(() => {
    if (isLooking) return
    isLooking = true
    looking = look()
      .catch((error: unknown) => log.error("trades", { error: nameOf(error) }))
      .finally(() => {
        isLooking = false
      })
  }, times.look)
  return {
    stop: () => {
      clearInterval(timer)
      return looking
    },
  }
}

function toEnd({ status, blockNumber, transactionHash }: TransactionReceipt) {
  const block = Number(blockNumber)
  if (status === "success") return { status: "recorded", block } as const
  const reason = toReason(new TransactionRevertedError(transactionHash, blockNumber))
  return { status: "refused", block, reason } as const
}

async function findReceipt(client: ReadClient, hash: Row["hash"]): Promise<TransactionReceipt | undefined> {
  try {
    return await getTransactionReceipt(client, { hash })
  } catch (error) {
    if (error instanceof TransactionReceiptNotFoundError) return undefined
    throw error
  }
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : "unknown"
}
