import { appendSignedRecordsCall, getDeployment, type SignedRecord } from "@urcar/sdk"
import { keccak256 } from "@urcar/sdk/hex"
import {
  encodeFunctionData,
  type Hex,
  type PrivateKeyAccount,
  parseSignature,
  serializeTransaction,
  type TransactionSerializableEIP1559,
} from "viem"

/** What a transaction pays, in wei per gas. */
export interface Fees {
  readonly maxFeePerGas: bigint
  readonly maxPriorityFeePerGas: bigint
}

/** A transaction before it is signed. */
export interface Draft {
  readonly records: readonly SignedRecord[]
  readonly gas: number
  readonly nonce: number
  readonly chainId: number
  readonly fees: Fees
}

/** A signed transaction. */
export interface Signed {
  readonly hash: Hex
  readonly raw: Hex
  readonly maxFee: bigint
}

/** Signs the transaction that carries these records. */
export async function signTransaction(account: PrivateKeyAccount, draft: Draft): Promise<Signed> {
  const { records, gas, nonce, chainId, fees } = draft
  const { abi, functionName, args } = appendSignedRecordsCall({ records })
  const transaction: TransactionSerializableEIP1559 = {
    type: "eip1559",
    chainId,
    nonce,
    gas: BigInt(gas),
    to: getDeployment(chainId).addresses.vehicleRegistry,
    data: encodeFunctionData({ abi, functionName, args }),
    ...fees,
  }
  // viem would hash its hundred thousand bytes in JavaScript, which takes twenty times as long.
  const signature = await account.sign({ hash: keccak256(serializeTransaction(transaction)) })
  const raw = serializeTransaction(transaction, parseSignature(signature))
  return { hash: keccak256(raw), raw, maxFee: fees.maxFeePerGas }
}

/** Fees that replace those of an attempt that stays unmined: nodes ask for a tenth more. */
export function raiseFees(maxFee: bigint, current: Fees): Fees {
  const least = (maxFee * 13n) / 10n + 1n
  const maxFeePerGas = current.maxFeePerGas > least ? current.maxFeePerGas : least
  return { maxFeePerGas, maxPriorityFeePerGas: maxFeePerGas }
}
