import { setFlagsFromString } from "node:v8"
import { runInNewContext } from "node:vm"
import { createRandom, openRegister } from "@urcar/sdk/testing"
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest"
import { type Browser, openBrowser } from "../test/browser.ts"
import { page, type ServedPolice, servePolice } from "../test/serve-police.ts"

/** How many malformed requests are sent; `POLICE_MALFORMED=100000` for the long run. */
const requests = Number(process.env.POLICE_MALFORMED ?? 3_000)
const atOnce = 8
/** Long runs take their time. */
const timeout = Math.max(300_000, requests * 100)
const chainUrl = inject("chainUrl")
let police: ServedPolice
let officer: Browser

setFlagsFromString("--expose-gc")
const collect: () => void = runInNewContext("gc")

beforeAll(async () => {
  police = await servePolice(chainUrl, { LOOKUPS_PER_HOUR: "20" }, afterAll)
  officer = openBrowser(police.url)
  await officer.client.signIn((await openRegister(chainUrl, "PT")).police, page)
})

const random = createRandom(4_100)
const methods = ["GET", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "HEAD"] as const
const paths = [
  ...[
    "/session",
    "/nonces",
    "/lookups",
    "/persons/KEY",
    "/persons/KEY/rekey",
    "/vehicles/VIN/lookups",
    "/log/DE",
    "/snapshots/DE",
    "/snapshots/TEXT",
  ],
  ...[
    "/log/DE?after=KEY",
    "/log/%ff",
    "/persons/%00",
    "/persons/..%2f..",
    "/KEY",
    "//",
    "/log/DE?after=1e309",
  ],
] as const
const types = [
  "application/json",
  "text/plain",
  "application/json; charset=x",
  "multipart/form-data",
  "",
] as const
const bodies = [
  "",
  "{",
  "null",
  "[]",
  '"text"',
  "1e999",
  '{"__proto__":{"by":"vin"}}',
  '{"subject":{"by":"vin","vin":"VIN"},"reason":"theft","caseNumber":"A-1"}',
  '{"subject":{"by":"plate","plate":"TEXT"},"reason":"theft","caseNumber":"A-1"}',
  '{"subject":{"by":"key","key":"KEY"},"reason":"TEXT","caseNumber":"A-1"}',
  '{"subject":{"by":"document","country":"DE","number":"TEXT"},"reason":"theft","caseNumber":"TEXT"}',
  '{"name":"TEXT","address":{"street":"TEXT","postcode":"1","town":"T","country":"DE"}}',
  '{"message":"TEXT","signature":"0xSIG"}',
  '{"to":"KEY"}',
  "DEEP",
  "LONG",
] as const

const letters = Array.from({ length: 40 }, (_, index) => String.fromCodePoint(index * 1_637 + 1))

/** Text with whatever a keyboard or an attacker has. */
function text(): string {
  return Array.from({ length: random.integer(0, 60) }, () => letters[random.integer(0, 39)] ?? "").join("")
}

function fill(template: string): string {
  const hex = Array.from({ length: 40 }, () => random.integer(0, 15).toString(16)).join("")
  return template
    .replaceAll("KEY", random.integer(0, 3) === 0 ? hex : `0x${hex}`)
    .replaceAll("VIN", random.integer(0, 1) === 0 ? "WVWZZZ1JZXW999999" : hex.slice(0, 17).toUpperCase())
    .replaceAll("SIG", hex.repeat(random.integer(0, 5)))
    .replaceAll("TEXT", () => JSON.stringify(text()).slice(1, -1))
    .replaceAll("DEEP", "[".repeat(4_000))
    .replaceAll("LONG", () => "x".repeat(random.integer(8_000, 20_000)))
}

async function send(): Promise<number> {
  const method = random.pick(methods)
  const headers = new Headers()
  if (random.integer(0, 4) > 0) headers.set("content-type", random.pick(types))
  if (random.integer(0, 3) === 0)
    headers.set("authorization", `UrCar account=${random.integer(0, 9)}, deadline=-1`)
  const hasBody = method !== "GET" && method !== "HEAD"
  const ask = random.integer(0, 1) === 0 ? officer.fetch : fetch
  const response = await ask(`${police.url}${fill(random.pick(paths))}`, {
    method,
    headers,
    redirect: "manual",
    ...(hasBody && { body: fill(random.pick(bodies)) }),
  })
  await response.arrayBuffer()
  return response.status
}

/** Bytes in use, without what nobody needs any more. */
function used(): number {
  collect()
  return process.memoryUsage().heapUsed
}

describe("malformed requests", () => {
  test(`${requests} of them: none is answered with a failure of ours, and memory stays flat`, {
    timeout,
  }, async () => {
    const counts = new Map<number, number>()
    let early = 0
    for (let sent = 0; sent < requests; sent += atOnce) {
      const statuses = await Promise.all(Array.from({ length: atOnce }, send))
      for (const status of statuses) counts.set(status, (counts.get(status) ?? 0) + 1)
      if (early === 0 && sent >= requests / 5) early = used()
      // Someone who signs out by chance signs in again.
      if (counts.get(401) !== undefined && officer.cookie().endsWith("="))
        await officer.client.signIn((await openRegister(chainUrl, "PT")).police, page)
    }
    // 503 says that the lists cannot be asked, which nobody serves here.
    const failures = [...counts].filter(([status]) => status >= 500 && status !== 503)
    expect(failures).toEqual([])
    expect(counts.get(400)).toBeGreaterThan(0)
    expect(counts.get(413)).toBeGreaterThan(0)
    expect((used() - early) / 1_048_576).toBeLessThan(32)
    expect(police.lines.filter((line) => line.includes("unforeseen"))).toEqual([])
    expect((await fetch(`${police.url}/health`)).status).toBe(200)
  })
})
