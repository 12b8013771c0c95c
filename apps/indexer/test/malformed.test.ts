import { createRandom } from "@urcar/sdk/testing"
import { readMemory } from "@urcar/service/testing"
import { afterAll, beforeAll, expect, test } from "vitest"
import { type Anvil, startAnvil } from "./support/anvil.ts"
import { connect } from "./support/chain.ts"
import { deployRegister } from "./support/deployment.ts"
import { freePort } from "./support/free-port.ts"
import { createFolder, type RunningIndexer, startIndexer } from "./support/indexer.ts"
import { admitActors } from "./support/lives.ts"

/** More of them: `INDEXER_MALFORMED=100000 vitest run test/malformed.test.ts`. */
const requests = Number(process.env.INDEXER_MALFORMED ?? 2_000)
const atOnce = 8
/** Long runs take their time. */
const timeout = Math.max(180_000, requests * 50)
const megabyte = 1024 * 1024

let anvil: Anvil
let folder: Awaited<ReturnType<typeof createFolder>>
let indexer: RunningIndexer

beforeAll(async () => {
  anvil = await startAnvil(await freePort())
  folder = await createFolder()
  await deployRegister(anvil.rpcUrl)
  await admitActors(connect(anvil.rpcUrl))
  indexer = await startIndexer(anvil.rpcUrl, await freePort(), folder.path)
})

afterAll(async () => {
  await indexer?.stop()
  await anvil?.stop()
  await folder?.remove()
})

const random = createRandom(2_026)
const lists = [
  ...["vehicles", "listings", "licences", "reissues", "recalls", "sales", "comparables", "escrows", "liens"],
  ...[
    "offers",
    "market",
    "market/statistics",
    "lag",
    "disputes",
    "applications",
    "acts",
    "rewards",
    "graphql",
  ],
] as const
const named = [
  "vehicles",
  "stock",
  "listings",
  "plates",
  "parts",
  "licences",
  "keys",
  "sales",
  "escrows",
] as const
const parameters = [
  ...["make", "model", "yearMin", "yearMax", "fuel", "q", "kmMax", "country", "verdict", "status", "owner"],
  ...["holder", "onSale", "priceMin", "priceMax", "currency", "sort", "cursor", "limit", "at", "maker"],
  ...["role", "standing", "vin", "seller", "buyer", "state", "account", "query", "__proto__", ""],
] as const
const good = [
  ...[
    "WVWZZZ1JZXW999999",
    "DE BXY1234",
    `0x${"5d".repeat(20)}`,
    `0x${"5d".repeat(32)}`,
    "2026-01-01",
    "price",
  ],
  ...["-km", "true", "DE", "ILLOGICAL", "WyJrbSIsMCwiQSJd", "1", "{__typename}"],
] as const
const bad = [
  ...["\0", "\u{1f697}", "%", "%00", "%ff", "..%2f..", "'; drop table vehicles;--", "NaN", "-1", "1e400"],
  ...["9".repeat(400), "[".repeat(2_000), "x".repeat(6_000), "\ud800", "\\", "_%_%", "0x", "{", "null"],
] as const

function value(): string {
  const text = random.next() < 0.4 ? random.pick(good) : random.pick(bad)
  if (random.next() < 0.3) return text
  const at = random.integer(0, text.length)
  return text.slice(0, at) + (random.next() < 0.5 ? random.pick(bad) : "") + text.slice(at)
}

/** What is no text at all goes as it is, the rest as an address must. */
function encode(text: string): string {
  return text.isWellFormed() && random.next() < 0.9 ? encodeURIComponent(text) : "%ed%a0%80%"
}

function address(): string {
  const path = random.next() < 0.5 ? random.pick(lists) : `${random.pick(named)}/${encode(value()) || "%20"}`
  const query = Array.from(
    { length: random.integer(0, 4) },
    () => `${random.pick(parameters)}=${encode(value())}`,
  )
  return `${indexer.url}/${path}?${query.join("&")}`
}

const statuses = new Map<number, number>()

async function ask(): Promise<string | undefined> {
  const url = address()
  const method = random.pick(["GET", "GET", "GET", "POST", "PUT", "DELETE", "HEAD"])
  const hasBody = method === "POST" || method === "PUT"
  const response = await fetch(url, {
    method,
    ...(hasBody && { body: value(), headers: { "content-type": "application/json" } }),
  })
  const text = await response.text()
  statuses.set(response.status, (statuses.get(response.status) ?? 0) + 1)
  return response.status < 500 ? undefined : `${method} ${url}: ${response.status} ${text.slice(0, 300)}`
}

async function askMany(count: number): Promise<string[]> {
  let left = count
  const faults: string[] = []
  const work = async () => {
    while (left-- > 0) {
      const fault = await ask()
      if (fault !== undefined) faults.push(fault)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  return faults
}

test(`error: of ${requests} malformed questions each is answered, none by a fault, and none is kept in memory`, {
  timeout,
}, async ({ annotate }) => {
  const faults: string[] = []
  const resident: number[] = []
  for (const _ of ["first", "second", "third", "last"]) {
    faults.push(...(await askMany(requests / 4)))
    resident.push((await readMemory(indexer.url)) / megabyte)
  }
  await annotate(`resident after each quarter: ${resident.map(Math.round).join(", ")} MiB`)
  await annotate(`answers by status: ${JSON.stringify(Object.fromEntries(statuses))}`)
  expect(faults.slice(0, 5)).toEqual([])
  // Questions that are understood are among them, and each kind of refusal.
  for (const status of [200, 400, 404]) expect(statuses.get(status)).toBeGreaterThan(requests / 50)
  const [, half = 0, , whole = 0] = resident
  expect(whole - half).toBeLessThan(64)
})
