import { spawn } from "node:child_process"
import { mkdtemp, rm, writeFile } from "node:fs/promises"
import { createServer } from "node:http"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { text } from "node:stream/consumers"
import { fileURLToPath } from "node:url"
import { anchorLogSync } from "@urcar/sdk"
import {
  type ExportedEntry,
  hashLogContent,
  hashLogEntry,
  type LogContent,
  logGenesis,
} from "@urcar/sdk/audit"
import { type LocalChain, openRegister, startLocalChain } from "@urcar/sdk/testing"
import type { Hex } from "viem"
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest"

const main = fileURLToPath(new URL("main.ts", import.meta.url))
const header = { format: "urcar-lookup-log", version: 1, chainId: 31_337, country: "DE" }
let chain: LocalChain
let folder: string

const contentOf = (number: number): LogContent => {
  const sealed: Hex = `0x${number.toString(16).padStart(8, "0")}`
  return { at: 1_700_000_000_000 + number, act: "lookup", subject: null, owner: null, vehicle: null, sealed }
}

function tell(contents: readonly LogContent[]): ExportedEntry[] {
  let hash = logGenesis(header.chainId, header.country)
  return contents.map((stated, index) => {
    const entry = { sequence: index + 1, content: hashLogContent(stated) }
    hash = hashLogEntry(hash, entry)
    return { ...entry, hash, stated }
  })
}

const honest = tell([1, 2, 3, 4, 5, 6].map(contentOf))

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "audit-"))
  chain = await startLocalChain()
  const { police } = await openRegister(chain.url, "DE")
  for (const count of [3, 5]) {
    const head = honest[count - 1]?.hash
    if (head !== undefined) await anchorLogSync(police, { head, count })
  }
})

afterAll(async () => {
  await chain.stop()
  await rm(folder, { recursive: true })
})

async function urcar(...args: string[]) {
  const child = spawn(process.execPath, [main, ...args], { stdio: ["ignore", "pipe", "pipe"] })
  const ended = new Promise((resolve) => child.once("exit", resolve))
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)])
  return { status: await ended, stdout, stderr }
}

async function audit(entries: readonly unknown[], ...more: string[]) {
  const file = join(folder, "log.jsonl")
  await writeFile(file, [header, ...entries].map((line) => `${JSON.stringify(line)}\n`).join(""))
  return urcar("audit", file, "--rpc", chain.url, ...more)
}

describe("urcar audit", () => {
  test("default: a whole log", async () => {
    const { status, stdout } = await audit(honest)
    expect(stdout).toContain("log of DE is whole: 6 entries, 2 anchors")
    expect(stdout).toContain("anchored up to 5; 1 rest on the police's word")
    expect(status).toBe(0)
  })

  const altered = honest.map((entry) =>
    entry.sequence === 2 ? { ...entry, stated: { ...contentOf(2), at: 1 } } : entry,
  )
  const [first, second, ...rest] = honest
  test.each([
    [
      "a deleted entry",
      honest.filter(({ sequence }) => sequence !== 4),
      [{ kind: "deleted", from: 4, to: 4 }],
    ],
    ["an altered entry", altered, [{ kind: "altered", sequence: 2 }]],
    ["entries in another order", [second, first, ...rest], [{ kind: "reordered", sequence: 1 }]],
    ["a log cut off", honest.slice(0, 4), [{ kind: "truncated", from: 5, to: 5 }]],
    [
      "an entry altered and all after it hashed anew",
      tell([1, 2, 3, 9, 5, 6].map(contentOf)),
      [{ kind: "rewritten", from: 4, to: 5 }],
    ],
  ])("behavior: %s is found and named", async (_, entries, faults) => {
    const { status, stdout } = await audit(entries, "--json")
    expect(JSON.parse(stdout)).toMatchObject({ isGood: false, faults })
    expect(status).toBe(1)
  })

  test("behavior: asks the service that keeps the log", async () => {
    const server = createServer((request, response) => {
      const after = Number(new URL(request.url ?? "", "http://police").searchParams.get("after"))
      const entries = honest.slice(after, after + 4).map(({ stated: _, ...entry }) => entry)
      const next = after + 4 < honest.length ? after + 4 : null
      response.end(JSON.stringify({ chainId: 31_337, country: "DE", entries, next }))
    })
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
    onTestFinished(() => void server.close())
    const address = server.address()
    if (address === null || typeof address === "string") throw new Error("no port")
    const url = `http://127.0.0.1:${address.port}`
    const { status, stdout } = await urcar("audit", url, "--country", "DE", "--rpc", chain.url)
    expect(stdout).toContain("is whole: 6 entries, 2 anchors")
    expect(status).toBe(0)
  })

  test("error: exit code 2 for wrong usage, 3 where nobody answers, 4 for what is no log", async () => {
    expect(await urcar("audit")).toMatchObject({ status: 2 })
    expect(await urcar("audit", "http://127.0.0.1:1")).toMatchObject({ status: 2 })
    expect(await urcar("audit", "http://127.0.0.1:1", "--country", "DE")).toMatchObject({ status: 3 })
    expect(await urcar("audit", join(folder, "log.jsonl"), "--rpc", "http://127.0.0.1:1")).toMatchObject({
      status: 3,
    })
    expect(await audit([{ sequence: "one" }])).toMatchObject({ status: 4 })
  })
})
