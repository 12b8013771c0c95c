import { toCanonicalJson } from "@urcar/sdk"
import { vehicleRegistryAbi } from "@urcar/sdk/generated"
import { encodeFunctionData, type Hex } from "viem"
import { type Actor, actors } from "../test/support/actors.ts"
import { addresses, type Chain } from "../test/support/chain.ts"
import { inspection } from "../test/support/lives.ts"
import { toRecord } from "../test/support/records.ts"

const day = 86_400
/** Records of one transaction: what fits a block with room to spare. */
const batchSize = 100

const specification = toCanonicalJson({
  v: 1,
  make: "Volkswagen",
  model: "Golf",
  year: 2019,
  body: "hatchback",
  colour: "blue",
  fuel: "petrol",
  gearbox: "manual",
  powerKw: 96,
  engineCc: 1498,
  builtOn: "2019-03-01",
  country: "DE",
})

/** A VIN of a manufacturer that the test's lives license, by number. */
export function vinOf(number: number): string {
  return `WVWZZZ1KZAB${String(number).padStart(6, "0")}`
}

/** Registers vehicles, one transaction and block each. */
export async function registerVehicles(chain: Chain, count: number): Promise<void> {
  const occurredAt = (await chain.now()) - 1_000 * day
  for (let number = 0; number < count; number++) {
    const record = toRecord({
      vin: vinOf(number),
      kind: "manufacture",
      occurredAt,
      payload: specification,
      km: 0,
    })
    const args = [record, actors.anna.address] as const
    const data = encodeFunctionData({ abi: vehicleRegistryAbi, functionName: "registerVehicle", args })
    await submit(chain, actors.manufacturer, data)
  }
}

/** Appends records to vehicles in turn, a hundred a transaction and block. */
export async function appendRecords(chain: Chain, vehicles: number, count: number): Promise<void> {
  const start = (await chain.now()) - 900 * day
  for (let first = 0; first < count; first += batchSize) {
    const size = Math.min(batchSize, count - first)
    const numbers = Array.from({ length: size }, (_, index) => first + index)
    const rounds = (number: number) => Math.floor(number / vehicles)
    const statements = numbers.map((number) => {
      const at = start + rounds(number) * day
      return inspection(vinOf(number % vehicles), at, 100 + rounds(number) * 50)
    })
    await submitBatch(chain, statements)
  }
}

type Statements = readonly ReturnType<typeof inspection>[]

/** Several records of one author in one transaction. @returns its block's number */
export function submitBatch(chain: Chain, statements: Statements): Promise<bigint> {
  const batch = { records: statements.map(toRecord), author: actors.station.address, nonce: 0n, deadline: 0 }
  const args = [{ ...batch, signature: "0x" as const }] as const
  const data = encodeFunctionData({ abi: vehicleRegistryAbi, functionName: "appendBatch", args })
  return submit(chain, actors.station, data)
}

/** One record in one transaction. @returns its block's number */
export function submitRecord(chain: Chain, statement: Statements[number]): Promise<bigint> {
  const args = [toRecord(statement)] as const
  const data = encodeFunctionData({ abi: vehicleRegistryAbi, functionName: "append", args })
  return submit(chain, actors.station, data)
}

interface Receipt {
  readonly status: Hex
  readonly blockNumber: Hex
}

/** Sends from an account that the local chain signs for: this measures the indexer, not signing. */
async function submit({ reader }: Chain, { address }: Actor, data: Hex): Promise<bigint> {
  const { status, blockNumber } = await reader.request<{
    Method: "eth_sendTransactionSync"
    Parameters: readonly unknown[]
    ReturnType: Receipt
  }>({
    method: "eth_sendTransactionSync",
    params: [{ from: address, to: addresses.vehicleRegistry, data, gas: "0xf00000" }],
  })
  if (status !== "0x1") throw new Error(`A transaction in block ${blockNumber} failed.`)
  return BigInt(blockNumber)
}
