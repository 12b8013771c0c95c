import type { Hex } from "viem"
import { beforeAll, describe, expect, inject, test } from "vitest"
import type { WriteClient } from "../chain/clients.ts"
import { getDeployment } from "../chain/deployment.ts"
import { NotPoliceError, StakeTooLowError, StandingForbidsError } from "../errors/authority-refusals.ts"
import { DoubleEntryMismatchError } from "../errors/chain-errors.ts"
import { InvalidPlateError } from "../errors/identity-errors.ts"
import { ApplicationMissingError } from "../errors/licence-refusals.ts"
import { AuthorNotPermittedError, NotOwnerError, PlateMismatchError } from "../errors/vehicle-refusals.ts"
import { createRecord } from "../records/create-record.ts"
import { manufactureInput, readingInput } from "../testing/inputs.ts"
import { openRegister, type TestRegister } from "../testing/register.ts"
import { appendRecord, appendRecordSync } from "./appendRecord/appendRecord.ts"
import { applyForLicenceSync } from "./applyForLicence/applyForLicence.ts"
import { approveEuroSync } from "./approveEuro/approveEuro.ts"
import { assertDoubleEntry } from "./assertDoubleEntry/assertDoubleEntry.ts"
import { certifyKey, certifyKeySync } from "./certifyKey/certifyKey.ts"
import { fileProfileSync } from "./fileProfile/fileProfile.ts"
import { findVehicles } from "./findVehicles/findVehicles.ts"
import { getCertificate } from "./getCertificate/getCertificate.ts"
import { getLicence } from "./getLicence/getLicence.ts"
import { getPlate, getPlateOf } from "./getPlate/getPlate.ts"
import { getRule } from "./getRule/getRule.ts"
import { getVehicle } from "./getVehicle/getVehicle.ts"
import { grantLicence, grantLicenceSync } from "./grantLicence/grantLicence.ts"
import { lockStakeSync } from "./lockStake/lockStake.ts"
import { mintEuroSync } from "./mintEuro/mintEuro.ts"
import { registerVehicleSync } from "./registerVehicle/registerVehicle.ts"
import { reinstateLicenceSync } from "./reinstateLicence/reinstateLicence.ts"
import { requireStakeSync } from "./requireStake/requireStake.ts"
import { revokeLicenceSync } from "./revokeLicence/revokeLicence.ts"
import { setHolder, setHolderSync } from "./setHolder/setHolder.ts"
import { suspendLicence, suspendLicenceSync } from "./suspendLicence/suspendLicence.ts"
import { withdrawKeySync } from "./withdrawKey/withdrawKey.ts"

let register: TestRegister
let manufacturer: WriteClient
let vin: string

beforeAll(async () => {
  register = await openRegister(inject("chainUrl"), "NL")
  manufacturer = await register.business("manufacturer", "manufacturer")
  vin = register.nextVin()
  const record = createRecord(manufactureInput(vin))
  await registerVehicleSync(manufacturer, { record, owner: manufacturer.account.address })
})

describe("licences", () => {
  test("behavior: stake, grant, suspend, reinstate, revoke", async () => {
    const bank = await register.person("bank")
    const account = bank.account.address
    await requireStakeSync(register.department, { role: "bank", amount: 5n })
    const early = grantLicence(register.department, { account, roles: ["bank"] })
    await expect(early).rejects.toBeInstanceOf(StakeTooLowError)
    await mintEuroSync(bank, { to: account, amount: 5n })
    await approveEuroSync(bank, { spender: getDeployment(31_337).addresses.licenseRegistry, amount: 5n })
    await lockStakeSync(bank, { amount: 5n })
    const unasked = grantLicence(register.department, { account, roles: ["bank"] })
    await expect(unasked).rejects.toBeInstanceOf(ApplicationMissingError)
    const profile = { name: "Bank", town: "Zwolle", website: "https://bank.example" }
    const documents: Hex = `0x${"2".repeat(64)}`
    await applyForLicenceSync(bank, { country: "NL", roles: ["bank"], profile, documents })
    const { event } = await grantLicenceSync(register.department, { account, roles: ["bank"] })
    expect(event).toMatchObject({ account, sequence: 2, stake: 5n })
    expect(await getLicence(register.reader, { account })).toMatchObject({
      country: "NL",
      roles: ["bank"],
      standing: "active",
    })
    await suspendLicenceSync(register.department, { account })
    const twice = suspendLicence(register.department, { account })
    await expect(twice).rejects.toBeInstanceOf(StandingForbidsError)
    await reinstateLicenceSync(register.department, { account })
    await fileProfileSync(register.department, {
      account,
      uri: "https://bank.example",
      commitment: `0x${"1".repeat(64)}`,
    })
    await revokeLicenceSync(register.department, { account })
    expect(await getLicence(register.reader, { account })).toMatchObject({ standing: "revoked" })
  })

  test("error: AuthorNotPermittedError after a revocation", async () => {
    const workshop = await register.business("workshop", "workshop")
    await revokeLicenceSync(register.department, { account: workshop.account.address })
    const record = createRecord(readingInput(vin, 10))
    await expect(appendRecord(workshop, { record })).rejects.toBeInstanceOf(AuthorNotPermittedError)
  })
})

describe("keys", () => {
  test("behavior: certify and withdraw", async () => {
    const { address: key } = (await register.person("owner")).account
    await certifyKeySync(register.police, { key })
    expect(await getCertificate(register.reader, { key })).toMatchObject({
      country: "NL",
      isValid: true,
      mayHold: true,
    })
    await withdrawKeySync(register.police, { key })
    expect(await getCertificate(register.reader, { key })).toMatchObject({ isValid: false, mayHold: false })
    await expect(certifyKey(register.department, { key })).rejects.toBeInstanceOf(NotPoliceError)
  })
})

describe("plates and holders", () => {
  test("behavior: police assign a plate; from then on it must be named", async () => {
    const plate = { country: "NL", plate: "AB123C" }
    const { odometer: _, payload: __, ...input } = readingInput(vin, 0)
    const record = {
      ...createRecord({
        ...input,
        plate,
        odometer: { value: 0, unit: "km" },
        payload: { v: 1, source: "instrument" },
      }),
    }
    await appendRecordSync(register.police, {
      record: { ...record, kind: "plate", odometer: null, payload: "{}" },
    })
    expect(await getPlate(register.reader, { plate })).toMatchObject({ vin, sequence: 1 })
    expect(await getPlateOf(register.reader, { vin })).toBe("NL AB123C")
    const { reader } = register
    expect(await findVehicles(reader, { subject: "nl ab-123-c" })).toEqual([{ vin, plate }])
    expect(await findVehicles(reader, { subject: vin.toLowerCase() })).toEqual([{ vin, plate: null }])
    expect(await findVehicles(reader, { subject: "NL ZZ999Z" })).toEqual([])
    await expect(findVehicles(reader, { subject: "?" })).rejects.toBeInstanceOf(InvalidPlateError)
    const bare = appendRecord(manufacturer, { record: createRecord(readingInput(vin, 20)) })
    await expect(bare).rejects.toBeInstanceOf(PlateMismatchError)
  })

  test("behavior: the owner names a holder", async () => {
    const holder = register.police.account.address
    await setHolderSync(manufacturer, { vin, holder })
    expect(await getVehicle(register.reader, { vin })).toMatchObject({
      holder,
      owner: manufacturer.account.address,
    })
    await expect(setHolder(register.police, { vin, holder })).rejects.toBeInstanceOf(NotOwnerError)
  })

  test("behavior: the chain's rules are the catalogue's", async () => {
    expect(await getRule(register.reader, { kind: "registration" })).toMatchObject({
      authorRoles: ["dealer"],
      witnesses: 2,
      keyWitnessRoles: ["department", "inspection-station"],
    })
  })
})

describe("assertDoubleEntry", () => {
  const vehicle = { vin: "WVWZZZ1JZ3W386752", plate: "DE BXY1234" }

  test("default", () => {
    expect(() => assertDoubleEntry({ plate: "DE BXY1234", vinTail: "386752" }, vehicle)).not.toThrow()
  })

  test.each([
    { plate: "DE BXY1234", vinTail: "386753" },
    { plate: "DE BXY1235", vinTail: "386752" },
    { plate: "", vinTail: "386752" },
    { plate: "DE BXY1234", vinTail: "" },
  ])("error: DoubleEntryMismatchError for %j", (entry) => {
    expect(() => assertDoubleEntry(entry, vehicle)).toThrow(DoubleEntryMismatchError)
  })
})
