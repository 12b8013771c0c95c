import { appendRecordSync } from "../actions/appendRecord/appendRecord.ts"
import { appendRecordsSync } from "../actions/appendRecords/appendRecords.ts"
import { appendSignedRecordsSync } from "../actions/appendSignedRecords/appendSignedRecords.ts"
import { registerVehicleSync } from "../actions/registerVehicle/registerVehicle.ts"
import { signBatch } from "../actions/signBatch/signBatch.ts"
import { signRecord } from "../actions/signRecord/signRecord.ts"
import type { WriteClient } from "../chain/clients.ts"
import { createRecord } from "../records/create-record.ts"
import type { VehicleRecord } from "../records/types.ts"
import { toUnsignedBatch, toUnsignedRecord, withSignatures } from "../records/unsigned.ts"
import { manufactureInput, readingInput } from "./inputs.ts"
import type { createRandom } from "./random.ts"
import type { TestRegister } from "./register.ts"

/** Who writes random lives. */
export interface RandomCast {
  readonly register: TestRegister
  readonly manufacturer: WriteClient
  readonly writers: readonly [WriteClient, ...WriteClient[]]
}

/** Licenses them, once for a country. */
export async function castRandomLives(register: TestRegister): Promise<RandomCast> {
  return {
    register,
    manufacturer: await register.business("manufacturer", "manufacturer"),
    writers: [
      await register.business("random workshop", "workshop"),
      await register.business("random station", "inspection-station"),
      await register.business("random dealer", "dealer"),
    ],
  }
}

/** Lets a vehicle live `count` records, sent, signed and batched at random by several writers. @returns its VIN */
export async function liveAtRandom(
  { register, manufacturer, writers }: RandomCast,
  random: ReturnType<typeof createRandom>,
  count: number,
): Promise<string> {
  const vin = register.nextVin()
  const owner = manufacturer.account.address
  await registerVehicleSync(manufacturer, { record: createRecord(manufactureInput(vin)), owner })
  let km = 0
  for (let written = 1; written < count; ) {
    const size = Math.min(count - written, random.pick([1, 1, 2, 5, 40]))
    const records = Array.from({ length: size }, () => {
      km += random.integer(1, 200)
      return createRecord(readingInput(vin, km))
    })
    await write(register, random.pick(writers), records, random.pick(["sent", "signed", "batched"]))
    written += size
  }
  return vin
}

async function write(
  { department }: TestRegister,
  author: WriteClient,
  records: readonly VehicleRecord[],
  way: "sent" | "signed" | "batched",
): Promise<void> {
  const { address } = author.account
  if (way === "sent") for (const record of records) await appendRecordSync(author, { record })
  if (way === "batched") {
    const batch = toUnsignedBatch(records, { author: address })
    await appendRecordsSync(department, { batch: { ...batch, signature: await signBatch(author, batch) } })
  }
  if (way !== "signed") return
  const signed = records.map(async (record) => {
    const unsigned = toUnsignedRecord(record, { author: address, witnesses: [] })
    return withSignatures(unsigned, [await signRecord(author, unsigned)])
  })
  await appendSignedRecordsSync(department, { records: await Promise.all(signed) })
}
