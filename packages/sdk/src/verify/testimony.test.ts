import type { Hex } from "viem"
import { keccak256, padHex, parseEther, stringToHex } from "viem/utils"
import { afterEach, beforeAll, describe, expect, inject, test } from "vitest"
import { appendRecordSync } from "../actions/appendRecord/appendRecord.ts"
import { appendSignedRecordSync } from "../actions/appendSignedRecord/appendSignedRecord.ts"
import { certifyKeySync } from "../actions/certifyKey/certifyKey.ts"
import { getVehicle } from "../actions/getVehicle/getVehicle.ts"
import { grantLicenceSync } from "../actions/grantLicence/grantLicence.ts"
import { listVehicleSync } from "../actions/listVehicle/listVehicle.ts"
import { registerVehicleSync } from "../actions/registerVehicle/registerVehicle.ts"
import { signRecord } from "../actions/signRecord/signRecord.ts"
import { signSaleConsent } from "../actions/signSaleConsent/signSaleConsent.ts"
import type { WriteClient } from "../chain/clients.ts"
import { getDeployment } from "../chain/deployment.ts"
import { rolesToMask } from "../kinds/roles.ts"
import { createRecord } from "../records/create-record.ts"
import { toUnsignedRecord, withSignatures } from "../records/unsigned.ts"
import { manufactureInput, readingInput } from "../testing/inputs.ts"
import { type LyingProxy, type ProxiedCall, startLyingProxy } from "../testing/lying-proxy.ts"
import { openRegister, type TestRegister } from "../testing/register.ts"
import { hintsFrom } from "./hints-from.ts"
import type { VerificationReport } from "./report.ts"
import { verifyVehicle } from "./verify-vehicle.ts"

const { addresses } = getDeployment(31_337)
/** An account with code that takes any signature. */
const contract = "0x1271127112711271127112711271127112711271"
/** Returns ERC-1271's `isValidSignature` selector, whatever it is asked. */
const takesAll = "0x631626ba7e60e01b60005260206000f3"

let register: TestRegister
let vin: string
let workshop: WriteClient
let honest: VerificationReport
let proxy: LyingProxy | undefined

/** A car whose slip was corrected after it was listed, with a reading by a contract. */
beforeAll(async () => {
  register = await openRegister(inject("chainUrl"), "GR")
  const manufacturer = await register.business("manufacturer", "manufacturer")
  const station = await register.business("station", "inspection-station")
  workshop = await register.business("workshop", "workshop")
  const owner = await register.person("owner")
  await certifyKeySync(register.police, { key: owner.account.address })
  await rpc("anvil_setCode", [contract, takesAll])
  await grantLicenceSync(register.department, { account: contract, roles: ["connected-car"] })

  vin = register.nextVin()
  const birth = createRecord(manufactureInput(vin))
  await registerVehicleSync(manufacturer, { record: birth, owner: owner.account.address })
  await appendRecordSync(station, { record: createRecord(readingInput(vin, 900)) })
  await appendRecordSync(workshop, { record: createRecord(readingInput(vin, 2_800)) })
  const plain = createRecord({ ...readingInput(vin, 2_850), occurredAt: "2024-06-02" })
  const byContract = toUnsignedRecord(plain, { author: contract })
  await appendSignedRecordSync(register.department, { signed: withSignatures(byContract, ["0x1234"]) })
  await list(owner)
  const correction = createRecord({
    ...readingInput(vin, 1_000),
    kind: "correction",
    supersedes: 3,
    payload: { v: 1, reason: "typing-slip" },
  })
  const signers = [workshop, station, await register.business("bank", "bank")]
  const [author, ...witnesses] = signers.map(({ account }) => account.address)
  const unsigned = toUnsignedRecord(correction, { author: author ?? contract, witnesses })
  const signatures = await Promise.all(signers.map((signer) => signRecord(signer, unsigned)))
  await appendSignedRecordSync(register.department, { signed: withSignatures(unsigned, signatures) })
  honest = await verifyVehicle([register.url, register.url], vin)
})

afterEach(async () => {
  await proxy?.stop()
  proxy = undefined
})

async function list(owner: WriteClient): Promise<void> {
  const { head } = await getVehicle(register.reader, { vin })
  const zero = padHex("0x", { size: 20 })
  const terms = {
    vin,
    buyer: zero,
    currency: zero,
    price: parseEther("1"),
    attester: zero,
    odometer: { value: 2_850, unit: "km" as const },
    disclosure: keccak256(stringToHex("{}")),
    head,
    nonce: 7n,
    deadline: Math.floor(Date.now() / 1000) + 3_600,
  }
  const signature = await signSaleConsent(owner, terms)
  await listVehicleSync(owner, { terms, signature, disclosure: "{}" })
}

async function rpc(method: string, params: readonly unknown[]): Promise<void> {
  const body = JSON.stringify({ jsonrpc: "2.0", id: 1, method, params })
  await fetch(register.url, { method: "POST", headers: { "content-type": "application/json" }, body })
}

/** Verifies through an endpoint that lies: alone, and in both orders with an honest one. */
async function verifyAgainst(lie: (call: ProxiedCall) => unknown) {
  proxy = await startLyingProxy(register.url, lie)
  const alone = await verifyVehicle([proxy.url], vin)
  const beside = await verifyVehicle([proxy.url, register.url], vin)
  const reversed = await verifyVehicle([register.url, proxy.url], vin)
  return { alone, beside, reversed, liar: proxy.url }
}

const toWord = (value: number) => value.toString(16).padStart(64, "0")

/** Whether a call asks a contract about an account. */
function isAbout({ params }: ProxiedCall, to: Hex, account: Hex): boolean {
  const text = JSON.stringify(params).toLowerCase()
  return text.includes(to.slice(2).toLowerCase()) && text.includes(account.slice(2).toLowerCase())
}

/** The same answer, with other roles in it. */
function withRoles(result: unknown, from: number, to: number): unknown {
  return JSON.parse(JSON.stringify(result).replaceAll(toWord(from), toWord(to)))
}

describe("verifyVehicle with a second endpoint", () => {
  test("default", () => {
    expect(honest).toMatchObject({
      verdict: "verified",
      failure: null,
      acceptedByChain: 1,
      endpoints: [{ status: "agrees" }],
      odometer: { acceptedKm: 2_850, ignored: [4], corrections: [] },
    })
    expect(honest.records[3]).toMatchObject({ author: "accepted-by-chain", authorRoles: ["connected-car"] })
  })

  test("behavior: listings are asked for in the one round trip", async () => {
    let posts = 0
    const counting = (url: string, init: RequestInit) => {
      posts += 1
      return fetch(url, init)
    }
    const hints = await hintsFrom(honest, register.url)
    const report = await verifyVehicle([register.url], vin, { hints, fetch: counting })
    expect(report.odometer).toEqual(honest.odometer)
    // The code of an account is asked for only when its signature is none.
    expect(posts).toBe(2)
  })

  test("behavior: an invented licence history is caught and named", async () => {
    const { address } = workshop.account
    const [real, invented] = [rolesToMask(["workshop"]), rolesToMask(["inspection-station"])]
    const { alone, beside, reversed, liar } = await verifyAgainst((call) =>
      isAbout(call, addresses.licenseRegistry, address)
        ? withRoles(call.result, real, real | invented)
        : call.result,
    )
    expect(alone.records[2]?.authorRoles).toEqual(["inspection-station", "workshop"])
    expect(beside.failure).toMatchObject({ reason: "OtherLicence", sequence: 3 })
    expect(beside.failure?.details).toMatchObject({ there: "workshop", here: "inspection-station+workshop" })
    expect(reversed.failure).toMatchObject({
      reason: "OtherLicence",
      sequence: 3,
      details: { endpoint: liar },
    })
    expect(reversed.endpoints).toMatchObject([{ url: liar, status: "disagrees" }])
  })

  test("behavior: a licence taken away by the other endpoint is caught and named", async () => {
    const { reversed, liar } = await verifyAgainst((call) => {
      const isLogs = call.method === "eth_getLogs"
      return isLogs && isAbout(call, addresses.licenseRegistry, workshop.account.address) ? [] : call.result
    })
    expect(reversed.failure).toMatchObject({
      reason: "OtherLicence",
      details: { endpoint: liar, problem: "LicenceBroken" },
    })
  })

  test("behavior: other code at a contract's account is caught and named", async () => {
    const { alone, beside, reversed } = await verifyAgainst(({ method, params, result }) => {
      const isContract = method === "eth_getCode" && String(params[0]).toLowerCase() === contract
      return isContract ? "0x6001" : result
    })
    expect(alone).toMatchObject({ verdict: "verified", acceptedByChain: 1 })
    for (const { failure } of [beside, reversed])
      expect(failure).toMatchObject({ reason: "OtherCode", sequence: 4, details: { account: contract } })
  })

  test("behavior: a listing left out, so that a late correction counts, is caught", async () => {
    const { alone, beside, reversed } = await verifyAgainst(({ method, params, result }) => {
      const isDesk = JSON.stringify(params).toLowerCase().includes(addresses.saleDesk.toLowerCase())
      return method === "eth_getLogs" && isDesk ? [] : result
    })
    expect(alone.odometer).toMatchObject({ reason: "CORRECTED", corrections: [4] })
    for (const { failure } of [beside, reversed]) expect(failure).toMatchObject({ reason: "OtherListing" })
  })

  test("behavior: another status is caught", async () => {
    const { alone, beside } = await verifyAgainst(({ method, params, result }) => {
      const isVehicle = method === "eth_call" && JSON.stringify(params).includes(stringToHex(vin).slice(2))
      if (!isVehicle || typeof result !== "string") return result
      return `${result.slice(0, 2 + 64 * 3)}${toWord(1)}${result.slice(2 + 64 * 4)}`
    })
    expect(alone).toMatchObject({ verdict: "verified", vehicle: { status: "stolen" } })
    expect(beside.failure).toMatchObject({
      reason: "OtherState",
      details: { field: "status", here: "stolen" },
    })
  })
})
