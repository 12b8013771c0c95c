import { mkdtemp } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import {
  getDispute,
  getLicence,
  getLicenceTerm,
  getRecords,
  getRewardInput,
  getVehicle,
} from "@urcar/sdk/actions"
import { createReadClient, getDeployment, type ReadClient } from "@urcar/sdk/chain"
import { rewardPoolAbi, saleDeskAbi } from "@urcar/sdk/generated"
import { localActors } from "@urcar/sdk/local"
import { judgeOdometer, toOdometerEntry } from "@urcar/sdk/odometer"
import { priceFormula } from "@urcar/sdk/price"
import { unpackStamp } from "@urcar/sdk/records"
import { computeRewards } from "@urcar/sdk/rewards"
import { verifyVehicle } from "@urcar/sdk/verify"
import { zeroAddress } from "viem"
import { getBlock, getBlockNumber, getContractEvents } from "viem/actions"
import { beforeAll, describe, expect, onTestFinished, test } from "vitest"
import { setChainClockToNow } from "../chain-clock.ts"
import { prepareChain } from "../prepare-chain.ts"
import { describeServices, serviceUrls } from "../services.ts"
import { prepareStateFolder, stateFolder } from "../state-folder.ts"
import { createSupervisor } from "../supervisor.ts"
import { createSwitches } from "./clock.ts"
import { playDemo, tellDemo } from "./demo.ts"
import { deployAt } from "./deployment.ts"
import { disputes } from "./disputes.ts"
import { lives } from "./lives/index.ts"
import { judgementOf } from "./plan.ts"
import { demoSpan, spanUntil } from "./span.ts"

/** A whole chain is told here, on a machine that may be busy with other suites. */
const patience = 240_000

const portsFrom = (chain: number) => ({
  ...{ chain, indexer: chain + 1, gateway: chain + 2, police: chain + 3, web: chain + 4 },
})

async function startChain(port: number) {
  const state = stateFolder(await mkdtemp(join(tmpdir(), "urcar-demo-")))
  await prepareStateFolder(state, false)
  const supervisor = createSupervisor({
    logs: state.logs,
    announce: () => undefined,
    onFailure: () => undefined,
  })
  const ports = portsFrom(port)
  await supervisor.start(describeServices(ports, state, process.env).chain)
  const rpcUrl = serviceUrls(ports).chain
  return { rpcUrl, reader: createReadClient(rpcUrl), stateDir: state.path, stop: () => supervisor.stop() }
}

/** A vehicle's records as the odometer engine takes them. */
async function readEntries(reader: ReadClient, vin: string) {
  const roles = new Map(localActors.map(({ address, role }) => [address.toLowerCase(), [role]]))
  const records = await getRecords(reader, { vin })
  return records.map((record) => {
    const { odometer, unit } = unpackStamp(record.raw.stamp)
    const payload: unknown = JSON.parse(record.payload)
    return toOdometerEntry(
      { ...record, odometer, unit, payload },
      (account) => roles.get(account.toLowerCase()) ?? [],
    )
  })
}

/** Block by block; the order in a block is the chain's. */
async function transactionsOf(reader: ReadClient) {
  const tip = Number(await getBlockNumber(reader, { cacheTime: 0 }))
  const numbers = Array.from({ length: tip }, (_, index) => BigInt(index + 1))
  const blocks = await Promise.all(numbers.map((blockNumber) => getBlock(reader, { blockNumber })))
  return blocks.map(({ timestamp, transactions }) => [timestamp, transactions.toSorted()])
}

describe("the demo on a chain", () => {
  const span = demoSpan(new Date())
  const story = tellDemo(span)
  let chain: Awaited<ReturnType<typeof startChain>>

  beforeAll(async () => {
    chain = await startChain(29_645)
    await prepareChain({ ...chain, demo: true })
    return chain.stop
  }, patience)

  test("default: every odometer says what its life says", async () => {
    for (const { plan, vin } of story.lives) {
      const { verdict, reason } = judgeOdometer(await readEntries(chain.reader, vin))
      expect([plan.id, { verdict, reason }]).toEqual([plan.id, judgementOf(plan)])
    }
  })

  test("default: every vehicle can be verified", { timeout: patience }, async () => {
    for (const { plan, vin } of story.lives) {
      const { verdict, failure, odometer } = await verifyVehicle([chain.rpcUrl], vin)
      expect([plan.id, verdict, failure]).toEqual([plan.id, "verified", null])
      expect(odometer).toMatchObject(judgementOf(plan))
    }
  })

  test("behavior: titles and states are as the lives end", async () => {
    const addressOf = new Map(localActors.map(({ id, address }) => [id, address]))
    const statuses = {
      stolen: "stolen",
      scrapped: "scrapped",
      kept: "active",
      stock: "active",
      listed: "active",
    }
    for (const { plan, vin, owner } of story.lives) {
      const vehicle = await getVehicle(chain.reader, { vin })
      expect([plan.id, vehicle.owner]).toEqual([plan.id, addressOf.get(owner)])
      expect([plan.id, vehicle.status]).toEqual([plan.id, statuses[plan.ending?.type ?? "kept"]])
      expect(vehicle.country).toBe(plan.country)
    }
  })

  test("behavior: every business is licensed, and its term runs well beyond today", async () => {
    for (const { id, address, website } of localActors) {
      if (website === undefined) continue
      const { standing } = await getLicence(chain.reader, { account: address })
      const { paidUntil } = await getLicenceTerm(chain.reader, { account: address })
      expect([id, standing]).toEqual([id, "active"])
      expect(paidUntil).toBeGreaterThan(span.end + 300 * 86_400)
    }
  })

  test("behavior: fifteen are on sale against their heads of now", async () => {
    const { saleDesk: address } = getDeployment(chain.reader.chain.id).addresses
    const listings = await getContractEvents(chain.reader, {
      ...{ address, abi: saleDeskAbi, eventName: "Listed", fromBlock: 0n, strict: true },
    })
    expect(listings).toHaveLength(15)
    const vins = new Map(story.lives.map(({ plan, vin }) => [vin, plan]))
    for (const { args } of listings) {
      const vin = Buffer.from(args.terms.vin.slice(2), "hex").toString("ascii")
      expect(vins.get(vin)?.ending?.type).toBe("listed")
      expect(args.terms.head).toBe((await getVehicle(chain.reader, { vin })).head)
      expect(args.terms.deadline).toBeGreaterThan(Date.now() / 1_000)
    }
    const forCoin = listings.filter(({ args }) => args.terms.currency === zeroAddress)
    const attested = listings.filter(({ args }) => args.terms.attester !== zeroAddress)
    expect([forCoin.length, attested.length]).toEqual([1, 1])
  })

  test("behavior: three of them are priced by five or more like cars, each sold by somebody else", async () => {
    const { saleDesk: address } = getDeployment(chain.reader.chain.id).addresses
    const settled = await getContractEvents(chain.reader, {
      ...{ address, abi: saleDeskAbi, eventName: "SaleSettled", fromBlock: 0n, strict: true },
    })
    const lastSellers = new Map(
      settled
        .filter(({ args }) => args.currency !== zeroAddress)
        .map(({ args }) => [Buffer.from(args.vin.slice(2), "hex").toString("ascii"), args.seller]),
    )
    const sellersOfLike = ({ plan, vin }: (typeof story.lives)[number]) => {
      const like = story.lives.filter((life) => life.plan.model === plan.model && life.vin !== vin)
      return new Set(like.flatMap((life) => lastSellers.get(life.vin) ?? [])).size
    }
    const listed = story.lives.filter(({ plan }) => plan.ending?.type === "listed")
    const priced = listed.filter((life) => sellersOfLike(life) >= priceFormula.minimumComparables)
    expect(priced.map(({ plan }) => plan.id)).toEqual(["sale-golf", "sale-clio", "sale-octavia"])
  })

  test("behavior: disputes stand as told, and cost nobody its licence", async () => {
    const found = await Promise.all(
      disputes.map((_, place) => getDispute(chain.reader, { disputeId: BigInt(place + 1) })),
    )
    expect(found).toMatchObject([
      { phase: "closed", outcome: "upheld", isAnswered: false },
      { phase: "closed", outcome: "rejected", isAnswered: true },
      { phase: "answered", outcome: "none" },
      { phase: "open", outcome: "none" },
    ])
    const vins = disputes.map(({ life }) => story.lives.find(({ plan }) => plan.id === life)?.vin)
    expect(found.map((dispute) => dispute?.vin)).toEqual(vins)
    for (const dispute of found) {
      const account = dispute?.writer ?? zeroAddress
      expect(await getLicence(chain.reader, { account })).toMatchObject({ standing: "active" })
    }
  })

  test("behavior: a period's rewards are final and computed by the formula", async () => {
    const { rewardPool: address, testEuro: currency } = getDeployment(chain.reader.chain.id).addresses
    const rounds = await getContractEvents(chain.reader, {
      ...{ address, abi: rewardPoolAbi, eventName: "RoundFinal", fromBlock: 0n, strict: true },
    })
    expect(rounds).toHaveLength(1)
    for (const { args } of rounds) {
      const input = await getRewardInput(chain.reader, { currency, period: args.period })
      const { root, total, amounts } = computeRewards(input)
      expect(args).toMatchObject({ currency, root, total })
      expect(amounts.size).toBeGreaterThan(0)
    }
  })

  test("behavior: the story ends before now, and a second start adds nothing", async () => {
    const { number, timestamp } = await getBlock(chain.reader)
    expect(Number(timestamp)).toBe(span.end)
    await prepareChain({ ...chain, demo: true })
    await prepareChain({ ...chain, demo: false })
    expect(await getBlockNumber(chain.reader, { cacheTime: 0 })).toBe(number)
  })
})

describe("playDemo", () => {
  const span = spanUntil(Date.UTC(2026, 0, 1) / 1_000)
  const told = ["clocked-abroad", "replaced-odometer", "imported-mustang", "sale-id3", "sale-attested"]
  const story = tellDemo(
    span,
    lives.filter(({ id }) => told.includes(id)),
  )

  /** Deploys, and plays the story in as many parts as given. */
  async function playIn(port: number, ...parts: readonly number[]) {
    const { rpcUrl, reader, stop } = await startChain(port)
    onTestFinished(stop)
    await deployAt(createSwitches(rpcUrl), rpcUrl, span.start)
    let from = 0
    for (const until of parts) {
      await playDemo(rpcUrl, span, story, from, until)
      from = until
    }
    await playDemo(rpcUrl, span, story, from)
    const vehicles = await Promise.all(story.lives.map(({ vin }) => getVehicle(reader, { vin })))
    return { heads: vehicles.map(({ head }) => head), transactions: await transactionsOf(reader) }
  }

  test("behavior: the same story makes the same transactions and heads, also when it was interrupted", {
    timeout: patience,
  }, async () => {
    const [whole, interrupted] = await Promise.all([playIn(29_745), playIn(29_845, 7, 30)])
    expect(interrupted).toEqual(whole)
  })
})

describe("prepareChain without the demo", () => {
  test("behavior: authorities and coin, and nothing to be told later", { timeout: patience }, async () => {
    const chain = await startChain(29_945)
    onTestFinished(chain.stop)
    await setChainClockToNow(chain.rpcUrl)
    await prepareChain({ ...chain, demo: false })
    const count = await getBlockNumber(chain.reader, { cacheTime: 0 })
    await prepareChain({ ...chain, demo: true })
    expect(await getBlockNumber(chain.reader, { cacheTime: 0 })).toBe(count)
  })
})
