import {
  type Address,
  type Hex,
  keccak256,
  parseTransaction,
  recoverTransactionAddress,
  type TransactionSerialized,
} from "viem"
import { lowerCase } from "../lower-case.ts"
import { type DeskCall, type Desks, readCall } from "./desk.ts"
import {
  TransactionMalformedRefusal,
  TransactionNotForDeskRefusal,
  TransactionOtherChainRefusal,
} from "./refusals.ts"

/** A signed call of a sale desk. */
export interface Trade {
  readonly hash: Hex
  readonly raw: Hex
  /** Lower case. */
  readonly sender: Address
  readonly nonce: number
  readonly call: DeskCall
  readonly value: bigint
  readonly gas: bigint | undefined
}

/** Which trades are carried. */
export interface TradeRules {
  readonly chainId: number
  readonly desks: Desks
}

/** Reads a signed transaction (EIP-1559). @throws a refusal that names what is wrong with it */
export async function readTrade(raw: Hex, { chainId, desks }: TradeRules): Promise<Trade> {
  if (!isTyped(raw)) throw new TransactionMalformedRefusal()
  const { transaction, sender } = await parse(raw)
  const { to, data = "0x", nonce = 0, value = 0n, gas } = transaction
  if (transaction.chainId !== chainId) throw new TransactionOtherChainRefusal(transaction.chainId, chainId)
  const call = readCall(desks, to, data)
  if (!call) throw new TransactionNotForDeskRefusal([...desks.keys()])
  return { hash: keccak256(raw), raw, sender: lowerCase(sender), nonce, call, value, gas }
}

async function parse(raw: TransactionSerialized<"eip1559">) {
  try {
    return {
      transaction: parseTransaction(raw),
      sender: await recoverTransactionAddress({ serializedTransaction: raw }),
    }
  } catch {
    throw new TransactionMalformedRefusal()
  }
}

function isTyped(raw: Hex): raw is TransactionSerialized<"eip1559"> {
  return raw.startsWith("0x02")
}
