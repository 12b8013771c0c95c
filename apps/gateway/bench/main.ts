import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import {
  createNonces,
  createRecord,
  registerVehicleSync,
  type SignedRecord,
  signRecord,
  toUnsignedRecord,
  type WriteClient,
  withSignatures,
} from "@urcar/sdk"
import { createGatewayClient } from "@urcar/sdk/gateway-client"
import {
  manufactureInput,
  openRegister,
  readingInput,
  startLocalChain,
  type TestRegister,
} from "@urcar/sdk/testing"
import { generatePrivateKey } from "viem/accounts"
import { sleep } from "../test/business-load.ts"
import { freePort } from "../test/free-port.ts"
import { startGateway } from "../test/gateway-process.ts"

/** Individually signed records through one gateway process to receipts on one anvil. See docs/benchmarks.md. */
const number = (name: string, fallback: number) => Number(process.env[name] ?? fallback)
const recordCount = number("BENCH_RECORDS", 6_000)
const authorCount = number("BENCH_AUTHORS", 50)
const vehicleCount = number("BENCH_VEHICLES", 500)
const connections = number("BENCH_CONNECTIONS", 8)
const group = number("BENCH_GROUP", 50)

async function openAuthors(register: TestRegister): Promise<WriteClient[]> {
  const authors: WriteClient[] = []
  for (let index = 0; index < authorCount; index++)
    authors.push(await register.business(`bench ${index}`, "workshop"))
  return authors
}

async function openVehicles(register: TestRegister): Promise<string[]> {
  const maker = await register.business("bench maker", "manufacturer")
  const vins = Array.from({ length: vehicleCount }, register.nextVin)
  for (const vin of vins) {
    const record = createRecord(manufactureInput(vin))
    await registerVehicleSync(maker, { record, owner: maker.account.address })
  }
  return vins
}

/** Each author numbers its own records, as the SDK's forms do. */
async function signAll(authors: readonly WriteClient[], vins: readonly string[]): Promise<SignedRecord[]> {
  const each = Math.ceil(recordCount / authors.length)
  const lists = authors.map(async (author, place) => {
    const nonces = createNonces(Math.min(each, 256))
    const signed: SignedRecord[] = []
    for (let index = 0; index < each; index++) {
      const vin = vins[(place + index * authors.length) % vins.length] ?? ""
      const nonce = nonces[index]
      const signers = { author: author.account.address, ...(nonce !== undefined && { nonce }) }
      const unsigned = toUnsignedRecord(createRecord(readingInput(vin, index)), signers)
      signed.push(withSignatures(unsigned, [await signRecord(author, unsigned)]))
    }
    return signed
  })
  const all = await Promise.all(lists)
  return Array.from({ length: each }, (_, index) => all.flatMap((list) => list[index] ?? [])).flat()
}

async function handIn(url: string, records: readonly SignedRecord[]): Promise<number[]> {
  const groups = Array.from({ length: Math.ceil(records.length / group) }, (_, index) =>
    records.slice(index * group, (index + 1) * group),
  )
  const times: number[] = []
  const work = async () => {
    for (let next = groups.shift(); next !== undefined; next = groups.shift()) {
      const since = performance.now()
      const answers = await createGatewayClient(url).sendRecords(next)
      times.push(performance.now() - since)
      const refused = answers.find(({ status }) => status === "refused")
      if (refused) throw new Error(`refused: ${refused.reason?.name}`)
    }
  }
  await Promise.all(Array.from({ length: connections }, work))
  return times.sort((one, other) => one - other)
}

async function untilEmpty(url: string): Promise<void> {
  for (;;) {
    const { queue } = JSON.parse(await (await fetch(`${url}/health`)).text())
    if (queue.received + queue.sent === 0) return
    await sleep(50)
  }
}

const chain = await startLocalChain()
const folder = await mkdtemp(join(tmpdir(), "gateway-bench-"))
try {
  const register = await openRegister(chain.url, "DE")
  const authors = await openAuthors(register)
  const records = await signAll(authors, await openVehicles(register))
  const gateway = await startGateway({
    RPC_URL: chain.url,
    DATA_DIR: folder,
    GATEWAY_PORT: await freePort(),
    ...(process.env.NODE_OPTIONS && { NODE_OPTIONS: process.env.NODE_OPTIONS }),
    SENDER_KEYS: Array.from({ length: 4 }, generatePrivateKey).join(","),
    ...(process.env.DATABASE_URL && { DATABASE_URL: process.env.DATABASE_URL }),
  })
  const since = performance.now()
  const times = await handIn(gateway.url, records)
  const received = performance.now() - since
  await untilEmpty(gateway.url)
  const recorded = performance.now() - since
  const at = (share: number) => Math.round(times[Math.floor(times.length * share)] ?? 0)
  console.log(
    JSON.stringify({
      records: records.length,
      authors: authorCount,
      vehicles: vehicleCount,
      connections,
      group,
      receivedPerSecond: Math.round((records.length / received) * 1000),
      recordedPerSecond: Math.round((records.length / recorded) * 1000),
      postMilliseconds: { p50: at(0.5), p95: at(0.95) },
    }),
  )
  await gateway.stop()
} finally {
  await chain.stop()
  await rm(folder, { recursive: true, force: true })
}
