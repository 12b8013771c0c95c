import { join } from "node:path"
import { appendRecordSync, createRecord, getDomain, type WriteClient } from "@urcar/sdk"
import { findInSnapshot, openPatrolSnapshot, PatrolSnapshotError } from "@urcar/sdk/patrol"
import { openRegister, type TestRegister } from "@urcar/sdk/testing"
import { type Hex, keccak256, stringToHex } from "viem"
import { beforeAll, describe, expect, inject, test } from "vitest"
import { type Browser, openBrowser } from "../../test/browser.ts"
import { buildCar, type Car } from "../../test/car.ts"
import { refusalOf } from "../../test/refusal-of.ts"
import { page, servePolice, temporaryFolder } from "../../test/serve-police.ts"
import { openVehicleFacts } from "./vehicle-facts.ts"

const chainUrl = inject("chainUrl")
const country = "SK"
const domain = getDomain(31_337)
/** The register's own police, as `actor` of the SDK's testing makes its key. */
const ANCHOR_KEYS: Hex = keccak256(stringToHex(`urcar test ${country} police`))
const at = (day: string) => Date.parse(`${day}T00:00:00Z`) / 1000

let register: TestRegister
let maker: WriteClient
let station: WriteClient
let insurer: WriteClient
let car: Car

const plated = (vin: string, plate: string) =>
  appendRecordSync(register.police, {
    record: createRecord({
      vin,
      kind: "plate",
      plate: { country, plate },
      occurredAt: "2024-02-01",
      payload: { v: 1, reason: "first" },
    }),
  })

const inspected = (vin: string, nextDue: string) =>
  appendRecordSync(station, {
    record: createRecord({
      vin,
      kind: "inspection",
      plate: { country, plate: "BA123CD" },
      odometer: { value: 1_000, unit: "km" },
      occurredAt: "2024-03-01",
      payload: { v: 1, test: "periodic", result: "pass", defects: [], nextDue },
    }),
  })

const stolen = (vin: string, plate: string) =>
  appendRecordSync(register.police, {
    record: createRecord({
      vin,
      kind: "theft",
      plate: { country, plate },
      occurredAt: "2024-05-01",
      payload: { v: 1, stolenOn: "2024-05-01", country, circumstance: "theft" },
    }),
  })

beforeAll(async () => {
  register = await openRegister(chainUrl, country)
  maker = await register.business("snapshots maker", "manufacturer")
  station = await register.business("snapshots station", "inspection-station")
  insurer = await register.business("snapshots insurer", "insurer")
  car = await buildCar(register, maker, "snapshots owner")
  await plated(car.vin, "BA123CD")
})

async function signedIn(environment: Readonly<Record<string, string>> = {}): Promise<Browser> {
  const police = await servePolice(chainUrl, { ANCHOR_KEYS, ...environment })
  const officer = openBrowser(police.url)
  await officer.client.signIn(register.police, page)
  return officer
}

const open = async (officer: Browser) => openPatrolSnapshot(await officer.client.getSnapshot(country), domain)

describe("GET /snapshots/:country", () => {
  test("default: what the chain says of a plate, signed by the country's police", async () => {
    const { vin } = car
    await inspected(vin, "2026-03-31")
    await appendRecordSync(insurer, {
      record: createRecord({
        vin,
        kind: "policy",
        plate: { country, plate: "BA123CD" },
        occurredAt: "2024-02-02",
        payload: { v: 1, cover: "liability", coverFrom: "2024-02-02", coverUntil: "2025-02-01" },
      }),
    })
    await appendRecordSync(maker, {
      record: createRecord({
        vin,
        kind: "recall-notice",
        plate: { country, plate: "BA123CD" },
        occurredAt: "2024-04-01",
        payload: {
          v: 1,
          campaign: "R7",
          announcedOn: "2024-04-01",
          risk: "high",
          part: "brakes",
          remedy: "repair",
        },
      }),
    })
    const snapshot = await open(await signedIn())
    expect(snapshot.signer).toBe(register.police.account.address.toLowerCase())
    expect(snapshot.head).toMatchObject({ country, entries: 1 })
    expect(Math.abs(snapshot.head.takenAt - Date.now() / 1000)).toBeLessThan(600)
    expect(findInSnapshot(snapshot, { country, plate: "BA123CD" })).toEqual({
      status: "active",
      vinTail: vin.slice(-6),
      inspectionDue: at("2026-03-31"),
      coverUntil: at("2025-02-01"),
      hasOpenRecall: true,
    })
    expect(findInSnapshot(snapshot, { country, plate: "BA123CE" })).toBeUndefined()
  })

  test("behavior: it follows the chain: theft, another plate, another car's", async () => {
    const other = await buildCar(register, maker, "snapshots other")
    await plated(other.vin, "KE100AA")
    await stolen(other.vin, "KE100AA")
    const officer = await signedIn()
    const before = await open(officer)
    expect(findInSnapshot(before, { country, plate: "KE100AA" })).toMatchObject({
      status: "stolen",
      inspectionDue: null,
      coverUntil: null,
      hasOpenRecall: false,
    })
    await plated(other.vin, "KE200BB")
    const after = await open(await signedIn())
    expect(findInSnapshot(after, { country, plate: "KE100AA" })).toBeUndefined()
    expect(findInSnapshot(after, { country, plate: "KE200BB" })).toMatchObject({ status: "stolen" })
  })

  test("behavior: what was read of the chain is kept, and read anew on another chain", async () => {
    const folder = await temporaryFolder()
    const FACTS_FILE = join(folder, "deep", "facts.sqlite")
    expect((await open(await signedIn({ FACTS_FILE, DATA_DIR: folder }))).head.entries).toBeGreaterThan(0)
    const facts = openVehicleFacts(FACTS_FILE)
    const progress = facts.getProgress()
    expect(progress?.number).toBeGreaterThan(0)
    facts.takeStretch({ number: progress?.number ?? 0, hash: "0xother" }, () =>
      facts.putPlate("X", `${country} X`),
    )
    facts.close()
    const anew = await open(await signedIn({ FACTS_FILE }))
    expect(findInSnapshot(anew, { country, plate: "X" })).toBeUndefined()
    expect(findInSnapshot(anew, { country, plate: "BA123CD" })).toBeDefined()
  })

  test("behavior: another country's police may fetch it", async () => {
    const police = await servePolice(chainUrl, { ANCHOR_KEYS })
    const abroad = openBrowser(police.url)
    await abroad.client.signIn((await openRegister(chainUrl, "PT")).police, page)
    expect((await open(abroad)).head.country).toBe(country)
  })

  test("error: a country without a key here, and nobody signed in", async () => {
    const officer = await signedIn()
    expect(await refusalOf(officer.client.getSnapshot("CY"))).toBe("snapshot-key-missing")
    const police = await servePolice(chainUrl, { ANCHOR_KEYS })
    expect(await refusalOf(openBrowser(police.url).client.getSnapshot(country))).toBe("not-signed-in")
  })

  test("error: PatrolSnapshotError for a byte changed on its way", async () => {
    const file = await (await signedIn()).client.getSnapshot(country)
    file[file.length - 1] = (file.at(-1) ?? 0) ^ 1
    expect(() => openPatrolSnapshot(file, domain)).toThrow(PatrolSnapshotError)
  })
})
