import { afterAll, beforeAll, describe, expect, test } from "vitest"
import type { WriteClient } from "../chain/clients.ts"
import {
  NewKeyInvalidError,
  ReissuePoliceOnlyError,
  ReissueReferredError,
  ReissueTooEarlyError,
  ReissueUnknownError,
} from "../errors/vehicle-refusals.ts"
import { createRecord } from "../records/create-record.ts"
import { manufactureInput } from "../testing/inputs.ts"
import { type OwnChain, startOwnChain } from "../testing/own-chain.ts"
import { openRegister, type TestRegister } from "../testing/register.ts"
import { verifyVehicle } from "../verify/verify-vehicle.ts"
import { announceReissue, announceReissueSync } from "./announceReissue/announceReissue.ts"
import { cancelReissueSync } from "./cancelReissue/cancelReissue.ts"
import { certifyKeySync } from "./certifyKey/certifyKey.ts"
import { executeReissue, executeReissueSync } from "./executeReissue/executeReissue.ts"
import { followKey, followKeySync } from "./followKey/followKey.ts"
import { getReissue } from "./getReissue/getReissue.ts"
import { getReservation } from "./getReservation/getReservation.ts"
import { getVehicle } from "./getVehicle/getVehicle.ts"
import { registerVehicleSync } from "./registerVehicle/registerVehicle.ts"
import { vetoReissueSync } from "./vetoReissue/vetoReissue.ts"

const day = 86_400

let chain: OwnChain
let register: TestRegister
let lost: WriteClient
let renewed: WriteClient
let vetoing: WriteClient
let vin: string

beforeAll(async () => {
  chain = await startOwnChain()
  register = await openRegister(chain.url, "DE")
  const manufacturer = await register.business("manufacturer", "manufacturer")
  const certify = async (part: string) => {
    const person = await register.person(part)
    await certifyKeySync(register.police, { key: person.account.address })
    return person
  }
  lost = await certify("lost")
  renewed = await certify("renewed")
  vetoing = await certify("vetoing")
  vin = register.nextVin()
  const record = createRecord(manufactureInput(vin))
  await registerVehicleSync(manufacturer, { record, owner: lost.account.address })
})

afterAll(() => chain?.stop())

function following() {
  const from = lost.account.address.toLowerCase()
  const to = renewed.account.address.toLowerCase()
  return createRecord({
    vin,
    kind: "ownership",
    occurredAt: "2024-07-01",
    payload: { v: 1, reason: "key-reissue", from, to },
  })
}

describe("re-issue of a key", () => {
  test("error: only the certifying country's police, and a key of its register", async () => {
    const keys = { oldKey: lost.account.address, newKey: renewed.account.address }
    await expect(announceReissue(register.department, keys)).rejects.toBeInstanceOf(ReissuePoliceOnlyError)
    const uncertified = { ...keys, newKey: register.department.account.address }
    await expect(announceReissue(register.police, uncertified)).rejects.toBeInstanceOf(NewKeyInvalidError)
    expect(await getReissue(register.reader, keys)).toBeNull()
    expect(await getReservation(register.reader, { vin })).toBeNull()
  })

  test("behavior: a veto refers it, police take it back", async () => {
    const keys = { oldKey: vetoing.account.address, newKey: renewed.account.address }
    const announced = await announceReissueSync(register.police, keys)
    expect(announced.event).toMatchObject({ oldKey: keys.oldKey, newKey: keys.newKey })
    const vetoed = await vetoReissueSync(vetoing)
    expect(vetoed.event.oldKey).toBe(keys.oldKey)
    await expect(executeReissue(register.department, keys)).rejects.toBeInstanceOf(ReissueReferredError)
    expect(await getReissue(register.reader, keys)).toMatchObject({ stage: "referred", country: "DE" })
    const cancelled = await cancelReissueSync(register.police, keys)
    expect(cancelled.event.by).toBe(register.police.account.address)
    expect(await getReissue(register.reader, keys)).toMatchObject({ stage: "none", frozenUntil: 0 })
  })

  test("default: public for its delay, then the titles follow and verify", async () => {
    const keys = { oldKey: lost.account.address, newKey: renewed.account.address }
    await announceReissueSync(register.police, keys)
    const open = await getReissue(register.reader, keys)
    expect(open).toMatchObject({ stage: "announced", newKey: keys.newKey })
    expect(open?.frozenUntil).toBe(open?.lapsesAfter)
    await expect(executeReissue(renewed, keys)).rejects.toBeInstanceOf(ReissueTooEarlyError)
    await expect(followKey(register.police, { record: following() })).rejects.toBeInstanceOf(
      ReissueUnknownError,
    )
    await chain.wait(7 * day)
    await executeReissueSync(renewed, keys)
    expect(await getReissue(register.reader, keys)).toMatchObject({ stage: "executed" })
    expect((await getVehicle(register.reader, { vin })).owner).toBe(keys.oldKey)
    const followed = await followKeySync(register.police, { record: following() })
    expect(followed.event).toMatchObject(keys)
    expect((await getVehicle(register.reader, { vin })).owner).toBe(keys.newKey)
    const report = await verifyVehicle([chain.url], vin)
    expect(report.failure).toBeNull()
    expect(report.owners.map(({ by, owner }) => [by, owner])).toEqual([
      ["registered", keys.oldKey.toLowerCase()],
      ["authority", keys.newKey.toLowerCase()],
    ])
  })
})
