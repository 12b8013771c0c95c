import type { Hex } from "viem"
import { hexToBigInt, numberToHex } from "viem/utils"
import { beforeAll, describe, expect, inject, test } from "vitest"
import { getDeployment } from "../chain/deployment.ts"
import { decodeRecord, recordAppendedTopic } from "../records/decode-record.ts"
import { nextHead } from "../records/head.ts"
import { rounds } from "../testing/deep.ts"
import { createLyingFetch, type Lie } from "../testing/lying-fetch.ts"
import { createRandom } from "../testing/random.ts"
import { castRandomLives, liveAtRandom, type RandomCast } from "../testing/random-life.ts"
import { openRegister } from "../testing/register.ts"
import type { VerificationReport } from "./report.ts"
import { verifyVehicle } from "./verify-vehicle.ts"

interface TestLog {
  readonly topics: readonly Hex[]
  readonly data: Hex
  readonly logIndex: Hex
}

const registry = getDeployment(31_337).addresses.vehicleRegistry
const lifeSizes = rounds(1, 4) === 1 ? [4, 50] : [5, 120, 400, 1_000]
/** Of each sort; fewer of a long life, whose every verification takes its time. */
const liesOf = (size: number) => (size > 300 ? 5 : rounds(12, 40))
const random = createRandom(2_026)

const isRecord = ({ topics }: TestLog) => topics[0] === recordAppendedTopic
const sequenceOf = (log: TestLog) => (isRecord(log) ? decodeRecord(log).sequence : 0)

function isRegisterLogs({ method, params: [filter] }: Parameters<Lie>[0]): boolean {
  return method === "eth_getLogs" && JSON.stringify(filter).toLowerCase().includes(registry.toLowerCase())
}

/** A lie about the register's logs, block by block. */
const aboutLogs =
  (change: (logs: readonly TestLog[]) => readonly TestLog[]): Lie =>
  (call) =>
    isRegisterLogs(call) && Array.isArray(call.result) ? change(call.result) : call.result

const only = (sequence: number, alter: (log: TestLog) => readonly TestLog[]) =>
  aboutLogs((logs) => logs.flatMap((log) => (sequenceOf(log) === sequence ? alter(log) : [log])))

function withBits(log: TestLog, bits: bigint): TestLog {
  const stamp = hexToBigInt(`0x${log.data.slice(2, 66)}`) ^ bits
  return { ...log, data: `0x${numberToHex(stamp, { size: 32 }).slice(2)}${log.data.slice(66)}` }
}

const withTopic = (log: TestLog, place: number, topic: Hex): TestLog => ({
  ...log,
  topics: log.topics.map((one, index) => (index === place ? topic : one)),
})

const withData = (log: TestLog, at: number): TestLog => {
  const digit = log.data.at(2 + at) === "0" ? "1" : "0"
  return { ...log, data: `0x${log.data.slice(2, 2 + at)}${digit}${log.data.slice(3 + at)}` }
}

/** What of a stamp its author stated. */
const statedBits = ((1n << 144n) - 1n) ^ ((1n << 32n) - 1n)

/** The other record of the same transaction that this one would be a copy of, with these bits turned. */
function twinOf({ records }: VerificationReport, sequence: number, bits: bigint): number | undefined {
  const own = records[sequence - 1]
  const stated = ((own?.record.raw.stamp ?? 0n) ^ bits) & statedBits
  const twin = records.find(
    ({ record, transactionHash }) =>
      transactionHash === own?.transactionHash && (record.raw.stamp & statedBits) === stated,
  )
  return twin?.record.sequence
}

const mileageBits = Array.from({ length: 17 }, (_, place) => 1n << BigInt(64 + place))

/** Turns a bit of the mileage, so that nobody stated it. */
function otherMileage(honest: VerificationReport, sequence: number): bigint {
  const unstated = mileageBits.filter((bit) => twinOf(honest, sequence, bit) === undefined)
  return random.shuffle(unstated).at(0) ?? 1n << 90n
}

type Alteration = (log: TestLog, honest: VerificationReport) => TestLog

/** Every way to alter a record: each part of its stamp, its plate, its roots, its payload, its author. */
const alterations: readonly [Alteration, ...Alteration[]] = [
  (log, honest) => withBits(log, otherMileage(honest, sequenceOf(log))),
  (log) => withBits(log, 3n << 96n),
  (log) => withBits(log, 1n << BigInt(random.integer(104, 120))),
  (log) => withBits(log, 1n << BigInt(random.integer(144, 160))),
  (log) => withBits(log, 1n << 32n),
  (log) => withData(log, 64),
  (log) => withData(log, 128 + random.integer(0, 63)),
  (log) => withData(log, 192 + random.integer(0, 63)),
  (log) => withData(log, 64 * 6 + 2 * random.integer(2, 10) + 1),
  (log) => withTopic(log, 2, numberToHex(random.integer(1, 9), { size: 32 })),
  (log) => withTopic(log, 3, `0x${"7a".repeat(32)}`),
]

const whole = { method: "", params: [] }

/** The record rewritten together with every head after it, and the head that the register is said to hold. */
function forge(honest: VerificationReport, sequence: number, bit: bigint): Lie {
  const start = honest.records[sequence - 2]?.head ?? "0x"
  const head = honest.records.slice(sequence - 1).reduce((before, { record }) => {
    const stamp = record.sequence === sequence ? record.raw.stamp ^ bit : record.raw.stamp
    return nextHead(before, { ...record, raw: { ...record.raw, stamp } })
  }, start)
  const real = honest.vehicle?.head.slice(2) ?? ""
  const logs = only(sequence, (log) => [withBits(log, bit)])
  return (call) =>
    call.method === "eth_call" && typeof call.result === "string"
      ? call.result.replace(real, head.slice(2))
      : logs({ ...whole, ...call })
}

let cast: RandomCast

beforeAll(async () => {
  cast = await castRandomLives(await openRegister(inject("chainUrl"), "LU"))
})

describe.each(lifeSizes)("a random life of %i records", (size) => {
  const tell = createLyingFetch()
  const liesPerLife = liesOf(size)
  let url: string
  let vin: string
  let honest: VerificationReport

  const verifyWith = (lie: Lie) => verifyVehicle([url], vin, { fetch: tell(lie) })

  beforeAll(async () => {
    url = inject("chainUrl")
    vin = await liveAtRandom(cast, random, size)
    honest = await verifyWith(({ result }) => result)
  })

  test("default: the true file is verified", () => {
    expect(honest).toMatchObject({ verdict: "verified", failure: null, records: { length: size } })
  })

  test("behavior: an altered record is named", async () => {
    for (let round = 0; round < liesPerLife; round++) {
      const sequence = random.integer(1, size)
      const alter = random.pick(alterations)
      const { verdict, failure } = await verifyWith(only(sequence, (log) => [alter(log, honest)]))
      expect([verdict, failure?.sequence, round]).toEqual(["failed", sequence, round])
    }
  })

  test("behavior: a pointer that was altered names its record, or the one it should have led to", async () => {
    for (let round = 0; round < liesPerLife; round++) {
      const sequence = random.integer(1, size)
      const bit = 1n << BigInt(random.integer(184, 200))
      const { verdict, failure } = await verifyWith(only(sequence, (log) => [withBits(log, bit)]))
      expect(verdict).toBe("failed")
      expect([sequence, sequence - 1]).toContain(failure?.sequence)
    }
  })

  test("behavior: a dropped or doubled record is named", async () => {
    for (let round = 0; round < liesPerLife; round++) {
      const sequence = random.integer(1, size)
      const [dropped, doubled] = await Promise.all([
        verifyWith(only(sequence, () => [])),
        verifyWith(only(sequence, (log) => [log, log])),
      ])
      expect(dropped.failure).toMatchObject({ reason: "MissingRecord", sequence })
      expect(doubled.failure).toMatchObject({ reason: "DuplicatedRecord", sequence })
    }
  })

  test("behavior: of records in another order one of the two is named", async () => {
    const blocks = Map.groupBy(honest.records, ({ block }) => block)
    const pairs = [...blocks.values()].flatMap((own) => own.slice(1).map(({ record }) => record.sequence))
    for (const sequence of random.shuffle(pairs).slice(0, liesPerLife)) {
      const swap = aboutLogs((logs) => {
        const place = logs.findIndex((log) => sequenceOf(log) === sequence)
        const before = logs.findIndex((log) => sequenceOf(log) === sequence - 1)
        const [one, other] = [logs[place], logs[before]]
        if (one === undefined || other === undefined) return logs
        const [first, second] = [one.logIndex, other.logIndex]
        return logs.with(place, { ...one, logIndex: second }).with(before, { ...other, logIndex: first })
      })
      const { verdict, failure } = await verifyWith(swap)
      expect(verdict).toBe("failed")
      expect([sequence - 1, sequence]).toContain(failure?.sequence)
    }
  })

  test("behavior: a record forged with every head after it is named by its signature", async () => {
    for (let round = 0; round < liesPerLife && size > 1; round++) {
      const sequence = random.integer(2, size)
      const lie = forge(honest, sequence, otherMileage(honest, sequence))
      const { verdict, failure } = await verifyWith(lie)
      expect([verdict, failure?.sequence, round]).toEqual(["failed", sequence, round])
    }
  })

  test("behavior: of two that state the same, where their author did so once, the second is named", async () => {
    const copies = honest.records.flatMap(({ record: { sequence } }) =>
      mileageBits.flatMap((bit) => {
        const twin = sequence > 1 ? twinOf(honest, sequence, bit) : undefined
        return twin === undefined ? [] : [{ sequence, bit, second: Math.max(sequence, twin) }]
      }),
    )
    for (const { sequence, bit, second } of random.shuffle(copies).slice(0, liesPerLife)) {
      const { verdict, failure } = await verifyWith(forge(honest, sequence, bit))
      expect([verdict, failure?.sequence]).toEqual(["failed", second])
    }
  })
})
