import { setTimeout as sleep } from "node:timers/promises"
import { appendRecordCall, appendRecordsCall, type ContractCall, toRequest } from "@urcar/sdk/actions"
import { createReadClient, toChain } from "@urcar/sdk/chain"
import { deriveLocalAccounts, localActors } from "@urcar/sdk/local"
import { createRecord, toUnsignedBatch } from "@urcar/sdk/records"
import { readingInput } from "@urcar/sdk/testing"
import { encodeFunctionData, type Hex } from "viem"
import type { LocalAccount } from "viem/accounts"
import { getTransactionCount, sendRawTransaction, waitForTransactionReceipt } from "viem/actions"
import type { NetworkRegister } from "../fault/register.ts"

/** What was measured. */
export interface Load {
  readonly records: number
  readonly singleRecordsPerSecond: number
  readonly batchedRecordsPerSecond: number
  readonly finalityMs: { readonly p50: number; readonly p95: number }
}

const [single, batches, perBatch, samples] = [600, 40, 100, 40]
/** Writers at once, each with its own car. */
const writerNames = ["regnitz", "spree", "morgenstern", "falkenried"]
const gas = { single: 150_000n, batch: 6_000_000n } as const

interface Writer {
  readonly account: LocalAccount
  readonly vin: string
  km: number
  nonce: number
}

/** Measures a fresh register. */
export async function measureLoad(url: string, register: NetworkRegister): Promise<Load> {
  const reader = createReadClient(url)
  const writers: Writer[] = []
  for (const id of writerNames) {
    const account = accountOf(id)
    await register.license(account.address, ["inspection-station"])
    writers.push({ account, vin: await register.registerCar(), km: 100, nonce: 0 })
  }
  for (const writer of writers)
    writer.nonce = await getTransactionCount(reader, { address: writer.account.address })

  const sign = (writer: Writer, call: ContractCall, limit: bigint): Promise<Hex> => {
    const { id } = toChain(reader.chain.id, url)
    const { address, abi, functionName, args } = toRequest(call, id)
    const nonce = writer.nonce
    writer.nonce += 1
    return writer.account.signTransaction({
      ...{ type: "eip1559", chainId: id, nonce, gas: limit, to: address },
      ...{ maxFeePerGas: 2_000_000_000n, maxPriorityFeePerGas: 0n },
      data: encodeFunctionData({ abi, functionName, args }),
    })
  }
  const nextReading = (writer: Writer) => {
    writer.km += 1
    return createRecord(readingInput(writer.vin, writer.km))
  }
  const signSingle = (writer: Writer) =>
    sign(writer, appendRecordCall({ record: nextReading(writer) }), gas.single)
  const signBatch = (writer: Writer) => {
    const records = Array.from({ length: perBatch }, () => nextReading(writer))
    const batch = toUnsignedBatch(records, {
      author: writer.account.address,
      nonce: 0n,
      deadline: tomorrow(),
    })
    return sign(writer, appendRecordsCall({ batch: { ...batch, signature: "0x" } }), gas.batch)
  }

  /** Signs all first: what is measured is the network. */
  const flood = async (count: number, toTransaction: (writer: Writer) => Promise<Hex>): Promise<number> => {
    const signed = await Promise.all(
      writers.map((writer) => sequence(count / writers.length, () => toTransaction(writer))),
    )
    const since = performance.now()
    const hashes = await Promise.all(
      signed.map(async (own) => {
        let hash: Hex = "0x"
        for (const serializedTransaction of own)
          hash = await sendRawTransaction(reader, { serializedTransaction })
        return hash
      }),
    )
    const last = await Promise.all(
      hashes.map((hash) => waitForTransactionReceipt(reader, { hash, pollingInterval: 50 })),
    )
    if (last.some(({ status }) => status !== "success")) throw new Error("A record was refused.")
    return (performance.now() - since) / 1_000
  }

  const singleSeconds = await flood(single, signSingle)
  const batchSeconds = await flood(batches, signBatch)
  const times: number[] = []
  const [first] = writers
  for (let sample = 0; first && sample < samples; sample += 1) {
    const serializedTransaction = await signSingle(first)
    await sleep(Math.random() * 1_000)
    const since = performance.now()
    const hash = await sendRawTransaction(reader, { serializedTransaction })
    await waitForTransactionReceipt(reader, { hash, pollingInterval: 25 })
    times.push(performance.now() - since)
  }
  return {
    records: single + batches * perBatch + samples,
    singleRecordsPerSecond: Math.round(single / singleSeconds),
    batchedRecordsPerSecond: Math.round((batches * perBatch) / batchSeconds),
    finalityMs: { p50: percentile(times, 0.5), p95: percentile(times, 0.95) },
  }
}

function percentile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((one, other) => one - other)
  return Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0)
}

async function sequence<T>(count: number, make: () => Promise<T>): Promise<T[]> {
  const made: T[] = []
  for (let place = 0; place < count; place += 1) made.push(await make())
  return made
}

const tomorrow = () => Math.floor(Date.now() / 1_000) + 86_400

function accountOf(id: string): LocalAccount {
  const actor = localActors.find((one) => one.id === id)
  const [account] = actor ? deriveLocalAccounts([actor.index]) : []
  if (!account) throw new RangeError(`Nobody is called ${id}.`)
  return account
}
