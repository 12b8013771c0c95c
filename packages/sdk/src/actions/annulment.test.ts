import { zeroAddress } from "viem"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import type { WriteClient } from "../chain/clients.ts"
import { OwnerNotCertifiedError, StatusForbidsError } from "../errors/vehicle-refusals.ts"
import { createRecord } from "../records/create-record.ts"
import { manufactureInput, readingInput } from "../testing/inputs.ts"
import { type OwnChain, startOwnChain } from "../testing/own-chain.ts"
import { openRegister, type TestRegister } from "../testing/register.ts"
import { verifyVehicle } from "../verify/verify-vehicle.ts"
import {
  announceAuthorityTransfer,
  announceAuthorityTransferSync,
} from "./announceAuthorityTransfer/announceAuthorityTransfer.ts"
import { appendRecord, appendRecordSync } from "./appendRecord/appendRecord.ts"
import { executeAuthorityTransferSync } from "./executeAuthorityTransfer/executeAuthorityTransfer.ts"
import { getAuthorityTransfer } from "./getAuthorityTransfer/getAuthorityTransfer.ts"
import { getVehicle } from "./getVehicle/getVehicle.ts"
import { registerVehicleSync } from "./registerVehicle/registerVehicle.ts"

let chain: OwnChain
let register: TestRegister
let manufacturer: WriteClient
let workshop: WriteClient
let vin: string

beforeAll(async () => {
  chain = await startOwnChain()
  register = await openRegister(chain.url, "DE")
  manufacturer = await register.business("manufacturer", "manufacturer")
  workshop = await register.business("workshop", "workshop")
  vin = register.nextVin()
  const record = createRecord(manufactureInput(vin))
  await registerVehicleSync(manufacturer, { record, owner: workshop.account.address })
  await appendRecordSync(workshop, { record: createRecord(readingInput(vin, 900)) })
})

afterAll(() => chain?.stop())

function actOf(from: string, to: string) {
  return createRecord({
    vin,
    kind: "ownership",
    occurredAt: "2024-07-01",
    payload: { v: 1, reason: "annulment", from: from.toLowerCase(), to },
  })
}

describe("annulment", () => {
  test("error: it names nobody else", async () => {
    const to = manufacturer.account.address
    const record = actOf(workshop.account.address, to.toLowerCase())
    await expect(
      announceAuthorityTransfer(register.department, { record, to, reason: "annulment" }),
    ).rejects.toBeInstanceOf(OwnerNotCertifiedError)
  })

  test("default: public for its delay, then the title is nobody's", async () => {
    const record = actOf(workshop.account.address, zeroAddress)
    await announceAuthorityTransferSync(register.department, { record, to: zeroAddress, reason: "annulment" })
    const open = await getAuthorityTransfer(register.reader, { vin })
    expect(open).toMatchObject({ to: zeroAddress, country: "DE" })
    expect(await verifyVehicle([chain.url], vin)).toMatchObject({
      verdict: "verified",
      owners: [{ by: "registered" }],
    })
    await chain.wait(30 * 86_400)
    await executeAuthorityTransferSync(workshop, { vin })
    const vehicle = await getVehicle(register.reader, { vin })
    expect(vehicle).toMatchObject({ status: "annulled", owner: zeroAddress, recordCount: 3 })
    const report = await verifyVehicle([chain.url], vin)
    expect(report.failure).toBeNull()
    expect(report.vehicle?.status).toBe("annulled")
    expect(report.owners.map(({ by, owner }) => [by, owner])).toEqual([
      ["registered", workshop.account.address.toLowerCase()],
      ["annulled", zeroAddress],
    ])
  })

  test("error: StatusForbidsError while nobody owns it", async () => {
    const record = createRecord(readingInput(vin, 1_000))
    await expect(appendRecord(workshop, { record })).rejects.toBeInstanceOf(StatusForbidsError)
  })

  test("behavior: registered anew, the file goes on and is proven", async () => {
    const record = createRecord(manufactureInput(vin))
    const owner = manufacturer.account.address
    const { event } = await registerVehicleSync(manufacturer, { record, owner })
    expect(event).toMatchObject({ sequence: 4, kind: "manufacture" })
    expect(await getVehicle(register.reader, { vin })).toMatchObject({
      status: "active",
      isBreached: true,
      mark: 900_000n,
    })
    const report = await verifyVehicle([chain.url], vin)
    expect(report.failure).toBeNull()
    expect(report.owners.map(({ by, sequence }) => [by, sequence])).toEqual([
      ["registered", 1],
      ["annulled", 3],
      ["registered", 4],
    ])
  })

  test("behavior: what was read before the annulment still counts", async () => {
    const record = createRecord({ ...readingInput(vin, 100), occurredAt: "2024-09-01" })
    await appendRecordSync(workshop, { record })
    const { odometer } = await verifyVehicle([chain.url], vin)
    expect(odometer).toMatchObject({ verdict: "ILLOGICAL", reason: "READING_FELL" })
  })
})
