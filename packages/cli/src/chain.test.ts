import { spawn } from "node:child_process"
import { text } from "node:stream/consumers"
import { fileURLToPath } from "node:url"
import {
  type LivedVehicle,
  type LocalChain,
  type LyingProxy,
  liveVehicle,
  openRegister,
  startLocalChain,
  startLyingProxy,
} from "@urcar/sdk/testing"
import { afterAll, beforeAll, describe, expect, test } from "vitest"

const main = fileURLToPath(new URL("main.ts", import.meta.url))
let chain: LocalChain
let lived: LivedVehicle
let liar: LyingProxy

beforeAll(async () => {
  chain = await startLocalChain()
  lived = await liveVehicle(await openRegister(chain.url, "AT"))
  liar = await startLyingProxy(chain.url, ({ method, result }) =>
    method === "eth_getLogs" && Array.isArray(result) ? result.slice(1) : result,
  )
})

afterAll(async () => {
  await liar.stop()
  await chain.stop()
})

async function urcar(...args: string[]) {
  const child = spawn(process.execPath, [main, ...args], { stdio: ["ignore", "pipe", "pipe"] })
  const ended = new Promise((resolve) => child.once("exit", resolve))
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)])
  return { status: await ended, stdout, stderr }
}

describe("urcar verify", () => {
  test("default", async () => {
    const { status, stdout } = await urcar("verify", lived.vin, "--rpc", chain.url, "--rpc", chain.url)
    expect(stdout).toContain(`${lived.vin} verified: 10 records`)
    expect(status).toBe(0)
  })

  test("behavior: a lying endpoint gives exit code 1 and names the record", async () => {
    const { status, stdout } = await urcar("verify", lived.vin, "--rpc", liar.url, "--json")
    expect(JSON.parse(stdout)).toMatchObject({
      verdict: "failed",
      failure: { reason: "MissingRecord", sequence: 10 },
    })
    expect(status).toBe(1)
  })

  test("error: exit code 2 for what is no VIN or no address", async () => {
    expect(await urcar("verify", "WVWZZZ1JZ3W38675I", "--rpc", chain.url)).toMatchObject({
      status: 2,
      stdout: "",
    })
    expect(await urcar("verify", lived.vin, "--rpc", "nowhere")).toMatchObject({ status: 2, stdout: "" })
  })

  test("error: exit code 3 for an endpoint that does not answer", async () => {
    expect(await urcar("verify", lived.vin, "--rpc", "http://127.0.0.1:1")).toMatchObject({
      status: 3,
      stdout: "",
    })
  })
})

describe("urcar score", () => {
  test("default", async () => {
    const { address } = lived.workshop.account
    const { status, stdout } = await urcar("score", address, "--rpc", chain.url, "--rpc", chain.url)
    expect(stdout).toContain("no score: too little was written")
    expect(stdout).toContain("4 records about 1 vehicles")
    expect(status).toBe(3)
  })

  test("behavior: --json prints everything that the score is made of", async () => {
    const { address } = lived.workshop.account
    const { stdout } = await urcar("score", address, "--rpc", chain.url, "--json")
    expect(JSON.parse(stdout)).toMatchObject({
      vehicles: [lived.vin],
      disputes: [],
      failure: null,
      score: { score: null, parts: { records: 4, readings: 3 } },
    })
  })

  test("behavior: a lying endpoint gives exit code 1", async () => {
    const { status, stdout } = await urcar(
      "score",
      lived.workshop.account.address,
      "--rpc",
      liar.url,
      "--rpc",
      chain.url,
    )
    expect(stdout).toContain("NOT SCORED")
    expect(status).toBe(1)
  })

  test("error: exit code 2 for what is no address", async () => {
    expect(await urcar("score", "0x12", "--rpc", chain.url)).toMatchObject({ status: 2, stdout: "" })
  })
})

describe("urcar query", () => {
  test("default", async () => {
    const { status, stdout } = await urcar("query", lived.vin, "--rpc", chain.url, "--json")
    expect(JSON.parse(stdout)).toMatchObject({
      vin: lived.vin,
      status: "active",
      recordCount: 10,
      records: { length: 10 },
    })
    expect(status).toBe(0)
  })

  test("error: exit code 3 for an unknown vehicle or plate", async () => {
    expect(await urcar("query", "WVWZZZ1JZ3W386752", "--rpc", chain.url)).toMatchObject({
      status: 3,
      stdout: "",
    })
    expect(await urcar("query", "AT W 12345 A", "--rpc", chain.url)).toMatchObject({ status: 3, stdout: "" })
  })

  test("error: exit code 2 for what is neither", async () => {
    expect((await urcar("query", "???", "--rpc", chain.url)).status).toBe(2)
  })
})
