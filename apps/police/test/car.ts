import { certifyKeySync, createRecord, registerVehicleSync, type WriteClient } from "@urcar/sdk"
import { manufactureInput, type TestRegister } from "@urcar/sdk/testing"

/** A car and its owner, whose key the country's police certified. */
export interface Car {
  readonly vin: string
  readonly owner: WriteClient
}

/** Builds one for an owner's key of its own. */
export async function buildCar(register: TestRegister, maker: WriteClient, part: string): Promise<Car> {
  const owner = await register.person(part)
  await certifyKeySync(register.police, { key: owner.account.address })
  const vin = register.nextVin()
  const record = createRecord(manufactureInput(vin))
  await registerVehicleSync(maker, { record, owner: owner.account.address })
  return { vin, owner }
}
