import { appendRecordSync, certifyKeySync, createRecord, setHolderSync, type WriteClient } from "@urcar/sdk"
import { checkLog } from "@urcar/sdk/audit"
import { type LookupParameters, PoliceRefusedError } from "@urcar/sdk/police-client"
import { openRegister, type TestRegister } from "@urcar/sdk/testing"
import { sql } from "drizzle-orm"
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest"
import { type Browser, openBrowser } from "../../test/browser.ts"
import { buildCar, type Car } from "../../test/car.ts"
import { erika } from "../../test/persons.ts"
import { refusalOf } from "../../test/refusal-of.ts"
import { page, type ServedPolice, servePolice } from "../../test/serve-police.ts"

const chainUrl = inject("chainUrl")
const stop = { reason: "traffic-stop", caseNumber: "B 12/345" } as const
let register: TestRegister
let maker: WriteClient
let police: ServedPolice
let officer: Browser
let car: Car

beforeAll(async () => {
  register = await openRegister(chainUrl, "DE")
  maker = await register.business("lookups maker", "manufacturer")
  police = await servePolice(chainUrl, { LOOKUPS_PER_HOUR: "1000" }, afterAll)
  officer = openBrowser(police.url)
  await officer.client.signIn(register.police, page)
  car = await buildCar(register, maker, "lookups owner")
  await appendRecordSync(register.police, {
    record: createRecord({
      vin: car.vin,
      kind: "plate",
      plate: { country: "DE", plate: "BXY4321" },
      occurredAt: "2024-02-01",
      payload: { v: 1, reason: "first" },
    }),
  })
  await officer.client.putPerson(car.owner.account.address, erika)
})

const byVin = (vin: string): LookupParameters => ({ subject: { by: "vin", vin }, ...stop })
const entries = async (country = "DE") => (await officer.client.getLog(country)).entries

describe("POST /lookups", () => {
  test("default: by VIN, plate, key and document the same person", async () => {
    const key = car.owner.account.address
    const subjects: LookupParameters["subject"][] = [
      { by: "vin", vin: car.vin },
      { by: "plate", plate: "b-xy 4321", country: "DE" },
      { by: "plate", plate: "DE BXY4321" },
      { by: "key", key },
      { by: "document", country: "DE", number: "x00011122" },
    ]
    for (const subject of subjects) {
      const answer = await officer.client.lookUp({ subject, ...stop })
      expect(answer).toMatchObject({ person: { ...erika, endedAt: null }, certifiedBy: "DE" })
      expect(answer.key?.toLowerCase()).toBe(key.toLowerCase())
    }
    const { vehicle } = await officer.client.lookUp(byVin(car.vin))
    expect(vehicle).toMatchObject({ vin: car.vin, plate: "DE BXY4321", isCurrentPlate: true })
  })

  test("behavior: each is in the log before it is answered, and the answer is its receipt", async () => {
    const before = await entries()
    const { entry } = await officer.client.lookUp(byVin(car.vin))
    const after = await entries()
    expect(after.slice(0, before.length)).toEqual(before)
    expect(after.at(-1)).toMatchObject(entry)
    expect(checkLog(after, [], { chainId: 31_337, country: "DE" }).isGood).toBe(true)
    expect(await police.store.log.read("DE", entry.sequence)).toMatchObject({
      by: register.police.account.address,
      ...stop,
      asked: { by: "vin", vin: car.vin, whom: "owner" },
      isFound: true,
    })
  })

  test("behavior: also one that finds nobody", async () => {
    const other = await buildCar(register, maker, "lookups unregistered")
    const before = await entries()
    const answer = await officer.client.lookUp(byVin(other.vin))
    expect(answer).toMatchObject({ person: null, certifiedBy: "DE" })
    expect(await entries()).toHaveLength(before.length + 1)
  })

  test("behavior: another country's police find nobody of ours, and write it into their own log", async () => {
    const french = openBrowser(police.url)
    await french.client.signIn((await openRegister(chainUrl, "FR")).police, page)
    const [ours, theirs] = [await entries("DE"), await entries("FR")]
    expect(await french.client.lookUp(byVin(car.vin))).toMatchObject({ person: null, certifiedBy: "DE" })
    expect(await entries("DE")).toEqual(ours)
    expect(await entries("FR")).toHaveLength(theirs.length + 1)
  })

  test("behavior: the registered holder, where an officer asks for them", async () => {
    const leased = await buildCar(register, maker, "lookups lessor")
    const driver = await register.person("lookups driver")
    await certifyKeySync(register.police, { key: driver.account.address })
    await setHolderSync(leased.owner, { vin: leased.vin, holder: driver.account.address })
    await officer.client.putPerson(driver.account.address, { ...erika, name: "Probe Fahrer" })
    const owner = await officer.client.lookUp(byVin(leased.vin))
    expect(owner.person).toBeNull()
    const holder = await officer.client.lookUp({ ...byVin(leased.vin), whom: "holder" })
    expect(holder.person?.name).toBe("Probe Fahrer")
  })

  test("behavior: many at once leave one chain without gaps", async () => {
    const before = (await entries()).length
    await Promise.all(Array.from({ length: 20 }, () => officer.client.lookUp(byVin(car.vin))))
    const after = await entries()
    expect(after).toHaveLength(before + 20)
    expect(checkLog(after, [], { chainId: 31_337, country: "DE" }).faults).toEqual([])
  })

  test("error: a vehicle or plate that nobody has, or that is none", async () => {
    const ask = (subject: LookupParameters["subject"]) =>
      refusalOf(officer.client.lookUp({ subject, ...stop }))
    expect(await ask({ by: "vin", vin: "WVWZZZ1JZXW999999" })).toBe("vehicle-unknown")
    expect(await ask({ by: "plate", plate: "???", country: "DE" })).toBe("plate-malformed")
    // Nobody has it now, and the indexer that knows former plates is not there.
    expect(await ask({ by: "plate", plate: "B XY 1", country: "DE" })).toBe("lists-unavailable")
  })

  test("error: without a reason or a case number there is no lookup", async () => {
    const before = await entries()
    for (const body of [
      { subject: { by: "vin", vin: car.vin } },
      { subject: { by: "vin", vin: car.vin }, reason: "curiosity", caseNumber: "B 12/345" },
      { subject: { by: "vin", vin: car.vin }, reason: "traffic-stop", caseNumber: " " },
    ]) {
      const init = {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(body),
      }
      expect((await officer.fetch(`${police.url}/lookups`, init)).status).toBe(400)
    }
    expect(await entries()).toEqual(before)
  })

  test("error: too many within an hour", async () => {
    const few = await servePolice(chainUrl, { LOOKUPS_PER_HOUR: "2" })
    const { client } = openBrowser(few.url)
    await client.signIn(register.police, page)
    await client.lookUp(byVin(car.vin))
    await client.lookUp(byVin(car.vin))
    expect(await refusalOf(client.lookUp(byVin(car.vin)))).toBe("lookup-limit")
  })

  test("error: where the log cannot be written, nobody is shown", async () => {
    const { database } = police.store
    await database.execute(sql`alter table lookup_log add constraint full_disk check (false) not valid`)
    const outcome = await officer.client.lookUp(byVin(car.vin)).catch((error: unknown) => error)
    await database.execute(sql`alter table lookup_log drop constraint full_disk`)
    if (!(outcome instanceof PoliceRefusedError)) throw new Error("it was answered")
    expect(outcome.values).toMatchObject({ code: "log-unavailable", status: 503 })
    expect(JSON.stringify(outcome.values)).not.toContain("Mustermann")
    expect((await officer.client.lookUp(byVin(car.vin))).person?.name).toBe(erika.name)
  })
})

describe("GET /vehicles/:vin/lookups", () => {
  test("default: the owner counts, without learning who asked or why", async () => {
    const own = await buildCar(register, maker, "lookups counting owner")
    const { client } = openBrowser(police.url)
    const authorization = await client.authoriseCounts(own.owner)
    expect(await client.countLookups(own.vin, authorization)).toEqual({ vin: own.vin, count: 0, days: [] })
    await officer.client.lookUp(byVin(own.vin))
    await officer.client.lookUp({ subject: { by: "key", key: own.owner.account.address }, ...stop })
    await officer.client.lookUp(byVin(car.vin))
    const day = new Date().toISOString().slice(0, 10)
    expect(await client.countLookups(own.vin, authorization)).toEqual({
      vin: own.vin,
      count: 2,
      days: [{ day, count: 2 }],
    })
  })

  test("error: not the owner, not signed, signed for another service, or too long", async () => {
    const { client } = openBrowser(police.url)
    const count = (authorization: string) => refusalOf(client.countLookups(car.vin, authorization))
    expect(await count(await client.authoriseCounts(register.police))).toBe("not-your-vehicle")
    expect(await count(await client.authoriseCounts(maker))).toBe("not-your-vehicle")
    expect(await count("")).toBe("authorisation")
    const elsewhere = openBrowser("https://other.example").client
    expect(await count(await elsewhere.authoriseCounts(car.owner))).toBe("authorisation")
    const own = await client.authoriseCounts(car.owner)
    const later = own.replace(/deadline=(\d+)/, (_, seconds) => `deadline=${Number(seconds) + 10}`)
    expect(await count(later)).toBe("authorisation")
    expect(await refusalOf(client.countLookups("WVWZZZ1JZXW999999", own))).toBe("vehicle-unknown")
  })
})
