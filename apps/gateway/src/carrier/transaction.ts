import { appendSignedRecordsCall, getDeployment, type SignedRecord } from "@urcar/sdk"
import { keccak256 } from "@urcar/sdk/hex"
import { encodeFunctionData, type Hex, type PrivateKeyAccount, parseSignature } from "viem"
import { encodeRlpList, toNumberBytes } from "./rlp.ts"

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

/** First byte of an EIP-1559 transaction. */
const type = Buffer.from([2])

/** Signs the transaction that carries these records. */
export async function signTransaction(account: PrivateKeyAccount, draft: Draft): Promise<Signed> {
  const { records, gas, nonce, chainId, fees } = draft
  const { abi, functionName, args } = appendSignedRecordsCall({ records })
  const { vehicleRegistry } = getDeployment(chainId).addresses
  const numbers = [BigInt(chainId), BigInt(nonce), fees.maxPriorityFeePerGas, fees.maxFeePerGas, BigInt(gas)]
  const fields = [
    ...numbers.map(toNumberBytes),
    toBytes(vehicleRegistry),
    // No coin goes with it, no storage is announced.
    Buffer.alloc(0),
    toBytes(encodeFunctionData({ abi, functionName, args })),
    null,
  ]
  const unsigned = toHex(Buffer.concat([type, encodeRlpList(fields)]))
  const { r, s, yParity } = parseSignature(await account.sign({ hash: keccak256(unsigned) }))
  const signature = [BigInt(yParity), BigInt(r), BigInt(s)].map(toNumberBytes)
  const raw = toHex(Buffer.concat([type, encodeRlpList([...fields, ...signature])]))
  return { hash: keccak256(raw), raw, maxFee: fees.maxFeePerGas }
}

/** Fees that replace those of an attempt that stays unmined: nodes ask for a tenth more. */
export function raiseFees(maxFee: bigint, current: Fees): Fees {
  const least = (maxFee * 13n) / 10n + 1n
  const maxFeePerGas = current.maxFeePerGas > least ? current.maxFeePerGas : least
  return { maxFeePerGas, maxPriorityFeePerGas: maxFeePerGas }
}

const toBytes = (hex: Hex) => Buffer.from(hex.slice(2), "hex")
const toHex = (bytes: Buffer): Hex => `0x${bytes.toString("hex")}`
