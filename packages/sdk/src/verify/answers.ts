import type { Address, Hex } from "viem"
import { RpcFailedError } from "../errors/chain-errors.ts"
import type { Rpc } from "./rpc.ts"

/** A log as an endpoint tells it. */
export interface ChainLog {
  readonly address: Address
  readonly topics: readonly Hex[]
  readonly data: Hex
  readonly blockNumber: number
  readonly logIndex: number
  readonly transactionHash: Hex
}

/** A transaction as an endpoint tells it, its fields as hex; nothing of it is believed before its hash is computed. */
export type ChainTransaction = Readonly<Record<string, unknown>>

/** A block with its transactions. */
export interface ChainBlock {
  readonly timestamp: number
  readonly transactions: readonly ChainTransaction[]
}

const hexPattern = /^0x[0-9a-f]*$/i

/** Logs of one contract in one block that have these topics. @throws RpcFailedError, RpcUnreachableError */
export async function getBlockLogs(
  rpc: Rpc,
  address: Address,
  topics: readonly (Hex | null)[],
  block: number,
): Promise<ChainLog[]> {
  return getLogs(rpc, address, topics, toQuantity(block), toQuantity(block))
}

/** Logs of one contract over a range of blocks. */
export async function getLogs(
  rpc: Rpc,
  address: Address,
  topics: readonly (Hex | null | readonly Hex[])[],
  fromBlock: string,
  toBlock: string,
): Promise<ChainLog[]> {
  const method = "eth_getLogs"
  const answer = await rpc.request(method, [{ address, topics, fromBlock, toBlock }])
  if (!Array.isArray(answer)) throw malformed(method)
  return answer.map((log: unknown) => {
    const fields = toFields(log, method)
    const topicList: unknown = fields.topics
    if (!Array.isArray(topicList)) throw malformed(method)
    return {
      address: toHex(fields.address, method),
      topics: topicList.map((topic) => toHex(topic, method)),
      data: toHex(fields.data, method),
      blockNumber: toNumber(fields.blockNumber, method),
      logIndex: toNumber(fields.logIndex, method),
      transactionHash: toHex(fields.transactionHash, method),
    }
  })
}

/** Result of a view at the latest block. */
export async function callView(rpc: Rpc, to: Address, data: Hex): Promise<Hex> {
  return toHex(await rpc.request("eth_call", [{ to, data }, "latest"]), "eth_call")
}

/** Runtime code of an account at the latest block. */
export async function getCode(rpc: Rpc, address: Address): Promise<Hex> {
  return toHex(await rpc.request("eth_getCode", [address, "latest"]), "eth_getCode")
}

export async function getChainId(rpc: Rpc): Promise<number> {
  return toNumber(await rpc.request("eth_chainId", []), "eth_chainId")
}

export async function getBlockNumber(rpc: Rpc): Promise<number> {
  return toNumber(await rpc.request("eth_blockNumber", []), "eth_blockNumber")
}

/** A block with its transactions. */
export async function getBlock(rpc: Rpc, number: number): Promise<ChainBlock> {
  const method = "eth_getBlockByNumber"
  const fields = toFields(await rpc.request(method, [toQuantity(number), true]), method)
  const transactions: unknown = fields.transactions
  if (!Array.isArray(transactions)) throw malformed(method)
  return {
    timestamp: toNumber(fields.timestamp, method),
    transactions: transactions.map((transaction) => toFields(transaction, method)),
  }
}

/** A transaction by its hash; `undefined` if the endpoint has none. */
export async function getTransaction(rpc: Rpc, hash: Hex): Promise<ChainTransaction | undefined> {
  const method = "eth_getTransactionByHash"
  const answer = await rpc.request(method, [hash])
  return answer === null ? undefined : toFields(answer, method)
}

/** A number as JSON-RPC writes it. */
export function toQuantity(value: number): string {
  return `0x${value.toString(16)}`
}

function toFields(value: unknown, method: string): ChainTransaction {
  if (typeof value !== "object" || value === null) throw malformed(method)
  return Object.fromEntries(Object.entries(value))
}

function toHex(value: unknown, method: string): Hex {
  if (typeof value !== "string" || !hexPattern.test(value)) throw malformed(method)
  return `0x${value.slice(2).toLowerCase()}`
}

function toNumber(value: unknown, method: string): number {
  const number = Number(toHex(value, method))
  if (!Number.isSafeInteger(number)) throw malformed(method)
  return number
}

function malformed(method: string): RpcFailedError {
  return new RpcFailedError(method, "malformed answer")
}
