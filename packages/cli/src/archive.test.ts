import { spawn } from "node:child_process"
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { text } from "node:stream/consumers"
import { fileURLToPath } from "node:url"
import { verifyArchive, writeArchive } from "@urcar/sdk/archive"
import { recordAppendedTopic } from "@urcar/sdk/records"
import {
  type LivedVehicle,
  type LocalChain,
  liveVehicle,
  openRegister,
  startLocalChain,
} from "@urcar/sdk/testing"
import { afterAll, beforeAll, describe, expect, test } from "vitest"

const main = fileURLToPath(new URL("main.ts", import.meta.url))
let chain: LocalChain
let lived: LivedVehicle
let folder: string
let archive: string
let lines: readonly string[]

beforeAll(async () => {
  chain = await startLocalChain()
  lived = await liveVehicle(await openRegister(chain.url, "AT"))
  folder = await mkdtemp(join(tmpdir(), "urcar-archive-"))
  archive = join(folder, "archive.jsonl")
  const { status, stdout } = await urcar("export", "--rpc", chain.url, "--out", archive, "--json")
  expect(status).toBe(0)
  expect(JSON.parse(stdout)).toMatchObject({ file: archive, vehicles: 1 })
  lines = (await readFile(archive, "utf8")).trimEnd().split("\n")
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

interface Line {
  readonly topics?: readonly string[]
  readonly data?: string
}

const read = (line: string): Line => JSON.parse(line)

/** The same archive with other events, and with a digest that fits them: forged, not damaged. */
async function forge(change: (events: string[]) => readonly string[]): Promise<string[]> {
  const [header = "", ...rest] = lines
  const events = rest.filter((line) => read(line).topics !== undefined)
  const heads = rest.slice(events.length, -1)
  const made: string[] = []
  const parsed = change([...events]).map((line) => JSON.parse(line))
  const written = writeArchive(
    JSON.parse(header),
    parsed,
    heads.map((line) => JSON.parse(line)),
  )
  for await (const line of written) made.push(line)
  return made
}

const problemOf = (made: readonly string[]) =>
  verifyArchive(made).then(
    () => null,
    ({ values }) => values,
  )

describe("urcar export and import", () => {
  test("default: what was exported is taken over and is the chain's", async () => {
    const into = join(folder, "own.jsonl")
    const taken = await urcar("import", archive, "--into", into, "--rpc", chain.url)
    expect(taken).toMatchObject({ status: 0, stderr: "" })
    expect(await readFile(into, "utf8")).toBe(await readFile(archive, "utf8"))
    const { heads, header } = await verifyArchive(lines)
    expect(heads).toMatchObject([{ vin: lived.vin, recordCount: 10 }])
    expect(header).toMatchObject({ archive: "urcar", chainId: 31_337 })
  })

  test("behavior: an unchanged forgery is none", async () => {
    expect(await forge((events) => events)).toEqual(lines)
  })

  test("error: each dropped, doubled or swapped event of the file is found, forged digest or not", async () => {
    const own = (events: readonly string[]) =>
      events.flatMap((line, place) => (read(line).topics?.[0] === recordAppendedTopic ? [place] : []))
    const dropped = await Promise.all(
      own(lines.slice(1)).map(async (place) =>
        problemOf(await forge((events) => events.toSpliced(place, 1))),
      ),
    )
    expect(dropped).toHaveLength(10)
    for (const [place, problem] of dropped.entries())
      expect(problem).toMatchObject({
        problem: "sequence",
        vin: lived.vin,
        sequence: place === 9 ? 10 : place + 2,
      })
    const doubled = await problemOf(await forge((events) => [...events, events.at(-1) ?? ""]))
    expect(doubled).toMatchObject({ problem: "order" })
    const swapped = await problemOf(await forge((events) => events.toReversed()))
    expect(swapped).toMatchObject({ problem: "order" })
  })

  test("error: a changed byte, a cut file, no archive", async () => {
    const place = lines.findIndex((line) => line.includes(Buffer.from('{"source"').toString("hex")))
    const changed = lines.map((line, at) =>
      at === place ? line.replace("736f75726365", "736f75726366") : line,
    )
    expect(await problemOf(changed)).toMatchObject({ problem: "digest" })
    expect(await problemOf(lines.slice(0, -1))).toMatchObject({ problem: "cut" })
    expect(await problemOf([...lines, "{}"])).toMatchObject({ problem: "cut" })
    for (const other of [[], ["{}"], ["no"], [lines[0] ?? "", "{}"]])
      expect(await problemOf(other)).toMatchObject({ problem: "no-archive" })
  })

  test("error: exit code 1 names vehicle and record; the kept archive stays", async () => {
    const path = join(folder, "forged.jsonl")
    const into = join(folder, "kept.jsonl")
    await writeFile(into, `${lines.join("\n")}\n`)
    const forged = await forge((events) => events.map((line) => line.replace("736f75726365", "736f75726366")))
    await writeFile(path, `${forged.join("\n")}\n`)
    const { status, stderr } = await urcar("import", path, "--into", into)
    expect(status).toBe(1)
    expect(stderr).toContain(`head at line ${forged.length}, vehicle ${lived.vin}`)
    expect(await readFile(into, "utf8")).toBe(`${lines.join("\n")}\n`)
  })

  test("error: exit code 1 for an archive that does not go on from the kept one, 2 without a file", async () => {
    const chainAgain = join(folder, "again.jsonl")
    const into = join(folder, "longer.jsonl")
    await writeFile(into, `${lines.join("\n")}\n`)
    const register = await openRegister(chain.url, "BE")
    await register.business("late workshop", "workshop")
    expect((await urcar("export", "--rpc", chain.url, "--out", chainAgain)).status).toBe(0)
    expect((await urcar("import", chainAgain, "--into", into)).status).toBe(0)
    expect((await urcar("import", archive, "--into", into)).status).toBe(1)
    expect((await urcar("import")).status).toBe(2)
    expect((await urcar("import", join(folder, "nowhere"))).status).toBe(2)
  })
})
