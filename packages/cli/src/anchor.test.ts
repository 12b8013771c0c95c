import { spawn } from "node:child_process"
import { mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { text } from "node:stream/consumers"
import { fileURLToPath } from "node:url"
import { type LocalChain, rpc, startEmptyChain } from "@urcar/sdk/testing"
import { privateKeyToAddress } from "viem/accounts"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { z } from "zod"

const main = fileURLToPath(new URL("main.ts", import.meta.url))
const secret = `0x${"5a".repeat(32)}` as const
const by = privateKeyToAddress(secret)

/** A private chain, and the public one that is its witness. */
let chain: LocalChain
let witness: LocalChain
let folder: string
let key: string
let contract: string

beforeAll(async () => {
  chain = await startEmptyChain({ chainId: 31_337 })
  witness = await startEmptyChain({ chainId: 31_400 })
  folder = await mkdtemp(join(tmpdir(), "anchor-"))
  key = join(folder, "key")
  await writeFile(key, `${secret}\n`)
  await rpc(witness.url, "anvil_setBalance", [by, "0xde0b6b3a7640000"])
  const { stdout } = await urcar("anchor", "--create", "--to", witness.url, "--key", key, "--json")
  contract = z.object({ chainId: z.literal(31_400), contract: z.string() }).parse(JSON.parse(stdout)).contract
})

afterAll(async () => {
  await Promise.all([chain.stop(), witness.stop()])
  await rm(folder, { recursive: true })
})

async function urcar(...args: string[]) {
  const child = spawn(process.execPath, [main, ...args], { stdio: ["ignore", "pipe", "pipe"] })
  const ended = new Promise((resolve) => child.once("exit", resolve))
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)])
  return { status: await ended, stdout, stderr }
}

const place = () => ["--to", witness.url, "--contract", contract]
const post = () => urcar("anchor", ...place(), "--rpc", chain.url, "--key", key)
const check = (...more: string[]) =>
  urcar("anchor", "--check", ...place(), "--rpc", chain.url, "--by", by, ...more)

async function mine(blocks: number) {
  for (let block = 0; block < blocks; block++) await rpc(chain.url, "evm_mine", [])
}

describe("urcar anchor", () => {
  test("default: anchors what the chain has, and says that it still has it", async () => {
    expect(await check()).toMatchObject({ status: 3, stdout: "" })
    for (const blocks of [4, 3, 2]) {
      await mine(blocks)
      const { status, stdout } = await post()
      expect(stdout).toContain("of chain 31337")
      expect(status).toBe(0)
    }
    const { status, stdout } = await check()
    expect(stdout).toContain(`${chain.url} has every anchored block: 3 of 3`)
    expect(stdout).toContain("recomputed from headers: 3")
    expect(stdout).toContain("unchanged up to block 9")
    expect(status).toBe(0)
    expect(await post()).toMatchObject({ status: 3, stdout: "" })
  })

  test("behavior: a history rewritten from block 6 on is caught at the first anchor after it", async () => {
    await rpc(chain.url, "anvil_rollback", [4])
    await rpc(chain.url, "evm_increaseTime", [3_600])
    await mine(9)
    const { status, stdout } = await check()
    expect(stdout).toContain("HAS ANOTHER HISTORY: 1 of 3")
    expect(stdout).toContain(`the first that differs: block 7, anchored by ${by}`)
    expect(stdout).toContain("unchanged up to block 4")
    expect(status).toBe(1)
    const told = await check("--json")
    expect(JSON.parse(told.stdout)).toMatchObject({
      chainId: 31_337,
      endpoints: [{ isSame: false, firstLost: { number: 7, status: "differs" }, lastSame: { number: 4 } }],
    })
    const posting = await post()
    expect(posting.stderr).toContain("number 9")
    expect(posting).toMatchObject({ status: 1, stdout: "" })
  })

  test("error: exit code 2 for wrong usage, 1 for another contract, 3 where nobody answers", async () => {
    expect(await urcar("anchor")).toMatchObject({ status: 2 })
    expect(await urcar("anchor", "--check", ...place())).toMatchObject({ status: 2 })
    expect(await urcar("anchor", ...place(), "--rpc", chain.url, "--key", main)).toMatchObject({ status: 2 })
    expect(await urcar("anchor", ...place(), "--by", "0x12", "--check")).toMatchObject({ status: 2 })
    const elsewhere = ["--to", witness.url, "--contract", by, "--rpc", chain.url]
    expect(await urcar("anchor", "--check", ...elsewhere, "--by", by)).toMatchObject({ status: 1 })
    const silent = ["--to", "http://127.0.0.1:1", "--contract", contract, "--rpc", chain.url]
    expect(await urcar("anchor", "--check", ...silent, "--by", by)).toMatchObject({ status: 3 })
  })
})
