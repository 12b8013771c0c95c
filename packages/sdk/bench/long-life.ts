import { appendRecordSync } from "../src/actions/appendRecord/appendRecord.ts"
import { appendSignedRecordSync } from "../src/actions/appendSignedRecord/appendSignedRecord.ts"
import { certifyKeySync } from "../src/actions/certifyKey/certifyKey.ts"
import { registerVehicleSync } from "../src/actions/registerVehicle/registerVehicle.ts"
import { signRecord } from "../src/actions/signRecord/signRecord.ts"
import type { WriteClient } from "../src/chain/clients.ts"
import { createRecord } from "../src/records/create-record.ts"
import { toUnsignedRecord, withSignatures } from "../src/records/unsigned.ts"
import { manufactureInput, readingInput } from "../src/testing/inputs.ts"
import type { TestRegister } from "../src/testing/register.ts"

/** How a long life's records come to the chain: sent by their authors, or carried by another with their signatures. */
export type Transport = "sent" | "carried"

const writers = 8

/** A vehicle with `count` records, each in a block of its own, by eight writers in turn. @returns its VIN */
export async function liveLong(register: TestRegister, count: number, transport: Transport): Promise<string> {
  const manufacturer = await register.business(`bench manufacturer`, "manufacturer")
  const owner = await register.person(`bench owner ${transport} ${count}`)
  await certifyKeySync(register.police, { key: owner.account.address })
  const workshops: WriteClient[] = []
  for (let index = 0; index < writers; index++)
    workshops.push(await register.business(`bench workshop ${index}`, "workshop"))
  const vin = register.nextVin()
  await registerVehicleSync(manufacturer, {
    record: createRecord(manufactureInput(vin)),
    owner: owner.account.address,
  })
  for (let index = 1; index < count; index++) {
    const author = workshops[index % writers] ?? manufacturer
    const record = createRecord(readingInput(vin, index))
    if (transport === "sent") await appendRecordSync(author, { record })
    else await appendSignedRecordSync(register.department, { signed: await sign(record, author) })
  }
  return vin
}

async function sign(record: ReturnType<typeof createRecord>, author: WriteClient) {
  const unsigned = toUnsignedRecord(record, { author: author.account.address, witnesses: [] })
  return withSignatures(unsigned, [await signRecord(author, unsigned)])
}
