import { validatorSetAbi } from "@urcar/sdk/generated"
import type { Address, Hex } from "viem"
import { getBlock, getBlockNumber, readContract } from "viem/actions"
import { chain, contracts, startBlock } from "#lib/chain.ts"
import { ask, indexer } from "#lib/indexer.ts"
import { type Act, nameAct } from "./logic/name-act.ts"
import type { CopiedBlock } from "./logic/own-chain.ts"
import { standstillOf } from "./logic/standstill.ts"
import { readCopy } from "./read-copy.ts"

/** A validator, with what the directory knows of whoever answers for it. */
export type NetworkValidator = {
  readonly address: Address
  readonly operator: Address
  readonly name: string | null
  readonly country: string | null
}

/** A block, with what its transactions ask of the register. */
export type NetworkBlock = {
  readonly number: number
  readonly at: number
  readonly transactions: readonly { readonly hash: Hex; readonly act: Act | null }[]
}

export type NetworkState = {
  readonly validators: readonly NetworkValidator[]
  /** The newest first. */
  readonly blocks: readonly NetworkBlock[]
  /** Since when no block has come where one should have, in Unix seconds. */
  readonly silentSince: number | undefined
  /** The newest that hold a record, the newest first; on a quiet network they lie far back. */
  readonly written: readonly NetworkBlock[]
  /** Blocks in a row to take apart, the earliest first. */
  readonly copy: readonly CopiedBlock[]
}

/** Blocks that the page shows: the newest, and the newest that hold something. */
const [shown, holding] = [6, 4]

/** The network now, as this server's node tells it; undefined where it does not answer. */
export async function readNetwork(): Promise<NetworkState | undefined> {
  try {
    const [validators, head] = await Promise.all([readValidators(), getBlockNumber(chain, { cacheTime: 0 })])
    const last = Number(head)
    const first = Math.max(startBlock, last - shown + 1)
    const numbers = Array.from({ length: Math.max(0, last - first + 1) }, (_, place) => last - place)
    const [blocks, written] = await Promise.all([Promise.all(numbers.map(readBlock)), readWritten()])
    const latest = blocks.find(({ transactions }) => transactions.length > 0) ?? written[0]
    const copy = latest ? await readCopy(latest.number, last) : []
    const times = blocks.map((block) => ({ ...block, isEmpty: block.transactions.length === 0 }))
    const silentSince = standstillOf(times, Math.floor(Date.now() / 1_000))
    return { validators, blocks, silentSince, written, copy }
  } catch {
    return undefined
  }
}

async function readValidators(): Promise<NetworkValidator[]> {
  const contract = { address: contracts.validatorSet, abi: validatorSetAbi } as const
  const listed = await readContract(chain, { ...contract, functionName: "getValidators" })
  return Promise.all(
    listed.map(async (address) => {
      const operator = await readContract(chain, { ...contract, functionName: "operatorOf", args: [address] })
      const life = await ask(indexer.getLicence(operator.toLowerCase()))
      const licence = life.isThere ? life.value?.licence : undefined
      return { address, operator, name: licence?.name ?? null, country: licence?.country ?? null }
    }),
  )
}

/** The lists say which blocks; what is in them is the chain's. */
async function readWritten(): Promise<NetworkBlock[]> {
  const list = await ask(indexer.listVehicles({ sort: "recent", limit: 4 * holding }))
  const numbers = new Set(list.isThere ? list.value.items.map(({ lastBlock }) => lastBlock) : [])
  const newest = [...numbers].sort((one, other) => other - one).slice(0, holding)
  return Promise.all(newest.map(readBlock))
}

async function readBlock(number: number): Promise<NetworkBlock> {
  const block = await getBlock(chain, { blockNumber: BigInt(number), includeTransactions: true })
  const transactions = block.transactions.map(({ hash, to, input }) => ({
    hash,
    act: nameAct({ to, input }, contracts),
  }))
  return { number, at: Number(block.timestamp), transactions }
}
