import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { verifyVehicle } from "@urcar/sdk/verify"
import { type Listening, listen } from "@urcar/service"
import { isAddressEqual } from "viem"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { describeLocalNetwork, localValidatorAccount } from "../src/description/local.ts"
import { createDoor } from "../src/door/create-door.ts"
import type { EngineNode, RunningNetwork } from "../src/engines/engine.ts"
import { blockHashOf, headOf } from "../src/rpc/ask-node.ts"
import { checkNodes } from "../src/rpc/check-nodes.ts"
import { chooseEngine } from "./engine.ts"
import { type NetworkRegister, openNetworkRegister } from "./register.ts"

const engine = await chooseEngine(process.env)
const isDistributed = engine.isDistributed

let folder: string
let running: RunningNetwork
let door: Listening
let register: NetworkRegister
/** Every car that was written, whose heads are compared at each step. */
const cars: string[] = []

/** Four validators, and a fifth node that only follows until it is voted in. */
const network = {
  ...describeLocalNetwork(),
  readers: isDistributed ? [{ name: "v5", host: "127.0.1.5" }] : [],
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "urcar-network-"))
  running = await engine.launch(network, folder)
  const urls = running.nodes.map(({ rpcUrl }) => rpcUrl)
  const { fetch } = createDoor({ urls, allowance: { perSecond: 10_000, burst: 10_000 }, patience: 3_000 })
  door = await listen({ fetch, host: "127.0.0.1", port: 0 })
  register = openNetworkRegister(`http://127.0.0.1:${door.port}`, running)
})

afterAll(async () => {
  await door?.close(0)
  await running?.close()
  if (folder) await rm(folder, { recursive: true, force: true })
})

function node(name: string): EngineNode {
  const found = running.nodes.find((one) => one.name === name)
  if (!found) throw new RangeError(`There is no node ${name}.`)
  return found
}

const nodes = (...names: string[]) => names.map(node)

/** The newest block that any of these nodes has. */
async function height(some: readonly EngineNode[]): Promise<number> {
  return Math.max(...(await Promise.all(some.map(async ({ rpcUrl }) => (await headOf(rpcUrl)) ?? 0))))
}

/** Waits until each of the nodes has a block so far. */
async function reach(block: number, some: readonly EngineNode[]): Promise<void> {
  for (const { rpcUrl } of some) while (((await headOf(rpcUrl)) ?? 0) < block) await sleep(200)
}

/** The nodes go on making blocks together. */
async function expectProgress(some: readonly EngineNode[], blocks = 3): Promise<void> {
  await reach((await height(some)) + blocks, some)
}

/** No node makes a block for longer than any round lasts. */
async function expectStandstill(some: readonly EngineNode[], seconds = 8): Promise<void> {
  // A block may have been signed just before.
  await sleep(2_000)
  const before = await height(some)
  await sleep(seconds * 1_000)
  expect(await height(some)).toBe(before)
}

/** All have the same blocks, and each one's answers prove the same heads of every car. */
async function expectSame(some: readonly EngineNode[]): Promise<void> {
  const common = await height(some)
  await reach(common, some)
  for (const block of [2, Math.ceil(common / 2), common]) {
    const hashes = await Promise.all(some.map(({ rpcUrl }) => blockHashOf(rpcUrl, block)))
    expect(new Set(hashes).size, `block ${block}: ${hashes.join(" ")}`).toBe(1)
    expect(hashes[0]).not.toBeNull()
  }
  for (const vin of cars) {
    const reports = await Promise.all(some.map(({ rpcUrl }) => verifyVehicle([rpcUrl], vin)))
    const heads = reports.map(({ verdict, vehicle, failure }) =>
      verdict === "verified" ? vehicle?.head : JSON.stringify(failure),
    )
    expect(new Set(heads).size, `${vin}: ${heads.join(" ")}`).toBe(1)
    expect(heads[0]).toMatch(/^0x/)
  }
}

describe(`the register on ${engine.name}`, () => {
  it("every node is this network's", async () => {
    if (isDistributed) await reach(2, running.nodes)
    if (isDistributed) await checkNodes(network, running.nodes)
    expect(await running.seats()).toHaveLength(isDistributed ? 4 : 1)
  })

  it("deploys, writes, and sells", async () => {
    await register.deploy()
    expect(await register.listedValidators()).toEqual(network.validators.map(({ address }) => address))
    const vin = await register.registerCar()
    await register.writeBatch(vin, 100, 20)
    await register.sell(vin)
    expect(isAddressEqual(await register.ownerOf(vin), register.buyer)).toBe(true)
    cars.push(vin)
    await expectSame(running.nodes)
  })
})

describe.runIf(isDistributed)(`faults on ${engine.name}`, () => {
  it("one validator is killed: blocks and writes go on; it comes back and has the same", async () => {
    await node("v1").kill()
    await expectProgress(nodes("v2", "v3", "v4"))
    cars.push(await register.registerCar())
    await node("v1").start()
    await expectSame(running.nodes)
  })

  it("two validators are killed: blocks stop, nothing forks; they come back and all goes on", async () => {
    await Promise.all(nodes("v3", "v4").map((one) => one.kill()))
    await expectStandstill(nodes("v1", "v2"))
    await expectSame(nodes("v1", "v2"))
    await Promise.all(nodes("v3", "v4").map((one) => one.start()))
    await expectProgress(running.nodes)
    cars.push(await register.registerCar())
    await expectSame(running.nodes)
  })

  it("the network falls in two halves: neither goes on alone; healed, they go on together", async () => {
    const halves = [
      ["v1", "v2", "v5"],
      ["v3", "v4"],
    ] as const
    running.cut(...halves)
    await expectStandstill(running.nodes)
    const written = register.registerCar()
    await expectStandstill(running.nodes, 3)
    running.heal()
    await expectProgress(running.nodes)
    cars.push(await written)
    await expectSame(running.nodes)
  })

  it("a validator with an empty disk fetches everything again, and answers for the oldest records", async () => {
    await node("v3").kill()
    await node("v3").wipe()
    await node("v3").start()
    await reach(await height(nodes("v1")), nodes("v3"))
    await expectSame(running.nodes)
    await expectProgress(running.nodes)
  })

  it.runIf(engine.canRewrite)(
    "a validator that rewrote a stored record cannot come back with it",
    async () => {
      const [vin = ""] = cars
      const block = await blockOf(vin)
      await node("v4").stop()
      await node("v4").rewrite(block, '"colour":"blue"', '"colour":"grey"')
      await expect(startUntil(node("v4"), await height(nodes("v1")))).rejects.toThrow()
      await expectProgress(nodes("v1", "v2", "v3"))
      await node("v4").kill()
      await node("v4").wipe()
      await node("v4").start()
      await expectSame(running.nodes)
    },
  )

  it("error: NetworkError, a node that began from another genesis is told apart and never follows", async () => {
    await node("v5").stop()
    await node("v5").replaceGenesis()
    await node("v5")
      .start()
      .catch(() => undefined)
    await sleep(5_000)
    await expect(checkNodes(network, running.nodes)).rejects.toThrow(/^v5 at [^\n]*$/)
    await node("v5").kill()
    await node("v5").restoreGenesis()
    await node("v5").start()
    await expectSame(running.nodes)
  })

  it("a validator is voted in and another one out: the new one's signature counts, the old one's does not", async () => {
    const [fresh, leaving] = [localValidatorAccount(4).address, localValidatorAccount(0).address]
    const operator = network.members[1]?.operator ?? fresh
    await register.vote(fresh, operator)
    await running.follow(await register.listedValidators(), `http://127.0.0.1:${door.port}`)
    await untilSeats(["v1", "v2", "v3", "v4", "v5"])
    await register.vote(leaving, null)
    await running.follow(await register.listedValidators(), `http://127.0.0.1:${door.port}`)
    await untilSeats(["v2", "v3", "v4", "v5"])
    await Promise.all(nodes("v1", "v4").map((one) => one.kill()))
    await expectProgress(nodes("v2", "v3", "v5"))
    await node("v5").kill()
    await node("v1").start()
    await expectStandstill(nodes("v1", "v2", "v3"))
    await Promise.all(nodes("v4", "v5").map((one) => one.start()))
    await expectProgress(running.nodes)
    await expectSame(running.nodes)
  })

  it("a rolling upgrade: each node in turn, and blocks never stop for long", async () => {
    const others = (name: string) => running.nodes.filter((one) => one.name !== name)
    const before = await node("v1").version()
    for (const one of running.nodes) {
      await one.stop()
      await one.upgrade()
      await expectProgress(others(one.name), 2)
      await one.start()
      await reach(await height(others(one.name)), [one])
    }
    const versions = await Promise.all(running.nodes.map((one) => one.version()))
    expect(new Set(versions).size).toBe(1)
    if (versions[0] === before) console.warn("There is no later version here: the nodes were only restarted.")
    expect(versions[0] !== before || engine.name !== "evmd").toBe(true)
    cars.push(await register.registerCar())
    await expectSame(running.nodes)
  })
})

async function untilSeats(names: readonly string[]): Promise<void> {
  await expect.poll(running.seats, { timeout: 60_000, interval: 500 }).toEqual(names)
}

/** Starts a node and waits until it has a block. @throws when it ends or stays behind */
async function startUntil(one: EngineNode, block: number): Promise<void> {
  await one.start()
  const limit = Date.now() + 20_000
  while (((await headOf(one.rpcUrl)) ?? 0) < block) {
    if (Date.now() > limit) throw new Error(`${one.name} does not follow.`)
    await sleep(500)
  }
}

/** The block of a car's first record. */
async function blockOf(vin: string): Promise<number> {
  const report = await verifyVehicle([node("v1").rpcUrl], vin)
  const first = report.records.at(0)
  if (!first) throw new Error(`${vin} has no records.`)
  return first.block
}
