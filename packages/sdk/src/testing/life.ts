import { type Hex, zeroAddress } from "viem"
import { keccak256, parseEther, stringToHex } from "viem/utils"
import { announceAuthorityTransferSync } from "../actions/announceAuthorityTransfer/announceAuthorityTransfer.ts"
import { appendRecordSync } from "../actions/appendRecord/appendRecord.ts"
import { appendRecordsSync } from "../actions/appendRecords/appendRecords.ts"
import { appendSignedRecordSync } from "../actions/appendSignedRecord/appendSignedRecord.ts"
import { appendSignedRecordsSync } from "../actions/appendSignedRecords/appendSignedRecords.ts"
import { attestSaleSync } from "../actions/attestSale/attestSale.ts"
import { buyVehicleSync } from "../actions/buyVehicle/buyVehicle.ts"
import { cancelAuthorityTransferSync } from "../actions/cancelAuthorityTransfer/cancelAuthorityTransfer.ts"
import { certifyKeySync } from "../actions/certifyKey/certifyKey.ts"
import { getVehicle } from "../actions/getVehicle/getVehicle.ts"
import { offerVehicleSync } from "../actions/offerVehicle/offerVehicle.ts"
import { registerVehicleSync } from "../actions/registerVehicle/registerVehicle.ts"
import { revokeLicenceSync } from "../actions/revokeLicence/revokeLicence.ts"
import { signBatch } from "../actions/signBatch/signBatch.ts"
import { signRecord } from "../actions/signRecord/signRecord.ts"
import { signSaleConsent } from "../actions/signSaleConsent/signSaleConsent.ts"
import type { WriteClient } from "../chain/clients.ts"
import { createRecord } from "../records/create-record.ts"
import type { SaleTerms, VehicleRecord } from "../records/types.ts"
import { toUnsignedBatch, toUnsignedRecord, withSignatures } from "../records/unsigned.ts"
import { manufactureInput, readingInput } from "./inputs.ts"
import type { TestRegister } from "./register.ts"

/** A vehicle whose file has a record of every way to write one, and who took part. */
export interface LivedVehicle {
  readonly vin: string
  readonly workshop: WriteClient
  readonly buyer: WriteClient
}

/** Lets a vehicle live: ten records, three owners, an authority's act taken back, a workshop revoked at the end. */
export async function liveVehicle(register: TestRegister): Promise<LivedVehicle> {
  const manufacturer = await register.business("manufacturer", "manufacturer")
  const workshop = await register.business("workshop", "workshop")
  const station = await register.business("station", "inspection-station")
  const bank = await register.business("bank", "bank")
  const first = await register.person("first owner")
  const buyer = await register.person("buyer")
  for (const owner of [first, buyer]) await certifyKeySync(register.police, { key: owner.account.address })

  const vin = register.nextVin()
  const record = createRecord(manufactureInput(vin))
  await registerVehicleSync(manufacturer, { record, owner: first.account.address })
  await appendRecordSync(workshop, { record: createRecord(readingInput(vin, 1_000)) })

  const carrier = register.department
  const sign = async (stated: VehicleRecord, author: WriteClient, ...witnesses: WriteClient[]) => {
    const unsigned = toUnsignedRecord(stated, {
      author: author.account.address,
      witnesses: witnesses.map(({ account }) => account.address),
    })
    const signatures = await Promise.all([author, ...witnesses].map((signer) => signRecord(signer, unsigned)))
    return withSignatures(unsigned, signatures)
  }
  const correction = createRecord({
    ...readingInput(vin, 1_100),
    kind: "correction",
    supersedes: 2,
    payload: { v: 1, reason: "typing-slip" },
  })
  await appendSignedRecordSync(carrier, { signed: await sign(correction, workshop, station, bank) })
  const many = [2_000, 3_000].map((km) => createRecord(readingInput(vin, km)))
  await appendSignedRecordsSync(carrier, {
    records: await Promise.all(many.map((one) => sign(one, station))),
  })
  const batch = toUnsignedBatch(
    [4_000, 5_000].map((km) => createRecord(readingInput(vin, km))),
    { author: workshop.account.address },
  )
  await appendRecordsSync(carrier, { batch: { ...batch, signature: await signBatch(workshop, batch) } })

  const direct = await offerTerms(register, vin, zeroAddress)
  await buyVehicleSync(buyer, { terms: direct, signature: await signSaleConsent(first, direct) })
  await announce(register, vin, buyer, first)
  const attested = await offerTerms(register, vin, bank.account.address)
  const signature = await signSaleConsent(buyer, attested)
  await offerVehicleSync(first, { terms: attested, signature, until: attested.deadline })
  const payment: Hex = keccak256(stringToHex("paid"))
  await attestSaleSync(bank, { terms: attested, signature, buyer: first.account.address, payment })
  await revokeLicenceSync(register.department, { account: workshop.account.address })
  return { vin, workshop, buyer }
}

async function offerTerms(register: TestRegister, vin: string, attester: Hex): Promise<SaleTerms> {
  const { head } = await getVehicle(register.reader, { vin })
  return {
    vin,
    buyer: zeroAddress,
    currency: zeroAddress,
    price: parseEther("1"),
    attester,
    odometer: { value: 5_100, unit: "km" },
    disclosure: keccak256(stringToHex("{}")),
    head,
    nonce: 7n,
    deadline: Math.floor(Date.now() / 1000) + 3_600,
  }
}

async function announce(
  register: TestRegister,
  vin: string,
  from: WriteClient,
  to: WriteClient,
): Promise<void> {
  const { reader, department } = register
  await getVehicle(reader, { vin })
  const parties = { from: from.account.address.toLowerCase(), to: to.account.address.toLowerCase() }
  const payload = `{"from":"${parties.from}","reason":"court-order","to":"${parties.to}","v":1}`
  const { odometer: _, ...reading } = createRecord(readingInput(vin, 0))
  const record = { ...reading, kind: "ownership", odometer: null, payload }
  await announceAuthorityTransferSync(department, { record, to: to.account.address, reason: "court-order" })
  await cancelAuthorityTransferSync(department, { vin })
}
