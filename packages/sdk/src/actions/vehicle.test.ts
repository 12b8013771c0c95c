import { createClient, http, padHex } from "viem"
import { beforeAll, describe, expect, inject, test } from "vitest"
import type { WriteClient } from "../chain/clients.ts"
import { WitnessesMissingError } from "../errors/chain-errors.ts"
import { AuthorNotPermittedError, NonceUsedError, PlateMismatchError } from "../errors/vehicle-refusals.ts"
import { createRecord } from "../records/create-record.ts"
import { initialHead, nextHead } from "../records/head.ts"
import { toUnsignedBatch, toUnsignedRecord, withSignatures } from "../records/unsigned.ts"
import { manufactureInput, readingInput } from "../testing/inputs.ts"
import { openRegister, type TestRegister } from "../testing/register.ts"
import { vinToBytes } from "../vin/codec.ts"
import { parseVin } from "../vin/vin.ts"
import { appendRecord, appendRecordSync } from "./appendRecord/appendRecord.ts"
import { appendRecordsSync } from "./appendRecords/appendRecords.ts"
import { appendSignedRecordSync } from "./appendSignedRecord/appendSignedRecord.ts"
import { appendSignedRecordsSync } from "./appendSignedRecords/appendSignedRecords.ts"
import { getRecords } from "./getRecords/getRecords.ts"
import { getVehicle } from "./getVehicle/getVehicle.ts"
import { registerVehicleSync } from "./registerVehicle/registerVehicle.ts"
import { signBatch } from "./signBatch/signBatch.ts"
import { signRecord } from "./signRecord/signRecord.ts"

let register: TestRegister
let manufacturer: WriteClient
let workshop: WriteClient
let vin: string

beforeAll(async () => {
  register = await openRegister(inject("chainUrl"), "DE")
  manufacturer = await register.business("manufacturer", "manufacturer")
  workshop = await register.business("workshop", "workshop")
  vin = register.nextVin()
  const record = createRecord(manufactureInput(vin))
  await registerVehicleSync(manufacturer, { record, owner: manufacturer.account.address })
})

function readAllLogs(): Promise<unknown> {
  const topics = [null, padHex(vinToBytes(parseVin(vin)), { size: 32, dir: "right" })]
  const filter = { topics, fromBlock: "earliest", toBlock: "latest" } as const
  return register.reader.request({ method: "eth_getLogs", params: [filter] })
}

describe("records", () => {
  test("behavior: the head on chain is the one computed from the events", async () => {
    const own = createRecord(readingInput(vin, 1_000))
    expect((await appendRecordSync(workshop, { record: own })).event).toMatchObject({ ...own, sequence: 2 })

    const unsigned = toUnsignedRecord(createRecord(readingInput(vin, 2_000)), {
      author: workshop.account.address,
      witnesses: [manufacturer.account.address],
    })
    const signed = withSignatures(unsigned, [
      await signRecord(workshop, unsigned),
      await signRecord(manufacturer, unsigned),
    ])
    const carried = await appendSignedRecordSync(register.department, { signed })
    expect(carried.event).toMatchObject({ ...unsigned.record, witnesses: [expect.stringMatching(/^0x/)] })
    await expect(appendSignedRecordSync(register.department, { signed })).rejects.toBeInstanceOf(
      NonceUsedError,
    )

    const batch = toUnsignedBatch(
      [3_000, 4_000].map((km) => createRecord(readingInput(vin, km))),
      {
        author: workshop.account.address,
      },
    )
    const signature = await signBatch(workshop, batch)
    const outcome = await appendRecordsSync(register.department, { batch: { ...batch, signature } })
    expect(outcome.event.appended.map(({ sequence }) => sequence)).toEqual([4, 5])

    const vehicle = await getVehicle(register.reader, { vin })
    const records = await getRecords(register.reader, { vin })
    const first = initialHead(vinToBytes(parseVin(vin)), manufacturer.account.address)
    expect(vehicle).toMatchObject({ recordCount: 5, mark: 4_000_000n, country: "DE", status: "active" })
    expect(records.reduce(nextHead, first)).toBe(vehicle.head)
  })

  test("behavior: of several, a refused one is named and the others stand", async () => {
    const sign = async (km: number, plate: string) => {
      const record = { ...createRecord(readingInput(vin, km)), plate }
      const unsigned = toUnsignedRecord(record, { author: workshop.account.address })
      return withSignatures(unsigned, [await signRecord(workshop, unsigned)])
    }
    const records = [await sign(5_000, ""), await sign(6_000, "DE BXY1234"), await sign(7_000, "")]
    const { event } = await appendSignedRecordsSync(register.department, { records })
    expect(event.appended.map(({ odometer }) => odometer?.value)).toEqual([5_000, 7_000])
    expect(event.refused.map(({ reason }) => reason)).toEqual([expect.any(PlateMismatchError)])
  })

  test("behavior: more records than a transport takes in one answer are asked for in parts", async () => {
    const whole = await getRecords(register.reader, { vin })
    expect(whole.length).toBeGreaterThan(3)
    const { chain } = register.reader
    const narrow = (most: number) =>
      createClient({ chain, transport: http(register.url, { maxResponseBodySize: most, retryCount: 0 }) })
    const half = JSON.stringify(await readAllLogs()).length / 2
    expect(await getRecords(narrow(half), { vin })).toEqual(whole)
    await expect(getRecords(narrow(200), { vin })).rejects.toThrow("exceeded the size limit")
  })

  test("error: AuthorNotPermittedError, before anything is sent", async () => {
    const stranger = await register.person("stranger")
    const record = createRecord(readingInput(vin, 9_000))
    await expect(appendRecord(stranger, { record })).rejects.toBeInstanceOf(AuthorNotPermittedError)
  })

  test("error: WitnessesMissingError", async () => {
    const record = createRecord({
      ...readingInput(vin, 100),
      kind: "correction",
      payload: { v: 1, reason: "typing-slip" },
    })
    await expect(appendRecord(workshop, { record })).rejects.toBeInstanceOf(WitnessesMissingError)
  })
})
