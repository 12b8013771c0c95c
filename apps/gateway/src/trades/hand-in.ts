import {
  type ReadClient,
  RpcFailedError,
  RpcUnreachableError,
  toUrcarError,
  UnexpectedError,
} from "@urcar/sdk"
import type { Hex } from "viem"
import { getTransactionCount, sendRawTransaction, simulateContract } from "viem/actions"
import { ChainUnavailableRefusal } from "../chain/refusals.ts"
import { toReason } from "../records/ledger.ts"
import { readTrade, type Trade, type TradeRules } from "./read-trade.ts"
import { TradeUnknownRefusal, TransactionNumberRefusal } from "./refusals.ts"
import type { TradeBook, TradeState } from "./trade-book.ts"

/** Takes a signed trade in: what it says was received is durable and sent until it ends. */
export type HandIn = (raw: Hex) => Promise<TradeState>

/** @returns a function that throws a refusal for what is no trade, and answers `refused` for what the desk would refuse */
export function createHandIn(client: ReadClient, book: TradeBook, rules: TradeRules): HandIn {
  const requireNext = async ({ sender, nonce }: Trade) => {
    const expected = await getTransactionCount(client, { address: sender }).catch(unavailable)
    if (nonce !== expected) throw new TransactionNumberRefusal(nonce, expected)
  }
  const findRefusal = async ({ sender, call, value, gas }: Trade) => {
    try {
      await simulateContract(client, { ...call, account: sender, value, ...(gas !== undefined && { gas }) })
      return undefined
    } catch (error) {
      const refusal = toUrcarError(error)
      const isUnasked = [RpcUnreachableError, RpcFailedError, UnexpectedError].some(
        (type) => refusal instanceof type,
      )
      if (isUnasked) throw new ChainUnavailableRefusal()
      return refusal
    }
  }
  return async (raw) => {
    const trade = await readTrade(raw, rules)
    const known = await find(book, trade.hash)
    if (known) return known
    await requireNext(trade)
    const refusal = await findRefusal(trade)
    if (refusal) return { hash: trade.hash, status: "refused", reason: toReason(refusal) }
    await book.store(trade)
    // What a node says to it decides nothing: it is stored, and sent again until there is a receipt.
    await sendRawTransaction(client, { serializedTransaction: raw }).catch(() => undefined)
    return book.get(trade.hash)
  }
}

async function find(book: TradeBook, hash: Hex): Promise<TradeState | undefined> {
  try {
    return await book.get(hash)
  } catch (error) {
    if (error instanceof TradeUnknownRefusal) return undefined
    throw error
  }
}

function unavailable(): never {
  throw new ChainUnavailableRefusal()
}
