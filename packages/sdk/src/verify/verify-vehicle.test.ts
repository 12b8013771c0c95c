import type { Hex } from "viem"
import { hexToBigInt, numberToHex } from "viem/utils"
import { afterEach, beforeAll, describe, expect, inject, test } from "vitest"
import { getDeployment } from "../chain/deployment.ts"
import { RpcUnreachableError } from "../errors/chain-errors.ts"
import { InvalidVinError } from "../errors/identity-errors.ts"
import { decodeRecord, recordAppendedTopic } from "../records/decode-record.ts"
import { nextHead } from "../records/head.ts"
import { type LivedVehicle, liveVehicle } from "../testing/life.ts"
import { type LyingProxy, type ProxiedCall, startLyingProxy } from "../testing/lying-proxy.ts"
import { openRegister, type TestRegister } from "../testing/register.ts"
import { hintsFrom } from "./hints-from.ts"
import type { Step, VerificationReport } from "./report.ts"
import { verifyVehicle } from "./verify-vehicle.ts"

const deployment = getDeployment(31_337)
let register: TestRegister
let lived: LivedVehicle
let honest: VerificationReport
let proxy: LyingProxy | undefined

beforeAll(async () => {
  register = await openRegister(inject("chainUrl"), "FR")
  lived = await liveVehicle(register)
  honest = await verifyVehicle([register.url], lived.vin)
})

afterEach(async () => {
  await proxy?.stop()
  proxy = undefined
})

/** Verifies through an endpoint that lies. */
async function verifyThrough(lie: (call: ProxiedCall) => unknown, ...others: string[]) {
  proxy = await startLyingProxy(register.url, lie)
  return verifyVehicle([proxy.url, ...others], lived.vin)
}

interface TestLog {
  readonly topics: readonly Hex[]
  readonly data: Hex
  readonly logIndex: Hex
}

/** A lie about the register's logs. */
function lieAboutLogs(change: (logs: TestLog[]) => TestLog[]) {
  return ({ method, params, result }: ProxiedCall): unknown => {
    const [filter] = params
    const isRegister =
      typeof filter === "object" &&
      filter !== null &&
      "address" in filter &&
      filter.address === deployment.addresses.vehicleRegistry
    return method === "eth_getLogs" && isRegister && Array.isArray(result) ? change(result) : result
  }
}

function sequenceOf({ topics, data }: TestLog): number {
  return topics[0] === recordAppendedTopic ? decodeRecord({ topics, data }).sequence : 0
}

/** Changes the record of a sequence. */
function change(sequence: number, alter: (log: TestLog) => TestLog) {
  return (logs: TestLog[]) => logs.map((log) => (sequenceOf(log) === sequence ? alter(log) : log))
}

/** The log with other bits in its stamp. */
function withStampBits(log: TestLog, bits: bigint): TestLog {
  const stamp = hexToBigInt(`0x${log.data.slice(2, 66)}`) ^ bits
  return { ...log, data: `0x${numberToHex(stamp, { size: 32 }).slice(2)}${log.data.slice(66)}` }
}

/** Turns the odometer's lowest bit. */
const otherOdometer = (log: TestLog) => withStampBits(log, 1n << 64n)

describe("an honest endpoint", () => {
  test("default", () => {
    expect(honest).toMatchObject({ verdict: "verified", failure: null, acceptedByChain: 0 })
    expect(honest.records.map(({ record, author }) => [record.kind, author])).toEqual([
      ["manufacture", "transaction"],
      ["reading", "transaction"],
      ["correction", "signature"],
      ["reading", "signature"],
      ["reading", "signature"],
      ["reading", "signature"],
      ["reading", "signature"],
      ["sale", "signature"],
      ["ownership", "transaction"],
      ["sale", "signature"],
    ])
    expect(honest.records[2]).toMatchObject({
      witnesses: ["signature", "signature"],
      witnessRoles: [["inspection-station"], ["bank"]],
    })
    expect(honest.owners.map(({ by }) => by)).toEqual(["registered", "sale", "sale"])
    expect(honest.odometer?.verdict).toBe("LOGICAL")
    expect(honest.coverage?.sources).toContainEqual({ role: "workshop", records: 4 })
    expect(honest.steps.at(-1)).toMatchObject({ name: "endpoints", status: "skipped" })
  })

  test("behavior: what a business wrote before its licence was revoked still verifies", () => {
    expect(honest.records[1]).toMatchObject({ authorRoles: ["workshop"] })
  })

  test("behavior: a second honest endpoint agrees", async () => {
    const report = await verifyVehicle([register.url, register.url], lived.vin)
    expect(report).toMatchObject({ verdict: "verified", endpoints: [{ status: "agrees", recordCount: 10 }] })
  })

  test("behavior: with hints, everything is asked for in one round trip", async () => {
    let posts = 0
    const counting = (url: string, init: RequestInit) => {
      posts += 1
      return fetch(url, init)
    }
    const hints = await hintsFrom(honest, register.url)
    const report = await verifyVehicle([register.url], lived.vin, { hints, fetch: counting })
    expect(report).toEqual(honest)
    expect(posts).toBe(1)
  })

  test("behavior: wrong hints change nothing", async () => {
    const hints = { blocks: [1, 2, 3], accounts: [], kinds: ["policy"] }
    expect(await verifyVehicle([register.url], lived.vin, { hints })).toEqual(honest)
  })

  test("behavior: tells every step as it goes", async () => {
    const steps: Step[] = []
    await verifyVehicle([register.url], lived.vin, { onStep: (step) => steps.push(step) })
    expect(steps.filter(({ status }) => status === "passed").map(({ name }) => name)).toEqual([
      ...["register", "vehicle", "records", "signatures", "head", "licences", "owners"],
    ])
  })

  test("error: an unknown vehicle", async () => {
    const report = await verifyVehicle([register.url], "WVWZZZ1JZ3W386752")
    expect(report.failure?.reason).toBe("VehicleUnknown")
  })

  test("error: InvalidVinError", async () => {
    await expect(verifyVehicle([register.url], "WVWZZZ1JZ3W38675I")).rejects.toBeInstanceOf(InvalidVinError)
  })

  test("error: RpcUnreachableError", async () => {
    await expect(verifyVehicle(["http://127.0.0.1:1"], lived.vin)).rejects.toBeInstanceOf(RpcUnreachableError)
  })
})

describe("a lying endpoint", () => {
  test.each([
    ["odometer", 1n << 64n],
    ["unit", 3n << 96n],
    ["time of the event", 1n << 104n],
    ["superseded record", 1n << 32n],
    ["time of recording", 1n << 144n],
  ])("behavior: an altered %s is found, and the record named", async (_, bits) => {
    const report = await verifyThrough(lieAboutLogs(change(4, (log) => withStampBits(log, bits))))
    expect(report).toMatchObject({ verdict: "failed", failure: { reason: "AlteredRecord", sequence: 4 } })
  })

  test("behavior: an altered payload is found", async () => {
    const flip = ({ data, ...log }: TestLog) => ({
      ...log,
      data: data.replace("696e737472", "696e737473") as Hex,
    })
    const report = await verifyThrough(lieAboutLogs(change(2, flip)))
    expect(report.failure).toMatchObject({ reason: "AlteredRecord", sequence: 2 })
  })

  test("behavior: an author exchanged is found", async () => {
    const exchange = (log: TestLog) => ({
      ...log,
      topics: log.topics.map((topic, index) => (index === 2 ? numberToHex(7, { size: 32 }) : topic)),
    })
    const report = await verifyThrough(lieAboutLogs(change(2, exchange)))
    expect(report.failure).toMatchObject({ reason: "AlteredRecord", sequence: 2 })
  })

  test.each([1, 2, 5, 7, 10])("behavior: record %i left out is found", async (sequence) => {
    const report = await verifyThrough(
      lieAboutLogs((logs) => logs.filter((log) => sequenceOf(log) !== sequence)),
    )
    expect(report.verdict).toBe("failed")
    expect(report.failure).toMatchObject({ reason: "MissingRecord", sequence })
  })

  test("behavior: a record given twice is found", async () => {
    const report = await verifyThrough(
      lieAboutLogs((logs) => logs.flatMap((log) => (sequenceOf(log) === 3 ? [log, log] : [log]))),
    )
    expect(report.failure).toMatchObject({ reason: "DuplicatedRecord", sequence: 3 })
  })

  test("behavior: records in another order are found", async () => {
    const swap = (log: TestLog) => {
      const sequence = sequenceOf(log)
      return sequence === 6 || sequence === 7 ? withStampBits(log, BigInt(6 ^ 7)) : log
    }
    const report = await verifyThrough(lieAboutLogs((logs) => logs.map(swap)))
    expect(report.failure).toMatchObject({ reason: "ReorderedRecord" })
  })

  test("behavior: witnesses left out are found", async () => {
    const report = await verifyThrough(
      lieAboutLogs((logs) => logs.filter(({ topics }) => topics[0] === recordAppendedTopic)),
    )
    expect(report.failure).toMatchObject({ reason: "AlteredRecord", sequence: 3 })
  })

  test("behavior: logs and head rewritten consistently are caught by the author's signature", async () => {
    const forged = honest.records.map(({ record }) => record)
    const start = honest.records.at(3)?.head ?? "0x"
    const head = forged.slice(4).reduce((before, record) => {
      const stamp = record.sequence === 5 ? record.raw.stamp ^ (1n << 64n) : record.raw.stamp
      return nextHead(before, { ...record, raw: { ...record.raw, stamp } })
    }, start)
    const rewriteLogs = lieAboutLogs(change(5, otherOdometer))
    const report = await verifyThrough((call) => {
      const { method, result } = call
      const real = honest.vehicle?.head.slice(2) ?? ""
      if (method === "eth_call" && typeof result === "string") return result.replace(real, head.slice(2))
      return rewriteLogs(call)
    })
    expect(report.failure).toMatchObject({ reason: "ForgedSignature", sequence: 5 })
  })

  test("behavior: a rewritten transaction is not what was signed", async () => {
    const report = await verifyThrough(({ method, result }) => {
      if (method !== "eth_getTransactionByHash" || typeof result !== "object" || result === null)
        return result
      return { ...result, nonce: "0x77" }
    })
    expect(report.failure).toMatchObject({ reason: "TransactionMissing", sequence: 1 })
  })

  test("behavior: a history cut short consistently is exposed by a second endpoint", async () => {
    const last = honest.records.at(8)
    const cut = ({ method, result }: ProxiedCall) => {
      if (method !== "eth_call" || typeof result !== "string" || !honest.vehicle) return result
      const word = (value: number) => value.toString(16).padStart(64, "0")
      const { recordCount, lastBlock, head, owner } = honest.vehicle
      return result
        .replace(word(recordCount) + word(lastBlock), word(9) + word(last?.block ?? 0))
        .replace(head.slice(2), last?.head.slice(2) ?? "")
        .replaceAll(owner.slice(2), lived.buyer.account.address.slice(2).toLowerCase())
    }
    const alone = await verifyThrough(cut)
    expect(alone).toMatchObject({ verdict: "verified", records: { length: 9 } })
    await proxy?.stop()
    const report = await verifyThrough(cut, register.url)
    expect(report.failure).toMatchObject({ reason: "OmittedRecord", sequence: 10 })
    const liar = proxy?.url ?? ""
    const reversed = await verifyVehicle([register.url, liar], lived.vin)
    expect(reversed.failure).toMatchObject({
      reason: "OmittedRecord",
      sequence: 10,
      details: { endpoint: liar },
    })
  })

  test("behavior: other code at the register's address is found", async () => {
    const report = await verifyThrough(({ method, result }) =>
      method === "eth_getCode" ? `${result}00` : result,
    )
    expect(report.failure).toMatchObject({ reason: "CodeMismatch", details: { contract: "vehicleRegistry" } })
  })

  test("behavior: another chain is found", async () => {
    const report = await verifyThrough(({ method, result }) => (method === "eth_chainId" ? "0x1" : result))
    expect(report.failure).toMatchObject({ reason: "WrongChain" })
  })

  test("behavior: a licence taken away in the past does not join up", async () => {
    const report = await verifyThrough(({ method, params, result }) => {
      const isLicences = JSON.stringify(params).includes(deployment.addresses.licenseRegistry)
      return method === "eth_getLogs" && isLicences ? [] : result
    })
    expect(report.failure).toMatchObject({ reason: "LicenceBroken" })
  })

  test("behavior: another owner is found", async () => {
    const report = await verifyThrough(({ method, result }) => {
      const owner = honest.vehicle?.owner.slice(2) ?? ""
      return method === "eth_call" && typeof result === "string"
        ? result.replace(owner, "7".repeat(40))
        : result
    })
    expect(report.failure).toMatchObject({ reason: "OwnerMismatch" })
  })
})
